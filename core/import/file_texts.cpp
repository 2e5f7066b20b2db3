#include "core/import/file_texts.h"

#include "core/base/html/html_text.h"
#include "core/import/kept_text.h"
#include "core/import/mail_reader.h"
#include "core/import/package_texts.h"
#include "core/import/source_file.h"
#include "core/import/text_encoding.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace heller::importing {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::importing::FileTexts)
};

/// "Svar_fran_Ronja-Rapportör" as words.
QString wordsOfName(QString words)
{
    return words.replace(u'_', u' ').replace(u'-', u' ').replace(u'.', u' ');
}

/// What stands in a page's tags, comments, scripts and styles, a value a line.
QString hiddenInPage(const QString& page)
{
    static const QRegularExpression comment(uR"(<!--(.*?)-->)"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(uR"re(<[^>]*?>)re"_s);
    static const QRegularExpression attribute(uR"re([\w:-]+\s*=\s*(?:"([^"]*)"|'([^']*)'))re"_s);
    QStringList values;
    auto comments = comment.globalMatch(page);
    while (comments.hasNext())
        values.append(comments.next().captured(1));
    static const QRegularExpression code(uR"re(<(script|style)\b[^>]*>(.*?)</\1\s*>)re"_s,
                                         QRegularExpression::DotMatchesEverythingOption |
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression rule(u"@[a-z-]+"_s); // "@media": nobody's name on one
    for (auto codes = code.globalMatch(page); codes.hasNext();) {
        const QRegularExpressionMatch match = codes.next();
        const bool isStyle = match.captured(1).compare("style"_L1, Qt::CaseInsensitive) == 0;
        values.append(isStyle ? match.captured(2).remove(rule) : match.captured(2));
    }
    auto tags = tag.globalMatch(page);
    while (tags.hasNext()) {
        auto attributes = attribute.globalMatch(tags.next().captured());
        while (attributes.hasNext()) {
            const QRegularExpressionMatch match = attributes.next();
            values.append(match.captured(1) + match.captured(2));
        }
    }
    values.removeAll(QString());
    return values.join(u'\n');
}

QList<FileText> textsOfPage(const QString& page)
{
    static const QRegularExpression title(uR"(<title[^>]*>(.*?)</title>)"_s,
                                          QRegularExpression::DotMatchesEverythingOption |
                                              QRegularExpression::CaseInsensitiveOption);
    return {{Text::tr("the page's title"), title.match(page).captured(1).trimmed()},
            {Text::tr("the text"), textOfHtml(page)},
            {Text::tr("attributes and comments"), hiddenInPage(page)}};
}

QList<FileText> textsOfMail(const MailText& mail)
{
    QStringList files;
    for (const MailFile& file : mail.files)
        files.append(file.name);
    QList<FileText> texts = {{Text::tr("the mail's head"), mail.from + u'\n' + mail.address + u'\n' + mail.subject},
                             {Text::tr("the text"), mail.text},
                             {Text::tr("the names of its attachments"), files.join(u'\n')}};
    for (const MailFile& file : mail.files) {
        const auto text = textOfKept(file.name, file.content);
        texts.append({.where = Text::tr("its attachment %1").arg(file.name),
                      .text = text.value_or(QString()),
                      .isRead = text.has_value()});
    }
    return texts;
}

Result<QList<FileText>> textsOfBytes(const QByteArray& bytes, const QString& path)
{
    const QString name = sourceName(path);
    const QString suffix = QFileInfo(path).suffix().toLower();
    const auto text = bytes.startsWith("%PDF") ? std::nullopt : textIn(bytes);
    if (!text)
        return fail(ErrorCode::UnsupportedFormat, Text::tr("What “%1” holds cannot be read.").arg(name),
                    Text::tr("Look through it yourself, or search the document it was made from."));
    if (suffix == "eml"_L1) {
        const auto mail = readMail(bytes, name);
        return mail ? Result<QList<FileText>>(textsOfMail(*mail)) : fail(mail);
    }
    const bool isPage = suffix == "html"_L1 || suffix == "htm"_L1 || suffix == "xhtml"_L1 || suffix == "xml"_L1 ||
                        suffix == "svg"_L1 || text->left(200).contains("<!doctype html"_L1, Qt::CaseInsensitive);
    return isPage ? textsOfPage(*text) : QList<FileText>{{Text::tr("the text"), *text}};
}

Result<QList<FileText>> textsOfPlainFile(const QString& path)
{
    const auto bytes = readSource(path);
    return bytes ? textsOfBytes(*bytes, path) : fail(bytes);
}

} // namespace

Result<QList<FileText>> textsOfFile(const QString& path)
{
    const auto file = openSource(path);
    if (!file)
        return fail(file);
    const QByteArray start = (*file)->peek(8);
    const bool package = start.startsWith("PK") || isOle(start);
    const auto texts = package ? textsOfPackage(path) : textsOfPlainFile(path);
    if (!texts)
        return fail(texts);
    return QList<FileText>{nameOfFile(path)} + *texts;
}

FileText nameOfFile(const QString& path)
{
    return {Text::tr("the file's name"), wordsOfName(QFileInfo(sourceName(path)).completeBaseName())};
}

FileText nameOfFolder(const QString& path)
{
    return {Text::tr("the folder's name"), wordsOfName(QDir(QDir::cleanPath(path)).dirName())};
}

} // namespace heller::importing

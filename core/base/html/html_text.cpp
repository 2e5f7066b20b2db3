#include "core/base/html/html_text.h"

#include "core/base/text_blocks.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller {
namespace {

/// Fetches nothing: a page that somebody sent must not make this computer open files or network shares.
class SealedDocument final : public QTextDocument
{
protected:
    QVariant loadResource(int, const QUrl&) override { return {}; }
};

/// What Word puts in for itself and other programs must not show: conditional comments, styles, XML islands. The marks
/// of its lists stand in such a comment, or in a span that says "Ignore", and are bullets of the paragraph's class.
QString withoutMachinery(QString html)
{
    static const QRegularExpression ignored(
        uR"(<!--\[if[^\]]*\]>.*?<!\[endif\]-->|<!--.*?-->|<!\[if[^\]]*\]>.*?<!\[endif\]>)"
        uR"(|<(style|script|xml|title)\b.*?</\1\s*>|<span[^>]*mso-list:\s*Ignore[^>]*>(?:[^<]|<span[^>]*>[^<]*</span>)*</span>)"
        uR"(|</?o:p[^>]*>|<img[^>]*>)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    // Only what is pasted, where the clipboard says which part of the page that is.
    const qsizetype start = html.indexOf("<!--StartFragment-->"_L1);
    const qsizetype end = html.indexOf("<!--EndFragment-->"_L1);
    if (start >= 0 && end > start)
        html = html.sliced(start, end - start);
    return html.remove(ignored);
}

/// Paragraphs of Word's lists become items of a list. Its headings within lists are paragraphs like others.
QString withWordLists(QString html)
{
    static const QRegularExpression listParagraph(
        uR"(<p\b([^>]*(?:MsoListParagraph|mso-list:\s*l\d)[^>]*)>(.*?)</p\s*>)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return html.replace(listParagraph, u"<ul><li>\\2</li></ul>"_s);
}

/// A paragraph's text: a picture's mark and blanks that were only layout are gone, its own line breaks stay.
QString cleaned(QString text)
{
    static const QRegularExpression blanks(u"[ \\t\u00A0\u2007\u202F]+"_s);
    text.remove(QChar::ObjectReplacementCharacter)
        .remove(QChar(0x200B))
        .remove(QChar(0xFEFF))
        .remove(QChar::SoftHyphen);
    text.replace(QChar::LineSeparator, u'\n').replace(blanks, u" "_s);
    QStringList lines = text.split(u'\n');
    std::ranges::for_each(lines, [](QString& line) { line = line.trimmed(); });
    return lines.join(u'\n').trimmed();
}

} // namespace

QString textOfHtml(const QString& html)
{
    SealedDocument document;
    document.setHtml(withWordLists(withoutMachinery(html)));
    QList<TextBlock> blocks;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QString text = cleaned(block.text());
        if (!text.isEmpty())
            blocks.append({block.textList() ? TextBlock::Kind::Bullet : TextBlock::Kind::Paragraph, text});
    }
    return tidyText(textOf(blocks));
}

} // namespace heller

#include "tests/app/paper_tools.h"

#include "core/render/zip_container.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace heller {

namespace {

constexpr int patience = 300'000; // milliseconds, for a machine that does much else

struct Ended
{
    int code = -1;
    QByteArray said = {};
};

Ended run(const QString& program, const QStringList& words)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, words);
    INFO(program.toStdString());
    REQUIRE(process.waitForFinished(patience));
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAll()};
}

QByteArray partOf(const QString& zip, const QString& name)
{
    QFile file(zip);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto parts = render::unpackZip(file.readAll());
    REQUIRE(parts.has_value());
    for (const render::Part& part : *parts) {
        if (part.name == name)
            return part.bytes;
    }
    FAIL("the file has no " << name.toStdString());
    return {};
}

// A line break after a hyphen reads as one word, as two, or as with a space: so neither counts.
QString withoutGaps(const QString& text)
{
    QString rest;
    for (const QChar c : text) {
        if (!c.isSpace() && c != u'-' && c != QChar::SoftHyphen)
            rest += c;
    }
    return rest;
}

/// `docx` opened by LibreOffice and saved as `format`, beside it.
QString byLibreOffice(const QString& docx, const QString& format)
{
    const QFileInfo file(docx);
    const QTemporaryDir folder(file.path() + u"/lo-XXXXXX"_s);
    const QTemporaryDir profile; // its own, so that no other LibreOffice is in the way
    const Ended ended =
        run(u"soffice"_s, {u"-env:UserInstallation="_s + QUrl::fromLocalFile(profile.path()).toString(),
                           u"--headless"_s, u"--convert-to"_s, format, u"--outdir"_s, folder.path(), docx});
    INFO(ended.said.toStdString());
    REQUIRE(ended.code == 0);
    const QString made = folder.filePath(file.completeBaseName() + u'.' + format);
    const QString kept = file.path() + u'/' + file.completeBaseName() + u"-libreoffice."_s + format;
    REQUIRE(QFile::rename(made, kept));
    return kept;
}

} // namespace

QList<ContentsEntry> contentsEntriesOf(const QString& docx)
{
    QXmlStreamReader xml(partOf(docx, u"word/document.xml"_s));
    QList<ContentsEntry> entries;
    bool inEntry = false;
    QStringList texts; // of the entry's runs: the heading's, then the number
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "p"_L1) {
            inEntry = false;
            texts.clear();
        } else if (xml.isStartElement() && xml.name() == "pStyle"_L1) {
            const QStringView style = xml.attributes().value(u"w:val"_s);
            inEntry = style.startsWith("TOC"_L1) && style != "TOCHeading"_L1;
        } else if (inEntry && xml.isStartElement() && xml.name() == "t"_L1) {
            texts.append(xml.readElementText());
        } else if (inEntry && xml.isEndElement() && xml.name() == "p"_L1) {
            REQUIRE(texts.size() >= 2);
            const int page = texts.takeLast().toInt();
            entries.append({texts.join(QString()), page});
        }
    }
    CHECK_FALSE(xml.hasError());
    return entries;
}

QString pdfByLibreOffice(const QString& docx)
{
    return byLibreOffice(docx, u"pdf"_s);
}

QString docxByLibreOffice(const QString& docx)
{
    return byLibreOffice(docx, u"docx"_s);
}

QStringList pagesOf(const QString& pdf)
{
    const Ended ended = run(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, pdf, u"-"_s});
    REQUIRE(ended.code == 0);
    QStringList pages = QString::fromUtf8(ended.said).split(u'\f');
    pages.removeLast(); // each page ends with one
    for (QString& page : pages)
        page = withoutGaps(page);
    return pages;
}

QList<int> pagesWith(const QStringList& texts, const QStringList& pages)
{
    QStringList wanted;
    for (const QString& text : texts)
        wanted.append(withoutGaps(text));

    qsizetype page = 0;
    qsizetype place = 0;
    for (qsizetype last = pages.size() - 1; last >= 0 && !wanted.isEmpty(); --last) {
        if (pages.at(last).contains(wanted.first())) {
            page = last;
            break;
        }
    }
    QList<int> found;
    for (const QString& text : wanted) {
        qsizetype on = page;
        qsizetype at = on < pages.size() ? pages.at(on).indexOf(text, place) : -1;
        while (at < 0 && ++on < pages.size())
            at = pages.at(on).indexOf(text);
        if (at < 0) {
            found.append(0);
            continue;
        }
        page = on;
        place = at + text.size();
        found.append(static_cast<int>(page) + 1);
    }
    return found;
}

QString complaintsOf(const QString& program, const QStringList& words)
{
    const Ended ended = run(program, words);
    const QString said = QString::fromUtf8(ended.said).trimmed();
    return ended.code == 0 ? said : u"exit %1: "_s.arg(ended.code) + said;
}

} // namespace heller

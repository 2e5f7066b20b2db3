// Feeds documents to the reader and the parser behind it. Most mutations of a zip container end at its checksum, so an
// input that begins with "<" is taken for the document part itself, and one that begins with neither for the text of a
// report.

#include "core/import/docx_body.h"
#include "core/import/docx_reader.h"
#include "core/import/parsed_report.h"

#include <QBuffer>

#include <cstdint>
#include <cstdlib>

using namespace heller::importing;

namespace {

TextDocument readBody(const QByteArray& xml)
{
    QBuffer device;
    device.setData(xml);
    device.open(QIODevice::ReadOnly);
    const DocxStyles styles;
    DocxNumbering numbering;
    DocxBody body(device, QStringLiteral("fuzz.docx"), QStringLiteral("word/document.xml"), styles, numbering);
    body.useNotes({{QStringLiteral("1"), QStringLiteral("not")}}, {});
    TextDocument document;
    if (body.read())
        document.paragraphs = body.takeParagraphs();
    return document;
}

/// Lines of text, each with a first character that says what it is: a document without the way through XML.
TextDocument textDocument(const QString& text)
{
    TextDocument document;
    const QStringList lines = text.split(QChar::LineFeed);
    for (const QString& line : lines) {
        TextParagraph paragraph;
        paragraph.text = line.mid(1);
        const ushort kind = line.isEmpty() ? ushort{0} : line.front().unicode();
        paragraph.headingLevel = kind >= '1' && kind <= '4' ? kind - '0' : 0;
        paragraph.emphasised = kind == 'b';
        paragraph.note = kind == 'n';
        paragraph.inContents = kind == 'c';
        paragraph.list = kind == '-' ? TextParagraph::List::Bullet : TextParagraph::List::None;
        if (kind == 'x' || kind == 'y')
            paragraph.cell = {1, static_cast<int>(document.paragraphs.size()) / 2, kind - 'x'};
        paragraph.text.replace(QChar(u'|'), QChar::LineFeed);
        if (!paragraph.text.trimmed().isEmpty())
            document.paragraphs.append(paragraph);
    }
    return document;
}

/// Every character of the document must be accounted for, whatever the document.
void checkAccount(const TextDocument& document)
{
    const ParsedReport report = parseReport(document);
    qsizetype accounted = 0;
    qsizetype there = 0;
    for (const TextSpan& span : report.spans)
        accounted += span.length;
    for (const TextParagraph& paragraph : document.paragraphs)
        there += paragraph.text.size();
    if (accounted != there)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(static_cast<const char*>(static_cast<const void*>(data)), static_cast<qsizetype>(size));
    if (bytes.startsWith('<')) {
        checkAccount(readBody(bytes));
    } else if (bytes.startsWith("PK")) {
        auto device = std::make_unique<QBuffer>();
        device->setData(bytes);
        device->open(QIODevice::ReadOnly);
        if (const auto document = readDocx(std::move(device), QStringLiteral("fuzz.docx")))
            checkAccount(*document);
    } else {
        checkAccount(textDocument(QString::fromUtf8(bytes)));
    }
    return 0;
}

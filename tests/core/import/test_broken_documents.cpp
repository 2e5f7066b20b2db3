#include "core/import/docx_reader.h"
#include "core/import/limits.h"
#include "core/import/parsed_report.h"
#include "tests/support/catch.h"
#include "tests/support/docx_builder.h"
#include "tests/support/result.h"

#include <QBuffer>
#include <QDir>

using namespace heller;
using namespace heller::importing;
using namespace Qt::StringLiterals;

namespace {

QString corpus()
{
    return QStringLiteral(HELLER_SOURCE_DIR "/tests/faults/docx/");
}

struct Broken
{
    QString file;
    ErrorCode code;
    QString says; ///< a part of the message in the source's language
};

const QList<Broken>& brokenDocuments()
{
    using enum ErrorCode;
    static const QList<Broken> all{
        {u"empty_file"_s, UnsupportedFormat, u"is empty"_s},
        {u"not_a_zip"_s, UnsupportedFormat, u"is not a Word document"_s},
        {u"cut_off"_s, UnsupportedFormat, u"was cut off"_s},
        {u"password_protected"_s, UnsupportedFormat, u"protected with a password"_s},
        {u"encrypted_entry"_s, UnsupportedFormat, u"protected with a password"_s},
        {u"old_word_format"_s, UnsupportedFormat, u"old format"_s},
        {u"no_document_part"_s, UnsupportedFormat, u"is missing"_s},
        {u"spreadsheet"_s, UnsupportedFormat, u"spreadsheet"_s},
        {u"presentation"_s, UnsupportedFormat, u"presentation"_s},
        {u"opendocument"_s, UnsupportedFormat, u"OpenDocument"_s},
        {u"xml_broken"_s, UnsupportedFormat, u"cannot be read"_s},
        {u"xml_wrong_encoding"_s, UnsupportedFormat, u"cannot be read"_s},
        {u"styles_broken"_s, UnsupportedFormat, u"cannot be read"_s},
        {u"undeclared_entity"_s, UnsupportedFormat, u"cannot be read"_s},
        {u"entity_bomb"_s, UnsupportedFormat, u"entities"_s},
        {u"external_entity"_s, UnsupportedFormat, u"entities"_s},
        {u"nested_10000_deep"_s, TooLarge, u"levels deep"_s},
        {u"declares_gigabytes"_s, TooLarge, u"larger"_s},
        {u"unpacks_to_gigabytes"_s, TooLarge, u"larger"_s},
        {u"too_many_entries"_s, TooLarge, u"larger"_s},
        {u"says_less_than_it_holds"_s, UnsupportedFormat, u"damaged"_s},
        {u"says_more_than_it_holds"_s, UnsupportedFormat, u"damaged"_s},
        {u"wrong_checksum"_s, UnsupportedFormat, u"damaged"_s},
        {u"two_document_parts"_s, UnsupportedFormat, u"damaged"_s},
    };
    return all;
}

const QStringList readable{u"paths_outside.docx"_s, u"no_paragraphs.docx"_s};

Result<TextDocument> read(const QByteArray& bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    REQUIRE(buffer->open(QIODevice::ReadOnly));
    return readDocx(std::move(buffer), u"prov.docx"_s);
}

QByteArray withBody(const QString& body)
{
    return DocxBuilder(body).build();
}

} // namespace

TEST_CASE("Every broken document is refused with a sentence that names it and what is wrong")
{
    for (const Broken& broken : brokenDocuments()) {
        INFO(broken.file.toStdString());
        const Error error = mustFail(readDocx(corpus() + broken.file + u".docx"_s));
        CHECK(error.code == broken.code);
        CHECK(error.message.contains(broken.file));
        CHECK(error.message.contains(broken.says));
    }
}

TEST_CASE("The corpus holds no document that no test reads")
{
    QStringList known = readable;
    for (const Broken& broken : brokenDocuments())
        known.append(broken.file + u".docx"_s);
    QStringList there = QDir(corpus()).entryList({u"*.docx"_s}, QDir::Files);
    known.sort();
    there.sort();
    CHECK(there == known);
}

TEST_CASE("Odd but harmless documents are read")
{
    CHECK(must(readDocx(corpus() + readable.at(0))).paragraphs.size() == 1);
    CHECK(must(readDocx(corpus() + readable.at(1))).paragraphs.isEmpty());
}

TEST_CASE("No such file, and a folder")
{
    CHECK(mustFail(readDocx(corpus() + u"finns_inte.docx"_s)).code == ErrorCode::NotFound);
    CHECK(mustFail(readDocx(corpus())).code == ErrorCode::UnsupportedFormat);
}

TEST_CASE("A document cut off anywhere is an error, never a crash or half a report")
{
    const QByteArray whole = DocxBuilder().heading(1, u"1. Titel"_s).paragraph(u"Text"_s).build();
    REQUIRE(read(whole).has_value());
    for (qsizetype length = 0; length < whole.size(); length += 7)
        REQUIRE_FALSE(read(whole.first(length)).has_value());
}

TEST_CASE("More paragraphs or text than a report can have is refused")
{
    const QString many = u"<w:p><w:r><w:t>a</w:t></w:r></w:p>"_s.repeated(limits::paragraphs + 1);
    CHECK(mustFail(read(withBody(many))).code == ErrorCode::TooLarge);
}

TEST_CASE("Malformed structure is read for its text, not trusted")
{
    const auto texts = [](const QString& body) {
        QStringList all;
        const TextDocument document = must(read(withBody(body)));
        for (const TextParagraph& paragraph : document.paragraphs)
            all.append(paragraph.text);
        return all;
    };
    const QString run = u"<w:r><w:t>text</w:t></w:r>"_s;
    CHECK(texts(u"<w:tc><w:p>"_s + run + u"</w:p></w:tc>"_s) == QStringList{u"text"_s});
    CHECK(texts(u"<w:tr><w:tc/></w:tr><w:p>"_s + run + u"</w:p>"_s) == QStringList{u"text"_s});
    CHECK(texts(u"<w:p><w:p>"_s + run + u"</w:p></w:p>"_s) == QStringList{u"text"_s});
    CHECK(texts(run).isEmpty());
    CHECK(texts(u"<w:pPr><w:pStyle w:val=\"x\"/></w:pPr><w:rPr/><w:p>"_s + run +
                u"<w:fldChar w:fldCharType=\"end\"/></w:p>"_s) == QStringList{u"text"_s});
    CHECK(texts(u"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"99\"/><w:numId w:val=\"2\"/></w:numPr></w:pPr>"_s + run +
                u"</w:p>"_s) == QStringList{u"text"_s});
    CHECK(texts(u"<w:sdtContent><w:p>"_s + run + u"</w:p></w:sdtContent><mc:Choice/>"_s) == QStringList{u"text"_s});
}

TEST_CASE("Five thousand cases are read, each whole")
{
    constexpr int count = 5000;
    DocxBuilder builder;
    for (int number = 1; number <= count; ++number) {
        builder.heading(1, u"%1. Ärende om sak %1"_s.arg(number));
        builder.heading(3, u"Namn"_s).paragraph(u"Person %1"_s.arg(number));
        builder.heading(3, u"Samverkansutmaning (kort beskrivning)"_s)
            .paragraph(u"Utmaning %1. "_s.arg(number).repeated(40));
        builder.heading(2, u"Återkoppling Ärende om sak %1"_s.arg(number)).bullet(u"Svar %1."_s.arg(number));
    }
    const TextDocument document = must(read(builder.build()));
    const ParsedReport report = parseReport(document);
    REQUIRE(report.cases.size() == count);
    CHECK(report.leftovers.isEmpty());
    const ParsedCase& last = report.cases.last();
    CHECK(last.title == u"Ärende om sak 5000"_s);
    CHECK(last.reporter.name == u"Person 5000"_s);
    REQUIRE(last.rounds.size() == 1);
    CHECK(last.rounds.first().text == u"- Svar 5000."_s);
}

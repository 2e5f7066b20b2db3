// The sum of an import: whatever a document looks like, every character of it has one role, and every word of a field,
// a leftover or the letter stands where the account says. The check itself is parseChecked().

#include "core/import/docx_reader.h"
#include "tests/core/import/report_text.h"
#include "tests/support/catch.h"

#include <QDirIterator>
#include <QRandomGenerator>

using namespace heller;
using namespace heller::importing;
using namespace Qt::StringLiterals;

namespace {

const QStringList pieces{u"Namn"_s,
                         u"Namn:"_s,
                         u"E-post*"_s,
                         u"Var arbetar du?"_s,
                         u"Samverkande part/organisationer"_s,
                         u"Samverkansutmaning (kort beskrivning)"_s,
                         u"OBS! Inga personuppgifter"_s,
                         u"Telefon"_s,
                         u"Datum:"_s,
                         u"Övrigt"_s,
                         u"Konsekvenser för den enskilde och för övriga involverade aktörer?*"_s,
                         u"Ge gärna förslag till lösning"_s,
                         u"Titel: Bussen"_s,
                         u"1. Bussen går inte"_s,
                         u"2) Dubbla blanketter"_s,
                         u"Avvikelse 3: Ingen vet vem"_s,
                         u"Återkoppling Bussen går inte"_s,
                         u"Återkoppling"_s,
                         u"Svar från AF, 3 mars 2025"_s,
                         u"Återkoppling avvikelse 2"_s,
                         u"Återkoppling: Vi ser över det."_s,
                         u"Innehåll"_s,
                         u"1. Bussen går inte......2"_s,
                         u"Bilaga 1"_s,
                         u"Lindens kommun"_s,
                         u"Kontaktuppgifter"_s,
                         u"Berörda parter"_s,
                         u"Konsekvenser – för den enskilde och övriga"_s,
                         u"Anmälningsdatum"_s,
                         u"4 mars 2025"_s,
                         u"Antal drabbade:"_s,
                         u"Förslag"_s,
                         u"AF: Vi ringer."_s,
                         u"berit@example.org"_s,
                         u"Inkom 2025-03-04"_s,
                         u"Deltagaren väntar länge på besked."_s,
                         u"Det finns tre skäl:"_s,
                         u"Tack!"_s,
                         u"\tIndraget och \t tabbat "_s,
                         u" \u00A0 "_s,
                         u"å"_s,
                         u"…"_s,
                         u"1."_s,
                         u"- "_s};

/// A paragraph of pieces put together at random: lines, glued sentences, tabs.
QString randomText(QRandomGenerator& random)
{
    static const QStringList joins{u" "_s, u"\n"_s, u". "_s, u""_s, u"\t"_s, u": "_s};
    QString text;
    const int count = 1 + static_cast<int>(random.bounded(4) * random.bounded(2));
    for (int piece = 0; piece < count; ++piece) {
        if (piece > 0)
            text += joins.at(random.bounded(joins.size()));
        text += pieces.at(random.bounded(pieces.size()));
    }
    return text;
}

TextDocument randomDocument(quint32 seed)
{
    QRandomGenerator random(seed);
    TextDocument document{u"slump.docx"_s, {}, {}};
    const int headings = random.bounded(3) == 0 ? 0 : 4; // some documents have no heading styles at all
    const int count = random.bounded(60);
    for (int index = 0; index < count; ++index) {
        TextParagraph paragraph;
        paragraph.text = randomText(random);
        if (paragraph.text.trimmed().isEmpty())
            continue;
        if (headings > 0 && random.bounded(3) == 0)
            paragraph.headingLevel = 1 + random.bounded(headings);
        paragraph.emphasised = random.bounded(4) == 0;
        paragraph.emphasisedStart = paragraph.emphasised ? 0 : random.bounded(6);
        paragraph.blankBefore = random.bounded(4) == 0;
        paragraph.inContents = random.bounded(12) == 0;
        paragraph.note = random.bounded(15) == 0;
        paragraph.list = static_cast<TextParagraph::List>(random.bounded(8) == 0 ? 1 + random.bounded(2) : 0);
        if (paragraph.list == TextParagraph::List::Numbered)
            paragraph.number = QString::number(random.bounded(9)) + u'.';
        if (random.bounded(5) == 0)
            paragraph.cell = TextParagraph::Cell{1 + index / 20, index / 3, index % 3};
        document.paragraphs.append(paragraph);
    }
    return document;
}

} // namespace

TEST_CASE("Every character of a thousand random documents is accounted for")
{
    constexpr quint32 count = 1000;
    for (quint32 seed = 1; seed <= count; ++seed) {
        INFO("seed " << seed);
        (void)parseChecked(randomDocument(seed));
    }
}

TEST_CASE("Every character of the documents among the tests is accounted for")
{
    int read = 0;
    for (const QString& folder : {u"/tests/data"_s, u"/tests/faults"_s, u"/tests/fuzz"_s}) {
        QDirIterator files(QStringLiteral(HELLER_SOURCE_DIR) + folder, {u"*.docx"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const auto document = readDocx(files.next());
            if (!document)
                continue; // a broken one: test_broken_documents.cpp
            INFO(files.filePath().toStdString());
            (void)parseChecked(*document);
            ++read;
        }
    }
    CHECK(read >= 3);
}

TEST_CASE("A number alone, a blank line, a label alone")
{
    for (const QString& text :
         {u"1."_s, u"# 1."_s, u"Namn"_s, u"# Namn"_s, u"**Svar**"_s, u"- "_s, u"|Namn|"_s, u"Namn⏎⏎"_s})
        (void)parsed(text);
}

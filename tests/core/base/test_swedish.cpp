#include "core/base/swedish.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace heller;

namespace {

QStringList sorted(QStringList list)
{
    const swedish::Collator collator;
    std::ranges::stable_sort(list, [&](const QString& a, const QString& b) { return collator(a, b); });
    return list;
}

} // namespace

TEST_CASE("Swedish order puts Å Ä Ö last and keeps V and W apart")
{
    CHECK(sorted({u"Östersund"_s, u"Älvsbyn"_s, u"Zinkgruvan"_s, u"Åmål"_s, u"Arboga"_s}) ==
          QStringList{u"Arboga"_s, u"Zinkgruvan"_s, u"Åmål"_s, u"Älvsbyn"_s, u"Östersund"_s});
    CHECK(sorted({u"Wa"_s, u"Vb"_s, u"Va"_s, u"Wb"_s}) == QStringList{u"Va"_s, u"Vb"_s, u"Wa"_s, u"Wb"_s});
}

TEST_CASE("Swedish order sorts digits by value and uses case and accents only between equals")
{
    CHECK(sorted({u"Fall 10"_s, u"Fall 9"_s, u"Fall 2"_s}) == QStringList{u"Fall 2"_s, u"Fall 9"_s, u"Fall 10"_s});
    CHECK(sorted({u"armén b"_s, u"armen c"_s, u"Armen a"_s}) == QStringList{u"Armen a"_s, u"armén b"_s, u"armen c"_s});
    const swedish::Collator collator;
    CHECK(collator.compare(u"ide", u"idé") != 0);
    CHECK(collator.compare(u"idé", u"idé") == 0);
    CHECK(collator.compare(u"", u"a") < 0);
}

TEST_CASE("Folding keeps å ä ö and takes other marks off")
{
    CHECK(swedish::searchFold(u"HÅR Är ÖPPEN") == u"hår är öppen");
    CHECK(swedish::searchFold(u"idé à la Müller, façade") == u"ide a la muller, facade");
    CHECK(swedish::searchFold(u"a\u030A A\u0308 o\u0308 e\u0301") == u"å ä ö e"); // written apart, as macOS does
    CHECK(swedish::searchFold(u"\u01FB") == u"å");                                // å with an acute
    CHECK(swedish::searchFold(u"har") != swedish::searchFold(u"hår"));
}

TEST_CASE("Folding makes compatibility forms plain and drops what is not seen")
{
    CHECK(swedish::searchFold(u"\uFB01nans \uFF21\uFF26") == u"finans af");
    CHECK(swedish::searchFold(u"hand\u00ADlägg\u200Bning") == u"handläggning");
    CHECK(swedish::searchFold(u"  två\u00A0ord\t\u2003på\r\nrad ") == u"två ord på rad");
    CHECK(swedish::searchFold(u"").isEmpty());
}

TEST_CASE("Folding is the same by the quick way and by the thorough one")
{
    for (char16_t c = 1; c < 0x100; ++c) {
        const QString letter{QChar(c)};
        INFO(int{c});
        // The quick way knows Latin-1 and a few signs; a minus sign makes the text take the thorough one.
        CHECK(swedish::searchFold(u'x' + letter + u'x') + QChar(0x2212) ==
              swedish::searchFold(u'x' + letter + u'x' + QChar(0x2212)));
    }
}

TEST_CASE("Words are runs of letters and digits")
{
    CHECK(swedish::searchWords(u"Återkoppling – LH 2023-001 (AF/FK), a-kassa.") ==
          QStringList{u"återkoppling"_s, u"lh"_s, u"2023"_s, u"001"_s, u"af"_s, u"fk"_s, u"a"_s, u"kassa"_s});
    CHECK(swedish::searchWords(u"\"*^ -- 😀 ?!").isEmpty());
    CHECK(swedish::searchWords(u"mail@example.org") == QStringList{u"mail"_s, u"example"_s, u"org"_s});
    CHECK(swedish::searchWords(u"\U00020000x") == QStringList{u"\U00020000x"_s}); // a letter beyond the first plane
    CHECK(swedish::searchWords(QString(QChar(0xD800)) + u"ord"_s) == QStringList{u"ord"_s});
}

TEST_CASE("Words are found where they stand in the text")
{
    const QString text = u"– Idé: hand\u00ADlägga, e\u0301n 😀 x"_s;
    QStringList written;
    QStringList folded;
    for (const swedish::WordSpan& span : swedish::wordSpans(text)) {
        written += text.sliced(span.start, span.length);
        folded += span.folded;
    }
    CHECK(written == QStringList{u"Idé"_s, u"hand\u00ADlägga"_s, u"e\u0301n"_s, u"x"_s});
    CHECK(folded == swedish::searchWords(text));
}

TEST_CASE("Only the words that hold a part are found, by either way of folding")
{
    const QString plain = u"– Tiden, handläggningstid och utid-tid. Ej här"_s;
    for (const QString& text : {plain, QString(plain + u" \u01FBr"_s)}) {
        QList<swedish::WordSpan> expected = swedish::wordSpans(text);
        expected.removeIf([](const swedish::WordSpan& span) {
            return !span.folded.contains(u"tid"_s) && !span.folded.contains(u"och"_s);
        });
        REQUIRE(expected.size() == 5);
        CHECK(swedish::wordSpansHolding(text, {u"tid"_s, u"och"_s, u"handlägg"_s}) == expected);
    }
    CHECK(swedish::wordSpansHolding(plain, {}).isEmpty());
    CHECK(swedish::wordSpansHolding(u"", {u"tid"_s}).isEmpty());
}

TEST_CASE("Inflections meet in one stem")
{
    const auto [words, other] = GENERATE(table<QStringList, QString>({
        {{u"handläggare"_s, u"handläggaren"_s, u"handläggares"_s, u"handläggarna"_s, u"handläggarnas"_s},
         u"handläggningstid"_s},
        {{u"kommun"_s, u"kommunen"_s, u"kommuner"_s, u"kommunernas"_s}, u"kommunal"_s},
        {{u"beslut"_s, u"beslutet"_s, u"besluten"_s, u"beslutets"_s}, u"beslag"_s},
        {{u"möte"_s, u"mötet"_s, u"möten"_s, u"mötena"_s, u"mötenas"_s}, u"mössa"_s},
        {{u"försäkringskassa"_s, u"försäkringskassan"_s, u"försäkringskassans"_s}, u"försäkring"_s},
        {{u"konsekvens"_s, u"konsekvenser"_s, u"konsekvenserna"_s}, u"konsekutiv"_s},
        {{u"insats"_s, u"insatsen"_s, u"insatser"_s, u"insatserna"_s}, u"inser"_s},
        {{u"hår"_s, u"håret"_s, u"hårets"_s}, u"har"_s},
        {{u"läkare"_s, u"läkaren"_s, u"läkares"_s, u"läkarna"_s}, u"läkartjänst"_s},
        {{u"universitet"_s, u"universitetet"_s}, u"universum"_s},
    }));
    const QString expected = swedish::stem(words.first());
    for (const QString& word : words) {
        INFO(word.toStdString());
        CHECK(swedish::stem(word) == expected);
        CHECK(word.startsWith(expected));
    }
    CHECK(swedish::stem(other) != expected);
}

TEST_CASE("Stemming twice changes nothing and short words stay")
{
    for (const QString& word : {u"af"_s, u"en"_s, u"an"_s, u"et"_s, u"det"_s, u"1"_s, QString()})
        CHECK(swedish::stem(word) == word);
    for (const QString& word : {u"handläggningstider"_s, u"svårigheterna"_s, u"samverkan"_s})
        CHECK(swedish::stem(swedish::stem(word)) == swedish::stem(word));
}

TEST_CASE("Numbers are words to twelve and figures beyond")
{
    CHECK(swedish::numberWord(1) == u"ett");
    CHECK(swedish::numberWord(12) == u"tolv");
    CHECK(swedish::numberWord(13) == u"13");
    CHECK(swedish::numberWord(0) == u"0");
    CHECK(swedish::numberWithFigure(2) == u"två (2)");
    CHECK(swedish::numberWithFigure(13) == u"13");
}

TEST_CASE("Number ranges join runs of three or more")
{
    const auto [numbers, text] = GENERATE(table<QList<int>, QString>({
        {QList<int>{}, QString()},
        {{1}, u"ett (1)"_s},
        {{1, 2}, u"ett (1) och två (2)"_s},
        {{2, 3, 4}, u"två (2) till fyra (4)"_s},
        {{1, 3, 5, 6, 7}, u"ett (1), tre (3) och fem (5) till sju (7)"_s},
        {{7, 5, 6, 1, 3, 3, 7}, u"ett (1), tre (3) och fem (5) till sju (7)"_s},
        {{11, 12, 13, 14}, u"elva (11) till 14"_s},
        {{1, 2, 4, 5}, u"ett (1), två (2), fyra (4) och fem (5)"_s},
        {{1, 2, 3, 5, 6, 7}, u"ett (1) till tre (3) och fem (5) till sju (7)"_s},
        {{13, 15}, u"13 och 15"_s},
    }));
    CHECK(swedish::numberRanges(numbers) == text);
}

TEST_CASE("A number is read from word, figure or both")
{
    CHECK(swedish::numberFromWord(u"ett") == 1);
    CHECK(swedish::numberFromWord(u"En") == 1);
    CHECK(swedish::numberFromWord(u" Tolv ") == 12);
    CHECK(swedish::numberFromWord(u"17") == 17);
    CHECK(swedish::numberFromWord(u"två (2)") == 2);
    CHECK(swedish::numberFromWord(u"14 (14)") == 14);
    for (const QStringView none : {u"två (3)", u"tretton", u"", u"(2)", u"två (2", u"-3", u"99999999999", u"ett två"}) {
        INFO(none.toString().toStdString());
        CHECK(swedish::numberFromWord(none) == 0);
    }
}

TEST_CASE("Every number that is written is read back")
{
    for (int number = 1; number <= 40; ++number) {
        CHECK(swedish::numberFromWord(swedish::numberWord(number)) == number);
        CHECK(swedish::numberFromWord(swedish::numberWithFigure(number)) == number);
    }
}

TEST_CASE("Parts are joined with commas and och")
{
    CHECK(swedish::joinWithAnd({}).isEmpty());
    CHECK(swedish::joinWithAnd({u"a"_s}) == u"a");
    CHECK(swedish::joinWithAnd({u"a"_s, u"b"_s}) == u"a och b");
    CHECK(swedish::joinWithAnd({u"a"_s, u"b"_s, u"c"_s}) == u"a, b och c");
}

TEST_CASE("Dates in words")
{
    CHECK(swedish::dateInWords(QDate(2026, 6, 3)) == u"3 juni 2026");
    CHECK(swedish::dateInWords(QDate(2023, 12, 31)) == u"31 december 2023");
    CHECK(swedish::dateInWords(QDate()).isEmpty());
    CHECK(swedish::shortDate(QDate(2026, 6, 3), QDate(2026, 11, 1)) == u"3 jun");
    CHECK(swedish::shortDate(QDate(2025, 6, 3), QDate(2026, 1, 1)) == u"3 jun 2025");
    CHECK(swedish::shortDate(QDate(), QDate(2026, 1, 1)).isEmpty());
}

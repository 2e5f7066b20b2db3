#include "core/store/search_query.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace heller::store;

namespace {

QList<QStringList> wordsOf(const QString& typed)
{
    QList<QStringList> words;
    for (const SearchTerm& term : searchQuery(typed).terms)
        words += term.words;
    return words;
}

} // namespace

TEST_CASE("What is typed is taken apart into words and phrases")
{
    CHECK(wordsOf(u"Handläggare  ARMÉN"_s) == QList<QStringList>{{u"handläggare"_s}, {u"armen"_s}});
    CHECK(wordsOf(u"av \"lång väntan\" på”svar från”"_s) ==
          QList<QStringList>{{u"av"_s}, {u"lång"_s, u"väntan"_s}, {u"på"_s}, {u"svar"_s, u"från"_s}});
    CHECK(wordsOf(u"\"lång vän"_s) == QList<QStringList>{{u"lång"_s, u"vän"_s}}); // still being typed
    CHECK(wordsOf(u"a-kassa AND -x*"_s) == QList<QStringList>{{u"a"_s}, {u"kassa"_s}, {u"and"_s}, {u"x"_s}});
    CHECK(wordsOf(u"svar svar SVAR"_s) == QList<QStringList>{{u"svar"_s}});
}

TEST_CASE("Nothing but signs is no search")
{
    for (const QString& typed : {QString(), u"  "_s, u"\""_s, u"\"\""_s, u"*"_s, u"()^:{}"_s, u"😀"_s})
        CHECK(searchQuery(typed).isEmpty());
}

TEST_CASE("A pasted page is cut to what a search needs")
{
    QString page;
    for (int i = 0; i < 1000; ++i)
        page += u"ord%1 "_s.arg(i);
    CHECK(searchQuery(page).terms.size() == mostTerms);
}

TEST_CASE("A diary number is understood as typed")
{
    for (const QString& typed : {u"LH 2023-007"_s, u"lh2023-7"_s}) {
        const SearchQuery query = searchQuery(typed);
        REQUIRE(query.terms.size() == 1);
        CHECK(query.terms.first().diaryNumber == u"LH 2023-007");
        CHECK(query.terms.first().words == QStringList{u"lh"_s, u"2023"_s, u"007"_s});
        CHECK_FALSE(query.orNumber);
    }
}

TEST_CASE("Without its letters a diary number is words too")
{
    for (const QString& typed : {u"2023-07"_s, u"2023/07"_s, u" 2023–07 "_s}) {
        const SearchQuery query = searchQuery(typed);
        CHECK(wordsOf(typed) == QList<QStringList>{{u"2023"_s}, {u"07"_s}});
        REQUIRE(query.orNumber);
        CHECK(query.orNumber->diaryNumber == u"LH 2023-007");
    }
    CHECK_FALSE(searchQuery(u"mars 2023-07"_s).orNumber);
}

TEST_CASE("A word fits exactly, by inflection, as a beginning or inside")
{
    const SearchTerm term = searchQuery(u"tid"_s).terms.first();
    CHECK(term.fitOf(u"tid"_s) == SearchFit::Exact);
    CHECK(term.fitOf(u"tiden"_s) == SearchFit::Stem);
    CHECK(term.fitOf(u"tidning"_s) == SearchFit::Prefix);
    CHECK(term.fitOf(u"handläggningstid"_s) == SearchFit::Inside);
    CHECK(term.fitOf(u"ord"_s) == SearchFit::None);
    CHECK(searchQuery(u"af"_s).terms.first().fitOf(u"staf"_s) == SearchFit::None); // too short for insides
    CHECK(searchQuery(u"a"_s).terms.first().fitOf(u"af"_s) == SearchFit::None);    // and for beginnings
    CHECK(searchQuery(u"\"tid\""_s).terms.first().fitOf(u"tiden"_s) == SearchFit::None);
}

TEST_CASE("A name fits by its best word, a phrase only as a whole")
{
    CHECK(searchQuery(u"kommunen"_s).terms.first().fitOfName(u"Exempelbygdens kommun"_s) == SearchFit::Stem);
    CHECK(searchQuery(u"\"exempelbygdens kommun\""_s).terms.first().fitOfName(u"Exempelbygdens kommun"_s) ==
          SearchFit::Exact);
    CHECK(searchQuery(u"\"kommun exempelbygdens\""_s).terms.first().fitOfName(u"Exempelbygdens kommun"_s) ==
          SearchFit::None);
}

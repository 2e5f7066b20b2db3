#include "core/model/semester.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using heller::findSemesters;
using heller::parseSemester;
using heller::parseSemesterRange;
using heller::Semester;
using heller::SemesterRange;
using Term = heller::Semester::Term;

namespace {

const Semester autumn22{2022, Term::Autumn};
const Semester spring23{2023, Term::Spring};
const Semester autumn23{2023, Term::Autumn};

} // namespace

TEST_CASE("a semester is understood as people write it", "[semester]")
{
    const QString written =
        GENERATE(u"HT 2022"_s, u"ht22"_s, u"HT22"_s, u"HT-22"_s, u"2022-HT"_s, u"2022 HT"_s, u"2022ht"_s,
                 u"hösten -22"_s, u"hösten –22"_s, u"Hösten 2022"_s, u"höstterminen 2022"_s, u"hösten ’22"_s,
                 u" HT 2022 "_s, u"höst 22"_s, u"HÖSTEN 2022"_s);
    CAPTURE(written);
    CHECK(parseSemester(written) == autumn22);
}

TEST_CASE("spring is told from autumn", "[semester]")
{
    const QString written = GENERATE(u"VT 2023"_s, u"2023-VT"_s, u"våren -23"_s, u"vårterminen 23"_s);
    CHECK(parseSemester(written) == spring23);
}

TEST_CASE("what is no semester is refused", "[semester]")
{
    const QString written =
        GENERATE(u""_s, u"HT"_s, u"2022"_s, u"hösten"_s, u"HT 1922"_s, u"HT 202"_s, u"under hösten -22"_s, u"XT 2022"_s,
                 u"HT 2022-13"_s, u"22-HT"_s, u"HT99"_s, u"hösten -98"_s);
    CAPTURE(written);
    CHECK_FALSE(parseSemester(written).has_value());
}

TEST_CASE("a semester says itself in every form", "[semester]")
{
    CHECK(autumn22.code() == u"2022-HT"_s);
    CHECK(autumn22.shortName() == u"HT 2022"_s);
    CHECK(autumn22.inWords() == u"hösten 2022"_s);
    CHECK(autumn22.inLetter() == u"hösten -22"_s);
    CHECK(Semester{2005, Term::Spring}.inLetter() == u"våren -05"_s);
    for (const QString& said : {autumn22.code(), autumn22.shortName(), autumn22.inWords(), autumn22.inLetter()})
        CHECK(parseSemester(said) == autumn22);
}

TEST_CASE("a date belongs to one semester, its borders too", "[semester]")
{
    CHECK(heller::semesterOf(QDate(2023, 1, 1)) == spring23);
    CHECK(heller::semesterOf(QDate(2023, 6, 30)) == spring23);
    CHECK(heller::semesterOf(QDate(2023, 7, 1)) == autumn23);
    CHECK(heller::semesterOf(QDate(2023, 12, 31)) == autumn23);
    CHECK(spring23.firstDay() == QDate(2023, 1, 1));
    CHECK(spring23.lastDay() == QDate(2023, 6, 30));
    CHECK(autumn23.firstDay() == QDate(2023, 7, 1));
    CHECK(autumn23.lastDay() == QDate(2023, 12, 31));
    CHECK(autumn23.contains(QDate(2023, 9, 12)));
    CHECK_FALSE(autumn23.contains(QDate(2023, 6, 30)));
    CHECK_FALSE(autumn23.contains(QDate()));
}

TEST_CASE("semesters follow each other and sort by time", "[semester]")
{
    CHECK(autumn22.next() == spring23);
    CHECK(spring23.next() == autumn23);
    CHECK(spring23.previous() == autumn22);
    CHECK(autumn22 < spring23);
    CHECK(spring23 < autumn23);
}

TEST_CASE("ranges are understood", "[semester]")
{
    const QString written = GENERATE(u"2022-HT..2023-VT"_s, u"HT 2022–VT 2023"_s, u"HT 2022 - VT 2023"_s,
                                     u"HT22-VT23"_s, u"hösten -22 och våren -23"_s, u"hösten 2022 till våren 2023"_s);
    CAPTURE(written);
    CHECK(parseSemesterRange(written) == SemesterRange{autumn22, spring23});
}

TEST_CASE("a range may be one semester, or share its year", "[semester]")
{
    CHECK(parseSemesterRange(u"HT 2022") == SemesterRange{autumn22, autumn22});
    CHECK(parseSemesterRange(u"hösten -22") == SemesterRange{autumn22, autumn22});
    CHECK(parseSemesterRange(u"våren och hösten 2023") == SemesterRange{spring23, autumn23});
}

TEST_CASE("a range that runs backwards or means nothing is refused", "[semester]")
{
    const QString written = GENERATE(u"2023-VT..2022-HT"_s, u"2022-HT.."_s, u"..2022-HT"_s, u"2022..2023"_s,
                                     u"hösten och våren 2023"_s, u"2022-HT..2023-VT..2023-HT"_s);
    CAPTURE(written);
    CHECK_FALSE(parseSemesterRange(written).has_value());
}

TEST_CASE("a range says itself", "[semester]")
{
    CHECK(SemesterRange{autumn22, autumn22}.code() == u"2022-HT"_s);
    CHECK(SemesterRange{autumn22, spring23}.code() == u"2022-HT..2023-VT"_s);
    CHECK(SemesterRange{autumn22, autumn22}.inLetter() == u"hösten -22"_s);
    CHECK(SemesterRange{autumn22, spring23}.inLetter() == u"hösten -22 och våren -23"_s);
    CHECK(SemesterRange{autumn22, autumn23}.inLetter() == u"hösten -22 till hösten -23"_s);
    CHECK(SemesterRange{autumn22, autumn23}.semesters() == QList{autumn22, spring23, autumn23});
    CHECK(SemesterRange{autumn22, autumn23}.contains(spring23));
    CHECK_FALSE(SemesterRange{autumn22, spring23}.contains(autumn23));
}

TEST_CASE("semesters are found in running text", "[semester]")
{
    CHECK(findSemesters(u"Allt som kom in under hösten -22 och våren -23.") == QList{autumn22, spring23});
    CHECK(findSemesters(u"Rapporten gäller HT 2022, VT 2023 och HT 2022.") == QList{autumn22, spring23});
    CHECK(findSemesters(u"våren och hösten 2023") == QList{spring23, autumn23});
    CHECK(findSemesters(u"våren 2023 – hösten 2023, och inget mer") == QList{spring23, autumn23});
    CHECK(findSemesters(u"från våren till hösten 2023") == QList{spring23, autumn23});
    CHECK(findSemesters(u"läget 2022-HT") == QList{autumn22});
    CHECK(findSemesters(u"Våren kom tidigt. Hösten 2022 var blöt.") == QList{autumn22});
    CHECK(findSemesters(u"vårdcentralen 22 och svårt 23, höstack").isEmpty());
}

TEST_CASE("what a letter says of its period is read back whole", "[semester]")
{
    const SemesterRange decades{{2000, Term::Autumn}, {2026, Term::Autumn}};
    CHECK(findSemesters(u"Redovisar det som kom in från hösten -00 till och med hösten -26."_s) == decades.semesters());
    CHECK(findSemesters(u"Redovisar det som kom in under "_s + decades.inLetter() + u"."_s) == decades.semesters());
    for (int first = 0; first < 6; ++first) {
        for (int length = 0; length < 6; ++length) {
            SemesterRange range{autumn22, autumn22};
            for (int step = 0; step < first; ++step)
                range.first = range.first.next();
            range.last = range.first;
            for (int step = 0; step < length; ++step)
                range.last = range.last.next();
            CAPTURE(range.inLetter());
            CHECK(findSemesters(u"Redovisar det som kom in under "_s + range.inLetter() + u"."_s) == range.semesters());
        }
    }
}

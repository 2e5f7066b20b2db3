#include "core/import/letter_facts.h"
#include "tests/support/catch.h"

using namespace heller;
using namespace heller::importing;
using namespace Qt::StringLiterals;

namespace {

QList<int> sorted(const QSet<int>& numbers)
{
    QList<int> list(numbers.begin(), numbers.end());
    std::ranges::sort(list);
    return list;
}

} // namespace

TEST_CASE("A letter's words for which cases are new and which lack feedback")
{
    const LetterFacts facts = letterFacts(u"Avvikelse ett (1) är alldeles ny och har ännu inte lyfts i gruppen, två "
                                          u"(2) till fyra (4) kan jag inte hitta något "
                                          u"återkopplingsdokument till. Det innebär inte att den är ohanterad. Jag "
                                          u"vill att ni tittar på övriga avvikelser.");
    CHECK(sorted(facts.newCases) == QList{1});
    CHECK(sorted(facts.withoutFeedback) == QList{2, 3, 4});
    CHECK(facts.isRaised(1) == std::optional(false));
    CHECK(facts.isRaised(3) == std::optional(true));
    CHECK(facts.isRaised(7) == std::optional(true));
    CHECK_FALSE(facts.isRaised(0).has_value());
}

TEST_CASE("Numbers in several sentences, figures and ranges")
{
    const LetterFacts facts = letterFacts(u"Avvikelserna ett (1), tre (3) och fem (5) till sju (7) är helt nya. "
                                          u"Till avvikelserna 8–9 och 11 saknas återkoppling.");
    CHECK(sorted(facts.newCases) == QList{1, 3, 5, 6, 7});
    CHECK(sorted(facts.withoutFeedback) == QList{8, 9, 11});
    CHECK(sorted(letterFacts(u"Avvikelse 1 är ny, 2 till 4 har vi inte fått svar på.").withoutFeedback) ==
          QList{2, 3, 4});
    CHECK(sorted(letterFacts(u"Nya avvikelser är nummer två (2) och tre (3).").newCases) == QList{2, 3});
}

TEST_CASE("All, none, and nothing said")
{
    CHECK(letterFacts(u"Samtliga avvikelser är helt nya och har inte lyfts.").isRaised(4) == std::optional(false));
    CHECK(letterFacts(u"Båda avvikelserna är nya.").allNew);
    CHECK(letterFacts(u"Inga nya avvikelser har kommit in.").isRaised(1) == std::optional(true));
    CHECK_FALSE(letterFacts(u"Här kommer två avvikelser. De har väntat i 3 månader.").isRaised(3).has_value());
    CHECK_FALSE(letterFacts(u"").saysWhatIsNew);
}

TEST_CASE("Figures that count something else name no case")
{
    const LetterFacts facts = letterFacts(u"Avvikelse 1 är ny och har väntat i 3 månader, 2 möten har hållits.");
    CHECK(sorted(facts.newCases) == QList{1});
    CHECK(facts.withoutFeedback.isEmpty());
    CHECK_FALSE(letterFacts(u"Vi har 5 nya medarbetare.").saysWhatIsNew);
}

TEST_CASE("The period is what the letter says came in")
{
    const Semester autumn{2024, Semester::Term::Autumn};
    const Semester spring{2025, Semester::Term::Spring};
    CHECK(letterPeriod(u"Hej! Vi ses våren 2026.\nHär är allt som inkommit under hösten -24 och våren -25.") ==
          QList{autumn, spring});
    CHECK(letterPeriod(u"VT 2025") == QList{spring});
    CHECK(letterPeriod(u"Inget om tiden.").isEmpty());
}

TEST_CASE("Cases that wait for their reporter are not raised; of closed ones the letter does not say")
{
    const LetterFacts facts = letterFacts(
        u"Avvikelse ett (1) är helt ny och har ännu inte lyfts i beredningsgruppen. Avvikelserna två (2) och tre (3) "
        u"väntar på kompletteringar från anmälarna innan de kan lyftas i beredningsgruppen.\n\n"
        u"Avvikelse fem (5) har avskrivits. Avvikelserna sex (6) och sju (7) har flyttats över till andra "
        u"samordningsförbund.");
    CHECK(facts.isRaised(2) == std::optional(false));
    CHECK(facts.isRaised(3) == std::optional(false));
    CHECK(facts.isRaised(4) == std::optional(true));
    CHECK_FALSE(facts.isRaised(5).has_value());
    CHECK_FALSE(facts.isRaised(7).has_value());
}

TEST_CASE("A period is said by its ends where it is long")
{
    const auto said = [](QStringView letter) { return periodInWords(findSemesters(letter)); };
    CHECK(said(u"våren -22") == u"våren 2022"_s);
    CHECK(said(u"hösten -22 och våren -23") == u"hösten 2022 och våren 2023"_s);
    CHECK(said(u"hösten -00 till och med hösten -26") == u"hösten 2000 till hösten 2026"_s);
    CHECK(said(u"hösten -20, våren -22, hösten -22 och våren -23") == u"hösten 2020 och våren 2022 till våren 2023"_s);
}

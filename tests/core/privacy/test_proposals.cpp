#include "core/privacy/proposals.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace heller::privacy;

TEST_CASE("a name has roles, a day its month, and a number nothing to stand instead")
{
    const auto first = [](FindingKind kind, const QString& found) {
        return proposalsFor({.length = found.size(), .kind = kind}, found).value(0, u"none"_s).toStdString();
    };
    CHECK(first(FindingKind::Name, u"Kerstin"_s) == "handläggaren");
    CHECK(first(FindingKind::Name, u"Kerstins"_s) == "handläggarens");
    CHECK(proposalsFor({.length = 4, .kind = FindingKind::Name}, u"Lars"_s).contains(u"handläggaren"_s));
    CHECK(first(FindingKind::Initials, u"M:s"_s) == "den enskildes");
    CHECK(first(FindingKind::DatedPerson, u"den 14 mars 2026"_s) == "i mars 2026");
    CHECK(first(FindingKind::DatedPerson, u"3/9"_s) == "i september");
    CHECK(first(FindingKind::DatedPerson, u"30/4-26"_s) == "i april 2026");
    CHECK(first(FindingKind::DatedPerson, u"2025-11-04"_s) == "i november 2025");
    CHECK(first(FindingKind::DatedPerson, u"28.11.2023"_s) == "i november 2023");
    CHECK(first(FindingKind::PersonalNumber, u"850709-9805"_s).empty());
    CHECK(first(FindingKind::PointingOut, u"den enda"_s) == "none");
}

TEST_CASE("what the register knows of somebody comes first; what stands around the name is not said twice")
{
    const auto first = [](const QString& text, const QString& name, const QStringList& instead = {}) {
        const Finding finding{
            .start = text.indexOf(name), .length = name.size(), .kind = FindingKind::Name, .instead = instead};
        return proposalsFor(finding, text).value(0, u"none"_s).toStdString();
    };
    const QStringList known = {u"en representant från Försäkringskassan"_s};
    CHECK(first(u"Vi bad Solvig svara."_s, u"Solvig"_s, known) == known.first().toStdString());
    CHECK(first(u"Enligt Solvigs svar"_s, u"Solvigs"_s, known) == "en representant från Försäkringskassans");
    CHECK(first(u"Handläggaren Solvig lovade det."_s, u"Solvig"_s, known).empty());
    CHECK(first(u"Mvh Solvig"_s, u"Solvig"_s).empty());
    CHECK(first(u"Hon heter Solvig."_s, u"Solvig"_s) == "handläggaren");
    CHECK(first(u"Solvig på Försäkringskassan lovade det."_s, u"Solvig"_s, known) == "en representant");
    CHECK(first(u"Solvig på kommunen lovade det."_s, u"Solvig"_s) == "en representant");
    CHECK(first(u"Solvig på jobbet lovade det."_s, u"Solvig"_s) == "handläggaren");
}

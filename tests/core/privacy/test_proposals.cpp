#include "core/privacy/proposals.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace heller::privacy;

TEST_CASE("a name has roles, a day its month, and a number nothing to stand instead")
{
    const auto first = [](FindingKind kind, const QString& found) {
        return proposalsFor({.kind = kind}, found).value(0, u"none"_s).toStdString();
    };
    CHECK(first(FindingKind::Name, u"Kerstin"_s) == "handläggaren");
    CHECK(first(FindingKind::Name, u"Kerstins"_s) == "handläggarens");
    CHECK(proposalsFor({.kind = FindingKind::Name}, u"Lars"_s).contains(u"handläggaren"_s));
    CHECK(first(FindingKind::Initials, u"M:s"_s) == "den enskildes");
    CHECK(first(FindingKind::DatedPerson, u"den 14 mars 2026"_s) == "i mars 2026");
    CHECK(first(FindingKind::DatedPerson, u"3/9"_s) == "i september");
    CHECK(first(FindingKind::DatedPerson, u"30/4-26"_s) == "i april 2026");
    CHECK(first(FindingKind::DatedPerson, u"2025-11-04"_s) == "i november 2025");
    CHECK(first(FindingKind::DatedPerson, u"28.11.2023"_s) == "i november 2023");
    CHECK(first(FindingKind::PersonalNumber, u"850709-9805"_s).empty());
    CHECK(first(FindingKind::PointingOut, u"den enda"_s) == "none");
}

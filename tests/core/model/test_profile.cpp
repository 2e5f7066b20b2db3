#include "core/model/in_profile.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace heller;

TEST_CASE("a profile leaves out who reported, and nothing else")
{
    CaseFile file;
    file.deviation.title = u"Titel"_s;
    file.deviation.challenge = u"Utmaning"_s;
    file.deviation.reporter = {
        .name = u"Tuva Exempelsdotter"_s, .email = u"tuva@example.org"_s, .workplace = u"Provköpings kommun"_s};
    CHECK(inProfile(file, Profile::Members).value().deviation == file.deviation);
    Deviation unnamed = file.deviation;
    unnamed.reporter = {};
    CHECK(inProfile(file, Profile::WithoutReporters).value().deviation == unnamed);
}

TEST_CASE("every profile has a code of its own that leads back to it")
{
    QStringList codes;
    for (const ProfileRule& rule : profileRules()) {
        CHECK(profileFrom(codeOf(rule.profile)) == rule.profile);
        CHECK(!codes.contains(rule.code));
        codes.append(rule.code);
    }
    CHECK(!profileFrom(u"everybody"_s));
    CHECK(!profileFrom(QString()));
}

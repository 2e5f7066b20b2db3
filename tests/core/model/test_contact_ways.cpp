#include "core/model/contact_ways.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace heller;

TEST_CASE("An actor hangs on one person while every way to it is that person's")
{
    const QDate today(2026, 11, 20);
    const Contact rut{.role = u"Chef"_s, .person = u"Rut Rask"_s};
    const Contact rutAgain{.role = u"Samordnare"_s, .person = u"rut rask"_s};
    const Contact box{.role = u"Brevlåda"_s, .email = u"amc@example.org"_s};
    const Contact nils{.role = u"Ersättare"_s, .person = u"Nils Nordprov"_s, .validTo = QDate(2026, 6, 30)};
    CHECK_FALSE(hangsOnOnePerson({}, today));
    CHECK(hangsOnOnePerson({rut}, today));
    CHECK(hangsOnOnePerson({rut, rutAgain}, today));
    CHECK_FALSE(hangsOnOnePerson({rut, box}, today));
    CHECK_FALSE(hangsOnOnePerson({box}, today));
    CHECK(hangsOnOnePerson({rut, nils}, today)); // who has left is no way any more
    CHECK_FALSE(hangsOnOnePerson({rut, nils}, QDate(2026, 6, 30)));
}

TEST_CASE("Behind a shared address an actor does not hang on whoever holds the post now")
{
    const QDate today(2026, 11, 20);
    const auto hangs = [&](const QString& email) {
        return hangsOnOnePerson({{.role = u"Chef"_s, .person = u"Åsa Öst Rask"_s, .email = email}}, today);
    };
    CHECK_FALSE(hangs(u"amc@example.org"_s));
    CHECK_FALSE(hangs(u"registrator.arbetsmarknad@example.org"_s));
    CHECK(hangs(u"asa.rask@example.org"_s));
    CHECK(hangs(u"ASA.OST-RASK2@example.org"_s));
    CHECK(hangs(u"asaras01@example.org"_s));
    CHECK(hangs(u"raas@example.org"_s));
    CHECK(hangs(u"åör@example.org"_s));
    CHECK(hangs(u"chef.rask@example.org"_s));
    const Contact shared{.role = u"Chef"_s, .person = u"Rut Rask"_s, .email = u"amc@example.org"_s};
    const Contact own{.role = u"Chef"_s, .person = u"Rut Rask"_s, .email = u"rut.rask@example.org"_s};
    CHECK_FALSE(hangsOnOnePerson({own, shared}, today));
    CHECK(hangsOnOnePerson({own}, today));
}

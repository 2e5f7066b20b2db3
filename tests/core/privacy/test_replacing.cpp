#include "core/privacy/replacing.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace heller::privacy;

TEST_CASE("What stands instead fits its sentence")
{
    CHECK(withInstead(u"Deltagaren gick på Jonsbo i våras."_s, u"Jonsbo"_s, u"försteg"_s) ==
          u"Deltagaren gick på försteg i våras."_s);
    CHECK(withInstead(u"Jonsbo är fullt. Jonsbos kö är lång.\n- Jonsbo"_s, u"Jonsbo"_s, u"försteg"_s) ==
          u"Försteg är fullt. Förstegs kö är lång.\n- Försteg"_s);
    CHECK(withInstead(u"Vi ringde Berit Exempel (Berit Exempels chef)."_s, u"Berit Exempel"_s, u"handläggaren"_s) ==
          u"Vi ringde handläggaren (handläggarens chef)."_s);
}

TEST_CASE("Only whole words are replaced")
{
    CHECK(withInstead(u"Ek, Ekonomi, Eks och Björkek"_s, u"Ek"_s, u"chefen"_s) ==
          u"Chefen, Ekonomi, chefens och Björkek"_s);
    CHECK(withInstead(u"Ekss"_s, u"Ek"_s, u"chefen"_s) == u"Ekss"_s);
    CHECK(withInstead(u"oförändrat"_s, QString(), u"x"_s) == u"oförändrat"_s);
}

TEST_CASE("Nothing instead leaves no hole")
{
    CHECK(withInstead(u"Mejla ossian@example.org, eller ring."_s, u"ossian@example.org"_s, {}) ==
          u"Mejla, eller ring."_s);
    CHECK(withInstead(u"Vi fick inget, 850709-9805."_s, u"850709-9805"_s, {}) == u"Vi fick inget."_s);
    CHECK(withInstead(u"Ring 031-390 06 98 i dag"_s, u"031-390 06 98"_s, {}) == u"Ring i dag"_s);
}

TEST_CASE("A change at one place leaves the others, and no hole")
{
    const auto changed = [](const QString& text, const QString& what, const QString& instead) {
        const qsizetype start = text.indexOf(what);
        const Change change = changeFor(text, start, start + what.size(), instead);
        return text.left(change.start) + change.instead + text.mid(change.end);
    };
    CHECK(changed(u"Handläggaren Solvig ringde Solvig."_s, u"Solvig"_s, {}) == u"Handläggaren ringde Solvig."_s);
    CHECK(changed(u"Det sa handläggaren Solvig."_s, u"Solvig"_s, {}) == u"Det sa handläggaren."_s);
    CHECK(changed(u"Solvig ringde."_s, u"Solvig"_s, {}) == u"ringde."_s);
    CHECK(changed(u"- Solvig ringde"_s, u"Solvig"_s, u"handläggaren"_s) == u"- Handläggaren ringde"_s);
    CHECK(changed(u"Då ringde Solvig"_s, u"Solvig"_s, u"handläggaren"_s) == u"Då ringde handläggaren"_s);
}

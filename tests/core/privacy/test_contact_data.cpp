#include "core/privacy/contact_data.h"
#include "tests/core/privacy/marked_text.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace heller::privacy;

TEST_CASE("ways to reach somebody are found as they are written, and nothing that only looks so")
{
    const QString line = GENERATE(
        u"Mejla [[email|Ronja.Rapportor+lh@example.org]]."_s, u"[[email|ronja (at) example.org]]"_s,
        u"ring [[phone|070-174 06 05]], gärna"_s, u"[[phone|0701740605]]"_s, u"[[phone|+46 70 174 06 05]]"_s,
        u"[[phone|+46 (0)70-174 06 05]]"_s, u"[[phone|0046 701740605]]"_s, u"([[phone|08-465 004 12]])"_s,
        u"[[phone|031 - 390 06 11]]"_s, u"[[phone|070.174.06.05]]"_s, u"tel. [[phone|46 50 04]]"_s,
        u"[[phone|+44 1632 960 123]]"_s, u"öppet 08.00-16.00"_s, u"kl. 08-16 varje dag"_s, u"bankgiro 0123-4567"_s,
        u"SFS 2003:1210"_s, u"AF-2026/0091 2345"_s, u"2026-11-21"_s, u"100 000 kronor"_s, u"LH 2026-014"_s,
        u"bor på [[address|Påhittsgatan 14 B]]"_s, u"[[address|Uddavägen 3, 2 tr, 123 45 Påhittsby]]."_s,
        u"bor på [[address|Påhittsgatan]] sedan i våras"_s, u"mötet på Storgatan"_s, u"en bil, [[plate|ABC 123]]"_s,
        u"bilen [[plate|abc12d]]"_s, u"rutin ABC 123"_s, u"följ [[handle|@nagot_pahittat]]"_s,
        u"instagram: [[handle|nagot.pahittat]]"_s, u"[[handle|facebook.com/pahittad.person]]"_s,
        u"växel [[phone|031-390 06 00]], ankn [[phone|4471]]"_s, u"Tel:[[phone|0701740605]]"_s,
        u"[[phone|+1 (202) 555-0143]]"_s, u"[[phone|070–174 06 05]]"_s, u"öppet 08.30 12.00"_s,
        u"[[address|c/o Nilsson, Granstigen 3]]"_s, u"[[address|Östergårds 118, 234 56 Påhittsby]]"_s,
        u"bor vid [[address|Stora Torget 4]] nu"_s, u"mötet på Stora Torget"_s, u"[[address|Norra vägen 12]]"_s,
        u"[[address|Box 12, 123 45 Påhittsby]]"_s, u"[[address|Murargatan 5 lgh 0902]]"_s,
        u"Kansliet ligger på Drottninggatan 38"_s, u"enligt handlingsplan 2"_s, u"LSS 123 och bilen"_s,
        u"på Insta heter hon [[handle|solstrale82]]"_s, u"Användarnamnet [[handle|trollet_1989]]"_s,
        u"[[handle|minvag.blogspot.com]]"_s, u"husvagn, [[plate|PRK 558]]"_s,
        u"hon bor på [[address|Storgatan 12]] i Påhittsby"_s, u"[[address|Storgatan 12]] o [[address|Björkvägen 4]]"_s,
        u"[[address|Storgatan 12b]] i byn"_s, u"[[address|Storgatan 12 b]], Påhittsby"_s);
    CAPTURE(line.toStdString());
    const QString text = unmarked(line).text;
    CHECK(marked(text, withoutOverlaps(contactData(text))).toStdString() == line.toStdString());
}

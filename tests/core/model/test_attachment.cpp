#include "core/model/attachment.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace heller;

TEST_CASE("What runs when opened is known by its ending, however it is written")
{
    for (const QString& name : {u"rapport.exe"_s, u"Rapport.pdf.EXE"_s, u"x.scr. ."_s, u"genväg.lnk"_s, u"makro.docm"_s,
                                u"start.desktop"_s, u"skript.ps1"_s, u".bat"_s})
        CHECK(runsWhenOpened(name));
    for (const QString& name : {u"rapport.pdf"_s, u"exe"_s, u"exe.docx"_s, u"bild.jpeg"_s, u"svar"_s, u""_s, u"a."_s})
        CHECK(!runsWhenOpened(name));
}

TEST_CASE("A file name becomes one that any folder takes")
{
    CHECK(plainFileName(u"Svar från AF.pdf"_s) == u"Svar från AF.pdf"_s);
    CHECK(plainFileName(u"../../.bashrc"_s) == u"bashrc"_s);
    CHECK(plainFileName(u"C:\\temp\\svar.txt"_s) == u"svar.txt"_s);
    CHECK(plainFileName(u"a:b?.txt"_s) == u"a_b_.txt"_s);
    CHECK(plainFileName(u"svar\u202Efdp.exe"_s) == u"svar_fdp.exe"_s); // no letters that turn the rest round
    CHECK(plainFileName(u".."_s) == u"bilaga"_s);
    CHECK(plainFileName({}) == u"bilaga"_s);
    const QString longest = plainFileName(QString(400, u'å') + u".pdf"_s);
    CHECK(longest.size() <= 200);
    CHECK(longest.endsWith(u".pdf"_s));
}

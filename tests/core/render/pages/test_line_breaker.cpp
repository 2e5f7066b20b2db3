#include "core/render/pages/line_breaker.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace heller::render;

namespace {

/// The lines of a text in Arial 10: an "m" is 166.6 twips, a digit 111.2, a blank 55.6.
QStringList lines(const QString& text, Twips width, Twips firstLine = 0)
{
    static FontFaces faces;
    TextLook look;
    look.halfPoints = 20;
    const SpannedText spanned = spannedText({{text}});
    QStringList all;
    for (const Line& line : breakLines(spanned, look, {0, width, firstLine}, faces))
        all.append(spanned.text.sliced(line.start, line.end - line.start));
    return all;
}

double width(const Runs& runs)
{
    static FontFaces faces;
    TextLook look;
    look.halfPoints = 20;
    const SpannedText spanned = spannedText(runs);
    return widthOf(spanned, 0, static_cast<int>(spanned.text.size()), look, faces);
}

} // namespace

TEST_CASE("widths are Arial's design widths, without kerning")
{
    CHECK(width({{u"1234567890"_s}}) == Approx(10 * 0.5562 * 200).margin(0.5));
    CHECK(width({{u"AVAVAV"_s}}) == Approx(6 * 0.667 * 200).margin(0.5));
    CHECK(width({{u"m"_s}}) == Approx(0.833 * 200).margin(0.1));
    CHECK(width({{u"m"_s, true}}) == Approx(0.889 * 200).margin(0.1));
    CHECK(width({{u"1"_s}, {u"1"_s, true}}) == Approx(2 * 0.5562 * 200).margin(0.1));
    CHECK(width({}) == 0.0);
}

TEST_CASE("lines end at blanks, and blanks hang over the end")
{
    CHECK(lines(u"11 22 33"_s, 2000) == QStringList{u"11 22 33"_s});
    CHECK(lines(u"11 22 33"_s, 600) == QStringList{u"11 22"_s, u"33"_s});
    CHECK(lines(u"11    22"_s, 300) == QStringList{u"11"_s, u"22"_s});
    CHECK(lines(u"11 22 "_s, 501) == QStringList{u"11 22"_s});
    CHECK(lines(u""_s, 600) == QStringList{u""_s});
}

TEST_CASE("a first line may be longer or shorter than the rest")
{
    CHECK(lines(u"11 22 33 44"_s, 600, 300) == QStringList{u"11"_s, u"22 33"_s, u"44"_s});
    CHECK(lines(u"11 22 33 44"_s, 600, -300) == QStringList{u"11 22 33"_s, u"44"_s});
}

TEST_CASE("line breaks and paragraphs that end with one")
{
    CHECK(lines(u"1\n2\n\n3"_s, 600) == QStringList{u"1"_s, u"2"_s, u""_s, u"3"_s});
    CHECK(lines(u"1\n"_s, 600) == QStringList{u"1"_s, u""_s});
}

TEST_CASE("hyphens, dashes and slashes end lines as the writing rules have it")
{
    CHECK(lines(u"mmm-mmm"_s, 800) == QStringList{u"mmm-"_s, u"mmm"_s});
    CHECK(lines(u"mm mm-33"_s, 800) == QStringList{u"mm mm-"_s, u"33"_s});
    CHECK(lines(u"mm mm/mm mm/mm"_s, 1100) ==
          QStringList{u"mm"_s, u"mm/mm"_s, u"mm/mm"_s}); // the blank before a slash is better
    CHECK(lines(u"mmm/mmm/mmm"_s, 1100) == QStringList{u"mmm/"_s, u"mmm/mmm"_s});
    CHECK(lines(u"mmm?mmm"_s, 900) == QStringList{u"mmm?"_s, u"mmm"_s});
    CHECK(lines(u"mmm\u00A0mmm mm"_s, 1100) == QStringList{u"mmm\u00A0mmm"_s, u"mm"_s});
    CHECK(lines(u"mmm\u00ADmmm"_s, 800) == QStringList{u"mmm\u00AD"_s, u"mmm"_s});
}

TEST_CASE("a word longer than the line is cut, and no character is lost")
{
    CHECK(lines(u"1111111111"_s, 450) == QStringList{u"1111"_s, u"1111"_s, u"11"_s});
    CHECK(lines(u"1"_s, 10) == QStringList{u"1"_s}); // narrower than a character: still one a line
    CHECK(lines(u"123"_s, 10) == QStringList{u"1"_s, u"2"_s, u"3"_s});
}

TEST_CASE("characters the font lacks have a width all the same")
{
    CHECK(width({{u"漢字"_s}}) >= 0.0);
    CHECK(lines(u"漢字漢字漢字 \U0001F600"_s, 450).join(QString()).remove(u' ') == u"漢字漢字漢字\U0001F600"_s);
    const QString lone = u"a"_s + QChar(0xD83D) + u" b"_s;
    CHECK(lines(lone, 2000) == QStringList{lone});
}

TEST_CASE("tabs go to the next stop, counted from the margin")
{
    FontFaces faces;
    TextLook look;
    const SpannedText text = spannedText({{u"1\t1"_s}});
    CHECK(breakLines(text, look, {0, tabDistance + 200, 0}, faces).size() == 1);
    CHECK(breakLines(text, look, {0, tabDistance + 100, 0}, faces).size() == 2);
    CHECK(breakLines(text, look, {tabDistance - 300, 500, 0}, faces).size() == 1);
}

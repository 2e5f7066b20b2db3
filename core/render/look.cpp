#include "core/render/look.h"

namespace heller::render {

namespace {

constexpr unsigned ink = 0x1a1d21;
constexpr unsigned accent = 0x1b4d72; // the window's blue, 8.6:1 on white
constexpr unsigned quiet = 0x55606b;  // 6.4:1 on white

TextLook text(int points, int line, int before, int after)
{
    TextLook look;
    look.halfPoints = points * 2;
    look.lineHeight = line * 20;
    look.before = before * 20;
    look.after = after * 20;
    look.colour = ink;
    return look;
}

TextLook heading(int points, int line, int before, int after)
{
    TextLook look = text(points, line, before, after);
    look.strong = true;
    look.keepWithNext = true;
    look.keepTogether = true;
    return look;
}

constexpr Twips hanging = 284; // the later lines of a long title

TextLook contents(Twips left, int before)
{
    TextLook look = text(11, 16, before, 2);
    look.left = left + hanging;
    look.firstLine = -hanging;
    return look;
}

} // namespace

Look ownLook()
{
    Look look;
    look.of(Style::Body) = text(11, 15, 0, 8);
    look.of(Style::Title) = heading(24, 30, 0, 6);
    look.of(Style::Title).colour = accent;
    look.of(Style::Subtitle) = text(13, 18, 0, 18);
    look.of(Style::Subtitle).colour = quiet;
    look.of(Style::Bullet) = text(11, 15, 0, 4);
    look.of(Style::Bullet).left = 397;
    look.of(Style::Bullet).firstLine = -284;
    look.of(Style::Signature) = text(11, 15, 0, 0);
    look.of(Style::Note) = text(9, 13, 0, 8);
    look.of(Style::Note).colour = quiet;
    look.of(Style::Label) = heading(11, 15, 10, 2);
    look.of(Style::Heading1) = heading(16, 22, 26, 6);
    look.of(Style::Heading1).colour = accent;
    look.of(Style::PlainHeading) = look.of(Style::Heading1);
    look.of(Style::Heading2) = heading(13, 18, 18, 4);
    look.of(Style::Heading3) = heading(11, 15, 10, 2);
    look.of(Style::ContentsTitle) = heading(16, 22, 24, 8);
    look.of(Style::ContentsTitle).colour = accent;
    look.of(Style::Contents1) = contents(0, 2);
    look.of(Style::Contents2) = contents(hanging, 0);
    look.of(Style::Contents3) = contents(2 * hanging, 0);
    look.of(Style::TableText) = text(10, 14, 0, 0);
    look.of(Style::TableHead) = text(10, 14, 0, 0);
    look.of(Style::TableHead).strong = true;
    look.of(Style::Header) = text(9, 13, 0, 0);
    look.of(Style::Header).colour = quiet;
    look.of(Style::Footer) = look.of(Style::Header);
    return look;
}

} // namespace heller::render

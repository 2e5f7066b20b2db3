#include "ui/theme/tokens.h"

#include <algorithm>
#include <cmath>

namespace heller::ui {
namespace {

QColor rgb(unsigned value)
{
    return QColor::fromRgb(value);
}

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * channel(static_cast<double>(color.redF())) + 0.7152 * channel(static_cast<double>(color.greenF())) +
           0.0722 * channel(static_cast<double>(color.blueF()));
}

Tokens fromSystem(const QPalette& palette)
{
    const QColor ink = palette.color(QPalette::WindowText);
    const QColor paper = palette.color(QPalette::Base);
    const Tone plain{ink, paper};
    return Tokens{.ground = palette.color(QPalette::Window),
                  .sideBar = palette.color(QPalette::Window),
                  .paper = paper,
                  .line = ink,
                  .faintLine = ink,
                  .ink = ink,
                  .second = ink,
                  .third = ink,
                  .faded = palette.color(QPalette::Disabled, QPalette::WindowText),
                  .accent = palette.color(QPalette::Highlight),
                  .onAccent = palette.color(QPalette::HighlightedText),
                  .selection = paper,
                  .hit = paper,
                  .fresh = plain,
                  .waiting = plain,
                  .overdue = plain,
                  .assess = plain,
                  .settled = plain,
                  .heapNew = palette.color(QPalette::Highlight),
                  .heapWaiting = QColor::fromRgb(128, 128, 128),
                  .heapHandled = ink};
}

} // namespace

const Tokens& lightTokens()
{
    static const Tokens tokens{.ground = rgb(0xf6f7f8),
                               .sideBar = rgb(0xeceff1),
                               .paper = rgb(0xffffff),
                               .line = rgb(0xd9dee2),
                               .faintLine = rgb(0xe9edf0),
                               .ink = rgb(0x1c2429),
                               .second = rgb(0x56636c),
                               .third = rgb(0x58656e),
                               .faded = rgb(0xa3adb4),
                               .accent = rgb(0x1d5c85),
                               .onAccent = rgb(0xffffff),
                               .selection = rgb(0xd7e7f3),
                               .hit = rgb(0xffe9a8),
                               .fresh = {rgb(0x1d5c85), rgb(0xe3eef6)},
                               .waiting = {rgb(0x7a5200), rgb(0xfcf1d8)},
                               .overdue = {rgb(0xa8321f), rgb(0xfbe9e6)},
                               .assess = {rgb(0x5b3f8c), rgb(0xefe9f8)},
                               .settled = {rgb(0x23643a), rgb(0xe4f3e8)},
                               .heapNew = rgb(0x4a8fc0),
                               .heapWaiting = rgb(0xb9801a),
                               .heapHandled = rgb(0x3f8f5c)};
    return tokens;
}

const Tokens& darkTokens()
{
    static const Tokens tokens{.ground = rgb(0x171b1e),
                               .sideBar = rgb(0x1d2226),
                               .paper = rgb(0x21272b),
                               .line = rgb(0x343c42),
                               .faintLine = rgb(0x2b3237),
                               .ink = rgb(0xe7ecef),
                               .second = rgb(0xa9b5bd),
                               .third = rgb(0x93a0a9),
                               .faded = rgb(0x5d6971),
                               .accent = rgb(0x7fbce6),
                               .onAccent = rgb(0x0d1b25),
                               .selection = rgb(0x25465d),
                               .hit = rgb(0x5c4a10),
                               .fresh = {rgb(0x8cc4ea), rgb(0x1f3646)},
                               .waiting = {rgb(0xf0c674), rgb(0x3a3019)},
                               .overdue = {rgb(0xff9c8c), rgb(0x3f231f)},
                               .assess = {rgb(0xc6b2f0), rgb(0x2f2740)},
                               .settled = {rgb(0x8fd6a6), rgb(0x1d3425)},
                               .heapNew = rgb(0x6aa9d8),
                               .heapWaiting = rgb(0xd9a441),
                               .heapHandled = rgb(0x5fa777)};
    return tokens;
}

QPalette paletteOf(const Tokens& tokens)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.ground);
    palette.setColor(QPalette::WindowText, tokens.ink);
    palette.setColor(QPalette::Base, tokens.paper);
    palette.setColor(QPalette::AlternateBase, tokens.sideBar);
    palette.setColor(QPalette::Text, tokens.ink);
    palette.setColor(QPalette::PlaceholderText, tokens.third);
    palette.setColor(QPalette::Button, tokens.paper);
    palette.setColor(QPalette::ButtonText, tokens.ink);
    palette.setColor(QPalette::BrightText, tokens.overdue.ink);
    palette.setColor(QPalette::ToolTipBase, tokens.paper);
    palette.setColor(QPalette::ToolTipText, tokens.ink);
    palette.setColor(QPalette::Highlight, tokens.accent);
    palette.setColor(QPalette::HighlightedText, tokens.onAccent);
    palette.setColor(QPalette::Link, tokens.accent);
    palette.setColor(QPalette::LinkVisited, tokens.accent);
    palette.setColor(QPalette::Light, tokens.paper);
    palette.setColor(QPalette::Midlight, tokens.faintLine);
    palette.setColor(QPalette::Mid, tokens.line);
    palette.setColor(QPalette::Dark, tokens.second);
    palette.setColor(QPalette::Shadow, tokens.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokens.faded);
    return palette;
}

Tokens tokensOf(const QPalette& palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::AlternateBase);
    if (window == lightTokens().sideBar)
        return lightTokens();
    if (window == darkTokens().sideBar)
        return darkTokens();
    return fromSystem(palette);
}

bool isHighContrast(const QPalette& palette)
{
    const QColor window = palette.color(QPalette::Window);
    const bool pure = window == QColor(Qt::black) || window == QColor(Qt::white);
    return pure && palette.color(QPalette::Base) == window &&
           contrast(window, palette.color(QPalette::WindowText)) > 18;
}

double contrast(const QColor& a, const QColor& b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace heller::ui

#include "core/report/site_colours.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace heller::report {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::report::Site)
};

constexpr double leastContrast = 4.5;
constexpr double leastOnDark = 8;
constexpr unsigned white = 0xffffff;
constexpr unsigned dark = 0x14181c; // the dark paper of document.css
constexpr int steps = 100;

unsigned channel(unsigned colour, int place)
{
    return (colour >> (8 * place)) & 0xffU;
}

/// https://www.w3.org/TR/WCAG21/#dfn-relative-luminance
double luminance(unsigned colour)
{
    const auto linear = [](unsigned value) {
        const double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(channel(colour, 2)) + 0.7152 * linear(channel(colour, 1)) +
           0.0722 * linear(channel(colour, 0));
}

/// The colour at another lightness, 0 to 1, with its hue and saturation (HSL), so that it stays the same colour.
unsigned atLightness(unsigned colour, double lightness)
{
    constexpr double full = 255.0;
    const double most = std::max({channel(colour, 0), channel(colour, 1), channel(colour, 2)}) / full;
    const double least = std::min({channel(colour, 0), channel(colour, 1), channel(colour, 2)}) / full;
    const double range = most - least;
    const double before = (most + least) / 2;
    const double saturation = range > 0 ? range / (1 - std::abs(2 * before - 1)) : 0;
    const double chroma = saturation * (1 - std::abs(2 * lightness - 1));
    unsigned shown = 0;
    for (int place = 2; place >= 0; --place) {
        const double share = range > 0 ? (channel(colour, place) / full - least) / range : 0.5;
        shown = (shown << 8) | static_cast<unsigned>(std::lround(full * (lightness + chroma * (share - 0.5))));
    }
    return shown;
}

/// As light as the window's own colour is in the dark.
unsigned onDark(unsigned colour)
{
    unsigned shown = colour;
    for (int step = 1; step <= steps && contrast(shown, dark) < leastOnDark; ++step)
        shown = atLightness(colour, static_cast<double>(step) / steps);
    return shown;
}

QByteArray written(unsigned colour)
{
    return '#' + QByteArray::number(colour, 16).rightJustified(6, '0');
}

} // namespace

double contrast(unsigned one, unsigned other)
{
    const double first = luminance(one) + 0.05;
    const double second = luminance(other) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

Result<QByteArray> siteColours(const QString& accent)
{
    static const QRegularExpression form(u"^#[0-9a-fA-F]{6}$"_s);
    if (!form.match(accent).hasMatch())
        return fail(ErrorCode::InvalidInput, Text::tr("“%1” is no colour.").arg(accent),
                    Text::tr("Write it as #1d5c85: red, green and blue."));
    const unsigned light = accent.mid(1).toUInt(nullptr, 16);
    if (const double ratio = contrast(light, white); ratio < leastContrast)
        return fail(ErrorCode::InvalidInput,
                    Text::tr("The colour %1 cannot be read on white: its contrast is %2:1, and 4.5:1 is the least.")
                        .arg(accent, QLocale(QLocale::Swedish).toString(ratio, 'f', 1)),
                    Text::tr("Choose a darker one."));
    const QByteArray own = ":root {\n  --accent: " + written(light) + ";\n}\n";
    return "\n/* The association's own colour. */\n" + own +
           "\n@media screen and (prefers-color-scheme: dark) {\n  :root {\n    --accent: " + written(onDark(light)) +
           ";\n  }\n}\n";
}

} // namespace heller::report

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
constexpr unsigned white = 0xffffff;
constexpr unsigned dark = 0x14181c; // the dark paper of document.css
constexpr int steps = 20;

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

unsigned lighter(unsigned colour, int step)
{
    unsigned mixed = 0;
    for (int place = 2; place >= 0; --place) {
        const unsigned value = channel(colour, place);
        mixed = (mixed << 8) | (value + (255U - value) * static_cast<unsigned>(step) / static_cast<unsigned>(steps));
    }
    return mixed;
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
    unsigned onDark = light;
    for (int step = 1; step <= steps && contrast(onDark, dark) < leastContrast; ++step)
        onDark = lighter(light, step);
    const QByteArray own = ":root {\n  --accent: " + written(light) + ";\n}\n";
    return "\n/* The association's own colour. */\n" + own +
           "\n@media screen and (prefers-color-scheme: dark) {\n  :root {\n    --accent: " + written(onDark) +
           ";\n  }\n}\n";
}

} // namespace heller::report

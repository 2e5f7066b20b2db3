#include "ui/theme/theme.h"

#include "ui/theme/icons.h"

#include <QApplication>
#include <QFile>
#include <QFont>
#include <QProxyStyle>
#include <QStyleHints>

#include <utility>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

/// 13 px at 96 dpi: the least we read at; a system font that is larger is kept.
constexpr double readingPointSize = 9.75;

/// Fusion with our icons where its own, of another family, would be seen beside them; those are also pictures, whose
/// readers would all be loaded at the start for two that are seldom seen.
class HouseStyle final : public QProxyStyle
{
public:
    HouseStyle() : QProxyStyle(u"Fusion"_s) {}

    [[nodiscard]] QIcon standardIcon(StandardPixmap which, const QStyleOption* option,
                                     const QWidget* widget) const override
    {
        switch (which) {
        case SP_LineEditClearButton:
            return icon(u"x"_s, QPalette::Dark);
        case SP_ToolBarHorizontalExtensionButton: // the menu bar's, where the window is narrow
            return icon(u"chevrons-right"_s);
        default:
            return QProxyStyle::standardIcon(which, option, widget);
        }
    }

    /// A menu that is higher than the screen scrolls: in columns it would be wider than a small one.
    [[nodiscard]] int styleHint(StyleHint which, const QStyleOption* option, const QWidget* widget,
                                QStyleHintReturn* answer) const override
    {
        return which == SH_Menu_Scrollable ? 1 : QProxyStyle::styleHint(which, option, widget, answer);
    }
};

} // namespace

Theme::Theme(QApplication& application) : m_application(application), m_systemPalette(QApplication::palette())
{
    QApplication::setStyle(new HouseStyle);
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0 && font.pointSizeF() < readingPointSize) {
        font.setPointSizeF(readingPointSize);
        QApplication::setFont(font);
    }
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] { apply(m_scheme); });
#endif
}

bool Theme::systemIsDark() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    return m_systemPalette.color(QPalette::Window).lightness() < 128;
#endif
}

void Theme::apply(ColorScheme scheme)
{
    m_scheme = scheme;
    m_dark = scheme == ColorScheme::Dark || (scheme == ColorScheme::System && systemIsDark());
    const bool keepSystem = scheme == ColorScheme::System && isHighContrast(m_systemPalette);
    const QPalette palette = keepSystem ? m_systemPalette : paletteOf(m_dark ? darkTokens() : lightTokens());
    QApplication::setPalette(palette);
    m_application.setStyleSheet(styleSheetOf(tokensOf(palette)));
    Q_EMIT applied();
}

QString styleSheetOf(const Tokens& tokens)
{
    QFile file(u":/style/heller.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    // Longer names first: "@faintLine" must not be read as "@faint".
    const std::pair<QLatin1StringView, QColor> colors[] = {
        {"@faintLine"_L1, tokens.faintLine},
        {"@selection"_L1, tokens.selection},
        {"@onAccent"_L1, tokens.onAccent},
        {"@overdueGround"_L1, tokens.overdue.ground},
        {"@waitingGround"_L1, tokens.waiting.ground},
        {"@freshGround"_L1, tokens.fresh.ground},
        {"@overdueInk"_L1, tokens.overdue.ink},
        {"@waitingInk"_L1, tokens.waiting.ink},
        {"@freshInk"_L1, tokens.fresh.ink},
        {"@sideBar"_L1, tokens.sideBar},
        {"@ground"_L1, tokens.ground},
        {"@accent"_L1, tokens.accent},
        {"@second"_L1, tokens.second},
        {"@third"_L1, tokens.third},
        {"@faded"_L1, tokens.faded},
        {"@paper"_L1, tokens.paper},
        {"@line"_L1, tokens.line},
        {"@ink"_L1, tokens.ink},
    };
    for (const auto& [name, color] : colors)
        sheet.replace(name, color.name());
    sheet.replace("%check"_L1, tokens.onAccent.lightness() < 128 ? "check-dark"_L1 : "check-light"_L1);
    return sheet;
}

} // namespace heller::ui

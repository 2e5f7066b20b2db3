#pragma once

#include "ui/theme/tokens.h"

#include <QObject>

class QApplication;

namespace heller::ui {

enum class ColorScheme { System, Light, Dark };

/// Dresses the application: palette, font and style sheet from the tokens. The system's high-contrast palette is left
/// alone.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QApplication& application);

    void apply(ColorScheme scheme);
    [[nodiscard]] bool isDark() const { return m_dark; }

Q_SIGNALS:
    void applied(); ///< also when the system has changed its mind

private:
    [[nodiscard]] bool systemIsDark() const;

    QApplication& m_application;
    QPalette m_systemPalette;
    ColorScheme m_scheme = ColorScheme::System;
    bool m_dark = false;
};

/// The style sheet with the tokens put in: `@ink` becomes the colour's value.
[[nodiscard]] QString styleSheetOf(const Tokens& tokens);

} // namespace heller::ui

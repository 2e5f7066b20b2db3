#pragma once

#include <QColor>
#include <QPalette>

namespace heller::ui {

/// A text colour and the ground it stands on.
struct Tone
{
    QColor ink = {};
    QColor ground = {};
};

/// Every colour of the window. No widget has one of its own; each pair is at least 4.5:1 (tests/ui/test_theme.cpp).
struct Tokens
{
    QColor ground;    ///< the window
    QColor sideBar;   ///< side bar, menu bar, status bar
    QColor paper;     ///< what is read and written on
    QColor line;      ///< edges
    QColor faintLine; ///< between rows
    QColor ink;       ///< text
    QColor second;    ///< labels
    QColor third;     ///< hints
    QColor faded;     ///< what cannot be pressed now: seen to be there, not read
    QColor accent;    ///< the main action, focus, links
    QColor onAccent;
    QColor selection; ///< the selected row
    QColor hit;       ///< a search hit
    Tone fresh;       ///< new
    Tone waiting;
    Tone overdue; ///< also findings and errors
    Tone assess;
    Tone settled;
    QColor heapNew; ///< of a chart on paper: at least 3:1 with it
    QColor heapWaiting;
    QColor heapHandled;
};

[[nodiscard]] const Tokens& lightTokens();
[[nodiscard]] const Tokens& darkTokens();

/// The palette that shows `tokens`: what every widget, ours or Qt's, is drawn with.
[[nodiscard]] QPalette paletteOf(const Tokens& tokens);

/// The tokens a widget of this palette is drawn with: ours, or made from the system's high-contrast palette.
[[nodiscard]] Tokens tokensOf(const QPalette& palette);

/// Whether the system asks for a palette of its own for those who see badly: pure black and white.
[[nodiscard]] bool isHighContrast(const QPalette& palette);

/// Contrast ratio by WCAG 2.1, 1 … 21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

} // namespace heller::ui

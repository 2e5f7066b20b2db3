#pragma once

#include <QAbstractButton>
#include <QSignalBlocker>

#include <utility>

namespace heller::ui {

// Buttons that stay pressed. A screen reader toggles one, of which nobody hears who only listens for clicks.

/// Runs `work` with what it now is, whoever toggled it but setToggled().
template<typename Work>
void onToggled(QAbstractButton* button, QObject* context, Work&& work)
{
    QObject::connect(button, &QAbstractButton::toggled, context, std::forward<Work>(work));
}

/// Shows how it stands, as the program knows it.
inline void setToggled(QAbstractButton* button, bool on)
{
    const QSignalBlocker quiet(button);
    button->setChecked(on);
}

} // namespace heller::ui

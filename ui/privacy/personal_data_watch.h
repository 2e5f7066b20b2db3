#pragma once

#include "core/privacy/finder.h"

#include <QObject>

#include <memory>

class QWidget;

namespace heller::ui {

/// What the texts of a window are searched with for personal data.
class PersonalDataWatch : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// That of the window the widget is in; nullptr: none.
    [[nodiscard]] static PersonalDataWatch* of(const QWidget& widget);

    void setOn(bool on);
    [[nodiscard]] bool isOn() const { return m_on; }
    void setFinder(std::shared_ptr<const privacy::Finder> finder);
    /// Nothing while it is off, or nobody knows yet whom the register names.
    [[nodiscard]] QList<privacy::Finding> findIn(const QString& text) const;

Q_SIGNALS:
    void changed(); ///< any text may be judged otherwise than before

private:
    std::shared_ptr<const privacy::Finder> m_finder = {};
    bool m_on = true;
};

} // namespace heller::ui

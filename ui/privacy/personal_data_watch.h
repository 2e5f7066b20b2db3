#pragma once

#include "core/privacy/finder.h"

#include <QObject>
#include <QSet>
#include <QStringList>

#include <functional>
#include <memory>
#include <utility>

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
    /// What may stand in the texts of the case that is shown.
    void setAccepted(const QStringList& texts);
    [[nodiscard]] bool isAccepted(const QString& text) const;
    /// Whether that something may stand can be kept now: the texts that are seen are a case's.
    void setMayAccept(std::function<bool()> mayAccept) { m_mayAccept = std::move(mayAccept); }
    [[nodiscard]] bool mayAccept() const { return m_mayAccept && m_mayAccept(); }
    void wantAccepted(privacy::FindingKind kind, const QString& text) { Q_EMIT acceptWanted(kind, text); }
    void wantTakenBack(const QString& text) { Q_EMIT takeBackWanted(text); }

Q_SIGNALS:
    void changed(); ///< any text may be judged otherwise than before
    void acceptWanted(heller::privacy::FindingKind kind, const QString& text);
    void takeBackWanted(const QString& text);

private:
    std::shared_ptr<const privacy::Finder> m_finder = {};
    QSet<QString> m_accepted; ///< small letters
    std::function<bool()> m_mayAccept = {};
    bool m_on = true;
};

} // namespace heller::ui

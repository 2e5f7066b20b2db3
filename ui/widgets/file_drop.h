#pragma once

#include <QObject>
#include <QStringList>

class QDropEvent;
class QMimeData;
class QWidget;

namespace heller::ui {

/// Lets files be dropped on a widget. Registers are left to the window, which opens them.
class FileDrop : public QObject
{
    Q_OBJECT

public:
    explicit FileDrop(QWidget* target);

    void setEnabled(bool enabled) { m_enabled = enabled; }

Q_SIGNALS:
    void dropped(const QStringList& paths);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool take(QDropEvent& event, bool isDrop);

    bool m_enabled = true;
};

/// The files of the local disks that are meant; empty when anything else is among them.
[[nodiscard]] QStringList filesIn(const QMimeData& data);

} // namespace heller::ui

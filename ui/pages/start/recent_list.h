#pragma once

#include "core/base/clock.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace heller::ui {

class CardButton;
class Job;
class RegisterCommands;
class Settings;

/// The registers opened last: where they lie and when that was. Whether they are still there is found out beside the
/// window, for a share may be slow to say; until then they are taken to be.
class RecentList : public QWidget
{
    Q_OBJECT

public:
    RecentList(Settings& settings, RegisterCommands& commands, const Clock& clock, int width,
               QWidget* parent = nullptr);

    /// As they are now.
    void refresh();
    [[nodiscard]] bool isLooking() const { return !m_job.isNull(); }

private:
    void addRow(const QString& path);
    void showMissing(const QStringList& paths);
    void forget(const QString& path);

    Settings& m_settings;
    RegisterCommands& m_commands;
    const Clock& m_clock;
    int m_width;
    QVBoxLayout* m_rows;
    QHash<QString, CardButton*> m_buttons; ///< by path
    QPointer<Job> m_job;
};

} // namespace heller::ui

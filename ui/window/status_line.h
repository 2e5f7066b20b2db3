#pragma once

#include <QPointer>
#include <QStatusBar>

class QLabel;
class QProgressBar;
class QPushButton;

namespace heller::ui {

class Job;
class Session;

/// "All saved 10:42", how many cases there are and are shown, and the progress of long work with its cancel.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(Session& session, QWidget* parent = nullptr);

    void setShown(int shown, int all);
    /// Follows `job` until it is finished.
    void follow(Job* job, const QString& what);

private:
    void showStored();
    void addProgress();
    void addWritten();
    void sayAgain();
    void showWritten(const QString& path);

    Session& m_session;
    QLabel* m_stored;
    QLabel* m_counts;
    QLabel* m_work = nullptr; ///< this and its fellows: made when there is something to follow
    QProgressBar* m_progress = nullptr;
    QPushButton* m_cancel = nullptr;
    QWidget* m_written = nullptr; ///< made when something has been
    QLabel* m_writtenText = nullptr;
    QString m_path; ///< that was written last
    QPointer<Job> m_followed;
};

} // namespace heller::ui

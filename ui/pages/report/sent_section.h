#pragma once

#include "core/model/sent_report.h"
#include "ui/commands/read_only_copies.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace heller::ui {

class Job;
class ReportDesk;
class Session;

/// What has happened since the last report that was sent, those that were sent, and the offer to keep the one that was
/// just written as the next of them. Nothing at all before the first.
class SentSection : public QWidget
{
    Q_OBJECT

public:
    SentSection(Session& session, ReportDesk& desk, QWidget* parent = nullptr);

    /// Whether there is a report of which it is asked.
    [[nodiscard]] bool isOffering() const;
    /// The one that is offered, as it was sent.
    void keep();

Q_SIGNALS:
    void started(heller::ui::Job* job, const QString& what);
    void offeringChanged(); ///< perhaps

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void showOffer();
    void holdKeys();
    void addSent(const SentReport& report);
    void open(const SentReport& report);
    void remove(const SentReport& report);
    template<typename T>
    [[nodiscard]] T orTell(const Result<T>& read); ///< empty where it cannot be read, and says why
    void paintIcon();

    Session& m_session;
    ReportDesk& m_desk;
    QLabel* m_icon;
    QLabel* m_since;
    QWidget* m_offer;
    QLabel* m_question;
    QWidget* m_sent = nullptr; ///< made anew with every change
    QVBoxLayout* m_column;
    ReadOnlyCopies m_copies;
};

} // namespace heller::ui

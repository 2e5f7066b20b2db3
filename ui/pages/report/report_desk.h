#pragma once

#include "ui/pages/report/report_builder.h"
#include "ui/session/store_timer.h"
#include "ui/session/writing_place.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace heller::ui {

class Dialogs;
class Session;
class Settings;

/// A report as it was written to a file, of which nobody knows yet whether it is the one that is sent.
struct WrittenReport
{
    QString path = {};
    SentReport report = {}; ///< size and checksum are its file's
    QList<SentCase> cases = {};
};

/// The report that is being made, apart from how it looks: its period, what was changed by hand (kept in the register),
/// and the pages as they would be printed, built off the thread whenever something changes.
class ReportDesk : public QObject, public WritingPlace
{
    Q_OBJECT

public:
    ReportDesk(Session& session, Settings& settings, QObject* parent = nullptr);

    /// Begins with the newest semester that holds cases and the one before it; later calls build again if anything
    /// changed.
    void activate();
    /// What a period can be chosen from, newest first: those that hold cases; the present one while none does.
    [[nodiscard]] QList<Semester> semesters() const;
    void setPeriod(SemesterRange period);
    void setOrder(const QList<DeviationId>& order);
    void include(DeviationId id, bool included); ///< one of built().entries
    void add(DeviationId id);                    ///< of whatever period
    /// Stored shortly after; one as it writes itself is not kept.
    void writeLetter(const QString& letter);
    void flush(); ///< stores what is not stored
    void resetLetter();
    void setPagePerCase(bool on);
    void setProfile(Profile profile);
    void setTemplatePath(const QString& path);
    void reset();

    [[nodiscard]] SemesterRange period() const { return m_period; }
    [[nodiscard]] const service::ReportDraft& draft() const { return m_draft; }
    [[nodiscard]] QString templatePath() const;
    [[nodiscard]] const BuiltReport& built() const { return m_built; }
    /// Whether built() is of this period: letter and order can be changed.
    [[nodiscard]] bool isBuilt() const { return m_built.layout != nullptr; }
    /// The letter that was changed by hand, and would now write itself otherwise than it did then.
    [[nodiscard]] bool isLetterOld() const;
    [[nodiscard]] bool isBuilding() const { return m_job != nullptr || m_pause.isActive(); }
    [[nodiscard]] ReportRequest request() const;
    /// Whether what is being written in the letter is not in draft() yet.
    [[nodiscard]] bool isWritingLetter() const { return m_written.has_value(); }

    [[nodiscard]] bool hasUnstored() const override { return m_written || m_why; }
    [[nodiscard]] std::optional<Error> whyUnstored() const override { return m_why; }
    [[nodiscard]] QString unstoredName() const override;
    [[nodiscard]] QString unstoredText() const override; ///< the letter
    [[nodiscard]] QList<KeptText> unstoredTexts() const override;
    void tryAgain() override { flush(); }
    void discard() override;

    /// Writes the report as it stands to `path`; the job tells how far it is.
    Job* exportTo(const QString& path, Dialogs& dialogs);
    [[nodiscard]] const std::optional<WrittenReport>& written() const { return m_writtenReport; } ///< the last one
    void forgetWritten() { m_writtenReport.reset(); }

Q_SIGNALS:
    void building();
    void builtChanged();
    void draftChanged();
    void exported(); ///< written()

private:
    [[nodiscard]] bool offers(SemesterRange period) const;
    [[nodiscard]] SemesterRange newestPeriod() const;
    void forgetBuilt();
    void loadDraft();
    void takeChange();
    void storeDraft();
    void setLetter(const QString& letter);
    void build();
    void take(Result<BuiltReport> built);
    void noteWritten(const ReportRequest& request, const QString& path, const BuiltReport& written);

    Session& m_session;
    Settings& m_settings;
    SemesterRange m_period;
    service::ReportDraft m_draft;
    BuiltReport m_built;
    QTimer m_pause;
    std::optional<QString> m_written; ///< the letter, as it is being written
    std::optional<Error> m_why;       ///< the last attempt to store the draft failed
    StoreTimer m_letterTimer;
    QPointer<Job> m_job;
    std::optional<WrittenReport> m_writtenReport;
    bool m_active = false;
};

} // namespace heller::ui

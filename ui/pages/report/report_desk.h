#pragma once

#include "ui/pages/report/report_builder.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace heller::ui {

class Session;
class Settings;

/// The report that is being made, apart from how it looks: its period, what was changed by hand (kept in the register),
/// and the pages as they would be printed, built off the thread whenever something changes.
class ReportDesk : public QObject
{
    Q_OBJECT

public:
    ReportDesk(Session& session, Settings& settings, QObject* parent = nullptr);

    /// Begins with the period of the present semester and the one before; later calls build again if anything changed.
    void activate();
    void setPeriod(SemesterRange period);
    void setOrder(const QList<DeviationId>& order);
    void setLetter(const QString& letter); ///< as it writes itself, or empty: not kept
    void setPagePerCase(bool on);
    void setTemplatePath(const QString& path);
    void reset();

    [[nodiscard]] SemesterRange period() const { return m_period; }
    [[nodiscard]] const service::ReportDraft& draft() const { return m_draft; }
    [[nodiscard]] QString templatePath() const;
    [[nodiscard]] const BuiltReport& built() const { return m_built; }
    [[nodiscard]] bool isBuilding() const { return m_job != nullptr || m_pause.isActive(); }
    [[nodiscard]] ReportRequest request() const;
    /// Writes the report as it stands to `path`; the job tells how far it is.
    Job* exportTo(const QString& path);

Q_SIGNALS:
    void building();
    void builtChanged();
    void draftChanged();

private:
    void loadDraft();
    void storeDraft();
    void build();
    void take(Result<BuiltReport> built);

    Session& m_session;
    Settings& m_settings;
    SemesterRange m_period;
    service::ReportDraft m_draft;
    BuiltReport m_built;
    QTimer m_pause;
    QPointer<Job> m_job;
    bool m_active = false;
};

} // namespace heller::ui

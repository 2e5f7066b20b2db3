#pragma once

#include "core/import/import_plan.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace heller::ui {

class ImportPlanModel;
class Job;
class PlanPreview;
class Session;
class TwoSteps;

/// What an import would do, to look at and change before anything is written.
class ImportPage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPage(Session& session, QWidget* parent = nullptr);

    void plan(const QStringList& files);
    [[nodiscard]] ImportPlanModel& model() const { return *m_model; }
    [[nodiscard]] QPushButton& confirmButton() const { return *m_confirm; }

Q_SIGNALS:
    void started(heller::ui::Job* job, const QString& what);
    void done();

private:
    void build();
    [[nodiscard]] QWidget* makeListPane();
    void fitList(bool narrow);
    void take(Result<importing::ImportPlan> plan);
    void showCurrent();
    void setAction(importing::PlannedCase::Action action);
    void showState();
    void confirm();
    void leave();

    Session& m_session;
    ImportPlanModel* m_model;
    QLabel* m_summary;
    QListView* m_list;
    PlanPreview* m_preview;
    QPushButton* m_confirm;
    QPushButton* m_cancel;
    QWidget* m_listPane;
    TwoSteps* m_steps;
    QPointer<Job> m_job;
};

} // namespace heller::ui

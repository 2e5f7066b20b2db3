#pragma once

#include "core/import/import_plan.h"
#include "core/model/actor.h"
#include "core/service/register.h"

#include <QPointer>
#include <QSemaphore>
#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace heller::ui {

class ColumnsPane;
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

    /// `texts`: pasted ones, read like files.
    void plan(const QStringList& files, const QStringList& texts = {});
    /// What asks what the columns of forms become; null until it was needed.
    [[nodiscard]] ColumnsPane* columns() const { return m_columns; }
    /// Whether the plan is being written just now.
    [[nodiscard]] bool isWriting() const { return m_writing != nullptr; }
    [[nodiscard]] ImportPlanModel& model() const { return *m_model; }
    [[nodiscard]] QPushButton& confirmButton() const { return *m_confirm; }
    [[nodiscard]] QPushButton& cancelButton() const { return *m_cancel; }

Q_SIGNALS:
    void started(heller::ui::Job* job, const QString& what);
    /// `first`: of what is new in the register; null: nothing is.
    void done(heller::DeviationId first);

private:
    struct Written
    {
        int cases = 0;            ///< or answers
        bool answersOnly = false; ///< no report was among what was taken in
        DeviationId first = {};
        std::optional<Error> backup = {}; ///< why the day's backup could not be made
    };

    [[nodiscard]] static Result<Written> write(const QString& registerPath, const service::Environment& environment,
                                               const importing::ImportPlan& plan, const importing::Progress& progress);
    void build();
    [[nodiscard]] QWidget* makeListPane();
    void fitList(bool narrow);
    void read();
    void take(Result<importing::ImportPlan> plan);
    void askColumns(const QList<importing::AnswerForm>& forms);
    void takeColumns();
    void leaveColumns();
    void showCurrent();
    void addActor(const Actor& actor);
    void addOtherName(ActorId id, const QString& name);
    void takeChange(const service::ChangeNotice& notice);
    void setAction(importing::PlannedCase::Action action);
    void showState();
    void confirm();
    void takeWritten(const Result<Written>& written);
    void stopWriting();
    void cancel();
    void leave(DeviationId first = {});

    Session& m_session;
    ImportPlanModel* m_model;
    QLabel* m_summary;
    QStackedWidget* m_stack;
    TwoSteps* m_steps;
    ColumnsPane* m_columns = nullptr;
    QStringList m_files;
    importing::ImportOptions m_options;
    QListView* m_list;
    PlanPreview* m_preview;
    QPushButton* m_confirm;
    QPushButton* m_cancel;
    QWidget* m_listPane;
    QPointer<Job> m_job;
    std::shared_ptr<QSemaphore> m_writing; ///< null: nothing is; released when the thread has let go of the register
};

} // namespace heller::ui

#include "ui/pages/import/import_page.h"

#include "core/service/actors.h"
#include "ui/jobs/job.h"
#include "ui/models/import_plan_model.h"
#include "ui/models/import_plan_roles.h"
#include "ui/pages/import/columns_pane.h"
#include "ui/pages/import/plan_delegate.h"
#include "ui/pages/import/plan_preview.h"
#include "ui/pages/import/undated_row.h"
#include "ui/session/session.h"
#include "ui/widgets/help_page.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/two_steps.h"

#include <QApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

using Action = importing::PlannedCase::Action;

constexpr int listWidth = 400;
constexpr int leastListWidth = 280;

QList<Actor> actorsOf(const Session& session)
{
    return service::Actors(session.reg()).all().value_or(QList<Actor>());
}

Result<importing::ImportPlan> planInWorker(const QString& registerPath, const service::Environment& environment,
                                           const QStringList& files, const importing::ImportOptions& options,
                                           const importing::Progress& progress)
{
    const auto reg = service::Register::openReadOnly(registerPath, environment);
    if (!reg)
        return fail(reg);
    return importing::planImport(**reg, files, options, progress);
}

} // namespace

ImportPage::ImportPage(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ImportPlanModel(this))
    , m_summary(makeLabel({}, TextKind::Label, this))
    , m_stack(new QStackedWidget(this))
    , m_steps(new TwoSteps(tr("All that was found"), m_stack))
    , m_list(new QListView(this))
    , m_preview(new PlanPreview(m_steps->secondPlace()))
    , m_confirm(makeButton(tr("Import"), u"file-input"_s, ButtonKind::Primary, this))
    , m_cancel(makeButton(tr("Cancel"), {}, ButtonKind::Plain, this))
    , m_listPane(makeListPane())
{
    setHelpPage(*this, u"first-steps"_s);
    m_steps->setFirst(m_listPane);
    m_steps->setSecond(m_preview);
    build();
    connect(m_list, &QListView::clicked, m_steps, &TwoSteps::showSecond);
    connect(m_list, &QListView::activated, m_steps, &TwoSteps::open);
    connect(m_steps, &TwoSteps::narrowChanged, this, &ImportPage::fitList);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportPage::showCurrent);
    connect(m_preview, &PlanPreview::actionChosen, this, &ImportPage::setAction);
    connect(m_preview, &PlanPreview::actorWanted, this, &ImportPage::addActor);
    connect(m_preview, &PlanPreview::columnsWanted, this, [this] { askColumns(m_model->plan().forms); });
    connect(m_preview, &PlanPreview::otherNameWanted, this, &ImportPage::addOtherName);
    connect(&session, &Session::changed, this, &ImportPage::takeChange);
    connect(m_confirm, &QPushButton::clicked, this, &ImportPage::confirm);
    connect(m_cancel, &QPushButton::clicked, this, &ImportPage::cancel);
    connect(&session, &Session::closing, this, &ImportPage::stopWriting);
    connect(&session, &Session::closed, this, [this] { leave(); });
}

QWidget* ImportPage::makeListPane()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PlanDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);

    auto* left = new QWidget(this);
    left->setObjectName(u"reportPane"_s);
    left->setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(16, 14, 16, 10);
    head->addWidget(makeLabel(tr("Import"), TextKind::PageTitle, left));
    m_summary->setWordWrap(true);
    head->addWidget(m_summary);
    auto* undated = new UndatedRow(m_session, *m_model, left);
    head->addWidget(undated);
    connect(undated, &UndatedRow::given, this, &ImportPage::showCurrent);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(16, 10, 16, 10);
    foot->setSpacing(8);
    foot->addWidget(m_confirm);
    foot->addWidget(m_cancel);
    foot->addStretch(1);
    column->addLayout(head);
    column->addWidget(makeLine(left));
    column->addWidget(m_list, 1);
    column->addWidget(makeLine(left));
    column->addLayout(foot);
    return left;
}

void ImportPage::build()
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_steps);
    row->addWidget(m_stack);
    fitList(false);
}

void ImportPage::fitList(bool narrow)
{
    m_listPane->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : listWidth);
    m_listPane->setMinimumWidth(narrow ? 0 : leastListWidth);
    m_steps->splitter().setSizes({listWidth, QWIDGETSIZE_MAX});
}

void ImportPage::plan(const QStringList& files, const QStringList& texts)
{
    if (m_writing)
        return;
    m_files = files;
    m_options = {.texts = texts};
    read();
}

void ImportPage::read()
{
    delete m_job;
    m_model->setPlan({});
    m_preview->clear();
    m_confirm->setEnabled(false);
    m_stack->setCurrentWidget(m_steps);
    m_steps->showFirst();
    QStringList names;
    for (const QString& file : std::as_const(m_files))
        names.append(QFileInfo(file).fileName());
    if (!m_options.texts.isEmpty())
        names.append(tr("the pasted text"));
    m_summary->setText(tr("Reading %1 …").arg(names.join(u", "_s)));
    m_job = Job::start<importing::ImportPlan>(
        this,
        [path = m_session.path(), environment = m_session.environment(), files = m_files, options = m_options](
            const Job::Progress& progress) { return planInWorker(path, environment, files, options, progress); },
        [this](Result<importing::ImportPlan> plan) { take(std::move(plan)); });
    Q_EMIT started(m_job, tr("Reading"));
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void ImportPage::take(Result<importing::ImportPlan> plan)
{
    if (!plan) {
        m_session.tell(plan.error());
        return leave();
    }
    const bool known = std::ranges::all_of(plan->forms, &importing::AnswerForm::chosen);
    if (!known)
        return askColumns(plan->forms);
    m_model->setPlan(*plan);
    showState();
    m_list->setCurrentIndex(m_model->index(m_model->rowCount() > 1 ? 1 : 0));
    m_list->setFocus(Qt::OtherFocusReason);
}

/// A form that was not seen before: what its columns become is asked before a plan is made. The answer is remembered
/// with the import.
void ImportPage::askColumns(const QList<importing::AnswerForm>& forms)
{
    if (m_writing)
        return;
    if (!m_columns) {
        m_columns = new ColumnsPane(m_stack);
        m_stack->addWidget(m_columns);
        connect(m_columns, &ColumnsPane::chosen, this, &ImportPage::takeColumns);
        connect(m_columns, &ColumnsPane::cancelled, this, &ImportPage::leaveColumns);
    }
    m_stack->setCurrentWidget(m_columns);
    m_columns->ask(forms);
}

void ImportPage::takeColumns()
{
    m_options.columns.insert(m_columns->uses());
    read();
}

/// Back to the plan, if there is one already.
void ImportPage::leaveColumns()
{
    if (m_model->rowCount() == 0)
        return leave();
    m_stack->setCurrentWidget(m_steps);
    m_list->setFocus(Qt::OtherFocusReason);
}

void ImportPage::showCurrent()
{
    const int row = m_list->currentIndex().row();
    if (const importing::PlannedCase* planned = m_model->caseAt(row))
        m_preview->showCase(*planned, m_session.isWritable() ? actorsOf(m_session) : QList<Actor>());
    else if (row == 0)
        m_preview->showDocument(m_model->plan());
}

void ImportPage::addActor(const Actor& actor)
{
    Actor added = actor;
    added.member = actor.parent.isNull() && actor.kind == ActorKind::Kommun;
    if (const auto id = service::Actors(m_session.reg()).add(added); !id)
        return m_session.tell(id.error());
    m_session.say(tr("%1 is known now. Undo takes it back.").arg(actor.name));
}

void ImportPage::addOtherName(ActorId id, const QString& name)
{
    const QList<Actor> actors = actorsOf(m_session);
    const auto found = std::ranges::find(actors, id, &Actor::id);
    if (found == actors.end())
        return;
    Actor named = *found;
    named.otherNames.append(name);
    if (const auto stored = service::Actors(m_session.reg()).update(named); !stored)
        return m_session.tell(stored.error());
    m_session.say(tr("%1 is known as %2 now. Undo takes it back.").arg(named.name, name));
}

/// The plan follows when actors come, go or are given other names, also by undo.
void ImportPage::takeChange(const service::ChangeNotice& notice)
{
    if (!notice.actors && !notice.everything)
        return;
    if (m_writing || m_model->rowCount() == 0 || !m_session.isOpen())
        return;
    const bool focused = m_preview->isAncestorOf(QApplication::focusWidget());
    m_model->resolveAgain(actorsOf(m_session));
    // Not at once: the change may come from a menu of what is shown now.
    QTimer::singleShot(0, this, [this, focused] {
        showCurrent();
        if (focused)
            m_preview->setFocus(Qt::OtherFocusReason);
    });
}

void ImportPage::setAction(Action action)
{
    m_model->setData(m_list->currentIndex(), static_cast<int>(action), PlanActionRole);
    showState();
}

void ImportPage::showState()
{
    const int answers = m_model->answers();
    const int created = m_model->count(Action::Create);
    const int updated = m_model->count(Action::Update) - answers;
    const int skipped = m_model->count(Action::Skip);
    QStringList parts;
    if (created > 0)
        parts.append(tr("%n new", nullptr, created));
    if (updated > 0)
        parts.append(tr("%n to update", nullptr, updated));
    if (answers > 0)
        parts.append(tr("%n answer(s)", nullptr, answers));
    if (skipped > 0)
        parts.append(tr("%n skipped", nullptr, skipped));
    m_summary->setText(parts.isEmpty()
                           ? tr("No deviations were found.")
                           : tr("%1. Nothing is written until you choose Import.").arg(parts.join(u", "_s)));
    const int cases = created + updated;
    m_confirm->setEnabled(cases + answers > 0);
    m_confirm->setText(cases > 0 && answers == 0   ? tr("Import %n deviation(s)", nullptr, cases)
                       : cases == 0 && answers > 0 ? tr("Take in %n answer(s)", nullptr, answers)
                                                   : tr("Import"));
}

void ImportPage::confirm()
{
    if (m_writing || !m_session.isWritable())
        return;
    m_session.beginJobWrite();
    m_writing = std::make_shared<QSemaphore>();
    m_confirm->setEnabled(false);
    m_list->setEnabled(false);
    m_preview->setEnabled(false);
    m_summary->setText(tr("Importing. Cancel leaves everything as it was."));
    m_job = Job::start<Written>(
        this,
        [path = m_session.path(), environment = m_session.environment(), plan = m_model->plan(),
         writing = m_writing](const Job::Progress& progress) {
            auto written = write(path, environment, plan, progress);
            writing->release();
            return written;
        },
        [this](const Result<Written>& written) { takeWritten(written); });
    m_cancel->setFocus(Qt::OtherFocusReason);
    Q_EMIT started(m_job, tr("Importing"));
}

Result<ImportPage::Written> ImportPage::write(const QString& registerPath, const service::Environment& environment,
                                              const importing::ImportPlan& plan, const importing::Progress& progress)
{
    const auto reg = service::Register::openForJob(registerPath, environment);
    if (!reg)
        return fail(reg);
    Written written;
    QObject::connect(reg->get(), &service::Register::backupFailed, reg->get(),
                     [&written](const Error& why) { written.backup = why; });
    const auto stored = importing::apply(**reg, plan, progress);
    if (!stored)
        return fail(stored);
    const auto taken = [](const importing::PlannedCase& planned) { return planned.action != Action::Skip; };
    const auto isReport = [&](const importing::PlannedCase& planned) {
        return taken(planned) && (!planned.answers || planned.action != Action::Update);
    };
    written.answersOnly = std::ranges::none_of(plan.cases, isReport);
    written.cases = static_cast<int>(written.answersOnly ? std::ranges::count_if(plan.cases, taken) : stored->size());
    written.first = stored->value(0);
    return written;
}

void ImportPage::takeWritten(const Result<Written>& written)
{
    m_job.clear();
    m_writing.reset();
    m_list->setEnabled(true);
    m_preview->setEnabled(true);
    m_session.endJobWrite(written.has_value());
    if (!written) {
        m_session.tell(written.error());
        return showState(); // the plan is still there
    }
    if (written->backup)
        m_session.tell(*written->backup);
    m_session.say(written->answersOnly
                      ? tr("%n answer(s) taken in. Undo takes them back.", nullptr, written->cases)
                      : tr("%n deviation(s) imported. Undo takes them back.", nullptr, written->cases));
    leave(written->first);
}

/// The register is closed while an import is written: it is taken back, and nobody writes any more.
void ImportPage::stopWriting()
{
    if (!m_writing)
        return;
    m_job->cancel();
    m_writing->acquire();
    m_writing.reset();
    m_list->setEnabled(true);
    m_preview->setEnabled(true);
}

void ImportPage::cancel()
{
    if (m_writing) // it has to be taken back first
        m_job->cancel();
    else
        leave();
}

void ImportPage::leave(DeviationId first)
{
    delete m_job; // tells it to stop; its answer is not waited for
    m_model->setPlan({});
    m_preview->clear();
    m_stack->setCurrentWidget(m_steps);
    Q_EMIT done(first);
}

} // namespace heller::ui

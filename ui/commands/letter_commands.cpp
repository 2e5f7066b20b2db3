#include "ui/commands/letter_commands.h"

#include "core/base/written_file.h"
#include "core/report/letter_cases.h"
#include "core/report/letter_paper.h"
#include "core/service/actors.h"
#include "core/service/cases.h"
#include "core/service/history.h"
#include "ui/actions/action_registry.h"
#include "ui/dialogs/letter_dialog.h"
#include "ui/dialogs/targets.h"
#include "ui/jobs/job.h"
#include "ui/pages/cases/cases_page.h"
#include "ui/print/leaving.h"
#include "ui/print/paper.h"
#include "ui/session/session.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int mostCases = 50; // in one letter
const QString letterKind = QStringLiteral("letter");

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::ui::LetterCommands)
};

QString notedOn(const QList<CaseFile>& cases)
{
    return Text::tr("Noted on %1. Undo takes it back.").arg(diaryNumbersOf(cases).join(u", "_s));
}

Result<LeavingContent> contentOf(const Result<QByteArray>& bytes, const Allowance& allowance,
                                 const QStringList& diaryNumbers)
{
    if (!bytes)
        return fail(bytes);
    return LeavingContent{
        .write = [bytes = *bytes](const QString& path, const Job::Progress&) { return writeFile(path, bytes); },
        .mayStand = [allowance](const QString& text) { return allowance.covers(text); },
        .diaryNumbers = diaryNumbers};
}

/// Who is to be asked next, or reminded, comes first; then whom else the case is between.
QList<ActorId> likeliest(LetterKind kind, const CaseFile& file, QDate today)
{
    QList<ActorId> between = file.deviation.cooperatingActors;
    if (const FeedbackRound* round = lastBegun(file.rounds)) {
        for (const Answer& answer : round->answers) {
            if (!answer.actor.isNull() && !between.contains(answer.actor))
                between.append(answer.actor);
        }
    }
    std::ranges::stable_sort(between, {}, [&](ActorId id) { return report::distanceOf(file, kind, id, today); });
    return between;
}

} // namespace

LetterCommands::LetterCommands(Session& session, Dialogs& dialogs, const CasesPage& page, const ActionRegistry& actions,
                               QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_page(page)
    , m_window(window)
{
    actions.onTriggered(ActionId::WriteQuestion, this, [this] { writeToActor(LetterKind::Question); });
    actions.onTriggered(ActionId::WriteReminder, this, [this] { writeToActor(LetterKind::Reminder); });
    actions.onTriggered(ActionId::WriteReporter, this, [this] { writeToReporter(); });
    actions.onTriggered(ActionId::MakeAnswerForm, this, [this] { saveForm(); });
}

QList<DeviationId> LetterCommands::chosen() const
{
    const ChosenCases cases = m_page.chosenCases();
    if (cases.count() > mostCases) {
        m_session.tell({ErrorCode::TooLarge, tr("A letter is about %n deviation(s) at most.", nullptr, mostCases),
                        tr("Choose fewer.")});
        return {};
    }
    const auto ids = cases.read(m_session.reg());
    if (!ids) {
        m_session.tell(ids.error());
        return {};
    }
    return *ids;
}

Result<LetterCommands::ActorsOf> LetterCommands::actorsFor(DeviationId about) const
{
    const QDate today = m_session.clock().today();
    const auto all = service::Actors(m_session.reg()).all();
    if (!all)
        return fail(all);
    const auto file = service::Cases(m_session.reg()).load(about);
    if (!file)
        return fail(file);
    return [all = *all, file = *file, today](LetterKind kind) {
        const QList<ActorId> first = likeliest(kind, file, today);
        QList<Actor> actors = all;
        actors.removeIf([&](const Actor& actor) { return !existsOn(actor, today) && !first.contains(actor.id); });
        const auto rank = [&first](const Actor& actor) {
            const qsizetype place = first.indexOf(actor.id);
            return place < 0 ? first.size() : place;
        };
        std::ranges::stable_sort(actors, {}, rank);
        return actors;
    };
}

void LetterCommands::writeToActor(LetterKind kind)
{
    m_session.settle();
    const QList<DeviationId> cases = m_session.isOpen() ? chosen() : QList<DeviationId>();
    if (cases.isEmpty())
        return;
    const auto actors = actorsFor(cases.first());
    if (!actors)
        return m_session.tell(actors.error());
    if ((*actors)(kind).isEmpty())
        return m_session.tell({ErrorCode::NotFound, tr("There is no actor in the register to write to."),
                               tr("Add one under Actors, association.")});
    QList<LetterKind> kinds{LetterKind::Question, LetterKind::Reminder, LetterKind::Settled};
    std::ranges::stable_sort(kinds, {}, [kind](LetterKind each) { return each != kind; });
    open(kinds, cases, *actors);
}

void LetterCommands::remind(DeviationId about, ActorId actor)
{
    m_session.settle();
    const auto actors = actorsFor(about);
    if (!actors)
        return m_session.tell(actors.error());
    const ActorsOf thisOneFirst = [all = *actors, actor](LetterKind kind) {
        QList<Actor> ordered = all(kind);
        std::ranges::stable_partition(ordered, [actor](const Actor& each) { return each.id == actor; });
        return ordered;
    };
    open({LetterKind::Reminder, LetterKind::Question, LetterKind::Settled}, {about}, thisOneFirst);
}

void LetterCommands::writeToReporter()
{
    m_session.settle();
    const QList<DeviationId> cases = m_session.isOpen() ? chosen() : QList<DeviationId>();
    if (cases.isEmpty())
        return;
    const auto file = service::Cases(m_session.reg()).load(cases.first());
    if (!file)
        return m_session.tell(file.error());
    const Status status = statusOf(*file);
    const bool fresh = status == Status::New || status == Status::SupplementRequested;
    QList<LetterKind> kinds{LetterKind::Supplement, LetterKind::Thanks, LetterKind::Outcome, LetterKind::Settled};
    const LetterKind likeliest = report::hasEnded(*file) ? LetterKind::Outcome
                                 : fresh                 ? LetterKind::Supplement
                                                         : LetterKind::Thanks;
    std::ranges::stable_sort(kinds, {}, [likeliest](LetterKind each) { return each != likeliest; });
    open(kinds, cases, {});
}

Result<> LetterCommands::goOnWith(const QList<KeptText>& texts)
{
    const auto written = writtenLetter(texts);
    const auto gone = [&] {
        return fail(ErrorCode::NotFound, tr("The letter cannot be gone on with: who or what it is about is no more."),
                    tr("Press Show to read it and copy what you need."));
    };
    if (!written)
        return gone();
    if (written->actor.isNull()) {
        if (const auto file = service::Cases(m_session.reg()).load(written->cases.first()); !file)
            return gone();
        open({written->kind}, written->cases, {}, written);
        return {};
    }
    const auto actors = actorsFor(written->cases.first());
    const QList<Actor> now = actors ? (*actors)(written->kind) : QList<Actor>();
    if (std::ranges::find(now, written->actor, &Actor::id) == now.end())
        return gone();
    open({written->kind}, written->cases, *actors, written);
    return {};
}

void LetterCommands::open(const QList<LetterKind>& kinds, const QList<DeviationId>& cases, const ActorsOf& actors,
                          const std::optional<WrittenLetter>& written)
{
    const auto mayDrop = [this] {
        return m_dialogs.confirm(tr("The letter has not left, and is not noted."),
                                 tr("What you wrote in it is kept nowhere else."), tr("Let go of the letter"));
    };
    auto* dialog = new LetterDialog(m_session, {kinds, cases, actors, mayDrop, written}, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LetterDialog::leaving, this, [this, dialog](LetterForm form) { leave(*dialog, form); });
    connect(dialog, &LetterDialog::previewWanted, this, [this, dialog] { preview(dialog->draft()); });
    connect(dialog, &LetterDialog::actorWanted, this, &LetterCommands::actorWanted);
    connect(&m_session, &Session::closed, dialog, &QDialog::close);
    dialog->open();
}

/// What left cannot be called back: what is remarked on, and what is found in it, is to be seen first.
void LetterCommands::leave(LetterDialog& dialog, LetterForm form)
{
    service::LetterDraft draft = dialog.draft();
    draft.letter.form = form;
    if (m_isAtDoor)
        return;
    m_isAtDoor = true;
    const QPointer<LetterDialog> shown(&dialog);
    const auto stay = [this, shown](const Error& why) {
        m_isAtDoor = false;
        if (shown)
            shown->say(sentenceOf(why));
    };
    const auto go = [this, shown, draft] {
        m_isAtDoor = false;
        if (shown && m_session.isOpen())
            letGo(*shown, draft);
    };
    const QString name = service::letterFileName(draft);
    Job* job = ui::leave(this, m_session, m_dialogs,
                         {.path = name,
                          .kind = letterKind,
                          .make =
                              [draft](const Job::Progress&) { // no numbers: there is no case to go to from a letter
                                  return contentOf(service::letterAsFile(draft), service::allowanceOf(draft), {});
                              },
                          .notWritten = stay,
                          .isSearched = true,
                          .remarks = dialog.isNoted() ? QStringList() : dialog.remarks(),
                          .go = go});
    Q_EMIT started(job, tr("Looking through the letter"));
}

void LetterCommands::letGo(LetterDialog& dialog, const service::LetterDraft& draft)
{
    const LetterForm form = draft.letter.form;
    if (form == LetterForm::Document && !saveAsWord(draft))
        return;
    if (form == LetterForm::Text)
        QGuiApplication::clipboard()->setText(service::letterAsText(draft));
    const auto step = note(dialog, draft);
    if (step && form == LetterForm::Mail)
        openMail(dialog, draft, *step); // after it is noted: the form to answer in knows its rows then
}

std::optional<ChangeSetId> LetterCommands::note(LetterDialog& dialog, const service::LetterDraft& draft)
{
    if (dialog.isNoted() || !m_session.isWritable())
        return ChangeSetId();
    const auto noted = service::Letters(m_session.reg()).log(draft.letter, dialog.due());
    if (!noted) {
        m_session.tell(noted.error());
        dialog.say(sentenceOf(noted.error()));
        return std::nullopt;
    }
    dialog.showNoted(notedOn(draft.cases));
    m_session.say(notedOn(draft.cases));
    return lastStep();
}

bool LetterCommands::saveAsWord(const service::LetterDraft& draft)
{
    const auto target = pickTarget(m_dialogs, m_session, tr("Save the letter"),
                                   service::letterFileName(draft.letter, draft.cases, u".docx"_s), FileKind::WordOut);
    if (!target) {
        m_session.tell(target.error());
        return false;
    }
    if (target->isEmpty())
        return false;
    const auto content = service::letterAsDocx(draft);
    const auto written = content ? writeFile(*target, *content) : fail(content);
    if (!written)
        m_session.tell(written.error());
    else
        m_session.tellWritten(*target, {.kind = letterKind, .diaryNumbers = diaryNumbersOf(draft.cases)});
    return written.has_value();
}

ChangeSetId LetterCommands::lastStep() const
{
    const auto entries = service::History(m_session.reg()).entries(0, 1);
    return entries && !entries->isEmpty() ? entries->first().id : ChangeSetId();
}

void LetterCommands::takeBack(ChangeSetId step, LetterDialog* dialog, const Error& why)
{
    const bool isLast = !step.isNull() && m_session.isOpen() && m_session.isWritable() && lastStep() == step;
    const bool taken = isLast && service::History(m_session.reg()).undo();
    if (dialog && taken)
        dialog->showNotNoted(sentenceOf(why) + u' ' + tr("The letter is not noted."));
    else if (dialog)
        dialog->say(sentenceOf(why));
}

void LetterCommands::openMail(LetterDialog& dialog, const service::LetterDraft& draft, ChangeSetId step)
{
    const auto failed = [this, step, shown = QPointer<LetterDialog>(&dialog)](const Error& why) {
        takeBack(step, shown, why);
    };
    Job* job = m_copies.open(
        m_session, this, service::letterFileName(draft.letter, draft.cases, u".eml"_s),
        [draft](service::Register& reg) -> Result<QByteArray> {
            const auto now = service::Letters(reg).withCasesNow(draft);
            return now ? service::letterAsMail(*now) : fail(now);
        },
        tr("Copy the text instead, and paste it into a mail."), failed);
    Q_EMIT started(job, tr("Opening the letter"));
}

void LetterCommands::preview(const service::LetterDraft& draft)
{
    m_dialogs.showPaper({.title = draft.letter.subject,
                         .fileName = service::letterFileName(draft.letter, draft.cases, {}),
                         .leavesAs = letterKind,
                         .isSearched = true,
                         .compose = [draft](Profile, const Job::Progress&) -> Result<ComposedPaper> {
                             return ComposedPaper{.document =
                                                      report::letterPaper(draft.letter, draft.cases, draft.association),
                                                  .allowance = service::allowanceOf(draft),
                                                  .diaryNumbers = diaryNumbersOf(draft.cases)};
                         }});
}

void LetterCommands::saveForm()
{
    m_session.settle();
    if (!m_session.isOpen())
        return;
    using Asked = QList<service::AskedActor>;
    Job* job = Job::start<Asked>(
        this,
        [path = m_session.path(), environment = m_session.environment(),
         today = m_session.clock().today()](const Job::Progress&) -> Result<Asked> {
            const auto reg = service::Register::openReadOnly(path, environment);
            return reg ? service::askedActors(**reg, today) : fail(reg);
        },
        [this](const Result<Asked>& asked) {
            if (!asked)
                return m_session.tell(asked.error());
            offerForm(*asked);
        });
    Q_EMIT started(job, tr("Looking up who is asked"));
}

void LetterCommands::offerForm(const QList<service::AskedActor>& asked)
{
    if (asked.isEmpty())
        return m_session.tell({ErrorCode::NotFound, tr("No answer is awaited from anybody."),
                               tr("Ask first; then there is something to answer.")});
    QStringList names;
    for (const service::AskedActor& each : asked)
        names.append(tr("%1 (%n question(s))", nullptr, each.questions).arg(each.name));
    const int picked = m_dialogs.pickOne(tr("Answer form"), tr("For whom?"), names, tr("Save as Word…"));
    if (picked < 0 || !m_session.isOpen())
        return;
    const auto form = service::questionForm(m_session.reg(), asked.at(picked).id, m_session.clock().today());
    if (!form)
        return m_session.tell(form.error());
    const auto target = pickTarget(m_dialogs, m_session, tr("Save the answer form"), form->fileName, FileKind::WordOut);
    if (!target)
        return m_session.tell(target.error());
    if (target->isEmpty())
        return;
    Job* job = ui::leave(
        this, m_session, m_dialogs,
        {.path = *target,
         .kind = u"answer-form"_s,
         .make = [form = *form](
                     const Job::Progress&) { return contentOf(form.content, form.allowance, form.diaryNumbers); },
         .isSearched = true});
    Q_EMIT started(job, tr("Writing the answer form"));
}

} // namespace heller::ui

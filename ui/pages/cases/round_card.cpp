#include "ui/pages/cases/round_card.h"

#include "core/base/swedish.h"
#include "core/model/status.h"
#include "core/report/wording.h"
#include "core/service/actors.h"
#include "core/service/feedback.h"
#include "ui/pages/cases/actor_field.h"
#include "ui/pages/cases/answer_row.h"
#include "ui/pages/cases/case_editor.h"
#include "ui/pages/cases/case_fields.h"
#include "ui/session/session.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/help_page.h"
#include "ui/widgets/in_sight.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/toggling.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

QString nameOfAsked(const Answer& answer, const QList<Actor>& actors)
{
    const auto found = std::ranges::find(actors, answer.actor, &Actor::id);
    return found == actors.end() || answer.actor.isNull() ? answer.actorText : found->name;
}

/// As the papers call the round that has no heading written.
QString ownHeading(FeedbackRound round, const QString& title)
{
    round.heading.clear();
    return report::wording::feedbackHeading(round, title);
}

/// One that was only made ready is asked with the first who is asked in it.
void beginOn(FeedbackRound& round, QDate day)
{
    if (!isBegun(round))
        round.askedOn = day;
}

/// Who is there today, and is not the association itself.
bool mayBeAsked(const Actor& actor, const Association& association, QDate today)
{
    const bool ended = actor.validTo.isValid() && actor.validTo < today;
    const bool toCome = actor.validFrom.isValid() && actor.validFrom > today;
    const QString name = swedish::searchFold(actor.name);
    const bool ours = actor.kind == ActorKind::Association && (name == swedish::searchFold(association.name) ||
                                                               name == swedish::searchFold(association.shortName));
    return !ended && !toCome && !ours;
}

} // namespace

RoundCard::RoundCard(Session& session, CaseEditor& editor, FeedbackRoundId round, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_editor(editor)
    , m_id(round)
{
    setHelpPage(*this, u"feedback"_s);
    setProperty("kind", u"card"_s);
    build();
}

void RoundCard::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 10, 8, 10);
    column->setSpacing(4);
    column->addWidget(makeHead());
    column->addWidget(makeLine(this));

    m_heading = new TextField(tr("Heading in the report"), TextField::Lines::One, this);
    m_heading->setSpelled(true);
    m_heading->setWatched(true);
    column->addWidget(makeFieldLabel(tr("Heading in the report"), m_heading));
    column->addWidget(m_heading);
    column->addWidget(makeDates());

    m_answers = new QVBoxLayout;
    m_answers->setSpacing(8);
    column->addLayout(m_answers);
    column->addWidget(makeAsk());

    m_text = new TextField(tr("Joint answer"), TextField::Lines::Many, this);
    column->addWidget(makeFieldLabel(tr("Joint answer"), m_text));
    column->addWidget(m_text);
    column->addWidget(makeAssessment());

    connect(m_heading, &TextField::edited, this, [this] {
        m_editor.editRound(m_id, tr("Change heading of feedback"),
                           [&](FeedbackRound& r) { r.heading = m_heading->text(); });
    });
    connect(m_text, &TextField::edited, this, [this] {
        m_editor.editRound(m_id, tr("Change feedback"), [&](FeedbackRound& r) { r.text = m_text->text(); });
    });
    for (const TextField* field : {m_heading, m_text, m_note})
        connect(field, &TextField::left, &m_editor, &CaseEditor::leave);
}

QWidget* RoundCard::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(8, 0, 0, 0);
    m_mark = new QLabel(head);
    m_title = makeLabel({}, TextKind::SectionTitle, head);
    m_remove = makeButton({}, u"trash-2"_s, ButtonKind::Quiet, head);
    connect(m_remove, &QPushButton::clicked, this, [this] { m_editor.removeRound(m_id); });
    row->addWidget(m_mark);
    row->addWidget(m_title, 1);
    row->addWidget(m_remove);
    return head;
}

QWidget* RoundCard::makeAsk()
{
    m_ask = new ActorField(tr("Ask an actor"), tr("Ask an actor"), this);
    connect(m_ask, &ActorField::chosen, this, [this](const ActorHit& hit) { ask(hit); });
    connect(m_ask, &ActorField::newWanted, this, &RoundCard::askNew);
    keepLeftNames(m_session, m_editor, m_ask, m_id);
    return m_ask;
}

QWidget* RoundCard::makeDates()
{
    auto* dates = new QWidget(this);
    auto* grid = new QGridLayout(dates);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(2, 1);
    m_asked = makeDateField(m_session, m_editor, tr("Asked on"), dates);
    m_due = makeDateField(m_session, m_editor, tr("Answer due"), dates);
    grid->addWidget(makeFieldLabel(tr("Asked on"), m_asked), 0, 0);
    grid->addWidget(makeFieldLabel(tr("Answer due"), m_due), 0, 1);
    grid->addWidget(m_asked, 1, 0);
    grid->addWidget(m_due, 1, 1);
    grid->addWidget(makeDateFinding(m_asked, dates,
                                    [this, doubt = doubtOfDone(m_session, m_editor)](QDate day) {
                                        const QString why = whyNotAsked(day);
                                        return why.isEmpty() ? doubt(day) : why;
                                    }),
                    2, 0, 1, 3);
    grid->addWidget(makeDateFinding(m_due, dates), 3, 0, 1, 3);
    m_due->setLean(DateLean::Nearest);
    for (DateField* field : {m_asked, m_due})
        field->setFixedWidth(140);
    connect(m_asked, &DateField::edited, this, [this](QDate date) {
        if (!whyNotAsked(date).isEmpty())
            return; // said below the field, and not stored
        m_editor.editRound(m_id, tr("Change when it was asked"), [&](FeedbackRound& round) { round.askedOn = date; });
        m_editor.leave();
    });
    connect(m_due, &DateField::edited, this, [this](QDate date) {
        m_editor.editRound(m_id, tr("Change when the answer is due"),
                           [&](FeedbackRound& round) { round.dueOn = date; });
        m_editor.leave();
    });
    return dates;
}

/// What is wrong with that day for the question; empty: nothing.
QString RoundCard::whyNotAsked(QDate day) const
{
    const QList<FeedbackRound>& rounds = m_editor.file().rounds;
    const auto round = std::ranges::find(rounds, m_id, &FeedbackRound::id);
    if (round == rounds.end())
        return {};
    for (const Answer& answer : round->answers) {
        if (answer.askedOn.isValid() || !answer.answeredOn.isValid() || answer.answeredOn >= day)
            continue;
        const QString why =
            tr("%1 answered before that, %2.").arg(answer.actorText, answer.answeredOn.toString(Qt::ISODate));
        return day == round->askedOn ? why : why + u' ' + tr("It is not stored."); // an import may have brought it
    }
    return {};
}

QWidget* RoundCard::makeAssessment()
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(4);
    m_settled = makeButton(nameOf(Assessment::Settled), u"circle-check"_s, ButtonKind::Chip, box);
    m_continue = makeButton(nameOf(Assessment::Continue), u"repeat"_s, ButtonKind::Chip, box);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(8, 0, 0, 0);
    row->addWidget(m_settled);
    row->addWidget(m_continue);
    row->addStretch(1);
    for (QPushButton* chip : {m_settled, m_continue})
        chip->setCheckable(true);
    m_note = new TextField(tr("Why it was assessed so"), TextField::Lines::Many, box);
    column->addWidget(makeGroupLabel(tr("Assessment"), box));
    column->addLayout(row);
    column->addWidget(m_note);
    onToggled(m_settled, this, [this](bool on) { assess(Assessment::Settled, on); });
    onToggled(m_continue, this, [this](bool on) { assess(Assessment::Continue, on); });
    connect(m_note, &TextField::edited, this, [this] {
        m_editor.editRound(m_id, tr("Change note of assessment"),
                           [&](FeedbackRound& r) { r.assessmentNote = m_note->text(); });
    });
    return box;
}

void RoundCard::focusHead()
{
    m_ask->field().setFocus(Qt::OtherFocusReason);
}

QWidget& RoundCard::heading() const
{
    return *m_heading;
}

QWidget& RoundCard::text() const
{
    return *m_text;
}

QWidget& RoundCard::answerText(int place) const
{
    return place < m_rows.size() ? *m_rows.at(place)->controls().last() : *m_text;
}

QWidget* RoundCard::orderTabs(QWidget* before)
{
    QList<QWidget*> order{m_remove, m_heading, m_asked, m_due};
    for (const AnswerRow* row : std::as_const(m_rows))
        order += row->controls();
    order += {&m_ask->field(), m_text, m_settled, m_continue, m_note};
    for (QWidget* widget : std::as_const(order)) {
        setTabOrder(before, widget);
        before = widget;
    }
    return before;
}

void RoundCard::refresh(const FeedbackRound& round, const QList<Actor>& actors, bool writable)
{
    m_mark->setPixmap(iconPixmap(u"messages-square"_s, tokensOf(palette()).ink, 16, devicePixelRatioF()));
    m_title->setText(tr("Feedback, round %1").arg(round.number));
    setAccessibleName(m_title->text());
    m_remove->setAccessibleName(tr("Remove round %1").arg(round.number));
    m_remove->setToolTip(m_remove->accessibleName());
    m_heading->setStored(round.heading);
    m_heading->setHint(ownHeading(round, m_editor.file().deviation.title));
    m_asked->setStored(round.askedOn);
    m_due->setStored(round.dueOn);
    m_text->setStored(round.text);
    m_text->setPlaceholderText(writable ? tr("Write the answer here") : QString());
    setToggled(m_settled, round.assessment == Assessment::Settled);
    setToggled(m_continue, round.assessment == Assessment::Continue);
    m_note->setStored(round.assessmentNote);
    m_note->setVisible(round.assessment.has_value());
    m_note->setPlaceholderText(writable ? tr("Why?") : QString());
    for (QWidget* control :
         {static_cast<QWidget*>(m_remove), static_cast<QWidget*>(m_settled), static_cast<QWidget*>(m_continue)})
        control->setEnabled(writable);
    for (TextField* field : {m_heading, m_text, m_note})
        field->setReadOnly(!writable);
    for (DateField* field : {m_asked, m_due})
        field->setReadOnly(!writable);
    refreshAnswers(round, actors, writable);
    offerActors(round, actors, writable);
}

void RoundCard::refreshAnswers(const FeedbackRound& round, const QList<Actor>& actors, bool writable)
{
    while (m_rows.size() > round.answers.size()) {
        AnswerRow* row = m_rows.takeLast(); // it may be its own button that is pressed
        m_answers->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    if (m_rows.size() < round.answers.size() && m_ask->field().hasFocus())
        keepInSight(*m_ask); // it moves down, and the next is typed there
    while (m_rows.size() < round.answers.size()) {
        auto* row = new AnswerRow(m_session, m_editor, m_id, static_cast<int>(m_rows.size()), this);
        m_answers->addWidget(row);
        m_rows.append(row);
        connect(row, &AnswerRow::removing, this, &RoundCard::focusHead);
    }
    for (int place = 0; place < m_rows.size(); ++place)
        m_rows.at(place)->refresh(round, round.answers.at(place), nameOfAsked(round.answers.at(place), actors),
                                  writable);
}

/// Those there are now, without those who are asked already.
void RoundCard::offerActors(const FeedbackRound& round, const QList<Actor>& actors, bool writable)
{
    QList<Actor> offered;
    QList<ActorId> asked;
    for (const Answer& answer : round.answers)
        asked.append(answer.actor);
    for (const Actor& actor : actors) {
        if (!asked.contains(actor.id) && mayBeAsked(actor, m_session.reg().association(), m_session.clock().today()))
            offered.append(actor);
    }
    m_ask->setOffered(offered, asked, actors);
    m_ask->setReadOnly(!writable);
}

/// Said where it is refused. A round that is assessed is only put down as it was.
bool RoundCard::mayAsk() const
{
    const QList<FeedbackRound>& rounds = m_editor.file().rounds;
    const auto round = std::ranges::find(rounds, m_id, &FeedbackRound::id);
    if (round == rounds.end() || round->assessment)
        return round != rounds.end();
    const auto may = service::mayBeAsked(m_editor.file());
    if (!may)
        m_session.tell(may.error());
    return may.has_value();
}

void RoundCard::ask(const ActorHit& hit)
{
    if (!mayAsk())
        return;
    m_editor.editRound(m_id, tr("Ask %1").arg(hit.name), [&](FeedbackRound& round) {
        Answer answer{.actor = hit.actor, .actorText = hit.name};
        const QDate today = m_session.clock().today();
        beginOn(round, today);
        if (round.askedOn.isValid() && round.askedOn != today) // later than the others
            answer.askedOn = today;
        round.answers.append(answer);
    });
    m_editor.leave();
}

void RoundCard::askNew(const Actor& actor)
{
    m_editor.leave();
    const auto found = std::ranges::find(m_editor.file().rounds, m_id, &FeedbackRound::id);
    if (found == m_editor.file().rounds.end() || !mayAsk())
        return;
    FeedbackRound round = *found;
    beginOn(round, m_session.clock().today());
    if (const auto added = service::Actors(m_session.reg()).addAsked(round, actor); !added)
        m_session.tell(added.error());
}

/// An earlier round's is only what it says; the last one's decides what comes next.
void RoundCard::assess(Assessment assessment, bool on)
{
    const auto chosen = on ? std::optional(assessment) : std::nullopt;
    const FeedbackRound* last = lastBegun(m_editor.file().rounds);
    if (last && last->id == m_id) {
        if (const auto assessed = m_editor.assess(chosen); !assessed)
            m_session.tell(assessed.error());
        return;
    }
    m_editor.editRound(m_id, tr("Assess feedback"), [&](FeedbackRound& round) {
        round.assessment = chosen;
        round.assessedOn = on ? m_session.clock().today() : QDate();
    });
    m_editor.leave();
}

} // namespace heller::ui

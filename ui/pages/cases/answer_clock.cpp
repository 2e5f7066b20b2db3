#include "ui/pages/cases/answer_clock.h"

#include "core/base/swedish.h"
#include "core/model/status.h"
#include "ui/pages/cases/case_editor.h"
#include "ui/pages/cases/case_fields.h"
#include "ui/session/session.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/text_field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace heller::ui {

AnswerClock::AnswerClock(Session& session, CaseEditor& editor, Change change, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_editor(editor)
    , m_change(std::move(change))
    , m_state(new Chip(this))
    , m_words(makeLabel({}, TextKind::Hint, this))
    , m_due(makeDateField(session, editor, tr("Answer due from this actor"), this))
{
    m_words->setWordWrap(true);
    m_due->setLean(DateLean::Nearest);
    m_due->setFixedWidth(140);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(fieldIndent, 0, 0, 0);
    head->addWidget(m_state, 0, Qt::AlignTop);
    head->addWidget(m_words, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(makeButtons());
    column->addWidget(makeReason());
    column->addWidget(makeDateFinding(m_due, this));

    connect(m_due, &DateField::edited, this, [this](QDate date) {
        m_change(tr("Change when the answer is due"), [=](const FeedbackRound&, Answer& a) { a.dueOn = date; });
        m_editor.leave();
    });
}

QWidget* AnswerClock::makeButtons()
{
    auto* box = new QWidget(this);
    auto* row = new FlowLayout(4, box);
    m_remind = makeButton(tr("Reminded today"), u"clock"_s, ButtonKind::Quiet, box);
    m_remind->setToolTip(tr("Notes that you have reminded them; Heller sends nothing"));
    m_pause = makeButton(tr("Let the clock stand…"), u"pause"_s, ButtonKind::Quiet, box);
    m_pause->setToolTip(tr("While you wait for something else, the reporter for example; a reason is kept"));
    m_resume = makeButton(tr("Let the clock go on"), u"play"_s, ButtonKind::Quiet, box);
    auto* dated = new QWidget(box);
    auto* dateRow = new QHBoxLayout(dated);
    dateRow->setContentsMargins(0, 0, 0, 0);
    m_due->setParent(dated);
    dateRow->addWidget(makeFieldLabel(tr("Answer due"), m_due));
    dateRow->addWidget(m_due);
    row->addWidget(dated);
    for (QPushButton* button : {m_remind, m_pause, m_resume})
        row->addWidget(button);
    connect(m_remind, &QPushButton::clicked, this, &AnswerClock::remind);
    connect(m_pause, &QPushButton::clicked, this, &AnswerClock::openReason);
    connect(m_resume, &QPushButton::clicked, this, &AnswerClock::resume);
    return box;
}

QWidget* AnswerClock::makeReason()
{
    m_reasonBox = new QWidget(this);
    auto* column = new QVBoxLayout(m_reasonBox);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_reason = new TextField(tr("What is waited for"), TextField::Lines::One, m_reasonBox);
    m_reason->setSpelled(true);
    column->addWidget(makeFieldLabel(tr("What is waited for"), m_reason));
    column->addWidget(m_reason);
    connect(m_reason, &TextField::edited, this, &AnswerClock::takeReason);
    connect(m_reason, &TextField::left, &m_editor, &CaseEditor::leave);
    return m_reasonBox;
}

void AnswerClock::refresh(const FeedbackRound& round, const Answer& stored, const QString& actorName, bool writable)
{
    const Answer answer = heldAnswer(m_editor.file(), round, stored);
    const Standing standing =
        standingOf(round, answer, m_session.reg().association().answerDays, m_session.clock().today());
    const bool forReporter = clockStands(answer) && !clockStands(stored);
    if (std::exchange(m_answer, answer.id) != answer.id)
        m_wantsReason = false;
    m_actor = actorName;
    setVisible(answer.manner == AnswerManner::Pending);
    showStanding(standing, answer, forReporter);
    const bool stands = standing.state == AskState::Paused;
    const bool runs = standing.isAwaited() && !stands;
    if (stands)
        m_wantsReason = false;
    m_remind->setVisible(runs);
    m_remind->setAccessibleName(tr("%1 was reminded today").arg(actorName));
    m_pause->setVisible(runs && !m_wantsReason);
    m_pause->setAccessibleName(tr("Let the clock of %1 stand").arg(actorName));
    m_resume->setVisible(stands && !forReporter);
    m_resume->setAccessibleName(tr("Let the clock of %1 go on").arg(actorName));
    m_reasonBox->setVisible((stands && !forReporter) || (runs && m_wantsReason));
    m_reason->setAccessibleName(tr("What is waited for before %1 answers").arg(actorName));
    m_reason->setStored(clockStands(stored) ? stored.pauses.last().reason : QString());
    m_reason->setPlaceholderText(writable ? tr("The reporter makes something clear, for example") : QString());
    m_due->setAccessibleName(tr("Answer due from %1").arg(actorName));
    m_due->setStored(answer.dueOn);
    m_due->setPlaceholderText(stands                     ? tr("The clock stands")
                              : standing.dueOn.isValid() ? standing.dueOn.toString(Qt::ISODate)
                                                         : QString());
    for (QPushButton* button : {m_remind, m_pause, m_resume})
        button->setEnabled(writable);
    m_reason->setReadOnly(!writable);
    m_due->setReadOnly(!writable);
    m_due->setEnabled(!stands);
}

void AnswerClock::showStanding(const Standing& standing, const Answer& answer, bool forReporter)
{
    const Tokens tokens = tokensOf(palette());
    const QDate today = m_session.clock().today();
    QStringList words;
    if (standing.state == AskState::NotAsked) {
        m_state->show(u"mail-question-mark"_s, nameOf(standing.state), tokens.fresh);
    } else if (standing.state == AskState::Paused) {
        m_state->show(u"pause"_s, tr("The clock stands"), tokens.waiting);
        words.append(tr("since %1").arg(swedish::shortDate(answer.pauses.last().from, today)));
        if (forReporter)
            words.append(tr("until the reporter's supplement has come"));
    } else if (standing.isLate()) {
        m_state->show(u"alarm-clock"_s, tr("%n days late", nullptr, -standing.workingDaysLeft), tokens.overdue);
    } else if (standing.dueOn.isValid()) {
        m_state->show(u"clock"_s,
                      standing.workingDaysLeft == 0 ? tr("Today")
                                                    : tr("%n days left", nullptr, standing.workingDaysLeft),
                      tokens.waiting);
    } else {
        m_state->show(u"clock"_s, nameOf(standing.state), tokens.waiting);
    }
    if (standing.askedOn.isValid())
        words.append(tr("asked %1").arg(swedish::shortDate(standing.askedOn, today)));
    if (standing.reminders > 0)
        words.append(tr("reminded %n times", nullptr, standing.reminders) +
                     (answer.lastRemindedOn.isValid()
                          ? u' ' + tr("(last %1)").arg(swedish::shortDate(answer.lastRemindedOn, today))
                          : QString()));
    m_words->setText(words.join(u" · "_s));
    m_words->setAccessibleName(u"%1, %2"_s.arg(m_state->word(), m_words->text()));
}

void AnswerClock::remind()
{
    const QDate today = m_session.clock().today();
    m_change(tr("Remind %1").arg(m_actor), [=](const FeedbackRound&, Answer& a) { a = reminded(a, today); });
    m_editor.leave();
}

void AnswerClock::openReason()
{
    m_wantsReason = true;
    m_pause->hide();
    m_reasonBox->show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

/// The first letter of a reason stops the clock; without any it has not stood.
void AnswerClock::takeReason()
{
    const QString reason = m_reason->text().simplified();
    const QDate today = m_session.clock().today();
    m_wantsReason = true;
    m_change(tr("Let the clock of %1 stand").arg(m_actor), [&](const FeedbackRound&, Answer& answer) {
        const bool stands = clockStands(answer);
        if (reason.isEmpty() && stands)
            answer.pauses.removeLast();
        else if (stands)
            answer.pauses.last().reason = reason;
        else if (!reason.isEmpty())
            answer = paused(answer, today, reason);
    });
}

void AnswerClock::resume()
{
    const QDate today = m_session.clock().today();
    m_change(tr("Let the clock of %1 go on").arg(m_actor),
             [=](const FeedbackRound& round, Answer& answer) { answer = resumed(round, answer, today); });
    m_editor.leave();
}

QList<QWidget*> AnswerClock::controls() const
{
    return {m_due, m_remind, m_pause, m_resume, m_reason};
}

} // namespace heller::ui

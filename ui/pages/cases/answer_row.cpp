#include "ui/pages/cases/answer_row.h"

#include "core/model/asking.h"
#include "core/model/status.h"
#include "ui/pages/cases/answer_clock.h"
#include "ui/pages/cases/case_editor.h"
#include "ui/pages/cases/case_fields.h"
#include "ui/session/session.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/text_field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::ui {

AnswerRow::AnswerRow(Session& session, CaseEditor& editor, FeedbackRoundId round, int place, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_editor(editor)
    , m_round(round)
    , m_place(place)
    , m_actor(new QLabel(this))
    , m_manner(new ChoiceBox(this))
    , m_clock(new AnswerClock(
          session, editor, [this](const QString& step, const auto& work) { changeIn(step, work); }, this))
    , m_on(makeDateField(session, editor, tr("Answered on"), this))
    , m_text(new TextField(tr("Answer"), TextField::Lines::Many, this))
    , m_remove(makeButton({}, u"x"_s, ButtonKind::Quiet, this))
{
    m_actor->setTextFormat(Qt::PlainText);
    m_actor->setIndent(fieldIndent);
    m_actor->setWordWrap(true);
    m_actor->setBuddy(m_manner);
    m_manner->addItem(tr("Not answered yet"), static_cast<int>(AnswerManner::Pending));
    m_manner->addItem(tr("Answered in writing"), static_cast<int>(AnswerManner::Written));
    m_manner->addItem(tr("By word of mouth"), static_cast<int>(AnswerManner::WordOfMouth));
    m_manner->addItem(tr("Not concerned"), static_cast<int>(AnswerManner::NotConcerned));
    m_on->setFixedWidth(140);

    auto* head = new QHBoxLayout;
    head->addWidget(m_actor, 1);
    head->addWidget(m_remove);
    auto* how = new QHBoxLayout;
    how->setContentsMargins(fieldIndent, 0, 0, 0);
    how->addWidget(m_manner);
    how->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(head);
    column->addLayout(how);
    column->addWidget(m_clock);
    column->addWidget(makeAnswered());
    column->addWidget(makeDateFinding(m_on, this, [this, doubt = doubtOfDone(session, editor)](QDate day) {
        const QString why = whyNot(day);
        return why.isEmpty() ? doubt(day) : why;
    }));
    column->addWidget(m_text);

    connect(m_manner, &QComboBox::activated, this,
            [this] { setManner(static_cast<AnswerManner>(m_manner->currentData().toInt())); });
    connect(m_by, &TextField::edited, this, [this] {
        change(tr("Change who answered"), [this](Answer& answer) { answer.answeredBy = m_by->text(); });
    });
    connect(m_by, &TextField::left, &m_editor, &CaseEditor::leave);
    connect(m_on, &DateField::edited, this, [this](QDate date) {
        if (!whyNot(date).isEmpty())
            return; // said below the field, and not stored
        m_writing.reset();
        change(tr("Change date of answer"), [&](Answer& answer) { answer.answeredOn = date; });
        m_editor.leave();
    });
    connect(m_text, &TextField::edited, this, [this] {
        changeIn(tr("Change answer"), [this](const FeedbackRound& asked, Answer& a) { takeText(asked, a); });
    });
    connect(m_text, &TextField::left, &m_editor, &CaseEditor::leave);
    connect(m_remove, &QPushButton::clicked, this, &AnswerRow::remove);
}

/// What is wrong with that day for the answer; empty: nothing.
QString AnswerRow::whyNot(QDate day) const
{
    const QList<FeedbackRound>& rounds = m_editor.file().rounds;
    const auto round = std::ranges::find(rounds, m_round, &FeedbackRound::id);
    if (round == rounds.end() || m_place >= round->answers.size())
        return {};
    const Answer& answer = round->answers.at(m_place);
    if (!isBeforeAsking(*round, answer, day))
        return {};
    const QString why =
        tr("That is before the question was put, %1.").arg(askedOn(*round, answer).toString(Qt::ISODate));
    return day == answer.answeredOn ? why : why + u' ' + tr("It is not stored."); // an import may have brought it
}

QWidget* AnswerRow::makeAnswered()
{
    m_answered = new QWidget(this);
    m_by = new TextField(tr("Who answered"), TextField::Lines::One, m_answered);
    auto* grid = new QGridLayout(m_answered);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    grid->addWidget(makeFieldLabel(tr("Answered on"), m_on), 0, 0);
    grid->addWidget(makeFieldLabel(tr("Who answered"), m_by), 0, 1);
    grid->addWidget(m_on, 1, 0, Qt::AlignTop);
    grid->addWidget(m_by, 1, 1);
    return m_answered;
}

void AnswerRow::refresh(const FeedbackRound& round, const Answer& answer, const QString& actorName, bool writable)
{
    m_clock->refresh(round, answer, actorName, writable);
    m_answered->setVisible(answer.manner != AnswerManner::Pending);
    m_by->setAccessibleName(tr("Who answered for %1").arg(actorName));
    m_by->setStored(answer.answeredBy);
    m_by->setPlaceholderText(writable ? tr("Name and role") : QString());
    m_by->setReadOnly(!writable);
    m_actor->setText(actorName);
    m_manner->setAccessibleName(tr("How %1 answered").arg(actorName));
    m_text->setAccessibleName(tr("Answer from %1").arg(actorName));
    m_manner->setCurrentIndex(m_manner->findData(static_cast<int>(answer.manner)));
    m_on->setStored(answer.answeredOn);
    m_text->setStored(answer.text);
    m_text->setPlaceholderText(writable ? tr("Write the answer here") : QString());
    m_remove->setAccessibleName(tr("Do not ask %1").arg(actorName));
    m_remove->setToolTip(m_remove->accessibleName());
    m_remove->setEnabled(writable);
    m_manner->setEnabled(writable);
    m_on->setReadOnly(!writable);
    m_text->setReadOnly(!writable);
}

void AnswerRow::change(const QString& step, const std::function<void(Answer&)>& change)
{
    changeIn(step, [&](const FeedbackRound&, Answer& answer) { change(answer); });
}

void AnswerRow::changeIn(const QString& step, const std::function<void(const FeedbackRound&, Answer&)>& change)
{
    m_editor.editRound(m_round, step, [&](FeedbackRound& round) {
        if (m_place < round.answers.size())
            change(round, round.answers[m_place]);
    });
}

void AnswerRow::takeText(const FeedbackRound& round, Answer& answer)
{
    const QString text = m_text->text();
    if (answer.manner == AnswerManner::Pending && !text.isEmpty()) {
        m_writing = {.before = answer, .answeredOn = m_session.clock().today()};
        answer = resumed(round, heldAnswer(m_editor.file(), round, answer), m_writing->answeredOn);
        answer.manner = AnswerManner::Written;
        answer.answeredOn = m_writing->answeredOn;
    } else if (m_writing && m_writing->made(answer) && text == m_writing->before.text) {
        answer.manner = m_writing->before.manner;
        answer.answeredOn = m_writing->before.answeredOn;
        answer.dueOn = m_writing->before.dueOn;
        answer.pauses = m_writing->before.pauses;
        m_writing.reset();
    }
    answer.text = text;
}

/// Rows are by place: it may be another's answer, or stand otherwise since.
bool AnswerRow::Writing::made(const Answer& answer) const
{
    return answer.id == before.id && answer.manner == AnswerManner::Written && answer.answeredOn == answeredOn;
}

QList<QWidget*> AnswerRow::controls() const
{
    return QList<QWidget*>{m_remove, m_manner} + m_clock->controls() + QList<QWidget*>{m_on, m_by, m_text};
}

void AnswerRow::remove()
{
    Q_EMIT removing();
    m_editor.leave();
    const int place = m_place;
    m_editor.editRound(m_round, m_remove->accessibleName(), [place](FeedbackRound& round) {
        if (place < round.answers.size())
            round.answers.removeAt(place);
    });
    m_editor.leave();
}

void AnswerRow::setManner(AnswerManner manner)
{
    m_writing.reset();
    changeIn(tr("Change how it was answered"), [&](const FeedbackRound& round, Answer& answer) {
        const QDate today = m_session.clock().today();
        if (manner == AnswerManner::Pending)
            answer.answeredOn = {};
        else if (!answer.answeredOn.isValid())
            answer.answeredOn = today;
        if (manner != AnswerManner::Pending)
            answer = resumed(round, heldAnswer(m_editor.file(), round, answer), today);
        answer.manner = manner;
    });
    m_editor.leave();
}

} // namespace heller::ui

#include "ui/pages/year/task_dialog.h"

#include "core/base/swedish.h"
#include "core/service/year.h"
#include "ui/pages/year/year_words.h"
#include "ui/session/session.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/text_field.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int noteHeight = 64;
constexpr int daysShown = 3;
constexpr int yearsAhead = 4;

} // namespace

TaskDialog::TaskDialog(Session& session, std::optional<RecurringTask> task, std::function<bool()> mayDrop,
                       QWidget* parent)
    : SmallDialog(task ? tr("Change the task") : tr("New task"), std::move(mayDrop), parent)
    , m_session(session)
    , m_task(std::move(task))
    , m_title(new QLineEdit(this))
    , m_every(new ChoiceBox(this))
    , m_note(new TextField(tr("Note"), TextField::Lines::Many, this))
    , m_days(makeLabel({}, TextKind::Hint, this))
{
    setObjectName(u"taskDialog"_s);
    const RecurringTask shown = m_task.value_or(RecurringTask{.firstOn = session.clock().today().addDays(1)});
    m_title->setText(shown.title);
    m_title->setAccessibleName(tr("Task"));
    m_first = makeDate(tr("First day"), shown.firstOn);
    for (const Recurrence every : {Recurrence::Month, Recurrence::Quarter, Recurrence::HalfYear, Recurrence::Year})
        m_every->addItem(year::recurrenceName(every), codeOf(every));
    m_every->setCurrentIndex(m_every->findData(codeOf(shown.every)));
    m_every->setAccessibleName(tr("How often"));
    m_ended = makeDate(tr("Last day, if it ends"), shown.endedOn);
    m_note->setProperty("kind", u"framed"_s);
    m_note->setHeightBetween(noteHeight, noteHeight);
    m_note->setStored(shown.note);
    addField(tr("Task"), m_title);
    addField(tr("First day"), m_first);
    addField(tr("How often"), m_every);
    addHint(m_days);
    addField(tr("Last day, if it ends"), m_ended);
    addField(tr("Note"), m_note);
    QPushButton* remove = nullptr;
    if (m_task) {
        remove = makeButton(tr("Delete the task"), u"trash-2"_s, ButtonKind::Quiet, this);
        connect(remove, &QPushButton::clicked, this, [this] {
            done(QDialog::Rejected);
            Q_EMIT removeWanted(m_task->id);
        });
    }
    showDays();
    addButtons(m_task ? tr("Store") : tr("Add the task"), remove);
    connect(m_title, &QLineEdit::textEdited, this, [this] { noteEdited(); });
    connect(m_note, &TextField::edited, this, [this] { noteEdited(); });
    connect(m_every, &QComboBox::activated, this, [this] {
        noteEdited();
        showDays();
    });
    m_title->setFocus(Qt::OtherFocusReason);
}

DateField* TaskDialog::makeDate(const QString& name, QDate date)
{
    auto* field = new DateField(name, m_session.clock().today(), this);
    field->setLean(DateLean::Nearest);
    field->setStored(date);
    connect(field, &QLineEdit::textEdited, this, [this] { noteEdited(); });
    connect(field, &DateField::edited, this, [this] {
        noteEdited();
        say({});
        showDays();
    });
    connect(field, &DateField::unreadable, this,
            [this](const QString& text) { say(tr("“%1” is no date that can be read.").arg(text)); });
    return field;
}

RecurringTask TaskDialog::task() const
{
    RecurringTask task = m_task.value_or(RecurringTask());
    task.title = m_title->text();
    task.note = m_note->text();
    task.firstOn = m_first->date();
    task.every = recurrenceFrom(m_every->currentData().toString()).value_or(Recurrence::Year);
    task.endedOn = m_ended->date();
    return task;
}

void TaskDialog::showDays()
{
    const QDate today = m_session.clock().today();
    QStringList days;
    const QList<QDate> coming = daysOf(task(), today, today.addYears(yearsAhead));
    for (const QDate day : coming.first(std::min<qsizetype>(daysShown, coming.size())))
        days.append(swedish::dateInWords(day));
    m_days->setText(days.isEmpty() ? tr("It does not come back.") : tr("Next: %1").arg(days.join(u", "_s)));
}

void TaskDialog::store()
{
    say({});
    for (DateField* field : {m_first, m_ended}) {
        field->commit();
        if (!field->date().isValid() && !field->text().trimmed().isEmpty()) {
            field->setFocus(Qt::OtherFocusReason);
            return say(tr("“%1” is no date that can be read.").arg(field->text()));
        }
    }
    service::Year year(m_session.reg());
    const auto stored = m_task ? year.updateTask(task()) : withoutValue(year.addTask(task()));
    if (!stored)
        return say(sentenceOf(stored.error()));
    accept();
}

} // namespace heller::ui

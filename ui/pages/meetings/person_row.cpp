#include "ui/pages/meetings/person_row.h"

#include "core/model/roles.h"
#include "core/service/register.h"
#include "ui/pages/meetings/meeting_texts.h"
#include "ui/session/session.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/field_column.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/text_field.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace heller::ui {

PersonRow::PersonRow(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_attendance(new ChoiceBox(this))
    , m_remove(makeButton({}, u"x"_s, ButtonKind::Quiet, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 8, 0);
    row->addWidget(addColumn(
                       tr("Name"), &Participant::name, [this] { return m_person.name; },
                       [this](Participant& person, const QString& typed) {
                           person.name = typed;
                           proposeRole(person);
                       },
                       &m_name),
                   3);
    row->addWidget(addColumn(
                       tr("Organisation"), &Participant::actorText, [this] { return organisation(); },
                       [this](Participant& person, const QString& typed) {
                           setOrganisation(person, typed, m_actors);
                           proposeRole(person);
                       }),
                   3);
    row->addWidget(addColumn(
                       tr("Role"), &Participant::role, [this] { return m_person.role; },
                       [](Participant& person, const QString& typed) { person.role = typed; }),
                   2);
    m_attendance->addItem(tr("called"), codeOf(Attendance::Invited));
    m_attendance->addItem(tr("present"), codeOf(Attendance::Present));
    m_attendance->addItem(tr("absent"), codeOf(Attendance::Absent));
    auto* attendance = makeLabel(tr("Attendance"), TextKind::Label, this);
    attendance->setBuddy(m_attendance);
    row->addWidget(attendance);
    row->addWidget(m_attendance);
    row->addWidget(m_remove);
    m_remove->installEventFilter(this);
    connect(m_remove, &QPushButton::clicked, this, &PersonRow::removeWanted);
    connect(m_attendance, &QComboBox::activated, this, [this] {
        Participant person = m_person;
        person.attendance = attendanceFrom(m_attendance->currentData().toString()).value_or(person.attendance);
        if (const auto stored = m_store(person, tr("Attendance")); stored)
            m_person = person;
        else
            m_session.tell(stored.error());
    });
}

FieldColumn* PersonRow::addColumn(const QString& name, QString Participant::* member,
                                  const std::function<QString()>& stored,
                                  const std::function<void(Participant&, const QString&)>& take, TextField** field)
{
    auto* column = new FieldColumn(m_session, this);
    m_columns.append(column);
    const auto store = [this, take, member, name](const QString& typed) -> Result<> {
        Participant person = m_person;
        take(person, typed);
        if (const auto done = m_store(person, name); !done)
            return done;
        const bool isRoleProposed = member != &Participant::role && person.role != m_person.role;
        m_person = person;
        if (isRoleProposed)
            show(m_person, m_actors);
        return {};
    };
    TextField* added = column->addText(
        {.name = name, .stored = stored, .store = store, .place = [this, member] { return m_place(member); }});
    if (field)
        *field = added;
    return column;
}

/// With the name or the organisation, in one step; what she has written herself stays.
void PersonRow::proposeRole(Participant& person) const
{
    if (m_inGroup && person.role.isEmpty())
        person.role = proposedRole(person, m_session.reg().association(), m_actors);
}

QString PersonRow::organisation() const
{
    const auto known = std::ranges::find(m_actors, m_person.actor, &Actor::id);
    return known == m_actors.end() ? m_person.actorText : known->name;
}

void PersonRow::show(const Participant& person, const QList<Actor>& actors)
{
    m_person = person;
    if (!actors.isEmpty())
        m_actors = actors;
    const bool writable = m_session.isWritable();
    const bool fresh = std::exchange(m_fresh, false);
    for (FieldColumn* column : std::as_const(m_columns))
        column->refresh(writable, fresh);
    const QString who = person.name.isEmpty() ? tr("a person") : person.name;
    setAccessibleName(who);
    m_attendance->setCurrentIndex(m_attendance->findData(codeOf(person.attendance)));
    m_attendance->setAccessibleName(tr("Attendance of %1").arg(who));
    m_attendance->setEnabled(writable);
    m_remove->setAccessibleName(tr("Take %1 off").arg(who));
    m_remove->setToolTip(m_remove->accessibleName());
    m_remove->setEnabled(writable);
}

/// The row below moves up under the mouse: the second click of a double click is not meant for it.
bool PersonRow::eventFilter(QObject* watched, QEvent* event)
{
    return event->type() == QEvent::MouseButtonDblClick || QWidget::eventFilter(watched, event);
}

void PersonRow::focusName()
{
    m_name->setFocus(Qt::ShortcutFocusReason);
}

bool PersonRow::hasUnstored() const
{
    return std::ranges::any_of(m_columns, &FieldColumn::hasUnstored);
}

void PersonRow::flush()
{
    for (FieldColumn* column : std::as_const(m_columns))
        column->flush();
}

} // namespace heller::ui

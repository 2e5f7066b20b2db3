#include "ui/pages/meetings/meeting_form.h"

#include "core/model/date_doubts.h"
#include "core/service/meetings.h"
#include "ui/pages/cases/case_fields.h"
#include "ui/pages/meetings/meeting_texts.h"
#include "ui/pages/meetings/meeting_words.h"
#include "ui/pages/meetings/person_row.h"
#include "ui/session/session.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/field_column.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/text_field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace heller::ui {

MeetingForm::MeetingForm(Session& session, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_left(new FieldColumn(session, this))
    , m_right(new FieldColumn(session, this))
{
    setProperty("kind", u"card"_s);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(8, 12, 8, 12);
    auto* row = new QHBoxLayout;
    row->addWidget(m_left, 3);
    row->addWidget(m_right, 2);
    whole->addLayout(row);
    addFields();
    auto* people = makeLabel(tr("Who is called, and who came"), TextKind::SectionTitle, this);
    people->setIndent(8);
    whole->addWidget(people);
    m_people = new QVBoxLayout;
    m_people->setSpacing(0);
    whole->addLayout(m_people);
    m_add = makeButton(tr("Add a person"), u"plus"_s, ButtonKind::Plain, this);
    m_add->setAutoDefault(true);
    connect(m_add, &QPushButton::clicked, this, &MeetingForm::addPerson);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(8, 4, 8, 0);
    foot->addWidget(m_add);
    foot->addStretch(1);
    whole->addLayout(foot);
}

void MeetingForm::addFields()
{
    const auto text = [this](const QString& name, QString Meeting::* member, const QString& hint = {}) {
        return FieldColumn::Text{.name = name,
                                 .hint = hint,
                                 .stored = [this, member] { return m_meeting.*member; },
                                 .store =
                                     [this, member, name](const QString& typed) {
                                         return store([&](Meeting& meeting) { meeting.*member = typed; }, name);
                                     },
                                 .place = [this, member] { return placeOf(m_meeting, member, heading()); }};
    };
    m_left->addText(text(tr("Title"), &Meeting::title, tr("Empty: what such a meeting is called.")));
    m_left->addText(text(tr("Place"), &Meeting::place));
    m_left->addLongText(text(tr("Notes beside the items"), &Meeting::notes));
    m_left->addLongText(text(tr("Others who were there"), &Meeting::participants));

    addDate(*m_right, m_date, tr("Day"), [this](QDate date) { moveTo(date); });
    QVBoxLayout& column = m_right->column();
    column.insertWidget(column.count() - 1, makeDateFinding(m_date, m_right, doubtOfMeetingDay)); // over the gap
    addTime(*m_right, tr("Begins"), &Meeting::beginsAt);
    addTime(*m_right, tr("Ends"), &Meeting::endsAt);
    addDate(*m_right, m_handOver, tr("Last day to hand over"), [this](QDate date) {
        storeNow([&](Meeting& meeting) { meeting.handOverOn = date; }, tr("Last day to hand over"));
    });
    m_kind = new ChoiceBox(m_right);
    m_kind->setAccessibleName(tr("Kind of meeting"));
    for (const MeetingKind kind :
         {MeetingKind::Preparatory, MeetingKind::Visit, MeetingKind::Dialogue, MeetingKind::Other})
        m_kind->addItem(meetings::kindName(kind), codeOf(kind));
    m_right->addControl(tr("Kind of meeting"), m_kind);
    connect(m_kind, &QComboBox::activated, this, [this] {
        const auto kind = meetingKindFrom(m_kind->currentData().toString());
        storeNow([&](Meeting& meeting) { meeting.kind = kind.value_or(meeting.kind); }, tr("Kind of meeting"));
    });
}

void MeetingForm::addTime(FieldColumn& column, const QString& name, QTime Meeting::* member)
{
    column.addText({.name = name,
                    .stored = [this, member] { return (m_meeting.*member).toString(u"HH:mm"_s); },
                    .store = [this, member, name](const QString& typed) -> Result<> {
                        const auto time = readTypedTime(typed);
                        return time ? store([&](Meeting& meeting) { meeting.*member = *time; }, name) : fail(time);
                    },
                    .place = [this, member] { return placeOf(m_meeting, member, heading()); }});
}

void MeetingForm::addDate(FieldColumn& column, DateField*& field, const QString& name,
                          const std::function<void(QDate)>& take)
{
    field = new DateField(name, m_session.clock().today(), &column);
    field->setLean(DateLean::Nearest);
    field->setKeepsUnread(true);
    column.addField(name, field);
    connect(field, &DateField::edited, this, take);
    connect(field, &DateField::unreadable, this, [this](const QString& text) {
        m_session.tell({ErrorCode::InvalidInput, DateField::tr("“%1” is no date that can be read.").arg(text),
                        DateField::tr("Write it like 2023-09-12, 12/9 or yesterday.")});
    });
}

void MeetingForm::moveTo(QDate date)
{
    if (!date.isValid())
        return m_date->setStored(m_meeting.date);
    service::Meetings meetings(m_session.reg());
    if (const auto moved = meetings.move(m_meeting.id, date); !moved) {
        m_session.tell(moved.error());
        m_date->setStored(m_meeting.date);
    } else if (const auto stored = meetings.load(m_meeting.id)) {
        m_meeting = *stored;
    }
}

void MeetingForm::show(const Meeting& meeting, QDate handOverBy, const QList<Actor>& actors)
{
    const bool other = meeting.id != m_meeting.id;
    const bool writable = m_session.isWritable();
    if (other)
        forget();
    m_meeting = meeting;
    m_left->refresh(writable, other);
    m_right->refresh(writable, other);
    m_kind->setCurrentIndex(m_kind->findData(codeOf(meeting.kind)));
    m_kind->setEnabled(writable);
    m_date->setStored(meeting.date);
    m_handOver->setStored(meeting.kind == MeetingKind::Preparatory ? handOverBy : meeting.handOverOn);
    for (DateField* field : {m_date, m_handOver})
        field->setReadOnly(!writable);
    m_add->setEnabled(writable);
    showPeople(actors);
}

void MeetingForm::showPeople(const QList<Actor>& actors)
{
    const qsizetype wanted = m_meeting.people.size();
    while (m_rows.size() > wanted)
        delete m_rows.takeLast();
    while (m_rows.size() < wanted) {
        auto* row = new PersonRow(m_session, this);
        m_rows.append(row);
        m_people->addWidget(row);
        row->setStore([this, row](const Participant& person, const QString& what) {
            return store(
                [&, place = m_rows.indexOf(row)](Meeting& meeting) {
                    if (place >= 0 && place < meeting.people.size())
                        meeting.people[place] = person;
                },
                what);
        });
        row->setPlace([this, row](QString Participant::* member) {
            return placeOfPerson(m_meeting, m_rows.indexOf(row), member, heading());
        });
        connect(row, &PersonRow::removeWanted, this, [this, row] { removePerson(row); });
    }
    for (qsizetype place = 0; place < wanted; ++place) {
        m_rows.at(place)->setInGroup(m_meeting.kind == MeetingKind::Preparatory);
        m_rows.at(place)->show(m_meeting.people.at(place), actors);
    }
}

void MeetingForm::addPerson()
{
    flush();
    storeNow([](Meeting& meeting) { meeting.people.append(Participant()); }, tr("Add a person"));
    showPeople({});
    if (!m_rows.isEmpty())
        m_rows.last()->focusName();
}

void MeetingForm::removePerson(PersonRow* row)
{
    const qsizetype place = m_rows.indexOf(row);
    const qsizetype before = m_meeting.people.size();
    if (place < 0 || place >= before)
        return;
    const auto takeOff = [place](Meeting& meeting) {
        if (place < meeting.people.size())
            meeting.people.removeAt(place);
    };
    storeNow(takeOff, tr("Take a person off"));
    if (m_meeting.people.size() >= before)
        return;
    m_rows.removeAt(place);
    row->hide();
    row->deleteLater(); // it is the one that asked
}

void MeetingForm::focusDate()
{
    m_date->setFocus(Qt::ShortcutFocusReason);
    m_date->selectAll();
}

void MeetingForm::flush()
{
    m_left->flush();
    m_right->flush();
    m_date->commit();
    m_handOver->commit();
    for (PersonRow* row : std::as_const(m_rows))
        row->flush();
}

bool MeetingForm::hasUnstored() const
{
    return m_left->hasUnstored() || m_right->hasUnstored() || std::ranges::any_of(m_rows, &PersonRow::hasUnstored);
}

QString MeetingForm::heading() const
{
    return meetings::headingOf(m_meeting, m_session.reg().association().meetingName);
}

void MeetingForm::forget()
{
    m_meeting = {};
    m_date->discard();
    m_handOver->discard();
    qDeleteAll(std::exchange(m_rows, {}));
}

void MeetingForm::storeNow(const Change& change, const QString& what)
{
    if (const auto stored = store(change, what); !stored)
        m_session.tell(stored.error());
}

Result<> MeetingForm::store(const Change& change, const QString& what)
{
    Meeting changed = m_meeting;
    change(changed);
    if (changed == m_meeting || !m_session.isWritable())
        return {};
    // What the form last read can be older than what is stored.
    const auto stored = service::Meetings(m_session.reg()).changeHead(m_meeting.id, what, change);
    if (stored)
        m_meeting = *stored;
    return withoutValue(stored);
}

} // namespace heller::ui

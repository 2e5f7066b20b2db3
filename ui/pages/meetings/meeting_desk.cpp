#include "ui/pages/meetings/meeting_desk.h"

#include "core/model/status.h"
#include "core/service/actors.h"
#include "core/service/meetings.h"
#include "ui/actions/action_registry.h"
#include "ui/pages/cases/actor_field.h"
#include "ui/pages/meetings/matter_text.h"
#include "ui/pages/meetings/meeting_texts.h"
#include "ui/pages/meetings/meeting_words.h"
#include "ui/session/session.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/field_column.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/toggling.h"

#include <QAction>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

using enum ActionId;

constexpr int edge = 24;
constexpr double largeText = 1.3;
constexpr int notesHeight = 120;

void addOnce(QList<ActorId>& actors, ActorId actor)
{
    if (!actors.contains(actor))
        actors.append(actor);
}

} // namespace

MeetingDesk::MeetingDesk(Session& session, const ActionRegistry& actions, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_actions(actions)
    , m_place(makeLabel({}, TextKind::Label, this))
    , m_matter(new QTextBrowser(this))
    , m_fields(new FieldColumn(session, this))
{
    QFont large = m_matter->font();
    large.setPointSizeF(large.pointSizeF() * largeText);
    m_matter->setFont(large);
    m_matter->setAccessibleName(tr("The matter"));
    m_matter->setTabChangesFocus(true);
    m_matter->setFrameShape(QFrame::NoFrame);
    m_matter->setMinimumHeight(160);
    m_matter->document()->setDocumentMargin(edge);
    QWidget* fields = makeFields();
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_matter, 3);
    row->addWidget(makeScrolled(fields, this), 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(edge, 14, edge, edge);
    column->setSpacing(10);
    column->addWidget(makeHead());
    column->addLayout(row, 1);
    m_actions.onTriggered(NextAgendaItem, this, [this] { step(1); });
    m_actions.onTriggered(PreviousAgendaItem, this, [this] { step(-1); });
    m_actions.onTriggered(LeaveMeeting, this, [this] { Q_EMIT left(); });
    connect(&m_timer, &StoreTimer::due, m_fields, &FieldColumn::flush);
}

QWidget* MeetingDesk::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new FlowLayout(8, head);
    const auto add = [&](const QString& text, const QString& icon, ButtonKind kind, const auto& work) {
        auto* button = makeButton(text, icon, kind, head);
        button->setAutoDefault(true);
        connect(button, &QPushButton::clicked, this, work);
        row->addWidget(button);
        return button;
    };
    add(tr("Back to the board"), u"arrow-left"_s, ButtonKind::Quiet, [this] { Q_EMIT left(); });
    m_previous = add(tr("Previous item"), u"arrow-up"_s, ButtonKind::Plain, [this] { step(-1); });
    m_previous->setToolTip(m_actions.action(PreviousAgendaItem)->shortcut().toString(QKeySequence::NativeText));
    m_next = add(tr("Next item"), u"arrow-down"_s, ButtonKind::Primary, [this] { step(1); });
    m_next->setToolTip(m_actions.action(NextAgendaItem)->shortcut().toString(QKeySequence::NativeText));
    m_held = add({}, u"check"_s, ButtonKind::Plain, [this] {
        flush();
        Q_EMIT heldWanted(!m_material.meeting.held);
    });
    m_place->setMinimumHeight(m_next->sizeHint().height()); // beside them, not above
    row->addWidget(m_place);
    return head;
}

QWidget* MeetingDesk::makeFields()
{
    addText(tr("Notes"), &AgendaItem::notes);
    addText(tr("Decision"), &AgendaItem::decision);
    m_who = new ActorField(tr("Who answers"), tr("Name"), m_fields);
    m_fields->addField(tr("Who answers"), m_who);
    connect(m_who, &ActorField::chosen, this, [this](const ActorHit& hit) {
        storeNow([&](AgendaItem& item) { addOnce(item.actors, hit.actor); }, tr("Who answers"));
    });
    connect(m_who, &ActorField::removed, this, [this](const ActorHit& hit) {
        storeNow([&](AgendaItem& item) { item.actors.removeAll(hit.actor); }, tr("Who answers"));
    });
    connect(m_who, &ActorField::newWanted, this, &MeetingDesk::addActor);
    addText(tr("Somebody else"), &AgendaItem::responsible);
    m_due = new DateField(tr("By when"), m_session.clock().today(), m_fields);
    m_due->setLean(DateLean::Nearest);
    m_due->setKeepsUnread(true);
    m_fields->addField(tr("By when"), m_due);
    connect(m_due, &DateField::edited, this,
            [this](QDate date) { storeNow([&](AgendaItem& item) { item.dueOn = date; }, tr("By when")); });
    connect(m_due, &DateField::unreadable, this, [this](const QString& text) { m_unreadDue = text; });
    connect(m_due, &DateField::mended, this, [this] { m_unreadDue.clear(); });
    m_open = new QCheckBox(tr("Take it up again at the next meeting"), m_fields);
    m_fields->addControl({}, m_open);
    onToggled(m_open, this,
              [this](bool open) { storeNow([&](AgendaItem& item) { item.leftOpen = open; }, tr("Left open")); });
    m_ask = makeButton(tr("Note that they are asked today"), u"send"_s, ButtonKind::Plain, m_fields);
    m_ask->setAutoDefault(true);
    m_fields->addControl({}, m_ask);
    connect(m_ask, &QPushButton::clicked, this, &MeetingDesk::ask);
    m_fields->column().addStretch(1);
    return m_fields;
}

void MeetingDesk::addText(const QString& name, QString AgendaItem::* member)
{
    const FieldColumn::Text text{
        .name = name,
        .stored = [this, member] { return m_item.*member; },
        .store = [this, member,
                  name](const QString& typed) { return store([&](AgendaItem& item) { item.*member = typed; }, name); },
        .place = [this, member] { return placeOf(m_item, member, heading()); }};
    const bool isLong = member != &AgendaItem::responsible;
    TextField* field = isLong ? m_fields->addLongText(text) : m_fields->addText(text);
    if (isLong)
        field->setHeightBetween(member == &AgendaItem::notes ? notesHeight : 0, 2 * notesHeight);
    connect(field, &TextField::edited, &m_timer, &StoreTimer::touch);
}

qsizetype MeetingDesk::placeOfItem() const
{
    const auto& agenda = m_material.meeting.agenda;
    const auto found = std::ranges::find(agenda, m_item.id, &AgendaItem::id);
    return found == agenda.end() ? -1 : found - agenda.begin();
}

void MeetingDesk::open(AgendaItemId item)
{
    const auto& agenda = m_material.meeting.agenda;
    const auto wanted = hasUnstored() ? agenda.end() : std::ranges::find(agenda, item, &AgendaItem::id);
    const AgendaItemId before = m_item.id;
    const bool first = std::exchange(m_run, m_material.meeting.id) != m_material.meeting.id;
    if (wanted != agenda.end())
        m_item = *wanted;
    else if (placeOfItem() < 0 || (first && !hasUnstored()))
        m_item = agenda.isEmpty() ? AgendaItem() : agenda.first();
    showItem(m_item.id != before);
}

void MeetingDesk::show(const MeetingMaterial& material, const QList<Actor>& actors)
{
    const bool other = material.meeting.id != m_material.meeting.id;
    m_material = material;
    m_actors = actors;
    const qsizetype place = other ? -1 : placeOfItem();
    const AgendaItemId before = m_item.id;
    if (place >= 0)
        m_item = material.meeting.agenda.at(place);
    else
        m_item = material.meeting.agenda.isEmpty() ? AgendaItem() : material.meeting.agenda.first();
    showItem(m_item.id != before);
}

void MeetingDesk::showItem(bool other)
{
    const auto& agenda = m_material.meeting.agenda;
    const qsizetype place = placeOfItem();
    m_place->setText(agenda.isEmpty() ? tr("The agenda is empty")
                                      : tr("Item %1 of %2").arg(place + 1).arg(agenda.size()));
    // The one with the focus must not be taken away from under it.
    if (place <= 0 && m_previous->hasFocus())
        m_next->setFocus();
    m_previous->setEnabled(place > 0);
    if (place + 1 >= agenda.size() && m_next->hasFocus() && m_previous->isEnabled())
        m_previous->setFocus();
    m_next->setEnabled(place >= 0 && place + 1 < agenda.size());
    updateActions();
    m_held->setText(m_material.meeting.held ? tr("Not held after all") : tr("The meeting is held"));
    m_held->setEnabled(m_session.isWritable());
    if (other)
        m_step = {};
    showMatter();
    showFields(other);
}

void MeetingDesk::updateActions()
{
    m_actions.setEnabled({NextAgendaItem}, isVisible() && m_next->isEnabled());
    m_actions.setEnabled({PreviousAgendaItem}, isVisible() && m_previous->isEnabled());
    m_actions.setEnabled({LeaveMeeting}, isVisible());
}

void MeetingDesk::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    updateActions();
}

void MeetingDesk::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    updateActions();
}

/// What a field does not need of it.
void MeetingDesk::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

void MeetingDesk::showMatter()
{
    const QString html = m_item.id.isNull() ? QString() : matterText(m_material, m_item);
    if (m_matter->property("shown").toString() == html)
        return; // where one reads stays
    m_matter->setProperty("shown", html);
    m_matter->setHtml(html);
}

void MeetingDesk::showFields(bool other)
{
    const bool writable = m_session.isWritable() && !m_item.id.isNull();
    if (other && !m_unreadDue.isEmpty())
        m_session.say(DateField::tr("“%1” is no date that can be read, and was not stored.").arg(m_unreadDue));
    if (other) {
        m_unreadDue.clear();
        m_due->discard();
        m_who->discard();
    }
    m_fields->refresh(writable, other);
    m_who->setActors(m_item.actors, m_actors, m_session.clock().today());
    m_who->setReadOnly(!writable);
    m_due->setStored(m_item.dueOn);
    m_due->setReadOnly(!writable);
    setToggled(m_open, m_item.leftOpen);
    m_open->setEnabled(writable);
    m_ask->setEnabled(writable && !m_item.deviation.isNull() && !m_item.actors.isEmpty());
}

void MeetingDesk::step(int by)
{
    flush();
    const qsizetype place = placeOfItem() + by;
    if (place < 0 || place >= m_material.meeting.agenda.size() || hasUnstored()) // and stays where that is seen
        return;
    m_item = m_material.meeting.agenda.at(place);
    showItem(true);
    if (m_fields->isAncestorOf(window()->focusWidget()))
        focusNotes(); // of the next, whichever field of the last she was in
}

void MeetingDesk::focusNotes()
{
    if (auto* notes = m_fields->findChild<TextField*>())
        notes->setFocus(Qt::OtherFocusReason);
}

void MeetingDesk::flush()
{
    m_timer.stop();
    if (m_item.id.isNull())
        return;
    m_fields->flush();
    m_due->commit();
    m_who->resolve();
}

bool MeetingDesk::hasUnstored() const
{
    return m_fields->hasUnstored();
}

QString MeetingDesk::heading() const
{
    return meetings::headingOf(m_material.meeting, m_material.association.meetingName);
}

void MeetingDesk::forget()
{
    m_timer.stop();
    m_item = {};
    m_material = {};
    m_due->discard();
    m_who->discard();
}

void MeetingDesk::addActor(const Actor& actor)
{
    const auto added = service::Actors(m_session.reg()).add(actor);
    if (!added)
        return m_session.tell(added.error());
    storeNow([&](AgendaItem& item) { addOnce(item.actors, *added); }, tr("Who answers"));
}

void MeetingDesk::ask()
{
    flush();
    const auto asked = service::Meetings(m_session.reg()).askDecided(m_item.id, m_session.clock().today());
    if (asked)
        m_session.say(tr("%n asked", nullptr, *asked));
    else
        m_session.tell(asked.error());
}

void MeetingDesk::storeNow(const Change& change, const QString& what)
{
    if (const auto stored = store(change, what); !stored)
        m_session.tell(stored.error());
}

Result<> MeetingDesk::store(const Change& change, const QString& what)
{
    AgendaItem changed = m_item;
    change(changed);
    if (changed == m_item || !m_session.isWritable())
        return {};
    if (what != m_typedIn)
        m_step = {};
    m_typedIn = what;
    // What was last read can be older than what is stored.
    const auto stored =
        service::Meetings(m_session.reg()).changeItemInto(m_step, m_item.id, what, [&](AgendaItem& item) {
            change(item);
            changed = item;
        });
    if (!stored)
        return fail(stored);
    m_step = *stored;
    m_item = changed;
    auto& agenda = m_material.meeting.agenda;
    if (const qsizetype place = placeOfItem(); place >= 0)
        agenda[place] = changed;
    return {};
}

} // namespace heller::ui

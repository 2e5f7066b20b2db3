#include "ui/pages/meetings/agenda_panel.h"

#include "core/model/status.h"
#include "ui/models/line_model.h"
#include "ui/pages/meetings/meeting_texts.h"
#include "ui/pages/meetings/meeting_words.h"
#include "ui/session/session.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/line_view.h"
#include "ui/widgets/parts.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int mostRows = 12;

} // namespace

AgendaPanel::AgendaPanel(Session& session, const Add& add, QWidget* parent)
    : QFrame(parent)
    , WritingPlace(session)
    , m_session(session)
    , m_addItem(add)
    , m_model(new LineModel(u"item"_s, this))
    , m_view(new LineView(m_model, tr("Agenda"), this))
    , m_title(makeLabel({}, TextKind::SectionTitle, this))
    , m_nothing(makeLabel({}, TextKind::Hint, this))
{
    setProperty("kind", u"card"_s);
    m_model->takes({u"item"_s, u"case"_s});
    m_view->setRows(1, mostRows);
    m_view->setDragEnabled(true);
    m_view->setAcceptDrops(true);
    m_view->setDropIndicatorShown(true);
    m_view->setDragDropMode(QAbstractItemView::DragDrop);
    m_view->setDefaultDropAction(Qt::MoveAction);
    m_title->setContentsMargins(14, 10, 14, 10);
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(14);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(makeLine(this));
    column->addWidget(m_nothing);
    column->addWidget(m_view);
    column->addWidget(makeFoot());
    connect(m_model, &LineModel::dropped, this, &AgendaPanel::drop);
    connect(m_view, &LineView::moved, this, &AgendaPanel::step);
    connect(m_view, &LineView::opened, this, [this](qint64 id) { Q_EMIT opened(AgendaItemId(id)); });
    connect(m_view, &LineView::removed, this, [this](qint64 id) {
        if (m_writable)
            Q_EMIT removeWanted(AgendaItemId(id));
    });
}

QWidget* AgendaPanel::makeFoot()
{
    auto* foot = new QWidget(this);
    auto* row = new FlowLayout(8, foot);
    row->setContentsMargins(14, 10, 14, 10);
    m_newItem = new QLineEdit(foot);
    m_newItem->setMinimumWidth(220);
    m_newItem->setMaxLength(300);
    row->addWidget(m_newItem);
    const auto add = [&](const QString& text, const QString& icon, const auto& work) {
        auto* button = makeButton(text, icon, ButtonKind::Plain, foot);
        button->setAutoDefault(true);
        connect(button, &QPushButton::clicked, this, work);
        row->addWidget(button);
        m_buttons.append(button);
    };
    add(tr("Add item"), u"plus"_s, [this] { this->add(); });
    add(tr("Move up"), u"arrow-up"_s, [this] { step(m_view->currentId(), -1); });
    add(tr("Move down"), u"arrow-down"_s, [this] { step(m_view->currentId(), 1); });
    add(tr("Take off"), u"x"_s, [this] {
        if (m_view->currentId() != 0)
            Q_EMIT removeWanted(AgendaItemId(m_view->currentId()));
    });
    connect(m_newItem, &QLineEdit::returnPressed, this, &AgendaPanel::add);
    connect(m_newItem, &QLineEdit::textEdited, this, [this] {
        m_why.reset();
        m_session.noteWriting();
    });
    return foot;
}

void AgendaPanel::show(const MeetingMaterial& material, bool writable)
{
    m_writable = writable;
    m_meeting = material.meeting;
    m_heading = meetings::headingOf(material.meeting, material.association.meetingName);
    const int row = m_view->currentIndex().row();
    const qint64 stood = m_view->currentId();
    QList<Line> lines;
    for (const AgendaItem& item : material.meeting.agenda) {
        const auto file = material.cases.constFind(item.deviation);
        QStringList second;
        if (file != material.cases.cend())
            second = {file->deviation.diaryNumber, nameOf(statusOf(*file))};
        if (!item.decision.isEmpty())
            second.append(tr("decided"));
        if (item.leftOpen)
            second.append(tr("left open"));
        if (!item.carriedFrom.isNull())
            second.append(tr("from an earlier meeting"));
        const QString title = file == material.cases.cend() ? item.title : file->deviation.title;
        lines.append({.id = item.id.value(),
                      .title = u"%1. %2"_s.arg(item.position).arg(title),
                      .second = second.isEmpty() ? tr("free item") : second.join(u", "_s),
                      .icon = u"grip-vertical"_s});
    }
    m_model->setLines(lines);
    if (stood != 0)
        m_view->setCurrentId(stood, row);
    const bool questions = hasQuestions(material.meeting.kind);
    m_title->setText(questions ? tr("Questions") : tr("Agenda"));
    m_view->setAccessibleName(m_title->text());
    m_nothing->setText(questions ? tr("Write the questions here before you meet; their answers are noted below them.")
                                 : tr("Drag deviations here, or press Enter on them above. Items without a deviation "
                                      "are written below."));
    m_nothing->setVisible(lines.isEmpty());
    m_newItem->setPlaceholderText(questions ? tr("A question") : tr("An item without a deviation"));
    m_newItem->setAccessibleName(questions ? tr("New question") : tr("New item"));
    m_newItem->setEnabled(writable);
    for (QPushButton* button : std::as_const(m_buttons))
        button->setEnabled(writable && (button == m_buttons.first() || !lines.isEmpty()));
    m_view->updateGeometry();
}

void AgendaPanel::drop(const QString& kind, qint64 id, int row)
{
    if (!m_writable)
        return;
    if (kind == "case"_L1) {
        Q_EMIT raiseWanted(DeviationId(id), row);
        return;
    }
    const int from = m_model->rowOf(id);
    if (from >= 0 && row != from && row != from + 1)
        Q_EMIT moveWanted(AgendaItemId(id), row > from ? row - 1 : row);
}

void AgendaPanel::step(qint64 id, int by)
{
    const int to = m_model->rowOf(id) + by;
    if (m_writable && id != 0 && to >= 0 && to < m_model->rowCount())
        Q_EMIT moveWanted(AgendaItemId(id), to);
}

void AgendaPanel::add()
{
    if (!hasUnstored()) {
        m_newItem->setFocus();
        return;
    }
    tryAgain();
    if (m_why)
        m_session.tellUnstored(*m_why);
}

bool AgendaPanel::hasUnstored() const
{
    return m_writable && !m_newItem->text().simplified().isEmpty();
}

QString AgendaPanel::unstoredText() const
{
    return m_newItem->text().simplified();
}

QList<KeptText> AgendaPanel::unstoredTexts() const
{
    if (!hasUnstored())
        return {};
    KeptText text = placeOfNewItem(m_meeting, m_heading);
    text.name = m_newItem->accessibleName();
    text.text = unstoredText();
    return {text};
}

void AgendaPanel::tryAgain()
{
    if (!hasUnstored())
        return;
    const auto hurried = m_session.withoutWaiting();
    const auto added = m_addItem(unstoredText());
    m_why = added ? std::nullopt : std::optional(added.error());
    if (added)
        m_newItem->clear();
    m_session.noteWriting();
}

void AgendaPanel::discard()
{
    m_why.reset();
    m_newItem->clear();
    m_session.noteWriting();
}

} // namespace heller::ui

#include "ui/pages/cases/course_pane.h"

#include "core/base/swedish.h"
#include "core/service/cases.h"
#include "core/service/step_authors.h"
#include "ui/models/course.h"
#include "ui/pages/cases/case_editor.h"
#include "ui/pages/cases/similar_section.h"
#include "ui/session/session.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/parts.h"

#include <QGridLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int courseWidth = 232;

QWidget* makeEvent(const CourseEvent& event, QDate today, QWidget* parent)
{
    auto* row = new QWidget(parent);
    auto* grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 8);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    auto* mark = new QLabel(row);
    mark->setPixmap(iconPixmap(event.icon, tokensOf(parent->palette()).second, 16, parent->devicePixelRatioF()));
    auto* text = new QLabel(event.text, row);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    grid->addWidget(mark, 0, 0, Qt::AlignTop);
    grid->addWidget(makeLabel(swedish::shortDate(event.on, today), TextKind::Label, row), 0, 1);
    grid->addWidget(text, 1, 1);
    int line = 2;
    for (const QString& words :
         {event.who, event.by.isEmpty() ? QString() : CoursePane::tr("Noted by %1").arg(event.by)}) {
        if (words.isEmpty())
            continue;
        QLabel* label = makeLabel(words, TextKind::Label, row);
        label->setWordWrap(true);
        grid->addWidget(label, line++, 1);
    }
    return row;
}

} // namespace

CoursePane::CoursePane(Session& session, CaseEditor& editor, SimilarFinder& finder, QWidget* parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_editor(editor)
    , m_content(new QWidget(this))
    , m_column(new QVBoxLayout)
    , m_similar(new SimilarSection(finder, m_content))
{
    setObjectName(u"coursePane"_s);
    setAccessibleName(tr("Course of the case"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setMaximumWidth(courseWidth); // no less by itself, but the window may be made narrower: then it goes below
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    auto* whole = new QVBoxLayout(m_content);
    whole->setContentsMargins(14, 14, 14, 14);
    whole->setSpacing(12);
    whole->addLayout(m_column);
    whole->addWidget(m_similar);
    whole->addStretch(1);
    setWidget(m_content);
    m_content->installEventFilter(this);
    connect(m_similar, &SimilarSection::wanted, this, &CoursePane::wanted);
    connect(&editor, &CaseEditor::shown, this, &CoursePane::rebuild);
    connect(&editor, &CaseEditor::refreshed, this, &CoursePane::rebuild);
    rebuild();
}

QSize CoursePane::sizeHint() const
{
    return {courseWidth, QScrollArea::sizeHint().height()};
}

void CoursePane::setBelow(bool below)
{
    m_below = below;
    setProperty("below", below);
    style()->unpolish(this); // the style sheet asks for it
    style()->polish(this);
    setMaximumWidth(below ? QWIDGETSIZE_MAX : courseWidth);
    setVerticalScrollBarPolicy(below ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setMinimumHeight(0);
    setMaximumHeight(QWIDGETSIZE_MAX);
    fitHeight();
}

void CoursePane::fitHeight()
{
    if (m_below)
        setFixedHeight(m_content->layout()->totalHeightForWidth(viewport()->width()) + height() - viewport()->height());
}

bool CoursePane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_content && event->type() == QEvent::LayoutRequest)
        fitHeight();
    return QScrollArea::eventFilter(watched, event);
}

void CoursePane::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitHeight();
}

/// Below the case it can be out of sight.
void CoursePane::focusInEvent(QFocusEvent* event)
{
    QScrollArea::focusInEvent(event);
    for (QWidget* around = parentWidget(); m_below && around; around = around->parentWidget()) {
        if (auto* page = qobject_cast<QScrollArea*>(around))
            page->ensureVisible(0, mapTo(page->widget(), QPoint(0, page->viewport()->height() / 2)).y());
    }
}

void CoursePane::rebuild()
{
    while (QLayoutItem* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (m_editor.isEmpty())
        return;
    m_column->addWidget(makeLabel(tr("Course"), TextKind::SectionTitle, m_content));
    const DeviationId id = m_editor.file().deviation.id;
    const QList<CourseEvent> events = Course::of(
        m_editor.file(), {.published = service::Cases(m_session.reg()).publishedOn(id).value_or(QDate()),
                          .group = m_session.reg().association().meetingName,
                          .authors = service::stepAuthorsOf(m_session.reg(), id).value_or(service::StepAuthors()),
                          .reminders = service::reminderDaysOf(m_session.reg(), id).value_or(service::ReminderDays())});
    for (const CourseEvent& event : events)
        m_column->addWidget(makeEvent(event, m_session.clock().today(), m_content));
    if (events.isEmpty())
        m_column->addWidget(makeLabel(tr("Nothing dated yet."), TextKind::Hint, m_content));
}

} // namespace heller::ui

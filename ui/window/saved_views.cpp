#include "ui/window/saved_views.h"

#include "ui/models/case_reader.h"
#include "ui/session/session.h"
#include "ui/theme/icons.h"
#include "ui/widgets/help_page.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/toggling.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace heller::ui {

SavedViews::SavedViews(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_reader(new CaseReader(this))
    , m_title(makeLabel(tr("Saved views"), TextKind::Label, this))
    , m_column(new QVBoxLayout(this))
    , m_field(new QLineEdit(this))
{
    setHelpPage(*this, u"find"_s);
    setAccessibleName(m_title->text());
    m_column->setContentsMargins(0, 16, 0, 0);
    m_column->setSpacing(2);
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_title->setIndent(10);
    m_field->setAccessibleName(tr("Name of the view"));
    m_field->installEventFilter(this);
    m_field->hide();
    m_column->addWidget(m_title);
    m_column->addWidget(m_field);
    connect(m_field, &QLineEdit::editingFinished, this, &SavedViews::store);
    connect(&session, &Session::opened, this, [this] {
        m_reader->open(m_session.path(), m_session.environment());
        reload();
    });
    connect(&session, &Session::closing, this, [this] {
        endTyping();
        m_reader->close();
    });
    connect(&session, &Session::changed, this, [this](const service::ChangeNotice& notice) {
        if (notice.views || notice.actors || notice.themes || notice.everything)
            reload();
        else
            countAnew();
    });
    connect(m_reader, &CaseReader::answered, this, &SavedViews::takeCount);
    showRows();
}

SavedViews::~SavedViews() = default;

void SavedViews::reload()
{
    if (!m_session.isOpen())
        return;
    const auto views = service::Views(m_session.reg()).all();
    if (!views)
        return m_session.tellUnread(views.error());
    const auto same = [](const Row& row, const service::View& view) { return row.view == view; };
    if (std::ranges::equal(m_rows, *views, same))
        return countAnew();
    const bool focused = std::ranges::any_of(m_rows, [](const Row& row) { return row.button->hasFocus(); });
    for (const Row& row : std::as_const(m_rows)) {
        row.button->hide();
        row.button->deleteLater();
    }
    m_rows.clear();
    for (const service::View& view : *views)
        addRow(view);
    if (focused && !m_rows.isEmpty())
        m_rows.last().button->setFocus(Qt::OtherFocusReason);
    showRows();
    countAnew();
}

void SavedViews::addRow(const service::View& view)
{
    auto* button = new QPushButton(icon(u"bookmark"_s), {}, this);
    button->setProperty("kind", u"nav"_s);
    button->setCheckable(true);
    button->setIconSize({16, 16});
    button->setContextMenuPolicy(Qt::CustomContextMenu);
    button->installEventFilter(this);
    auto* count = makeLabel({}, TextKind::Label, button);
    count->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* inside = new QHBoxLayout(button);
    inside->setContentsMargins(0, 0, 10, 0);
    inside->addStretch(1);
    inside->addWidget(count);
    m_column->addWidget(button);
    m_rows.append({view, button, count});
    onToggled(button, this, [this, view] {
        showRows(); // checked when the list shows it
        Q_EMIT chosen(view.filter);
    });
    connect(button, &QWidget::customContextMenuRequested, this,
            [this, view, button](QPoint at) { openMenu(view, button->mapToGlobal(at)); });
}

void SavedViews::showRows()
{
    constexpr int nameWidth = 104; // with icon and number beside it
    for (const Row& row : std::as_const(m_rows)) {
        const QString name = QString(row.view.name).replace(u'&', u"&&"_s);
        const QString number = row.number < 0 ? QString() : QLocale().toString(row.number);
        row.button->setText(m_compact ? QString()
                                      : u"  "_s + fontMetrics().elidedText(name, Qt::ElideRight, nameWidth));
        row.button->setToolTip(row.view.name);
        row.button->setAccessibleName(number.isEmpty() ? row.view.name : u"%1, %2"_s.arg(row.view.name, number));
        setToggled(row.button, row.view.filter == m_shown);
        row.count->setText(number);
        row.count->setVisible(!m_compact);
        row.button->show();
    }
    m_title->setVisible(!m_compact && (!m_rows.isEmpty() || m_field->isVisibleTo(this)));
}

void SavedViews::setShown(const service::CaseFilter& filter)
{
    m_shown = filter;
    showRows();
}

void SavedViews::setCompact(bool compact)
{
    m_compact = compact;
    showRows();
}

void SavedViews::countAnew()
{
    m_counted = 0;
    countNext();
}

void SavedViews::countNext()
{
    if (m_session.isOpen() && m_counted < m_rows.size())
        m_reader->ask({++m_generation, m_rows.at(m_counted).view.filter, {}, 0, 0, {}, false});
}

void SavedViews::takeCount(const CaseAnswer& answer)
{
    if (answer.question.generation != m_generation || m_counted >= m_rows.size())
        return;
    m_rows[m_counted].number = answer.page.total;
    ++m_counted;
    showRows();
    countNext();
}

/// "HT 2026, Ny": from what narrows most.
QString SavedViews::suggestedName() const
{
    QStringList parts;
    if (m_typed.toDo)
        parts.append(tr("Mine to do"));
    if (m_typed.semesters)
        parts.append(m_typed.semesters->first.shortName());
    for (const Status status : m_typed.statuses)
        parts.append(nameOf(status));
    for (const Outcome outcome : m_typed.outcomes)
        parts.append(nameOf(outcome));
    if (!m_typed.search.trimmed().isEmpty())
        parts.append(m_typed.search.trimmed());
    return parts.join(u", "_s);
}

void SavedViews::save(const service::CaseFilter& filter)
{
    if (!m_session.isOpen() || !m_session.isWritable())
        return;
    m_typed = filter;
    m_renamed = {};
    m_field->setText(suggestedName());
    startTyping(m_rows.size());
}

void SavedViews::startTyping(qsizetype place)
{
    if (!m_field->hasFocus())
        m_before = QApplication::focusWidget();
    if (!m_renamed.isNull())
        m_rows.at(place).button->hide();
    m_column->insertWidget(static_cast<int>(place) + 1, m_field);
    m_field->setPlaceholderText(tr("Name"));
    m_field->show();
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->selectAll();
    m_title->setVisible(!m_compact);
}

/// The keys go on where she came from, or at `view`: the field hidden under them, they would go to whatever is next.
void SavedViews::endTyping(QWidget* view)
{
    QWidget* next = view ? view : m_before.data();
    const bool typing = m_field->hasFocus();
    m_field->clear(); // left like this it stores nothing
    showRows();       // the one that was renamed, too
    if (typing && next)
        next->setFocus(Qt::OtherFocusReason);
    m_field->hide();
    showRows();
}

/// A name that cannot be given stays to be written otherwise; none at all is no view.
void SavedViews::store()
{
    if (m_field->isHidden() || !m_session.isOpen())
        return;
    const QString name = m_field->text().simplified();
    if (name.isEmpty())
        return endTyping();
    service::Views views(m_session.reg());
    const SavedViewId renamed = m_renamed;
    const auto done = renamed.isNull() ? [&]() -> Result<> {
        const auto added = views.add(name, m_typed);
        return added ? Result<>() : fail(added);
    }()
        : views.rename(renamed, name);
    if (!done)
        return m_session.tell(done.error());
    const auto row = std::ranges::find_if(m_rows, [&](const Row& one) { return one.view.name == name; });
    endTyping(row == m_rows.end() ? nullptr : row->button);
    if (renamed.isNull())
        m_session.say(tr("The view %1 is saved. Undo takes it back.").arg(name));
}

bool SavedViews::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (watched == m_field) {
        if (key != Qt::Key_Escape)
            return false;
        endTyping();
        return true;
    }
    const auto row = std::ranges::find(m_rows, watched, &Row::button);
    if (row == m_rows.end() || (key != Qt::Key_F2 && key != Qt::Key_Delete))
        return false;
    if (key == Qt::Key_F2)
        rename(row->view.id);
    else
        remove(row->view);
    return true;
}

void SavedViews::openMenu(const service::View& view, QPoint at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Rename"), Qt::Key_F2, this, [this, id = view.id] { rename(id); });
    menu->addAction(tr("&Let it be what the list shows"), this, [this, id = view.id] { replace(id); });
    menu->addAction(tr("&Delete"), Qt::Key_Delete, this, [this, view] { remove(view); });
    for (QAction* action : menu->actions())
        action->setEnabled(m_session.isWritable());
    menu->popup(at);
}

void SavedViews::rename(SavedViewId id)
{
    const auto row = std::ranges::find_if(m_rows, [&](const Row& one) { return one.view.id == id; });
    if (row == m_rows.end() || !m_session.isWritable())
        return;
    m_renamed = id;
    m_field->setText(row->view.name);
    startTyping(row - m_rows.begin());
}

void SavedViews::replace(SavedViewId id)
{
    if (tell(service::Views(m_session.reg()).replace(id, m_shown)))
        m_session.say(tr("The view is now what the list shows."));
}

void SavedViews::remove(const service::View& view)
{
    if (!m_session.isWritable())
        return;
    if (tell(service::Views(m_session.reg()).remove(view.id)))
        m_session.say(tr("The view %1 is deleted. Undo brings it back.").arg(view.name));
}

bool SavedViews::tell(const Result<>& done)
{
    if (!done)
        m_session.tell(done.error());
    return done.has_value();
}

} // namespace heller::ui

#include "ui/window/tool_bar.h"

#include "ui/actions/action_registry.h"
#include "ui/theme/icons.h"
#include "ui/widgets/help_page.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/undo_keys.h"

#include <QAccessibleWidget>
#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int searchAfterMs = 0; // once the letters that came at once have been taken
constexpr int searchWidth = 420;
constexpr int leastWidth = 408; // of icons alone and the field

/// Said to be a tool bar.
QAccessibleInterface* interfaceOf(const QString&, QObject* object)
{
    auto* bar = qobject_cast<ToolBar*>(object);
    return bar ? new QAccessibleWidget(bar, QAccessible::ToolBar) : nullptr;
}

} // namespace

ToolBar::ToolBar(const ActionRegistry& actions, QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_search(new QLineEdit(this))
{
    QAccessible::installFactory(interfaceOf); // once, however often it is called
    setHelpPage(*this, u"find"_s);
    setObjectName(u"toolBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Tool bar"));
    setContextMenuPolicy(Qt::PreventContextMenu);
    // So that the window can be made narrow while the words still stand on the buttons.
    setMinimumWidth(leastWidth);
    m_row->setContentsMargins(12, 7, 12, 7);
    m_row->setSpacing(8);
    addButton(actions.action(ActionId::NewCase), ButtonKind::Primary);
    addButton(actions.action(ActionId::Import), ButtonKind::Plain);
    addButton(actions.action(ActionId::ShowReport), ButtonKind::Plain);
    addButton(actions.action(ActionId::Undo), ButtonKind::Quiet);
    addButton(actions.action(ActionId::Redo), ButtonKind::Quiet);
    addSearch(*actions.action(ActionId::Find));
    actions.action(ActionId::Import)->setIconText(tr("Import"));
    actions.action(ActionId::ShowReport)->setIconText(tr("Report"));
}

void ToolBar::addButton(QAction* action, ButtonKind kind)
{
    // Not the action's own button: one of an action that can be checked would be toggled instead of pressed.
    QPushButton* button = makeButton({}, {}, kind, this);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAutoDefault(true); // Enter presses it
    const auto follow = [this, button, action, primary = kind == ButtonKind::Primary] {
        button->setText(m_compact ? QString() : action->iconText());
        button->setAccessibleName(action->iconText());
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
        button->setIcon(primary && action->isEnabled() ? icon(u"plus"_s, QPalette::HighlightedText) : action->icon());
    };
    connect(action, &QAction::changed, button, follow);
    connect(this, &ToolBar::compactChanged, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    follow();
    m_row->addWidget(button);
}

void ToolBar::addSearch(const QAction& find)
{
    m_row->addStretch(1);
    m_search->setObjectName(u"searchField"_s);
    const auto nameKey = [this, &find] {
        const QString key = find.shortcut().toString(QKeySequence::NativeText);
        m_search->setPlaceholderText(key.isEmpty() ? tr("Search in all deviations")
                                                   : tr("Search in all deviations (%1)").arg(key));
    };
    connect(&find, &QAction::changed, m_search, nameKey);
    nameKey();
    m_search->setAccessibleName(tr("Search in all deviations"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s, QPalette::Dark), QLineEdit::LeadingPosition);
    nameSearchButtons(*m_search);
    m_search->setMaximumWidth(searchWidth);
    m_search->setMinimumWidth(120);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_search->installEventFilter(this);
    m_row->addWidget(m_search, 2);
    m_pause.setSingleShot(true);
    m_pause.setInterval(searchAfterMs);
    connect(m_search, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, [this] { Q_EMIT searchChanged(m_search->text()); });
    connect(m_search, &QLineEdit::returnPressed, this, &ToolBar::searchEntered);
}

void ToolBar::setCompact(bool compact)
{
    if (std::exchange(m_compact, compact) != compact)
        Q_EMIT compactChanged();
}

void ToolBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ToolBar::clearSearch()
{
    m_search->clear();
    m_pause.stop();
    Q_EMIT searchChanged({});
}

void ToolBar::showSearch(const QString& text)
{
    m_search->setText(text);
    m_pause.stop();
}

bool ToolBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && leavesUndoToRegister(*event, m_search->isUndoAvailable(), m_search->isRedoAvailable()))
        return true;
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) {
            clearSearch();
            return true;
        }
        if (key == Qt::Key_Down) {
            Q_EMIT searchEntered();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace heller::ui

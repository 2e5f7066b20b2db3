#include "ui/pages/cases/selection_bar.h"

#include "ui/actions/action_registry.h"
#include "ui/theme/icons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/parts.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

QToolButton* makeTool(const QString& text, const QIcon& icon, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setProperty("kind", u"quiet"_s);
    button->setText(text);
    button->setAccessibleName(text);
    button->setIcon(icon);
    button->setIconSize({16, 16});
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

SelectionBar::SelectionBar(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"selectionBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    hide();
}

void SelectionBar::setCommands(const ActionRegistry& actions, QMenu& themes)
{
    m_actions = &actions;
    m_themes = &themes;
}

void SelectionBar::build()
{
    m_count = makeLabel({}, TextKind::Label, this);
    auto* row = new FlowLayout(2, this);
    row->setContentsMargins(14, 6, 8, 6);
    row->addWidget(m_count);
    addCommands(*row);
    QToolButton* leave = makeTool(tr("Only one again"), icon(u"x"_s), this);
    leave->setToolButtonStyle(Qt::ToolButtonIconOnly);
    leave->setToolTip(leave->text());
    connect(leave, &QToolButton::clicked, this, &SelectionBar::left);
    row->addWidget(leave);
    QWidget* before = this; // by the keys
    for (auto* button : findChildren<QToolButton*>(Qt::FindDirectChildrenOnly)) {
        setTabOrder(before, button);
        before = button;
    }
}

void SelectionBar::addCommands(QLayout& row)
{
    QToolButton* theme = makeTool(tr("Theme"), icon(u"tag"_s), this);
    theme->setMenu(m_themes);
    theme->setPopupMode(QToolButton::InstantPopup);
    m_count->setMinimumHeight(theme->sizeHint().height()); // on one line with the buttons
    row.addWidget(theme);
    const std::pair<ActionId, QString> commands[] = {{ActionId::AddToMeeting, tr("To meeting…")},
                                                     {ActionId::ExportCase, tr("Export…")},
                                                     {ActionId::DeleteCase, tr("Delete")}};
    for (const auto& [id, text] : commands) {
        QAction* action = m_actions->action(id);
        QToolButton* button = makeTool(text, action->icon(), this);
        button->setToolTip(text);
        if (id != ActionId::AddToMeeting) // there is no room for the words of all
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        const auto follow = [button, action] { button->setEnabled(action->isEnabled()); };
        connect(action, &QAction::changed, button, follow);
        follow();
        row.addWidget(button);
    }
}

void SelectionBar::setCount(int count)
{
    const bool several = count > 1;
    if (several && !m_count)
        build();
    if (m_count) {
        m_count->setText(tr("%L1 chosen").arg(count));
        setAccessibleName(m_count->text());
    }
    setVisible(several);
}

} // namespace heller::ui

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

SelectionBar::SelectionBar(QWidget* parent) : QWidget(parent), m_count(makeLabel({}, TextKind::Label, this))
{
    setObjectName(u"selectionBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    hide();
}

void SelectionBar::build(const ActionRegistry& actions, QMenu& themes)
{
    auto* row = new FlowLayout(2, this);
    row->setContentsMargins(14, 6, 8, 6);
    row->addWidget(m_count);
    QToolButton* theme = makeTool(tr("Theme"), icon(u"tag"_s), this);
    theme->setMenu(&themes);
    theme->setPopupMode(QToolButton::InstantPopup);
    m_count->setMinimumHeight(theme->sizeHint().height()); // on one line with the buttons
    row->addWidget(theme);
    const std::pair<ActionId, QString> commands[] = {{ActionId::AddToMeeting, tr("To meeting…")},
                                                     {ActionId::ExportCase, tr("Export…")},
                                                     {ActionId::DeleteCase, tr("Delete")}};
    for (const auto& [id, text] : commands) {
        QAction* action = actions.action(id);
        QToolButton* button = makeTool(text, action->icon(), this);
        button->setToolTip(text);
        if (id != ActionId::AddToMeeting) // there is no room for the words of all
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
        row->addWidget(button);
    }
    QToolButton* leave = makeTool(tr("Only one again"), icon(u"x"_s), this);
    leave->setToolButtonStyle(Qt::ToolButtonIconOnly);
    leave->setToolTip(leave->text());
    connect(leave, &QToolButton::clicked, this, &SelectionBar::left);
    row->addWidget(leave);
}

void SelectionBar::setCount(int count)
{
    m_count->setText(tr("%L1 chosen").arg(count));
    setAccessibleName(m_count->text());
    setVisible(count > 1);
}

} // namespace heller::ui

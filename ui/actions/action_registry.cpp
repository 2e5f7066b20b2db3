#include "ui/actions/action_registry.h"

#include "ui/theme/icons.h"

#include <QAction>

namespace heller::ui {

ActionRegistry::ActionRegistry(QObject* parent) : QObject(parent)
{
    for (const ActionSpec& spec : table()) {
        auto* action = new QAction(tr(spec.text), this);
        action->setObjectName(QLatin1StringView(spec.name));
        action->setShortcuts(spec.otherKey.isEmpty() ? QList{spec.key} : QList{spec.key, spec.otherKey});
        action->setCheckable(spec.checkable);
        if (spec.icon)
            action->setIcon(icon(QLatin1StringView(spec.icon)));
        if (spec.tip)
            action->setStatusTip(tr(spec.tip));
        m_actions.insert(spec.id, action);
    }
}

void ActionRegistry::onTriggered(ActionId id, QObject* context, const std::function<void()>& work) const
{
    connect(action(id), &QAction::triggered, context, work);
}

void ActionRegistry::setEnabled(std::initializer_list<ActionId> ids, bool enabled) const
{
    for (const ActionId id : ids)
        action(id)->setEnabled(enabled);
}

} // namespace heller::ui

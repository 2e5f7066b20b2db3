#include "ui/actions/action_registry.h"

#include "ui/theme/icons.h"

#include <QAction>

#include <algorithm>

namespace heller::ui {

ActionRegistry::ActionRegistry(QObject* parent) : QObject(parent)
{
    for (const ActionSpec& spec : table()) {
        auto* action = new QAction(tr(spec.text), this);
        action->setObjectName(QLatin1StringView(spec.name));
        action->setShortcuts(standardKeys(spec));
        action->setCheckable(spec.checkable);
        if (spec.icon)
            action->setIcon(icon(QLatin1StringView(spec.icon)));
        if (spec.tip)
            action->setStatusTip(tr(spec.tip));
        m_actions.insert(spec.id, action);
    }
}

QAction* ActionRegistry::named(QStringView name) const
{
    const auto& specs = table();
    const auto spec =
        std::ranges::find_if(specs, [&](const ActionSpec& each) { return QLatin1StringView(each.name) == name; });
    return spec == specs.end() ? nullptr : action(spec->id);
}

const ActionSpec& ActionRegistry::specOf(ActionId id)
{
    return *std::ranges::find(table(), id, &ActionSpec::id);
}

QString ActionRegistry::plainText(const ActionSpec& spec)
{
    return tr(spec.text).remove(u'&').remove(u'…');
}

QList<QKeySequence> ActionRegistry::standardKeys(const ActionSpec& spec)
{
    QList<QKeySequence> keys{spec.key, spec.otherKey};
    keys.removeAll(QKeySequence());
    return keys;
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

#include "ui/actions/action_keys.h"

#include "ui/actions/action_registry.h"
#include "ui/actions/fixed_keys.h"
#include "ui/settings/settings.h"

#include <QAction>
#include <QSet>

#include <utility>

using namespace Qt::StringLiterals;

namespace heller::ui {

ActionKeys::ActionKeys(const ActionRegistry& actions, Settings& settings, QObject* parent)
    : QObject(parent)
    , m_actions(actions)
    , m_settings(settings)
{
    load();
    if (isAnyChanged())
        apply();
}

std::optional<KeyRefusal> ActionKeys::refusal(ActionId id, const QKeySequence& key) const
{
    const QString name = key.toString(QKeySequence::NativeText);
    if (const auto holder = holderOf(key, id))
        return KeyRefusal{.sentence = tr("%1 is already “%2”. Move it here, or press something else.")
                                          .arg(name, ActionRegistry::plainText(ActionRegistry::specOf(*holder))),
                          .holder = holder};
    if (ActionRegistry::standardKeys(ActionRegistry::specOf(id)).contains(key))
        return {};
    if (const QString use = fixedUseOf(key); !use.isEmpty())
        return KeyRefusal{.sentence =
                              tr("%1 is always “%2” and cannot be changed. Press something else.").arg(name, use)};
    if (const QString menu = m_menus.value(key); !menu.isEmpty())
        return KeyRefusal{.sentence = tr("%1 opens the menu “%2”. Press something else.").arg(name, menu)};
    if (isTyped(key))
        return KeyRefusal{.sentence = tr("%1 is needed where one writes. Press it together with Ctrl or Alt, or press "
                                         "one of F1 to F12.")
                                          .arg(name)};
    return {};
}

std::optional<ActionId> ActionKeys::holderOf(const QKeySequence& key, ActionId except) const
{
    for (const ActionSpec& spec : ActionRegistry::table()) {
        if (spec.id != except && m_actions.action(spec.id)->shortcuts().contains(key))
            return spec.id;
    }
    return {};
}

void ActionKeys::choose(ActionId id, const QKeySequence& key)
{
    const QList<QKeySequence> standard = ActionRegistry::standardKeys(ActionRegistry::specOf(id));
    if (key.isEmpty() ? standard.isEmpty() : standard == QList{key})
        m_chosen.remove(id);
    else
        m_chosen.insert(id, key);
    store();
}

void ActionKeys::take(ActionId id, const QKeySequence& key)
{
    if (const auto holder = holderOf(key, id)) {
        // What else it has, it keeps.
        QList<QKeySequence> left = m_actions.action(*holder)->shortcuts();
        left.removeAll(key);
        m_chosen.insert(*holder, left.value(0));
    }
    choose(id, key);
}

std::optional<KeyRefusal> ActionKeys::reset(ActionId id)
{
    for (const QKeySequence& key : ActionRegistry::standardKeys(ActionRegistry::specOf(id))) {
        if (auto refused = refusal(id, key))
            return refused;
    }
    m_chosen.remove(id);
    store();
    return {};
}

void ActionKeys::resetAll()
{
    restore({});
}

void ActionKeys::restore(const QHash<ActionId, QKeySequence>& chosen)
{
    m_chosen = chosen;
    store();
}

QString ActionKeys::shown(const QList<QKeySequence>& keys)
{
    QStringList texts;
    for (const QKeySequence& key : keys)
        texts.append(key.toString(QKeySequence::NativeText));
    return texts.join(tr(" or "));
}

void ActionKeys::load()
{
    const QStringList lines = m_settings.value(Setting::ActionKeys).toStringList();
    QHash<QString, QKeySequence> stored;
    for (const QString& line : lines)
        stored.insert(line.section(u'=', 0, 0), QKeySequence(line.section(u'=', 1), QKeySequence::PortableText));
    for (const ActionSpec& spec : ActionRegistry::table()) {
        const auto found = stored.constFind(QLatin1StringView(spec.name));
        if (found != stored.cend())
            m_chosen.insert(spec.id, *found);
    }
}

void ActionKeys::store()
{
    QStringList lines;
    for (const ActionSpec& spec : ActionRegistry::table()) {
        if (isChanged(spec.id))
            lines.append(QLatin1StringView(spec.name) + u'=' +
                         m_chosen.value(spec.id).toString(QKeySequence::PortableText));
    }
    m_settings.set(Setting::ActionKeys, lines);
    apply();
    Q_EMIT changed();
}

void ActionKeys::apply()
{
    QSet<QKeySequence> given;
    const auto give = [&](ActionId id, const QList<QKeySequence>& keys) {
        QList<QKeySequence> free;
        for (const QKeySequence& key : keys) {
            if (!key.isEmpty() && !given.contains(key))
                free.append(key);
        }
        given.unite(QSet<QKeySequence>(free.cbegin(), free.cend()));
        m_actions.action(id)->setShortcuts(free);
    };
    for (const ActionSpec& spec : ActionRegistry::table()) {
        if (isChanged(spec.id))
            give(spec.id, {m_chosen.value(spec.id)});
    }
    for (const ActionSpec& spec : ActionRegistry::table()) {
        if (!isChanged(spec.id))
            give(spec.id, ActionRegistry::standardKeys(spec));
    }
}

} // namespace heller::ui

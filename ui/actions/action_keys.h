#pragma once

#include "ui/actions/action_id.h"

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>

#include <optional>

namespace heller::ui {

class ActionRegistry;
class Settings;

/// Why a key cannot be given to an action; what to do about it stands in the sentence.
struct KeyRefusal
{
    QString sentence = {};
    std::optional<ActionId> holder = {}; ///< who has it, and could give it away
};

/// The keys of the actions: the table's, until she chooses others. What is chosen is in force at once and kept in the
/// settings. No key has two actions: where an old setting and a new table disagree, the setting wins.
class ActionKeys : public QObject
{
    Q_OBJECT

public:
    ActionKeys(const ActionRegistry& actions, Settings& settings, QObject* parent = nullptr);

    /// The keys that open a menu of the menu bar (Alt and a letter), each with the menu's name: no action can have
    /// them.
    void setMenuKeys(const QHash<QKeySequence, QString>& menus) { m_menus = menus; }

    /// Whether another key than the table's is chosen, or none.
    [[nodiscard]] bool isChanged(ActionId id) const { return m_chosen.contains(id); }
    [[nodiscard]] bool isAnyChanged() const { return !m_chosen.isEmpty(); }
    /// Null: it may have it.
    [[nodiscard]] std::optional<KeyRefusal> refusal(ActionId id, const QKeySequence& key) const;
    /// Empty: no key. To be asked about first.
    void choose(ActionId id, const QKeySequence& key);
    /// From the one that has it to this one.
    void take(ActionId id, const QKeySequence& key);
    /// Back to the table's. Refused when another action has got one of them meanwhile.
    [[nodiscard]] std::optional<KeyRefusal> reset(ActionId id);
    void resetAll();

    /// All that is chosen, to be put back as it was.
    [[nodiscard]] QHash<ActionId, QKeySequence> chosen() const { return m_chosen; }
    void restore(const QHash<ActionId, QKeySequence>& chosen);

    /// As the window writes it: the name that stands on the keyboard; several with "or" between.
    [[nodiscard]] static QString shown(const QList<QKeySequence>& keys);

Q_SIGNALS:
    void changed();

private:
    void load();
    void store();
    void apply();
    [[nodiscard]] std::optional<ActionId> holderOf(const QKeySequence& key, ActionId except) const;

    const ActionRegistry& m_actions;
    Settings& m_settings;
    QHash<QKeySequence, QString> m_menus;
    QHash<ActionId, QKeySequence> m_chosen;
};

} // namespace heller::ui

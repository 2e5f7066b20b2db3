#pragma once

#include "ui/actions/action_id.h"

#include <QHash>
#include <QKeySequence>
#include <QObject>

#include <functional>

class QAction;

namespace heller::ui {

/// One row of the table of actions.
struct ActionSpec
{
    ActionId id;
    const char* name;     ///< for settings and tests: "case.new"
    const char* category; ///< source text, translated when shown
    const char* text;     ///< source text with its mnemonic
    const char* tip;      ///< one sentence; nullptr: the text
    const char* icon;     ///< Lucide name; nullptr: none
    QKeySequence key;
    bool checkable = false;
    QKeySequence otherKey = {}; ///< as other programs have it
};

/// Holds one QAction per ActionId: menus, tool bar, pages and tests find it here.
class ActionRegistry : public QObject
{
    Q_OBJECT

public:
    explicit ActionRegistry(QObject* parent = nullptr);

    [[nodiscard]] static const QList<ActionSpec>& table();

    [[nodiscard]] QAction* action(ActionId id) const { return m_actions.value(id); }
    [[nodiscard]] QList<QAction*> all() const { return m_actions.values(); }
    /// By its name in the table; nullptr when there is none.
    [[nodiscard]] QAction* named(QStringView name) const;
    [[nodiscard]] static const ActionSpec& specOf(ActionId id);
    /// As a sentence says it: without mnemonic and dots, in the language of the window.
    [[nodiscard]] static QString plainText(const ActionSpec& spec);
    [[nodiscard]] static QString categoryOf(const ActionSpec& spec) { return tr(spec.category); }
    /// The keys it has until others are chosen (ActionKeys).
    [[nodiscard]] static QList<QKeySequence> standardKeys(const ActionSpec& spec);
    /// Runs `work` whenever the action is asked for.
    void onTriggered(ActionId id, QObject* context, const std::function<void()>& work) const;
    void setEnabled(std::initializer_list<ActionId> ids, bool enabled) const;

private:
    /// The table's parts, in the order of the page of keys.
    [[nodiscard]] static QList<ActionSpec> programActions(); ///< file, edit, view
    [[nodiscard]] static QList<ActionSpec> workActions();    ///< what is worked on: deviation to actor
    [[nodiscard]] static QList<ActionSpec> helpActions();

    QHash<ActionId, QAction*> m_actions;
};

} // namespace heller::ui

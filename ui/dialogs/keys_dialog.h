#pragma once

#include "ui/actions/action_id.h"

#include <QDialog>

#include <functional>
#include <optional>

class QKeySequence;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace heller::ui {

class ActionKeys;
class ActionRegistry;
class KeyField;

/// Every key there is: the actions by menu, each with a key that can be changed, and what stays as it is. A change is
/// in force at once.
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    KeysDialog(const ActionRegistry& actions, ActionKeys& keys, QWidget* parent = nullptr);

private:
    void build();
    void buildList();
    void connectControls();
    void addActions();
    void addFixed();
    QTreeWidgetItem* addGroup(const QString& name);
    void refresh();
    void filter(const QString& text);
    void showChosen();
    void tryKey(const QKeySequence& key);
    void resetOne();
    void resetAll();
    void say(const QString& sentence, bool finding = false);
    /// … and a button beside it.
    void offer(const QString& sentence, bool finding, const QString& verb, std::function<void()> work);
    [[nodiscard]] std::optional<ActionId> chosen() const;
    [[nodiscard]] QString nameOf(ActionId id) const;

    const ActionRegistry& m_actions;
    ActionKeys& m_keys;
    QLineEdit* m_search;
    QTreeWidget* m_tree;
    QLabel* m_name;
    KeyField* m_field;
    QPushButton* m_none;
    QPushButton* m_standard;
    QPushButton* m_allStandard;
    QLabel* m_said;
    QPushButton* m_offer;
    std::function<void()> m_offered;
};

} // namespace heller::ui

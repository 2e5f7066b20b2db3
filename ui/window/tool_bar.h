#pragma once

#include <QTimer>
#include <QToolBar>

class QHBoxLayout;
class QLineEdit;
class QToolButton;

namespace heller::ui {

class ActionRegistry;

/// New, import, report, undo, redo; the one search field.
class ToolBar : public QToolBar
{
    Q_OBJECT

public:
    explicit ToolBar(const ActionRegistry& actions, QWidget* parent = nullptr);

    /// Icons alone, where the window is narrow.
    void setCompact(bool compact);
    void focusSearch();
    void clearSearch();
    /// Shows what is searched for already.
    void showSearch(const QString& text);
    [[nodiscard]] QLineEdit* searchField() const { return m_search; }

Q_SIGNALS:
    void searchChanged(const QString& text);
    void searchEntered(); ///< Enter or arrow down: to the list

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addButton(QAction* action, const QString& kind);
    void addSearch(const QAction& find);

    QHBoxLayout* m_row = nullptr;
    QList<QToolButton*> m_buttons;
    QLineEdit* m_search;
    QTimer m_pause;
};

} // namespace heller::ui

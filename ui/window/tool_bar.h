#pragma once

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLineEdit;

namespace heller::ui {

class ActionRegistry;
enum class ButtonKind;

/// New, import, report, undo, redo; the one search field.
class ToolBar : public QWidget
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
    void compactChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addButton(QAction* action, ButtonKind kind);
    void addSearch(const QAction& find);

    QHBoxLayout* m_row = nullptr;
    bool m_compact = false;
    QLineEdit* m_search;
    QTimer m_pause;
};

} // namespace heller::ui

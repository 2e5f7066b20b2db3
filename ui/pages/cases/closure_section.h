#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace heller::ui {

class ActionRegistry;
class CaseEditor;
class TextField;

/// Where a case was ended by decision: what, when and why, and the way back. Else the ways to it.
class ClosureSection : public QWidget
{
    Q_OBJECT

public:
    ClosureSection(CaseEditor& editor, const ActionRegistry& actions, QWidget* parent = nullptr);

    void refresh(bool writable);

private:
    [[nodiscard]] QWidget* makeClosed(const ActionRegistry& actions);
    [[nodiscard]] QWidget* makeOpen(const ActionRegistry& actions);

    CaseEditor& m_editor;
    QLabel* m_mark = nullptr;
    QLabel* m_title = nullptr;
    TextField* m_reason = nullptr;
    QWidget* m_closed;
    QWidget* m_open;
};

} // namespace heller::ui

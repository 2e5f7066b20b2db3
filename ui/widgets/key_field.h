#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace heller::ui {

/// Takes a key as it is pressed instead of a text. Tab leaves the field, Esc gives it up, Delete and Backspace ask for
/// no key.
class KeyField : public QLineEdit
{
    Q_OBJECT

public:
    explicit KeyField(QWidget* parent = nullptr);

Q_SIGNALS:
    void pressed(const QKeySequence& key); ///< empty: no key is wanted
    void givenUp();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
};

} // namespace heller::ui

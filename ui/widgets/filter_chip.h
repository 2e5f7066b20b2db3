#pragma once

#include <QWidget>

class QMenu;
class QToolButton;

namespace heller::ui {

/// A chip that opens a menu. While something is chosen in it, it says what, looks chosen, and has a cross beside that
/// takes the choice back.
class FilterChip : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChip(const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] QMenu& menu() const { return *m_menu; }
    [[nodiscard]] const QString& name() const { return m_name; }
    /// `chosen` empty: nothing is.
    void setChosen(const QString& chosen);
    [[nodiscard]] bool isChosen() const;
    /// Another word than its name while nothing is chosen, or without there being anything to take back.
    void setText(const QString& text);

Q_SIGNALS:
    void cleared();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addCross();

    QString m_name;
    QToolButton* m_button;
    QToolButton* m_cross = nullptr; ///< made when there is something to take back
    QMenu* m_menu;
};

} // namespace heller::ui

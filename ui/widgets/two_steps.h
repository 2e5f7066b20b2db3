#pragma once

#include <QWidget>

class QSplitter;

namespace heller::ui {

/// Two panes beside each other where there is room; where there is not, one at a time: what is chosen from, then what
/// was chosen, with a way back (the button over it, Esc).
class TwoSteps : public QWidget
{
    Q_OBJECT

public:
    /// `back` names the first pane on the button that leads there: "All deviations".
    explicit TwoSteps(const QString& back, QWidget* parent = nullptr);
    /// What the panes are made with as their parent: to move a widget with many inside into another costs as much as
    /// making them, as the style sheet is applied anew to each.
    [[nodiscard]] QWidget* firstPlace() const;
    [[nodiscard]] QWidget* secondPlace() const { return m_secondPane; }
    /// Once each; the second may come when there is something to show in it.
    void setFirst(QWidget* pane);
    void setSecond(QWidget* pane);

    [[nodiscard]] QSplitter& splitter() const { return *m_splitter; }
    /// Whether only one of the panes is seen.
    [[nodiscard]] bool isNarrow() const { return m_narrow; }
    [[nodiscard]] bool isSecondSeen() const { return !m_narrow || m_onSecond; }

    /// Room for the wider of the two.
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// What is seen where there is room for one; elsewhere kept for then.
    void showFirst();
    void showSecond();
    /// As showSecond(), with the focus in it.
    void open();
    /// To the first pane, with the focus in it.
    void back();

Q_SIGNALS:
    void narrowChanged(bool narrow);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void arrange();

    QSplitter* m_splitter;
    QWidget* m_first = nullptr;
    QWidget* m_second = nullptr;
    QWidget* m_secondPane;
    QWidget* m_backRow;
    bool m_narrow = false;
    bool m_onSecond = false;
};

} // namespace heller::ui

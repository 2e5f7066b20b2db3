#pragma once

#include <QDialog>

#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace heller::ui {

/// A few fields that are stored together by one button. What was written in it is not let go of unasked.
class SmallDialog : public QDialog
{
    Q_OBJECT

public:
    void reject() override;

protected:
    /// `mayDrop`: asked before what was written is let go.
    SmallDialog(const QString& title, std::function<bool()> mayDrop, QWidget* parent);

    void addField(const QString& name, QWidget* field);
    void addHint(QLabel* hint);
    /// At the end of the dialog's own constructor: `verb` names what is done.
    void addButtons(const QString& verb, QPushButton* aside = nullptr);
    void noteEdited() { m_edited = true; }
    /// Why it could not be stored.
    void say(const QString& sentence);
    virtual void store() = 0;

private:
    std::function<bool()> m_mayDrop;
    QVBoxLayout* m_column;
    QLabel* m_said;
    QWidget* m_last = nullptr; ///< of the fields
    bool m_edited = false;
};

} // namespace heller::ui

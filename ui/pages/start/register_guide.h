#pragma once

#include <QWidget>

#include <utility>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace heller::ui {

class Dialogs;
class MemberPicker;
class RegisterCommands;

/// What a new register begins with, on one page: the association, its members, its words, where the file lies.
class RegisterGuide : public QWidget
{
    Q_OBJECT

public:
    RegisterGuide(RegisterCommands& commands, Dialogs& dialogs, QWidget* parent = nullptr);

    /// Empty again. `waiting`: reports that are read in when there is a register.
    void begin(int waiting);
    [[nodiscard]] QLineEdit& nameField() const { return *m_name; }
    [[nodiscard]] QLineEdit& shortNameField() const { return *m_shortName; }
    [[nodiscard]] QLineEdit& pathField() const { return *m_path; }
    [[nodiscard]] MemberPicker& members() const { return *m_members; }
    [[nodiscard]] QPushButton& createButton() const { return *m_create; }
    [[nodiscard]] QPushButton& cancelButton() const { return *m_cancel; }
    [[nodiscard]] QPushButton& openButton() const { return *m_open; }
    [[nodiscard]] QString finding() const;

Q_SIGNALS:
    void cancelled();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeFields();
    [[nodiscard]] QWidget* makeMembers();
    [[nodiscard]] QWidget* makeFoot();
    [[nodiscard]] static std::pair<QVBoxLayout*, QVBoxLayout*> addPair(QVBoxLayout& column);
    QLineEdit* addField(QVBoxLayout& column, const QString& name, const QString& hint);
    void propose();
    void proposeRole();
    [[nodiscard]] QString meetingName() const;
    void pickPath();
    void create();
    void refuse(const QString& why, QWidget* where);

    RegisterCommands& m_commands;
    Dialogs& m_dialogs;
    QLabel* m_waiting;
    QBoxLayout* m_columns;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_shortName = nullptr;
    QLineEdit* m_meeting = nullptr;
    QLineEdit* m_memberRole = nullptr;
    QLineEdit* m_coordinator = nullptr;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_email = nullptr;
    QLineEdit* m_path = nullptr;
    MemberPicker* m_members;
    QLabel* m_finding;
    QPushButton* m_create;
    QPushButton* m_open;
    QPushButton* m_cancel;
};

} // namespace heller::ui

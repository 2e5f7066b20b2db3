#pragma once

#include "core/service/persons.h"

#include <QDialog>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace heller::ui {

class Dialogs;
class LineModel;
class LineView;
class Session;

/// Everything about one person: found, handed out as a paper (GDPR, article 15), replaced by a pseudonym. Replacing is
/// the command's.
class PersonDialog : public QDialog
{
    Q_OBJECT

public:
    PersonDialog(Session& session, Dialogs& dialogs, QWidget* parent = nullptr);

    [[nodiscard]] bool isReading() const { return m_reading; }

Q_SIGNALS:
    void replaceWanted(const heller::privacy::Person& person, const heller::service::Forgetting& how);

private:
    void build();
    void buildFoot(QBoxLayout& whole);
    void addField(QVBoxLayout& column, const QString& name, QLineEdit* field, const QString& example = {});
    [[nodiscard]] privacy::Person person() const;
    void find();
    void show(const PersonFindings& found);
    void drop(); ///< what was found is of somebody else than stands in the fields
    void updateButtons();
    void showPaper();
    void replace();

    Session& m_session;
    Dialogs& m_dialogs;
    PersonFindings m_found;
    privacy::Person m_shown; ///< whose it is
    bool m_reading = false;
    int m_asked = 0; ///< which reading is awaited
    QLineEdit* m_name;
    QLineEdit* m_others;
    QLineEdit* m_mails;
    QLineEdit* m_phones;
    QLineEdit* m_numbers;
    QPushButton* m_find;
    QLabel* m_said;
    LineModel* m_lines;
    LineView* m_list;
    QLineEdit* m_pseudonym;
    QLineEdit* m_decision;
    QCheckBox* m_files;
    QCheckBox* m_backups;
    QPushButton* m_paper;
    QPushButton* m_go;
};

} // namespace heller::ui

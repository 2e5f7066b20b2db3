#pragma once

#include "core/import/answer_form.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace heller::ui {

/// What the columns of forms become: a line a column, with its heading, an example answer and the field.
class ColumnsPane : public QWidget
{
    Q_OBJECT

public:
    using Uses = QHash<QString, QList<importing::ColumnUse>>; ///< by the form's fingerprint

    explicit ColumnsPane(QWidget* parent = nullptr);

    void ask(const QList<importing::AnswerForm>& forms);
    [[nodiscard]] Uses uses() const;
    [[nodiscard]] QList<QComboBox*> choices() const; ///< in the columns' order, one form after the other
    [[nodiscard]] QPushButton& goOnButton() const { return *m_go; }

Q_SIGNALS:
    void chosen();
    void cancelled();

private:
    void addForm(const importing::AnswerForm& form, QVBoxLayout& column, QWidget* paper);
    [[nodiscard]] QComboBox* addColumn(const importing::FormColumn& column, QGridLayout& grid, QWidget* paper);
    void showState();

    QList<std::pair<QString, QList<QComboBox*>>> m_forms;
    QScrollArea* m_area;
    QLabel* m_missing;
    QPushButton* m_go;
};

} // namespace heller::ui

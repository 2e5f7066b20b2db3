#pragma once

#include "core/model/deviation.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QGridLayout;
class QLabel;

namespace heller::ui {

class CaseEditor;
class DateField;
class Session;
class TextField;

/// The dates of the routine and what came out of the case.
class HandlingSection : public QWidget
{
    Q_OBJECT

public:
    HandlingSection(Session& session, CaseEditor& editor, QWidget* parent = nullptr);

    void refresh(bool writable);
    /// That Tab comes to.
    [[nodiscard]] QWidget& lastControl() const;
    /// The date that the case came in on.
    [[nodiscard]] QWidget& received() const;

private:
    struct DateRow
    {
        DateField* field = nullptr;
        QDate Deviation::* member = nullptr;
    };

    void addDate(QGridLayout& grid, const QString& label, const QString& step, QDate Deviation::* member);
    void addOutcome(QGridLayout& grid);
    void addSemester(QGridLayout& grid);
    void refreshSemester(bool writable);

    Session& m_session;
    CaseEditor& m_editor;
    QList<DateRow> m_dates;
    QComboBox* m_outcome = nullptr;
    QLabel* m_semesterLabel = nullptr;
    QComboBox* m_semester = nullptr;
    TextField* m_note = nullptr;
};

} // namespace heller::ui

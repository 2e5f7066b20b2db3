#pragma once

#include "core/model/deviation.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QGridLayout;

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

private:
    struct DateRow
    {
        DateField* field = nullptr;
        QDate Deviation::* member = nullptr;
    };

    void addDate(QGridLayout& grid, const QString& label, const QString& step, QDate Deviation::* member);
    void addOutcome(QGridLayout& grid);

    Session& m_session;
    CaseEditor& m_editor;
    QList<DateRow> m_dates;
    QComboBox* m_outcome = nullptr;
    TextField* m_note = nullptr;
};

} // namespace heller::ui

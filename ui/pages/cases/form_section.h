#pragma once

#include "core/model/deviation.h"

#include <QWidget>

#include <functional>

class QGridLayout;

namespace heller::ui {

class CaseEditor;
class TextField;

/// The texts of the form, in the form's order: small grey labels over texts that are edited in place.
class FormSection : public QWidget
{
    Q_OBJECT

public:
    explicit FormSection(CaseEditor& editor, QWidget* parent = nullptr);

    /// Shows what the editor holds.
    void refresh(bool writable);

private:
    using Access = std::function<QString&(Deviation&)>;

    struct Row
    {
        TextField* field = nullptr;
        Access access = {};
        bool onlyWhenFilled = false;
        QWidget* label = nullptr;
    };

    void addRows();
    Row& addRow(const QString& label, const QString& step, bool one, Access access);
    void store(const Row& row, const QString& step);

    CaseEditor& m_editor;
    QGridLayout* m_grid;
    QList<Row> m_rows;
};

} // namespace heller::ui

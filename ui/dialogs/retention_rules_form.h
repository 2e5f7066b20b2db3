#pragma once

#include "core/model/retention_rule.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QGridLayout;

namespace heller::ui {

class FilterChip;

/// The rules of retention, a row for each kind: whether it is weeded out, after how many years, and with which status.
class RetentionRulesForm : public QWidget
{
    Q_OBJECT

public:
    explicit RetentionRulesForm(QWidget* parent = nullptr);

    void setRules(const QList<RetentionRule>& rules);
    [[nodiscard]] QList<RetentionRule> rules() const;

Q_SIGNALS:
    void edited(); ///< by her

private:
    struct Row
    {
        RetentionKind kind = RetentionKind::Reporters;
        QComboBox* years = nullptr;
        FilterChip* statuses = nullptr; ///< null where the kind asks for none
        QList<Status> chosen = {};
    };

    void addRow(QGridLayout& grid, RetentionKind kind);
    void addStatuses(Row& row);
    void show(Row& row);
    void choose(RetentionKind kind, Status status, bool chosen);

    QList<Row> m_rows;
};

} // namespace heller::ui

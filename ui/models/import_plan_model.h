#pragma once

#include "core/import/import_plan.h"
#include "core/model/actor.h"

#include <QAbstractListModel>

namespace heller::ui {

/// The plan of an import as a list: first the document itself, then every case found and what is to be done with it.
class ImportPlanModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Kind { Document, Case };

    using QAbstractListModel::QAbstractListModel;

    void setPlan(const importing::ImportPlan& plan);
    /// The same cases with their names read again; what was chosen stays.
    void resolveAgain(const QList<Actor>& actors);
    /// What says nothing of when it came is of this day.
    void giveDate(QDate received);
    [[nodiscard]] int undated() const; ///< how many these are
    [[nodiscard]] const importing::ImportPlan& plan() const { return m_plan; }
    /// Null for the document's own row.
    [[nodiscard]] const importing::PlannedCase* caseAt(int row) const;
    [[nodiscard]] int count(importing::PlannedCase::Action action) const;
    [[nodiscard]] int answers() const; ///< that go into deviations of the register; counted as Update, too

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    [[nodiscard]] QVariant documentData(int role) const;

    importing::ImportPlan m_plan;
};

/// "New", "Update", "Skip".
[[nodiscard]] QString nameOf(importing::PlannedCase::Action action);

} // namespace heller::ui

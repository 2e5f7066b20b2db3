#include "ui/models/import_plan_model.h"

#include "core/import/plan_actors.h"
#include "ui/models/import_plan_roles.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::ui {

using Action = importing::PlannedCase::Action;

QString nameOf(Action action)
{
    switch (action) {
    case Action::Create:
        return QCoreApplication::translate("heller::ui::ImportPlanModel", "New");
    case Action::Update:
        return QCoreApplication::translate("heller::ui::ImportPlanModel", "Update");
    case Action::Skip:
        return QCoreApplication::translate("heller::ui::ImportPlanModel", "Skip");
    }
    return {};
}

void ImportPlanModel::setPlan(const importing::ImportPlan& plan)
{
    beginResetModel();
    m_plan = plan;
    endResetModel();
}

void ImportPlanModel::resolveAgain(const QList<Actor>& actors)
{
    importing::resolveAgain(m_plan, actors);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void ImportPlanModel::giveDate(QDate received)
{
    importing::giveDate(m_plan, received);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int ImportPlanModel::undated() const
{
    return static_cast<int>(std::ranges::count_if(m_plan.cases, &importing::PlannedCase::undated));
}

int ImportPlanModel::answers() const
{
    return static_cast<int>(std::ranges::count_if(m_plan.cases, [](const importing::PlannedCase& planned) {
        return planned.answers && planned.action == Action::Update;
    }));
}

const importing::PlannedCase* ImportPlanModel::caseAt(int row) const
{
    return row > 0 && row <= m_plan.cases.size() ? &m_plan.cases.at(row - 1) : nullptr;
}

int ImportPlanModel::count(Action action) const
{
    return static_cast<int>(std::ranges::count(m_plan.cases, action, &importing::PlannedCase::action));
}

int ImportPlanModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() || m_plan.sources.isEmpty())
        return 0;
    return static_cast<int>(m_plan.cases.size()) + 1;
}

QVariant ImportPlanModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const importing::PlannedCase* planned = caseAt(index.row());
    if (!planned)
        return documentData(role);
    const auto findings = static_cast<int>(planned->unsure.size() + planned->unknownActors.size());
    switch (role) {
    case Qt::DisplayRole:
        return planned->file.deviation.title;
    case Qt::AccessibleTextRole: {
        QStringList spoken{planned->file.deviation.title, nameOf(planned->action)};
        if (findings > 0)
            spoken.append(tr("%n to look at", nullptr, findings));
        return spoken.join(u", "_s);
    }
    case PlanKindRole:
        return static_cast<int>(Kind::Case);
    case PlanActionRole:
        return static_cast<int>(planned->action);
    case PlanFindingsRole:
        return findings;
    case PlanNumberRole:
        return planned->numberInReport;
    default:
        return {};
    }
}

QVariant ImportPlanModel::documentData(int role) const
{
    const auto findings = static_cast<int>(m_plan.leftovers.size() + m_plan.warnings.size());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return m_plan.sources.join(u", "_s);
    case PlanKindRole:
        return static_cast<int>(Kind::Document);
    case PlanFindingsRole:
        return findings;
    default:
        return {};
    }
}

bool ImportPlanModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != PlanActionRole || !caseAt(index.row()))
        return false;
    importing::PlannedCase& planned = m_plan.cases[index.row() - 1];
    const auto action = static_cast<Action>(value.toInt());
    // Updating needs something to update.
    if (action == Action::Update && !importing::canUpdate(planned))
        return false;
    planned.action = action;
    Q_EMIT dataChanged(index, index, {PlanActionRole, Qt::AccessibleTextRole});
    return true;
}

} // namespace heller::ui

#pragma once

#include "core/import/import_plan.h"
#include "core/import/returned_form.h"
#include "core/model/actor.h"

namespace heller::importing {

/// Puts what came back in forms into a plan: each answer finds the row that asked for it by its tag, else by the case's
/// number or title and who the form was for. What finds none is put up for a decision.
class ReturnedAnswers
{
public:
    ReturnedAnswers(service::Register& reg, const QList<Actor>& actors, ImportPlan& plan)
        : m_register(reg)
        , m_actors(actors)
        , m_plan(plan)
    {}

    [[nodiscard]] Result<> add(const ReturnedForm& form, const QString& source);

private:
    [[nodiscard]] Result<> addAnswer(const ReturnedForm& form, const ReturnedAnswer& returned);
    [[nodiscard]] Result<DeviationId> caseOf(const ReturnedAnswer& returned) const;
    void addUnasked(PlannedCase planned, const Answer& given);
    void addUnknown(const ReturnedAnswer& returned, const Answer& given);

    service::Register& m_register;
    const QList<Actor>& m_actors;
    ImportPlan& m_plan;
};

} // namespace heller::importing

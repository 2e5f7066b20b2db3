// The part of Feedback that looks at every answer that is awaited.

#include "core/service/asking_steps.h"
#include "core/service/feedback.h"
#include "core/service/open_answers.h"
#include "core/service/register.h"
#include "core/store/stores.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <utility>

namespace heller::service {

using store::Stores;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::service)
};

} // namespace

Result<int> Feedback::remindLate(QDate on, const QList<DeviationId>& among)
{
    const auto waiting = awaited(on);
    if (!waiting)
        return fail(waiting);
    const QSet<DeviationId> wanted(among.cbegin(), among.cend());
    QList<AwaitedAnswer> late;
    for (const AwaitedAnswer& answer : *waiting) {
        const bool isMeant = wanted.isEmpty() || wanted.contains(answer.deviation);
        if (isMeant && answer.standing.isLate() && !answer.actor.isNull())
            late.append(answer);
    }
    if (late.isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("No answer is late."));
    const auto count = static_cast<int>(late.size());
    const auto step =
        m_register.write(Text::tr("Remind %n that are late", nullptr, count), [&](Stores& stores) -> Result<> {
            for (const AwaitedAnswer& each : std::as_const(late)) {
                if (const auto done = remindStored(stores, each.deviation, each.actor, on); !done)
                    return done;
            }
            return {};
        });
    return step ? Result<int>(count) : fail(step);
}

Result<DeviationId> Feedback::caseOfAnswer(const QUuid& answer) const
{
    return m_register.stores().feedback.caseOfAnswer(answer);
}

Result<QList<AwaitedAnswer>> Feedback::awaited(QDate today) const
{
    Stores& stores = m_register.stores();
    const int answerDays = m_register.association().answerDays;
    const bool isPast = today < m_register.environment().clock->today();
    return store::ofOneMoment(stores.connection(), [&]() -> Result<QList<AwaitedAnswer>> {
        auto answers = isPast ? openAnswersOn(stores, answerDays, today) : openAnswers(stores, answerDays, today);
        if (!answers)
            return fail(answers);
        for (AwaitedAnswer& answer : *answers) {
            const auto deviation = stores.deviations.load(answer.deviation);
            if (!deviation)
                return fail(deviation);
            answer.diaryNumber = deviation->diaryNumber;
            answer.title = deviation->title;
        }
        std::ranges::stable_sort(*answers, {}, [](const AwaitedAnswer& answer) {
            return std::pair(!answer.standing.dueOn.isValid(), answer.standing.dueOn);
        });
        return std::move(*answers);
    });
}

} // namespace heller::service

#include "tests/faults/counted_register.h"

#include "core/service/cases.h"

namespace heller {

using namespace Qt::StringLiterals;
using namespace heller::service;

namespace {

constexpr int textLength = 9000; // more than a page or two, so that a commit is cut off in the middle of something
constexpr DeviationId firstCase{1};

QString textOf(int n)
{
    return QString::number(n) + u" utfyllnad"_s.repeated((n * 37 % textLength) / 10);
}

enum class Kind { Change, Round, Case };

Kind kindOf(int n)
{
    switch (n % 4) {
    case 0:
        return Kind::Case;
    case 2:
        return Kind::Round;
    default:
        return Kind::Change;
    }
}

} // namespace

Result<> CountedRegister::begin()
{
    Deviation deviation;
    deviation.title = u"Räknaren"_s;
    deviation.challenge = textOf(0);
    const auto id = Cases(m_register).create(deviation);
    return id ? Result<>() : fail(id);
}

Result<> CountedRegister::step(int n)
{
    Cases cases(m_register);
    if (kindOf(n) == Kind::Case) {
        Deviation deviation;
        deviation.title = u"Steg %1"_s.arg(n);
        deviation.challenge = textOf(n);
        const auto id = cases.create(deviation);
        return id ? Result<>() : fail(id);
    }
    if (kindOf(n) == Kind::Round) {
        FeedbackRound round;
        round.number = 0;
        round.text = textOf(n);
        const auto id = cases.addRound(firstCase, round);
        return id ? Result<>() : fail(id);
    }
    auto file = cases.load(firstCase);
    if (!file)
        return fail(file);
    file->deviation.challenge = textOf(n);
    return cases.update(file->deviation, u"Steg %1"_s.arg(n));
}

Result<CountedRegister::State> CountedRegister::state() const
{
    const Cases cases(m_register);
    const auto file = cases.load(firstCase);
    if (!file)
        return fail(file);
    const auto count = cases.count({});
    if (!count)
        return fail(count);
    const int changed = file->deviation.challenge.section(u' ', 0, 0).toInt();
    if (file->deviation.challenge != textOf(changed))
        return fail(ErrorCode::DamagedRegister, u"half a text"_s);
    return State{changed, static_cast<int>(file->rounds.size()), *count};
}

CountedRegister::State CountedRegister::after(int n)
{
    State state{0, 0, 1};
    for (int i = 1; i <= n; ++i) {
        if (kindOf(i) == Kind::Case)
            ++state.cases;
        else if (kindOf(i) == Kind::Round)
            ++state.rounds;
        else
            state.changed = i;
    }
    return state;
}

Environment faultEnvironment(const QString& user)
{
    static const SystemClock clock;
    return {&clock, user, 0};
}

} // namespace heller

#pragma once

#include "core/base/result.h"
#include "core/service/register.h"

#include <QString>

#include <memory>

namespace heller {

/// A register that is written to in counted steps, so that from its content alone it can be told which steps it holds.
/// Step n, by turns, changes the text of the first case, adds a round to it, or makes another case; all three say n.
class CountedRegister
{
public:
    /// What the register says of itself.
    struct State
    {
        int changed = 0; ///< the last step that changed the first case's text
        int rounds = 0;
        int cases = 0;

        bool operator==(const State&) const = default;
    };

    explicit CountedRegister(service::Register& reg) : m_register(reg) {}

    /// The first case, which the steps work on: step 0.
    [[nodiscard]] Result<> begin();
    [[nodiscard]] Result<> step(int n);

    [[nodiscard]] Result<State> state() const;
    /// What state() must be after steps 1 … n.
    [[nodiscard]] static State after(int n);

private:
    service::Register& m_register;
};

[[nodiscard]] service::Environment faultEnvironment(const QString& user);

} // namespace heller

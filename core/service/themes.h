#pragma once

#include "core/base/result.h"
#include "core/model/theme.h"

#include <QHash>

#include <functional>

namespace heller::service {

class Register;

/// The use cases around what recurs between cases. Names are told apart as searched for: "Tolk" and "tolk" are one.
class Themes
{
public:
    /// Told 0 … 100 as it goes on; false says stop: Cancelled, and nothing is changed.
    using Progress = std::function<bool(int)>;

    explicit Themes(Register& reg) : m_register(reg) {}

    [[nodiscard]] Result<QList<Theme>> all() const; ///< in Swedish order
    /// How many of these cases have each theme.
    [[nodiscard]] Result<QHash<ThemeId, int>> counts(const QList<DeviationId>& cases) const;

    [[nodiscard]] Result<ThemeId> create(const QString& name);      ///< AlreadyExists, InvalidInput when empty
    [[nodiscard]] Result<> rename(ThemeId id, const QString& name); ///< likewise
    [[nodiscard]] Result<> remove(ThemeId id);                      ///< off every case, with its measures
    /// The case's themes by name, those that are not there yet made, in one step.
    [[nodiscard]] Result<> set(DeviationId id, const QStringList& names);
    /// Puts a theme, made where there is none of that name, on several cases in one step.
    [[nodiscard]] Result<> add(const QList<DeviationId>& cases, const QString& name, const Progress& progress = {});
    /// Takes it off several cases in one step.
    [[nodiscard]] Result<> take(const QList<DeviationId>& cases, ThemeId id, const Progress& progress = {});

private:
    Register& m_register;
};

} // namespace heller::service

#pragma once

#include "core/base/result.h"
#include "core/model/theme.h"
#include "core/store/connection.h"
#include "core/store/uuids.h"

namespace heller::store {

/// Tables theme, measure and deviation_theme.
class ThemeStore
{
public:
    ThemeStore(Connection& connection, Uuids& uuids) : m_connection(connection), m_uuids(uuids) {}

    [[nodiscard]] Result<QList<Theme>> all() const;                    ///< by row number
    [[nodiscard]] Result<QList<ThemeId>> ofCase(DeviationId id) const; ///< by theme's row number
    [[nodiscard]] Result<QList<Measure>> measuresOf(ThemeId id) const; ///< by row number
    [[nodiscard]] Result<ThemeId> insert(const Theme& theme);
    [[nodiscard]] Result<> update(const Theme& theme); ///< name and description; NotFound
    /// With its measures, and off every case.
    [[nodiscard]] Result<> remove(ThemeId id);
    [[nodiscard]] Result<MeasureId> insertMeasure(const Measure& measure);
    [[nodiscard]] Result<> setOfCase(DeviationId id, const QList<ThemeId>& themes);
    /// Nothing where the case has it already, or has it not.
    [[nodiscard]] Result<> addToCase(DeviationId id, ThemeId theme);
    [[nodiscard]] Result<> takeFromCase(DeviationId id, ThemeId theme);

private:
    Connection& m_connection;
    Uuids& m_uuids;
};

} // namespace heller::store

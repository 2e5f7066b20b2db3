#pragma once

#include "core/model/allowance.h"
#include "core/service/cases.h"

namespace heller::service {

/// The forms in which the list of cases leaves Heller for other programs.
enum class TableFormat { Xlsx, Csv, Json };

/// The format that a file name asks for by its ending; ErrorCode::InvalidInput when it asks for none of them.
[[nodiscard]] Result<TableFormat> tableFormatOf(const QString& path);

struct CaseTableRequest
{
    CaseFilter filter = {};
    CaseOrder order = CaseOrder::Newest;
    Profile profile = usualProfile(PaperKind::CaseList);
    Allowance* allowance = nullptr; ///< where it is asked for: told what may stand in the list; grows with it
};

/// Writes the list, with its filter and order, to a file; whole or not at all; of the cases only their numbers are
/// kept in memory. A .json holds whole
/// cases, as `heller-cli list --json` prints them; what the profile leaves out is empty there.
class CaseTables
{
public:
    /// How many cases are done with, of how many; false says stop.
    using Progress = std::function<bool(int done, int total)>;

    explicit CaseTables(Register& reg) : m_register(reg) {}

    /// Returns the diary numbers of the cases written. Cancelled when `progress` said stop.
    [[nodiscard]] Result<QStringList> write(const CaseTableRequest& request, const QString& path,
                                            const Progress& progress = {}) const;

private:
    Register& m_register;
};

} // namespace heller::service

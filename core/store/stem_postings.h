#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"
#include "core/store/connection.h"
#include "core/store/id_reader.h"

#include <QList>
#include <QString>

namespace heller::store {

/// Which cases hold a word, through all its inflections: for finding cases that are like another.
class StemPostings
{
public:
    explicit StemPostings(Connection& connection);

    /// The cases with a word of this stem (swedish::stem()) in any of their texts, by row number; no more than `most`
    /// are read.
    [[nodiscard]] Result<QList<DeviationId>> casesWith(const QString& stem, int most);

private:
    Connection& m_connection;
    IdReader m_postings;
};

} // namespace heller::store

#pragma once

#include "core/base/result.h"
#include "core/model/case_file.h"
#include "core/model/status.h"

#include <QList>

#include <functional>
#include <optional>

namespace heller::service {

class Register;

/// A case that is like another one, as it is told beside that.
struct SimilarCase
{
    DeviationId id = {};
    QString diaryNumber = {};
    QString title = {};
    Status status = Status::New;
    std::optional<Outcome> outcome = {};
    int percent = 0;     ///< how much of what the other tells this one says too, 1 … 100
    QString answer = {}; ///< the latest answer's first lines, in one; empty: none in writing

    bool operator==(const SimilarCase&) const = default;
};

struct SimilarFindings
{
    QList<SimilarCase> same = {};  ///< word for word the same title and challenge, the oldest first
    QList<SimilarCase> alike = {}; ///< the likest first, without those of `same`

    bool operator==(const SimilarFindings&) const = default;
};

/// "Have we seen this before?": by the text of title and challenge, not by equal fields.
///
/// The case's most telling words are looked up in the word index; the cases that hold the most of them are read and
/// compared (core/model/likeness.h). Bounded, whatever the size of the register or the length of the text; only reads.
class SimilarCases
{
public:
    explicit SimilarCases(Register& reg) : m_register(reg) {}

    /// Nothing for a case without a challenge. `stopped` is asked now and then: Cancelled when it says so.
    [[nodiscard]] Result<SimilarFindings> of(DeviationId id, const std::function<bool()>& stopped = {}) const;

private:
    Register& m_register;
};

} // namespace heller::service

#pragma once

#include "core/model/case_file.h"

namespace heller {

/// Whether a case is a report and no more yet: nothing has been done with it, so that it can become part of another
/// report of the same.
[[nodiscard]] bool isOnlyReported(const CaseFile& file);

/// The earlier report with what the later one says beside: its reporter after the earlier one's, the parties it names,
/// and each text that says something else after the earlier one's, under `line` as a paragraph. Names of reporters
/// stand in no text: those are read by others. Everything else stays the earlier one's.
[[nodiscard]] Deviation joinedWith(const Deviation& earlier, const Deviation& later, const QString& line);

/// Two answers of one actor in one round as one: that of the two which says more, with the texts of both; when it was
/// asked first and reminded most.
[[nodiscard]] Answer joinedAnswer(const Answer& kept, const Answer& other);

} // namespace heller

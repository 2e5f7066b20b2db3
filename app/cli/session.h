#pragma once

#include "app/cli/command.h"
#include "core/model/case_file.h"
#include "core/model/semester.h"
#include "core/service/register.h"

namespace heller::cli {

/// What the commands share: opening a register, understanding what was typed.

using RegisterPointer = std::unique_ptr<service::Register>;
template<typename T>
using Expected = std::expected<T, Failure>;

/// The clock and the user of this computer.
[[nodiscard]] const service::Environment& thisEnvironment();

[[nodiscard]] Expected<RegisterPointer> openForReading(const QString& path);
/// Fails with who has it, or why else it cannot be written.
/// A backup of the day that could not be made is told on `console`, which must outlive the register.
[[nodiscard]] Expected<RegisterPointer> openForWriting(const QString& path, Console& console);

/// The case with the diary number as it was typed.
[[nodiscard]] Expected<DeviationId> findCase(service::Register& reg, const QString& typed);

/// What REGISTER CASE opened for writing.
struct OpenCase
{
    RegisterPointer reg = {};
    DeviationId id = {};
};

/// A command's first two words.
[[nodiscard]] Expected<OpenCase> openCaseForWriting(const Words& words, Console& console);

/// The actors as they were typed, each by its name or another name of its. NotFound names the first that is nobody's.
[[nodiscard]] Expected<QList<ActorId>> findActors(service::Register& reg, const QStringList& typed);

[[nodiscard]] Expected<Semester> semesterIn(const QString& typed);
[[nodiscard]] Expected<SemesterRange> semestersIn(const QString& typed);
[[nodiscard]] Expected<QDate> dateIn(const QString& typed);     ///< ISO; today when empty
[[nodiscard]] Expected<QDate> pastDateIn(const QString& typed); ///< the same, not after today: of what has been done
[[nodiscard]] Expected<qint64> numberIn(const QString& option, const QString& typed, qint64 least, qint64 most);

// The descriptions that recur.
[[nodiscard]] Argument registerArgument();
[[nodiscard]] Argument caseArgument();
[[nodiscard]] Option jsonOption();
[[nodiscard]] Option onOption(); ///< --on DATE; today when it is left out

} // namespace heller::cli

#pragma once

#include "core/base/result.h"
#include "core/model/profile.h"
#include "ui/jobs/job.h"
#include "ui/print/paper.h"

#include <functional>
#include <optional>

namespace heller::ui {

class Dialogs;
class Session;

/// The content of a file that leaves the house, made beside the window.
struct LeavingContent
{
    /// Writes it, whatever the path, by the path's ending; every time the same.
    std::function<Result<>(const QString& path, const Job::Progress&)> write = {};
    std::function<bool(const QString& text)> mayStand = {}; ///< asked when it has been written
    QStringList diaryNumbers = {};
    /// Writes what is searched in the place of it, where it is several files.
    std::function<Result<>(const QString& path, const Job::Progress&)> writeSearched = {};
};

/// A file that is to leave the house; or a paper that is to be printed.
struct Leaving
{
    QString path = {};                   ///< empty: it is printed
    QString kind = {};                   ///< as Dispatch has it
    std::optional<Profile> profile = {}; ///< none: its readers are who they are
    std::function<Result<LeavingContent>(const Job::Progress&)> make = {};
    /// Told once it lies there; empty: it is told as every written file.
    std::function<void(const LeavingContent&)> written = {};
    /// Told why it was not written; empty: it is told over the page. Cancelled: she thought better of it.
    std::function<void(const Error&)> notWritten = {};
    /// Of what name the content's `writeSearched` is.
    QString searchedName = {};
    bool isSearched = false;  ///< whoever reads it
    QStringList remarks = {}; ///< to be seen before it leaves, whatever is found
    /// It leaves by another way than as a file that is written here: called when it may. Nothing is told of it.
    std::function<void()> go = {};
};

[[nodiscard]] Result<LeavingContent> contentOf(const Result<ComposedPaper>& paper, const QString& templatePath = {});

/// The paper as a file, for these readers.
[[nodiscard]] Leaving leavingOf(const Paper& paper, Profile profile, const QString& path);

/// Tells of the written file, and notes it: what is done unless `written` does otherwise.
void tellLeft(Session& session, const Leaving& leaving, const LeavingContent& content);

/// Makes and writes the file beside the window. Where it, or the profile of its readers, is searched, that is done
/// first as it would lie there, unless she has turned that off (Session::asksBeforeLeaving()); what is found she
/// decides on, and until then nothing is written.
Job* leave(QObject* owner, Session& session, Dialogs& dialogs, const Leaving& leaving);

} // namespace heller::ui

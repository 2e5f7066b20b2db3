#pragma once

#include "core/base/error.h"
#include "core/model/ids.h"
#include "core/model/profile.h"

#include <QStringList>

#include <optional>

namespace heller::service {
struct CaseFilter;
}

namespace heller::ui {

struct Paper;

/// The kinds of files that are picked; the dialog words them.
enum class FileKind {
    Register,
    Backup,
    Sources,
    Template,
    PaperOut,
    WordOut,
    PdfOut,
    HtmlOut,
    TextOut,
    TableOut,
    ActorsIn,
    ActorsOut,
    CalendarOut,
    Any
};

/// The seam to everything modal, so that window tests run with nobody there.
class Dialogs
{
public:
    virtual ~Dialogs() = default;

    /// Empty when the user thinks better of it.
    [[nodiscard]] virtual QString pickFile(const QString& title, FileKind kind) = 0;
    [[nodiscard]] virtual QStringList pickFiles(const QString& title, FileKind kind) = 0;
    /// A folder to put several files into.
    [[nodiscard]] virtual QString pickFolder(const QString& title) = 0;
    /// Where to put a file; asks itself before one is overwritten.
    [[nodiscard]] virtual QString pickTarget(const QString& title, const QString& suggestedName, FileKind kind) = 0;
    [[nodiscard]] virtual QString askText(const QString& title, const QString& label, const QString& text) = 0;
    /// A text that was copied elsewhere, what lies on the clipboard before her; empty when she thinks better of it.
    [[nodiscard]] virtual QString askPastedText() = 0;
    /// Something that cannot be undone: `verb` names it on the button.
    [[nodiscard]] virtual bool confirm(const QString& text, const QString& detail, const QString& verb) = 0;
    /// One of several ways on, each with its verb; its place, -1 when the user stays where she is.
    [[nodiscard]] virtual int choose(const QString& text, const QString& detail, const QStringList& verbs) = 0;
    /// One of several things, newest or likeliest first; its place, -1 when the user thinks better of it. `verb` names
    /// on the button what is done with it.
    [[nodiscard]] virtual int pickOne(const QString& title, const QString& label, const QStringList& things,
                                      const QString& verb) = 0;
    /// For whom a paper is; none when the user thinks better of it.
    [[nodiscard]] virtual std::optional<Profile> pickReaders(const QString& title, Profile usual) = 0;
    /// One of these cases of the open register, found by searching; null when the user thinks better of it. `verb` as
    /// in pickOne().
    [[nodiscard]] virtual DeviationId pickCase(const QString& title, const QString& verb,
                                               const service::CaseFilter& among) = 0;
    /// A paper as it will be printed, and from there onto paper or into a file.
    virtual void showPaper(const Paper& paper) = 0;
    /// An error with no page to stand on.
    virtual void showError(const Error& error) = 0;
};

} // namespace heller::ui

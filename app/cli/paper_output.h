#pragma once

#include "app/cli/command.h"
#include "app/cli/session.h"
#include "core/model/dispatch.h"
#include "core/model/profile.h"
#include "core/render/document.h"

#include <functional>

namespace heller::service {
class Papers;
}

namespace heller::cli {

// What the commands that write papers share.

/// Asked before anything is read: a name that says nothing, or asks for what cannot be, is a wrong use.
[[nodiscard]] Outcome checkOut(const QString& out, bool hasTemplate = false);
[[nodiscard]] Option outOption(bool required);
[[nodiscard]] Option dateOption(); ///< the paper's; today unless said

/// --profile: for whom, the kind's usual readers unless said.
[[nodiscard]] Option profileOption(PaperKind kind);
[[nodiscard]] Expected<Profile> profileIn(const Words& words, PaperKind kind);
/// --stop-on-personal-data
[[nodiscard]] Option gateOption();
[[nodiscard]] bool isGated(const Words& words);

/// A file that is to leave the house.
struct LeavingFile
{
    QString out = {};
    Dispatch about = {};                                     ///< its kind, profile, cases and note
    std::function<bool(const QString& text)> mayStand = {};  ///< of what is found in it; empty: all of it
    std::function<Result<>(const QString& path)> write = {}; ///< by the path's ending; every time the same
    std::function<QStringList()> diaryNumbers = {};          ///< where only the writing tells: asked likewise
};

/// Writes it and notes it in the register's log. With --stop-on-personal-data it is searched before, and nothing is
/// written when something is found in it.
[[nodiscard]] Outcome leave(service::Register& reg, const LeavingFile& file, const Words& words, Console& console);
/// The same for what `papers` has made.
[[nodiscard]] Outcome leave(service::Register& reg, const Result<render::Document>& document,
                            const service::Papers& papers, PaperKind kind, const Words& words, Console& console,
                            const QString& templatePath = {});
/// For a paper whose readers are who they are: what stands in it is what they asked for.
[[nodiscard]] Outcome leave(service::Register& reg, const render::Document& document, const Dispatch& about,
                            const Words& words, Console& console);

/// As leave() searches it; nothing is written.
[[nodiscard]] Outcome passGate(service::Register& reg, const LeavingFile& file, Console& console);
/// Of a file that lies there by now, for the log: its name, size and checksum are added to `about`.
[[nodiscard]] Outcome noteLeft(service::Register& reg, const QString& out, Dispatch about, Console& console);

/// What has left has left: that it cannot be noted is said, and is no failure.
void noteDispatch(service::Register& reg, const Dispatch& dispatch, Console& console);

} // namespace heller::cli

#pragma once

#include "core/base/error.h"
#include "ui/session/kept_text.h"

#include <QList>
#include <QString>

#include <optional>

namespace heller::ui {

class Session;

/// Somewhere in the window where something is written that is stored a moment later. The session knows them all: the
/// status line says whether everything is stored, and nothing that is not is lost by closing unasked. One tells
/// Session::noteWriting() whenever hasUnstored() or whyUnstored() may be another.
class WritingPlace
{
public:
    /// The session outlives it.
    explicit WritingPlace(Session& session);
    virtual ~WritingPlace();
    WritingPlace(const WritingPlace&) = delete;
    WritingPlace& operator=(const WritingPlace&) = delete;

    [[nodiscard]] virtual bool hasUnstored() const = 0;
    /// Why the last attempt to store failed; none: there has been no attempt yet. Meaningful while hasUnstored().
    [[nodiscard]] virtual std::optional<Error> whyUnstored() const = 0;
    /// What is written there, as a sentence names it: "LH 2026-001", "the letter of the report".
    [[nodiscard]] virtual QString unstoredName() const = 0;
    /// All that is written there, to be saved elsewhere.
    [[nodiscard]] virtual QString unstoredText() const = 0;
    /// What of it can be offered again in another sitting.
    [[nodiscard]] virtual QList<KeptText> unstoredTexts() const { return {}; }
    /// Tries to store what could not be.
    virtual void tryAgain() = 0;
    /// Lets go of what is not stored.
    virtual void discard() = 0;

private:
    Session& m_writingSession;
};

} // namespace heller::ui

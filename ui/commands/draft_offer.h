#pragma once

#include "core/base/result.h"
#include "ui/session/kept_text.h"

#include <QObject>

#include <functional>

namespace heller::ui {

class CasesPage;
class DraftKeeper;
class MessageBar;
class Session;

/// A bar that offers what was written and did not come into the register, when that is opened again: to be read, taken
/// in or thrown away.
class DraftOffer : public QObject
{
    Q_OBJECT

public:
    /// `openCase` shows a case; the keeper and the page outlive it.
    DraftOffer(Session& session, DraftKeeper& keeper, CasesPage& page, std::function<void(qint64)> openCase,
               QWidget* parent);

    /// Opens a letter that was being written, to be gone on with; see ui/dialogs/written_letter.h.
    void setLetters(const std::function<Result<>(const QList<KeptText>&)>& open) { m_openLetter = open; }
    [[nodiscard]] MessageBar& bar() const { return *m_bar; }

private:
    void offer();
    void show();
    void takeIn();
    void discard();
    /// Whether the register has it as it is here.
    [[nodiscard]] bool isStored(const KeptText& text) const;
    [[nodiscard]] bool takeInCase(qint64 deviation);
    [[nodiscard]] bool takeInLetter(const KeptText& letter);
    [[nodiscard]] bool takeInShelved(const KeptText& text);
    [[nodiscard]] bool takeInWritten(const KeptText& text);
    [[nodiscard]] bool takeInOne(const KeptText& text);

    Session& m_session;
    DraftKeeper& m_keeper;
    CasesPage& m_page;
    std::function<void(qint64)> m_openCase;
    std::function<Result<>(const QList<KeptText>&)> m_openLetter;
    MessageBar* m_bar;
};

} // namespace heller::ui

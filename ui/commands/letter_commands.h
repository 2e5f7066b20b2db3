#pragma once

#include "core/model/actor.h"
#include "core/service/letters.h"
#include "core/service/question_form.h"
#include "ui/commands/read_only_copies.h"
#include "ui/dialogs/written_letter.h"

#include <QObject>

#include <functional>

namespace heller::ui {

class ActionRegistry;
class CasesPage;
class Dialogs;
class Job;
class LetterDialog;
class Session;

/// Letters to actors and reporters, and the form that actors answer in. A letter leaves as a draft in the mail program,
/// as text on the clipboard or as a Word document, and is noted on its cases then; nothing is sent from here.
class LetterCommands : public QObject
{
    Q_OBJECT

public:
    LetterCommands(Session& session, Dialogs& dialogs, const CasesPage& page, const ActionRegistry& actions,
                   QWidget* window);

    /// A reminder of one case to one actor.
    void remind(DeviationId about, ActorId actor);
    /// Goes on with a letter that was being written in another sitting.
    [[nodiscard]] Result<> goOnWith(const QList<KeptText>& texts);
    /// A letter is searched, or waits for her decision.
    [[nodiscard]] bool isAtDoor() const { return m_isAtDoor; }

Q_SIGNALS:
    void started(heller::ui::Job* job, const QString& what);
    void actorWanted(heller::ActorId id);

private:
    void writeToActor(LetterKind kind);
    void writeToReporter();
    /// Whom a letter of a kind is likeliest to go to, the first first; none: to the reporter.
    using ActorsOf = std::function<QList<Actor>(LetterKind)>;
    void open(const QList<LetterKind>& kinds, const QList<DeviationId>& cases, const ActorsOf& actors,
              const std::optional<WrittenLetter>& written = {});
    [[nodiscard]] QList<DeviationId> chosen() const;
    [[nodiscard]] Result<ActorsOf> actorsFor(DeviationId about) const;
    void leave(LetterDialog& dialog, LetterForm form);
    void letGo(LetterDialog& dialog, const service::LetterDraft& draft);
    /// The step in which it was noted now; null: it was before, or need not be. None: it could not be.
    [[nodiscard]] std::optional<ChangeSetId> note(LetterDialog& dialog, const service::LetterDraft& draft);
    [[nodiscard]] bool saveAsWord(const service::LetterDraft& draft);
    void openMail(LetterDialog& dialog, const service::LetterDraft& draft, ChangeSetId step);
    /// The letter that was noted in that step has not left: takes the step back while nothing came after it.
    void takeBack(ChangeSetId step, LetterDialog* dialog, const Error& why);
    [[nodiscard]] ChangeSetId lastStep() const;
    void preview(const service::LetterDraft& draft);
    void saveForm();
    void offerForm(const QList<service::AskedActor>& asked);

    Session& m_session;
    Dialogs& m_dialogs;
    const CasesPage& m_page;
    QWidget* m_window;
    ReadOnlyCopies m_copies;
    bool m_isAtDoor = false;
};

} // namespace heller::ui

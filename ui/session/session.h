#pragma once

#include "core/model/dispatch.h"
#include "core/model/profile.h"
#include "core/service/register.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <QScopedValueRollback>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace heller::ui {

class Job;
class WritingPlace;

/// Whether all that is written in the window is in the register.
enum class Storing {
    Stored,
    Pending, ///< something will be in a moment
    Waiting, ///< something will be as soon as another program lets go of the file
    Failed,  ///< something could not be, and is tried again
};

/// The one register the window has open. Opens and closes it, passes on what changed, and is where errors of the
/// background are told.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(const Clock& clock, QObject* parent = nullptr);
    ~Session() override;

    /// The open register is closed when the other one has been opened: by then the guard is asked, and its refusal is
    /// Cancelled. A register that is damaged is opened for reading.
    [[nodiscard]] Result<> open(const QString& path);
    /// A new register filled with the example.
    [[nodiscard]] Result<> createExample(const QString& path);
    /// Asked by mayClose(): stores what is being typed, or has it decided what becomes of it.
    void setGuard(std::function<bool()> guard) { m_guard = std::move(guard); }
    /// Whether the open register may be closed; for whoever closes it at the user's wish, before.
    [[nodiscard]] bool mayClose() const { return !m_standsBy && (!isOpen() || !m_guard || m_guard()); }
    /// Lets every page store what is being typed, then closes.
    void close();

    [[nodiscard]] bool isOpen() const { return m_register != nullptr; }
    /// False also while a job writes, and for a damaged register.
    [[nodiscard]] bool isWritable() const
    {
        return m_register && m_register->isWritable() && !m_jobWrites && !m_damage;
    }
    /// Only while isOpen().
    [[nodiscard]] service::Register& reg() const { return *m_register; }
    [[nodiscard]] QString path() const { return m_register ? m_register->path() : QString(); }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] service::Environment environment() const;
    /// When something was stored last in this window; null: nothing yet.
    [[nodiscard]] QDateTime storedAt() const { return m_storedAt; }

    /// Where things are written; by WritingPlace alone.
    void addPlace(WritingPlace* place) { m_places.append(place); }
    void removePlace(WritingPlace* place) { m_places.removeOne(place); }
    [[nodiscard]] const QList<WritingPlace*>& places() const { return m_places; }
    /// By a place: what is stored of it may be another than before.
    void noteWriting();
    /// By a place whose attempt to store failed. A file that is held is no failure: it is tried again, and said only
    /// when that takes long.
    void tellUnstored(const Error& error);
    /// Something shown could not be read. Where the file is held, everything is shown anew when it is not any more.
    void tellUnread(const Error& error);
    /// While it lives, what meets a file that is held comes back at once: for what is tried again by itself. What she
    /// asked for by a button is tried for a while, as the window goes on painting.
    [[nodiscard]] QScopedValueRollback<bool> withoutWaiting() { return QScopedValueRollback(m_isHurried, true); }
    [[nodiscard]] Storing storing() const;

    /// Asks every page to store what is being typed now.
    void flush() { Q_EMIT flushing(); }
    /// As flush(); where the file is held, for a while. What there is then is storing().
    void settle();
    /// A job of this window begins to write in a thread: everything typed is stored first, and the window only reads
    /// until endJobWrite().
    void beginJobWrite();
    /// `wrote`: the register is another than before.
    void endJobWrite(bool wrote);
    [[nodiscard]] bool jobWrites() const { return m_jobWrites; }
    /// Why nothing can be changed now; meaningful when not isWritable().
    [[nodiscard]] Error whyNotWritable() const;
    /// Shows a failure where it belongs: in the bar over the page.
    void tell(const Error& error) { Q_EMIT failed(error); }
    void say(const QString& sentence) { Q_EMIT said(sentence); }
    /// A paper has been written to `path`, where it can be opened. `about`: what is in it, for the log of what leaves
    /// the house; of no kind: it is not meant to leave.
    void tellWritten(const QString& path, const Dispatch& about = {});
    /// Something left that is more than one file; all that is known of it stands in `dispatch`.
    void noteLeft(const Dispatch& dispatch) { Q_EMIT left(dispatch); }
    /// One of several that tellWritten() told of as a folder.
    void noteLeaving(const QString& path, const Dispatch& about) { Q_EMIT leaving(path, about); }
    /// Whether what is searched for personal data before it leaves is: unless she has turned that off.
    [[nodiscard]] bool asksBeforeLeaving() const { return m_asksBeforeLeaving; }
    void setAsksBeforeLeaving(bool asks) { m_asksBeforeLeaving = asks; }
    /// Somebody without a page wants a case to be shown.
    void wantCase(DeviationId id) { Q_EMIT caseWanted(id); }
    /// Asks every page to show again what it shows, as after a change.
    void redraw() { Q_EMIT changed({.everything = true}); }

Q_SIGNALS:
    void opened();
    void readyToShow(); ///< after `opened`: whoever reads the register has taken it
    void closing();     ///< the last moment for whoever else reads the file to let go of it
    void closed();
    void accessChanged(); ///< whether it can be written, or why not, is another than when it was opened
    void storedChanged(); ///< storing()
    void flushing();
    void changed(const heller::service::ChangeNotice& notice);
    void failed(const heller::Error& error);
    void said(const QString& sentence); ///< for the status bar
    void written(const QString& path);  ///< likewise
    void leaving(const QString& path, const heller::Dispatch& about);
    void left(const heller::Dispatch& dispatch);
    void caseWanted(heller::DeviationId id);

private:
    void take(std::unique_ptr<service::Register> reg);
    void examineSmall();
    void examineLarge();
    void backUpBeforehand();
    void setDamage(const Error& damage);
    [[nodiscard]] bool isWaiting() const;
    void followWaiting();
    void tryAgain();
    [[nodiscard]] Result<std::unique_ptr<service::Register>> openWaiting(const QString& path);
    [[nodiscard]] bool standBy(int attempt);
    void standAside();

    const Clock& m_clock;
    QList<WritingPlace*> m_places;
    std::unique_ptr<service::Register> m_register;
    QDateTime m_storedAt;
    std::function<bool()> m_guard;
    std::optional<Error> m_damage;
    bool m_jobWrites = false;
    bool m_asksBeforeLeaving = true;
    bool m_isHurried = false;
    bool m_standsBy = false; ///< something that she asked for waits for the file
    bool m_isUnread = false; ///< something shown could not be read for the same reason
    QTimer m_again;
    int m_attempts = 0;
    QTimer m_rested; ///< since a large register was opened: what is shown first is read first
    QPointer<Job> m_examination;
};

} // namespace heller::ui

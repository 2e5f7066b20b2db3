#pragma once

#include "ui/session/draft_file.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace heller::ui {

class Session;
class WritingPlace;

/// Keeps what is written and not stored in a file beside the settings, so that neither a crash nor a register that
/// cannot be written to takes it: within half a second of a key, off the window's thread. What such a file holds when
/// its register is opened for writing is offered().
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    DraftKeeper(Session& session, QString folder, QObject* parent = nullptr);
    ~DraftKeeper() override;

    /// From another sitting; when it was written.
    [[nodiscard]] const Draft& offered() const { return m_offered; }
    /// These are stored, taken in or not wanted.
    void letGo(const QList<KeptText>& texts);
    /// Has all that is written and not stored in the file now; says why when it could not.
    [[nodiscard]] Result<> save();
    /// What is written in `place`, and saved, stays beyond this sitting.
    void keep(const WritingPlace& place);

Q_SIGNALS:
    void offeredChanged();

private:
    void open();
    void close();
    void write();
    [[nodiscard]] QList<KeptText> texts() const;
    [[nodiscard]] Draft draftOf(const QList<KeptText>& texts, const QDateTime& at) const;

    Session& m_session;
    QString m_folder;
    QString m_registerId;
    QString m_path; ///< of the open register's; empty: none is kept
    Draft m_offered;
    QList<KeptText> m_kept;    ///< for the next sitting
    QList<KeptText> m_written; ///< as the file has it
    QTimer m_soon;
    QThreadPool m_writer; ///< one thread: in the order in which it was written
};

} // namespace heller::ui

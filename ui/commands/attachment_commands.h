#pragma once

#include "core/model/attachment.h"
#include "ui/commands/read_only_copies.h"

#include <QObject>

namespace heller::ui {

class ActionRegistry;
class CasesPage;
class Dialogs;
class Job;
class Session;

/// What is done with the files of the case that is shown: attached, opened to be read, saved, taken away.
class AttachmentCommands : public QObject
{
    Q_OBJECT

public:
    AttachmentCommands(Session& session, Dialogs& dialogs, CasesPage& page, const ActionRegistry& actions,
                       QObject* parent = nullptr);

Q_SIGNALS:
    void started(heller::ui::Job* job, const QString& what);

private:
    void attach(const QStringList& paths);
    void takeAttached(const Result<>& done, qsizetype count);
    void open(const Attachment& attachment);
    void save(const Attachment& attachment);
    void remove(const Attachment& attachment);

    Session& m_session;
    Dialogs& m_dialogs;
    CasesPage& m_page;
    ReadOnlyCopies m_copies;
};

} // namespace heller::ui

#pragma once

#include "core/base/result.h"
#include "core/model/attachment.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace heller::ui {

class ActionRegistry;
class CasesPage;
class Dialogs;
class Session;

/// What is done with the files of the case that is shown: attached, opened to be read, saved, taken away.
class AttachmentCommands : public QObject
{
    Q_OBJECT

public:
    AttachmentCommands(Session& session, Dialogs& dialogs, CasesPage& page, const ActionRegistry& actions,
                       QObject* parent = nullptr);

private:
    void attach(const QStringList& paths);
    void open(const Attachment& attachment);
    void save(const Attachment& attachment);
    void remove(const Attachment& attachment);
    /// A copy to be looked at, which nobody else can read and nobody can write.
    [[nodiscard]] Result<QString> laidOut(const Attachment& attachment);

    Session& m_session;
    Dialogs& m_dialogs;
    CasesPage& m_page;
    std::unique_ptr<QTemporaryDir> m_folder; ///< of the opened ones, until the program ends
};

} // namespace heller::ui

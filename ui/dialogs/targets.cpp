#include "ui/dialogs/targets.h"

#include "ui/session/session.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace heller::ui {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::ui::Targets)
};

} // namespace

Result<QString> pickTarget(Dialogs& dialogs, const Session& session, const QString& title, const QString& suggestedName,
                           FileKind kind)
{
    QString path = dialogs.pickTarget(title, suggestedName, kind);
    const bool isRegister = session.isOpen() && !path.isEmpty() && QFileInfo(path) == QFileInfo(session.path());
    if (isRegister)
        return fail(ErrorCode::InvalidInput,
                    Text::tr("%1 is the register itself and would be overwritten.").arg(QDir::toNativeSeparators(path)),
                    Text::tr("Choose another name. Nothing was written."));
    return path;
}

} // namespace heller::ui

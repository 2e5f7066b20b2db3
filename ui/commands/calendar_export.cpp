#include "ui/commands/calendar_export.h"

#include "core/base/written_file.h"
#include "core/service/calendar_file.h"
#include "ui/actions/action_registry.h"
#include "ui/dialogs/targets.h"
#include "ui/jobs/job.h"
#include "ui/session/session.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace heller::ui {

CalendarExport::CalendarExport(Session& session, Dialogs& dialogs, const ActionRegistry& actions, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_dialogs(dialogs)
{
    actions.onTriggered(ActionId::SaveCalendar, this, [this] { run(); });
}

void CalendarExport::run()
{
    if (!m_session.isOpen())
        return;
    m_session.settle();
    const QString name = QFileInfo(m_session.path()).completeBaseName() + u".ics"_s;
    const auto target = pickTarget(m_dialogs, m_session, tr("Save the calendar file"), name, FileKind::CalendarOut);
    if (!target)
        return m_session.tell(target.error());
    if (target->isEmpty())
        return;
    Job* job = Job::start<int>(
        this,
        [target = *target, path = m_session.path(),
         environment = m_session.environment()](const Job::Progress&) -> Result<int> {
            const auto reg = service::Register::openReadOnly(path, environment);
            if (!reg)
                return fail(reg);
            const auto file = service::calendarFile(**reg);
            if (!file)
                return fail(file);
            const auto written = writeFile(target, file->content);
            return written ? Result<int>(file->events) : fail(written);
        },
        [this, target = *target](const Result<int>& written) {
            if (written)
                m_session.tellWritten(target, {.kind = u"calendar"_s});
            else
                m_session.tell(written.error());
        });
    Q_EMIT started(job, tr("Writing the calendar file"));
}

} // namespace heller::ui

#include "ui/commands/list_export.h"

#include "core/service/case_tables.h"
#include "ui/actions/action_registry.h"
#include "ui/dialogs/targets.h"
#include "ui/jobs/job.h"
#include "ui/pages/cases/cases_page.h"
#include "ui/session/session.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::ui {

ListExport::ListExport(Session& session, Dialogs& dialogs, const CasesPage& page, const ActionRegistry& actions,
                       QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_page(page)
{
    actions.onTriggered(ActionId::ExportList, this, [this] { run(); });
}

void ListExport::run()
{
    if (!m_session.isOpen())
        return;
    m_session.settle();
    const auto target =
        pickTarget(m_dialogs, m_session, tr("Export the list"), tr("Deviations") + u".xlsx"_s, FileKind::TableOut);
    if (!target)
        return m_session.tell(target.error());
    if (target->isEmpty())
        return;
    const service::CaseTableRequest request{.filter = m_page.filter(), .order = m_page.arrangement().order};
    Job* job = Job::start<int>(
        this,
        [request, target = *target, path = m_session.path(),
         environment = m_session.environment()](const Job::Progress& progress) -> Result<int> {
            const auto reg = service::Register::openReadOnly(path, environment);
            if (!reg)
                return fail(reg);
            return service::CaseTables(**reg).write(request, target, [&](int written, int total) {
                return progress(static_cast<int>(written * 100LL / std::max(total, 1)));
            });
        },
        [this, target = *target](const Result<int>& written) {
            if (written)
                m_session.tellWritten(target, {.kind = u"list"_s, .note = tr("%n deviation(s)", nullptr, *written)});
            else
                m_session.tell(written.error());
        });
    Q_EMIT started(job, tr("Exporting the list"));
}

} // namespace heller::ui

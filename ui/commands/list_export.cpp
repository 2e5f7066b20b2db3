#include "ui/commands/list_export.h"

#include "core/service/case_tables.h"
#include "ui/actions/action_registry.h"
#include "ui/dialogs/targets.h"
#include "ui/pages/cases/cases_page.h"
#include "ui/print/leaving.h"
#include "ui/session/session.h"

#include <algorithm>
#include <memory>

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
    const auto profile = m_dialogs.pickReaders(tr("Export the list"), usualProfile(PaperKind::CaseList));
    if (!profile)
        return;
    const auto target =
        pickTarget(m_dialogs, m_session, tr("Export the list"), tr("Deviations") + u".xlsx"_s, FileKind::TableOut);
    if (!target)
        return m_session.tell(target.error());
    if (target->isEmpty())
        return;
    const service::CaseTableRequest request{
        .filter = m_page.filter(), .order = m_page.arrangement().order, .profile = *profile};
    struct Table
    {
        QStringList diaryNumbers = {};
        Allowance allowance = {};
    };
    const auto table = std::make_shared<Table>(); // the worker's until it is written
    const auto write =
        [request, table, asks = m_session.asksBeforeLeaving() && isSearched(*profile), path = m_session.path(),
         environment = m_session.environment()](const QString& to, const Job::Progress& progress) -> Result<> {
        const auto reg = service::Register::openReadOnly(path, environment);
        if (!reg)
            return fail(reg);
        table->allowance = Allowance(request.profile);
        table->allowance.add((*reg)->association());
        service::CaseTableRequest asked = request;
        asked.allowance = asks ? &table->allowance : nullptr;
        const auto written = service::CaseTables(**reg).write(asked, to, [&](int done, int total) {
            return progress(static_cast<int>(done * 100LL / std::max(total, 1)));
        });
        table->diaryNumbers = written.value_or(QStringList());
        return withoutValue(written);
    };
    const Leaving leaving{.path = *target,
                          .kind = codeOf(PaperKind::CaseList),
                          .profile = profile,
                          .make =
                              [write, table](const Job::Progress&) {
                                  return Result<LeavingContent>(
                                      LeavingContent{.write = write, .mayStand = [table](const QString& text) {
                                                         return table->allowance.covers(text);
                                                     }});
                              },
                          .written =
                              [this, table, path = *target, profile = *profile](const LeavingContent&) {
                                  m_session.tellWritten(path, {.kind = codeOf(PaperKind::CaseList),
                                                               .profile = codeOf(profile),
                                                               .diaryNumbers = table->diaryNumbers});
                              }};
    Q_EMIT started(leave(this, m_session, m_dialogs, leaving), tr("Exporting the list"));
}

} // namespace heller::ui

#include "core/service/cases.h"
#include "tests/support/catch.h"
#include "tests/support/docx_builder.h"
#include "tests/support/result.h"
#include "tests/ui/window_fixture.h"
#include "ui/models/import_plan_model.h"
#include "ui/models/report_order_model.h"
#include "ui/pages/import/import_page.h"
#include "ui/pages/report/report_desk.h"
#include "ui/pages/report/report_page.h"

#include <QFileInfo>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::ui;

namespace {

void writeReport(const QString& path)
{
    DocxBuilder report;
    report.heading(1, u"1. Blanketten som ingen känner igen"_s)
        .bold(u"Namn"_s)
        .paragraph(u"Prov Provsson"_s)
        .bold(u"Samverkande part/organisationer"_s)
        .paragraph(u"Arbetsförmedlingen"_s)
        .bold(u"Samverkansutmaning (kort beskrivning)"_s)
        .paragraph(u"Blanketten har tre namn."_s)
        .bold(u"Konsekvenser för den enskilde och för övriga involverade aktörer?"_s)
        .paragraph(u"Väntan."_s);
    report.save(path);
}

bool plan(WindowFixture& f, const QString& report)
{
    f.dialogs.files = {report};
    f.trigger(ActionId::Import);
    return WindowFixture::waitFor([&] { return f.window->importPage().model().rowCount() > 0; });
}

void writeLongReport(const QString& path, int cases)
{
    DocxBuilder report;
    for (int i = 1; i <= cases; ++i)
        report.heading(1, u"%1. Väntan nummer %1"_s.arg(i))
            .bold(u"Samverkansutmaning (kort beskrivning)"_s)
            .paragraph(u"Ingen vet vem som ska svara på fråga %1."_s.arg(i));
    report.save(path);
}

bool waitWritten(WindowFixture& f)
{
    const bool written = WindowFixture::waitFor([&] { return !f.window->importPage().isWriting(); });
    f.settle();
    return written;
}

bool buildReport(WindowFixture& f)
{
    f.trigger(ActionId::ShowReport);
    return WindowFixture::waitFor([&] { return f.window->reportPage().desk().built().layout != nullptr; });
}

} // namespace

TEST_CASE("An import is planned, looked at, confirmed and undone")
{
    WindowFixture f;
    f.openExample();
    const int before = f.list().model()->rowCount();
    const QString report = f.folder.filePath(u"rapport.docx"_s);
    writeReport(report);
    REQUIRE(plan(f, report));
    const ImportPlanModel& model = f.window->importPage().model();
    REQUIRE(model.rowCount() == 2); // the document and its case
    CHECK(model.caseAt(1)->file.deviation.title == u"Blanketten som ingen känner igen"_s);
    CHECK(f.list().model()->rowCount() == before); // nothing is written yet

    f.window->importPage().confirmButton().click();
    REQUIRE(waitWritten(f));
    CHECK(f.list().model()->rowCount() == before + 1);
    f.trigger(ActionId::Undo);
    CHECK(f.list().model()->rowCount() == before);
    f.trigger(ActionId::Redo);

    REQUIRE(plan(f, report));
    CHECK(model.count(importing::PlannedCase::Action::Skip) == 1);
    CHECK(!f.window->importPage().confirmButton().isEnabled());
}

TEST_CASE("While an import is written the window reads on, and a cancel leaves nothing of it")
{
    WindowFixture f;
    f.openExample();
    const int before = f.list().model()->rowCount();
    const QString report = f.folder.filePath(u"rapport.docx"_s);
    writeLongReport(report, 300);
    REQUIRE(plan(f, report));
    ImportPage& page = f.window->importPage();
    CHECK(page.model().rowCount() == 301);
    page.confirmButton().click();
    REQUIRE(page.isWriting());
    CHECK(!f.session.isWritable());
    CHECK(!f.actions.action(ActionId::NewCase)->isEnabled());
    CHECK(must(service::Cases(f.session.reg()).count({})) == before);
    page.cancelButton().click();
    REQUIRE(waitWritten(f));
    CHECK(f.session.isWritable());
    CHECK(f.actions.action(ActionId::NewCase)->isEnabled());
    CHECK(!f.window->statusBar()->findChild<QProgressBar*>()->isVisible());
    CHECK(must(service::Cases(f.session.reg()).count({})) == before);
    CHECK(must(f.session.reg().check()).isEmpty());

    // The plan is still there, and goes in whole.
    REQUIRE(page.confirmButton().isEnabled());
    page.confirmButton().click();
    REQUIRE(waitWritten(f));
    CHECK(must(service::Cases(f.session.reg()).count({})) == before + 300);
    CHECK(f.list().model()->rowCount() == before + 300);
    f.trigger(ActionId::Undo);
    CHECK(must(service::Cases(f.session.reg()).count({})) == before);
    CHECK(must(f.session.reg().check()).isEmpty());
}

TEST_CASE("Closing while an import is written is asked about, and takes it back")
{
    WindowFixture f;
    f.openExample();
    const QString path = f.session.path();
    const int before = f.list().model()->rowCount();
    const QString report = f.folder.filePath(u"rapport.docx"_s);
    writeLongReport(report, 300);
    REQUIRE(plan(f, report));
    f.window->importPage().confirmButton().click();
    f.dialogs.yes = false;
    f.window->close();
    CHECK(f.session.isOpen());
    CHECK(f.dialogs.questions.size() == 1);
    f.dialogs.yes = true;
    f.window->close();
    CHECK(!f.session.isOpen());
    const auto reg = must(service::Register::open(path, {&f.clock}));
    CHECK(reg->isWritable());
    CHECK(must(service::Cases(*reg).count({})) == before);
}

TEST_CASE("A report that cannot be read is said so, and nothing is changed")
{
    WindowFixture f;
    f.openExample();
    const int before = f.list().model()->rowCount();
    QFile broken(f.folder.filePath(u"trasig.docx"_s));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("PK, men inte mer");
    broken.close();
    QString told;
    QObject::connect(&f.session, &Session::failed, f.window.get(), [&](const Error& error) { told = error.message; });
    f.dialogs.files = {broken.fileName()};
    f.trigger(ActionId::Import);
    CHECK(WindowFixture::waitFor([&] { return !told.isEmpty(); }));
    CHECK(told.contains(u"trasig.docx"_s));
    CHECK(f.list().model()->rowCount() == before);
}

TEST_CASE("The report's pages are laid out, and the report is written in each form")
{
    WindowFixture f;
    f.openExample();
    REQUIRE(buildReport(f));
    CHECK(f.window->reportPage().desk().built().layout->pageCount() > 1);
    CHECK(f.window->reportPage().order().rowCount() > 3);
    const auto [id, name, begins] = GENERATE(
        table<ActionId, const char16_t*, const char*>({{ActionId::ExportReportWord, u"ut.docx", "PK"},
                                                       {ActionId::ExportReportPdf, u"ut.pdf", "%PDF-"},
                                                       {ActionId::ExportReportHtml, u"ut.html", "<!DOCTYPE html>"}}));
    f.dialogs.target = f.folder.filePath(QString::fromUtf16(name));
    f.trigger(id);
    REQUIRE(WindowFixture::waitFor([&] { return QFileInfo::exists(f.dialogs.target); }));
    QFile written(f.dialogs.target);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.readAll().startsWith(begins));
}

TEST_CASE("A changed letter and a changed order are kept with the register")
{
    WindowFixture f;
    f.openExample();
    REQUIRE(buildReport(f));
    ReportDesk& desk = f.window->reportPage().desk();
    ReportOrderModel& order = f.window->reportPage().order();
    const DeviationId second = order.order().at(1);
    order.moveRow({}, 1, {}, 0);
    CHECK(order.order().first() == second);
    desk.writeLetter(u"Eget brev."_s);
    desk.flush();

    const auto kept = must(service::ReportDrafts(f.session.reg()).load(desk.period()));
    CHECK(kept.letter == u"Eget brev."_s);
    REQUIRE(!kept.order.isEmpty());
    CHECK(kept.order.first() == second);
    CHECK(WindowFixture::waitFor([&] { return !desk.isBuilding(); }));
    CHECK(order.order().first() == second);

    f.trigger(ActionId::ResetReport);
    CHECK(must(service::ReportDrafts(f.session.reg()).load(desk.period())).letter.isEmpty());
}

TEST_CASE("A single case is exported")
{
    WindowFixture f;
    f.openExample();
    f.dialogs.target = f.folder.filePath(u"ett.docx"_s);
    f.trigger(ActionId::ExportCase);
    CHECK(WindowFixture::waitFor([&] { return QFileInfo(f.dialogs.target).size() > 0; }));
    CHECK(f.dialogs.suggestedName.endsWith(u".docx"_s));
}

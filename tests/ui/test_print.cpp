#include "core/render/pages/page_layout.h"
#include "core/service/actors.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"
#include "tests/ui/window_fixture.h"
#include "ui/models/case_list_model.h"
#include "ui/pages/answers/answers_page.h"
#include "ui/pages/cases/cases_page.h"
#include "ui/pages/report/report_desk.h"
#include "ui/pages/report/report_page.h"
#include "ui/print/paper_preview.h"
#include "ui/print/paper_printer.h"
#include "ui/widgets/pages_view.h"

#include <QAction>
#include <QFile>
#include <QItemSelectionModel>
#include <QLabel>
#include <QListView>
#include <QPrinter>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::ui;

namespace {

/// What Ctrl+P asks to have shown, and its document.
render::Document printed(WindowFixture& f, ActionId action = ActionId::Print)
{
    f.dialogs.papers.clear();
    f.trigger(action);
    REQUIRE(f.dialogs.papers.size() == 1);
    const Paper& paper = f.dialogs.papers.first();
    return must(paper.compose(paper.profile, [](int) { return true; })).document;
}

qsizetype tableRows(const render::Document& document)
{
    qsizetype rows = 0;
    for (const render::Block& block : document.blocks)
        if (const auto* table = std::get_if<render::Table>(&block))
            rows += table->rows.size() - 1;
    return rows;
}

qsizetype pageBreaks(const render::Document& document)
{
    return std::ranges::count_if(
        document.blocks, [](const render::Block& block) { return std::holds_alternative<render::PageBreak>(block); });
}

Paper ofPages(int count)
{
    return {.title = u"Prov"_s,
            .fileName = u"Prov"_s,
            .compose = fixedReaders([count](const Job::Progress&) {
                render::Document document{.title = u"Prov"_s, .date = QDate(2026, 11, 21)};
                for (int page = 0; page < count; ++page) {
                    if (page > 0)
                        document.blocks.append(render::PageBreak());
                    document.blocks.append(render::Paragraph{.runs = {{.text = u"Sidan %1"_s.arg(page + 1)}}});
                }
                return Result<render::Document>(document);
            })};
}

QPushButton& button(const QWidget& parent, const QString& text)
{
    for (QPushButton* candidate : parent.findChildren<QPushButton*>())
        if (candidate->text() == text)
            return *candidate;
    FAIL("no button " << text.toStdString());
    return *parent.findChild<QPushButton*>();
}

} // namespace

TEST_CASE("Ctrl+P prints the case that is read, several that are chosen, the report on its page")
{
    WindowFixture f;
    f.openExample();
    f.selectRow(1);
    const render::Document one = printed(f);
    CHECK(one.title == f.shownCase().deviation.title);
    CHECK(f.dialogs.papers.first().title == f.shownCase().deviation.diaryNumber);
    CHECK(pageBreaks(one) == 0);

    f.list().selectionModel()->select(f.list().model()->index(2, 0), QItemSelectionModel::Select);
    f.list().selectionModel()->select(f.list().model()->index(3, 0), QItemSelectionModel::Select);
    f.settle();
    const int chosen = f.window->casesPage().chosenCases().count();
    REQUIRE(chosen == 3);
    CHECK(pageBreaks(printed(f)) == chosen - 1);

    f.trigger(ActionId::ShowAnswers);
    REQUIRE(WindowFixture::waitFor([&] { return !f.window->answersPage().shown().rows.isEmpty(); }));
    CHECK(tableRows(printed(f)) == f.window->answersPage().shown().rows.size());

    f.trigger(ActionId::ShowReport);
    const ReportDesk& desk = f.window->reportPage().desk();
    REQUIRE(WindowFixture::waitFor([&] { return desk.isBuilt() && !desk.isBuilding(); }));
    CHECK(printed(f) == desk.built().paper.document);
}

TEST_CASE("Ctrl+P prints the overview and the actors on their pages, without who reported")
{
    WindowFixture f;
    f.openExampleAtOverview();
    f.trigger(ActionId::ShowOverview);
    const render::Document overview = printed(f);
    CHECK(overview.title == u"Översikt"_s);
    CHECK(tableRows(overview) > 10);
    QStringList cells;
    for (const render::Block& block : overview.blocks)
        if (const auto* table = std::get_if<render::Table>(&block))
            for (const auto& row : table->rows)
                for (const render::Runs& cell : row)
                    cells.append(cell.isEmpty() ? QString() : cell.first().text);
    const auto ids = must(service::Cases(f.session.reg()).ids({}, {}, 0, -1));
    qsizetype reporters = 0;
    for (const DeviationId id : ids) {
        const Reporter reporter = f.storedCase(id).deviation.reporter;
        for (const QString& own : {reporter.name, reporter.email}) {
            if (own.isEmpty())
                continue;
            ++reporters;
            CHECK(cells.filter(own).isEmpty());
        }
    }
    CHECK(reporters > 0);

    f.trigger(ActionId::ShowActors);
    const render::Document actors = printed(f);
    CHECK(actors.title == u"Aktörer"_s);
    CHECK(tableRows(actors) == must(service::Actors(f.session.reg()).all()).size());
}

TEST_CASE("The list is printed as it is filtered, also from another page, and where no case is read")
{
    WindowFixture f;
    f.openExample();
    CHECK(tableRows(printed(f, ActionId::PrintList)) == f.list().model()->rowCount());
    f.window->casesPage().setFilter({.toDo = true});
    f.settle();
    REQUIRE(f.list().model()->rowCount() > 0);
    CHECK(tableRows(printed(f, ActionId::PrintList)) == f.list().model()->rowCount());
    f.trigger(ActionId::GroupByStatus);
    const render::Document grouped = printed(f, ActionId::PrintList);
    CHECK(tableRows(grouped) == f.window->casesPage().shownCount());
    const auto headings = std::ranges::count_if(
        grouped.blocks, [](const render::Block& block) { return std::holds_alternative<render::Heading>(block); });
    CHECK(headings > 1);

    f.window->resize(640, 600); // room for the list alone
    f.window->casesPage().focusList();
    f.settle();
    REQUIRE(!f.window->casesPage().isCaseSeen());
    CHECK(tableRows(printed(f)) == f.window->casesPage().shownCount());
}

TEST_CASE("Where there is nothing to print it is said, and without a register it is not offered")
{
    WindowFixture f;
    CHECK(!f.actions.action(ActionId::Print)->isEnabled());
    f.openExample();
    QString said;
    QObject::connect(&f.session, &Session::said, &f.session, [&](const QString& sentence) { said = sentence; });
    f.actions.action(ActionId::ShowReport)->trigger(); // its pages are not made yet
    f.actions.action(ActionId::Print)->trigger();
    CHECK(f.dialogs.papers.isEmpty());
    CHECK(!said.isEmpty());
    f.session.close();
    CHECK(!f.actions.action(ActionId::PrintList)->isEnabled());
}

TEST_CASE("The preview shows the pages and prints just those")
{
    WindowFixture f;
    PaperPreview preview(f.session, f.dialogs, ofPages(3));
    preview.show();
    CHECK(!preview.isReady());
    CHECK(!button(preview, QCoreApplication::translate("heller::ui::PaperPreview", "Print…")).isEnabled());
    REQUIRE(WindowFixture::waitFor([&] { return preview.isReady(); }));
    CHECK(preview.pages().pageCount() == 3);

    const auto printer = std::make_shared<QPrinter>();
    const QString path = f.folder.filePath(u"skrivare.pdf"_s);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(path);
    printer->setFullPage(true);
    preview.printOn(printer);
    CHECK(!preview.isReady());
    REQUIRE(WindowFixture::waitFor([&] { return !preview.isVisible(); }));
    CHECK(preview.result() == QDialog::Accepted);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("/Count 3"));
}

TEST_CASE("The preview saves a PDF, and says what went wrong without closing")
{
    WindowFixture f;
    f.openExample();
    PaperPreview preview(f.session, f.dialogs, ofPages(2));
    preview.show();
    REQUIRE(WindowFixture::waitFor([&] { return preview.isReady(); }));
    QPushButton& save = button(preview, QCoreApplication::translate("heller::ui::PaperPreview", "Save as file…"));
    f.dialogs.target = f.folder.filePath(u"finns inte/prov.pdf"_s);
    save.click();
    REQUIRE(WindowFixture::waitFor([&] { return preview.isReady(); }));
    CHECK(preview.isVisible());
    CHECK(preview.findChild<QLabel*>()->property("kind").toString() == u"finding"_s);

    f.dialogs.target = f.folder.filePath(u"prov.pdf"_s);
    save.click();
    REQUIRE(WindowFixture::waitFor([&] { return !preview.isVisible(); }));
    CHECK(f.dialogs.suggestedName == u"Prov.pdf"_s);
    CHECK(QFile::exists(f.dialogs.target));
}

TEST_CASE("A preview whose paper cannot be made says why and offers nothing")
{
    WindowFixture f;
    PaperPreview preview(f.session, f.dialogs,
                         {.title = u"Prov"_s, .compose = fixedReaders([](const Job::Progress&) {
                                                  return Result<render::Document>(
                                                      fail(ErrorCode::NotFound, u"Avvikelsen finns inte."_s));
                                              })});
    preview.show();
    const auto& state = *preview.findChild<QLabel*>();
    REQUIRE(WindowFixture::waitFor([&] { return state.text().contains(u"Avvikelsen finns inte."_s); }));
    CHECK(!preview.isReady());
}

TEST_CASE("A printer gets the pages it is asked for, in its order")
{
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    CHECK(pagesFor(printer, 3) == QList<int>{0, 1, 2});
    printer.setPrintRange(QPrinter::PageRange);
    printer.setPageRanges(QPageRanges::fromString(u"1,3-9"_s));
    CHECK(pagesFor(printer, 4) == QList<int>{0, 2, 3});
    printer.setPageOrder(QPrinter::LastPageFirst);
    CHECK(pagesFor(printer, 4) == QList<int>{3, 2, 0});
}

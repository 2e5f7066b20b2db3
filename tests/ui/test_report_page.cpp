#include "core/service/cases.h"
#include "core/service/report_drafts.h"
#include "tests/support/catch.h"
#include "tests/support/docx_builder.h"
#include "tests/support/result.h"
#include "tests/ui/window_fixture.h"
#include "ui/models/report_order_model.h"
#include "ui/pages/cases/case_editor.h"
#include "ui/pages/cases/cases_page.h"
#include "ui/pages/report/report_desk.h"
#include "ui/pages/report/report_page.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/text_field.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QDesktopServices>
#include <QFileInfo>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::ui;

namespace {

TextField& letter(const WindowFixture& f)
{
    return *f.window->reportPage().findChild<TextField*>();
}

QList<QComboBox*> period(const WindowFixture& f)
{
    return f.window->reportPage().findChildren<QComboBox*>();
}

void choose(QComboBox& box, const QString& code)
{
    REQUIRE(box.findData(code) >= 0);
    box.setCurrentIndex(box.findData(code));
    Q_EMIT box.activated(box.currentIndex());
}

QPushButton& button(const QWidget& parent, const QString& text)
{
    for (QPushButton* candidate : parent.findChildren<QPushButton*>()) {
        if (candidate->text() == text)
            return *candidate;
    }
    FAIL("no button " << text.toStdString());
    return *parent.findChild<QPushButton*>();
}

QString keptLetter(const WindowFixture& f, SemesterRange of)
{
    return must(service::ReportDrafts(f.session.reg()).load(of)).letter;
}

} // namespace

TEST_CASE("Letter and order cannot be changed until the pages are those of the period")
{
    WindowFixture f;
    f.openReport();
    const SemesterRange first = f.window->reportPage().desk().period();
    letter(f).setPlainText(u"Eget brev."_s);
    choose(*period(f).at(0), period(f).at(0)->itemData(period(f).at(0)->count() - 1).toString());
    const SemesterRange second = f.window->reportPage().desk().period();
    REQUIRE(!(second == first));
    CHECK(keptLetter(f, first) == u"Eget brev."_s);
    CHECK(!letter(f).isEnabled());
    CHECK(letter(f).toPlainText().isEmpty());
    CHECK(f.window->reportPage().order().rowCount() == 0);
    f.window->reportPage().desk().writeLetter(u"Fel period."_s);
    f.session.settle();
    CHECK(keptLetter(f, second).isEmpty());
    REQUIRE(f.isReportBuilt());
    CHECK(letter(f).isEnabled());
    CHECK(!letter(f).toPlainText().isEmpty());
    CHECK(!letter(f).toPlainText().contains(u"Eget brev"_s));
}

TEST_CASE("The periods offered are those that hold cases, and the boxes show the one that stands on the pages")
{
    WindowFixture f;
    f.openReport();
    const auto held = must(service::Cases(f.session.reg()).semesters());
    REQUIRE(held.size() >= 2);
    const QComboBox& from = *period(f).at(0);
    const QComboBox& to = *period(f).at(1);
    REQUIRE(from.count() == held.size());
    for (int i = 0; i < from.count(); ++i)
        CHECK(from.itemData(i).toString() == held.at(i).code());
    CHECK(f.window->reportPage().desk().period().last == held.first());

    const auto check = [&] {
        CHECK(from.currentData().toString() == f.window->reportPage().desk().period().first.code());
        CHECK(to.currentData().toString() == f.window->reportPage().desk().period().last.code());
    };
    check();
    choose(*period(f).at(0), held.last().code());
    check();
    f.trigger(ActionId::ShowCases);
    f.trigger(ActionId::ShowReport);
    CHECK(f.window->reportPage().desk().period().first == held.last());
    check();
}

TEST_CASE("The report's actions are there while it is seen and holds cases")
{
    WindowFixture f;
    const QList<ActionId> all{ActionId::ExportReportWord, ActionId::ExportReportPdf, ActionId::ExportReportHtml,
                              ActionId::ResetReport};
    const auto check = [&](bool enabled) {
        for (const ActionId id : all)
            CHECK(f.actions.action(id)->isEnabled() == enabled);
    };
    check(false);
    f.openReport();
    check(true);
    f.trigger(ActionId::ShowCases);
    check(false);

    f.openEmpty({.name = u"Tomt förbund"_s});
    f.trigger(ActionId::ShowReport);
    REQUIRE(f.isReportBuilt());
    check(false);
}

TEST_CASE("A letter that was emptied stays empty")
{
    WindowFixture f;
    f.openReport();
    REQUIRE(!letter(f).toPlainText().isEmpty());
    letter(f).selectAll();
    QTest::keyClick(&letter(f), Qt::Key_Delete);
    f.session.settle();
    REQUIRE(f.isReportBuilt());
    CHECK(letter(f).toPlainText().isEmpty());
    f.trigger(ActionId::ResetReport);
    REQUIRE(f.isReportBuilt());
    CHECK(!letter(f).toPlainText().isEmpty());
}

TEST_CASE("A changed letter is said to be old when the cases have changed, and is written anew on request")
{
    WindowFixture f;
    f.openReport();
    const QString rewriteText = QCoreApplication::translate("heller::ui::ReportPage", "Write the letter anew");
    const QPushButton& rewrite = button(f.window->reportPage(), rewriteText);
    letter(f).setPlainText(u"Eget brev."_s);
    f.session.settle();
    REQUIRE(f.isReportBuilt());
    CHECK(!rewrite.isVisible());

    const QList<DeviationId> ids = f.window->reportPage().order().order();
    must(service::Cases(f.session.reg()).remove({ids.last()}));
    REQUIRE(f.isReportBuilt());
    CHECK(rewrite.isVisible());
    CHECK(letter(f).toPlainText() == u"Eget brev."_s);
    QTest::mouseClick(&button(f.window->reportPage(), rewriteText), Qt::LeftButton);
    REQUIRE(f.isReportBuilt());
    CHECK(!rewrite.isVisible());
    CHECK(letter(f).toPlainText() == f.window->reportPage().desk().built().ownLetter);
}

TEST_CASE("A case is left out of the report by hand and taken in again")
{
    WindowFixture f;
    f.openReport();
    const ReportDesk& desk = f.window->reportPage().desk();
    QAbstractItemModel& order = f.window->reportPage().order();
    const DeviationId first = desk.built().entries.first().id;
    const QString letterWithAll = desk.built().ownLetter;
    const QString secondTitle = desk.built().entries.at(1).title;
    REQUIRE(order.index(1, 0).data().toString() == u"2  "_s + secondTitle);

    auto& list = *f.window->reportPage().findChild<QListView*>(u"reportOrder"_s);
    list.setCurrentIndex(order.index(0, 0));
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Space);
    REQUIRE(f.isReportBuilt());
    CHECK(must(service::ReportDrafts(f.session.reg()).load(desk.period())).leftOut == QList{first});
    CHECK_FALSE(desk.built().entries.first().included);
    CHECK(order.index(0, 0).data(Qt::CheckStateRole).toInt() == Qt::Unchecked);
    CHECK(order.index(1, 0).data().toString() == u"1  "_s + secondTitle);
    CHECK(desk.built().ownLetter != letterWithAll);

    f.trigger(ActionId::Undo);
    REQUIRE(f.isReportBuilt());
    CHECK(desk.draft().leftOut.isEmpty());
    CHECK(desk.built().entries.first().included);
    CHECK(desk.built().ownLetter == letterWithAll);
}

TEST_CASE("A report with every case left out cannot be written")
{
    WindowFixture f;
    f.openReport();
    ReportOrderModel& order = f.window->reportPage().order();
    for (int row = 0; row < order.rowCount(); ++row)
        order.setData(order.index(row), Qt::Unchecked, Qt::CheckStateRole);
    REQUIRE(f.isReportBuilt());
    CHECK_FALSE(f.actions.action(ActionId::ExportReportWord)->isEnabled());
}

TEST_CASE("A case of another period is added to the report, and goes when it is unchecked or removed")
{
    WindowFixture f;
    f.openReport();
    const ReportDesk& desk = f.window->reportPage().desk();
    const Semester newest = desk.period().last;
    choose(*period(f).at(0), newest.code());
    REQUIRE(f.isReportBuilt());
    const auto older = must(service::Cases(f.session.reg())
                                .list({.semesters = SemesterRange{newest.previous(), newest.previous()}},
                                      service::CaseOrder::Oldest, 0, 1));
    REQUIRE(older.rows.size() == 1);
    const DeviationId added = older.rows.first().id;
    const auto holdsIt = [&] {
        return std::ranges::any_of(desk.built().entries, [&](const ReportEntry& entry) { return entry.id == added; });
    };
    REQUIRE_FALSE(holdsIt());
    const QString addText = QCoreApplication::translate("heller::ui::ReportPage", "Add a deviation");
    const auto add = [&] {
        f.dialogs.pickedCase = added;
        for (QPushButton* candidate : f.window->reportPage().findChildren<QPushButton*>()) {
            if (candidate->accessibleName() == addText)
                candidate->click();
        }
        REQUIRE(f.isReportBuilt());
    };
    add();
    CHECK(holdsIt());
    add();
    CHECK(std::ranges::count_if(desk.built().entries, [&](const ReportEntry& entry) { return entry.id == added; }) ==
          1);
    SECTION("unchecked")
    {
        ReportOrderModel& order = f.window->reportPage().order();
        const int row = static_cast<int>(order.order().indexOf(added));
        order.setData(order.index(row), Qt::Unchecked, Qt::CheckStateRole);
    }
    SECTION("removed from the register")
    {
        must(service::Cases(f.session.reg()).remove({added}));
    }
    REQUIRE(f.isReportBuilt());
    CHECK_FALSE(holdsIt());
    CHECK(desk.draft().added.isEmpty());
    CHECK(f.dialogs.errors.isEmpty());
}

TEST_CASE("The buttons of the report are in sight at 1280 by 800, also below a message")
{
    WindowFixture f;
    f.openReport();
    f.session.tell({ErrorCode::InvalidInput, u"Något gick inte."_s, u"Gör så här i stället."_s});
    QTest::qWait(0);
    const QPushButton& word = button(f.window->reportPage(), u"Word"_s);
    CHECK(word.visibleRegion().boundingRect() == word.rect());
}

namespace {

class OpenedUrls : public QObject
{
    Q_OBJECT

public:
    OpenedUrls() { QDesktopServices::setUrlHandler(u"file"_s, this, "take"); }
    ~OpenedUrls() override { QDesktopServices::unsetUrlHandler(u"file"_s); }
    QStringList paths = {};

public Q_SLOTS:
    void take(const QUrl& url) { paths.append(url.toLocalFile()); }
};

} // namespace

TEST_CASE("What was written can be opened, and its folder")
{
    WindowFixture f;
    f.openReport();
    OpenedUrls opened;
    f.dialogs.target = f.folder.filePath(u"ut.html"_s);
    f.trigger(ActionId::ExportReportHtml);
    const auto written = [&] { return f.window->findChild<QWidget*>(u"written"_s); }; // there once something was
    REQUIRE(WindowFixture::waitFor([&] { return written() && written()->isVisible(); }));
    for (QPushButton* place : written()->findChildren<QPushButton*>())
        place->click();
    CHECK(opened.paths == QStringList{f.dialogs.target, QFileInfo(f.dialogs.target).absolutePath()});
}

#include "test_report_page.moc"

TEST_CASE("A template whose footer has no page number is spoken of once")
{
    WindowFixture f;
    f.openReport();
    QStringList said;
    QObject::connect(&f.session, &Session::said, f.window.get(), [&](const QString& text) { said.append(text); });
    DocxBuilder builder;
    builder.xml(u"<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId77\"/></w:sectPr>"_s);
    builder.part(u"word/footer7.xml"_s,
                 "<w:ftr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:p/></w:ftr>");
    builder.part(
        u"word/_rels/document.xml.rels"_s,
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship "
        "Id=\"rId77\" Target=\"footer7.xml\" "
        "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer\"/></Relationships>");
    const QTemporaryDir folder;
    builder.save(folder.filePath(u"mall.docx"_s));
    ReportDesk& desk = f.window->reportPage().desk();
    CHECK(desk.built().pagesNumbered);
    desk.setTemplatePath(folder.filePath(u"mall.docx"_s));
    CHECK(WindowFixture::waitFor([&] { return !desk.built().pagesNumbered; }));
    CHECK(said.size() == 1);
    desk.setPagePerCase(!desk.draft().pagePerCase);
    REQUIRE(f.isReportBuilt());
    CHECK(said.size() == 1);
}

TEST_CASE("A case without a title is known in the report's order by its number")
{
    WindowFixture f;
    f.openReport();
    const DeviationId id = f.window->reportPage().desk().built().entries.first().id;
    auto file = f.storedCase(id);
    file.deviation.title.clear();
    must(service::Cases(f.session.reg()).update(file.deviation, u"Ändra titel"_s));
    REQUIRE(f.isReportBuilt());
    CHECK(f.window->reportPage().order().index(0).data().toString() ==
          u"1  %1 (utan titel)"_s.arg(file.deviation.diaryNumber));
}

TEST_CASE("What can be chosen in a box is seen whole when it is opened")
{
    WindowFixture f;
    f.openReport();
    for (QComboBox* box : f.window->reportPage().findChildren<QComboBox*>()) {
        REQUIRE(box->count() > 1);
        box->showPopup();
        const QAbstractItemView& lines = *box->view();
        const QRect last = lines.visualRect(box->model()->index(box->count() - 1, 0));
        CHECK(last.isValid());
        CHECK(lines.viewport()->rect().contains(last));
        box->hidePopup();
    }
}

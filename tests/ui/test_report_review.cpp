#include "core/base/swedish.h"
#include "core/service/cases.h"
#include "core/service/report_drafts.h"
#include "core/service/sent_reports.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"
#include "tests/ui/window_fixture.h"
#include "ui/models/report_order_model.h"
#include "ui/pages/actors/actors_page.h"
#include "ui/pages/cases/case_editor.h"
#include "ui/pages/cases/cases_page.h"
#include "ui/pages/report/finding_list.h"
#include "ui/pages/report/report_desk.h"
#include "ui/pages/report/report_page.h"
#include "ui/pages/report/review_pane.h"
#include "ui/pages/report/sent_section.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::ui;

namespace {

FindingList& findings(const WindowFixture& f)
{
    return f.window->reportPage().review().findings();
}

/// Whether a report as it is now tells of a reporter by this name.
bool names(const WindowFixture& f, const QString& reporter)
{
    const auto& blocks = f.window->reportPage().desk().built().paper.document.blocks;
    return std::ranges::any_of(blocks, [&](const render::Block& block) {
        const auto* paragraph = std::get_if<render::Paragraph>(&block);
        return paragraph && std::ranges::any_of(paragraph->runs,
                                                [&](const render::Run& run) { return run.text.contains(reporter); });
    });
}

/// A case of the report with its consequences emptied.
DeviationId emptyConsequences(WindowFixture& f)
{
    const DeviationId id = f.window->reportPage().desk().built().entries.first().id;
    Deviation deviation = f.storedCase(id).deviation;
    deviation.consequences.clear();
    must(service::Cases(f.session.reg()).update(deviation, u"Töm"_s));
    REQUIRE(f.isReportBuilt());
    return id;
}

int rowOf(const WindowFixture& f, report::FindingKind kind, report::CaseField field)
{
    const auto& all = findings(f).findings();
    const auto found = std::ranges::find_if(
        all, [&](const report::ReportFinding& finding) { return finding.kind == kind && finding.field == field; });
    return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

} // namespace

TEST_CASE("What the check finds stands beside the report, and Enter and a click lead to the case")
{
    WindowFixture f;
    f.openReport();
    const qsizetype before = findings(f).findings().size();
    const DeviationId id = emptyConsequences(f);
    CHECK(findings(f).findings().size() == before + 1);
    const int row = rowOf(f, report::FindingKind::MissingField, report::CaseField::Consequences); // the first case's
    REQUIRE(row >= 0);
    FindingList& list = findings(f);
    CHECK(list.isVisible());
    CHECK(list.model()->rowCount() == list.findings().size());

    list.setFocus();
    list.setCurrentIndex(list.model()->index(row, 0));
    QTest::keyClick(&list, Qt::Key_Return);
    f.settle();
    CHECK(f.window->casesPage().isVisible());
    CHECK(f.shownCase().deviation.id == id);

    f.trigger(ActionId::ShowReport);
    REQUIRE(f.isReportBuilt());
    const QRect place = list.visualRect(list.model()->index(row, 0));
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, place.center());
    f.settle();
    CHECK(f.window->casesPage().isVisible());
}

TEST_CASE("What the check finds leads to the field where it stands")
{
    WindowFixture f;
    f.openReport();
    const auto cases = f.window->reportPage().desk().built().entries;
    const DeviationId id = cases.first().id;
    Deviation deviation = f.storedCase(id).deviation;
    deviation.reporter.name.clear();
    deviation.cooperatingText.clear();
    deviation.cooperatingActors.clear();
    deviation.challenge = u"Se ovan"_s;
    deviation.consequences.clear();
    deviation.proposal = u"Se ovan"_s;
    deviation.title.clear();
    must(service::Cases(f.session.reg()).update(deviation, u"Töm"_s));
    FeedbackRound odd;
    odd.number = 0;
    odd.heading = u"Yttrande i saken"_s;
    odd.text = u"Vi svarar."_s;
    must(service::Cases(f.session.reg()).addRound(id, odd));
    REQUIRE(f.isReportBuilt());
    const auto [field, name] = GENERATE(table<report::CaseField, const char*>(
        {{report::CaseField::Title, "Titel"},
         {report::CaseField::ReporterName, "Namn"},
         {report::CaseField::Cooperating, "Samverkande part/organisationer"},
         {report::CaseField::Challenge, "Samverkansutmaning (inga personuppgifter)"},
         {report::CaseField::Consequences, "Konsekvenser för den enskilde och för övriga involverade aktörer"},
         {report::CaseField::Proposal, "Förslag till lösning"},
         {report::CaseField::Feedback, "Rubrik i rapporten"}}));
    const auto& all = findings(f).findings();
    const auto found = std::ranges::find_if(all, [&, wanted = field](const report::ReportFinding& finding) {
        return finding.where == id && finding.field == wanted;
    });
    REQUIRE(found != all.end());
    FindingList& list = findings(f);
    list.setFocus();
    list.setCurrentIndex(list.model()->index(static_cast<int>(found - all.begin()), 0));
    QTest::keyClick(&list, Qt::Key_Return);
    f.settle();
    CHECK(f.shownCase().deviation.id == id);
    QWidget* place = QApplication::focusWidget();
    REQUIRE(place);
    CHECK(place->accessibleName() == QString::fromUtf8(name));
    CHECK(WindowFixture::waitFor([&] { return !place->visibleRegion().isEmpty(); })); // scrolled to
}

TEST_CASE("A letter that nobody signs leads to the association")
{
    WindowFixture f;
    f.openReport();
    Association association = f.session.reg().association();
    association.coordinator.clear();
    must(f.session.reg().setAssociation(association));
    REQUIRE(f.isReportBuilt());
    const int row = rowOf(f, report::FindingKind::Signature, report::CaseField::Letter);
    REQUIRE(row >= 0);
    Q_EMIT findings(f).clicked(findings(f).model()->index(row, 0));
    CHECK(f.window->actorsPage().isVisible());
}

TEST_CASE("A report with nothing to remark says so")
{
    ReviewPane pane;
    pane.setFindings({});
    CHECK(pane.findings().parentWidget()->isHidden());
    const auto labels = pane.findChildren<QLabel*>();
    const auto calm = std::ranges::find_if(labels, [](const QLabel* label) {
        return label->text() == QCoreApplication::translate("heller::ui::ReviewPane", "Nothing to remark");
    });
    REQUIRE(calm != labels.end());
    CHECK(!(*calm)->parentWidget()->isHidden());
    pane.setFindings({{.text = u"Något."_s}});
    CHECK((*calm)->parentWidget()->isHidden());
    CHECK(!pane.findings().parentWidget()->isHidden());
    pane.clear();
    CHECK((*calm)->parentWidget()->isHidden());
    CHECK(pane.findings().parentWidget()->isHidden());
}

TEST_CASE("Where there is no room beside the pages the check stands below the settings")
{
    WindowFixture f;
    f.openReport();
    const ReportPage& page = f.window->reportPage();
    CHECK(page.review().parentWidget() == &page);
    CHECK(page.panes().size() == 3);
    f.window->resize(1000, 700);
    f.settle();
    CHECK(page.review().parentWidget() != &page);
    CHECK(page.isAncestorOf(&page.review()));
    CHECK(page.panes().size() == 2);
    f.window->resize(1280, 800);
    f.settle();
    CHECK(page.review().parentWidget() == &page);
}

TEST_CASE("A long finding is not cut, and the list walks by arrows")
{
    FindingList list;
    list.resize(200, 400);
    const QString longText = u"Ett ärende med en mycket lång rubrik som inte ryms på en enda rad i en smal spalt."_s;
    list.setFindings({{.text = u"Kort."_s}, {.text = longText}});
    list.show();
    QApplication::setActiveWindow(&list);
    const int shortRow = list.sizeHintForIndex(list.model()->index(0, 0)).height();
    CHECK(list.sizeHintForIndex(list.model()->index(1, 0)).height() >= 3 * shortRow / 2);
    list.setFocus();
    CHECK(list.currentIndex().row() == 0);
    QTest::keyClick(&list, Qt::Key_Down);
    CHECK(list.currentIndex().row() == 1);
}

TEST_CASE("The profile without reporters leaves their names out of the pages, and is kept with the period")
{
    WindowFixture f;
    f.openReport();
    ReportDesk& desk = f.window->reportPage().desk();
    const auto& entries = desk.built().entries;
    const auto reported = std::ranges::find_if(
        entries, [&](const ReportEntry& entry) { return !f.storedCase(entry.id).deviation.reporter.name.isEmpty(); });
    REQUIRE(reported != entries.end());
    const QString reporter = f.storedCase(reported->id).deviation.reporter.name;
    REQUIRE(names(f, reporter));

    auto* box = f.window->reportPage().findChildren<QComboBox*>().at(2);
    REQUIRE(box->count() == 4);
    box->setCurrentIndex(box->findData(QVariant::fromValue(Profile::WithoutReporters)));
    Q_EMIT box->activated(box->currentIndex());
    REQUIRE(f.isReportBuilt());
    CHECK(!names(f, reporter));
    const auto stored = [&] { return must(service::ReportDrafts(f.session.reg()).load(desk.period())).profile; };
    CHECK(stored() == Profile::WithoutReporters);
    f.trigger(ActionId::ResetReport);
    REQUIRE(f.isReportBuilt());
    CHECK(stored() == Profile::WithoutReporters); // no matter of letter and order
    f.trigger(ActionId::Undo);
    REQUIRE(f.isReportBuilt());
    CHECK(stored() == Profile::Members);
    CHECK(box->currentData().value<Profile>() == Profile::Members);
    CHECK(names(f, reporter));
}

TEST_CASE("A report that was written is kept as sent on request, and the next one is compared with it")
{
    const bool byMenu = GENERATE(false, true);
    WindowFixture f;
    f.openReport();
    ReportDesk& desk = f.window->reportPage().desk();
    const QString keepText = QCoreApplication::translate("heller::ui::SentSection", "Keep as sent");
    const auto buttons = f.window->reportPage().findChildren<QPushButton*>();
    const auto keep = std::ranges::find(buttons, keepText, &QPushButton::text);
    REQUIRE(keep != buttons.end());
    CHECK(!(*keep)->isVisible());
    CHECK(!f.actions.action(ActionId::KeepAsSent)->isEnabled());
    f.dialogs.target = f.folder.filePath(u"Rapport.pdf"_s);
    f.trigger(ActionId::ExportReportPdf);
    REQUIRE(WindowFixture::waitFor([&] { return desk.written().has_value(); }));
    CHECK((*keep)->isVisible());
    CHECK(f.actions.action(ActionId::KeepAsSent)->isEnabled());
    (*keep)->setFocus();
    if (byMenu)
        f.actions.action(ActionId::KeepAsSent)->trigger();
    else
        QTest::keyClick(*keep, Qt::Key_Return);
    REQUIRE(WindowFixture::waitFor([&] { return !desk.written(); }));
    CHECK(!(*keep)->isVisible());
    const QString open = QCoreApplication::translate("heller::ui::SentSection", "Open the report sent %1");
    REQUIRE(QApplication::focusWidget());
    CHECK(QApplication::focusWidget()->accessibleName() == open.arg(u"21 november 2026"_s));

    const auto sent = must(service::SentReports(f.session.reg()).all());
    REQUIRE(sent.size() == 1);
    CHECK(sent[0].fileName == u"Rapport.pdf"_s);
    CHECK(sent[0].mediaType == u"application/pdf"_s);
    CHECK(sent[0].sentOn == QDate(2026, 11, 21));
    CHECK(sent[0].pages == desk.built().layout->pageCount());
    CHECK(sent[0].period == desk.period());
    QFile file(f.dialogs.target);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(must(service::SentReports(f.session.reg()).content(sent[0])) == file.readAll());
    CHECK(must(service::SentReports(f.session.reg()).casesOf(sent[0].id)) == desk.built().cases);

    const auto* section = f.window->reportPage().findChild<SentSection*>();
    CHECK(section->isVisible());
    f.settle();
    const QString notSent = QCoreApplication::translate("heller::ui::SentSection", "It was not sent %1 after all");
    for (QPushButton* button : section->findChildren<QPushButton*>()) {
        if (button->accessibleName() == notSent.arg(swedish::dateInWords(sent[0].sentOn)) && button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    f.settle();
    CHECK(must(service::SentReports(f.session.reg()).all()).isEmpty());
    f.trigger(ActionId::Undo);
    CHECK(must(service::SentReports(f.session.reg()).all()).size() == 1);
    f.trigger(ActionId::Undo);
    CHECK(must(service::SentReports(f.session.reg()).all()).isEmpty());
    CHECK(!section->isVisible());
}

TEST_CASE("What the report's buttons do stands in its menu as well")
{
    using enum ActionId;
    WindowFixture f;
    f.openReport();
    ReportPage& page = f.window->reportPage();
    auto& list = *page.findChild<QListView*>(u"reportOrder"_s);
    const auto isEnabled = [&](ActionId id) { return f.actions.action(id)->isEnabled(); };
    const auto first = [&] { return page.desk().built().entries.first().id; };
    const DeviationId before = first();
    list.setCurrentIndex(page.order().index(0));
    CHECK(!isEnabled(MoveUpInReport));
    f.trigger(MoveDownInReport);
    REQUIRE(f.isReportBuilt());
    CHECK(first() != before);
    CHECK(list.currentIndex().row() == 1);
    f.trigger(MoveUpInReport);
    REQUIRE(f.isReportBuilt());
    CHECK(first() == before);
    list.setCurrentIndex(page.order().index(page.order().rowCount() - 1));
    CHECK(!isEnabled(MoveDownInReport));

    CHECK(!isEnabled(DropTemplate));
    f.dialogs.file = f.folder.filePath(u"mall.docx"_s);
    f.trigger(ChooseTemplate);
    CHECK(page.desk().templatePath() == f.dialogs.file);
    f.trigger(DropTemplate);
    CHECK(page.desk().templatePath().isEmpty());
    REQUIRE(f.isReportBuilt());

    const auto count = page.desk().built().entries.size();
    const auto everyone = must(service::Cases(f.session.reg()).ids({}, {}, 0, -1));
    const auto& entries = page.desk().built().entries;
    const auto other = std::ranges::find_if(
        everyone, [&](DeviationId id) { return std::ranges::find(entries, id, &ReportEntry::id) == entries.end(); });
    REQUIRE(other != everyone.end());
    f.dialogs.pickedCase = *other;
    f.trigger(AddToReport);
    REQUIRE(f.isReportBuilt());
    CHECK(page.desk().built().entries.size() == count + 1);

    f.trigger(ShowCases);
    for (const ActionId id : {AddToReport, MoveUpInReport, MoveDownInReport, ChooseTemplate, DropTemplate, KeepAsSent})
        CHECK(!isEnabled(id));
}

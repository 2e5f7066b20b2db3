// For whom a paper is, and what is asked before one leaves that holds personal data.
#include "core/service/cases.h"
#include "core/service/dispatches.h"
#include "core/service/personal_data.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"
#include "tests/ui/window_fixture.h"
#include "ui/pages/cases/case_editor.h"
#include "ui/pages/cases/cases_page.h"
#include "ui/print/paper_preview.h"
#include "ui/print/papers.h"
#include "ui/print/readers_dialog.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::ui;

namespace {

class LeavingFixture : public WindowFixture
{
public:
    LeavingFixture()
    {
        openExample();
        id = must(service::Cases(session.reg())
                      .create({.title = u"Väntan"_s,
                               .reporter = {u"Ronja Rapportör"_s, u"ronja@example.org"_s, {}},
                               .challenge = u"Numret är 070-174 06 05."_s}));
        window->casesPage().open(id);
        settle();
        dialogs.target = folder.filePath(u"ut.html"_s);
        dialogs.readers = Profile::Members;
    }

    [[nodiscard]] bool isWritten() const { return QFile::exists(dialogs.target); }
    [[nodiscard]] QString written() const
    {
        QFile file(dialogs.target);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    }
    [[nodiscard]] QString number() const { return must(service::Cases(session.reg()).load(id)).deviation.diaryNumber; }
    [[nodiscard]] QList<Dispatch> noted() const { return must(service::Dispatches(session.reg()).latest(10)); }
    /// Exports the case that is shown, and waits for what is asked.
    void exportAsked()
    {
        dialogs.questions.clear();
        trigger(ActionId::ExportCase);
        REQUIRE(waitFor([&] { return !dialogs.questions.isEmpty(); }));
    }

    DeviationId id = {};
};

} // namespace

TEST_CASE("A paper for the members that holds personal data is not written before she says so")
{
    LeavingFixture f;
    f.dialogs.choices = {-1};
    f.exportAsked();
    CHECK(f.dialogs.questions.first() == u"Ett ställe i ut.html kan vara en personuppgift. Ingenting är skrivet än."_s);
    CHECK(f.dialogs.details.last().contains(u"070-174 06 05"_s));
    CHECK_FALSE(f.isWritten());
    CHECK(f.noted().isEmpty());

    f.dialogs.choices = {1};
    f.exportAsked();
    REQUIRE(f.waitFor([&] { return f.isWritten() && !f.noted().isEmpty(); }));
    CHECK(f.written().contains(u"Ronja Rapportör"_s)); // who reported is the profile's to name
    CHECK(f.noted().first().profile == "members"_L1);
    CHECK(f.noted().first().diaryNumbers == QStringList{f.shownCase().deviation.diaryNumber});
}

TEST_CASE("The case that holds what was found can be gone to instead")
{
    LeavingFixture f;
    f.trigger(ActionId::ExportCase); // its question is not answered
    REQUIRE(f.waitFor([&] { return !f.dialogs.questions.isEmpty(); }));
    f.trigger(ActionId::ShowOverview);
    f.trigger(ActionId::ShowCases);
    f.selectRow(5);
    REQUIRE(f.shownCase().deviation.id != f.id);
    f.dialogs.choices = {0, 0}; // one paper with all; to the case
    f.trigger(ActionId::SelectAllCases);
    f.dialogs.questions.clear();
    f.trigger(ActionId::ExportCase);
    REQUIRE(f.waitFor([&] { return f.shownCase().deviation.id == f.id; }));
    CHECK_FALSE(f.isWritten());
}

TEST_CASE("What may stand in the case may stand in its papers, and the question can be turned off")
{
    LeavingFixture f;
    SECTION("accepted")
    {
        must(service::PersonalData(f.session.reg())
                 .accept(f.id, privacy::FindingKind::Phone, u"070-174 06 05"_s, u"växelns nummer"_s));
    }
    SECTION("turned off")
    {
        f.trigger(ActionId::AskBeforeLeaving);
    }
    SECTION("for those who work with it")
    {
        f.dialogs.readers = Profile::Internal;
    }
    f.trigger(ActionId::ExportCase);
    REQUIRE(f.waitFor([&] { return f.isWritten(); }));
    CHECK(f.dialogs.questions.isEmpty());
}

TEST_CASE("For everybody there is nothing of a case that is not published")
{
    LeavingFixture f;
    QList<Error> told;
    QObject::connect(&f.session, &Session::failed, f.window.get(), [&](const Error& error) { told.append(error); });
    f.dialogs.readers = Profile::Public;
    f.trigger(ActionId::ExportCase);
    REQUIRE(f.waitFor([&] { return !told.isEmpty(); }));
    CHECK(told.first().message.contains(u"inte publicerad"_s));
    CHECK_FALSE(f.isWritten());
    CHECK(f.dialogs.suggestedName == u"Avvikelse.docx"_s); // the number would lead back
}

TEST_CASE("The list and the meeting's papers are asked for whom, and noted so")
{
    LeavingFixture f;
    f.dialogs.target = f.folder.filePath(u"lista.csv"_s);
    f.dialogs.readers = Profile::Internal;
    f.trigger(ActionId::ExportList);
    REQUIRE(f.waitFor([&] { return f.isWritten() && !f.noted().isEmpty(); }));
    CHECK(f.written().contains(u"Ronja Rapportör"_s));
    CHECK(f.noted().first().kind == "list"_L1);
    CHECK(f.noted().first().profile == "internal"_L1);
    CHECK(f.noted().first().diaryNumbers.contains(f.number()));

    f.dialogs.target = f.folder.filePath(u"utan.csv"_s);
    f.dialogs.readers = {}; // the usual ones
    f.trigger(ActionId::ExportList);
    REQUIRE(f.waitFor([&] { return f.isWritten() && f.noted().size() == 2; }));
    CHECK_FALSE(f.written().contains(u"Ronja Rapportör"_s));
    CHECK(f.noted().first().profile == "no-reporters"_L1);
}

TEST_CASE("What leaves while the register is only read is said not to be in the log")
{
    LeavingFixture f;
    const QString path = f.session.path();
    f.session.close();
    const SystemClock system;
    const auto holder = must(service::Register::open(path, {.clock = &system}));
    must(f.session.open(path));
    REQUIRE_FALSE(f.session.isWritable());
    f.settle();
    QStringList said;
    QObject::connect(&f.session, &Session::failed, &f.session, [&](const Error& error) { said += error.message; });
    f.dialogs.target = f.folder.filePath(u"lista.csv"_s);
    f.dialogs.readers = Profile::Internal;
    f.trigger(ActionId::ExportList);
    REQUIRE(f.waitFor([&] { return !said.isEmpty(); }));
    CHECK(f.isWritten());
    CHECK(said.first().startsWith(u"”lista.csv” har lämnat huset men står inte i loggen: "_s));
    CHECK(f.noted().isEmpty());
}

TEST_CASE("The preview is made anew for other readers, and asks before it is saved or printed")
{
    LeavingFixture f;
    PaperPreview preview(f.session, f.dialogs, paperOf(f.shownCase(), f.session));
    preview.show();
    auto* readers = preview.findChild<QComboBox*>();
    REQUIRE(readers);
    REQUIRE(f.waitFor([&] { return preview.isReady(); }));
    CHECK(profileIn(*readers) == Profile::Internal);
    const auto choose = [&](Profile profile) {
        readers->setCurrentIndex(readers->findData(QVariant::fromValue(profile)));
        Q_EMIT readers->activated(readers->currentIndex());
    };
    choose(Profile::Public);
    const auto* state = preview.findChild<QLabel*>(u"paperState"_s);
    REQUIRE(f.waitFor([&] { return state->text().contains(u"inte publicerad"_s); }));
    CHECK_FALSE(preview.isReady());
    choose(Profile::Members);
    REQUIRE(f.waitFor([&] { return preview.isReady(); }));

    f.dialogs.target = f.folder.filePath(u"ut.pdf"_s);
    f.dialogs.choices = {-1};
    const auto buttons = preview.findChildren<QPushButton*>();
    const auto save = std::ranges::find(buttons, u"Spara som fil…"_s, &QPushButton::text);
    REQUIRE(save != buttons.end());
    (*save)->click();
    REQUIRE(f.waitFor([&] { return f.dialogs.questions.size() == 1 && preview.isReady(); }));
    CHECK_FALSE(f.isWritten());

    const auto printer = std::make_shared<QPrinter>();
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(f.folder.filePath(u"skrivare.pdf"_s));
    f.dialogs.choices = {-1, 1};
    preview.printOn(printer);
    REQUIRE(f.waitFor([&] { return f.dialogs.questions.size() == 2 && preview.isReady(); }));
    CHECK(f.dialogs.questions.last().endsWith(u"Ingenting är utskrivet än."_s));
    CHECK_FALSE(QFile::exists(printer->outputFileName()));
    preview.printOn(printer);
    REQUIRE(f.waitFor([&] { return QFile::exists(printer->outputFileName()) && !preview.isVisible(); }));
}

TEST_CASE("For whom a paper is, is chosen with the arrows and Enter")
{
    LeavingFixture f;
    ReadersDialog dialog(u"Exportera"_s, Profile::Members, f.window.get());
    dialog.show();
    REQUIRE(QTest::qWaitForWindowExposed(&dialog));
    CHECK(dialog.profile() == Profile::Members);
    auto* chosen = qobject_cast<QRadioButton*>(dialog.focusWidget());
    REQUIRE(chosen);
    CHECK(chosen->isChecked());
    QTest::keyClick(chosen, Qt::Key_Down);
    CHECK(dialog.profile() == Profile::Public);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    CHECK(dialog.result() == QDialog::Accepted);
}

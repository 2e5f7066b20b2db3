#include "core/service/actors.h"
#include "core/service/cases.h"
#include "tests/support/catch.h"
#include "tests/support/docx_builder.h"
#include "tests/support/result.h"
#include "tests/ui/window_fixture.h"
#include "ui/models/import_plan_model.h"
#include "ui/models/public_body_model.h"
#include "ui/pages/import/import_page.h"
#include "ui/pages/start/member_picker.h"
#include "ui/pages/start/register_guide.h"
#include "ui/pages/start/start_page.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDropEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::ui;

namespace {

void keys(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    REQUIRE(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void write(const QString& text)
{
    REQUIRE(QApplication::focusWidget());
    WindowFixture::type(*QApplication::focusWidget(), text);
}

void tabTo(const QWidget& widget)
{
    for (int i = 0; i < 100 && QApplication::focusWidget() != &widget; ++i)
        keys(Qt::Key_Tab);
    REQUIRE(QApplication::focusWidget() == &widget);
}

QStringList namesOf(const QList<service::PublicBody>& bodies)
{
    QStringList names;
    for (const service::PublicBody& body : bodies)
        names.append(body.name);
    return names;
}

RegisterGuide& beginGuide(WindowFixture& f)
{
    f.trigger(ActionId::NewRegister);
    REQUIRE(f.window->registerGuide().isVisible());
    return f.window->registerGuide();
}

QString writeReport(const WindowFixture& f, const QString& name)
{
    DocxBuilder report;
    report.heading(1, u"1. "_s + name)
        .bold(u"Samverkansutmaning (kort beskrivning)"_s)
        .paragraph(u"Ingen vet vem som ska svara på "_s + name);
    const QString path = f.folder.filePath(name + u".docx"_s);
    report.save(path);
    return path;
}

void drop(QWidget& window, const QStringList& paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    QDragEnterEvent enter({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent dropped({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &dropped);
    QTest::qWait(0);
}

} // namespace

TEST_CASE("A new register is made with its members, by keys alone")
{
    WindowFixture f;
    const RegisterGuide& guide = beginGuide(f);
    CHECK(QApplication::focusWidget() == &guide.nameField());
    write(u"Samordningsförbundet Provbygden"_s);
    CHECK(guide.shortNameField().text() == u"SFP"_s);
    CHECK(guide.pathField().text().endsWith(u"Samordningsförbundet Provbygden.heller"_s));
    keys(Qt::Key_Return);
    CHECK(QApplication::focusWidget() == &guide.shortNameField());
    tabTo(guide.pathField());
    const QString path = f.folder.filePath(u"nytt.heller"_s);
    keys(Qt::Key_A, Qt::ControlModifier);
    write(path);
    tabTo(guide.members().filter());
    write(u"linköp"_s);
    keys(Qt::Key_Return);
    write(u"region öster"_s);
    keys(Qt::Key_Return);
    write(u"kind"_s);
    keys(Qt::Key_Return);
    write(u"mjöl"_s);
    keys(Qt::Key_Return);
    CHECK(namesOf(guide.members().chosen()) ==
          QStringList{u"Region Östergötland"_s, u"Kinda kommun"_s, u"Linköpings kommun"_s, u"Mjölby kommun"_s});
    keys(Qt::Key_Return); // lets it go again
    CHECK(guide.members().chosen().size() == 3);
    tabTo(guide.createButton());
    keys(Qt::Key_Return);
    f.settle();

    REQUIRE(f.session.isOpen());
    CHECK(f.session.path() == path);
    CHECK(f.session.isWritable());
    CHECK(f.session.reg().association().name == u"Samordningsförbundet Provbygden"_s);
    CHECK(f.session.reg().association().shortName == u"SFP"_s);
    CHECK(f.session.reg().association().meetingName == u"beredningsgruppen"_s);
    CHECK(f.session.reg().association().coordinatorTitle == u"förbundskoordinator"_s);
    CHECK(f.session.reg().association().memberRole == u"ledamot i beredningsgruppen"_s);
    QStringList members;
    for (const Actor& actor : must(service::Actors(f.session.reg()).all())) {
        CHECK(actor.member);
        members.append(actor.name);
    }
    CHECK(members == QStringList{u"Arbetsförmedlingen"_s, u"Försäkringskassan"_s, u"Kinda kommun"_s,
                                 u"Linköpings kommun"_s, u"Region Östergötland"_s});
    CHECK(!f.actions.action(ActionId::Undo)->isEnabled());
    CHECK(f.settings.recentRegisters() == QStringList{path});
    CHECK(f.settings.openedAt(path) == f.clock.now());
}

TEST_CASE("What she has written herself is not written over by a proposal")
{
    WindowFixture f;
    const RegisterGuide& guide = beginGuide(f);
    write(u"Finsam Provbygden"_s);
    CHECK(guide.shortNameField().text() == u"FP"_s);
    guide.shortNameField().setFocus();
    keys(Qt::Key_A, Qt::ControlModifier);
    write(u"Finsam"_s);
    f.dialogs.target = f.folder.filePath(u"eget.heller"_s);
    guide.nameField().setFocus();
    write(u" Norra"_s);
    CHECK(guide.shortNameField().text() == u"Finsam"_s);
}

TEST_CASE("What the meeting and the roles are called is written in the guide, with the usual words in place")
{
    WindowFixture f;
    const RegisterGuide& guide = beginGuide(f);
    const auto field = [&guide](const QString& name) -> QLineEdit& {
        const auto fields = guide.findChildren<QLineEdit*>();
        const auto found = std::ranges::find(fields, name, &QLineEdit::accessibleName);
        REQUIRE(found != fields.end());
        return **found;
    };
    QLineEdit& title = field(RegisterGuide::tr("The coordinator's title"));
    QLineEdit& participant = field(RegisterGuide::tr("What a participant is called"));
    CHECK(title.text() == u"förbundskoordinator"_s);
    CHECK(participant.text() == u"ledamot i beredningsgruppen"_s);
    for (const QLineEdit* each : {&title, &participant}) // the usual words are not cut
        CHECK(each->fontMetrics().horizontalAdvance(each->text()) < each->width() - 10);
    write(u"Provbygden"_s);
    tabTo(field(RegisterGuide::tr("What the meeting is called")));
    keys(Qt::Key_A, Qt::ControlModifier);
    write(u"chefsgruppen"_s);
    CHECK(participant.text() == u"ledamot i chefsgruppen"_s);
    keys(Qt::Key_Return);
    CHECK(QApplication::focusWidget() == &participant);
    keys(Qt::Key_A, Qt::ControlModifier);
    write(u"Lex Heller-representant"_s);
    tabTo(title);
    keys(Qt::Key_A, Qt::ControlModifier);
    write(u"processledare"_s);
    guide.pathField().setText(f.folder.filePath(u"roller.heller"_s));
    guide.createButton().click();
    REQUIRE(f.session.isOpen());
    CHECK(f.session.reg().association().coordinatorTitle == u"processledare"_s);
    CHECK(f.session.reg().association().memberRole == u"Lex Heller-representant"_s);
    CHECK(beginGuide(f).isVisible());
    CHECK(title.text() == u"förbundskoordinator"_s); // begins anew
}

TEST_CASE("The guide says what is missing, and why a register could not be made")
{
    WindowFixture f;
    const RegisterGuide& guide = beginGuide(f);
    guide.createButton().click();
    CHECK(!guide.finding().isEmpty());
    CHECK(QApplication::focusWidget() == &guide.nameField());
    write(u"Provbygden"_s);
    CHECK(guide.finding().isEmpty());

    QFile there(f.folder.filePath(u"upptaget.heller"_s));
    REQUIRE(there.open(QIODevice::WriteOnly));
    there.write("hennes egen");
    there.close();
    guide.pathField().setText(there.fileName());
    guide.createButton().click();
    CHECK(guide.finding().contains(u"upptaget.heller"_s));
    CHECK(!f.session.isOpen());
    CHECK(QFileInfo(there.fileName()).size() == 11);

    guide.pathField().setText(u"någonstans.heller"_s);
    guide.createButton().click();
    CHECK(!f.session.isOpen());
    guide.pathField().setText(f.folder.filePath(u"utan ändelse"_s));
    guide.createButton().click();
    CHECK(f.session.path() == f.folder.filePath(u"utan ändelse.heller"_s));
}

TEST_CASE("The guide can be left, from the start page and from an open register")
{
    WindowFixture f;
    beginGuide(f).cancelButton().click();
    CHECK(f.window->startPage().isVisible());
    f.openExample();
    const QString path = f.session.path();
    RegisterGuide& guide = beginGuide(f);
    write(u"Något"_s);
    guide.cancelButton().click();
    CHECK(!guide.isVisible());
    CHECK(f.session.path() == path);
    CHECK(beginGuide(f).nameField().text().isEmpty());
}

TEST_CASE("Reports dropped on the start page wait for a register, and go into it all together")
{
    WindowFixture f;
    drop(*f.window, {writeReport(f, u"hösten"_s), writeReport(f, u"våren"_s), f.folder.filePath(u"bild.png"_s)});
    const RegisterGuide& guide = f.window->registerGuide();
    REQUIRE(guide.isVisible());
    CHECK(guide.openButton().isVisible());
    SECTION("a new one")
    {
        guide.nameField().setText(u"Provbygden"_s);
        guide.pathField().setText(f.folder.filePath(u"nytt.heller"_s));
        guide.createButton().click();
    }
    SECTION("or one that is there")
    {
        f.dialogs.file = f.folder.filePath(u"gammalt.heller"_s);
        must(service::Register::create(f.dialogs.file, {}, {&f.clock}));
        guide.openButton().click();
    }
    const ImportPage& page = f.window->importPage();
    REQUIRE(WindowFixture::waitFor([&] { return page.model().rowCount() > 0; }));
    CHECK(page.isVisible());
    CHECK(page.model().rowCount() == 3); // the documents and their two cases
    CHECK(f.session.isWritable());
}

TEST_CASE("Reports that were waiting do so no longer when the guide is left")
{
    WindowFixture f;
    drop(*f.window, {writeReport(f, u"hösten"_s)});
    f.window->registerGuide().cancelButton().click();
    f.openExample();
    CHECK(!f.window->importPage().isVisible());
    CHECK(f.window->importPage().model().rowCount() == 0);
}

TEST_CASE("A register and reports that come together: it is opened, they are imported")
{
    WindowFixture f;
    const QString path = f.folder.filePath(u"gammalt.heller"_s);
    must(service::Register::create(path, {}, {&f.clock}));
    f.window->takeFiles({writeReport(f, u"hösten"_s), path, writeReport(f, u"våren"_s)});
    const ImportPage& page = f.window->importPage();
    REQUIRE(WindowFixture::waitFor([&] { return page.model().rowCount() > 0; }));
    CHECK(f.session.path() == path);
    CHECK(page.model().rowCount() == 3);
}

TEST_CASE("A report dropped on a field beside the case is imported, not written into it")
{
    WindowFixture f;
    f.openExample();
    auto& field = *f.window->findChild<QLineEdit*>(u"searchField"_s);
    drop(field, {writeReport(f, u"hösten"_s)});
    REQUIRE(WindowFixture::waitFor([&] { return f.window->importPage().model().rowCount() > 0; }));
    CHECK(field.text().isEmpty());
}

TEST_CASE("What is dragged and is no file of Heller's is not taken")
{
    WindowFixture f;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(f.folder.filePath(u"bild.png"_s)), QUrl(u"https://example.org/a.docx"_s)});
    QDragEnterEvent enter({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(f.window.get(), &enter);
    CHECK(!enter.isAccepted());
}

TEST_CASE("Members are found by name, other name and county, and let go by their chips")
{
    MemberPicker picker;
    picker.show();
    QAbstractItemModel& list = *picker.list().model();
    CHECK(list.rowCount() == 311);
    picker.filter().setText(u"göteborgs stad"_s);
    REQUIRE(list.rowCount() == 1);
    CHECK(list.index(0, 0).data().toString() == u"Göteborgs kommun"_s);
    picker.filter().setText(u"Gotlands län"_s);
    CHECK(list.rowCount() == 2);
    picker.filter().setText(u"xyz"_s);
    CHECK(list.rowCount() == 0);
    QTest::keyClick(&picker.filter(), Qt::Key_Return);
    CHECK(picker.chosen().isEmpty());
    QTest::keyClick(&picker.filter(), Qt::Key_Escape);
    CHECK(list.rowCount() == 311);

    picker.filter().setText(u"Falu"_s);
    QTest::keyClick(&picker.filter(), Qt::Key_Return);
    CHECK(namesOf(picker.chosen()) == QStringList{u"Falu kommun"_s});
    const auto chips = picker.findChildren<QToolButton*>();
    const auto chip = std::ranges::find(chips, u"Falu kommun"_s, &QToolButton::accessibleName);
    REQUIRE(chip != chips.end());
    (*chip)->click();
    CHECK(picker.chosen().isEmpty());
}

TEST_CASE("The list of public bodies keeps its boxes while it is filtered")
{
    PublicBodyModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    const QString first = model.index(0, 0).data().toString();
    model.setFilter(u"kiruna"_s);
    CHECK(model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    CHECK(!model.setData(model.index(0, 1), Qt::Checked, Qt::CheckStateRole));
    model.setFilter({});
    CHECK(namesOf(model.chosen()) == QStringList{first, u"Kiruna kommun"_s});
    model.clear();
    CHECK(model.chosen().isEmpty());
}

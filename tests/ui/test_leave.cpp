#include "tests/support/catch.h"
#include "tests/support/result.h"
#include "tests/ui/window_fixture.h"
#include "ui/models/case_list_roles.h"
#include "ui/pages/cases/actor_field.h"
#include "ui/pages/cases/case_editor.h"
#include "ui/pages/cases/cases_page.h"
#include "ui/pages/start/register_guide.h"
#include "ui/session/draft_file.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/text_field.h"

#include <QAction>
#include <QApplication>
#include <QCoreApplication>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::ui;

namespace {

constexpr int tryAgain = 0;
constexpr int saveText = 1;
constexpr int closeAnyway = 2;

/// Something too long for the pages that are there.
QString writeTooMuch(WindowFixture& f)
{
    TextField& field = f.field(QCoreApplication::translate(
        "heller::ui::FormSection", "Consequences for the person concerned and for the other actors"));
    const QString text = u"Viktigt. "_s + QString(40'000, u'x');
    f.fillDisk(true);
    field.setPlainText(text);
    f.session.settle();
    REQUIRE(f.window->casesPage().editor().hasUnstored());
    CHECK(f.window->errorBar().isVisible());
    CHECK(f.storedWords().startsWith(u"✗"_s));
    return text;
}

} // namespace

TEST_CASE("Closing on a full disk asks, stays where she stays, and stores when there is room again")
{
    WindowFixture f;
    f.openExample();
    const DeviationId id = f.shownCase().deviation.id;
    const QString number = f.shownCase().deviation.diaryNumber;
    const QString text = writeTooMuch(f);
    f.window->close();
    CHECK(f.session.isOpen());
    REQUIRE(f.dialogs.questions.size() == 1);
    CHECK(f.dialogs.questions.first().contains(number));
    CHECK(!f.dialogs.details.first().isEmpty());
    CHECK(f.shownCase().deviation.consequences == text);

    // The list goes on marking the case that is shown.
    f.selectRow(f.list().currentIndex().row() + 1);
    CHECK(f.shownCase().deviation.id == id);
    CHECK(f.list().currentIndex().data(CaseIdRole).toLongLong() == id.value());

    f.dialogs.choices = {tryAgain};
    f.trigger(ActionId::CloseRegister); // no room yet: asked once more
    CHECK(f.session.isOpen());
    CHECK(f.dialogs.questions.size() == 3);

    f.fillDisk(false);
    f.session.settle();
    CHECK(f.storedWords().startsWith(u"✓"_s));
    const QString path = f.session.path();
    f.trigger(ActionId::CloseRegister);
    CHECK(!f.session.isOpen());
    CHECK(f.dialogs.questions.size() == 3);
    f.window->openFile(path);
    CHECK(f.storedCase(id).deviation.consequences == text);
}

TEST_CASE("What cannot be stored is saved as a file, whole, and then the register is closed")
{
    WindowFixture f;
    f.openExample();
    const QString title = f.shownCase().deviation.title;
    const QString text = writeTooMuch(f);
    f.dialogs.target = f.folder.filePath(u"finns/inte/text.txt"_s);
    f.dialogs.choices = {saveText}; // not there: said, and asked once more
    f.trigger(ActionId::CloseRegister);
    CHECK(f.session.isOpen());
    REQUIRE(f.dialogs.details.size() == 2);
    CHECK(f.dialogs.details.last().contains(u"text.txt"_s));

    f.dialogs.target = f.folder.filePath(u"text.txt"_s);
    f.dialogs.choices = {saveText};
    f.trigger(ActionId::CloseRegister);
    CHECK(!f.session.isOpen());
    QFile file(f.dialogs.target);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString saved = QString::fromUtf8(file.readAll());
    CHECK(saved.contains(text));
    CHECK(saved.contains(title));
}

TEST_CASE("What was to be kept stays in sight when she stays for another place's sake, and is kept once")
{
    WindowFixture f;
    f.openExample();
    const QString draft =
        draftPath(f.settings.fileBeside(u"drafts"_s), must(f.session.reg().identity()), f.session.path());
    const QString text = writeTooMuch(f);
    QLineEdit& actor = f.window->casesPage().findChild<ActorField*>()->field();
    actor.setFocus();
    WindowFixture::type(actor, u"Okänd mottagning"_s);
    QApplication::setActiveWindow(f.window.get());
    f.dialogs.choices = {closeAnyway};
    f.trigger(ActionId::CloseRegister);
    REQUIRE(f.dialogs.questions.size() == 2);
    REQUIRE(f.session.isOpen());
    CHECK(f.shownCase().deviation.consequences == text);
    CHECK(f.window->casesPage().editor().hasUnstored());
    CHECK(actor.text() == u"Okänd mottagning"_s);
    CHECK(f.storedWords().startsWith(u"✗"_s));

    f.dialogs.choices = {closeAnyway, closeAnyway};
    f.trigger(ActionId::CloseRegister);
    REQUIRE(!f.session.isOpen());
    const QList<KeptText> kept = readDraft(draft).texts;
    REQUIRE(kept.size() == 1);
    CHECK(kept.first().text == text);
}

TEST_CASE("Another register is not opened over what could not be stored, unless she lets go of it")
{
    WindowFixture f;
    f.openExample();
    const QString path = f.session.path();
    const DeviationId id = f.shownCase().deviation.id;
    const QString text = writeTooMuch(f);
    f.trigger(ActionId::NewRegister);
    const RegisterGuide& guide = f.window->registerGuide();
    const QString other = f.folder.filePath(u"annat.heller"_s);
    guide.nameField().setText(u"Annat förbund"_s);
    guide.pathField().setText(other);
    guide.createButton().click();
    CHECK(f.session.path() == path);
    CHECK(f.shownCase().deviation.consequences == text);
    CHECK(!QFile::exists(other));
    f.dialogs.choices = {closeAnyway};
    guide.createButton().click();
    CHECK(f.session.path() == other);
    CHECK(f.dialogs.questions.size() == 2);
    f.window->openFile(path);
    CHECK(f.storedCase(id).deviation.consequences != text);
}

TEST_CASE("Other colours leave what is typed and not yet stored")
{
    WindowFixture f;
    f.openExample();
    const QString text = writeTooMuch(f);
    f.trigger(ActionId::DarkScheme);
    CHECK(f.actions.action(ActionId::DarkScheme)->isChecked());
    CHECK(f.shownCase().deviation.consequences == text);
    f.fillDisk(false);
    f.session.settle();
    CHECK(f.storedCase(f.shownCase().deviation.id).deviation.consequences == text);
}

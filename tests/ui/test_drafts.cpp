#include "core/service/actors.h"
#include "core/service/cases.h"
#include "core/service/history.h"
#include "core/store/connection.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"
#include "tests/ui/window_fixture.h"
#include "ui/commands/draft_offer.h"
#include "ui/dialogs/draft_dialog.h"
#include "ui/models/actor_texts.h"
#include "ui/pages/actors/actors_page.h"
#include "ui/pages/cases/case_editor.h"
#include "ui/pages/cases/cases_page.h"
#include "ui/session/draft_file.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/text_field.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QPushButton>
#include <QTextBrowser>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::ui;

namespace {

constexpr int closeAndKeep = 2;
constexpr int patienceMs = 60'000; // a machine with much else to do

enum Button { Show, TakeIn, ThrowAway };

class DraftFixture : public WindowFixture
{
public:
    DraftFixture() { openExample(); }

    [[nodiscard]] QString drafts() const { return settings.fileBeside(u"drafts"_s); }
    [[nodiscard]] QString path() const { return draftPath(drafts(), must(session.reg().identity()), session.path()); }
    [[nodiscard]] QList<KeptText> kept() const { return readDraft(path()).texts; }
    [[nodiscard]] MessageBar& bar() const { return window->draftOffer().bar(); }
    [[nodiscard]] TextField& proposal() const
    {
        return field(QCoreApplication::translate("heller::ui::FormSection", "Proposed solution"));
    }

    void press(Button button) const
    {
        bar().findChildren<QPushButton*>().at(button)->click();
        settle();
    }

    /// As a crash leaves it: the register as it was, and beside the settings what was being written. Its path.
    QString closeAsCrashed(const QList<KeptText>& texts)
    {
        const Draft draft{.registerId = must(session.reg().identity()),
                          .registerPath = session.path(),
                          .at = clock.now(),
                          .texts = texts};
        const QString file = path();
        session.close();
        must(writeDraft(file, draft));
        return draft.registerPath;
    }

    void reopenAfterCrash(const QList<KeptText>& texts)
    {
        const QString registerPath = closeAsCrashed(texts);
        window->openFile(registerPath, ActionId::ShowCases);
        settle();
    }

    [[nodiscard]] KeptText textOf(const QString& text) const
    {
        const Deviation& deviation = shownCase().deviation;
        return {.entity = u"deviation"_s,
                .row = deviation.id.value(),
                .field = u"proposal"_s,
                .name = u"Förslag till lösning"_s,
                .deviation = deviation.id.value(),
                .where = deviation.diaryNumber,
                .text = text};
    }
};

} // namespace

TEST_CASE_METHOD(DraftFixture, "What is typed lies in a file of its owner's until it is stored")
{
    proposal().setFocus();
    fillDisk(true); // so that it is not stored meanwhile
    const QString text = u"Nytt. "_s + u"Mycket "_s.repeated(60'000) + u'x';
    proposal().setPlainText(text);
    REQUIRE(waitFor([&] { return QFile::exists(path()); }));
    CHECK(QFile::permissions(path()).testAnyFlags(QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther) == false);
    REQUIRE(kept().size() == 1);
    CHECK(kept().first().text == text);
    CHECK(kept().first().where == shownCase().deviation.diaryNumber);
    fillDisk(false);
    session.flush();
    CHECK(waitFor([&] { return !QFile::exists(path()); }));
}

TEST_CASE_METHOD(DraftFixture, "What is typed on the page of actors is kept, offered and taken in as any other text")
{
    trigger(ActionId::ShowActors);
    service::Actors actors(session.reg());
    const Actor actor = must(actors.all()).first();
    must(actors.addContact({.actor = actor.id, .role = u"Chef"_s}));
    Contact contact = must(actors.contacts(actor.id)).first();
    window->actorsPage().openAssociation();
    const auto fields = window->actorsPage().findChildren<TextField*>();
    const QString name = QCoreApplication::translate("heller::ui::AssociationForm", "Coordinator");
    TextField& coordinator = **std::ranges::find(fields, name, &TextField::accessibleName);
    coordinator.setFocus();
    fillDisk(true);
    coordinator.setPlainText(u"Eva Ek"_s);
    REQUIRE(waitFor([&] { return !kept().isEmpty(); }));
    CHECK(kept().first().name == name);
    QList<KeptText> texts = kept();
    fillDisk(false);
    coordinator.setPlainText(session.reg().association().coordinator);
    REQUIRE(waitFor([&] { return kept().isEmpty(); }));

    texts.append(placeOfOtherNames(actor));
    texts.last().text = u"Nya namnet, NN"_s;
    texts.append(placeOf(contact, &Contact::email));
    texts.last().text = u"chef@example.org"_s;
    KeptText same = placeOfName(actor); // is there already: not offered
    same.text = actor.name;
    reopenAfterCrash(texts + QList{same});
    REQUIRE(bar().isVisible());
    CHECK(bar().text().contains(actor.name));
    CHECK(kept().size() == texts.size());
    press(TakeIn);
    CHECK(!bar().isVisible());
    CHECK(session.reg().association().coordinator == u"Eva Ek"_s);
    service::Actors after(session.reg());
    CHECK(must(after.all()).first().otherNames == QStringList{u"Nya namnet"_s, u"NN"_s});
    CHECK(must(after.contacts(actor.id)).first().email == u"chef@example.org"_s);
}

TEST_CASE_METHOD(DraftFixture, "A text of an actor that is no more is said, and stays to be read")
{
    KeptText lost{.entity = u"actor"_s, .row = 4711, .field = u"name"_s, .where = u"Borta"_s, .text = u"Ny"_s};
    reopenAfterCrash({lost});
    press(TakeIn);
    CHECK(bar().isVisible());
    CHECK(kept().size() == 1);
}

TEST_CASE_METHOD(DraftFixture, "What a crash left is offered, and taken in as one step")
{
    const DeviationId id = shownCase().deviation.id;
    KeptText other = textOf(u"Ny följd."_s);
    other.field = u"consequences"_s;
    reopenAfterCrash({textOf(u"Nytt förslag."_s), other});
    REQUIRE(bar().isVisible());
    CHECK(bar().text().contains(u"LH "_s));
    CHECK(bar().text().contains(u"10:42"_s));
    const CaseFile before = storedCase(id);
    press(TakeIn);
    CHECK(storedCase(id).deviation.proposal == u"Nytt förslag."_s);
    CHECK(storedCase(id).deviation.consequences == u"Ny följd."_s);
    CHECK(bar().isHidden());
    CHECK(waitFor([&] { return !QFile::exists(path()); }));
    trigger(ActionId::Undo);
    CHECK(storedCase(id).deviation == before.deviation);
}

TEST_CASE_METHOD(DraftFixture, "What a crash left and is in the register is not offered")
{
    reopenAfterCrash({textOf(shownCase().deviation.proposal)});
    CHECK(bar().isHidden());
    CHECK(waitFor([&] { return !QFile::exists(path()); }));
}

TEST_CASE_METHOD(DraftFixture, "What a crash left is read, and stays until it is thrown away")
{
    const DeviationId id = shownCase().deviation.id;
    reopenAfterCrash({textOf(u"Nytt <förslag>."_s)});
    press(Show);
    auto* dialog = window->findChild<DraftDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->findChild<QTextBrowser*>()->toPlainText().contains(u"Nytt <förslag>."_s));
    dialog->accept();

    // Also over another sitting, and beside what is written in this one.
    proposal().setFocus();
    type(proposal(), u"Annat. "_s);
    const QString registerPath = session.path();
    session.close();
    window->openFile(registerPath, ActionId::ShowCases);
    settle();
    REQUIRE(bar().isVisible());
    CHECK(kept().size() == 1);
    CHECK(storedCase(id).deviation.proposal.startsWith(u"Annat. "_s));
    press(ThrowAway);
    CHECK(bar().isHidden());
    CHECK(waitFor([&] { return !QFile::exists(path()); }));
}

TEST_CASE_METHOD(DraftFixture, "A register that has been moved is offered its text, and no other under its old name is")
{
    const QString registerPath = closeAsCrashed({textOf(u"Nytt förslag."_s)});
    const QString moved = folder.filePath(u"flyttat.heller"_s);
    REQUIRE(QFile::rename(registerPath, moved));
    must(service::Register::create(registerPath, {.name = u"Ett annat förbund"_s}, session.environment()));
    window->openFile(registerPath, ActionId::ShowCases);
    settle();
    CHECK(bar().isHidden());
    session.close();
    REQUIRE(QFile::remove(registerPath));

    window->openFile(moved, ActionId::ShowCases);
    settle();
    REQUIRE(bar().isVisible());
    CHECK(kept().size() == 1);
    press(TakeIn);
    CHECK(shownCase().deviation.proposal == u"Nytt förslag."_s);
    CHECK(waitFor([&] { return QDir(drafts()).isEmpty(QDir::Files); }));
}

TEST_CASE_METHOD(DraftFixture, "A copy of a register is not offered what was written in the register")
{
    const QString registerPath = closeAsCrashed({textOf(u"Nytt förslag."_s)});
    const QString copy = folder.filePath(u"kopia.heller"_s);
    REQUIRE(QFile::copy(registerPath, copy));
    window->openFile(copy, ActionId::ShowCases);
    settle();
    CHECK(bar().isHidden());
    window->openFile(registerPath, ActionId::ShowCases);
    settle();
    CHECK(bar().isVisible());
}

TEST_CASE_METHOD(DraftFixture, "A draft is thrown away when its register has been gone for 90 days")
{
    const QString registerPath = closeAsCrashed({textOf(u"Nytt förslag."_s)});
    const auto left = [this](int days) {
        removeForgottenDrafts(drafts(), QDateTime::currentDateTime().addDays(days));
        return !QDir(drafts()).isEmpty(QDir::Files);
    };
    CHECK(left(400));
    REQUIRE(QFile::remove(registerPath));
    CHECK(left(90));
    CHECK_FALSE(left(91));
}

TEST_CASE_METHOD(DraftFixture, "A text whose case is gone can still be read")
{
    KeptText text = textOf(u"Nytt förslag."_s);
    text.deviation = text.row = 987654;
    reopenAfterCrash({text});
    press(TakeIn);
    CHECK(window->errorBar().isVisible());
    CHECK(bar().isVisible());
    CHECK(kept().size() == 1);
}

TEST_CASE_METHOD(DraftFixture, "What could not be stored when the register was closed is offered when it is opened")
{
    const DeviationId id = shownCase().deviation.id;
    fillDisk(true);
    const QString text = u"Viktigt. "_s + u"Mycket "_s.repeated(60'000) + u'x';
    proposal().setPlainText(text);
    session.flush();
    dialogs.choices = {closeAndKeep};
    const QString registerPath = session.path();
    trigger(ActionId::CloseRegister);
    REQUIRE_FALSE(session.isOpen());
    window->openFile(registerPath, ActionId::ShowCases);
    settle();
    REQUIRE(bar().isVisible());
    CHECK(storedCase(id).deviation.proposal != text);
    press(TakeIn);
    CHECK(storedCase(id).deviation.proposal == text);
}

TEST_CASE("What is being written in a window that is killed is offered in the next one")
{
    WindowFixture f;
    const QString registerPath = f.examplePath();
    const QString identity = must(f.session.reg().identity());
    f.session.close();
    QProcess writer;
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer.start(QStringLiteral(DRAFT_WRITER),
                 {registerPath, f.folder.filePath(u"settings.ini"_s), u" – och mer därtill"_s});
    REQUIRE(writer.waitForReadyRead(patienceMs));
    REQUIRE(writer.readAllStandardOutput().startsWith("typed"));
    const QString path = draftPath(f.settings.fileBeside(u"drafts"_s), identity, registerPath);
    REQUIRE(WindowFixture::waitFor([&] { return !readDraft(path).texts.isEmpty(); }));
    writer.kill();
    REQUIRE(writer.waitForFinished(patienceMs));
    CHECK(writer.exitStatus() == QProcess::CrashExit);

    f.window->openFile(registerPath, ActionId::ShowCases);
    f.settle();
    const MessageBar& bar = f.window->draftOffer().bar();
    REQUIRE(bar.isVisible());
    const KeptText kept = readDraft(path).texts.first();
    bar.findChildren<QPushButton*>().at(TakeIn)->click();
    f.settle();
    CHECK(f.storedCase(DeviationId(kept.deviation)).deviation.title.contains(u" – och mer därtill"_s));
    CHECK(bar.isHidden());
}

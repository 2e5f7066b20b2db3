// Letters from the window, and their wording.
#include "core/service/feedback.h"
#include "core/service/letters.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"
#include "tests/ui/window_fixture.h"
#include "ui/commands/letter_commands.h"
#include "ui/dialogs/letter_cases.h"
#include "ui/dialogs/letter_dialog.h"
#include "ui/jobs/job.h"
#include "ui/pages/cases/cases_page.h"
#include "ui/widgets/text_field.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QUrl>

using namespace heller;
using namespace heller::ui;
using namespace Qt::StringLiterals;

namespace {

/// Takes the place of the mail program.
class MailProgram : public QObject
{
    Q_OBJECT

public:
    MailProgram() { QDesktopServices::setUrlHandler(u"file"_s, this, "take"); }
    ~MailProgram() override { QDesktopServices::unsetUrlHandler(u"file"_s); }
    Q_DISABLE_COPY_MOVE(MailProgram)

    QStringList paths = {};

public Q_SLOTS:
    void take(const QUrl& url) { paths.append(url.toLocalFile()); }
};

/// The example's LH 2026-011, which nobody has been asked about.
class LetterFixture : public WindowFixture
{
public:
    LetterFixture()
    {
        openExample();
        id = must(service::Cases(session.reg()).find(u"2026-11"_s));
        window->casesPage().select(id);
        settle();
    }

    [[nodiscard]] LetterDialog& begin(ActionId action)
    {
        trigger(action);
        auto* dialog = window->findChild<LetterDialog*>();
        REQUIRE(dialog);
        awaitCases(*dialog);
        return *dialog;
    }
    static void awaitCases(const LetterDialog& dialog)
    {
        const auto* cases = dialog.findChild<LetterCases*>();
        REQUIRE(waitFor([&] { return !cases->isReading(); }));
    }
    [[nodiscard]] static TextField& field(const LetterDialog& dialog, const QString& name)
    {
        for (TextField* each : dialog.findChildren<TextField*>()) {
            if (each->accessibleName() == name)
                return *each;
        }
        FAIL("no field");
        return *dialog.findChild<TextField*>();
    }
    void press(const LetterDialog& dialog, const QString& text) const
    {
        for (QPushButton* each : dialog.findChildren<QPushButton*>()) {
            if (each->text() == text) {
                REQUIRE(each->isEnabled());
                each->setFocus();
                QTest::keyClick(each, Qt::Key_Return);
                const auto* commands = window->findChild<LetterCommands*>();
                REQUIRE(waitFor([&] { return !commands->isAtDoor(); }));
                return;
            }
        }
        FAIL("no button " << text.toStdString());
    }
    [[nodiscard]] static QStringList labels(const LetterDialog& dialog)
    {
        QStringList texts;
        for (const QLabel* each : dialog.findChildren<QLabel*>()) {
            if (!each->isHidden())
                texts.append(each->text());
        }
        return texts;
    }

    DeviationId id = {};
};

} // namespace

TEST_CASE("A question is opened in the mail program, noted, asks, and is taken back by undo")
{
    LetterFixture f;
    MailProgram program;
    LetterDialog& dialog = f.begin(ActionId::WriteQuestion);
    CHECK(f.field(dialog, u"Ämne"_s).text() == u"Fråga om återkoppling: LH 2026-011"_s);
    TextField& body = f.field(dialog, u"Text"_s);
    WindowFixture::type(body, u"Obs: "_s);
    f.press(dialog, u"Öppna i e-post"_s);
    REQUIRE(WindowFixture::waitFor([&] { return !program.paths.isEmpty(); }));
    CHECK(program.paths.first().endsWith(u"Fråga LH 2026-011.eml"_s));
    QFile mail(program.paths.first());
    REQUIRE(mail.open(QIODevice::ReadOnly));
    CHECK(mail.readAll().count("Content-Disposition: attachment") == 2); // the case, and the form by now

    const CaseFile asked = f.storedCase(f.id);
    CHECK(statusOf(asked) == Status::AwaitingFeedback);
    REQUIRE(asked.letters.size() == 1);
    CHECK(asked.letters.first().form == LetterForm::Mail);
    CHECK(asked.letters.first().body.startsWith(u"Obs: Hej "_s)); // as it was written
    CHECK(dialog.isNoted());
    f.press(dialog, u"Kopiera texten"_s); // noted once
    CHECK(f.storedCase(f.id).letters.size() == 1);
    f.press(dialog, u"Stäng"_s);
    f.settle();
    f.trigger(ActionId::Undo);
    CHECK(f.storedCase(f.id).letters.isEmpty());
    CHECK(f.storedCase(f.id).rounds.isEmpty());
}

TEST_CASE("A reminder has all that is awaited of the actor; what is taken out of it is not reminded of")
{
    LetterFixture f;
    const service::AwaitedAnswer late = must(service::Feedback(f.session.reg()).awaited(f.clock.today())).first();
    must(service::Feedback(f.session.reg()).ask(f.id, {late.actor}, f.clock.today().addDays(-20)));
    f.settle();
    LetterDialog& dialog = f.begin(ActionId::WriteReminder);
    auto* cases = dialog.findChild<QListWidget*>(u"letterCases"_s);
    REQUIRE(cases->count() >= 2);
    CHECK(cases->item(0)->checkState() == Qt::Checked);
    TextField& body = f.field(dialog, u"Text"_s);
    CHECK(body.text().contains(late.diaryNumber));
    for (int row = 1; row < cases->count(); ++row)
        cases->item(row)->setCheckState(Qt::Unchecked);
    CHECK_FALSE(body.text().contains(late.diaryNumber));
    f.press(dialog, u"Kopiera texten"_s);
    CHECK(QApplication::clipboard()->text().startsWith(u"Påminnelse: LH 2026-011\n\nHej "_s));
    CHECK(f.storedCase(f.id).rounds.last().answers.first().reminders == 1);
    CHECK(f.storedCase(late.deviation).letters.isEmpty());
}

TEST_CASE("Another kind of letter goes to whom it is likeliest for, unless she has chosen")
{
    LetterFixture f;
    const ActorId asked = must(service::Feedback(f.session.reg()).awaited(f.clock.today())).first().actor;
    must(service::Feedback(f.session.reg()).ask(f.id, {asked}, f.clock.today().addDays(-20)));
    f.settle();
    LetterDialog& dialog = f.begin(ActionId::WriteReminder);
    REQUIRE(dialog.draft().letter.actor == asked);
    const auto boxes = dialog.findChildren<QComboBox*>();
    REQUIRE(boxes.size() == 2);
    boxes[0]->setCurrentIndex(boxes[0]->findData(codeOf(LetterKind::Question)));
    f.awaitCases(dialog);
    CHECK(dialog.draft().letter.kind == LetterKind::Question);
    CHECK(dialog.draft().letter.actor != asked);
    boxes[1]->setCurrentIndex(2);
    Q_EMIT boxes[1]->activated(2); // by hand
    const ActorId chosen = dialog.draft().letter.actor;
    boxes[0]->setCurrentIndex(boxes[0]->findData(codeOf(LetterKind::Settled)));
    CHECK(ActorId(boxes[1]->currentData().toLongLong()) == chosen);
}

TEST_CASE("Where there is nothing to remind of, that is said, and no way leads out")
{
    LetterFixture f;
    LetterDialog& dialog = f.begin(ActionId::WriteReminder);
    CHECK(f.labels(dialog).join(u' ').contains(u"Inget svar väntas från"_s));
    for (const QPushButton* each : dialog.findChildren<QPushButton*>()) {
        if (each->text() == u"Öppna i e-post"_s)
            CHECK_FALSE(each->isEnabled());
    }
}

TEST_CASE("What was written by hand stays when something else is chosen, and is not let go of unasked")
{
    LetterFixture f;
    LetterDialog& dialog = f.begin(ActionId::WriteReporter);
    TextField& body = f.field(dialog, u"Text"_s);
    WindowFixture::type(body, u"Obs: "_s);
    CHECK(body.text().contains(u"\n\nObs:"_s)); // where she is to write what she needs to know
    CHECK_FALSE(body.text().contains(u"[Skriv här"_s));
    const QString written = body.text();
    CHECK_FALSE(f.labels(dialog).join(u' ').contains(u"Skriv vad du behöver veta där"_s));
    dialog.findChild<QComboBox*>()->setCurrentIndex(1);
    CHECK(body.text() == written);
    f.dialogs.yes = false;
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK(dialog.isVisible());
    CHECK(f.dialogs.questions.size() == 1);
    f.press(dialog, u"Skriv om brevet"_s);
    CHECK(body.text().startsWith(u"Hej "_s));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
    CHECK(f.storedCase(f.id).letters.isEmpty());
}

TEST_CASE("A text that was written for somebody else is said to be, and asked about before it leaves")
{
    LetterFixture f;
    LetterDialog& dialog = f.begin(ActionId::WriteQuestion);
    WindowFixture::type(f.field(dialog, u"Text"_s), u"Obs: "_s);
    const QString remark = u"Du ändrade texten och sedan"_s;
    CHECK_FALSE(f.labels(dialog).join(u' ').contains(remark));
    auto* to = dialog.findChildren<QComboBox*>().at(1);
    to->setCurrentIndex(1);
    Q_EMIT to->activated(1);
    f.awaitCases(dialog);
    CHECK(f.labels(dialog).join(u' ').contains(remark));
    f.dialogs.yes = false;
    f.press(dialog, u"Kopiera texten"_s);
    CHECK(f.dialogs.questions.size() == 1);
    CHECK(f.storedCase(f.id).letters.isEmpty());
    f.press(dialog, u"Skriv om brevet"_s);
    CHECK_FALSE(f.labels(dialog).join(u' ').contains(remark));
}

TEST_CASE("A letter that no mail program opens is not noted, and can leave another way")
{
    LetterFixture f; // no program for it on this platform
    LetterDialog& dialog = f.begin(ActionId::WriteQuestion);
    f.press(dialog, u"Öppna i e-post"_s);
    REQUIRE(WindowFixture::waitFor([&] { return !dialog.isNoted(); }));
    CHECK(f.storedCase(f.id).letters.isEmpty());
    CHECK(f.storedCase(f.id).rounds.isEmpty());
    CHECK(f.labels(dialog).join(u' ').contains(u"Brevet är inte antecknat."_s));
    f.press(dialog, u"Kopiera texten"_s);
    CHECK(f.storedCase(f.id).letters.size() == 1);
    CHECK(dialog.isNoted());
}

TEST_CASE("That an edited letter to an actor names the reporter is said, and asked about before it leaves")
{
    LetterFixture f;
    const CaseFile file = f.storedCase(f.id);
    REQUIRE_FALSE(file.deviation.reporter.name.isEmpty());
    LetterDialog& dialog = f.begin(ActionId::WriteQuestion);
    const QString remark = u"Brevet nämner %1"_s.arg(file.deviation.reporter.name);
    CHECK_FALSE(f.labels(dialog).join(u' ').contains(remark));
    WindowFixture::type(f.field(dialog, u"Text"_s), file.deviation.reporter.name + u' ');
    CHECK(f.labels(dialog).join(u' ').contains(remark));
    f.dialogs.yes = false;
    f.press(dialog, u"Kopiera texten"_s);
    CHECK(f.dialogs.questions.size() == 1);
    CHECK(f.storedCase(f.id).letters.isEmpty());
    f.dialogs.yes = true;
    f.press(dialog, u"Kopiera texten"_s);
    CHECK(f.storedCase(f.id).letters.size() == 1);
}

TEST_CASE("A letter is saved as Word and previewed; the reporter's supplement makes the case wait")
{
    LetterFixture f;
    LetterDialog& dialog = f.begin(ActionId::WriteReporter);
    f.press(dialog, u"Förhandsgranska"_s);
    REQUIRE(f.dialogs.papers.size() == 1);
    CHECK(f.storedCase(f.id).letters.isEmpty());
    f.press(dialog, u"Spara som Word…"_s); // she thinks better of it
    CHECK(f.storedCase(f.id).letters.isEmpty());
    f.dialogs.target = f.folder.filePath(u"brev.docx"_s);
    f.press(dialog, u"Spara som Word…"_s);
    CHECK(QFile::exists(f.dialogs.target));
    REQUIRE(f.storedCase(f.id).letters.size() == 1);
    CHECK(f.storedCase(f.id).letters.first().form == LetterForm::Document);
    CHECK(f.storedCase(f.id).deviation.supplementRequestedOn == f.clock.today());
}

TEST_CASE("Who is named in a letter is shown before it leaves, unless she has turned that off")
{
    LetterFixture f;
    LetterDialog& dialog = f.begin(ActionId::WriteQuestion);
    WindowFixture::type(f.field(dialog, u"Text"_s), u"Vi talade med Sigvard Hovander. "_s);
    f.dialogs.yes = false;
    f.press(dialog, u"Kopiera texten"_s);
    REQUIRE(f.dialogs.questions.size() == 1);
    CHECK(f.dialogs.questions.first().contains(u"1 ställe i brevet"_s));
    CHECK(f.storedCase(f.id).letters.isEmpty());
    CHECK(f.labels(dialog).join(u' ').contains(u"Brevet har inte lämnat huset."_s));
    f.session.setAsksBeforeLeaving(false);
    f.press(dialog, u"Kopiera texten"_s);
    CHECK(f.dialogs.questions.size() == 1);
    CHECK(f.storedCase(f.id).letters.size() == 1);
}

TEST_CASE("A letter whose search is called off stays, and can leave later")
{
    LetterFixture f;
    LetterDialog& dialog = f.begin(ActionId::WriteQuestion);
    auto* commands = f.window->findChild<LetterCommands*>();
    const auto calling =
        QObject::connect(commands, &LetterCommands::started, commands, [](Job* job) { job->cancel(); });
    f.press(dialog, u"Kopiera texten"_s);
    CHECK(f.storedCase(f.id).letters.isEmpty());
    CHECK(f.labels(dialog).join(u' ').contains(u"Brevet har inte lämnat huset."_s));
    QObject::disconnect(calling);
    f.press(dialog, u"Kopiera texten"_s);
    CHECK(f.storedCase(f.id).letters.size() == 1);
}

TEST_CASE("The answer form is saved for whom answers are awaited from")
{
    LetterFixture f;
    f.dialogs.picked = 0;
    f.dialogs.target = f.folder.filePath(u"formular.docx"_s);
    f.trigger(ActionId::MakeAnswerForm);
    REQUIRE(WindowFixture::waitFor([&] { return QFile::exists(f.dialogs.target); }));
    CHECK_FALSE(f.dialogs.offered.isEmpty());
    CHECK(f.dialogs.suggestedName.startsWith(u"Svarsformulär "_s));
}

TEST_CASE("The wording is changed in place and comes back")
{
    LetterFixture f;
    f.trigger(ActionId::ShowActors);
    auto* kind = f.window->findChild<QComboBox*>(u"letterWordsKind"_s);
    REQUIRE(kind);
    QWidget* form = kind->parentWidget()->parentWidget();
    const auto text = [form](const QString& name) -> TextField& {
        for (TextField* each : form->findChildren<TextField*>()) {
            if (each->accessibleName() == name)
                return *each;
        }
        FAIL("no field");
        return *form->findChild<TextField*>();
    };
    const auto wording = [&f](LetterKind which) { return must(service::Letters(f.session.reg()).wording(which)); };
    const LetterTemplate first = wording(LetterKind::Thanks);
    kind->setCurrentIndex(static_cast<int>(allLetterKinds().indexOf(LetterKind::Thanks)));
    TextField& subject = text(u"Brevets ämne"_s);
    CHECK(subject.text() == first.subject);
    subject.setFocus();
    subject.selectAll();
    WindowFixture::type(subject, u"Tusen tack"_s);
    kind->setCurrentIndex(0); // stores what is being written
    CHECK(wording(LetterKind::Thanks).subject == u"Tusen tack"_s);
    CHECK(subject.text() == wording(LetterKind::Question).subject);
    kind->setCurrentIndex(static_cast<int>(allLetterKinds().indexOf(LetterKind::Thanks)));
    for (QPushButton* each : form->findChildren<QPushButton*>()) {
        if (each->text() == u"Som från början"_s)
            each->click();
    }
    CHECK(wording(LetterKind::Thanks) == first);
    CHECK(subject.text() == first.subject);
}

#include "test_letters.moc"

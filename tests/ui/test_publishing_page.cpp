// The page of publishing: a case beside its public version, what was found, what is written instead.
#include "core/service/cases.h"
#include "core/service/dispatches.h"
#include "core/service/publications.h"
#include "core/service/sites.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"
#include "tests/ui/fake_dialogs.h"
#include "tests/ui/window_fixture.h"
#include "ui/commands/draft_offer.h"
#include "ui/models/line_model.h"
#include "ui/pages/publishing/original_pane.h"
#include "ui/pages/publishing/page_pane.h"
#include "ui/pages/publishing/publishing_desk.h"
#include "ui/pages/publishing/publishing_page.h"
#include "ui/privacy/personal_data_watch.h"
#include "ui/session/draft_file.h"
#include "ui/widgets/line_view.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/row_painting.h"
#include "ui/widgets/text_field.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::ui;

namespace {

class PublishingFixture : public WindowFixture
{
public:
    PublishingFixture()
    {
        openExample();
        Deviation deviation;
        deviation.title = u"Väntan efter Jonsbo"_s;
        deviation.reporter.name = u"Ronja Rapportör"_s;
        deviation.challenge = u"Ronja berättar att deltagaren väntade på Jonsbo."_s;
        id = must(service::Cases(reg()).create(deviation));
        must(service::Cases(reg()).addRound(id, {.text = u"Vi har talat om det."_s}));
        trigger(ActionId::ShowPublishing);
        REQUIRE(waitFor([&] { return watch().finder() && !page().isReading(); }));
    }

    [[nodiscard]] service::Register& reg() const { return session.reg(); }
    [[nodiscard]] PublishingPage& page() const { return window->publishingPage(); }
    [[nodiscard]] PublishingDesk& desk() const { return *page().findChild<PublishingDesk*>(); }
    [[nodiscard]] PersonalDataWatch& watch() const { return *PersonalDataWatch::of(*window); }
    [[nodiscard]] Publication twin() const { return must(service::Publications(reg()).of(id)).twin.value(); }
    [[nodiscard]] LineView& list(const QString& name) const
    {
        const auto views = page().findChildren<LineView*>();
        const auto found = std::ranges::find(views, name, &QWidget::accessibleName);
        REQUIRE(found != views.end());
        return **found;
    }
    [[nodiscard]] TextField& field(const QString& name) const
    {
        const auto fields = page().findChildren<TextField*>();
        const auto found = std::ranges::find(fields, name, &QWidget::accessibleName);
        REQUIRE(found != fields.end());
        return **found;
    }
    [[nodiscard]] QPushButton& button(const QString& text) const
    {
        const auto buttons = page().findChildren<QPushButton*>();
        const auto found = std::ranges::find(buttons, text, &QPushButton::text);
        REQUIRE(found != buttons.end());
        return **found;
    }
    /// Chooses from the menu that opens over the finding.
    void decide(const QString& text) const
    {
        LineView& findings = list(u"Det som hittades i den publika versionen"_s);
        QTest::keyClick(&findings, Qt::Key_Return);
        QMenu* menu = nullptr;
        for (auto* each : desk().findChildren<QMenu*>()) {
            if (each->isVisible())
                menu = each;
        }
        REQUIRE(menu);
        const auto steps = menu->actions();
        const auto found = std::ranges::find(steps, text, &QAction::text);
        REQUIRE(found != steps.end());
        (*found)->trigger();
        menu->close();
    }

    DeviationId id = {};
};

} // namespace

TEST_CASE("The page as it will be follows what is typed")
{
    PublishingFixture f;
    f.page().open(f.id);
    auto* page = f.desk().findChild<PagePane*>();
    REQUIRE(page);
    CHECK(page->isHidden());
    f.button(u"Sidan"_s).click();
    CHECK(page->isVisible());
    CHECK(f.desk().findChild<OriginalPane*>()->isHidden());
    CHECK(page->toPlainText().contains(u"Väntan efter Jonsbo"_s));
    CHECK(page->toPlainText().contains(u"Vi har talat om det."_s));
    TextField& title = f.field(u"Titel"_s);
    title.setFocus();
    WindowFixture::type(title, u"En ny titel. "_s);
    CHECK(f.waitFor([&] { return page->toPlainText().contains(u"En ny titel."_s); }));
    CHECK(f.twin().title == u"Väntan efter Jonsbo"_s); // not stored yet
    f.button(u"Registret"_s).click();
    CHECK(page->isHidden());
}

TEST_CASE("A public version is made, cleaned and published from the page")
{
    PublishingFixture f;
    f.page().open(f.id);
    CHECK(f.desk().isVisible());
    CHECK(f.field(u"Titel"_s).text() == u"Väntan efter Jonsbo"_s);
    CHECK(f.desk().findChild<OriginalPane*>()->toPlainText().contains(u"Ronja berättar"_s));
    CHECK_FALSE(f.button(u"Publicera när allt är avgjort"_s).isEnabled());
    CHECK(f.list(u"Det som hittades i den publika versionen"_s).lines().lines().first().title ==
          u"Ronja under Samverkansutmaning"_s);
    const LineView& found = f.list(u"Det som hittades i den publika versionen"_s);
    CHECK(found.sizeHintForRow(0) > twoLineRowHeight(found.font())); // nothing of the reason is cut

    f.decide(u"Ersätt med ”handläggaren”"_s);
    CHECK(f.twin().challenge == u"Handläggaren berättar att deltagaren väntade på Jonsbo."_s);
    CHECK(f.list(u"Ersättningar"_s).lines().lines().first().title == u"Ronja → handläggaren"_s);
    QPushButton& publish = f.button(u"Publicera"_s);
    CHECK(publish.isEnabled());
    publish.click();
    CHECK(f.twin().publishedOn.isValid());
    CHECK(must(service::Cases(f.reg()).load(f.id)).deviation.challenge.startsWith(u"Ronja"_s));
    f.button(u"Ta ned från webben"_s).click();
    CHECK_FALSE(f.twin().publishedOn.isValid());
}

TEST_CASE("Another public version is put beside it, and taken away again")
{
    PublishingFixture f;
    f.page().open(f.id);
    f.button(u"Relaterade avvikelser…"_s).click();
    CHECK(f.window->errorBar().text().contains(u"Ingen annan avvikelse"_s));
    const DeviationId other =
        must(service::Cases(f.reg()).create({.title = u"Glappet"_s, .challenge = u"Lång tid."_s}));
    must(service::Cases(f.reg()).addRound(other, {.text = u"Vi har talat om det."_s}));
    const PublicationId twin = must(service::Publications(f.reg()).make(other));
    f.page().open(f.id);
    f.dialogs.pickedCase = other;
    f.button(u"Relaterade avvikelser…"_s).click();
    CHECK(f.dialogs.offeredAmong.besidePublic == f.id);
    CHECK(f.twin().related == QList{twin});
    f.button(u"Relaterade avvikelser (1)…"_s).click();
    CHECK(f.twin().related.isEmpty());
}

TEST_CASE("A published version without what its page needs says so")
{
    PublishingFixture f;
    f.page().open(f.id);
    f.decide(u"Ersätt med ”handläggaren”"_s);
    f.button(u"Publicera"_s).click();
    const auto isSaid = [&] {
        const auto labels = f.desk().findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [](const QLabel* each) { return each->isVisible() && each->text().contains(u"”Titel”"_s); });
    };
    CHECK_FALSE(isSaid());
    Publication untitled = f.twin();
    untitled.title.clear();
    must(service::Publications(f.reg()).update(untitled, u"Ändra (%1)"_s));
    CHECK(isSaid());
    f.trigger(ActionId::Undo);
    CHECK_FALSE(isSaid());
}

TEST_CASE("What is being written of a public version is kept, and offered after a crash")
{
    PublishingFixture f;
    f.page().open(f.id);
    const QString file = draftPath(f.settings.fileBeside(u"drafts"_s), must(f.reg().identity()), f.session.path());
    WindowFixture::type(f.field(u"Samverkansutmaning"_s), u"Deltagaren väntade "_s);
    REQUIRE(WindowFixture::waitFor([&] { return !readDraft(file).texts.isEmpty(); }));
    Draft draft = readDraft(file);
    f.field(u"Samverkansutmaning"_s).clearFocus();
    f.session.settle();
    REQUIRE(draft.texts.size() == 1);
    CHECK(draft.texts.first().entity == u"publication"_s);
    draft.texts.first().text = u"Kvar efter kraschen"_s;
    f.session.close();
    must(writeDraft(file, draft));

    f.window->openFile(draft.registerPath, ActionId::ShowCases);
    f.settle();
    const auto buttons = f.window->draftOffer().bar().findChildren<QPushButton*>();
    REQUIRE(buttons.size() > 1);
    buttons.at(1)->click(); // takes it in
    f.settle();
    CHECK(f.twin().challenge == u"Kvar efter kraschen"_s);
    must(f.reg().undo());
    CHECK(f.twin().challenge != u"Kvar efter kraschen"_s);
}

TEST_CASE("What may stand on the web is let stand with a reason, there alone")
{
    PublishingFixture f;
    f.page().open(f.id);
    f.dialogs.text = u"Har själv sagt ja"_s;
    f.decide(u"Låt det stå…"_s);
    const auto accepted = must(service::Cases(f.reg()).load(f.id)).accepted;
    REQUIRE(accepted.size() == 1);
    CHECK(accepted.first().place == AcceptedFinding::Place::Public);
    CHECK(f.button(u"Publicera"_s).isEnabled());
    f.trigger(ActionId::ShowCases);
    CHECK(f.watch().texts().place == AcceptedFinding::Place::Case);
}

TEST_CASE("What is written in the public version is stored, and a change of the case is said")
{
    PublishingFixture f;
    f.page().open(f.id);
    TextField& question = f.field(u"Fråga"_s);
    question.setFocus();
    PublishingFixture::type(question, u"Hur kan väntan bli kortare?"_s);
    f.field(u"Samverkansutmaning"_s).setFocus();
    CHECK(f.twin().question == u"Hur kan väntan bli kortare?"_s);
    CHECK_FALSE(f.button(u"Jag har jämfört dem"_s).isVisible());

    must(service::Cases(f.reg()).addRound(f.id, {.text = u"Ett svar till."_s}));
    CHECK(f.button(u"Jag har jämfört dem"_s).isVisible());
    f.button(u"Jag har jämfört dem"_s).click();
    CHECK_FALSE(f.button(u"Jag har jämfört dem"_s).isVisible());
    f.trigger(ActionId::Undo);
    f.trigger(ActionId::Undo);
    f.trigger(ActionId::Undo);
    f.trigger(ActionId::Undo); // there is no public version any more
    CHECK_FALSE(f.desk().isVisible());
}

TEST_CASE("Words are replaced, and forgotten again")
{
    PublishingFixture f;
    f.page().open(f.id);
    f.dialogs.texts = {u"Jonsbo"_s, u"försteg"_s};
    f.button(u"Ersätt ord…"_s).click();
    CHECK(f.twin().title == u"Väntan efter försteg"_s);
    LineView& known = f.list(u"Ersättningar"_s);
    CHECK(known.lines().lines().size() == 1);
    known.setCurrentIndex(known.model()->index(0, 0));
    QTest::keyClick(&known, Qt::Key_Delete);
    CHECK(known.lines().lines().isEmpty());
}

TEST_CASE("Words are replaced only here, where that is chosen")
{
    PublishingFixture f;
    f.page().open(f.id);
    auto* remembers = f.desk().findChild<QCheckBox*>();
    REQUIRE(remembers);
    CHECK(remembers->isChecked());
    remembers->click();
    f.dialogs.texts = {u"Jonsbo"_s, u"försteg"_s};
    f.button(u"Ersätt ord…"_s).click();
    CHECK(f.twin().title == u"Väntan efter försteg"_s);
    CHECK(f.list(u"Ersättningar"_s).lines().lines().isEmpty());
}

TEST_CASE("The list leads to what is begun, and the back button to the list")
{
    PublishingFixture f;
    f.page().open(f.id);
    f.button(u"Alla publika versioner"_s).click();
    CHECK_FALSE(f.desk().isVisible());
    REQUIRE(f.waitFor([&] { return !f.page().isReading(); }));
    LineView& begun = f.list(u"Påbörjade"_s);
    REQUIRE(begun.isVisible());
    CHECK(begun.lines().lines().first().title == u"Väntan efter Jonsbo"_s);
    begun.setCurrentIndex(begun.model()->index(0, 0));
    QTest::keyClick(&begun, Qt::Key_Return);
    CHECK(f.desk().isVisible());
}

TEST_CASE("The site is written from the page, and what left is noted")
{
    PublishingFixture f;
    f.page().open(f.id);
    f.decide(u"Ersätt med ”handläggaren”"_s);
    f.button(u"Publicera"_s).click();
    f.button(u"Alla publika versioner"_s).click();

    f.dialogs.folder = f.folder.filePath(u"webb"_s);
    f.button(u"Skriv webbplatsen till en mapp…"_s).click();
    REQUIRE(f.waitFor([&] { return !must(service::Dispatches(f.reg()).latest(1)).isEmpty(); }));
    CHECK(QFile::exists(f.dialogs.folder + u"/vantan-efter-jonsbo.html"_s));
    const Dispatch noted = must(service::Dispatches(f.reg()).latest(1)).first();
    CHECK(noted.kind == u"site"_s);
    CHECK(noted.fileName == u"webb"_s);

    TextField& colour = f.field(u"Färg"_s);
    colour.setFocus();
    colour.selectAll();
    PublishingFixture::type(colour, u"#ffff00"_s);
    QTest::keyClick(&colour, Qt::Key_Return);
    CHECK(f.window->errorBar().isVisible());
    CHECK(must(service::Sites(f.reg()).look()).accent == u"#1d5c85"_s);
}

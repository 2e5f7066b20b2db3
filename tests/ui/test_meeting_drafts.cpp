// What is written of meetings and letters, and is not in the register yet, is offered again.
#include "core/service/cases.h"
#include "core/service/letters.h"
#include "core/service/meetings.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"
#include "tests/ui/window_fixture.h"
#include "ui/commands/draft_offer.h"
#include "ui/dialogs/letter_dialog.h"
#include "ui/models/actor_texts.h"
#include "ui/pages/actors/actors_page.h"
#include "ui/pages/actors/letter_words_form.h"
#include "ui/pages/cases/cases_page.h"
#include "ui/pages/meetings/agenda_panel.h"
#include "ui/pages/meetings/meeting_desk.h"
#include "ui/pages/meetings/meeting_form.h"
#include "ui/pages/meetings/meeting_texts.h"
#include "ui/pages/meetings/meeting_words.h"
#include "ui/pages/meetings/meetings_page.h"
#include "ui/session/draft_file.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/text_field.h"

#include <QComboBox>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::ui;

namespace {

constexpr int takeIn = 1; // the bar's second button
constexpr int patienceMs = 60'000;
const auto heading = u"Beredningsgruppen"_s;

class MeetingDraftFixture : public WindowFixture
{
public:
    MeetingDraftFixture() { openExample(); }

    void showMeetings()
    {
        trigger(ActionId::ShowMeetings);
        REQUIRE(waitFor([&] { return !page().isReading() && page().shown().chosen; }));
    }
    [[nodiscard]] MeetingsPage& page() const { return window->meetingsPage(); }
    [[nodiscard]] Meeting next() const
    {
        const auto heads = must(service::Meetings(session.reg()).heads());
        return stored(std::ranges::find_if(heads, [](const Meeting& each) { return !each.held; })->id);
    }
    [[nodiscard]] Meeting stored(MeetingId id) const { return must(service::Meetings(session.reg()).load(id)); }
    [[nodiscard]] QString path() const
    {
        return draftPath(settings.fileBeside(u"drafts"_s), must(session.reg().identity()), session.path());
    }
    [[nodiscard]] QList<KeptText> kept() const { return readDraft(path()).texts; }
    [[nodiscard]] MessageBar& bar() const { return window->draftOffer().bar(); }
    void pressTakeIn() const
    {
        bar().findChildren<QPushButton*>().at(takeIn)->click();
        settle();
    }
    /// As a crash leaves it: the register as it was, and beside the settings what was being written.
    void reopenAfterCrash(const QList<KeptText>& texts)
    {
        const Draft draft{.registerId = must(session.reg().identity()),
                          .registerPath = session.path(),
                          .at = clock.now(),
                          .texts = texts};
        const QString file = path();
        session.close();
        must(writeDraft(file, draft));
        window->openFile(draft.registerPath, ActionId::ShowCases);
        settle();
    }
    /// What a window that is killed while it is typed in leaves; see draft_writer.cpp.
    void killWhileWriting(const QString& where, const QString& text)
    {
        const QString registerPath = session.path();
        const QString file = path();
        session.close();
        QProcess writer;
        writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        writer.start(QStringLiteral(DRAFT_WRITER), {registerPath, folder.filePath(u"settings.ini"_s), text, where});
        REQUIRE(writer.waitForReadyRead(patienceMs));
        REQUIRE(writer.readAllStandardOutput().startsWith("typed"));
        REQUIRE(waitFor([&] { return !readDraft(file).texts.isEmpty(); }));
        writer.kill();
        REQUIRE(writer.waitForFinished(patienceMs));
        window->openFile(registerPath, ActionId::ShowCases);
        settle();
        REQUIRE(bar().isVisible());
    }
    [[nodiscard]] static KeptText with(KeptText place, const QString& text)
    {
        place.name = u"Texten"_s;
        place.text = text;
        return place;
    }
    [[nodiscard]] static TextField& field(const QWidget& among, const QString& name)
    {
        const auto fields = among.findChildren<TextField*>();
        const auto found = std::ranges::find(fields, name, &TextField::accessibleName);
        REQUIRE(found != fields.end());
        return **found;
    }
};

} // namespace

TEST_CASE_METHOD(MeetingDraftFixture, "What is typed on the page of meetings lies in the draft until it is stored")
{
    must(service::Meetings(session.reg()).addItem(next().id, u"Ett"_s));
    must(service::Meetings(session.reg()).changeHead(next().id, u"Personer"_s, [](Meeting& meeting) {
        meeting.people = {{.name = u"Disa Ek"_s}};
    }));
    showMeetings();
    const auto& form = *page().findChild<MeetingForm*>();
    const auto keeps = [&](QWidget& where, const QString& text) {
        where.setFocus();
        type(where, text);
        REQUIRE(waitFor([&] {
            return std::ranges::any_of(kept(), [&](const KeptText& each) { return each.text.contains(text); });
        }));
    };
    keeps(field(form, MeetingForm::tr("Place")), u"Stora salen"_s);
    keeps(field(form, MeetingForm::tr("Begins")), u"13"_s);
    keeps(field(form, u"Roll"_s), u"Enhetschef"_s);
    keeps(page().findChild<AgendaPanel*>()->newItem(), u"Halv punkt"_s);
    session.flush(); // what stands for a new item is added, too
    CHECK(waitFor([&] { return kept().isEmpty(); }));
    CHECK(next().place.startsWith(u"Stora salen"_s));
    CHECK(next().agenda.last().title == u"Halv punkt"_s);

    trigger(ActionId::RunMeeting);
    fillDisk(true); // so that it is not stored meanwhile
    const QString large(100'000, u'x');
    auto& notes = field(*page().findChild<MeetingDesk*>(), MeetingDesk::tr("Notes"));
    notes.setFocus();
    notes.setPlainText(large);
    REQUIRE(waitFor([&] { return kept().size() == 1; }));
    CHECK(kept().first().text == large);
    CHECK(kept().first().entity == u"agenda_item"_s);
    const AgendaItemId shown = page().findChild<MeetingDesk*>()->shownItem();
    page().findChild<MeetingDesk*>()->step(1); // stays where what could not be stored is seen
    CHECK(page().findChild<MeetingDesk*>()->shownItem() == shown);
    CHECK(notes.toPlainText() == large);
    fillDisk(false);
    session.flush();
    CHECK(waitFor([&] { return kept().isEmpty(); }));
}

TEST_CASE_METHOD(MeetingDraftFixture,
                 "What a crash left of a meeting is offered and taken in, each where it was written")
{
    service::Meetings meetings(session.reg());
    const MeetingId id = next().id;
    must(meetings.addItem(id, u"Ett"_s));
    must(meetings.changeHead(id, u"Personer"_s, [](Meeting& meeting) {
        meeting.people = {{.name = u"Disa Ek"_s}, {.name = u"Egil Al"_s}};
    }));
    const Meeting before = next();
    const AgendaItem item = before.agenda.last();
    const QList<KeptText> texts{
        with(placeOf(before, &Meeting::notes, heading), u"Kaffe"_s),
        with(placeOf(before, &Meeting::beginsAt, heading), u"13.30"_s),
        with(placeOf(item, &AgendaItem::decision, heading), u"Frågan ställs"_s),
        with(placeOfPerson(before, 1, &Participant::role, heading), u"Handläggare"_s),
        with(placeOfPerson(before, 1, &Participant::actorText, heading), u"Försäkringskassan"_s),
        with(placeOfNewItem(before, heading), u"Ny punkt"_s),
        with(placeOf(LetterKind::Reminder, &LetterTemplate::subject), u"Hör av er: {ärende}"_s)};
    const KeptText same = with(placeOf(before, &Meeting::place, heading), before.place); // is there: not offered
    reopenAfterCrash(texts + QList{same});
    REQUIRE(bar().isVisible());
    CHECK(kept().size() == texts.size());
    pressTakeIn();
    CHECK_FALSE(bar().isVisible());
    const Meeting after = stored(id);
    CHECK(after.notes == u"Kaffe"_s);
    CHECK(after.beginsAt == QTime(13, 30));
    CHECK(after.agenda.at(item.position - 1).decision == u"Frågan ställs"_s);
    CHECK(after.people.at(1).role == u"Handläggare"_s);
    CHECK_FALSE(after.people.at(1).actor.isNull());
    CHECK(after.people.at(0) == before.people.at(0));
    CHECK(after.agenda.last().title == u"Ny punkt"_s);
    const auto words = must(service::Letters(session.reg()).wording(LetterKind::Reminder));
    CHECK(words.subject == u"Hör av er: {ärende}"_s);
}

TEST_CASE_METHOD(MeetingDraftFixture, "A person's text is not given to another who stands there now")
{
    service::Meetings meetings(session.reg());
    const MeetingId id = next().id;
    must(meetings.changeHead(id, u"P"_s, [](Meeting& meeting) { meeting.people = {{.name = u"Disa Ek"_s}}; }));
    const KeptText role = with(placeOfPerson(next(), 0, &Participant::role, heading), u"Chef"_s);
    must(meetings.changeHead(id, u"P"_s, [](Meeting& meeting) { meeting.people = {{.name = u"Egil Al"_s}}; }));
    reopenAfterCrash({role});
    pressTakeIn();
    CHECK(bar().isVisible()); // it stays to be read
    CHECK(stored(id).people.first().role.isEmpty());
}

TEST_CASE_METHOD(MeetingDraftFixture,
                 "How letters are worded lies in the draft, and another letter waits until it is stored")
{
    trigger(ActionId::ShowActors);
    window->actorsPage().openAssociation();
    auto& form = *window->actorsPage().findChild<LetterWordsForm*>();
    auto& body = field(form, LetterWordsForm::tr("The letter's text"));
    body.setFocus();
    fillDisk(true);
    body.setPlainText(QString(100'000, u'x'));
    REQUIRE(waitFor([&] { return kept().size() == 1; }));
    CHECK(kept().first().where.contains(nameOf(LetterKind::Question)));
    auto* kind = form.findChild<QComboBox*>(u"letterWordsKind"_s);
    kind->setCurrentIndex(1);
    CHECK(kind->currentIndex() == 0);
    CHECK(body.toPlainText().size() == 100'000);
    fillDisk(false);
    session.flush();
    CHECK(waitFor([&] { return kept().isEmpty(); }));
}

TEST_CASE_METHOD(MeetingDraftFixture, "Notes of a meeting in a window that is killed are offered in the next one")
{
    const MeetingId id = next().id;
    const AgendaItemId item = must(service::Meetings(session.reg()).addItem(id, u"Ett"_s));
    REQUIRE_FALSE(item.isNull());
    killWhileWriting(u"meeting"_s, u"Alla är överens"_s);
    pressTakeIn();
    CHECK(stored(id).agenda.first().notes.startsWith(u"Alla är överens"_s));
    CHECK_FALSE(bar().isVisible());
}

TEST_CASE_METHOD(MeetingDraftFixture, "A letter in a window that is killed is gone on with in the next one")
{
    killWhileWriting(u"letter"_s, u"Hej hopp"_s);
    const QString numbers = bar().text();
    CHECK(numbers.contains(u"LH "_s));
    pressTakeIn();
    auto* dialog = window->findChild<LetterDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->draft().letter.body.startsWith(u"Hej hopp"_s));
    CHECK_FALSE(bar().isVisible());
    REQUIRE(waitFor([&] { return kept().size() == 2; })); // its own now, until it leaves
    dialog->reject();
    CHECK(waitFor([&] { return kept().isEmpty(); }));
}

TEST_CASE_METHOD(MeetingDraftFixture, "A letter that has left is not offered again")
{
    trigger(ActionId::WriteReporter);
    auto* dialog = window->findChild<LetterDialog*>();
    REQUIRE(dialog);
    auto& body = field(*dialog, u"Text"_s);
    CHECK_FALSE(dialog->hasUnstored()); // as it was made, it can be made again
    type(body, u"Hej "_s);
    REQUIRE(waitFor([&] { return kept().size() == 2; }));
    CHECK(kept().first().deviation == shownCase().deviation.id.value());
    dialog->showNoted(u"Antecknat"_s);
    CHECK(waitFor([&] { return kept().isEmpty(); }));
    dialog->reject();
}

TEST_CASE("Times are read as they are typed")
{
    CHECK(meetings::parseTypedTime(u"9"_s) == QTime(9, 0));
    CHECK(meetings::parseTypedTime(u"kl. 13.30"_s) == QTime(13, 30));
    CHECK(meetings::parseTypedTime(u"0930"_s) == QTime(9, 30));
    CHECK(meetings::parseTypedTime(u"9:05"_s) == QTime(9, 5));
    CHECK_FALSE(meetings::parseTypedTime(u"25"_s).isValid());
    CHECK_FALSE(meetings::parseTypedTime(u"förmiddag"_s).isValid());
}

// Personal data is underlined while it is typed, and replaced from its menu.
#include "core/service/actors.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"
#include "tests/ui/window_fixture.h"
#include "ui/models/case_list_roles.h"
#include "ui/privacy/personal_data_marks.h"
#include "ui/privacy/personal_data_menu.h"
#include "ui/privacy/personal_data_watch.h"
#include "ui/widgets/text_field.h"

#include <QAction>
#include <QListView>
#include <QMenu>
#include <QTest>

using namespace heller;
using namespace heller::ui;
using namespace Qt::StringLiterals;

namespace {

class PersonalDataFixture : public WindowFixture
{
public:
    PersonalDataFixture() { openExample(); }

    [[nodiscard]] TextField& proposal() const { return field(u"Förslag till lösning"_s); }
    [[nodiscard]] static PersonalDataMarks& marks(const TextField& field)
    {
        auto* found = field.findChild<PersonalDataMarks*>();
        REQUIRE(found);
        return *found;
    }
    /// What is underlined in it, once the hand has rested.
    [[nodiscard]] static QStringList marked(TextField& field, qsizetype count)
    {
        REQUIRE(waitFor([&] { return field.extraSelections().size() == count; }));
        QStringList texts;
        for (const QTextEdit::ExtraSelection& each : field.extraSelections())
            texts.append(each.cursor.selectedText());
        return texts;
    }
    void write(const QString& text) const
    {
        proposal().setFocus();
        proposal().selectAll();
        type(proposal(), text);
    }
    /// Does what the menu of the finding at that place calls so.
    void choose(int position, const QString& text) const
    {
        QMenu menu;
        menu.addAction(u"Sist"_s);
        const auto finding = marks(proposal()).findingAt(position);
        REQUIRE(finding);
        addToMenu(menu, marks(proposal()), *finding);
        for (QAction* action : menu.actions()) {
            if (action->text() == text)
                return action->trigger();
        }
        FAIL("no entry " << text.toStdString());
    }
};

} // namespace

TEST_CASE_METHOD(PersonalDataFixture, "Names and numbers are underlined, told why, and replaced in one step")
{
    write(u"Ring Lisbeth på 070-174 06 05 om det. "_s);
    CHECK(marked(proposal(), 2) == QStringList{u"Lisbeth"_s, u"070-174 06 05"_s});
    CHECK(whyFound(*marks(proposal()).findingAt(6)) == u"Namn: Ett förnamn."_s);
    choose(6, u"Byt mot ”handläggaren”"_s);
    CHECK(proposal().text() == u"Ring handläggaren på 070-174 06 05 om det."_s);
    choose(24, u"Ta bort ”070-174 06 05”"_s);
    CHECK(proposal().text() == u"Ring handläggaren på om det."_s);
    CHECK(marked(proposal(), 0).isEmpty());
    proposal().undo();
    CHECK(proposal().text() == u"Ring handläggaren på 070-174 06 05 om det."_s);
}

TEST_CASE_METHOD(PersonalDataFixture, "What may stand is kept with its reason, in all the case's texts and no other's")
{
    write(u"Vi frågade Lisbeth. "_s);
    CHECK(marked(proposal(), 1).size() == 1);
    dialogs.text.clear(); // without a reason nothing is kept
    choose(13, u"Låt det stå…"_s);
    CHECK(marked(proposal(), 1).size() == 1);
    dialogs.text = u"Hon är vår kontaktperson."_s;
    choose(13, u"Låt det stå…"_s);
    CHECK(marked(proposal(), 0).isEmpty());
    const CaseFile stored = storedCase(shownCase().deviation.id);
    REQUIRE(stored.accepted.size() == 1);
    CHECK(stored.accepted.first().text == u"Lisbeth"_s);
    CHECK(stored.accepted.first().kind == u"name"_s);
    CHECK(stored.accepted.first().reason == u"Hon är vår kontaktperson."_s);
    trigger(ActionId::Undo);
    CHECK(marked(proposal(), 1).size() == 1);
    trigger(ActionId::Redo);
    CHECK(marked(proposal(), 0).isEmpty());
    choose(13, u"Låt det inte stå längre"_s);
    CHECK(marked(proposal(), 1).size() == 1);
    CHECK(storedCase(shownCase().deviation.id).accepted.isEmpty());
    trigger(ActionId::Undo);
    CHECK(marked(proposal(), 0).isEmpty());
    selectRow(1);
    write(u"Vi frågade Lisbeth. "_s);
    CHECK(marked(proposal(), 1).size() == 1);
}

TEST_CASE_METHOD(PersonalDataFixture, "Whom the register knows is known, and it can be turned off")
{
    write(u"Enligt Zxyqvist är det så. "_s);
    CHECK(marked(proposal(), 0).isEmpty());
    const ActorId actor = must(service::Actors(session.reg()).all()).first().id;
    must(service::Actors(session.reg()).addContact({.actor = actor, .person = u"Åsa Zxyqvist"_s}));
    REQUIRE(PersonalDataWatch::of(proposal()));
    const QString path = session.path();
    session.close();
    must(session.open(path)); // whom it names is read anew now and then, and when it is opened
    settle();
    selectRow(0);
    write(u"Enligt Zxyqvist är det så. "_s);
    CHECK(marked(proposal(), 1) == QStringList(u"Zxyqvist"_s));
    trigger(ActionId::MarkPersonalData);
    CHECK(marked(proposal(), 0).isEmpty());
    trigger(ActionId::MarkPersonalData);
    CHECK(marked(proposal(), 1).size() == 1);
}

TEST_CASE("One key replaces what was found, place after place")
{
    PersonalDataFixture f;
    TextField& proposal = f.proposal();
    proposal.setFocus();
    PersonalDataFixture::type(proposal, u"Ring Zebulon Provander på 070-174 06 05. "_s);
    f.trigger(ActionId::ReplacePersonalData); // behind the last: from the beginning
    CHECK_FALSE(proposal.text().contains(u"Zebulon"_s));
    CHECK(proposal.text().contains(u"070-174 06 05"_s));
    f.trigger(ActionId::ReplacePersonalData);
    CHECK_FALSE(proposal.text().contains(u"070"_s));
    const QString replaced = proposal.text();
    f.trigger(ActionId::ReplacePersonalData); // nothing is left
    CHECK(proposal.text() == replaced);
    proposal.document()->undo();
    CHECK(proposal.text().contains(u"070-174 06 05"_s));
}

TEST_CASE("The list tells how many places in a case may be personal data, until they are let stand")
{
    PersonalDataFixture f;
    const auto count = [&] { return f.list().currentIndex().data(FindingsRole).toInt(); };
    const auto spoken = [&] { return f.list().currentIndex().data(Qt::AccessibleTextRole).toString(); };
    f.selectRow(0);
    f.list().currentIndex().data(FindingsRole); // looked at
    REQUIRE(f.shownCase().accepted.isEmpty());
    const int before = count();
    TextField& proposal = f.proposal();
    proposal.setFocus();
    PersonalDataFixture::type(proposal, u" Ring Zebulon Provander på 070-174 06 05. "_s);
    f.session.settle();
    REQUIRE(PersonalDataFixture::waitFor([&] { return count() == before + 2; }));
    CHECK(spoken().contains(u"kan vara personuppgifter"_s));
    f.trigger(ActionId::MarkPersonalData); // off
    CHECK(count() == 0);
    CHECK_FALSE(spoken().contains(u"kan vara personuppgifter"_s));
    f.trigger(ActionId::MarkPersonalData);
    REQUIRE(PersonalDataFixture::waitFor([&] { return count() == before + 2; }));
    f.trigger(ActionId::Undo);
    REQUIRE(PersonalDataFixture::waitFor([&] { return count() == before; }));
}

#include "core/service/cases.h"
#include "tests/ui/actors_page_fixture.h"
#include "ui/pages/actors/actor_form.h"
#include "ui/pages/actors/association_form.h"
#include "ui/pages/actors/contact_card.h"
#include "ui/widgets/date_field.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace heller::ui {

TEST_CASE_METHOD(PageFixture, "A municipality and its units are added with the keyboard alone")
{
    show();
    trigger(ActionId::AddOrganisation);
    auto* name = dynamic_cast<TextField*>(QApplication::focusWidget());
    REQUIRE(name);
    CHECK(name->textCursor().selectedText() == name->toPlainText());
    type(name, u"Ångby kommun"_s);
    QTest::keyClick(name, Qt::Key_Return);
    const Actor organisation = actor(u"Ångby kommun"_s);
    REQUIRE_FALSE(organisation.id.isNull());
    CHECK(organisation.kind == ActorKind::Kommun);
    CHECK(organisation.member);

    for (const QString& unit : {u"Lärcentrum"_s, u"AMC"_s}) {
        trigger(ActionId::AddUnit);
        type(QApplication::focusWidget(), unit);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QApplication::processEvents();
        CHECK(chosen() == unit);
        CHECK(actor(unit).parent == organisation.id); // the second beside the first, not below it
        CHECK_FALSE(actor(unit).member);
    }
    // Swedish order: AMC before Lärcentrum, Ångby last of the organisations.
    const QModelIndex last = tree().model()->index(tree().model()->rowCount() - 1, 0);
    CHECK(last.data().toString() == u"Ångby kommun"_s);
    CHECK(last.model()->index(0, 0, last).data().toString() == u"AMC"_s);
}

TEST_CASE_METHOD(PageFixture, "At twice the size the page still fits beside the side bar")
{
    CHECK(page.minimumSizeHint().width() <= 1280 / 2 - 188);
}

TEST_CASE_METHOD(PageFixture, "Several organisations can be added before any has its name")
{
    show();
    trigger(ActionId::AddOrganisation);
    trigger(ActionId::AddOrganisation);
    CHECK(actors().size() == 5);
}

TEST_CASE_METHOD(PageFixture, "What is written is stored when the field is left, each field a step of its own")
{
    show();
    choose(u"Region"_s);
    write(field(ActorForm::tr("Name")), u"Region Provlandet"_s);
    write(field(ActorForm::tr("Other names")), u"RPL,, Regionen ,RPL"_s);
    Actor region = actor(u"Region Provlandet"_s);
    CHECK(region.otherNames == QStringList{u"RPL"_s, u"Regionen"_s});
    CHECK(field(ActorForm::tr("Other names")).text() == u"RPL, Regionen"_s);
    CHECK(chosen() == u"Region Provlandet"_s);

    member().click();
    write(field<QLineEdit>(ActorForm::tr("Exists until")), u"2024-12-31"_s);
    region = actor(u"Region Provlandet"_s);
    CHECK_FALSE(region.member);
    CHECK(region.validTo == QDate(2024, 12, 31));

    trigger(ActionId::Undo);
    trigger(ActionId::Undo);
    CHECK(member().isChecked());
    CHECK(field<QLineEdit>(ActorForm::tr("Exists until")).text().isEmpty());
    trigger(ActionId::Undo);
    trigger(ActionId::Undo);
    CHECK(field(ActorForm::tr("Name")).text() == u"Region"_s);
    CHECK(chosen() == u"Region"_s);
}

TEST_CASE_METHOD(PageFixture, "Writing is stored before another actor is shown, and stays with its own")
{
    show();
    choose(u"Region"_s);
    type(&field(ActorForm::tr("Other names")), u"X "_s);
    choose(u"Försäkringskassan"_s);
    CHECK(actor(u"Region"_s).otherNames.join(u',').contains(u'X'));
    CHECK(field(ActorForm::tr("Other names")).text() == u"FK, Fk"_s);
    CHECK(actor(u"Försäkringskassan"_s).otherNames == QStringList{u"FK"_s, u"Fk"_s});
}

TEST_CASE_METHOD(PageFixture, "A date is stored with its own actor, and one that cannot be read stays to be mended")
{
    QStringList told;
    QObject::connect(&session, &Session::failed, [&](const Error& error) { told.append(error.message); });
    show();
    choose(u"Region"_s);
    type(&field<DateField>(ActorForm::tr("Exists from")), u"2022-03-01"_s);
    choose(u"Försäkringskassan"_s);
    CHECK(actor(u"Region"_s).validFrom == QDate(2022, 3, 1));
    CHECK_FALSE(actor(u"Försäkringskassan"_s).validFrom.isValid());
    CHECK(field<DateField>(ActorForm::tr("Exists from")).text().isEmpty());

    write(field<DateField>(ActorForm::tr("Exists from")), u"snart"_s);
    CHECK(told.size() == 1);
    write(field(ActorForm::tr("Other names")), u"F-kassan"_s); // all is shown anew
    CHECK(field<DateField>(ActorForm::tr("Exists from")).text() == u"snart"_s);
    choose(u"Region"_s);
    CHECK(field<DateField>(ActorForm::tr("Exists from")).text() == u"2022-03-01"_s);
    CHECK_FALSE(actor(u"Försäkringskassan"_s).validFrom.isValid());
}

TEST_CASE_METHOD(PageFixture, "A name that is taken or empty is refused in words and stays to be mended")
{
    QStringList told;
    QObject::connect(&session, &Session::failed, [&](const Error& error) { told.append(error.message); });
    show();
    choose(u"Region"_s);
    write(field(ActorForm::tr("Name")), u"försäkringskassan"_s);
    REQUIRE(told.size() == 1);
    CHECK(told.first().contains(u"Försäkringskassan"_s));
    CHECK(field(ActorForm::tr("Name")).text() == u"försäkringskassan"_s);
    CHECK_FALSE(actor(u"Region"_s).id.isNull());

    write(field(ActorForm::tr("Name")), {});
    CHECK(told.size() == 2);
    write(field(ActorForm::tr("Name")), u"Region Provlandet"_s);
    CHECK(told.size() == 2);
    CHECK_FALSE(actor(u"Region Provlandet"_s).id.isNull());
}

TEST_CASE_METHOD(PageFixture, "An actor is deleted, brought back, and refused while a case refers to it")
{
    QStringList told;
    QObject::connect(&session, &Session::failed, [&](const Error& error) { told.append(error.message); });
    show();
    choose(u"Region"_s);
    trigger(ActionId::DeleteActor);
    CHECK(actor(u"Region"_s).id.isNull());
    CHECK(chosen() == u"Försäkringskassan"_s);
    trigger(ActionId::Undo);
    CHECK_FALSE(actor(u"Region"_s).id.isNull());

    Deviation deviation;
    deviation.title = u"Väntan på besked"_s;
    deviation.cooperatingActors = {actor(u"Region"_s).id};
    must(service::Cases(session.reg()).create(deviation));
    choose(u"Region"_s);
    QTest::keyClick(&tree(), Qt::Key_Delete);
    QApplication::processEvents();
    CHECK_FALSE(actor(u"Region"_s).id.isNull());
    REQUIRE(told.size() == 1);
    CHECK(told.first().contains(u"Region"_s));
    CHECK(chosen() == u"Region"_s);
}

TEST_CASE_METHOD(PageFixture, "What stands on the papers is set where nothing else is chosen")
{
    show();
    CHECK(chosen() == u"Samordningsförbundet Provbygden"_s);
    write(field(AssociationForm::tr("The association's name")), u"Provbygdens förbund"_s);
    write(field(AssociationForm::tr("Short name")), u"PF"_s);
    write(field(AssociationForm::tr("Coordinator")), u"Prova Provsson"_s);
    write(field(AssociationForm::tr("The coordinator's title")), u"processledare"_s);
    write(field(AssociationForm::tr("The coordinator's e-mail")), u"prova@example.org"_s);
    write(field(AssociationForm::tr("What the meeting is called")), u"den operativa chefsgruppen"_s);
    CHECK(field(AssociationForm::tr("What a participant is called")).text() ==
          u"ledamot i den operativa chefsgruppen"_s);
    write(field(AssociationForm::tr("What a participant is called")), u"Lex Heller-representant"_s);
    const Association expected{.name = u"Provbygdens förbund"_s,
                               .shortName = u"PF"_s,
                               .coordinator = u"Prova Provsson"_s,
                               .coordinatorTitle = u"processledare"_s,
                               .coordinatorEmail = u"prova@example.org"_s,
                               .meetingName = u"den operativa chefsgruppen"_s,
                               .memberRole = u"Lex Heller-representant"_s};
    CHECK(session.reg().association() == expected);
    trigger(ActionId::Undo);
    CHECK(session.reg().association().memberRole == u"ledamot i den operativa chefsgruppen"_s);
    trigger(ActionId::Redo);
    CHECK(chosen() == u"Provbygdens förbund"_s);

    // Days are a number, and what is not stays to be mended.
    const QString days = AssociationForm::tr("Time to answer, working days");
    write(field(days), u"30"_s);
    CHECK(session.reg().association().answerDays == 30);
    write(field(days), u"en månad"_s);
    CHECK(session.reg().association().answerDays == 30);
    CHECK(field(days).text() == u"en månad"_s);
    write(field(days), u"20"_s);
    write(field(AssociationForm::tr("Handed over before the meeting, days")), u"21"_s);
    CHECK(session.reg().association().handOverDays == 21);
    CHECK(session.reg().association().answerDays == 20);

    // The letter's sentences cannot do without a name for the meeting.
    write(field(AssociationForm::tr("What the meeting is called")), {});
    CHECK(session.reg().association().meetingName == Association{}.meetingName);
    write(field(AssociationForm::tr("The coordinator's title")), {}); // a signature can do without a title
    CHECK(session.reg().association().coordinatorTitle.isEmpty());
}

TEST_CASE_METHOD(PageFixture, "A member's new contact is proposed to be the one it sends to the meeting")
{
    Association association = session.reg().association();
    association.memberRole = u"Lex Heller-representant"_s;
    must(session.reg().setAssociation(association));
    show();
    choose(u"Region"_s);
    const ActorId region = actor(u"Region"_s).id;
    trigger(ActionId::AddContact);
    const auto* role = dynamic_cast<TextField*>(QApplication::focusWidget());
    REQUIRE(role);
    CHECK(role->textCursor().selectedText() == u"Lex Heller-representant"_s); // typing puts another in its place
    trigger(ActionId::AddContact);
    const auto contacts = must(service::Actors(session.reg()).contacts(region));
    REQUIRE(contacts.size() == 2);
    CHECK(std::ranges::count(contacts, u"Lex Heller-representant"_s, &Contact::role) == 1);
}

TEST_CASE_METHOD(PageFixture, "A contact is added, written, ended and deleted, each a step of its own")
{
    show();
    choose(u"Region"_s);
    const ActorId region = actor(u"Region"_s).id;
    const auto contacts = [&] { return must(service::Actors(session.reg()).contacts(region)); };
    trigger(ActionId::AddContact);
    REQUIRE(contacts().size() == 1);
    auto* role = dynamic_cast<TextField*>(QApplication::focusWidget());
    REQUIRE(role);
    CHECK(role->textCursor().selectedText() == role->toPlainText());
    write(*role, u"Enhetschef"_s);
    write(field(ContactCard::tr("Person")), u"Kim Provsson"_s);
    write(field<QLineEdit>(ContactCard::tr("Valid until")), u"2023-12-31"_s);
    CHECK(contacts().first().role == u"Enhetschef"_s);
    CHECK(contacts().first().person == u"Kim Provsson"_s);
    CHECK(contacts().first().validTo == QDate(2023, 12, 31));
    trigger(ActionId::Undo);
    CHECK_FALSE(contacts().first().validTo.isValid());
    trigger(ActionId::Undo);
    CHECK(field(ContactCard::tr("Person")).text().isEmpty());
    CHECK(contacts().first().role == u"Enhetschef"_s);

    choose(u"Försäkringskassan"_s);
    CHECK(page.findChildren<ContactCard*>().isEmpty());
    choose(u"Region"_s);
    const auto* card = page.findChild<ContactCard*>();
    REQUIRE(card);
    card->findChild<QPushButton*>()->click();
    QApplication::processEvents();
    CHECK(contacts().isEmpty());
    trigger(ActionId::Undo);
    CHECK(contacts().size() == 1);
}

TEST_CASE_METHOD(PageFixture, "A unit is moved to another organisation, and what an actor became is said")
{
    show();
    choose(u"Region"_s);
    trigger(ActionId::AddUnit);
    write(*dynamic_cast<TextField*>(QApplication::focusWidget()), u"Vårdcentralen"_s);
    choose(u"Vårdcentralen"_s);
    auto& whole = field<QComboBox>(ActorForm::tr("Belongs to"));
    const auto pick = [](QComboBox& box, const QString& name) {
        const int place = box.findText(name);
        REQUIRE(place >= 0);
        box.setCurrentIndex(place);
        Q_EMIT box.activated(place);
        QApplication::processEvents();
    };
    CHECK(whole.findText(u"Vårdcentralen"_s) < 0); // not to itself
    pick(whole, u"Försäkringskassan"_s);
    CHECK(actor(u"Vårdcentralen"_s).parent == actor(u"Försäkringskassan"_s).id);
    CHECK(chosen() == u"Vårdcentralen"_s);
    CHECK(tree().currentIndex().parent().data().toString() == u"Försäkringskassan"_s);
    trigger(ActionId::Undo);
    CHECK(actor(u"Vårdcentralen"_s).parent == actor(u"Region"_s).id);

    pick(field<QComboBox>(ActorForm::tr("Became")), u"Arbetsförmedlingen"_s);
    CHECK(actor(u"Vårdcentralen"_s).successor == actor(u"Arbetsförmedlingen"_s).id);
    choose(u"Region"_s);
    CHECK(field<QComboBox>(ActorForm::tr("Belongs to")).findText(u"Vårdcentralen"_s) < 0); // its own part
}

TEST_CASE_METHOD(PageFixture, "A register that is only read is shown and not changed")
{
    session.close();
    const SystemClock system;
    const auto holder = must(service::Register::open(path(), {.clock = &system}));
    must(session.open(path()));
    REQUIRE_FALSE(session.isWritable());
    show();
    for (const ActionId id : {ActionId::AddUnit, ActionId::AddContact, ActionId::DeleteActor})
        CHECK_FALSE(actions.action(id)->isEnabled());
    CHECK(field(AssociationForm::tr("Coordinator")).isReadOnly());
    choose(u"Region"_s);
    CHECK(field(ActorForm::tr("Name")).text() == u"Region"_s);
    CHECK(field(ActorForm::tr("Name")).isReadOnly());
    CHECK(field<QLineEdit>(ActorForm::tr("Exists from")).isReadOnly());
    CHECK_FALSE(field<QComboBox>(ActorForm::tr("Kind")).isEnabled());
    CHECK_FALSE(actions.action(ActionId::DeleteActor)->isEnabled());
}

TEST_CASE_METHOD(PageFixture, "Nothing is carried over into another register")
{
    show();
    choose(u"Region"_s);
    write(field(ActorForm::tr("Other names")), u"Bara här"_s);
    openNew(folder.filePath(u"annat.heller"_s), u"Annat förbund"_s);
    QApplication::processEvents();
    CHECK(chosen() == u"Annat förbund"_s);
    CHECK(field(AssociationForm::tr("The association's name")).text() == u"Annat förbund"_s);
    choose(u"Region"_s);
    CHECK(field(ActorForm::tr("Other names")).text() == u"Regionen"_s);
}

TEST_CASE_METHOD(PageFixture, "Every field and button of the page has a name that is said")
{
    show();
    for (const QString& shown : {chosen(), u"Region"_s}) {
        choose(shown);
        for (const QWidget* widget : page.findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
                continue;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            INFO(widget->metaObject()->className());
            CHECK_FALSE((widget->accessibleName().isEmpty() && (!button || button->text().isEmpty())));
        }
    }
}

} // namespace heller::ui

#include "core/service/actors.h"
#include "core/service/cases.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"
#include "tests/ui/window_fixture.h"
#include "ui/pages/cases/actor_field.h"
#include "ui/pages/cases/answer_row.h"
#include "ui/pages/cases/case_editor.h"
#include "ui/pages/cases/case_sheet.h"
#include "ui/pages/cases/cases_page.h"
#include "ui/pages/cases/handling_section.h"
#include "ui/pages/cases/round_card.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/text_field.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::ui;

namespace {

QList<RoundCard*> cards(const WindowFixture& f)
{
    QList<RoundCard*> seen;
    for (RoundCard* card : f.window->findChild<CaseSheet*>()->findChildren<RoundCard*>()) {
        if (card->isVisible())
            seen.append(card);
    }
    return seen;
}

QLineEdit& asking(const RoundCard& card)
{
    return card.findChild<ActorField*>()->field();
}

/// As Down opens it in the empty field.
QAbstractItemView& offer(const RoundCard& card)
{
    asking(card).setFocus();
    QTest::keyClick(&asking(card), Qt::Key_Down);
    auto* view = qobject_cast<QAbstractItemView*>(QApplication::activePopupWidget());
    REQUIRE(view);
    return *view;
}

QStringList offered(const RoundCard& card)
{
    QAbstractItemView& view = offer(card);
    QStringList names;
    for (int row = 0; row < view.model()->rowCount(); ++row)
        names.append(view.model()->index(row, 0).data().toString());
    view.hide();
    return names;
}

void askFirst(const WindowFixture& f)
{
    QTest::keyClick(&offer(*cards(f).first()), Qt::Key_Return);
    QApplication::setActiveWindow(f.window.get()); // which it is no more after a list of this platform's
    f.settle();
}

QPushButton& named(const QWidget& parent, const QString& accessibleName)
{
    for (QPushButton* button : parent.findChildren<QPushButton*>()) {
        if (button->accessibleName() == accessibleName && button->isVisible())
            return *button;
    }
    FAIL("no button " << accessibleName.toStdString());
    return *parent.findChild<QPushButton*>();
}

/// A new case with one round.
void openRound(WindowFixture& f)
{
    f.openExample();
    f.trigger(ActionId::NewCase);
    f.trigger(ActionId::AddRound);
    REQUIRE(cards(f).size() == 1);
}

} // namespace

TEST_CASE("Those who can be asked are those there are, without who has been asked and without ourselves")
{
    WindowFixture f;
    openRound(f);
    service::Actors actors(f.session.reg());
    const ActorId made = must(actors.add({.kind = ActorKind::Kommun, .name = u"Granby kommun"_s}));
    const QString ours = f.session.reg().association().name;
    REQUIRE(!ours.isEmpty());
    const QList<Actor> all = must(actors.all());
    REQUIRE(std::ranges::find(all, ours, &Actor::name) != all.end());
    must(actors.add({.kind = ActorKind::Other, .name = u"Nedlagda enheten"_s, .validTo = QDate(2026, 6, 30)}));
    CHECK(offered(*cards(f).first()).contains(u"Granby kommun"_s));
    CHECK(!offered(*cards(f).first()).contains(ours));
    CHECK(!offered(*cards(f).first()).contains(u"Nedlagda enheten"_s));

    const QString first = offered(*cards(f).first()).first();
    askFirst(f);
    CHECK(!offered(*cards(f).first()).contains(first));
    must(actors.remove(made));
    CHECK(!offered(*cards(f).first()).contains(u"Granby kommun"_s));
}

TEST_CASE("Who is asked is found by typing, and made in place where it is not known, by keys alone")
{
    WindowFixture f;
    openRound(f);
    const DeviationId id = f.shownCase().deviation.id;
    QLineEdit& field = asking(*cards(f).first());
    field.setFocus();
    WindowFixture::type(field, u"af"_s);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Comma);
    f.settle();
    REQUIRE(f.storedCase(id).rounds.first().answers.size() == 1);
    CHECK(f.storedCase(id).rounds.first().answers.first().actorText == u"Arbetsförmedlingen"_s);

    field.setFocus();
    WindowFixture::type(field, u"Stigfinnarna"_s);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    f.settle();
    REQUIRE(f.storedCase(id).rounds.first().answers.size() == 2);
    const Answer made = f.storedCase(id).rounds.first().answers.at(1);
    CHECK(made.actorText == u"Stigfinnarna"_s);
    CHECK(!made.actor.isNull());
    f.trigger(ActionId::Undo); // actor and question are one step
    CHECK(f.storedCase(id).rounds.first().answers.size() == 1);
    const QList<Actor> all = must(service::Actors(f.session.reg()).all());
    CHECK(std::ranges::find(all, u"Stigfinnarna"_s, &Actor::name) == all.end());
}

TEST_CASE("An actor that was asked by mistake is taken away, and brought back by undo")
{
    WindowFixture f;
    openRound(f);
    const DeviationId id = f.shownCase().deviation.id;
    askFirst(f);
    askFirst(f);
    REQUIRE(f.storedCase(id).rounds.first().answers.size() == 2);
    const QString stays = f.storedCase(id).rounds.first().answers.at(1).actorText;
    const QString goes = f.storedCase(id).rounds.first().answers.at(0).actorText;
    QPushButton& remove =
        named(*cards(f).first(), QCoreApplication::translate("heller::ui::AnswerRow", "Do not ask %1").arg(goes));
    remove.setFocus();
    QTest::keyClick(&remove, Qt::Key_Space);
    f.settle();
    REQUIRE(f.storedCase(id).rounds.first().answers.size() == 1);
    CHECK(f.storedCase(id).rounds.first().answers.first().actorText == stays);
    CHECK(QApplication::focusWidget() == &asking(*cards(f).first()));
    f.trigger(ActionId::Undo);
    CHECK(f.storedCase(id).rounds.first().answers.size() == 2);
}

TEST_CASE("A round is removed by its own button, and the focus goes on")
{
    WindowFixture f;
    openRound(f);
    CHECK(statusOf(f.shownCase()) == Status::New); // nobody has been asked yet
    f.trigger(ActionId::AddRound);
    REQUIRE(cards(f).size() == 1); // it is there
    CaseEditor& editor = f.window->casesPage().editor();
    editor.editRound(f.shownCase().rounds.first().id, u"Svar"_s, [](FeedbackRound& r) { r.text = u"Ja."_s; });
    editor.leave();
    f.trigger(ActionId::AddRound);
    REQUIRE(cards(f).size() == 2);
    const QString text = QCoreApplication::translate("heller::ui::RoundCard", "Remove round %1");
    QPushButton& first = named(*cards(f).first(), text.arg(1));
    first.setFocus();
    QTest::keyClick(&first, Qt::Key_Space);
    f.settle();
    REQUIRE(cards(f).size() == 1);
    CHECK(QApplication::focusWidget() == &asking(*cards(f).first()));
    QPushButton& last = named(*cards(f).first(), text.arg(2));
    last.setFocus();
    QTest::keyClick(&last, Qt::Key_Space);
    f.settle();
    CHECK(cards(f).isEmpty());
    const auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget());
    REQUIRE(button);
    CHECK(button->text() == QCoreApplication::translate("heller::ui::CaseSheet", "Add feedback round"));
}

TEST_CASE("A name left in a round is unsaved no longer than there is the round, or its case")
{
    WindowFixture f;
    openRound(f);
    asking(*cards(f).first()).setFocus();
    WindowFixture::type(asking(*cards(f).first()), u"Okänd mottagning"_s);
    QApplication::setActiveWindow(f.window.get());
    const auto leaveField = [&] { f.field(u"Förslag till lösning"_s).setFocus(Qt::MouseFocusReason); };
    SECTION("removed by its button")
    {
        leaveField();
        CHECK(f.storedWords().startsWith(u"✗"_s));
        named(*cards(f).first(), QCoreApplication::translate("heller::ui::RoundCard", "Remove round %1").arg(1))
            .click();
    }
    SECTION("undone, the keys in the field")
    {
        f.trigger(ActionId::Undo);
    }
    SECTION("its case is undone while another is shown")
    {
        leaveField();
        f.selectRow(f.list().currentIndex().row() + 1);
        CHECK(f.storedWords().startsWith(u"✗"_s));
        f.trigger(ActionId::Undo);
        CHECK(f.storedWords().startsWith(u"✗"_s) == false);
        f.trigger(ActionId::Undo);
    }
    f.settle();
    CHECK(cards(f).isEmpty());
    CHECK(f.storedWords().startsWith(u"✓"_s));
    f.trigger(ActionId::CloseRegister);
    CHECK(!f.session.isOpen());
    CHECK(f.dialogs.questions.isEmpty());
}

TEST_CASE("What is said of a name that is nobody's is seen whole in a round")
{
    WindowFixture f;
    openRound(f);
    f.window->resize(1280, 800);
    asking(*cards(f).first()).setFocus();
    WindowFixture::type(asking(*cards(f).first()), u"Okänd mottagning"_s);
    QApplication::setActiveWindow(f.window.get());
    f.field(u"Förslag till lösning"_s).setFocus(Qt::MouseFocusReason);
    f.settle();
    const QLabel& finding = cards(f).first()->findChild<ActorField*>()->finding();
    REQUIRE(finding.isVisible());
    CHECK(finding.height() >= finding.heightForWidth(finding.width()));
}

TEST_CASE("Taking back what was written of an answer takes back that it is one, but for what was chosen by hand")
{
    WindowFixture f;
    openRound(f);
    const DeviationId id = f.shownCase().deviation.id;
    askFirst(f);
    CaseEditor& editor = f.window->casesPage().editor();
    editor.editRound(f.shownCase().rounds.first().id, u"Frågat"_s,
                     [](FeedbackRound& round) { round.askedOn = QDate(2026, 11, 2); });
    editor.leave();
    const auto stored = [&] { return f.storedCase(id).rounds.first().answers.first(); };
    const Answer asked = stored();
    const auto* row = cards(f).first()->findChild<AnswerRow*>();
    REQUIRE(row);
    auto& text = f.field(AnswerRow::tr("Answer from %1").arg(asked.actorText));
    text.setFocus();
    WindowFixture::type(text, u"Vi har ändrat rutinen."_s);
    f.session.settle();
    REQUIRE(stored().manner == AnswerManner::Written);
    REQUIRE(stored().answeredOn == f.clock.today());
    SECTION("by the field's own undo, and again by its redo")
    {
        text.undo();
        REQUIRE(text.text().isEmpty());
        f.session.settle();
        CHECK(stored() == asked);
        text.redo();
        f.session.settle();
        CHECK(stored().manner == AnswerManner::Written);
        CHECK(stored().answeredOn == f.clock.today());
        CHECK(stored().text == u"Vi har ändrat rutinen."_s);
    }
    SECTION("also when it has been left meanwhile")
    {
        asking(*cards(f).first()).setFocus();
        text.setFocus();
        text.undo();
        f.session.settle();
        CHECK(stored() == asked);
    }
    SECTION("not how it was answered")
    {
        auto& manner = *row->findChild<QComboBox*>();
        manner.setCurrentIndex(manner.findData(static_cast<int>(AnswerManner::WordOfMouth)));
        Q_EMIT manner.activated(manner.currentIndex());
        manner.setCurrentIndex(manner.findData(static_cast<int>(AnswerManner::Written)));
        Q_EMIT manner.activated(manner.currentIndex());
        text.undo();
        f.session.settle();
        CHECK(stored().text.isEmpty());
        CHECK(stored().manner == AnswerManner::Written);
        CHECK(stored().answeredOn == f.clock.today());
    }
    SECTION("not when")
    {
        const auto dates = row->findChildren<DateField*>();
        auto& on = **std::ranges::find(dates, AnswerRow::tr("Answered on"), &QWidget::accessibleName);
        on.clear();
        WindowFixture::type(on, u"2026-11-19"_s);
        on.commit();
        text.undo();
        f.session.settle();
        CHECK(stored().text.isEmpty());
        CHECK(stored().manner == AnswerManner::Written);
        CHECK(stored().answeredOn == QDate(2026, 11, 19));
    }
}

TEST_CASE("Tab goes through a round as it is read, also when actors have been asked since")
{
    WindowFixture f;
    openRound(f);
    askFirst(f);
    askFirst(f);
    QList<const QWidget*> walked;
    named(*cards(f).first(), QCoreApplication::translate("heller::ui::RoundCard", "Remove round %1").arg(1)).setFocus();
    while (cards(f).first()->isAncestorOf(QApplication::focusWidget()) && walked.size() < 40) {
        walked.append(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    CHECK(walked.size() >= 14);
    int lowest = 0; // each begins at or below the one before, but for those on the same line
    for (const QWidget* stop : walked) {
        const int top = stop->mapTo(cards(f).first(), QPoint(0, stop->height() / 2)).y();
        CHECK(top >= lowest - 24);
        lowest = std::max(lowest, top);
    }
    const auto* next = qobject_cast<QPushButton*>(QApplication::focusWidget());
    REQUIRE(next);
    CHECK(next->text() == QCoreApplication::translate("heller::ui::CaseSheet", "Add feedback round"));
}

TEST_CASE("A new round is scrolled to, with the focus in who is asked")
{
    WindowFixture f;
    openRound(f);
    for (int i = 0; i < 3; ++i)
        f.trigger(ActionId::AddRound);
    f.settle();
    const TextField& text = dynamic_cast<TextField&>(cards(f).last()->text());
    CHECK(asking(*cards(f).last()).hasFocus());
    CHECK(text.visibleRegion().boundingRect() == text.rect());
}

TEST_CASE("The semester is chosen where there is no day of receipt")
{
    WindowFixture f;
    f.openExample();
    f.trigger(ActionId::NewCase);
    const DeviationId id = f.shownCase().deviation.id;
    auto* box = f.window->findChild<HandlingSection*>()->findChildren<QComboBox*>().first();
    REQUIRE(box->accessibleName() == QCoreApplication::translate("heller::ui::HandlingSection", "Semester"));
    CHECK(!box->isVisible());
    f.window->casesPage().editor().edit(u"Ändra datum"_s, [](Deviation& d) { d.received = {}; });
    f.session.settle();
    f.settle();
    REQUIRE(box->isVisible());
    box->setCurrentIndex(box->findData(u"2024-VT"_s));
    Q_EMIT box->activated(box->currentIndex());
    CHECK(f.storedCase(id).deviation.semester == Semester{2024, Semester::Term::Spring});
    CHECK(box->currentData().toString() == u"2024-VT"_s);
}

TEST_CASE("To ask anew makes a round ready, which is begun with its first question, and is not made twice")
{
    WindowFixture f;
    f.openExample();
    const DeviationId id = f.shownCase().deviation.id;
    f.trigger(ActionId::AddRound);
    const qsizetype rounds = f.shownCase().rounds.size();
    CaseEditor& editor = f.window->casesPage().editor();
    editor.editRound(f.shownCase().rounds.last().id, u"Svar"_s, [](FeedbackRound& r) { r.text = u"Vi återkommer."_s; });
    editor.leave();
    f.trigger(ActionId::AssessContinue);
    REQUIRE(f.storedCase(id).rounds.size() == rounds + 1);
    CHECK_FALSE(f.storedCase(id).rounds.last().askedOn.isValid());
    CHECK(statusOf(f.storedCase(id)) == Status::Continued);

    f.trigger(ActionId::AddRound);
    REQUIRE(f.storedCase(id).rounds.size() == rounds + 1);
    CHECK(statusOf(f.storedCase(id)) == Status::Continued); // nobody has been asked in it

    const RoundCard* last = f.window->casesPage().findChildren<RoundCard*>().last();
    const Actor af = must(service::Actors(f.session.reg()).all()).first();
    Q_EMIT last->findChild<ActorField*>()->chosen({.actor = af.id, .name = af.name});
    f.settle();
    CHECK(f.storedCase(id).rounds.last().answers.size() == 1);
    CHECK(f.storedCase(id).rounds.last().askedOn == f.clock.today());
}

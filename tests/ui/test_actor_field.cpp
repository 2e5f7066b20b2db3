#include "core/service/actors.h"
#include "core/service/history.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"
#include "tests/ui/window_fixture.h"
#include "ui/pages/cases/actor_field.h"
#include "ui/pages/cases/cases_page.h"
#include "ui/pages/cases/form_section.h"
#include "ui/widgets/text_field.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::ui;

namespace {

/// The window on a new case that is between nobody, the keys in its field of actors.
class ActorFieldFixture : public WindowFixture
{
public:
    ActorFieldFixture()
    {
        openExample();
        trigger(ActionId::NewCase);
        input().setFocus();
    }

    [[nodiscard]] QLineEdit& input() const
    {
        return window->casesPage().findChild<FormSection*>()->findChild<ActorField*>()->field();
    }

    /// Where the keys go: to what is offered while it is.
    [[nodiscard]] QWidget& keys() const
    {
        QWidget* popup = QApplication::activePopupWidget();
        return popup ? *popup : input();
    }

    void press(int key) const
    {
        QTest::keyClick(&keys(), static_cast<Qt::Key>(key));
        QApplication::setActiveWindow(window.get()); // which it is no more after a list of this platform's
        settle();
    }

    void write(const QString& text) const
    {
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, &keys(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }

    [[nodiscard]] QStringList offered() const
    {
        QStringList lines;
        const auto* view = qobject_cast<QAbstractItemView*>(QApplication::activePopupWidget());
        for (int row = 0; view && row < view->model()->rowCount(); ++row)
            lines.append(view->model()->index(row, 0).data().toString());
        return lines;
    }

    [[nodiscard]] QStringList chips() const
    {
        QStringList names;
        for (const QToolButton* chip : input().parentWidget()->findChildren<QToolButton*>()) {
            if (chip->isVisible())
                names.append(chip->accessibleName());
        }
        return names;
    }

    [[nodiscard]] QStringList storedNames() const { return storedCase(shownCase().deviation.id).cooperatingActorNames; }

    [[nodiscard]] int steps() const
    {
        const auto recent = must(service::History(session.reg()).entries(0, 1000));
        return static_cast<int>(std::ranges::count(recent, false, &service::HistoryEntry::undone));
    }
};

} // namespace

TEST_CASE_METHOD(ActorFieldFixture, "Any of its names finds an actor, and Enter, Tab or a comma takes the first")
{
    const auto [typed, key] = GENERATE(table<const char*, int>({{"AF", Qt::Key_Return},
                                                                {"Af", Qt::Key_Tab},
                                                                {"af", Qt::Key_Comma},
                                                                {"Arbetsförmedlingen", Qt::Key_Return},
                                                                {"arbetsf", Qt::Key_Return}}));
    write(QString::fromUtf8(typed));
    REQUIRE(!offered().isEmpty());
    CHECK(offered().first().startsWith(u"Arbetsförmedlingen"_s));
    press(key);
    CHECK(chips() == QStringList{u"Arbetsförmedlingen"_s});
    CHECK(storedNames() == QStringList{u"Arbetsförmedlingen"_s});
    CHECK(input().text().isEmpty());
    CHECK(input().hasFocus());
    CHECK(shownCase().deviation.cooperatingText.isEmpty());
}

TEST_CASE_METHOD(ActorFieldFixture, "The keys go through what is offered, and Escape lets go of it")
{
    write(u"k"_s);
    const QStringList lines = offered();
    REQUIRE(lines.size() > 1);
    press(Qt::Key_Down); // onto the first, which is chosen beforehand
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    REQUIRE(chips().size() == 1);
    CHECK(lines.at(1).startsWith(chips().first()));

    write(u"arb"_s);
    REQUIRE(!offered().isEmpty());
    press(Qt::Key_Escape);
    CHECK(offered().isEmpty());
    CHECK(input().text() == u"arb"_s);
    press(Qt::Key_Escape);
    CHECK(input().text().isEmpty());
    CHECK(chips().size() == 1);
}

TEST_CASE_METHOD(ActorFieldFixture,
                 "Backspace in the empty field takes the last chip off, a chip's cross its own; each is undone")
{
    for (const QString& typed : {u"AF"_s, u"FK"_s}) {
        write(typed);
        press(Qt::Key_Return);
    }
    REQUIRE(chips() == QStringList{u"Arbetsförmedlingen"_s, u"Försäkringskassan"_s});
    press(Qt::Key_Backspace);
    CHECK(storedNames() == QStringList{u"Arbetsförmedlingen"_s});
    trigger(ActionId::Undo);
    CHECK(chips() == QStringList{u"Arbetsförmedlingen"_s, u"Försäkringskassan"_s});

    auto* chip = input().parentWidget()->findChild<QToolButton*>();
    QTest::keyClick(&input(), Qt::Key_Backtab, Qt::ShiftModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    REQUIRE(QApplication::focusWidget() == chip);
    const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(chip);
    CHECK(spoken->text(QAccessible::Name) == u"Arbetsförmedlingen"_s);
    CHECK(spoken->text(QAccessible::Description) == u"Ta bort Arbetsförmedlingen"_s);
    QTest::keyClick(chip, Qt::Key_Space);
    settle();
    CHECK(storedNames() == QStringList{u"Försäkringskassan"_s});
}

TEST_CASE_METHOD(ActorFieldFixture, "Who is not known is made in place, in one step with the case")
{
    write(u"AF"_s);
    press(Qt::Key_Return);
    const int before = steps();
    write(u"Stigfinnarna"_s);
    const QStringList lines = offered();
    REQUIRE(lines == QStringList{u"Lägg till ”Stigfinnarna” som ny organisation"_s,
                                 u"Lägg till ”Stigfinnarna” som ny enhet i Arbetsförmedlingen"_s});
    for (const int key : {Qt::Key_Return, Qt::Key_Comma}) { // nobody is made by typing alone
        press(key);
        CHECK(steps() == before);
        CHECK(input().text() == u"Stigfinnarna"_s);
    }
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    CHECK(chips() == QStringList{u"Arbetsförmedlingen"_s, u"Stigfinnarna"_s});
    CHECK(storedNames() == QStringList{u"Arbetsförmedlingen"_s, u"Stigfinnarna"_s});
    CHECK(steps() == before + 1);
    const QList<Actor> all = must(service::Actors(session.reg()).all());
    const auto made = std::ranges::find(all, u"Stigfinnarna"_s, &Actor::name);
    REQUIRE(made != all.end());
    CHECK(!made->parent.isNull());
    write(u"stigfinnarna"_s);
    CHECK(offered().isEmpty()); // is there already
    press(Qt::Key_Escape);

    trigger(ActionId::Undo);
    CHECK(chips() == QStringList{u"Arbetsförmedlingen"_s});
    CHECK(must(service::Actors(session.reg()).all()).size() == all.size() - 1);
}

TEST_CASE_METHOD(ActorFieldFixture,
                 "The text stays as it was reported, and what it names follows it beside what was chosen")
{
    TextField& text = field(u"Samverkande part/organisationer"_s);
    text.setFocus();
    type(text, u"Af"_s);
    input().setFocus();
    settle();
    CHECK(chips() == QStringList{u"Arbetsförmedlingen"_s});
    write(u"FK"_s);
    press(Qt::Key_Return);
    CHECK(text.text() == u"Af"_s);
    text.setFocus();
    text.moveCursor(QTextCursor::End);
    type(text, u" m.fl."_s);
    input().setFocus();
    settle();
    CHECK(storedNames() == QStringList{u"Arbetsförmedlingen"_s, u"Försäkringskassan"_s});
    press(Qt::Key_Backspace);
    press(Qt::Key_Backspace);
    CHECK(storedNames().isEmpty());
    CHECK(storedCase(shownCase().deviation.id).deviation.cooperatingText == u"Af m.fl."_s);
}

TEST_CASE_METHOD(ActorFieldFixture, "Nothing is chosen where the register is only read")
{
    const QString path = session.path();
    const QString copy = folder.filePath(u"kopia.heller"_s);
    REQUIRE(QFile::copy(path, copy));
    session.close();
    const auto other = must(service::Register::open(copy, {&clock, u"Någon annan"_s}));
    must(session.open(copy));
    trigger(ActionId::ShowCases);
    selectRow(1);
    CHECK(!input().isVisible());
    CHECK(!chips().isEmpty());
}

TEST_CASE_METHOD(ActorFieldFixture, "A whole name that is left in the field is taken, once")
{
    const auto leave = [this] {
        QApplication::setActiveWindow(window.get()); // see press()
        field(u"Förslag till lösning"_s).setFocus(Qt::MouseFocusReason);
        settle();
    };
    write(u"försäkringskassan"_s);
    leave();
    CHECK(storedNames() == QStringList{u"Försäkringskassan"_s});
    CHECK(input().text().isEmpty());
    const int before = steps();
    input().setFocus();
    write(u"FK"_s);
    leave();
    CHECK(input().text().isEmpty());
    CHECK(chips() == QStringList{u"Försäkringskassan"_s});
    CHECK(steps() == before);
    CHECK(storedWords().startsWith(u"✓"_s));
}

TEST_CASE_METHOD(ActorFieldFixture, "What is nobody's name is said and stays with its case until it is somebody's")
{
    const auto& actors = *window->casesPage().findChild<FormSection*>()->findChild<ActorField*>();
    write(u"Stigfinnarna"_s);
    CHECK(storedWords().startsWith(u"✎"_s));
    QFocusEvent toList(QEvent::FocusOut, Qt::PopupFocusReason);
    QApplication::sendEvent(&input(), &toList);
    CHECK(actors.finding().isHidden());
    field(u"Förslag till lösning"_s).setFocus(Qt::MouseFocusReason);
    CHECK(input().text() == u"Stigfinnarna"_s);
    REQUIRE(actors.finding().isVisible());
    CHECK(actors.finding().text().contains(u"Stigfinnarna"_s));
    CHECK(input().accessibleDescription() == actors.finding().text());
    CHECK(storedWords().startsWith(u"✗"_s));

    const int row = list().currentIndex().row();
    selectRow(row + 1);
    CHECK(input().text().isEmpty());
    CHECK(actors.finding().isHidden());
    CHECK(storedWords().startsWith(u"✗"_s));
    window->close(); // asked, and she stays
    REQUIRE(dialogs.questions.size() == 1);
    REQUIRE(session.isOpen());
    selectRow(row);
    CHECK(input().text() == u"Stigfinnarna"_s);
    CHECK(actors.finding().isVisible());

    QTest::mouseClick(&input(), Qt::LeftButton);
    CHECK(offered().size() == 1);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    CHECK(storedNames() == QStringList{u"Stigfinnarna"_s});
    CHECK(actors.finding().isHidden());
    CHECK(storedWords().startsWith(u"✓"_s));
}

TEST_CASE_METHOD(ActorFieldFixture,
                 "Tab goes from the text to its chips in their row, the field, and on to the challenge")
{
    TextField& text = field(u"Samverkande part/organisationer"_s);
    text.setFocus();
    type(text, u"AF och Försäkringskassan"_s);
    session.settle();
    settle();
    REQUIRE(chips().size() == 2);
    QStringList walked;
    for (int i = 0; i < 4; ++i) {
        QApplication::setActiveWindow(window.get());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        walked.append(QApplication::focusWidget()->accessibleName());
    }
    CHECK(walked.first(2) == chips());
    CHECK(walked.at(2) == input().accessibleName());
    CHECK(walked.last() == field(u"Samverkansutmaning (inga personuppgifter)"_s).accessibleName());
}

TEST_CASE_METHOD(ActorFieldFixture, "The first Down is onto the first that is offered, and the last lets go of nobody")
{
    const int downs = GENERATE(1, 2, 3);
    write(u"Mallhults kommun"_s); // whole: one line, nobody new
    REQUIRE(offered() == QStringList{u"Mallhults kommun"_s});
    for (int i = 0; i < downs; ++i)
        press(Qt::Key_Down);
    press(Qt::Key_Return);
    CHECK(storedNames() == QStringList{u"Mallhults kommun"_s});
    press(Qt::Key_Backspace);

    const auto actors = must(service::Actors(session.reg()).all()).size();
    write(u"Mallhults"_s);
    REQUIRE(offered().size() > 1);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    CHECK(storedNames() == QStringList{u"Mallhults kommun"_s});
    CHECK(must(service::Actors(session.reg()).all()).size() == actors);
}

TEST_CASE_METHOD(ActorFieldFixture, "The list that Down opens begins at the first, and the next Down is to the second")
{
    press(Qt::Key_Down);
    const QStringList lines = offered();
    REQUIRE(lines.size() > 1);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    REQUIRE(chips().size() == 1);
    CHECK(lines.at(1).startsWith(chips().first()));
}

TEST_CASE_METHOD(ActorFieldFixture, "A click on a chip's name takes nobody off, one on its cross does and says so")
{
    write(u"AF"_s);
    press(Qt::Key_Return);
    const auto chip = [this] {
        for (QToolButton* one : input().parentWidget()->findChildren<QToolButton*>()) {
            if (one->isVisible())
                return one;
        }
        return static_cast<QToolButton*>(nullptr);
    };
    REQUIRE(chip());
    const int y = chip()->height() / 2;
    QTest::mouseClick(chip(), Qt::LeftButton, {}, {chip()->width() / 3, y});
    settle();
    CHECK(storedNames() == QStringList{u"Arbetsförmedlingen"_s});
    QString said;
    QObject::connect(&session, &Session::said, window.get(), [&](const QString& sentence) { said = sentence; });
    QTest::mouseClick(chip(), Qt::LeftButton, {}, {chip()->width() - 14, y});
    settle();
    CHECK(storedNames().isEmpty());
    CHECK(said == u"Arbetsförmedlingen är borttagen. Ångra tar tillbaka."_s);
}

TEST_CASE_METHOD(ActorFieldFixture, "Undo in the empty field is the register's, in what is typed there its own")
{
    write(u"AF"_s);
    press(Qt::Key_Return);
    write(u"FK"_s);
    press(Qt::Key_Return);
    QTest::keyClick(&input(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    CHECK(chips() == QStringList{u"Arbetsförmedlingen"_s});
    press(Qt::Key_Backspace);
    CHECK(storedNames().isEmpty());
    QTest::keyClick(&input(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    CHECK(storedNames() == QStringList{u"Arbetsförmedlingen"_s});

    QTest::keyClicks(&input(), u"zz"_s);
    press(Qt::Key_Escape);
    QTest::keyClick(&input(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    CHECK(storedNames() == QStringList{u"Arbetsförmedlingen"_s});
}

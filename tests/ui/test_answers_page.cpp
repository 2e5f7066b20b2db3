#include "core/service/actors.h"
#include "core/service/cases.h"
#include "core/service/feedback.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"
#include "tests/ui/window_fixture.h"
#include "ui/dialogs/letter_dialog.h"
#include "ui/pages/answers/answer_matrix_view.h"
#include "ui/pages/answers/answers_page.h"
#include "ui/pages/cases/cases_page.h"
#include "ui/widgets/text_field.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::ui;

namespace {

class AnswersFixture : public WindowFixture
{
public:
    AnswersFixture()
    {
        openExample();
        trigger(ActionId::ShowAnswers);
        REQUIRE(waitFor([&] { return view().model()->rowCount() > 0; }));
    }

    [[nodiscard]] AnswersPage& page() const { return window->answersPage(); }
    [[nodiscard]] AnswerMatrixView& view() const { return *page().findChild<AnswerMatrixView*>(); }
    [[nodiscard]] const AnswerMatrixModel& model() const
    {
        return *qobject_cast<const AnswerMatrixModel*>(view().model());
    }
    /// The first cell in this state.
    [[nodiscard]] QModelIndex cellIn(AskState state) const
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            for (int column = 1; column < model().columnCount(); ++column) {
                const auto cell = model().cellAt(model().index(row, column));
                if (cell && cell->first.standing.state == state)
                    return model().index(row, column);
            }
        }
        return {};
    }
    /// The menu that Enter opens in a cell; its first entry is chosen.
    [[nodiscard]] QMenu& steps(const QModelIndex& index) const
    {
        REQUIRE(index.isValid());
        view().setCurrentIndex(index);
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_Return);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        REQUIRE(menu);
        return *menu;
    }
    [[nodiscard]] QPushButton& button(const QString& text) const
    {
        const auto buttons = page().findChildren<QPushButton*>();
        const auto found = std::ranges::find(buttons, text, &QPushButton::text);
        REQUIRE(found != buttons.end());
        return **found;
    }
};

} // namespace

TEST_CASE_METHOD(AnswersFixture,
                 "The case stays where it is while the cells are scrolled, and hides none that is gone to")
{
    window->resize(900, 700);
    QTest::qWait(0);
    const auto* cases = view().findChild<QTableView*>(u"answerMatrixCases"_s);
    REQUIRE(cases);
    REQUIRE(view().horizontalScrollBar()->maximum() > 0);
    CHECK(cases->isVisible());
    CHECK(cases->width() == view().columnWidth(0));
    view().setCurrentIndex(model().index(0, 0));
    for (int column = 1; column < model().columnCount(); ++column)
        QTest::keyClick(&view(), Qt::Key_Right);
    CHECK(view().horizontalScrollBar()->value() > 0);
    CHECK(cases->columnViewportPosition(0) == 0);
    while (view().currentIndex().column() > 1) {
        QTest::keyClick(&view(), Qt::Key_Left);
        CHECK(view().visualRect(view().currentIndex()).left() >= view().columnWidth(0));
    }
    QTest::mouseClick(cases->viewport(), Qt::LeftButton, {}, cases->visualRect(model().index(1, 0)).center());
    CHECK(view().currentIndex() == model().index(1, 0));
    CHECK(view().hasFocus());
}

TEST_CASE_METHOD(AnswersFixture, "The matrix shows what is going on, a row a case and a column an organisation")
{
    const QAbstractItemModelTester tester(view().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(view().hasFocus());
    CHECK(model().columnCount() > 3);
    CHECK(model().headerData(1, Qt::Horizontal, Qt::DisplayRole).toString() == u"Arbetsförmedlingen"_s);
    for (int row = 0; row < model().rowCount(); ++row)
        CHECK(model().rowAt(row).status != Status::Settled);
    const QModelIndex asked = cellIn(AskState::Reminded);
    REQUIRE(asked.isValid());
    CHECK(asked.data(Qt::AccessibleTextRole).toString().startsWith(model().organisationAt(asked.column())));
    const int all = model().rowCount();
    button(AnswersPage::tr("Late ones only")).click();
    CHECK(model().rowCount() < all);
    CHECK(model().rowCount() > 0);
    CHECK(page().shown().rows.size() == model().rowCount()); // what is printed
    button(AnswersPage::tr("Awaited answers only")).click();
    CHECK_FALSE(button(AnswersPage::tr("Late ones only")).isChecked());
    button(AnswersPage::tr("Awaited answers only")).click();
    CHECK(model().rowCount() == all);
}

TEST_CASE_METHOD(AnswersFixture, "The next step is taken from the cell, and the keys stay there")
{
    const QModelIndex asked = cellIn(AskState::Reminded);
    const DeviationId id = model().rowAt(asked.row()).deviation;
    const ActorId actor = model().cellAt(asked)->first.actor;
    const auto stored = [&] {
        const auto answers = storedCase(id).rounds.last().answers;
        return *std::ranges::find(answers, actor, &Answer::actor);
    };
    const int before = stored().reminders;
    QMenu& menu = steps(asked);
    QTest::keyClick(&menu, Qt::Key_Return);
    settle();
    CHECK(stored().reminders == before + 1);
    CHECK(window->focusWidget() == &view());
    CHECK(model().rowAt(view().currentIndex().row()).deviation == id);
    CHECK(view().currentIndex().column() == asked.column());
    trigger(ActionId::Undo);
    CHECK(stored().reminders == before);
}

TEST_CASE_METHOD(AnswersFixture, "An organisation that has no part in a case is asked from its empty cell")
{
    QModelIndex empty;
    for (int row = 0; row < model().rowCount() && !empty.isValid(); ++row) {
        if (model().rowAt(row).status == Status::AwaitingFeedback) {
            for (int column = 1; column < model().columnCount() && !empty.isValid(); ++column) {
                if (!model().cellAt(model().index(row, column)))
                    empty = model().index(row, column);
            }
        }
    }
    REQUIRE(empty.isValid());
    const DeviationId id = model().rowAt(empty.row()).deviation;
    const ActorId organisation = model().organisationOf(empty);
    QTest::keyClick(&steps(empty), Qt::Key_Return);
    settle();
    const auto answers = storedCase(id).rounds.last().answers;
    const auto asked = std::ranges::find(answers, organisation, &Answer::actor);
    REQUIRE(asked != answers.end());
    CHECK(asked->askedOn == clock.today());
}

TEST_CASE_METHOD(AnswersFixture, "Enter on a case opens it; the list of a semester holds its settled cases, too")
{
    view().setFocus();
    view().setCurrentIndex(model().index(0, 0));
    const DeviationId id = model().rowAt(0).deviation;
    QTest::keyClick(&view(), Qt::Key_Return);
    settle();
    CHECK(window->casesPage().isVisible());
    CHECK(shownCase().deviation.id == id);

    trigger(ActionId::ShowAnswers);
    auto& period = *page().findChild<QComboBox*>();
    REQUIRE(period.count() > 1);
    period.setCurrentIndex(period.count() - 1);
    Q_EMIT period.activated(period.currentIndex());
    settle();
    CHECK(std::ranges::any_of(page().shown().rows, [](const MatrixRow& r) { return r.status == Status::Settled; }));
}

TEST_CASE_METHOD(AnswersFixture, "All that are late are reminded by one button, in one step")
{
    const int late = model().lateAnswers();
    REQUIRE(late > 1);
    const auto reminders = [&] {
        int all = 0;
        for (const MatrixRow& row : page().shown().rows) {
            for (const auto& cell : row.cells)
                all += cell ? cell->first.standing.reminders : 0;
        }
        return all;
    };
    const int before = reminders();
    button(AnswersPage::tr("Note a reminder to the %n that are late", nullptr, late)).click();
    settle();
    CHECK(reminders() > before);
    trigger(ActionId::Undo);
    CHECK(reminders() == before);
}

TEST_CASE_METHOD(AnswersFixture, "From a cell the clock is stopped with a reason, goes on, and the answer is written")
{
    const QModelIndex asked = cellIn(AskState::Reminded);
    const DeviationId id = model().rowAt(asked.row()).deviation;
    const MatrixPart part = model().cellAt(asked)->first;
    const auto choose = [&](const QString& text) {
        QMenu& menu = steps(model().find(id, model().organisationOf(asked)));
        const auto entries = menu.actions();
        const auto found = std::ranges::find(entries, text, &QAction::text);
        REQUIRE(found != entries.end());
        (*found)->trigger();
        menu.close();
        settle();
    };
    const auto stored = [&] {
        const auto answers = storedCase(id).rounds.last().answers;
        return *std::ranges::find(answers, part.actor, &Answer::actor);
    };
    dialogs.text = u"Anmälaren ska svara"_s;
    choose(AnswersPage::tr("Let the clock stand…"));
    REQUIRE(clockStands(stored()));
    CHECK(stored().pauses.last().reason == dialogs.text);
    choose(AnswersPage::tr("Let the clock go on"));
    CHECK_FALSE(clockStands(stored()));
    choose(AnswersPage::tr("Write a reminder…"));
    auto* letter = window->findChild<LetterDialog*>();
    REQUIRE(letter);
    CHECK(letter->draft().letter.kind == LetterKind::Reminder);
    CHECK(letter->draft().letter.actor == part.actor);
    CHECK(letter->draft().letter.cases.contains(id));
    letter->reject();
    choose(AnswersPage::tr("Write the answer"));
    CHECK(window->casesPage().isVisible());
    CHECK(shownCase().deviation.id == id);
    auto* field = qobject_cast<TextField*>(window->focusWidget()); // no window is active where there is no desktop
    REQUIRE(field);
    WindowFixture::type(*field, u"Så här gör vi."_s);
    session.flush();
    CHECK(stored().text == u"Så här gör vi."_s);
    CHECK(stored().manner == AnswerManner::Written);
}

TEST_CASE_METHOD(AnswersFixture, "Two of one organisation are both told of, and each has its own steps")
{
    const QModelIndex asked = cellIn(AskState::Reminded);
    const DeviationId id = model().rowAt(asked.row()).deviation;
    const ActorId whole = model().organisationOf(asked);
    const ActorId unit = must(service::Actors(session.reg()).add({.parent = whole, .name = u"Provenheten"_s}));
    must(service::Feedback(session.reg()).ask(id, {unit}, clock.today()));
    REQUIRE(waitFor([&] { return !page().isReading(); }));
    const QModelIndex both = model().find(id, whole);
    REQUIRE(model().cellAt(both)->others.size() >= 1);
    CHECK(both.data().toString().contains(u"2 frågade"_s));
    CHECK(both.data(Qt::ToolTipRole).toString().contains(u"Provenheten: "_s));
    CHECK(both.data(Qt::AccessibleTextRole).toString().contains(u"Provenheten: "_s));
    QMenu& menu = steps(both);
    const auto entries = menu.actions();
    const auto own = std::ranges::find_if(
        entries, [](const QAction* each) { return each->menu() && each->text().startsWith(u"Provenheten: "_s); });
    REQUIRE(own != entries.end());
    const auto ofUnit = (*own)->menu()->actions();
    const auto remind = std::ranges::find(ofUnit, AnswersPage::tr("Note a reminder today"), &QAction::text);
    REQUIRE(remind != ofUnit.end());
    (*remind)->trigger();
    menu.close();
    settle();
    const auto answers = storedCase(id).rounds.last().answers;
    CHECK(std::ranges::find(answers, unit, &Answer::actor)->reminders == 1);
}

TEST_CASE("An empty register says what is followed here, and the keys have a place")
{
    WindowFixture f;
    f.openEmpty();
    f.trigger(ActionId::ShowAnswers);
    const AnswersPage& page = f.window->answersPage();
    CHECK_FALSE(page.findChild<AnswerMatrixView*>()->isVisible());
    CHECK(page.shown().rows.isEmpty());
    CHECK(QApplication::focusWidget() != nullptr);
}

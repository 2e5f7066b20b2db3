#include "core/model/asking.h"
#include "core/model/status.h"
#include "core/service/actors.h"
#include "core/service/cases.h"
#include "core/service/feedback.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"
#include "tests/ui/window_fixture.h"
#include "ui/models/case_texts.h"
#include "ui/pages/cases/answer_clock.h"
#include "ui/pages/cases/answer_row.h"
#include "ui/pages/cases/case_editor.h"
#include "ui/pages/cases/cases_page.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/text_field.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::ui;

namespace {

/// A case of which one actor was asked on 2 November; today is the 21st, a Saturday.
class ClockFixture : public WindowFixture
{
public:
    ClockFixture()
    {
        openExample();
        trigger(ActionId::NewCase);
        id = shownCase().deviation.id;
        const QList<Actor> all = must(service::Actors(session.reg()).all());
        const auto af = std::ranges::find(all, ActorKind::Af, &Actor::kind);
        REQUIRE(af != all.end());
        actor = *af;
        must(service::Feedback(session.reg()).ask(id, {actor.id}, QDate(2026, 11, 2)));
        settle();
    }

    [[nodiscard]] Answer stored() const { return storedCase(id).rounds.first().answers.first(); }
    [[nodiscard]] AskState state() const
    {
        const FeedbackRound round = storedCase(id).rounds.first();
        return stateOf(round, round.answers.first());
    }
    [[nodiscard]] AnswerClock& clockShown() const { return *window->casesPage().findChild<AnswerClock*>(); }
    [[nodiscard]] QString chip() const { return clockShown().findChild<Chip*>()->word(); }
    [[nodiscard]] QPushButton& button(const QString& name) const
    {
        for (QPushButton* button : clockShown().findChildren<QPushButton*>()) {
            if (button->accessibleName() == name && button->isVisible())
                return *button;
        }
        FAIL("no button " << name.toStdString());
        return *clockShown().findChild<QPushButton*>();
    }
    [[nodiscard]] TextField& reason() const
    {
        return field(AnswerClock::tr("What is waited for before %1 answers").arg(actor.name));
    }
    void press(const QString& name) const
    {
        QPushButton& pressed = button(name.arg(actor.name));
        pressed.setFocus();
        QTest::keyClick(&pressed, Qt::Key_Space);
        settle();
    }

    DeviationId id;
    Actor actor;
};

} // namespace

TEST_CASE_METHOD(ClockFixture, "A reminder is noted by a button, said in words, and taken back by undo")
{
    CHECK(chip() == AnswerClock::tr("%n days left", nullptr, 6));
    press(AnswerClock::tr("%1 was reminded today"));
    CHECK(stored().reminders == 1);
    CHECK(stored().lastRemindedOn == clock.today());
    CHECK(state() == AskState::Reminded);
    trigger(ActionId::Undo);
    CHECK(stored().reminders == 0);
}

TEST_CASE_METHOD(ClockFixture, "The clock stands with the first letter of a reason, and goes on by a button")
{
    press(AnswerClock::tr("Let the clock of %1 stand"));
    CHECK(QApplication::focusWidget() == &reason());
    session.settle();
    CHECK(state() == AskState::Asked); // without a reason it does not stand
    type(reason(), u"Anmälaren förtydligar"_s);
    session.settle();
    REQUIRE(state() == AskState::Paused);
    CHECK(stored().pauses.last().reason == u"Anmälaren förtydligar"_s);
    CHECK(stored().pauses.last().from == clock.today());
    CHECK(chip() == AnswerClock::tr("The clock stands"));
    SECTION("and goes on")
    {
        CHECK_FALSE(clockShown().findChild<DateField*>()->isEnabled()); // no day while it stands
        press(AnswerClock::tr("Let the clock of %1 go on"));
        CHECK(clockShown().findChild<DateField*>()->isEnabled());
        CHECK(state() == AskState::Asked);
        CHECK(stored().pauses.last().to == clock.today());
    }
    SECTION("a reason that is taken away again has not stopped it")
    {
        reason().selectAll();
        QTest::keyClick(&reason(), Qt::Key_Delete);
        session.settle();
        CHECK(state() == AskState::Asked);
        CHECK(stored().pauses.isEmpty());
        CHECK(reason().isVisible()); // still being written in
    }
    SECTION("and goes on with the answer")
    {
        type(field(AnswerRow::tr("Answer from %1").arg(actor.name)), u"Ordnat."_s);
        session.settle();
        CHECK(state() == AskState::Written);
        CHECK(stored().pauses.last().to == clock.today());
        CHECK_FALSE(clockShown().isVisible());
    }
}

TEST_CASE_METHOD(ClockFixture, "An actor's own last day is typed; the usual one is shown until then")
{
    auto& due = *clockShown().findChild<DateField*>();
    CHECK(due.placeholderText() == u"2026-11-30"_s);
    due.setFocus();
    type(due, u"18/12"_s);
    due.commit();
    session.settle();
    CHECK(stored().dueOn == QDate(2026, 12, 18));
}

TEST_CASE_METHOD(ClockFixture, "Who answered is written beside the day, and is not lost")
{
    auto& manner = *window->casesPage().findChild<AnswerRow*>()->findChild<QComboBox*>();
    manner.setCurrentIndex(manner.findData(static_cast<int>(AnswerManner::WordOfMouth)));
    Q_EMIT manner.activated(manner.currentIndex());
    settle();
    type(field(AnswerRow::tr("Who answered for %1").arg(actor.name)), u"Enhetschef Rut Rask"_s);
    session.settle();
    CHECK(stored().answeredBy == u"Enhetschef Rut Rask"_s);
    CHECK(stored().answeredOn == clock.today());

    // As a draft of both would be put back.
    const CaseFile now = storedCase(id);
    CaseFile before = now;
    before.rounds.first().answers.first().answeredBy.clear();
    const QList<KeptText> kept = changedTexts(before, now);
    REQUIRE(kept.size() == 1);
    CHECK(putText(before, kept.first(), clock.today()));
    CHECK(before == now);
}

TEST_CASE_METHOD(ClockFixture, "A reason that was not stored stops the clock when it is taken in")
{
    const CaseFile before = storedCase(id);
    CaseFile written = before;
    Answer& answer = written.rounds.first().answers.first();
    answer = paused(answer, clock.today(), u"Anmälaren"_s);
    const QList<KeptText> kept = changedTexts(before, written);
    REQUIRE(kept.size() == 1);
    CaseFile restored = before;
    CHECK(putText(restored, kept.first(), clock.today()));
    CHECK(restored == written);
}

TEST_CASE_METHOD(ClockFixture,
                 "While the case waits for its reporter the clock stands by itself, and goes on by itself")
{
    CaseEditor& editor = window->casesPage().editor();
    const auto note = [&](QDate Deviation::* day, QDate on) {
        editor.edit(u"Komplettering"_s, [=](Deviation& deviation) { deviation.*day = on; });
        editor.leave();
        settle();
    };
    note(&Deviation::supplementRequestedOn, QDate(2026, 11, 16));
    CHECK(statusOf(storedCase(id)) == Status::SupplementRequested);
    CHECK(stored().pauses.isEmpty()); // it follows from the case
    CHECK(chip() == AnswerClock::tr("The clock stands"));
    for (const QPushButton* each : clockShown().findChildren<QPushButton*>())
        CHECK_FALSE(each->isVisible());
    CHECK_FALSE(reason().isVisible());

    window->casesPage().editor().addRound(); // nobody else is asked meanwhile
    settle();
    CHECK(storedCase(id).rounds.size() == 1);

    note(&Deviation::supplementReceivedOn, QDate(2026, 11, 18));
    CHECK(state() == AskState::Asked);
    CHECK(chip() == AnswerClock::tr("%n days left", nullptr, 8));
    trigger(ActionId::Undo);
    CHECK(chip() == AnswerClock::tr("The clock stands"));
}

TEST_CASE_METHOD(ClockFixture, "An answer before its question is said below the field, and not stored")
{
    auto& row = *window->casesPage().findChild<AnswerRow*>();
    auto& manner = *row.findChild<QComboBox*>();
    manner.setCurrentIndex(manner.findData(static_cast<int>(AnswerManner::WordOfMouth)));
    Q_EMIT manner.activated(manner.currentIndex());
    settle();
    DateField* on = nullptr;
    for (DateField* field : row.findChildren<DateField*>()) {
        if (field->isVisible())
            on = field;
    }
    REQUIRE(on);
    on->setFocus();
    on->selectAll();
    type(*on, u"2026-10-30"_s);
    on->commit();
    session.settle();
    CHECK(stored().answeredOn == clock.today());
    CHECK(on->accessibleDescription().contains(u"2026-11-02"_s));
    on->setFocus();
    on->selectAll();
    type(*on, u"2026-11-05"_s);
    on->commit();
    session.settle();
    CHECK(stored().answeredOn == QDate(2026, 11, 5));
    CHECK_FALSE(on->accessibleDescription().contains(u"2026-11-02"_s));
}

#include "core/service/cases.h"
#include "core/service/history.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"
#include "tests/ui/window_fixture.h"
#include "ui/pages/cases/case_sheet.h"
#include "ui/pages/cases/cases_page.h"
#include "ui/pages/cases/course_pane.h"
#include "ui/pages/cases/similar_finder.h"
#include "ui/widgets/card_button.h"
#include "ui/widgets/text_field.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::ui;

namespace {

const QString challenge =
    u"Deltagaren har fått två planeringar för samma vecka: en av kommunen på förmiddagarna och en av "
    "Arbetsförmedlingen hela dagar."_s;

Deviation told(const QString& title, const QString& text)
{
    Deviation deviation;
    deviation.title = title;
    deviation.challenge = text;
    return deviation;
}

/// The example with one more case, and that shown.
class SimilarFixture : public WindowFixture
{
public:
    SimilarFixture()
    {
        openExample();
        older = must(service::Cases(session.reg()).create(told(u"Två planeringar, en vecka"_s, challenge)));
        settle();
    }

    void show(DeviationId id)
    {
        window->casesPage().select(id);
        settle();
        REQUIRE(shownCase().deviation.id == id);
    }

    [[nodiscard]] QList<CardButton*> cards() const
    {
        QList<CardButton*> visible;
        for (CardButton* card : window->findChildren<CardButton*>()) {
            if (card->isVisible())
                visible.append(card);
        }
        return visible;
    }

    [[nodiscard]] QWidget& hint() const { return *window->findChild<QWidget*>(u"sameTextHint"_s); }

    void found() const
    {
        const auto* finder = window->findChild<SimilarFinder*>();
        REQUIRE(waitFor([&] { return !finder->isSearching(); }));
        QTest::qWait(0);
    }

    DeviationId older = {};
};

} // namespace

TEST_CASE("Beside a case stand those like it; Enter opens one, and nothing stands where nothing is alike")
{
    SimilarFixture f;
    f.selectRow(f.list().model()->rowCount() - 1);
    f.found();
    CHECK(f.cards().isEmpty());

    const DeviationId newer =
        must(service::Cases(f.session.reg()).create(told(u"Dubbla planeringar samma vecka"_s, challenge)));
    f.show(newer);
    CHECK(f.cards().isEmpty()); // not yet looked for
    f.found();
    REQUIRE(f.cards().size() == 1);
    CardButton* card = f.cards().first();
    CHECK(card->accessibleName().contains(u"Två planeringar, en vecka"_s));
    CHECK(card->accessibleName().contains(u"mycket lik"_s));
    CHECK(card->height() >= card->heightForWidth(card->width()));
    REQUIRE(f.hint().isVisible()); // another title: not the same text, but asked about
    CHECK(f.hint().findChild<QLabel*>(u"sameText"_s)->text().contains(u'?'));

    card->setFocus();
    QTest::keyClick(card, Qt::Key_Return);
    f.settle();
    CHECK(f.shownCase().deviation.id == f.older);
    QWidget* focused = QApplication::focusWidget();
    REQUIRE(focused);
    CHECK(f.window->findChild<CaseSheet*>()->isAncestorOf(focused));
    f.found();
    CHECK(f.cards().size() == 1); // and back again
}

TEST_CASE("The same text is said on the sheet as soon as it is written, with a way to the other")
{
    SimilarFixture f;
    f.trigger(ActionId::NewCase);
    auto* title = qobject_cast<TextField*>(QApplication::focusWidget());
    REQUIRE(title);
    WindowFixture::type(*title, u"Två planeringar, en vecka"_s);
    TextField& text = f.field(u"Samverkansutmaning (inga personuppgifter)"_s);
    text.setFocus();
    text.insertPlainText(challenge);
    f.found();
    CHECK(!f.hint().isVisible());
    title->setFocus(); // stores
    REQUIRE(WindowFixture::waitFor([&] { return f.hint().isVisible(); }));
    CHECK(f.hint().findChild<QLabel*>(u"sameText"_s)->text().contains(f.storedCase(f.older).deviation.diaryNumber));
    QTest::mouseClick(f.hint().findChild<QPushButton*>(), Qt::LeftButton);
    f.settle();
    CHECK(f.shownCase().deviation.id == f.older);

    // The other goes: what was said of it goes too.
    const DeviationId newer = f.older;
    must(
        service::Cases(f.session.reg())
            .remove(
                {must(service::Cases(f.session.reg()).findAllSame(u"Två planeringar, en vecka"_s, challenge)).last()}));
    CHECK(WindowFixture::waitFor([&] { return !f.hint().isVisible() && f.cards().isEmpty(); }));
    CHECK(f.shownCase().deviation.id == newer);
}

TEST_CASE("A report of the same is joined to the earlier one from the sheet, and parted by undo")
{
    SimilarFixture f;
    Deviation again = told(u"Två planeringar, en vecka"_s, challenge);
    again.reporter.name = u"Bo Test"_s;
    const DeviationId newer = must(service::Cases(f.session.reg()).create(again));
    auto* join = f.hint().findChild<QPushButton*>(u"joinCases"_s);
    REQUIRE(join);
    f.show(f.older);
    f.found();
    CHECK(f.hint().isVisible());
    CHECK(!join->isVisible()); // the earlier one does not go
    f.show(newer);
    f.found();
    REQUIRE(join->isVisible());
    CHECK(join->text().contains(f.storedCase(f.older).deviation.diaryNumber));
    f.session.beginJobWrite();
    CHECK(!join->isVisible());
    f.session.endJobWrite(false);
    REQUIRE(join->isVisible());

    // What is being written goes with it.
    TextField& proposal = f.field(u"Förslag till lösning"_s);
    proposal.setFocus();
    proposal.insertPlainText(u"En gemensam plan."_s);
    QTest::mouseClick(join, Qt::LeftButton);
    f.settle();
    CHECK(f.shownCase().deviation.id == f.older);
    const Deviation joined = f.storedCase(f.older).deviation;
    CHECK(joined.reporter.name == u"Bo Test"_s);
    CHECK(joined.proposal.endsWith(u"En gemensam plan."_s));
    CHECK(must(service::Cases(f.session.reg()).findAllSame(again.title, challenge)).size() == 1);
    f.trigger(ActionId::Undo);
    CHECK(f.storedCase(newer).deviation.reporter.name == u"Bo Test"_s);
    CHECK(f.storedCase(f.older).deviation.proposal.isEmpty());
}

TEST_CASE("A report of much the same in other words is asked about, not taken for the same")
{
    SimilarFixture f;
    const QString reworded =
        u"Deltagaren har fått två planeringar för samma vecka, den ena av kommunen på förmiddagarna och den andra av "
        "Arbetsförmedlingen hela dagar."_s;
    const DeviationId newer =
        must(service::Cases(f.session.reg()).create(told(u"Två planeringar på en vecka"_s, reworded)));
    auto* join = f.hint().findChild<QPushButton*>(u"joinCases"_s);
    const auto* text = f.hint().findChild<QLabel*>(u"sameText"_s);
    const QString number = f.storedCase(f.older).deviation.diaryNumber;
    f.show(newer);
    f.found();
    REQUIRE(f.hint().isVisible());
    CHECK(text->text().contains(number));
    CHECK(text->text().contains(u'?'));
    REQUIRE(join->isVisible());
    f.show(f.older);
    f.found();
    CHECK(!f.hint().isVisible()); // nothing is asked of the earlier one

    // Another matter with some of the words: like it perhaps, but not asked about.
    const DeviationId other = must(service::Cases(f.session.reg())
                                       .create(told(u"Ingen planering"_s, u"Deltagaren har inte fått någon planering "
                                                                          "av kommunen, och ringer varje vecka."_s)));
    f.show(other);
    f.found();
    CHECK(!f.hint().isVisible());

    f.show(newer);
    f.found();
    QTest::mouseClick(join, Qt::LeftButton);
    f.settle();
    CHECK(f.shownCase().deviation.id == f.older);
    CHECK(f.storedCase(f.older).deviation.challenge.contains(u"den ena av kommunen"_s)); // nothing of it is lost
    f.trigger(ActionId::Undo);
    CHECK(f.storedCase(newer).deviation.challenge == reworded);
}

TEST_CASE("What has been worked with is not joined")
{
    SimilarFixture f;
    const DeviationId newer =
        must(service::Cases(f.session.reg()).create(told(u"Två planeringar, en vecka"_s, challenge)));
    const auto* join = f.hint().findChild<QPushButton*>(u"joinCases"_s);
    f.show(newer);
    f.found();
    REQUIRE(join->isVisible());
    must(service::Cases(f.session.reg()).addRound(newer, FeedbackRound{}));
    f.settle();
    CHECK(!join->isVisible());
    must(service::History(f.session.reg()).undo());
    f.settle();
    f.found();
    CHECK(join->isVisible());
    must(service::Cases(f.session.reg())
             .close(f.older, {Closure::Kind::Dismissed, QDate(2026, 11, 20), u"Ingen avvikelse"_s}));
    f.settle();
    CHECK(WindowFixture::waitFor([&] { return !join->isVisible(); })); // nor joined to what is ended
}

TEST_CASE("A register is let go of while likes are looked for")
{
    SimilarFixture f;
    f.show(f.older);
    f.session.close();
    CHECK(f.cards().isEmpty());
    CHECK(!f.hint().isVisible());
}

// What leaves the register for good: retention by rules, and one person everywhere.
#include "core/service/cases.h"
#include "core/service/persons.h"
#include "core/service/retentions.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"
#include "tests/ui/fake_dialogs.h"
#include "tests/ui/window_fixture.h"
#include "ui/dialogs/person_dialog.h"
#include "ui/dialogs/retention_dialog.h"
#include "ui/models/line_model.h"
#include "ui/widgets/line_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::ui;

namespace {

class WeedingFixture : public WindowFixture
{
public:
    WeedingFixture() { openExample(); }

    [[nodiscard]] service::Register& reg() const { return session.reg(); }

    template<typename Dialog>
    [[nodiscard]] Dialog& shown() const
    {
        auto* dialog = window->findChild<Dialog*>();
        REQUIRE(dialog);
        return *dialog;
    }
    template<typename Widget>
    [[nodiscard]] static Widget& named(const QWidget& in, const QString& name)
    {
        const auto widgets = in.findChildren<Widget*>();
        const auto found = std::ranges::find(widgets, name, &QWidget::accessibleName);
        REQUIRE(found != widgets.end());
        return **found;
    }
    [[nodiscard]] static QPushButton& button(const QWidget& in, const QString& text)
    {
        const auto buttons = in.findChildren<QPushButton*>();
        const auto found = std::ranges::find(buttons, text, &QPushButton::text);
        REQUIRE(found != buttons.end());
        return **found;
    }
    [[nodiscard]] static bool says(const QWidget& in, const QString& text)
    {
        return std::ranges::any_of(in.findChildren<QLabel*>(), [&](const QLabel* label) {
            return label->isVisibleTo(&in) && label->text().contains(text);
        });
    }

    RetentionDialog& openRetention()
    {
        trigger(ActionId::ShowRetention);
        auto& dialog = shown<RetentionDialog>();
        REQUIRE(waitFor([&] { return !dialog.isReading(); }));
        return dialog;
    }
    /// All texts of cases that are finished go after a year.
    void chooseRule(RetentionDialog& dialog)
    {
        auto& years = named<QComboBox>(dialog, u"Avvikelsens texter, personer och filer: när det gallras"_s);
        years.setCurrentIndex(years.findData(1));
        Q_EMIT years.activated(years.currentIndex());
        const auto& list = named<LineView>(dialog, u"Vad som skulle gallras"_s);
        REQUIRE(waitFor([&] { return !dialog.isReading() && list.lines().rowCount() > 0; }));
    }
};

} // namespace

TEST_CASE("Retention: a rule is chosen, a deviation spared, the rest weeded out by a decision")
{
    WeedingFixture f;
    f.clock.advanceDays(1000);
    RetentionDialog& dialog = f.openRetention();
    CHECK(WeedingFixture::says(dialog, u"inga regler än"_s));
    QPushButton& go = WeedingFixture::button(dialog, u"Gallra…"_s);
    CHECK_FALSE(go.isEnabled());
    f.chooseRule(dialog);
    CHECK(must(service::Retentions(f.reg()).rules()).size() == 1);

    auto& list = WeedingFixture::named<LineView>(dialog, u"Vad som skulle gallras"_s);
    const RetentionProposal proposal = must(service::Retentions(f.reg()).propose());
    const QList<RetentionCase>& cases = proposal.parts.first().cases;
    REQUIRE(cases.size() > 1);
    REQUIRE(list.lines().rowCount() == static_cast<int>(cases.size()) + 1);
    list.setCurrentIndex(list.lines().index(1));
    QTest::keyClick(&list, Qt::Key_Return);
    CHECK(list.lines().lines().at(1).faded);
    auto& decision = WeedingFixture::named<QLineEdit>(dialog, u"Beslutets beteckning"_s);
    CHECK_FALSE(go.isEnabled());
    WindowFixture::type(decision, u"Beslut 2026-14"_s);
    REQUIRE(go.isEnabled());

    f.dialogs.yes = false;
    go.click();
    CHECK(must(service::Retentions(f.reg()).all()).isEmpty());
    f.dialogs.yes = true;
    go.click();
    REQUIRE(WindowFixture::waitFor([&] { return !f.session.jobWrites() && !f.dialogs.papers.isEmpty(); }));
    CHECK(f.dialogs.papers.last().title == u"Gallringsprotokoll"_s);
    const auto idOf = [&](const RetentionCase& each) { return must(service::Cases(f.reg()).find(each.diaryNumber)); };
    CHECK(must(service::Cases(f.reg()).load(idOf(cases.at(0)))).deviation.title == cases.at(0).title);
    CHECK(must(service::Cases(f.reg()).load(idOf(cases.at(1)))).deviation.title == u"Gallrad"_s);
    CHECK_FALSE(f.actions.action(ActionId::Undo)->isEnabled());
}

TEST_CASE("Retention: a proposal can be looked at on paper, and a register that is only read changes nothing")
{
    WeedingFixture f;
    f.clock.advanceDays(1000);
    RetentionDialog& dialog = f.openRetention();
    f.chooseRule(dialog);
    WeedingFixture::button(dialog, u"Förslaget som papper…"_s).click();
    REQUIRE(f.dialogs.papers.size() == 1);
    CHECK(must(f.dialogs.papers.first().compose({}, {})).document.title == u"Förslag till gallring"_s);
    WeedingFixture::button(dialog, u"Protokoll…"_s).click();
    REQUIRE(f.dialogs.errors.size() == 1);
}

TEST_CASE("A person is found, handed out and replaced everywhere")
{
    WeedingFixture f;
    Deviation deviation;
    deviation.title = u"Väntan"_s;
    deviation.reporter = {u"Ronja Rapportör"_s, u"ronja@example.org"_s, {}};
    deviation.challenge = u"Ronja ringde."_s;
    const DeviationId id = must(service::Cases(f.reg()).create(deviation));
    f.trigger(ActionId::ShowPerson);
    auto& dialog = f.shown<PersonDialog>();
    auto& name = WeedingFixture::named<QLineEdit>(dialog, u"Namn"_s);
    WindowFixture::type(name, u"Ronja Rapportör"_s);
    QTest::keyClick(&name, Qt::Key_Return);
    const auto& list = WeedingFixture::named<LineView>(dialog, u"Var personen står"_s);
    REQUIRE(WindowFixture::waitFor([&] { return list.lines().rowCount() > 0; }));
    WeedingFixture::button(dialog, u"Utdrag som papper…"_s).click();
    REQUIRE(f.dialogs.papers.size() == 1);
    CHECK(must(f.dialogs.papers.first().compose({}, {})).document.title == u"Registerutdrag"_s);

    QPushButton& go = WeedingFixture::button(dialog, u"Ersätt överallt…"_s);
    CHECK_FALSE(go.isEnabled());
    WindowFixture::type(WeedingFixture::named<QLineEdit>(dialog, u"Beslutets beteckning"_s), u"Beslut 1"_s);
    REQUIRE(go.isEnabled());
    go.click();
    REQUIRE(WindowFixture::waitFor([&] { return !f.session.jobWrites() && f.dialogs.papers.size() == 2; }));
    const Deviation left = must(service::Cases(f.reg()).load(id)).deviation;
    CHECK(left.reporter.name == u"Person 1"_s);
    CHECK(left.challenge == u"Person 1 ringde."_s);
}

TEST_CASE("A person who is nowhere, or whose name is changed after the search, is not replaced")
{
    WeedingFixture f;
    f.trigger(ActionId::ShowPerson);
    auto& dialog = f.shown<PersonDialog>();
    WeedingFixture::button(dialog, u"Sök"_s).click();
    CHECK(WeedingFixture::says(dialog, u"Skriv ett namn"_s));
    auto& name = WeedingFixture::named<QLineEdit>(dialog, u"Namn"_s);
    WindowFixture::type(name, u"Zebulon Qvarx"_s);
    WindowFixture::type(WeedingFixture::named<QLineEdit>(dialog, u"Beslutets beteckning"_s), u"Beslut 1"_s);
    WeedingFixture::button(dialog, u"Sök"_s).click();
    REQUIRE(WindowFixture::waitFor([&] { return !dialog.isReading(); }));
    CHECK(WeedingFixture::says(dialog, u"Ingenting i registret"_s));
    CHECK_FALSE(WeedingFixture::button(dialog, u"Ersätt överallt…"_s).isEnabled());
    WindowFixture::type(name, u"x"_s);
    CHECK_FALSE(WeedingFixture::says(dialog, u"Ingenting i registret"_s));
}

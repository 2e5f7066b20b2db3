#include "tests/support/catch.h"
#include "tests/ui/window_fixture.h"
#include "ui/dialogs/versions_dialog.h"
#include "ui/models/version_text.h"
#include "ui/pages/cases/case_editor.h"
#include "ui/pages/cases/cases_page.h"

#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::ui;

namespace {

VersionsDialog* shownDialog(const WindowFixture& f)
{
    return f.window->findChild<VersionsDialog*>();
}

QPushButton& button(const QWidget& dialog, const QString& text)
{
    for (QPushButton* one : dialog.findChildren<QPushButton*>()) {
        if (one->text().startsWith(text))
            return *one;
    }
    FAIL("no button " << text.toStdString());
    return *dialog.findChild<QPushButton*>();
}

} // namespace

TEST_CASE("The history tells what was done, when and by whom, and brings an earlier version back")
{
    WindowFixture f;
    f.openExample();
    f.trigger(ActionId::ShowHistory);
    CHECK(!shownDialog(f)); // nothing has been done: said in a sentence
    const DeviationId id = f.shownCase().deviation.id;
    const QString title = f.shownCase().deviation.title;
    auto& editor = f.window->casesPage().editor();
    editor.edit(u"Ändra titel"_s, [](Deviation& d) { d.title = u"Ny titel"_s; });
    editor.leave();
    editor.edit(u"Ändra förslag"_s, [](Deviation& d) { d.proposal = u"Ett samordnat förslag."_s; });

    f.trigger(ActionId::ShowHistory);
    VersionsDialog* dialog = shownDialog(f);
    REQUIRE(dialog);
    auto* list = dialog->findChild<QListWidget*>();
    REQUIRE(list->count() == 3);
    CHECK(list->hasFocus());
    CHECK(list->item(0)->text().startsWith(u"2026-11-21 10:42"_s));
    CHECK(list->item(1)->text().contains(u"Ändra titel"_s));
    QPushButton& back = button(*dialog, u"Hämta tillbaka"_s);
    CHECK(!back.isVisible()); // as it stands now
    QTest::keyClick(list, Qt::Key_End);
    CHECK(back.isVisible());
    const auto* text = dialog->findChild<QTextBrowser*>();
    CHECK(text->toPlainText().contains(title.section(u' ', 0, 0)));
    CHECK(text->toHtml().contains(u"line-through"_s));
    QTest::keyClick(list, Qt::Key_Up);
    CHECK(back.text() == u"Hämta tillbaka versionen från 21 november 2026"_s);
    QTest::keyClick(list, Qt::Key_Return); // not from the list
    REQUIRE(shownDialog(f));
    CHECK(f.storedCase(id).deviation.proposal == u"Ett samordnat förslag."_s);
    back.setFocus();
    QTest::keyClick(&back, Qt::Key_Return);
    QTest::qWait(0);
    CHECK(!shownDialog(f));
    CHECK(f.storedCase(id).deviation.title == u"Ny titel"_s);
    CHECK(f.storedCase(id).deviation.proposal != u"Ett samordnat förslag."_s);
    CHECK(f.shownCase().deviation.proposal == f.storedCase(id).deviation.proposal);
    f.trigger(ActionId::Undo);
    CHECK(f.storedCase(id).deviation.proposal == u"Ett samordnat förslag."_s);
}

TEST_CASE("A version that is only read cannot be brought back, and goes with its register")
{
    WindowFixture f;
    f.openExample();
    f.window->casesPage().editor().edit(u"Ändra titel"_s, [](Deviation& d) { d.title = u"Ny titel"_s; });
    f.session.settle();
    f.session.beginJobWrite();
    f.trigger(ActionId::ShowHistory);
    REQUIRE(shownDialog(f));
    shownDialog(f)->findChild<QListWidget*>()->setCurrentRow(1);
    CHECK(!button(*shownDialog(f), u"Hämta tillbaka"_s).isEnabled());
    f.session.endJobWrite(false);
    f.session.close();
    QTest::qWait(0);
    CHECK(!shownDialog(f));
}

TEST_CASE("A version is told in the sheet's order and words")
{
    service::CaseVersion then;
    then.fields = {{u"answer"_s, 4, u"manner"_s, u"word-of-mouth"_s, u"AF"_s},
                   {u"deviation"_s, 1, u"received"_s, u"2026-09-12"_s, {}},
                   {u"feedback_round"_s, 2, u"asked_on"_s, u"2026-10-02"_s, u"1"_s},
                   {u"deviation"_s, 1, u"title"_s, u"Två planer"_s, {}},
                   {u"deviation"_s, 1, u"later_column"_s, u"7"_s, {}}};
    service::CaseVersion now;
    now.fields = {{u"deviation"_s, 1, u"title"_s, u"En plan"_s, {}},
                  {u"deviation"_s, 1, u"outcome"_s, u"solved"_s, {}}};
    const QList<VersionLine> lines = VersionText::of(then, now);
    REQUIRE(lines.size() == 5);
    CHECK(lines.at(0) == VersionLine{u"Titel"_s, u"Två planer"_s, u"En plan"_s});
    CHECK(lines.at(1).then == u"12 september 2026"_s);
    CHECK(lines.at(2).name.contains(u"omgång 1"_s));
    CHECK(lines.at(3).name.endsWith(u", AF"_s));
    CHECK(lines.at(3).then != u"word-of-mouth"_s);
    CHECK(lines.at(4).then.isEmpty());
    CHECK(lines.at(4).now == u"Löst"_s);
}

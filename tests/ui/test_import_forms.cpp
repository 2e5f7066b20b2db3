#include "core/service/cases.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"
#include "tests/ui/window_fixture.h"
#include "ui/dialogs/paste_dialog.h"
#include "ui/models/import_plan_model.h"
#include "ui/models/import_plan_roles.h"
#include "ui/pages/cases/cases_page.h"
#include "ui/pages/import/columns_pane.h"
#include "ui/pages/import/import_page.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/text_field.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::ui;

namespace {

using Action = importing::PlannedCase::Action;
using importing::ColumnUse;

const QByteArray answers = "ID;Slutförandetid;Namn;Samverkansutmaning;Får vi ringa?\r\n"
                           "1;2026-10-02 08:12;Lina Lind;Kassan lägger på i telefon.;Ja\r\n"
                           "2;2026-10-03 09:12;Bo Ek;Brevet kommer för sent.;Nej\r\n";

class FormsFixture : public WindowFixture
{
public:
    FormsFixture() { openExample(); }

    [[nodiscard]] QString file(const QString& name, const QByteArray& content) const
    {
        QFile out(folder.filePath(name));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(content);
        return out.fileName();
    }
    [[nodiscard]] ImportPage& page() const { return window->importPage(); }
    /// The list of what is planned, not one of the lists that choices drop down.
    [[nodiscard]] QListView& planned() const
    {
        const QList<QListView*> lists = page().findChildren<QListView*>();
        return **std::ranges::find(lists, &page().model(), &QListView::model);
    }
    [[nodiscard]] bool isAsking() const
    {
        return waitFor([this] { return page().columns() && page().columns()->isVisible(); });
    }
    [[nodiscard]] bool isPlanned() const
    {
        return waitFor([this] { return page().model().rowCount() > 0; });
    }
    void import(const QString& path)
    {
        dialogs.files = {path};
        trigger(ActionId::Import);
    }
    void confirm() const
    {
        page().confirmButton().click();
        REQUIRE(waitFor([this] { return !page().isWriting(); }));
        settle();
    }
    [[nodiscard]] int count() { return must(service::Cases(session.reg()).count({})); }
};

int useOf(const QComboBox* choice)
{
    return choice->currentData().toInt();
}

void choose(QComboBox* choice, ColumnUse use)
{
    choice->setCurrentIndex(choice->findData(static_cast<int>(use)));
}

} // namespace

TEST_CASE("What a form's columns become is asked once, and the next file of the form just goes in")
{
    FormsFixture f;
    const int before = f.count();
    f.import(f.file(u"svar.csv"_s, answers));
    REQUIRE(f.isAsking());
    const QList<QComboBox*> choices = f.page().columns()->choices();
    REQUIRE(choices.size() == 5);
    CHECK(useOf(choices.at(0)) == static_cast<int>(ColumnUse::LeaveOut));
    CHECK(useOf(choices.at(3)) == static_cast<int>(ColumnUse::Challenge));
    CHECK(choices.at(3)->accessibleDescription() == u"Kassan lägger på i telefon."_s);
    CHECK(choices.at(0)->hasFocus());

    choose(choices.at(3), ColumnUse::Keep);
    CHECK_FALSE(f.page().columns()->goOnButton().isEnabled()); // of what would cases be made
    choose(choices.at(3), ColumnUse::Challenge);
    choose(choices.at(4), ColumnUse::LeaveOut);
    f.page().columns()->goOnButton().click();
    REQUIRE(f.isPlanned());
    CHECK(f.page().model().count(Action::Create) == 2);
    CHECK(f.page().model().caseAt(1)->file.leftovers.isEmpty());
    CHECK(f.count() == before);
    f.confirm();
    CHECK(f.count() == before + 2);
    CHECK(WindowFixture::waitFor([&] { // the first that came in
        return f.shownCase().deviation.challenge == u"Kassan lägger på i telefon."_s;
    }));
    CHECK(f.window->casesPage().isVisible());

    f.import(f.file(u"svar (1).csv"_s, answers + "3;2026-11-01 10:00;;Ny handläggare varje vecka.;\r\n"));
    REQUIRE(f.isPlanned());
    CHECK_FALSE(f.page().columns()->isVisible());
    CHECK(f.page().model().count(Action::Skip) == 2);
    CHECK(f.page().model().count(Action::Create) == 1);
    f.confirm();
    CHECK(f.count() == before + 3);
    f.trigger(ActionId::Undo);
    f.trigger(ActionId::Undo);
    CHECK(f.count() == before);
    f.import(f.file(u"svar.csv"_s, answers));
    CHECK(f.isAsking()); // undone, so is what was remembered with it
}

TEST_CASE("The columns can be changed from the plan, and left as they were")
{
    FormsFixture f;
    f.import(f.file(u"svar.csv"_s, answers));
    REQUIRE(f.isAsking());
    f.page().columns()->goOnButton().click();
    REQUIRE(f.isPlanned());
    CHECK(f.page().model().caseAt(1)->file.leftovers.size() == 1);
    f.planned().setCurrentIndex(f.page().model().index(0));
    const auto press = [&](const QString& text) {
        for (QPushButton* button : f.page().findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == text)
                return button->click(), true;
        }
        return false;
    };
    const QString change = u"Ändra vad kolumnerna blir…"_s;
    REQUIRE(press(change));
    REQUIRE(f.isAsking());
    REQUIRE(press(u"Avbryt"_s));
    CHECK_FALSE(f.page().columns()->isVisible());
    CHECK(f.page().model().count(Action::Create) == 2);
    REQUIRE(press(change));
    choose(f.page().columns()->choices().at(4), ColumnUse::Other);
    f.page().columns()->goOnButton().click();
    REQUIRE(f.isPlanned());
    CHECK(f.page().model().caseAt(1)->file.deviation.otherText == u"Ja"_s);
}

TEST_CASE("Leaving the question about the columns leaves the import")
{
    FormsFixture f;
    f.import(f.file(u"svar.csv"_s, answers));
    REQUIRE(f.isAsking());
    f.page().columns()->findChildren<QPushButton*>().last()->click();
    CHECK(WindowFixture::waitFor([&] { return !f.page().isVisible(); }));
}

TEST_CASE("A pasted text is looked at and goes in; again it adds nothing")
{
    FormsFixture f;
    const int before = f.count();
    f.dialogs.text = u"Namn: Lina Lind\nSamverkansutmaning: Kassan lägger på i telefon."_s;
    f.trigger(ActionId::ImportText);
    REQUIRE(f.isPlanned());
    CHECK(f.page().model().caseAt(1)->file.deviation.reporter.name == u"Lina Lind"_s);
    f.confirm();
    CHECK(f.count() == before + 1);
    f.trigger(ActionId::ImportText);
    REQUIRE(f.isPlanned());
    CHECK(f.page().model().count(Action::Skip) == 1);
    CHECK_FALSE(f.page().confirmButton().isEnabled());
}

TEST_CASE("A mail dropped on the window is planned")
{
    FormsFixture f;
    f.trigger(ActionId::ShowOverview);
    QMimeData data;
    data.setUrls(
        {QUrl::fromLocalFile(f.file(u"brev.eml"_s, "From: lina@example.org\r\nSubject: Telefonen\r\n"
                                                   "Date: Mon, 4 Mar 2024 09:12:00 +0100\r\n\r\nIngen svarar.\r\n"))});
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(f.window.get(), &enter);
    REQUIRE(enter.isAccepted());
    QApplication::sendEvent(f.window.get(), &drop);
    REQUIRE(f.isPlanned());
    const importing::PlannedCase* planned = f.page().model().caseAt(1);
    REQUIRE(planned);
    CHECK(planned->file.deviation.title == u"Telefonen"_s);
    CHECK(planned->unsure.size() == 2);
}

TEST_CASE("What does not say when it came is offered today's date, which can be changed before anything is written")
{
    FormsFixture f;
    f.dialogs.text = u"Namn: Bo\nSamverkansutmaning: Brevet kommer för sent till den som söker."_s;
    f.trigger(ActionId::ImportText);
    REQUIRE(f.isPlanned());
    const auto* row = f.page().findChild<QWidget*>(u"undatedRow"_s);
    REQUIRE(row);
    CHECK(row->isVisible());
    auto* date = row->findChild<DateField*>();
    const auto received = [&] { return f.page().model().caseAt(1)->file.deviation.received; };
    CHECK(date->date() == f.clock.today());
    CHECK(received() == f.clock.today());
    date->setFocus();
    date->selectAll();
    WindowFixture::type(*date, u"3/9"_s);
    QTest::keyClick(date, Qt::Key_Return);
    CHECK(received() == QDate(2026, 9, 3));
    f.confirm();
    CHECK(WindowFixture::waitFor([&] { return f.shownCase().deviation.received == QDate(2026, 9, 3); }));

    f.import(f.file(u"svar.csv"_s, answers)); // says it of each
    REQUIRE(f.isAsking());
    CHECK(!row->isVisible());
}

TEST_CASE("What was copied lies before her when a text is to be imported")
{
    FormsFixture f;
    auto* copied = new QMimeData;
    copied->setHtml(u"<p>Namn: Bo</p><ul><li>Ett</li></ul>"_s);
    QApplication::clipboard()->setMimeData(copied);
    PasteDialog dialog(f.window.get());
    dialog.show();
    CHECK(dialog.text() == u"Namn: Bo\n\n- Ett"_s);
    for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
        dialog.setResult(-1);
        dialog.show();
        QTest::keyClick(button, Qt::Key_Return); // each does what is written on it
        CHECK(dialog.result() == (button->property("kind") == u"primary"_s ? QDialog::Accepted : QDialog::Rejected));
    }
    dialog.show();
    QTest::keyClick(dialog.findChild<TextField*>(), Qt::Key_Delete);
    CHECK(dialog.text().isEmpty());
    CHECK(std::ranges::count_if(dialog.findChildren<QPushButton*>(), &QPushButton::isEnabled) == 1);
    QApplication::clipboard()->clear();
}

TEST_CASE("Answers that go into deviations are counted apart from deviations")
{
    using Action = importing::PlannedCase::Action;
    importing::ImportPlan plan{.sources = {u"svar.docx"_s}};
    plan.cases.append({.action = Action::Update, .answers = true});
    plan.cases.append({.action = Action::Update});
    plan.cases.append({.action = Action::Create, .answers = true}); // is to be a deviation of its own
    ImportPlanModel model;
    model.setPlan(plan);
    CHECK(model.answers() == 1);
    REQUIRE(model.setData(model.index(1), static_cast<int>(Action::Skip), PlanActionRole));
    CHECK(model.answers() == 0);
}

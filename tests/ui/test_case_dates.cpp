#include "core/service/cases.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"
#include "tests/ui/window_fixture.h"
#include "ui/pages/cases/case_editor.h"
#include "ui/pages/cases/cases_page.h"
#include "ui/pages/cases/handling_section.h"
#include "ui/widgets/date_calendar.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/text_field.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCalendarWidget>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::ui;

namespace {

DateField& handedOver(const WindowFixture& f)
{
    const QString name = QCoreApplication::translate("heller::ui::HandlingSection", "Handed over on");
    for (DateField* field : f.window->casesPage().findChildren<DateField*>()) {
        if (field->accessibleName() == name)
            return *field;
    }
    FAIL("no such field");
    return *f.window->findChild<DateField*>();
}

void typeDate(DateField& field, const QString& text)
{
    field.setFocus();
    field.selectAll();
    QTest::keyClicks(&field, text);
}

/// The sentences about dates that are seen.
QString findings(const WindowFixture& f)
{
    QStringList texts;
    for (const QLabel* label : f.window->findChild<HandlingSection*>()->findChildren<QLabel*>()) {
        if (label->isVisible() && label->property("kind") == u"finding"_s)
            texts.append(label->text());
    }
    return texts.join(u' ');
}

} // namespace

TEST_CASE("A date being typed belongs to its case, also when another one is shown before the field is left")
{
    WindowFixture f;
    f.openExample();
    const CaseFile first = f.storedCase(f.shownCase().deviation.id);
    DateField& field = handedOver(f);
    typeDate(field, u"12/9"_s);
    QTest::keyClick(&field, Qt::Key_PageDown, Qt::ControlModifier);
    f.settle();
    const CaseFile second = f.storedCase(f.shownCase().deviation.id);
    REQUIRE(second.deviation.id != first.deviation.id);
    QTest::keyClick(&field, Qt::Key_Tab);
    f.session.settle();
    CHECK(f.storedCase(first.deviation.id).deviation.handedOverOn == QDate(2026, 9, 12));
    CHECK(f.storedCase(second.deviation.id).deviation.handedOverOn == second.deviation.handedOverOn);
    CHECK(field.date() == second.deviation.handedOverOn);
}

TEST_CASE("A date being typed is stored when everything is, without leaving the field")
{
    WindowFixture f;
    f.openExample();
    typeDate(handedOver(f), u"251101"_s);
    f.session.settle();
    CHECK(f.storedCase(f.shownCase().deviation.id).deviation.handedOverOn == QDate(2025, 11, 1));
}

TEST_CASE("A date that cannot be read stays with its sentence until it is mended, and with its case")
{
    WindowFixture f;
    f.openExample();
    const QDate before = f.shownCase().deviation.handedOverOn;
    DateField& field = handedOver(f);
    typeDate(field, u"snart"_s);
    QTest::keyClick(&field, Qt::Key_Tab);
    CHECK(findings(f).contains(u"snart"_s));
    f.session.redraw();
    CHECK(field.text() == u"snart"_s);
    CHECK(f.storedCase(f.shownCase().deviation.id).deviation.handedOverOn == before);
    typeDate(field, u"12/11"_s);
    QTest::keyClick(&field, Qt::Key_Tab);
    CHECK(findings(f).isEmpty());
    CHECK(f.storedCase(f.shownCase().deviation.id).deviation.handedOverOn == QDate(2026, 11, 12));

    typeDate(field, u"sedan"_s);
    f.selectRow(1);
    CHECK(findings(f).isEmpty());
    CHECK(field.text() == f.shownCase().deviation.handedOverOn.toString(Qt::ISODate));
}

TEST_CASE("Ctrl+Z in a date and in the search field undoes in the register when nothing is typed there")
{
    WindowFixture f;
    f.openExample();
    const DeviationId id = f.shownCase().deviation.id;
    const QDate before = f.shownCase().deviation.handedOverOn;
    DateField& field = handedOver(f);
    typeDate(field, u"12/9"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    REQUIRE(f.storedCase(id).deviation.handedOverOn == QDate(2026, 9, 12));
    QWidget* place = GENERATE(false, true) ? static_cast<QWidget*>(f.window->findChild<QLineEdit*>(u"searchField"_s))
                                           : static_cast<QWidget*>(&field);
    place->setFocus();
    QTest::keyClick(place, Qt::Key_Z, Qt::ControlModifier);
    CHECK(f.storedCase(id).deviation.handedOverOn == before);
}

TEST_CASE("A date is chosen in the calendar beside its field, by key or pointer, and can be undone")
{
    WindowFixture f;
    f.openExample();
    const DeviationId id = f.shownCase().deviation.id;
    const QDate before = f.storedCase(id).deviation.handedOverOn;
    DateField& field = handedOver(f);
    field.setFocus();
    typeDate(field, u"2026-10-15"_s);
    QTest::keyClick(&field, Qt::Key_Down, Qt::AltModifier);
    auto* calendar = field.findChild<DateCalendar*>();
    REQUIRE(calendar);
    auto* month = calendar->findChild<QCalendarWidget*>();
    CHECK(month->selectedDate() == QDate(2026, 10, 15)); // what is typed, stored or not
    auto* days = month->findChild<QAbstractItemView*>();
    QTest::keyClick(days, Qt::Key_Down);
    QTest::keyClick(days, Qt::Key_Return);
    f.settle();
    CHECK(f.storedCase(id).deviation.handedOverOn == QDate(2026, 10, 22));
    CHECK(field.text() == u"2026-10-22"_s);
    REQUIRE(f.waitFor([&] { return !field.findChild<DateCalendar*>(); }));
    f.trigger(ActionId::Undo);
    CHECK(f.storedCase(id).deviation.handedOverOn == before);

    REQUIRE(field.actions().size() == 1);
    field.actions().first()->trigger();
    calendar = field.findChild<DateCalendar*>();
    REQUIRE(calendar);
    calendar->findChildren<QPushButton*>().first()->click();
    f.settle();
    CHECK(f.storedCase(id).deviation.handedOverOn == f.clock.today());
}

TEST_CASE("A calendar that is left changes nothing, and there is none where nothing can be written")
{
    WindowFixture f;
    f.openExample();
    DateField& field = handedOver(f);
    const QDate before = field.date();
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_Down, Qt::AltModifier);
    auto* calendar = field.findChild<DateCalendar*>();
    REQUIRE(calendar);
    QTest::keyClick(calendar, Qt::Key_Escape);
    REQUIRE(f.waitFor([&] { return !field.findChild<DateCalendar*>(); }));
    CHECK(field.date() == before);
    field.setReadOnly(true);
    CHECK_FALSE(field.actions().first()->isVisible());
    QTest::keyClick(&field, Qt::Key_Down, Qt::AltModifier);
    CHECK_FALSE(field.findChild<DateCalendar*>());
}

TEST_CASE("A date that looks mistyped is stored, and said to")
{
    WindowFixture f;
    f.openExample();
    DateField& field = handedOver(f);
    const auto leaveWith = [&](const QString& text) {
        typeDate(field, text);
        QTest::keyClick(&field, Qt::Key_Return);
        f.settle();
        return findings(f);
    };
    CHECK(leaveWith(u"2003-05-04"_s) == u"Stämmer årtalet?"_s);
    CHECK(f.shownCase().deviation.handedOverOn == QDate(2003, 5, 4));
    CHECK(leaveWith(u"2027-01-04"_s) == u"Den dagen har inte kommit än."_s);
    CHECK(leaveWith(u"2005-01-04"_s) == u"Det är innan avvikelsen kom in."_s);
    CHECK(field.accessibleDescription() == u"Det är innan avvikelsen kom in."_s);
    CHECK(leaveWith(f.clock.today().toString(Qt::ISODate)).isEmpty());
}

TEST_CASE("A click on a field's name is one on the field")
{
    WindowFixture f;
    f.openExample();
    DateField& field = handedOver(f);
    for (QLabel* label : f.window->findChild<HandlingSection*>()->findChildren<QLabel*>()) {
        if (label->buddy() == &field)
            QTest::mouseClick(label, Qt::LeftButton);
    }
    CHECK(field.hasFocus());
}

TEST_CASE("While a date cannot be read the window does not say that all is saved, and says when it is let go of")
{
    WindowFixture f;
    f.openExample();
    DateField& field = handedOver(f);
    typeDate(field, u"35/9"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    f.settle();
    CHECK(f.storedWords().startsWith(u"✗"_s));
    QString said;
    QObject::connect(&f.session, &Session::said, [&](const QString& sentence) { said = sentence; });
    f.selectRow(1);
    CHECK(said.contains(u"35/9"_s));
    CHECK(f.storedWords().startsWith(u"✓"_s));
}

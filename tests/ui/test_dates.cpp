#include "tests/support/catch.h"
#include "ui/widgets/date_field.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace heller::ui;

TEST_CASE("Dates are read as people type them")
{
    const QDate today(2026, 11, 21);
    const std::pair<QString, QDate> typed[] = {
        {u"2023-09-12"_s, QDate(2023, 9, 12)},
        {u"20230912"_s, QDate(2023, 9, 12)},
        {u"251101"_s, QDate(2025, 11, 1)},
        {u"20251101"_s, QDate(2025, 11, 1)},
        {u"25-11-01"_s, QDate(2025, 11, 1)},
        {u"12/9"_s, QDate(2026, 9, 12)},
        {u"12/9 -23"_s, QDate(2023, 9, 12)},
        {u"12/9-2023"_s, QDate(2023, 9, 12)},
        {u"12.9.2023"_s, QDate(2023, 9, 12)},
        {u"12/12"_s, QDate(2026, 12, 12)},
        {u"31/12"_s, QDate(2025, 12, 31)},
        {u"12 sep"_s, QDate(2026, 9, 12)},
        {u"12 september 2023"_s, QDate(2023, 9, 12)},
        {u"den 3 maj"_s, QDate(2026, 5, 3)},
        {u"I dag"_s, today},
        {u"igår"_s, QDate(2026, 11, 20)},
        {u" i  går "_s, QDate(2026, 11, 20)},
        {u"i morgon"_s, QDate(2026, 11, 22)},
        {u"10/1"_s, QDate(2026, 1, 10)},
    };
    for (const auto& [text, date] : typed) {
        INFO(text.toStdString());
        CHECK(parseTypedDate(text, today) == date);
    }
    for (const QString& text : {u""_s, u"snart"_s, u"31/2"_s, u"2023-13-01"_s, u"12/9/x"_s, u"99"_s, u"251301"_s})
        CHECK(!parseTypedDate(text, today).isValid());
}

TEST_CASE("A date field tells what was typed, and keeps what it cannot read")
{
    DateField field(u"Inkom"_s, QDate(2026, 11, 21));
    field.setStored(QDate(2026, 1, 2));
    CHECK(field.text() == u"2026-01-02"_s);
    QDate told;
    QString unreadable;
    QObject::connect(&field, &DateField::edited, &field, [&](QDate date) { told = date; });
    QObject::connect(&field, &DateField::unreadable, &field, [&](const QString& text) { unreadable = text; });

    field.selectAll();
    QTest::keyClicks(&field, u"12/9"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(told == QDate(2026, 9, 12));
    CHECK(field.text() == u"2026-09-12"_s);

    field.selectAll();
    QTest::keyClicks(&field, u"snart"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(unreadable == u"snart"_s);
    CHECK(field.text() == u"snart"_s);
    CHECK(field.date() == QDate(2026, 9, 12));

    field.clear();
    QTest::keyClicks(&field, u" "_s);
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(told.isNull());
}

TEST_CASE("A day of what can be to come is the nearest of that day and month")
{
    const QDate today(2026, 11, 21);
    const std::pair<QString, QDate> typed[] = {
        {u"10/1"_s, QDate(2027, 1, 10)},     {u"15 jan"_s, QDate(2027, 1, 15)}, {u"20/11"_s, QDate(2026, 11, 20)},
        {u"12/9"_s, QDate(2026, 9, 12)},     {u"31/12"_s, QDate(2026, 12, 31)}, {u"29/2"_s, QDate()},
        {u"10/1 -26"_s, QDate(2026, 1, 10)},
    };
    for (const auto& [text, date] : typed) {
        CAPTURE(text.toStdString());
        CHECK(parseTypedDate(text, today, DateLean::Nearest) == date);
    }
    CHECK(parseTypedDate(u"2/1"_s, QDate(2027, 1, 3), DateLean::Nearest) == QDate(2027, 1, 2));
    CHECK(parseTypedDate(u"30/12"_s, QDate(2027, 1, 3), DateLean::Nearest) == QDate(2026, 12, 30));
}

#include "core/privacy/identity_numbers.h"
#include "tests/core/privacy/marked_text.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace heller::privacy;

TEST_CASE("a check digit is Luhn's")
{
    CHECK(isLuhn(u"8507099805"));
    CHECK_FALSE(isLuhn(u"8507099806"));
    CHECK(isLuhn(u"0"));
}

TEST_CASE("personal numbers in all their writings, and what only looks like one")
{
    const QString line =
        GENERATE(u"Född [[personal-number|850709-9805]] i registret"_s, u"[[personal-number|19850709-9805]]"_s,
                 u"[[personal-number|8507099805]]"_s, u"pnr:[[personal-number|198507099805]],"_s,
                 u"([[personal-number|850709+9805]])"_s, u"[[personal-number|850709 9805]]"_s,
                 u"[[personal-number|850709 - 9805]]"_s, u"[[personal-number|8507099 805]]"_s,
                 u"[[personal-number|850769-9802]]"_s,                  // coordination: day 69
                 u"[[personal-number|850709-9806]]"_s,                  // the check digit is wrong: a slip
                 u"[[personal-number|850709-XXXX]]"_s, u"8507099806"_s, // wrong, and nothing says what it is
                 u"Hon är född [[personal-number|850709]] i Småby"_s,   // the word before says what it is
                 u"Personnummer: [[personal-number|1985-07-09]]."_s, u"pnr [[personal-number|850769]]"_s,
                 u"född [[personal-number|850709 9805]]"_s, u"pnr [[personal-number|850709 - 9805]]"_s,
                 u"född 851309"_s, u"ärende 850709"_s, u"personnummer 850709-98051"_s,
                 u"organisationsnummer 212000-0829"_s, // third digit 2
                 u"851309-9805"_s, u"850732-9805"_s, u"dnr 2026-0091"_s, u"850709-98051"_s, u"1850709-9805"_s);
    CAPTURE(line.toStdString());
    CHECK(marked(unmarked(line).text, identityNumbers(unmarked(line).text)).toStdString() == line.toStdString());
}

TEST_CASE("a personal number says how sure it is, and a coordination number is one of its own")
{
    const auto kindOf = [](const QString& text) { return identityNumbers(text).value(0).kind; };
    CHECK(kindOf(u"850709-9805"_s) == FindingKind::PersonalNumber);
    CHECK(kindOf(u"850769-9802"_s) == FindingKind::CoordinationNumber);
    CHECK(identityNumbers(u"850709-9805"_s).value(0).confidence == Confidence::High);
    CHECK(identityNumbers(u"850709-9806"_s).value(0).confidence == Confidence::Medium);
}

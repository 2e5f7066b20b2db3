#include "core/render/mail/mail_draft.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace heller;
using render::MailDraft;
using render::toEml;

namespace {

MailDraft draft()
{
    return {.fromName = u"Åsa Öberg"_s,
            .fromAddress = u"asa@example.org"_s,
            .toName = u"Eva Exempel, enhetschef"_s,
            .toAddress = u"eva@example.org"_s,
            .subject =
                u"Fråga om återkoppling: LH 2026-003, som är så lång att den inte får plats på en rad i huvudet"_s,
            .text = u"Hej Eva!\n\n- Först\n- Sedan\n.\nFrom här"_s,
            .date = QDate(2026, 11, 2),
            .enclosures = {{u"Svarsformulär – Å.docx"_s, u"application/pdf"_s, QByteArray(3000, '\xe5')}}};
}

QByteArray headOf(const QByteArray& mail)
{
    return mail.first(mail.indexOf("\r\n\r\n"));
}

} // namespace

TEST_CASE("A draft opens as one, is ASCII in its head, ends its lines as mails do and none is too long")
{
    const QByteArray mail = must(toEml(draft()));
    const QByteArray head = headOf(mail);
    CHECK(head.contains("X-Unsent: 1"));
    CHECK(head.contains("MIME-Version: 1.0"));
    CHECK(head.contains("Date: Mon, 02 Nov 2026 12:00:00 +0000"));
    CHECK(head.contains("asa@example.org"));
    CHECK_FALSE(head.contains("Message-Id")); // of chance; the program that sends it gives one
    CHECK(std::ranges::all_of(mail, [](char each) { return static_cast<unsigned char>(each) < 0x80; }));
    CHECK(mail.count('\n') == mail.count("\r\n"));
    for (const QByteArray& line : mail.split('\n'))
        CHECK(line.size() <= 998);
}

TEST_CASE("The same draft is the same bytes, another is not")
{
    MailDraft other = draft();
    other.text += u'!';
    CHECK(must(toEml(draft())) == must(toEml(draft())));
    CHECK(must(toEml(draft())) != must(toEml(other)));
}

TEST_CASE("A line break in a subject or a name begins no head of its own; an address that is missing is left out")
{
    MailDraft sly = draft();
    sly.subject = u"Hej\r\nBcc: x@example.org"_s;
    sly.toName = u"Eva\nBcc: y@example.org"_s;
    sly.toAddress.clear();
    sly.fromAddress.clear();
    sly.enclosures.clear();
    const QByteArray head = headOf(must(toEml(sly)));
    CHECK_FALSE(head.contains("\nBcc"));
    CHECK_FALSE(head.contains("\nTo:"));
    CHECK_FALSE(head.contains("\nFrom:"));
}

TEST_CASE("Two addresses are two recipients")
{
    MailDraft both = draft();
    both.toAddress = u"a@example.org; b@example.org"_s;
    CHECK(headOf(must(toEml(both))).contains("To: a@example.org, b@example.org"));
}

#include "core/import/mail_reader.h"
#include "core/import/mail_report.h"
#include "core/import/mail_segments.h"
#include "tests/core/import/import_fixture.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"

#include <QFile>

using namespace heller;
using namespace heller::importing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray head = "From: =?windows-1252?Q?Bo_=C5kesson?= <bo@example.org>\r\nTo: samordnare@example.org\r\n"
                        "Subject: =?utf-8?B?U1Y6IEJ1c3NlbiBnw6VyIGludGU=?=\r\nDate: Tue, 12 Mar 2024 08:15:00 +0100\r\n"
                        "MIME-Version: 1.0\r\n";

MailText mail(const QByteArray& rest)
{
    return must(readMail(head + rest, u"brev.eml"_s));
}

ParsedCase onlyCase(const QString& text, const QString& subject = u"Avvikelse"_s)
{
    const ParsedReport report = reportOf({.name = u"brev.eml"_s,
                                          .from = u"Bo Åkesson"_s,
                                          .address = u"bo@example.org"_s,
                                          .sent = QDate(2024, 3, 12),
                                          .subject = subject,
                                          .text = text});
    REQUIRE(report.cases.size() == 1);
    CHECK(report.letter.isEmpty());
    CHECK(report.leftovers.isEmpty());
    return report.cases.first();
}

} // namespace

TEST_CASE("A mail is read whatever it is packed in")
{
    const MailText plain = mail("Content-Type: text/plain; charset=windows-1252\r\n"
                                "Content-Transfer-Encoding: quoted-printable\r\n\r\nBussen g=E5r inte.\r\n");
    CHECK(plain.from == u"Bo Åkesson"_s);
    CHECK(plain.address == u"bo@example.org"_s);
    CHECK(plain.subject == u"SV: Bussen går inte"_s);
    CHECK(plain.sent == QDate(2024, 3, 12));
    CHECK(plain.text == u"Bussen går inte."_s);
    CHECK(plain.warnings.isEmpty());
    CHECK(mail("Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
               QByteArray("Bussen går inte.").toBase64())
              .text == u"Bussen går inte."_s);
    CHECK(
        mail(
            "Content-Type: text/html; charset=iso-8859-1\r\n\r\n<p>Bussen g\xE5r</p><ul><li>inte</li><li>alls</li></ul>"
            "<style>p{}</style>")
            .text == u"Bussen går\n\n- inte\n- alls"_s);
    CHECK(
        mail(
            "Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nRen text\r\n"
            "--b\r\nContent-Type: text/html\r\n\r\n<p>Med st\xE4il</p>\r\n--b--\r\n")
            .text == u"Ren text"_s);
}

TEST_CASE("What a mail brings and what it lacks is said")
{
    const MailText withFile =
        mail("Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nHej\r\n"
             "--b\r\nContent-Type: application/pdf; name=\"beslut.pdf\"\r\n"
             "Content-Disposition: attachment; filename=\"beslut.pdf\"\r\n\r\nx\r\n--b--\r\n");
    CHECK(withFile.files == QList<MailFile>{{u"beslut.pdf"_s, "x"}});
    CHECK(withFile.warnings.isEmpty());

    const MailText cut =
        mail("Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nHalva tex");
    CHECK(cut.text == u"Halva tex"_s);
    REQUIRE(cut.warnings.size() == 1);
    CHECK(cut.warnings.first().contains(u"cut off"_s));

    CHECK(mustFail(readMail("\x7F"
                            "ELF \x01\x02 inget brev",
                            u"program.eml"_s))
              .message.contains(u"no mail"_s));
    CHECK(mustFail(readMail(head + "Content-Type: application/pkcs7-mime\r\n\r\nx", u"hemlig.eml"_s))
              .advice.contains(u"encrypted"_s));
    QByteArray nested = head;
    for (int i = 0; i < 500; ++i)
        nested += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\r\n\r\n--b" +
                  QByteArray::number(i) + "\r\n";
    CHECK_FALSE(readMail(nested, u"djup.eml"_s).has_value());
}

TEST_CASE("The form in a mail is understood, and the rest is kept")
{
    const ParsedCase parsed = onlyCase(
        u"Hej!\n\nHär kommer en avvikelse.\n\nNamn: Lina Lind\nE-post: lina@example.org\n"
        "Samverkande parter: Arbetsförmedlingen\n\nSamverkansutmaning:\nIngen svarar i telefon.\n\n"
        "- Inte på morgonen\n- Inte på kvällen\n\nKonsekvenser:\nVi väntar.\n\nMed vänlig hälsning\nLina Lind\nEnhetschef\n"_s);
    CHECK(parsed.title == u"Ingen svarar i telefon."_s);
    CHECK(parsed.titleMade);
    CHECK(parsed.reporter == Reporter{u"Lina Lind"_s, u"lina@example.org"_s, {}});
    CHECK(parsed.received == QDate(2024, 3, 12));
    CHECK(parsed.challenge == u"Ingen svarar i telefon.\n\n- Inte på morgonen\n- Inte på kvällen"_s);
    CHECK(parsed.consequences == u"Vi väntar."_s);
    CHECK(parsed.leftovers ==
          QStringList{u"Hej!\n\nHär kommer en avvikelse."_s, u"Med vänlig hälsning\nLina Lind\nEnhetschef"_s});
    CHECK(onlyCase(u"Samverkansutmaning: Ingen svarar."_s, u"VB: Avvikelse: växeln är stängd"_s).title ==
          u"Avvikelse: växeln är stängd"_s);
}

TEST_CASE("A forwarded mail is its sender's; the heads of mails are nothing of the case")
{
    const ParsedCase parsed =
        onlyCase(u"Se nedan!\n\n-----Ursprungligt meddelande-----\nFrån: Lina Lind <lina@example.org>\n"
                 "Skickat: den 4 mars 2024 09:12\nTill: Bo Åkesson\nÄmne: SV: Växeln är stängd\n\n"
                 "Samverkansutmaning: Ingen svarar.\n"_s);
    CHECK(parsed.reporter == Reporter{u"Lina Lind"_s, u"lina@example.org"_s, {}});
    CHECK(parsed.received == QDate(2024, 3, 4));
    CHECK(parsed.title == u"Växeln är stängd"_s);
    CHECK(parsed.challenge == u"Ingen svarar."_s);
    REQUIRE(parsed.leftovers.size() == 1);
    CHECK(parsed.leftovers.first().contains(u"Se nedan!"_s));

    const ParsedCase quoted = onlyCase(
        u"Tack!\n\nDen mån 4 mars 2024 kl 09:12 skrev Lina Lind <lina@example.org>:\n> Samverkansutmaning:\n> Ingen svarar.\n"_s);
    CHECK(quoted.reporter.email == u"lina@example.org"_s);
    CHECK(quoted.received == QDate(2024, 3, 4));
    CHECK(quoted.challenge == u"Ingen svarar."_s);

    const ParsedCase inside =
        reportOf(
            mail(
                "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nSe bilagan\r\n"
                "--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: Lina Lind <lina@example.org>\r\n"
                "Date: Mon, 4 Mar 2024 09:12:00 +0100\r\nSubject: Telefonen\r\n\r\nSamverkansutmaning: Ingen "
                "svarar.\r\n--b--\r\n"))
            .cases.first();
    CHECK(inside.reporter == Reporter{u"Lina Lind"_s, u"lina@example.org"_s, {}});
    CHECK(inside.received == QDate(2024, 3, 4));
    CHECK(inside.title == u"Telefonen"_s);
}

TEST_CASE("The heads of English mail programs are understood")
{
    for (
        const QString& above :
        {u"From: Lina Lind <lina@example.org>\nSent: Tuesday, March 5, 2024 10:12 AM\nTo: Bo\nSubject: Telefonen\n\n"_s,
         u"On Tue, 5 Mar 2024 at 10:12, Lina Lind <lina@example.org> wrote:\n"_s,
         u"On Tue, Mar 5, 2024 at 10:12 AM Lina Lind <lina@example.org>\nwrote:\n\n"_s,
         u"On 5 March 2024 10:12, Lina Lind wrote:\n"_s}) {
        INFO(above.toStdString());
        const ParsedCase parsed = onlyCase(u"Tack!\n\n"_s + above + u"Samverkansutmaning: Ingen svarar.\n"_s);
        CHECK(parsed.reporter.name == u"Lina Lind"_s);
        CHECK(parsed.reporter.email == (above.contains(u'@') ? u"lina@example.org"_s : QString()));
        CHECK(parsed.received == QDate(2024, 3, 5));
        CHECK(parsed.challenge == u"Ingen svarar."_s);
    }
    CHECK(onlyCase(u"Samverkansutmaning:\nOn 5 March 2024 we wrote\ntwo letters:\none and another."_s)
              .challenge.startsWith(u"On 5 March"_s));
}

TEST_CASE("A day in the form after the mail was sent is said")
{
    const ParsedCase late = onlyCase(u"Datum: 2025-03-01\nSamverkansutmaning: Ingen svarar.\n"_s);
    CHECK(late.received == QDate(2025, 3, 1));
    CHECK(late.unsure.filter(u"2024-03-12"_s).size() == 1);
    CHECK(
        onlyCase(u"Datum: 2024-03-01\nSamverkansutmaning: Ingen svarar.\n"_s).unsure.filter(u"2024-03-12"_s).isEmpty());
}

TEST_CASE("A text without the form's headings is the challenge, and that is said")
{
    const ParsedCase parsed = onlyCase(u"Hej Bo!\nIngen svarar i telefon hos kassan.\n\nMvh\nLina"_s);
    CHECK(parsed.challenge == u"Ingen svarar i telefon hos kassan."_s);
    CHECK(parsed.title == u"Ingen svarar i telefon hos kassan."_s);
    CHECK(parsed.unsure.size() == 2); // nor who reports
    CHECK(parsed.leftovers == QStringList{u"Hej Bo!"_s, u"Mvh\nLina"_s});
    CHECK(reportOf({.name = u"tom.txt"_s, .text = u" \n "_s}).cases.isEmpty());
    const ParsedReport sentByForm =
        reportOf({.name = u"b.eml"_s, .address = u"no-reply@example.org"_s, .text = u"Samverkansutmaning: X."_s});
    CHECK(sentByForm.cases.first().reporter == Reporter());
}

TEST_CASE("A mail that goes in twice adds nothing, nor does the same text pasted")
{
    ImportFixture fixture;
    QFile file(fixture.folder.filePath(u"brev.eml"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    const QByteArray body =
        "Namn: Lina Lind\r\nSamverkansutmaning: Ingen svarar i telefon.\r\nKonsekvenser: Vi v\xC3\xA4ntar.\r\n";
    file.write(head + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + body);
    file.close();
    CHECK(fixture.import({file.fileName()}).size() == 1);
    CHECK(fixture.import({file.fileName()}).isEmpty());
    const ImportOptions options{.texts = {u"Samverkansutmaning: Två blanketter frågar samma sak."_s}};
    CHECK(must(apply(*fixture.reg, fixture.plan({}, options))).size() == 1);
    const ImportPlan pasted = fixture.plan({}, options);
    REQUIRE(pasted.cases.size() == 1);
    CHECK(pasted.cases.first().action == PlannedCase::Action::Skip);
    CHECK(fixture.plan({}, {.texts = {u"  "_s}}).warnings.size() == 1);
}

TEST_CASE("A text that does not say when it came can be given a day, and is known again on another")
{
    const ImportFixture fixture;
    const ImportOptions pasted{.texts = {u"Namn: Bo Ek\nSamverkansutmaning: Brevet kommer för sent."_s}};
    ImportPlan plan = fixture.plan({}, pasted);
    REQUIRE(plan.cases.size() == 1);
    CHECK(plan.cases.first().undated);
    CHECK(plan.cases.first().file.deviation.received.isNull()); // nothing is invented
    giveDate(plan, QDate(2025, 5, 31));
    must(apply(*fixture.reg, plan));
    CHECK(fixture.cases().first().deviation.received == QDate(2025, 5, 31));
    CHECK(semesterOf(fixture.cases().first().deviation)->shortName() == u"VT 2025"_s);

    ImportPlan again = fixture.plan({}, pasted);
    REQUIRE(again.cases.size() == 1);
    CHECK(!again.cases.first().undated);
    giveDate(again, QDate(2025, 6, 2));
    CHECK(again.cases.first().action == PlannedCase::Action::Skip);
    must(apply(*fixture.reg, again));
    CHECK(fixture.count() == 1);
    CHECK(fixture.cases().first().deviation.received == QDate(2025, 5, 31));

    ImportOptions known = pasted;
    known.texts = {u"Namn: Lo Ek\nSamverkansutmaning: Ingen tolk fanns."_s};
    known.semester = Semester{2024, Semester::Term::Autumn};
    CHECK(!fixture.plan({}, known).cases.first().undated); // that is said
}

TEST_CASE("Only a subject that says something becomes a title")
{
    CHECK(plainSubject(u"SV: VB: Re: Bussen"_s) == u"Bussen"_s);
    CHECK_FALSE(tellsSomething(u"Ny avvikelse Lex Heller 3"_s));
    CHECK_FALSE(tellsSomething({}));
    CHECK(tellsSomething(u"Avvikelse om bussen"_s));
}

TEST_CASE("Who reports and has sent the mail has its address, too")
{
    CHECK(onlyCase(u"Namn: bo åkesson\n\nSamverkansutmaning: Ett besked uteblev."_s).reporter.email ==
          u"bo@example.org"_s);
    CHECK(onlyCase(u"Namn: Lina Lind\n\nSamverkansutmaning: Ett besked uteblev."_s).reporter.email.isEmpty());
}

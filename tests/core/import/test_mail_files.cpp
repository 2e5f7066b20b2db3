// What a mail brings goes with its case.
#include "core/import/mail_reader.h"
#include "core/service/attachments.h"
#include "core/service/history.h"
#include "tests/core/import/import_fixture.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"

#include <QFile>

using namespace heller;
using namespace heller::importing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray head = "From: Lina Lind <lina@example.org>\r\nTo: samordnare@example.org\r\n"
                        "Subject: Blanketten saknas\r\nDate: Tue, 12 Mar 2024 08:15:00 +0100\r\nMIME-Version: 1.0\r\n";
const QByteArray body = "Samverkansutmaning: Blanketten finns inte.\r\n";

QByteArray part(const QByteArray& type, const QByteArray& more, const QByteArray& content)
{
    return "--b\r\nContent-Type: " + type + "\r\nContent-Transfer-Encoding: base64\r\n" + more + "\r\n" +
           content.toBase64() + "\r\n";
}

QByteArray attached(const QByteArray& name, const QByteArray& content)
{
    return part("application/octet-stream", "Content-Disposition: attachment; filename=\"" + name + "\"\r\n", content);
}

QByteArray mailWith(const QByteArray& parts, const QByteArray& text = body)
{
    return head + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n" + text +
           "\r\n" + parts + "--b--\r\n";
}

QStringList names(const MailText& mail)
{
    QStringList names;
    for (const MailFile& file : mail.files)
        names.append(file.name);
    return names;
}

class MailFixture : public ImportFixture
{
public:
    [[nodiscard]] QString mail(const QByteArray& bytes, const QString& name = u"brev.eml"_s) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
};

} // namespace

TEST_CASE_METHOD(MailFixture, "The files of a mail are attached to its case, once however often it is imported")
{
    const QString path = mail(mailWith(attached("beslut.pdf", "%PDF-1.4 beslut") + attached("lista.txt", "ett\ntvå")));
    const ImportPlan planned = plan({path});
    REQUIRE(planned.cases.size() == 1);
    CHECK(planned.warnings.isEmpty());
    REQUIRE(planned.cases.first().file.attachments.size() == 2);
    CHECK(planned.cases.first().file.attachments.first().size == 15);

    const QList<DeviationId> ids = must(apply(*reg, planned));
    REQUIRE(ids.size() == 1);
    const QList<Attachment> stored = cases().first().attachments;
    REQUIRE(stored.size() == 2);
    CHECK(stored.first().fileName == u"beslut.pdf"_s);
    CHECK(stored.first().mediaType == u"application/pdf"_s);
    CHECK(must(service::Attachments(*reg).content(stored.first())) == "%PDF-1.4 beslut");

    const ImportPlan again = plan({path});
    CHECK(again.cases.first().action == PlannedCase::Action::Skip);
    must(apply(*reg, again));
    CHECK(cases().first().attachments == stored);
    CHECK(count() == 1);

    // With a further file: that alone is new.
    const ImportPlan more =
        plan({mail(mailWith(attached("beslut.pdf", "%PDF-1.4 beslut") + attached("bild.png", "png")))});
    CHECK(more.cases.first().action == PlannedCase::Action::Update);
    must(apply(*reg, more));
    REQUIRE(cases().first().attachments.size() == 3);
    CHECK(cases().first().attachments.last().fileName == u"bild.png"_s);

    must(service::History(*reg).undo());
    CHECK(cases().first().attachments == stored);
    must(service::History(*reg).undo());
    CHECK(count() == 0);
}

TEST_CASE_METHOD(MailFixture, "What is left out of an import leaves nothing in the register")
{
    ImportPlan planned = plan({mail(mailWith(attached("beslut.pdf", "hemligt")))});
    planned.cases.first().action = PlannedCase::Action::Skip;
    must(apply(*reg, planned));
    CHECK(count() == 0);
    Attachment never = planned.cases.first().file.attachments.first();
    CHECK(mustFail(service::Attachments(*reg).content(never)).code == ErrorCode::NotFound);
}

TEST_CASE_METHOD(MailFixture, "Chosen as a new case, one in the register has its files, too")
{
    const QString path = mail(mailWith(attached("beslut.pdf", "%PDF-1.4")));
    import({path});
    ImportPlan again = plan({path});
    again.cases.first().action = PlannedCase::Action::Create;
    must(apply(*reg, again));
    REQUIRE(count() == 2);
    for (const CaseFile& file : cases())
        CHECK(file.attachments.size() == 1);
}

TEST_CASE("Pictures set within the text are its layout, unless they are large; the rest is taken")
{
    const QByteArray small(900, 'p');
    const QByteArray large(300 * 1024, 'p');
    const auto inlined = [](const QByteArray& name, const QByteArray& content) {
        return part("image/png; name=\"" + name + "\"",
                    "Content-Disposition: inline; filename=\"" + name + "\"\r\nContent-ID: <" + name + ">\r\n",
                    content);
    };
    const MailText mail = must(
        readMail(mailWith(inlined("logga.png", small) + inlined("skarm.png", large) +
                          part("image/png", "Content-Disposition: attachment; filename=\"foto.png\"\r\n", small) +
                          part("text/plain; name=\"anteckning.txt\"", "Content-Disposition: attachment\r\n", "Rad")),
                 u"brev.eml"_s));
    CHECK(names(mail) == QStringList{u"skarm.png"_s, u"foto.png"_s, u"anteckning.txt"_s});
    CHECK(mail.text == u"Samverkansutmaning: Blanketten finns inte."_s);

    // The picture stands in the form of the text that was not taken.
    const MailText other = must(readMail(
        head +
            "Content-Type: multipart/alternative; boundary=a\r\n\r\n--a\r\nContent-Type: text/plain\r\n\r\nRen text\r\n"
            "--a\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n"
            "<p>Med bild</p>\r\n" +
            inlined("skarm.png", large) + "--b--\r\n--a--\r\n",
        u"brev.eml"_s));
    CHECK(other.text == u"Ren text"_s);
    CHECK(names(other) == QStringList{u"skarm.png"_s});
}

TEST_CASE("A file beyond the limit is said, with what to do, and the others are taken")
{
    const QByteArray large(static_cast<qsizetype>(largestAttachment) + 1, 'x');
    const MailText mail =
        must(readMail(mailWith(attached("film.mp4", large) + attached("tom.txt", "") + attached("../beslut.pdf", "x")),
                      u"brev.eml"_s));
    CHECK(names(mail) == QStringList{u"beslut.pdf"_s});
    REQUIRE(mail.warnings.size() == 2);
    CHECK(mail.warnings.first().contains(u"film.mp4"_s));
    CHECK(mail.warnings.first().contains(u"25 MB"_s));
    CHECK(mail.warnings.last().contains(u"tom.txt"_s));
}

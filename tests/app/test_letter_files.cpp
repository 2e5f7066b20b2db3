// Letters and the form that actors answer in, as other programs read and write them.
#include "core/render/zip_container.h"
#include "tests/app/cli_process.h"
#include "tests/app/paper_tools.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace heller;

namespace {

/// The example register, in which AF has been asked about LH 2026-011.
class AskedExample
{
public:
    AskedExample() { done({u"ask"_s, path, u"2026-11"_s, u"AF"_s, u"--on"_s, u"2026-11-02"_s}); }

    static void done(const QStringList& words)
    {
        const CliRun run = cli(words);
        INFO(run.err.toStdString());
        REQUIRE(run.exitCode == 0);
    }
    [[nodiscard]] QJsonValue answer() const
    {
        const QJsonObject shown = cli({u"show"_s, path, u"2026-11"_s, u"--json"_s}).json();
        return shown.value("rounds"_L1).toArray().last()["answers"_L1].toArray().first();
    }
    /// Of AF's answer, as `due` has it; null where none is awaited.
    [[nodiscard]] QJsonValue awaited() const
    {
        const QJsonArray all =
            cli({u"due"_s, path, u"--on"_s, u"2026-12-01"_s, u"--json"_s}).json().value("answers"_L1).toArray();
        const auto found = std::ranges::find_if(
            all, [](const QJsonValue& each) { return each["diaryNumber"_L1].toString() == "LH 2026-011"_L1; });
        return found == all.end() ? QJsonValue() : QJsonValue(*found);
    }

    Workplace workplace = {};
    QString path = workplace.example();
};

/// What stands between `before` and the first `after` behind it, both included, becomes `by`.
void replaceBetween(QByteArray& text, const QByteArray& before, const QByteArray& after, const QByteArray& by)
{
    const qsizetype start = text.indexOf(before);
    REQUIRE(start >= 0);
    const qsizetype end = text.indexOf(after, start) + after.size();
    text.replace(start, end - start, by);
}

QByteArray paragraph(const QByteArray& text, const QByteArray& style = {})
{
    const QByteArray properties = style.isEmpty() ? style : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>";
    return "<w:p>" + properties + "<w:r><w:t>" + text + "</w:t></w:r></w:p>";
}

/// Writes into each of the form's places what Word would: the prompt's mark goes, paragraphs and a list come.
void fillIn(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    auto parts = render::unpackZip(file.readAll());
    REQUIRE(parts);
    const auto body = std::ranges::find(*parts, u"word/document.xml"_s, &render::Part::name);
    REQUIRE(body != parts->end());
    replaceBetween(body->bytes, "<w:showingPlcHdr/></w:sdtPr><w:sdtContent>", "</w:p>",
                   "</w:sdtPr><w:sdtContent>" + paragraph("Eva Exempel, enhetschef"));
    while (body->bytes.contains("<w:showingPlcHdr/>"))
        replaceBetween(body->bytes, "<w:showingPlcHdr/></w:sdtPr><w:sdtContent>", "</w:p>",
                       "</w:sdtPr><w:sdtContent>" + paragraph("Vi har \xc3\xa4ndrat:") +
                           paragraph("rutinen", "ListBullet") + paragraph("brevet", "ListBullet"));
    const auto packed = render::packZip(*parts);
    REQUIRE(packed);
    file.resize(0);
    file.seek(0);
    file.write(*packed);
}

const QString readMail = uR"(
import email, email.policy, sys
m = email.message_from_binary_file(open(sys.argv[1], "rb"), policy=email.policy.default)
defects = [d for p in m.walk() for d in p.defects] + [d for p in m.walk() for v in p.values() for d in v.defects]
print(m["X-Unsent"], m["Subject"], [a.addr_spec for a in m["To"].addresses] if m["To"] else [], defects)
print(m.get_body(("plain",)).get_content()[:400])
for a in m.iter_attachments():
    print("+", a.get_filename(), a.get_content_type(), a.get_payload(decode=True)[:2])
)"_s;

} // namespace

TEST_CASE("the form goes through LibreOffice and back: every answer finds its row, and a second time adds nothing")
{
    const AskedExample asked;
    const QString form = asked.workplace.path(u"formular.docx"_s);
    AskedExample::done({u"answer-form"_s, asked.path, u"AF"_s, u"--out"_s, form, u"--on"_s, u"2026-11-10"_s});
    const QByteArray before = asked.workplace.bytes(u"formular.docx"_s);
    AskedExample::done({u"answer-form"_s, asked.path, u"AF"_s, u"--out"_s, form, u"--on"_s, u"2026-11-10"_s});
    CHECK(asked.workplace.bytes(u"formular.docx"_s) == before); // same register, same day: same bytes

    fillIn(form);
    const QString returned = docxByLibreOffice(form);
    AskedExample::done({u"import"_s, asked.path, returned});
    CHECK(asked.awaited().isNull());
    CHECK(asked.answer()["text"_L1].toString() == u"Vi har ändrat:\n\n- rutinen\n- brevet"_s);
    CHECK(cli({u"show"_s, asked.path, u"2026-11"_s}).text().contains(u"Svarat av: Eva Exempel, enhetschef"_s));

    const QString once = cli({u"show"_s, asked.path, u"2026-11"_s, u"--json"_s}).text();
    AskedExample::done({u"import"_s, asked.path, returned});
    CHECK(cli({u"show"_s, asked.path, u"2026-11"_s, u"--json"_s}).text() == once);
}

TEST_CASE("a form that LibreOffice opens and saves unanswered holds no answers")
{
    const AskedExample asked;
    const QString form = asked.workplace.path(u"formular.docx"_s);
    AskedExample::done({u"answer-form"_s, asked.path, u"AF"_s, u"--out"_s, form});
    AskedExample::done({u"import"_s, asked.path, docxByLibreOffice(form)});
    CHECK(asked.awaited()["state"_L1].toString() == u"asked"_s);
}

TEST_CASE("a reminder is a draft by Python's reading: no defects, its address, its two documents")
{
    const AskedExample asked;
    const QString mail = asked.workplace.path(u"paminnelse.eml"_s);
    AskedExample::done({u"letter"_s, asked.path, u"reminder"_s, u"2026-11"_s, u"--actor"_s, u"AF"_s, u"--out"_s, mail,
                        u"--on"_s, u"2026-12-01"_s});
    const QString read = complaintsOf(u"python3"_s, {u"-c"_s, readMail, mail});
    INFO(read.toStdString());
    CHECK(read.startsWith(u"1 Påminnelse: LH 2026-011 ["_s));
    CHECK(read.contains(u"] []\n"_s));
    CHECK(read.contains(u"Hej "_s));
    CHECK(read.contains(u"+ LH 2026-011.docx application/vnd.openxmlformats-officedocument.wordprocessingml.document "
                        "b'PK'"_s));
    CHECK(read.contains(u"+ Svarsformulär Arbetsförmedlingen.docx"_s));
    CHECK(asked.awaited()["reminders"_L1].toInt() == 1);
}

TEST_CASE("a letter that cannot be written is not noted")
{
    const AskedExample asked;
    for (const QString& name : {u"finns-inte/p.eml"_s, u"finns-inte/p.docx"_s, u"finns-inte/p.txt"_s}) {
        const CliRun run = cli({u"letter"_s, asked.path, u"reminder"_s, u"2026-11"_s, u"--actor"_s, u"AF"_s, u"--out"_s,
                                asked.workplace.path(name), u"--on"_s, u"2026-12-01"_s});
        CHECK(run.exitCode != 0);
        CHECK(asked.awaited()["reminders"_L1].toInt() == 0);
    }
}

TEST_CASE("LibreOffice reads a letter")
{
    const AskedExample asked;
    const QString letter = asked.workplace.path(u"fraga.docx"_s);
    AskedExample::done({u"letter"_s, asked.path, u"question"_s, u"2026-11"_s, u"--actor"_s, u"AF"_s, u"--out"_s, letter,
                        u"--no-log"_s});
    const QStringList pages = pagesOf(pdfByLibreOffice(letter));
    REQUIRE_FALSE(pages.isEmpty());
    CHECK(pages.first().contains(u"Frågaomåterkoppling:LH2026011"_s));
    CHECK(pages.first().contains(u"Samverkansutmaning"_s));
}

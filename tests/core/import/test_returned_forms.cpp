// The form that actors answer in, there and back.
#include "core/import/docx_reader.h"
#include "core/import/returned_form.h"
#include "core/render/zip_container.h"
#include "core/service/actors.h"
#include "core/service/cases.h"
#include "core/service/feedback.h"
#include "core/service/history.h"
#include "core/service/question_form.h"
#include "tests/core/import/import_fixture.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace heller;
using namespace heller::importing;
using namespace Qt::StringLiterals;

namespace {

const QDate asked(2025, 5, 5);
using Action = PlannedCase::Action;

/// A form's document.xml, to be written in as a word processor would.
class FilledForm
{
public:
    explicit FilledForm(const QByteArray& bytes) : m_parts(must(render::unpackZip(bytes))) {}

    /// What stands in the prompt's place, the first of them from `from` on: paragraphs.
    FilledForm& answer(const QByteArray& prompt, const QList<QByteArray>& paragraphs)
    {
        QByteArray& xml = body();
        const qsizetype at = xml.indexOf(prompt);
        REQUIRE(at > 0);
        const qsizetype control = xml.lastIndexOf("<w:showingPlcHdr/>", at);
        const qsizetype start = xml.lastIndexOf("<w:p>", at);
        const qsizetype end = xml.indexOf("</w:p>", at) + 6;
        QByteArray written;
        for (const QByteArray& text : paragraphs) {
            const bool bullet = text.startsWith("- ");
            written +=
                bullet ? QByteArray("<w:p><w:pPr><w:pStyle w:val=\"ListBullet\"/></w:pPr><w:r><w:t>") + text.sliced(2)
                       : QByteArray("<w:p><w:r><w:t>") + text;
            written += "</w:t></w:r></w:p>";
        }
        xml.replace(start, end - start, written);
        xml.remove(control, QByteArray("<w:showingPlcHdr/>").size());
        return *this;
    }
    FilledForm& replace(const QByteArray& text, const QByteArray& by)
    {
        REQUIRE(body().contains(text));
        body().replace(text, by);
        return *this;
    }
    /// As a program leaves it that knows of no content controls.
    FilledForm& dropControls()
    {
        QString xml = QString::fromUtf8(body());
        static const QRegularExpression controls(
            u"<w:sdt><w:sdtPr>.*?</w:sdtPr><w:sdtContent>|</w:sdtContent></w:sdt>"_s);
        body() = xml.remove(controls).toUtf8();
        return *this;
    }
    [[nodiscard]] QByteArray bytes() const { return must(render::packZip(m_parts)); }

private:
    QByteArray& body()
    {
        const auto part = std::ranges::find(m_parts, u"word/document.xml"_s, &render::Part::name);
        REQUIRE(part != m_parts.end());
        return part->bytes;
    }

    QList<render::Part> m_parts;
};

class ReturnFixture : public ImportFixture
{
public:
    ReturnFixture()
    {
        af = must(service::Actors(*reg).add({.kind = ActorKind::Af, .name = u"AF Provby"_s}));
        for (const QString& title : {u"Väntetid"_s, u"Ingen svarar"_s}) {
            Deviation deviation;
            deviation.title = title;
            deviation.challenge = u"Det tar tid."_s;
            deviation.reporter = {u"Rut Rapport"_s, u"rut@example.org"_s, {}};
            ids.append(must(service::Cases(*reg).create(deviation)));
            must(service::Feedback(*reg).ask(ids.last(), {af}, asked));
        }
    }

    [[nodiscard]] QByteArray form() const { return must(service::questionForm(*reg, af, asked)).content; }
    [[nodiscard]] FilledForm filled() const
    {
        FilledForm form(this->form());
        form.answer("Skriv namn och roll", {"Eva Exempel, enhetschef"});
        form.answer("Skriv svaret", {"Vi har ändrat:", "- rutinen", "- brevet"});
        return form;
    }
    [[nodiscard]] QString stored(const QByteArray& bytes, const QString& name = u"svar.docx"_s) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    [[nodiscard]] Answer answerOf(int place) const
    {
        return must(service::Cases(*reg).load(ids.at(place))).rounds.last().answers.first();
    }

    ActorId af;
    QList<DeviationId> ids;
};

} // namespace

TEST_CASE_METHOD(ReturnFixture,
                 "A form that came back finds its answers, keeps their bullets, and adds nothing the second time")
{
    const QString path = stored(filled().bytes());
    const ImportPlan found = plan({path});
    REQUIRE(found.cases.size() == 1); // what is not filled in is not answered
    CHECK(found.cases.first().action == Action::Update);
    CHECK(found.cases.first().brings.contains(u"AF Provby"_s));
    CHECK(found.warnings.isEmpty());
    const auto before = must(service::History(*reg).entries(0, 100)).size();
    import({path});
    CHECK(must(service::History(*reg).entries(0, 100)).size() == before + 1);
    CHECK(answerOf(0).text == u"Vi har ändrat:\n\n- rutinen\n- brevet"_s);
    CHECK(answerOf(0).manner == AnswerManner::Written);
    CHECK(answerOf(0).answeredBy == u"Eva Exempel, enhetschef"_s);
    CHECK(answerOf(0).answeredOn == QDate(2025, 5, 31));
    CHECK(answerOf(1).manner == AnswerManner::Pending);
    CHECK(count() == 2);

    const ImportPlan again = plan({path});
    REQUIRE(again.cases.size() == 1);
    CHECK(again.cases.first().action == Action::Skip);
    CHECK_FALSE(again.cases.first().replacesText);
}

TEST_CASE_METHOD(ReturnFixture, "A program that drops the marks: number and name lead the way")
{
    import({stored(filled().answer("Skriv svaret", {"Det andra svaret."}).dropControls().bytes())});
    CHECK(answerOf(0).text == u"Vi har ändrat:\n\n- rutinen\n- brevet"_s);
    CHECK(answerOf(1).text == u"Det andra svaret."_s);
    CHECK(answerOf(1).answeredBy == u"Eva Exempel, enhetschef"_s);
}

TEST_CASE_METHOD(ReturnFixture, "A heading that lost its number swallows no answer: it is shown for a decision")
{
    const ReturnedForm back = *returnedFormIn(must(readDocx(stored(
        filled().answer("Skriv svaret", {"Det andra svaret."}).dropControls().replace("LH 2025-002: ", "").bytes()))));
    REQUIRE(back.answers.size() == 2);
    CHECK(back.answers.first().text == u"Vi har ändrat:\n\n- rutinen\n- brevet"_s);
    CHECK(back.answers.last().diaryNumber.isEmpty());
    CHECK(back.answers.last().text == u"Det andra svaret."_s);
}

TEST_CASE_METHOD(ReturnFixture, "A mark finds its answer though the heading was rewritten")
{
    import({stored(filled().replace("LH 2025-001: Väntetid", "Om väntan").bytes())});
    CHECK(answerOf(0).text.startsWith(u"Vi har ändrat"_s));
}

TEST_CASE_METHOD(ReturnFixture, "An answer in other words than the register's replaces it only when that is chosen")
{
    must(service::Feedback(*reg).answer(ids.at(0), af, {.on = asked, .text = u"Svar per telefon."_s}));
    must(service::Feedback(*reg).answer(ids.at(0), af, {.on = asked, .text = u"Svar i brev."_s}));
    const QString path = stored(FilledForm(form()).bytes());
    CHECK(plan({path}).cases.isEmpty());
    CHECK(plan({path}).warnings.size() == 1); // nothing is filled in

    must(service::History(*reg).undo());
    must(service::History(*reg).undo());
    const QString returned = stored(filled().bytes());
    must(service::Feedback(*reg).answer(ids.at(0), af, {.on = asked, .text = u"Svar i brev."_s}));
    ImportPlan decided = plan({returned});
    REQUIRE(decided.cases.size() == 1);
    CHECK(decided.cases.first().action == Action::Skip);
    CHECK(decided.cases.first().replacesText);
    CHECK(decided.cases.first().unsure.size() == 1);
    decided.cases.first().action = Action::Update;
    must(apply(*reg, decided));
    CHECK(answerOf(0).text.startsWith(u"Vi har ändrat"_s));
}

TEST_CASE_METHOD(ReturnFixture, "What finds no question is shown for a decision, and nothing is written unasked")
{
    const QByteArray bytes = filled().dropControls().replace("LH 2025-001: Väntetid", "LH 1999-077: Okänt").bytes();
    const ImportPlan found = plan({stored(bytes)});
    REQUIRE(found.cases.size() == 1);
    CHECK(found.cases.first().action == Action::Skip);
    CHECK_FALSE(canUpdate(found.cases.first()));
    CHECK(found.cases.first().unsure.size() == 1);

    const QByteArray strangers = filled().dropControls().replace("AF Provby", "Någon Annan").bytes();
    ImportPlan other = plan({stored(strangers)});
    REQUIRE(other.cases.size() == 1);
    CHECK(other.cases.first().action == Action::Skip);
    CHECK(canUpdate(other.cases.first()));
    other.cases.first().action = Action::Update;
    must(apply(*reg, other));
    const CaseFile file = must(service::Cases(*reg).load(ids.at(0)));
    REQUIRE(file.rounds.last().answers.size() == 2);
    CHECK(file.rounds.last().answers.first().manner == AnswerManner::Pending);
    CHECK(file.rounds.last().answers.last().actorText == u"Någon Annan"_s);
}

TEST_CASE_METHOD(ReturnFixture, "Two actors' forms in one import both reach the case")
{
    const ActorId fk = must(service::Actors(*reg).add({.kind = ActorKind::Fk, .name = u"FK Provby"_s}));
    must(service::Feedback(*reg).ask(ids.at(0), {fk}, asked));
    FilledForm second(must(service::questionForm(*reg, fk, asked)).content);
    second.answer("Skriv svaret", {"Vi också."});
    import({stored(filled().bytes()), stored(second.bytes(), u"fk.docx"_s)});
    const QList<Answer> answers = must(service::Cases(*reg).load(ids.at(0))).rounds.last().answers;
    REQUIRE(answers.size() == 2);
    CHECK(answers.at(0).text.startsWith(u"Vi har ändrat"_s));
    CHECK(answers.at(1).text == u"Vi också."_s);
}

TEST_CASE_METHOD(ReturnFixture, "Answers about one case that nobody asked for are taken each for itself")
{
    const QByteArray one = filled().dropControls().replace("AF Provby", "Någon Annan").bytes();
    const QByteArray other = filled().dropControls().replace("AF Provby", "Tredje Parten").bytes();
    const auto answerers = [&] {
        QStringList names;
        const QList<Answer> answers = must(service::Cases(*reg).load(ids.at(0))).rounds.last().answers;
        for (const Answer& answer : answers)
            names.append(answer.actorText);
        return names;
    };
    const QStringList before = answerers();
    ImportPlan plan = this->plan({stored(one), stored(other, u"tredje.docx"_s)});
    REQUIRE(plan.cases.size() == 2);
    SECTION("both")
    {
        for (PlannedCase& planned : plan.cases)
            planned.action = Action::Update;
        must(apply(*reg, plan));
        CHECK(answerers() == before + QStringList({u"Någon Annan"_s, u"Tredje Parten"_s}));
    }
    SECTION("the second alone")
    {
        plan.cases.last().action = Action::Update;
        must(apply(*reg, plan));
        CHECK(answerers() == before + QStringList{u"Tredje Parten"_s});
    }
}

TEST_CASE_METHOD(ReturnFixture, "A mail that brings the form is taken for its answers, of the day it was sent")
{
    FilledForm form(this->form());
    form.answer("Skriv svaret", {"Svar i mejl."});
    const QByteArray mail =
        "From: Eva Exempel <eva@example.org>\r\nSubject: SV: =?utf-8?Q?Fr=C3=A5ga?=\r\n"
        "Date: Tue, 13 May 2025 08:15:00 +0200\r\nMIME-Version: 1.0\r\n"
        "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nSvar bifogas.\r\n"
        "--b\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n"
        "Content-Disposition: attachment; filename=\"svar.docx\"\r\n\r\n" +
        form.bytes().toBase64() + "\r\n--b--\r\n";
    import({stored(mail, u"svar.eml"_s)});
    CHECK(count() == 2);
    CHECK(answerOf(0).text == u"Svar i mejl."_s);
    CHECK(answerOf(0).answeredOn == QDate(2025, 5, 13));
    CHECK(answerOf(0).answeredBy == u"Eva Exempel"_s);
}

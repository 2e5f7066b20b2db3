#include "core/report/retention_paper.h"
#include "core/service/attachments.h"
#include "core/service/backups.h"
#include "core/service/personal_data.h"
#include "core/service/publications.h"
#include "core/service/retentions.h"
#include "core/store/query.h"
#include "core/store/recorded_tables.h"
#include "core/store/stores.h"
#include "core/store/text_columns.h"
#include "tests/core/service/register_fixture.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::service;

namespace {

/// Stands in every text that is to go, and nowhere else.
const QString secret = u"Gurkburk"_s;

QString said(const QString& what)
{
    return what + u": Gurkburks text"_s;
}

const RetentionDecision decision{.reference = u"Beslut 2026-14"_s, .removesReports = true, .removesBackups = true};

struct RetentionFixture : RegisterFixture
{
    Retentions retentions{*reg};

    void execute(const QString& sql) { must(reg->stores().connection().execute(sql)); }

    /// A settled case of 2023 with the secret in every text there is, changed and changed back.
    DeviationId plant(const QString& title = said(u"Titel"_s))
    {
        Deviation deviation = fullDeviation({});
        deviation.title = title;
        deviation.received = QDate(2023, 1, 10);
        deviation.closure.reset();
        deviation.supplementRequestedOn = deviation.supplementReceivedOn = deviation.handedOverOn = QDate();
        deviation.reporterToldOn = QDate();
        deviation.reporter = {said(u"Namn"_s), u"gurkburk@example.org"_s, said(u"Plats"_s)};
        for (QString* text : {&deviation.cooperatingText, &deviation.challenge, &deviation.consequences,
                              &deviation.proposal, &deviation.otherText, &deviation.outcomeNote})
            *text = said(u"Fält"_s);
        const DeviationId id = must(Cases(*reg).create(deviation));
        FeedbackRound round{.heading = said(u"Rubrik"_s), .askedOn = QDate(2023, 2, 1), .text = said(u"Svar"_s)};
        round.answers.append({.actorText = said(u"Någon"_s),
                              .manner = AnswerManner::Written,
                              .answeredOn = QDate(2023, 2, 10),
                              .answeredBy = secret,
                              .text = said(u"Svar"_s)});
        round.assessment = Assessment::Settled;
        round.assessedOn = QDate(2023, 3, 1);
        round.assessmentNote = said(u"Bedömning"_s);
        must(Cases(*reg).addRound(id, round));
        must(Publications(*reg).make(id));
        must(Publications(*reg).replace(id, secret, u"någon"_s));
        must(PersonalData(*reg).accept(id, privacy::FindingKind::KnownName, secret, said(u"Skäl"_s)));
        CaseFile changed = must(Cases(*reg).load(id));
        changed.deviation.otherText = said(u"Annat"_s);
        must(Cases(*reg).update(changed.deviation, u"Ändra"_s));
        must(History(*reg).undo());
        return id;
    }

    void attach(DeviationId id)
    {
        const QString file = folder.filePath(u"Gurkburk.txt"_s);
        QFile out(file);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(said(u"Bilaga"_s).toUtf8());
        out.close();
        must(Attachments(*reg).add(id, {file}));
        REQUIRE(QFile::remove(file));
    }

    /// What the services do not easily make: a letter, a kept report, a meeting's item, what an import left over.
    void plantRows(DeviationId id)
    {
        const QString number = QString::number(id.value());
        for (const QString& sql :
             {u"INSERT INTO leftover (uuid, deviation, position, source, text) VALUES ('u1', %1, 1, 'Gurkburk', "
              "'Gurkburk')"_s,
              u"INSERT INTO letter (uuid, kind, form, made_on, recipient, address, subject, body) VALUES ('u2', "
              "'thanks', 'mail', '2023-02-01', 'Gurkburk', 'gurkburk@example.org', 'Gurkburk', 'Gurkburk')"_s,
              u"INSERT INTO letter (uuid, kind, form, made_on, recipient, address, subject, body) VALUES ('u3', "
              "'question', 'mail', '2023-02-01', 'Gurkburk', 'gurkburk@example.org', 'Gurkburk', 'Gurkburk')"_s,
              u"INSERT INTO letter_case (letter, position, deviation) SELECT id, 1, %1 FROM letter"_s,
              u"INSERT INTO meeting (uuid, date, held) VALUES ('u4', '2023-01-20', 1)"_s,
              u"INSERT INTO agenda_item (uuid, meeting, deviation, position, title, notes, decision, responsible) "
              "SELECT 'u5', max(id), %1, 1, 'Gurkburk', 'Gurkburk', 'Gurkburk', 'Gurkburk' FROM meeting"_s,
              u"INSERT INTO sent_report (uuid, sent_on, file_name, size, sha256) VALUES ('u6', '2023-04-01', "
              "'rapport.docx', 8, 'SUM')"_s,
              u"INSERT INTO attachment_content (sha256, content) VALUES ('SUM', CAST('Gurkburk' AS BLOB))"_s,
              u"INSERT INTO sent_report_case (sent_report, position, deviation, diary_number, title, status) "
              "SELECT max(id), 1, %1, 'x', 'Gurkburk', 'settled' FROM sent_report"_s,
              u"INSERT INTO answer_pause (answer, begun_on, reason) SELECT max(id), '2023-02-02', 'Gurkburk' FROM "
              "answer"_s})
            execute(QString(sql).replace(u"%1"_s, number).replace(u"SUM"_s, QString(64, u'b')));
    }

    RetentionProposal propose(const QString& rules, const QStringList& spared = {})
    {
        QList<RetentionRule> parsed;
        for (const QString& rule : rules.split(u' ', Qt::SkipEmptyParts)) {
            const auto one = parseRetentionRule(rule);
            REQUIRE(one);
            parsed.append(*one);
        }
        must(retentions.setRules(parsed));
        return must(retentions.propose(spared));
    }

    /// Every place of the register that still has the secret.
    QStringList places()
    {
        QStringList found;
        must(store::forEachText(reg->stores().connection(), [&](const store::TextCell& cell) {
            if (cell.text.contains(secret, Qt::CaseInsensitive))
                found.append(cell.table + u'.' + cell.column);
        }));
        found.removeDuplicates();
        return found;
    }

    bool fileHolds(const QString& file) const
    {
        QFile in(file);
        REQUIRE(in.open(QIODevice::ReadOnly));
        const QByteArray bytes = in.readAll().toLower();
        QByteArray wide;
        for (const QChar c : secret.toLower())
            wide += QByteArray(1, static_cast<char>(c.unicode())) + '\0';
        return bytes.contains(secret.toLower().toUtf8()) || bytes.contains(wide);
    }

    void pass(int years) { clock.advanceDays(years * 366); }
};

} // namespace

TEST_CASE("Rules are written and read, and what is none is refused")
{
    for (const QString& text : {u"reporters:2:settled,dismissed"_s, u"history:5:new"_s, u"meetings:10"_s}) {
        INFO(text.toStdString());
        const auto rule = parseRetentionRule(text);
        REQUIRE(rule);
        CHECK(codeOf(*rule) == text);
    }
    CHECK(codeOf(*parseRetentionRule(u"cases:3"_s)) == u"cases:3:settled,dismissed,transferred"_s);
    for (const QString& text : {QString(), u"cases"_s, u"cases:0"_s, u"cases:101"_s, u"cases:x"_s, u"katter:2"_s,
                                u"cases:2:done"_s, u"cases:2:"_s, u"meetings:2:new"_s, u"cases:2:new:new"_s}) {
        INFO(text.toStdString());
        CHECK_FALSE(parseRetentionRule(text));
    }
    RetentionFixture f;
    const RetentionRule rule{.kind = RetentionKind::Meetings, .years = 2};
    CHECK(f.retentions.setRules({rule, rule}).error().code == ErrorCode::InvalidInput);
    CHECK(f.retentions.setRules({{.kind = RetentionKind::Cases, .years = 2}}).error().code == ErrorCode::InvalidInput);
    must(f.retentions.setRules({rule}));
    CHECK(must(f.retentions.rules()) == QList{rule});
    must(f.reg->undo());
    CHECK(must(f.retentions.rules()).isEmpty());
}

TEST_CASE("A rule concerns what is old enough and has its status, and nothing is changed by asking")
{
    RetentionFixture f;
    f.plant();
    must(Cases(*f.reg).create(titled(u"Ny, utan dag"_s)));
    CHECK(f.propose(u"cases:1"_s).isEmpty());
    f.pass(2);
    CHECK(f.propose(u"cases:1:dismissed"_s).isEmpty());
    CHECK(f.propose(u"cases:3"_s).isEmpty());
    const QStringList before = f.content();
    const RetentionProposal proposal = must(f.retentions.propose());
    CHECK(proposal.isEmpty());
    const RetentionProposal found = f.propose(u"cases:1"_s);
    REQUIRE(found.parts.size() == 1);
    REQUIRE(found.parts.first().cases.size() == 1);
    CHECK(found.parts.first().cases.first().lastDay == QDate(2023, 3, 1));
    CHECK(found.parts.first().cases.first().status == Status::Settled);
    must(f.reg->undo());
    must(f.reg->undo()); // back to the rules before
    CHECK(f.content().filter(secret, Qt::CaseInsensitive) == before.filter(secret, Qt::CaseInsensitive));
    const QString number = found.parts.first().cases.first().diaryNumber;
    CHECK(f.propose(u"cases:1"_s, {number}).isEmpty());
}

TEST_CASE("After a case was weeded out the file holds no trace of it, and it is counted as before")
{
    RetentionFixture f;
    const DeviationId id = f.plant();
    f.attach(id);
    f.plantRows(id);
    must(Backups(*f.reg).make());
    f.pass(2);
    const auto semester = must(Cases(*f.reg).load(id)).deviation.semester;
    const RetentionProposal proposal = f.propose(u"cases:1"_s);
    REQUIRE(proposal.parts.first().cases.size() == 1);
    REQUIRE(proposal.reports.size() == 1);
    CHECK_FALSE(proposal.backups.isEmpty());
    const Retention done = must(f.retentions.carryOut(proposal, decision));

    CHECK(f.places() == QStringList());
    CHECK_FALSE(f.fileHolds(f.path()));
    CHECK(Backups::of(f.path()).isEmpty());
    f.checkWhole();
    const CaseFile left = must(Cases(*f.reg).load(id));
    CHECK(left.deviation.title == u"Gallrad"_s);
    CHECK(left.deviation.semester == semester);
    CHECK(left.deviation.received == QDate(2023, 1, 10));
    CHECK(statusOf(left) == Status::Settled);
    REQUIRE(left.rounds.size() == 1);
    CHECK(left.rounds.first().answers.size() == 1);

    CHECK(f.reg->undo().error().code == ErrorCode::NotFound);
    CHECK(must(f.retentions.propose()).isEmpty());
    REQUIRE(must(f.retentions.all()).size() == 1);
    CHECK(must(f.retentions.all()).first().decision == u"Beslut 2026-14"_s);
    CHECK(done.protocol.value("reportsRemoved"_L1).toInt() == 1);
    CHECK_FALSE(QJsonDocument(done.protocol).toJson().contains(secret.toUtf8()));
    const QString number = left.deviation.diaryNumber;
    CHECK(QJsonDocument(done.protocol).toJson().contains(number.toUtf8()));
    f.reopen();
    f.checkWhole();
    CHECK_FALSE(f.fileHolds(f.path()));
}

TEST_CASE("Every text that a case's tables can hold goes with it, also one that a later register brings")
{
    RetentionFixture f;
    const DeviationId id = f.plant(u"Titeln"_s);
    f.attach(id);
    f.plantRows(id);
    store::Connection& connection = f.reg->stores().connection();
    int filled = 0;
    for (const store::RecordedTable& table : store::recordedTables()) {
        if (table.owner.isEmpty() && table.name != "letter"_L1 && table.name != "sent_report_case"_L1)
            continue;
        for (const QString& column : must(store::columnsOf(connection, table.name))) {
            // What may not hold a text (a day, a number, a code) says so.
            const auto done = connection.execute(
                u"UPDATE %1 SET %2 = 'Gurkburk' WHERE %2 = '' OR %2 IS NULL"_s.arg(table.name, column));
            filled += done ? 1 : 0;
        }
    }
    REQUIRE(filled > 20);
    f.pass(2);
    const RetentionProposal proposal = f.propose(u"cases:1"_s);
    REQUIRE(proposal.parts.first().cases.size() == 1);
    must(f.retentions.carryOut(proposal, decision));
    CHECK(f.places() == QStringList());
}

TEST_CASE("Who reported goes, and all else stays")
{
    RetentionFixture f;
    const DeviationId id = f.plant(u"Titeln"_s);
    f.plantRows(id);
    f.pass(2);
    const RetentionProposal proposal = f.propose(u"reporters:1"_s);
    must(f.retentions.carryOut(proposal, {.reference = u"Beslut 1"_s}));
    const CaseFile left = must(Cases(*f.reg).load(id));
    CHECK(left.deviation.reporter == Reporter());
    CHECK(left.deviation.challenge == said(u"Fält"_s));
    CHECK(left.rounds.first().answers.first().answeredBy == secret);
    QStringList history;
    must(store::forEachText(f.reg->stores().connection(), [&](const store::TextCell& cell) {
        if (cell.table == "change_row"_L1 && cell.text.contains(u"gurkburk@example.org"_s))
            history.append(cell.text);
        if (cell.table == "letter"_L1 && cell.row == 1)
            history.append(cell.column);
    }));
    history.removeAll(u"uuid"_s);
    CHECK(history == QStringList());
    f.checkWhole();
}

TEST_CASE("Each kind takes its own and nothing else")
{
    RetentionFixture f;
    const DeviationId id = f.plant(u"Titeln"_s);
    f.attach(id);
    f.plantRows(id);
    f.execute(u"INSERT INTO participant (meeting, position, name, role) VALUES (1, 1, 'Gurkburk', 'chef')"_s);
    f.execute(u"INSERT INTO contact (uuid, actor, person, valid_to) VALUES ('c1', 1, 'Gurkburk', '2023-02-01'), "
              "('c2', 1, 'Kvar', NULL)"_s);
    f.pass(2);
    const auto count = [&](const QString& sql) {
        store::Query query(f.reg->stores().connection(), sql);
        return must(store::numberFrom(query)).value_or(-1);
    };
    const auto carryOut = [&](const QString& rules) {
        must(f.retentions.carryOut(f.propose(rules), {.reference = u"Beslut 1"_s}));
        f.checkWhole();
    };
    carryOut(u"answerers:1"_s);
    CHECK(count(u"SELECT count(*) FROM answer WHERE answered_by <> ''"_s) == 0);
    CHECK(count(u"SELECT count(*) FROM letter WHERE body <> ''"_s) == 1);
    CHECK(count(u"SELECT count(*) FROM deviation WHERE reporter_name <> ''"_s) == 1);
    carryOut(u"attachments:1"_s);
    CHECK(count(u"SELECT count(*) FROM attachment"_s) == 0);
    CHECK(count(u"SELECT count(*) FROM change_set WHERE label LIKE '%Gurkburk.txt%'"_s) == 0);
    CHECK(count(u"SELECT count(*) FROM attachment_content"_s) == 1); // the kept report's
    carryOut(u"meetings:1"_s);
    CHECK(count(u"SELECT count(*) FROM participant WHERE name <> '' OR role <> ''"_s) == 0);
    CHECK(count(u"SELECT count(*) FROM agenda_item WHERE decision <> ''"_s) == 1); // the case's
    carryOut(u"contacts:1"_s);
    CHECK(count(u"SELECT count(*) FROM contact WHERE uuid = 'c1'"_s) == 0);
    CHECK(count(u"SELECT count(*) FROM contact WHERE uuid = 'c2'"_s) == 1);
    carryOut(u"reports:1"_s);
    CHECK(count(u"SELECT count(*) FROM sent_report"_s) == 0);
    CHECK(count(u"SELECT count(*) FROM attachment_content"_s) == 0);
    CHECK(count(u"SELECT count(*) FROM change_row WHERE deviation IS NOT NULL"_s) > 0);
    carryOut(u"history:1"_s);
    CHECK(count(u"SELECT count(*) FROM change_row WHERE deviation IS NOT NULL"_s) == 0);
    CHECK(must(Cases(*f.reg).load(id)).deviation.challenge == said(u"Fält"_s));
    CHECK(must(f.retentions.all()).size() == 6);
}

TEST_CASE("A letter about two cases stays until both are weeded out")
{
    RetentionFixture f;
    const DeviationId first = f.plant();
    const DeviationId second = f.plant(u"Den andra"_s);
    f.plantRows(first);
    f.execute(
        u"INSERT INTO letter_case (letter, position, deviation) SELECT id, 2, %1 FROM letter"_s.arg(second.value()));
    f.pass(2);
    const QString kept = must(Cases(*f.reg).load(second)).deviation.diaryNumber;
    must(f.retentions.carryOut(f.propose(u"cases:1"_s), {.reference = u"Beslut 1"_s, .spared = {kept}}));
    CHECK(f.places().contains(u"letter.body"_s));
    CHECK(must(Cases(*f.reg).load(second)).deviation.challenge == said(u"Fält"_s));
    must(f.retentions.carryOut(must(f.retentions.propose()), {.reference = u"Beslut 2"_s}));
    CHECK_FALSE(f.places().contains(u"letter.body"_s));
}

TEST_CASE("Nothing is weeded out without a decision, or when the register is another than was looked at")
{
    RetentionFixture f;
    f.plant();
    f.pass(2);
    const RetentionProposal proposal = f.propose(u"cases:1"_s);
    CHECK(f.retentions.carryOut(proposal, {.reference = u" "_s}).error().code == ErrorCode::InvalidInput);
    f.plant();
    const QStringList before = f.content();
    CHECK(f.retentions.carryOut(proposal, {.reference = u"Beslut 1"_s}).error().code == ErrorCode::InvalidInput);
    CHECK(f.content() == before);
    CHECK(must(f.retentions.all()).isEmpty());
}

TEST_CASE("A published page stays when its case is weeded out")
{
    RetentionFixture f;
    const DeviationId id = f.plant();
    f.execute(u"UPDATE publication SET title = 'Hur?', challenge = 'Ingen nämns', consequences = '', proposal = '', "
              "feedback = '', published_on = '2023-04-01'"_s);
    f.pass(2);
    must(f.retentions.carryOut(f.propose(u"cases:1"_s), decision));
    CHECK(must(f.reg->stores().publications.ofCase(id)).has_value());
    CHECK(f.places() == QStringList());
    f.checkWhole();
}

TEST_CASE("The papers of retention say what goes and what stays")
{
    RetentionFixture f;
    f.plant();
    f.pass(2);
    const RetentionProposal proposal = f.propose(u"cases:1 meetings:1"_s);
    const auto textOf = [](const render::Document& document) {
        QString text;
        for (const render::Block& block : document.blocks) {
            if (const auto* paragraph = std::get_if<render::Paragraph>(&block))
                for (const render::Run& run : paragraph->runs)
                    text += run.text + u'\n';
            if (const auto* table = std::get_if<render::Table>(&block))
                for (const auto& row : table->rows)
                    for (const auto& cell : row)
                        for (const render::Run& run : cell)
                            text += run.text + u'\n';
        }
        return text;
    };
    const QString proposed = textOf(report::retentionProposalPaper(proposal, f.association()));
    CHECK(proposed.contains(said(u"Titel"_s)));
    CHECK(proposed.contains(u"Ingenting är så gammalt."_s));
    const Retention done = must(f.retentions.carryOut(proposal, decision));
    const QString protocol = textOf(report::retentionProtocol(done, f.association()));
    CHECK(protocol.contains(u"Beslut: Beslut 2026-14"_s));
    CHECK(protocol.contains(proposal.parts.first().cases.first().diaryNumber));
    CHECK(protocol.contains(u"Per termin: 2023-VT 1"_s));
    CHECK_FALSE(protocol.contains(secret));
}

// What forgetting somebody, and weeding out, must leave as it is.
#include "core/service/backups.h"
#include "core/service/letters.h"
#include "core/service/meetings.h"
#include "core/service/persons.h"
#include "core/service/publications.h"
#include "core/service/retentions.h"
#include "core/store/stores.h"
#include "tests/core/service/register_fixture.h"

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::service;

namespace {

Result<QString> readPlain(const QString&, const QByteArray& content)
{
    return QString::fromUtf8(content);
}

struct ForgettingFixture : RegisterFixture
{
    Persons persons{*reg, readPlain};

    DeviationId caseOf(const QString& reporter)
    {
        Deviation deviation = titled(u"Väntan på "_s + reporter);
        deviation.reporter.name = reporter;
        return must(Cases(*reg).create(deviation));
    }
    Result<PersonFindings> forget(const QString& name, const QString& pseudonym = {})
    {
        return persons.pseudonymise({{name}, {}, {}}, {.pseudonym = pseudonym, .decision = u"Beslut 7"_s});
    }
};

} // namespace

TEST_CASE_METHOD(ForgettingFixture,
                 "No backup is made of whom the register is to forget, and the next change makes one")
{
    caseOf(u"Ronja Rapportör"_s);
    for (const BackupFile& backup : Backups::of(path()))
        REQUIRE(QFile::remove(backup.path));
    reopen();
    Persons again(*reg, readPlain);
    must(again.pseudonymise({{u"Ronja Rapportör"_s}, {}, {}}, {.decision = u"Beslut 7"_s}));
    CHECK(Backups::of(path()).isEmpty());
    must(Cases(*reg).create(titled(u"Senare"_s)));
    CHECK(Backups::of(path()).size() == 1);
}

TEST_CASE_METHOD(ForgettingFixture, "Two persons never become one, and nobody is nobody")
{
    const DeviationId first = caseOf(u"Ronja Rapportör"_s);
    const DeviationId second = caseOf(u"Sixten Provander"_s);
    must(forget(u"Ronja Rapportör"_s));
    CHECK(mustFail(forget(u"Sixten Provander"_s, u"Person 1"_s)).code == ErrorCode::AlreadyExists);
    must(forget(u"Sixten Provander"_s));
    CHECK(must(Cases(*reg).load(first)).deviation.reporter.name == u"Person 1"_s);
    CHECK(must(Cases(*reg).load(second)).deviation.reporter.name == u"Person 2"_s);
    CHECK(mustFail(forget(u"Ingen Alls"_s)).code == ErrorCode::NotFound);
    checkWhole();
}

TEST_CASE_METHOD(ForgettingFixture, "A person who is called as a word of the program's own leaves that alone")
{
    const DeviationId id = caseOf(u"Hand Title"_s);
    Association association = reg->association();
    association.handOverDays = 17;
    must(reg->setAssociation(association));
    must(forget(u"Hand Title"_s));
    reopen();
    CHECK(reg->association().handOverDays == 17);
    CHECK(must(Cases(*reg).load(id)).deviation.title.startsWith(u"Väntan på Person"_s));
    checkWhole();
}

TEST_CASE_METHOD(ForgettingFixture, "Replacements that were prepared stay when something else is weeded out")
{
    must(reg->stores().publications.all());
    must(reg->stores().connection().execute(
        u"INSERT INTO replacement (uuid, original, instead) VALUES ('u', 'Jonsbo', 'försteg')"_s));
    must(Meetings(*reg).add({.date = QDate(2015, 1, 1), .held = true, .notes = u"Anteckning"_s}));
    Retentions retentions(*reg);
    must(retentions.setRules({{.kind = RetentionKind::Meetings, .years = 1}}));
    const RetentionProposal proposal = must(retentions.propose());
    REQUIRE_FALSE(proposal.isEmpty());
    must(retentions.carryOut(proposal, {.reference = u"Beslut 8"_s}));
    CHECK(must(Publications(*reg).replacements()).size() == 1);
}

TEST_CASE_METHOD(ForgettingFixture,
                 "A letter is something that happened, and a case without a day has its semester's last")
{
    Deviation dated = titled(u"Med dag"_s);
    dated.received = QDate(2010, 3, 1);
    dated.closure = Closure{.kind = Closure::Kind::Dismissed, .on = QDate(2010, 3, 2), .reason = u"Fel väg"_s};
    const DeviationId id = must(Cases(*reg).create(dated));
    Deviation undated = titled(u"Utan dag"_s);
    undated.semester = Semester{2010, Semester::Term::Autumn};
    undated.closure = Closure{.kind = Closure::Kind::Dismissed, .on = {}, .reason = u"Fel väg"_s};
    must(Cases(*reg).create(undated));
    must(Retentions(*reg).setRules({*parseRetentionRule(u"cases:1:dismissed"_s)}));
    const auto days = [&] {
        QMap<QString, QDate> found;
        for (const RetentionPart& part : must(Retentions(*reg).propose()).parts)
            for (const RetentionCase& each : part.cases)
                found.insert(each.title, each.lastDay);
        return found;
    };
    CHECK(days() == QMap<QString, QDate>{{u"Med dag"_s, QDate(2010, 3, 2)}, {u"Utan dag"_s, QDate(2010, 12, 31)}});
    must(Letters(*reg).log({.kind = LetterKind::Thanks,
                            .madeOn = QDate(2010, 5, 1),
                            .subject = u"Tack"_s,
                            .body = u"Tack."_s,
                            .cases = {id}}));
    CHECK(days().value(u"Med dag"_s) == QDate(2010, 5, 1));
}

#include "core/service/sent_reports.h"
#include "core/store/connection.h"
#include "core/store/query.h"
#include "tests/core/service/register_fixture.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::service;

namespace {

const QByteArray content = "%PDF-1.4 en rapport";

SentReport spring()
{
    return {.period = parseSemesterRange(u"2022-HT..2023-VT"),
            .sentOn = QDate(2023, 5, 31),
            .profile = Profile::WithoutReporters,
            .fileName = u"Rapport våren.pdf"_s,
            .mediaType = u"application/pdf"_s,
            .pages = 14};
}

} // namespace

TEST_CASE("A sent report is kept as it was, in one step that is undone and done again")
{
    RegisterFixture f;
    const DeviationId first = must(Cases(*f.reg).create(titled(u"Ett"_s)));
    const DeviationId second = must(Cases(*f.reg).create(titled(u"Två"_s)));
    const QList<SentCase> cases = {{second, u"LH 2023-002"_s, u"Två"_s, Status::Settled},
                                   {first, u"LH 2023-001"_s, u"Ett"_s, Status::New}};
    const SentReportId id = must(SentReports(*f.reg).keep(spring(), content, cases));
    must(SentReports(*f.reg).keep({.sentOn = QDate(2022, 12, 1), .fileName = u"Äldre.docx"_s}, "PK", {}));
    f.reopen();
    const SentReports again(*f.reg);
    const QList<SentReport> all = must(again.all());
    REQUIRE(all.size() == 2);
    SentReport expected = spring();
    expected.id = id;
    expected.uuid = all[0].uuid;
    expected.size = content.size();
    expected.sha256 = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    CHECK(all[0] == expected);
    CHECK(!all[0].uuid.isNull());
    CHECK(!all[1].period);
    CHECK(must(again.casesOf(id)) == cases);
    CHECK(must(again.content(all[0])) == content);
    f.checkWhole();

    must(History(*f.reg).undo());
    must(History(*f.reg).undo());
    CHECK(must(again.all()).isEmpty());
    must(History(*f.reg).redo());
    REQUIRE(must(again.all()).size() == 1);
    CHECK(must(again.casesOf(id)) == cases);
    CHECK(must(again.content(must(again.all())[0])) == content);
    f.checkWhole();
}

TEST_CASE("A sent report still tells of a case that has been deleted, and follows it when it comes back")
{
    RegisterFixture f;
    const DeviationId gone = must(Cases(*f.reg).create(titled(u"Ett"_s)));
    SentReports sent(*f.reg);
    const SentReportId id = must(sent.keep(spring(), content, {{gone, u"LH 2023-001"_s, u"Ett"_s, Status::New}}));
    must(Cases(*f.reg).remove({gone}));
    REQUIRE(must(sent.casesOf(id)).size() == 1);
    CHECK(must(sent.casesOf(id))[0] == SentCase{{}, u"LH 2023-001"_s, u"Ett"_s, Status::New});
    f.checkWhole();
    must(History(*f.reg).undo());
    CHECK(must(sent.casesOf(id))[0].deviation == gone);
}

TEST_CASE("Of the last report of another period it is told what has become of those that waited in it")
{
    RegisterFixture f;
    SentReports sent(*f.reg);
    CHECK(!must(sent.waitedSince(std::nullopt, QDate(2024, 1, 1))));

    const DeviationId waits = must(Cases(*f.reg).create(titled(u"Väntar"_s)));
    const DeviationId ended = must(Cases(*f.reg).create(titled(u"Avslutas"_s)));
    const DeviationId done = must(Cases(*f.reg).create(titled(u"Var klar"_s)));
    must(Cases(*f.reg).close(ended, {Closure::Kind::Dismissed, QDate(2023, 9, 1), u"Hör hemma hos annan."_s}));
    must(sent.keep(spring(), content,
                   {{waits, u"1"_s, u"Väntar"_s, Status::AwaitingFeedback},
                    {ended, u"2"_s, u"Avslutas"_s, Status::Raised},
                    {done, u"3"_s, u"Var klar"_s, Status::Settled},
                    {{}, u"4"_s, u"Borttagen"_s, Status::New}}));
    const QDate sentOn = spring().sentOn;

    const auto autumn = parseSemesterRange(u"2023-HT");
    CHECK(must(sent.waitedSince(autumn, QDate(2023, 12, 1))) == WaitedSince{sentOn, 2, 1});
    CHECK(must(sent.waitedSince(autumn, QDate(2023, 8, 31))) == WaitedSince{sentOn, 2, 0});
    CHECK(!must(sent.waitedSince(autumn, sentOn)));                      // it was not sent yet
    CHECK(!must(sent.waitedSince(spring().period, QDate(2023, 12, 1)))); // the same report, written anew

    must(sent.keep({.sentOn = QDate(2023, 11, 1), .fileName = u"Senare.pdf"_s}, content,
                   {{done, u"1"_s, u"Var klar"_s, Status::Settled}}));
    CHECK(!must(sent.waitedSince(autumn, QDate(2023, 12, 1)))); // nothing waited in the last
}

TEST_CASE("What cannot be kept as sent is refused, what was not sent after all is taken away")
{
    RegisterFixture f;
    SentReports sent(*f.reg);
    CHECK(sent.keep(spring(), {}, {}).error().code == ErrorCode::InvalidInput);
    CHECK(sent.keep(spring(), QByteArray(51 * 1024 * 1024, 'x'), {}).error().code == ErrorCode::TooLarge);
    CHECK(must(sent.all()).isEmpty());
    const SentReportId id = must(sent.keep(spring(), content, {{{}, u"LH 2023-001"_s, u"Ett"_s, Status::New}}));
    must(sent.remove(id));
    CHECK(must(sent.all()).isEmpty());
    CHECK(must(sent.casesOf(id)).isEmpty());
    CHECK(sent.remove(id).error().code == ErrorCode::NotFound);
    must(History(*f.reg).undo());
    CHECK(must(sent.casesOf(id)).size() == 1);
    f.checkWhole();
}

TEST_CASE("The check counts the content of sent reports")
{
    RegisterFixture f;
    must(SentReports(*f.reg).keep(spring(), content, {}));
    f.reg.reset();
    {
        const auto connection = must(store::Connection::open(f.path(), store::Connection::Mode::ReadWrite));
        store::Query query(*connection, u"DELETE FROM attachment_content"_s);
        must(query.run());
    }
    f.reopen();
    const QStringList faults = must(f.reg->check()).all();
    REQUIRE(faults.size() == 1);
    CHECK(faults.first().contains(u"Rapport våren.pdf"_s));
}

#include "core/service/attachments.h"
#include "core/service/case_joining.h"
#include "core/service/themes.h"
#include "tests/core/service/register_fixture.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::service;

namespace {

class JoinFixture : public RegisterFixture
{
public:
    JoinFixture()
    {
        Deviation one = titled(u"Två planeringar"_s);
        one.challenge = u"Samma vecka."_s;
        one.consequences = u"Hon gick hem."_s;
        one.reporter.name = u"Anna Prov"_s;
        one.received = QDate(2023, 3, 1);
        earlier = must(Cases(*reg).create(one));
        one.consequences = u"Han fick börja om."_s;
        one.reporter.name = u"Bo Test"_s;
        one.received = QDate(2023, 4, 2);
        later = must(Cases(*reg).create(one));
    }

    [[nodiscard]] CaseFile load(DeviationId id) const { return must(Cases(*reg).load(id)); }

    DeviationId earlier = {};
    DeviationId later = {};
};

} // namespace

TEST_CASE("A later report of the same becomes part of the earlier, with all that is its own, and one undo parts them")
{
    JoinFixture f;
    QFile out(f.folder.filePath(u"brev.txt"_s));
    REQUIRE(out.open(QIODevice::WriteOnly));
    REQUIRE(out.write("brev") == 4);
    out.close();
    must(Attachments(*f.reg).add(f.later, {out.fileName()}));
    must(Attachments(*f.reg).add(f.earlier, {out.fileName()}));
    must(Themes(*f.reg).set(f.later, {u"Samsyn"_s}));
    const QStringList before = f.content();

    must(CaseJoining(*f.reg).join(f.later, f.earlier));
    CHECK(mustFail(Cases(*f.reg).load(f.later)).code == ErrorCode::NotFound);
    const CaseFile joined = f.load(f.earlier);
    CHECK(joined.deviation.reporter.name == u"Anna Prov; Bo Test"_s);
    CHECK(joined.deviation.consequences.startsWith(u"Hon gick hem.\n\n"_s));
    CHECK(joined.deviation.consequences.endsWith(u"\n\nHan fick börja om."_s));
    CHECK(joined.deviation.consequences.contains(u"2 april 2023"_s));
    CHECK(joined.attachments.size() == 1); // the same file
    CHECK(joined.themes.size() == 1);
    f.checkWhole();

    must(History(*f.reg).undo());
    CHECK(f.content() == before);
    f.checkWhole();
    must(History(*f.reg).redo());
    CHECK(f.load(f.earlier) == joined);
    f.checkWhole();
}

TEST_CASE("A file that only the later case has goes with it")
{
    JoinFixture f;
    QFile out(f.folder.filePath(u"brev.txt"_s));
    REQUIRE(out.open(QIODevice::WriteOnly));
    REQUIRE(out.write("brev") == 4);
    out.close();
    must(Attachments(*f.reg).add(f.later, {out.fileName()}));
    must(CaseJoining(*f.reg).join(f.later, f.earlier));
    const QList<Attachment> moved = f.load(f.earlier).attachments;
    REQUIRE(moved.size() == 1);
    CHECK(must(Attachments(*f.reg).content(moved.first())) == "brev");
}

TEST_CASE("A case that has been worked with is not joined, nor one with itself")
{
    JoinFixture f;
    must(Cases(*f.reg).addRound(f.later, FeedbackRound{}));
    const QStringList before = f.content();
    const Error refused = mustFail(CaseJoining(*f.reg).join(f.later, f.earlier));
    CHECK(refused.code == ErrorCode::InvalidInput);
    CHECK(refused.message.contains(f.load(f.later).deviation.diaryNumber));
    CHECK(mustFail(CaseJoining(*f.reg).join(f.earlier, f.earlier)).code == ErrorCode::InvalidInput);
    CHECK(mustFail(CaseJoining(*f.reg).join(f.earlier, DeviationId(4711))).code == ErrorCode::NotFound);
    CHECK(f.content() == before);
}

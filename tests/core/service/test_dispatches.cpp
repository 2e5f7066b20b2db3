#include "core/report/wording_dispatches.h"
#include "core/service/case_tables.h"
#include "core/service/dispatches.h"
#include "core/service/papers.h"
#include "tests/core/service/register_fixture.h"

#include <QCryptographicHash>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::service;

TEST_CASE("What left the house is noted with its checksum, beside the history")
{
    RegisterFixture f;
    must(Cases(*f.reg).create(titled(u"A"_s)));
    must(History(*f.reg).undo());
    const auto steps = must(History(*f.reg).entries(0, 10)).size();
    const QString path = f.folder.filePath(u"rapport.docx"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("innehåll");
    file.close();

    Dispatch dispatch = must(dispatchOf(path));
    CHECK(dispatch.fileName == u"rapport.docx"_s);
    CHECK(dispatch.sha256 == QCryptographicHash::hash("innehåll", QCryptographicHash::Sha256));
    dispatch.kind = u"report"_s;
    dispatch.diaryNumbers = {u"LH 2023-001"_s};
    must(Dispatches(*f.reg).note(dispatch));

    const auto noted = must(Dispatches(*f.reg).latest(10));
    REQUIRE(noted.size() == 1);
    CHECK(noted.first().author == u"Prov Person"_s);
    CHECK(noted.first().at == f.clock.now());
    CHECK(noted.first().diaryNumbers == dispatch.diaryNumbers);
    CHECK(must(History(*f.reg).entries(0, 10)).size() == steps);
    must(History(*f.reg).redo()); // what had been undone can still be done again
    CHECK(must(Dispatches(*f.reg).latest(10)).size() == 1);

    CHECK(dispatchOf(f.folder.filePath(u"finns inte.docx"_s)).error().code == ErrorCode::InputOutput);
}

TEST_CASE("The log tells of a list which cases are in it, and those that follow on one another by their ends")
{
    RegisterFixture f;
    const auto numberOf = [&](const QString& title) {
        const DeviationId id = must(Cases(*f.reg).create(titled(title)));
        return must(Cases(*f.reg).load(id)).deviation.diaryNumber;
    };
    const QStringList numbers = {numberOf(u"A"_s), numberOf(u"B"_s)};
    Papers papers(*f.reg, Profile::Internal, f.clock.today());
    must(papers.list({}, CaseOrder::Newest));
    CHECK(QSet(papers.diaryNumbers().begin(), papers.diaryNumbers().end()) == QSet(numbers.begin(), numbers.end()));
    const QStringList written = must(CaseTables(*f.reg).write({}, f.folder.filePath(u"lista.csv"_s)));
    CHECK(written == papers.diaryNumbers());

    using report::wording::numbersInBrief;
    CHECK(numbersInBrief({}).isEmpty());
    CHECK(numbersInBrief({u"LH 2023-001"_s, u"LH 2023-002"_s}) == u"LH 2023-001, LH 2023-002"_s);
    CHECK(numbersInBrief({u"LH 2023-009"_s, u"LH 2023-010"_s, u"LH 2023-011"_s, u"LH 2024-012"_s}) ==
          u"LH 2023-009–LH 2023-011, LH 2024-012"_s);
    CHECK(numbersInBrief({u"1"_s, u"2"_s, u"3"_s, u"7"_s, u"9"_s}, 2) == u"1–3, 7 och 1 till"_s);
    CHECK(numbersInBrief({u"1"_s, u"2"_s, u"3"_s, u"7"_s}, 2) == u"1–3, 7"_s);
    CHECK(numbersInBrief({u"3"_s, u"2"_s, u"1"_s, u"2"_s}) == u"3–1, 2"_s);
    CHECK(numbersInBrief({u"A"_s, u"B"_s, u""_s}) == u"A, B, "_s);
}

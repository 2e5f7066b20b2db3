#include "core/service/dispatches.h"
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

#include "tests/core/service/register_fixture.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::service;

namespace {

const QString oldest = QStringLiteral(HELLER_TEST_DATA "/registers/version-1.heller");

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("A register of the first version is opened, backed up, read, changed and undone")
{
    const QTemporaryDir folder(temporaryTemplate());
    const QString path = folder.filePath(u"gammal.heller"_s);
    REQUIRE(QFile::copy(oldest, path));
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    {
        // Reading brings nothing up to date but a copy.
        const QByteArray before = bytesOf(path);
        const auto reader = must(Register::openReadOnly(path, {}));
        CHECK(must(Cases(*reader).count({})) == 3);
        CaseFilter filter;
        filter.search = u"växel"_s;
        CHECK(must(Cases(*reader).list(filter, CaseOrder::Newest, 0, 10)).total == 1);
        CHECK(reader->path() == QFileInfo(path).canonicalFilePath());
        CHECK(mustFail(Cases(*reader).create({})).code == ErrorCode::ReadOnly);
        CHECK(bytesOf(path) == before);
    }

    const auto reg = must(Register::open(path, {}));
    CHECK(reg->isWritable());
    CHECK(QDir(folder.filePath(u"gammal.backups"_s)).entryList(QDir::Files).size() == 1);
    CHECK(must(reg->check()).all() == QStringList());
    CHECK(reg->association().name == u"Samordningsförbundet Provbygden"_s);
    CHECK(reg->association().handOverDays == 10);
    CHECK(must(Actors(*reg).all()).size() == 3);

    Cases cases(*reg);
    const CaseFile file = must(cases.load(must(cases.find(u"LH 2022-001"_s))));
    CHECK(file.deviation.received == QDate(2022, 9, 14));
    CHECK(file.deviation.reporter.name == u"Åsa Påhittad"_s);
    REQUIRE(file.rounds.size() == 1);
    CHECK(file.rounds[0].answers.at(0).text == u"Numret är rättat."_s);
    CHECK(file.leftovers.at(0).text == u"Ett löst stycke"_s);
    CHECK(must(cases.load(must(cases.find(u"LH 2022-002"_s)))).raisings.at(0).item.decision == u"AMC svarar"_s);
    CaseFilter filter;
    filter.search = u"växel"_s;
    CHECK(must(cases.list(filter, CaseOrder::Newest, 0, 10)).total == 1);

    CHECK(must(History(*reg).undo()) == u"Ändra titel (LH 2023-001)"_s);
    CHECK(must(cases.load(must(cases.find(u"LH 2023-001"_s)))).deviation.title == u"Blankett"_s);
    CHECK(must(cases.create(titled(u"Ny"_s))).value() == 4);
}

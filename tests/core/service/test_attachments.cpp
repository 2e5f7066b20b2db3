#include "core/service/attachments.h"
#include "core/store/stores.h"
#include "tests/core/service/register_fixture.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::service;

namespace {

class AttachmentFixture : public RegisterFixture
{
public:
    AttachmentFixture() { id = must(Cases(*reg).create(titled(u"Med bilagor"_s))); }

    [[nodiscard]] QString file(const QString& name, const QByteArray& content) const
    {
        QFile out(folder.filePath(name));
        REQUIRE(out.open(QIODevice::WriteOnly));
        REQUIRE(out.write(content) == content.size());
        return out.fileName();
    }

    [[nodiscard]] QList<Attachment> attached() const { return must(Cases(*reg).load(id)).attachments; }

    DeviationId id = {};
};

} // namespace

TEST_CASE("Files are attached in one step, undone, and written out as they were")
{
    AttachmentFixture f;
    const QByteArray pdf = "%PDF-1.4 prov";
    must(Attachments(*f.reg).add(f.id, {f.file(u"svar.pdf"_s, pdf), f.file(u"Anteckning.txt"_s, "åäö")}));
    const QList<Attachment> two = f.attached();
    REQUIRE(two.size() == 2);
    CHECK(two.first().fileName == u"svar.pdf"_s);
    CHECK(two.first().mediaType == u"application/pdf"_s);
    CHECK(two.first().size == pdf.size());
    CHECK(must(Attachments(*f.reg).content(two.first())) == pdf);
    must(Attachments(*f.reg).add(f.id, {f.folder.filePath(u"svar.pdf"_s)})); // has it already
    CHECK(f.attached() == two);

    must(Attachments(*f.reg).remove(two.first()));
    CHECK(f.attached().size() == 1);
    must(History(*f.reg).undo());
    CHECK(f.attached() == two);
    const QString out = f.folder.filePath(u"ut.pdf"_s);
    must(Attachments(*f.reg).writeOut(two.first(), out));
    QFile written(out);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.readAll() == pdf);
    CHECK(!Attachments(*f.reg).writeOut(two.first(), f.folder.filePath(u"finns/inte/ut.pdf"_s)));
    must(History(*f.reg).undo());
    CHECK(f.attached().isEmpty());
    f.checkWhole();
}

TEST_CASE("A file that cannot be taken in is named, and none of those with it is")
{
    AttachmentFixture f;
    const QString good = f.file(u"bra.txt"_s, "text");
    const auto codeFor = [&](const QString& path) { return mustFail(Attachments(*f.reg).add(f.id, {good, path})); };
    const QString large = f.folder.filePath(u"stor.bin"_s);
    QFile sparse(large);
    REQUIRE(sparse.open(QIODevice::WriteOnly));
    REQUIRE(sparse.resize(largestAttachment + 1));
    const Error tooLarge = codeFor(large);
    CHECK(tooLarge.code == ErrorCode::TooLarge);
    CHECK(tooLarge.message.contains(u"stor.bin"_s));
    CHECK(tooLarge.message.contains(u"25"_s));
    CHECK(codeFor(f.folder.path()).code == ErrorCode::InvalidInput);
    CHECK(codeFor(f.file(u"tom.txt"_s, {})).code == ErrorCode::InvalidInput);
    CHECK(codeFor(f.folder.filePath(u"borta.txt"_s)).code == ErrorCode::NotFound);
    CHECK(f.attached().isEmpty());
    REQUIRE(sparse.resize(largestAttachment));
    sparse.close();
    must(Attachments(*f.reg).add(f.id, {large}));
    CHECK(f.attached().first().size == largestAttachment);
}

TEST_CASE("The same content under two cases lies there once, and a content that changed is told")
{
    AttachmentFixture f;
    const DeviationId other = must(Cases(*f.reg).create(titled(u"En annan"_s)));
    const QString path = f.file(u"bild.png"_s, "innehåll");
    must(Attachments(*f.reg).add(f.id, {path}));
    must(Attachments(*f.reg).add(other, {path}));
    must(Cases(*f.reg).remove({other}));
    const Attachment mine = f.attached().first();
    CHECK(must(Attachments(*f.reg).content(mine)) == "innehåll");
    must(f.reg->stores().connection().execute(u"UPDATE attachment_content SET content = x'00'"_s));
    CHECK(mustFail(Attachments(*f.reg).content(mine)).code == ErrorCode::DamagedRegister);
    CHECK(!Attachments(*f.reg).writeOut(mine, f.folder.filePath(u"ut.png"_s)));
    CHECK(!QFile::exists(f.folder.filePath(u"ut.png"_s)));
}

#include "core/service/new_register.h"
#include "core/service/public_bodies.h"
#include "tests/core/service/register_fixture.h"

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::service;

TEST_CASE("A register is made with its members in one step that cannot be undone away")
{
    const QTemporaryDir folder(temporaryTemplate());
    const FixedClock clock(QDateTime(QDate(2023, 5, 31), QTime(10, 0)));
    const Environment environment{&clock, u"Prov Person"_s, 1};
    const QString path = folder.filePath(u"nytt.heller"_s);
    const NewRegister wanted{{.name = u"Samordningsförbundet Provbygden"_s, .shortName = u"SFP"_s},
                             firstMembers({publicBodies().first(), publicBodies().last()})};
    must(makeRegister(path, wanted, environment));
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"nytt.heller"_s});

    const auto reg = must(Register::open(path, environment));
    CHECK(reg->isWritable());
    CHECK(reg->association() == wanted.association);
    const QList<Actor> stored = must(Actors(*reg).all());
    CHECK(stored.size() == 4);
    for (const Actor& member : wanted.members) {
        const auto found = std::ranges::find(stored, member.name, &Actor::name);
        REQUIRE(found != stored.end());
        CHECK(found->otherNames == member.otherNames);
        CHECK(found->kind == member.kind);
        CHECK(found->member);
    }
    CHECK(mustFail(History(*reg).undo()).code == ErrorCode::NotFound);
    CHECK(must(reg->check()).all() == QStringList());
}

TEST_CASE("A register that cannot be made whole is not made at all")
{
    const QTemporaryDir folder(temporaryTemplate());
    const QString path = folder.filePath(u"nytt.heller"_s);
    QList<Actor> twins = firstMembers({});
    for (Actor& twin : twins)
        twin.uuid = QUuid(u"{f3b1a1c0-0000-4000-8000-000000000001}"_s);
    CHECK(!makeRegister(path, {{}, twins}, {}));
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList());
    must(makeRegister(path, {{}, firstMembers({})}, {}));
    CHECK(mustFail(makeRegister(path, {{}, firstMembers({})}, {})).code == ErrorCode::AlreadyExists);
}

TEST_CASE("A short name and a file's name are proposed")
{
    CHECK(proposedShortName(u"Samordningsförbundet Provbygden"_s) == u"SFP"_s);
    CHECK(proposedShortName(u"Samordningsförbundet i Östra Provbygden"_s) == u"SFÖP"_s);
    CHECK(proposedShortName(u"Finsam Provbygden"_s) == u"FP"_s);
    CHECK(proposedShortName(u"Samordningsförbundet"_s).isEmpty());
    CHECK(proposedShortName({}).isEmpty());
    CHECK(proposedFileName(u"Samordningsförbundet Provbygden"_s) == u"Samordningsförbundet Provbygden.heller"_s);
    CHECK(proposedFileName(u" .. Norra/Södra: \"Prov\"? "_s) == u"Norra Södra Prov.heller"_s);
    CHECK(proposedFileName(u"...///"_s) == u"Lex Heller.heller"_s);
    CHECK(proposedFileName(QString(300, u'å')).size() < 110);
}

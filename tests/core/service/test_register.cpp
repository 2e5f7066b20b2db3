#include "core/service/actors.h"
#include "core/service/cases.h"
#include "core/service/history.h"
#include "core/service/meetings.h"
#include "core/service/register.h"
#include "tests/support/result.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::service;

TEST_CASE("A new register is made, filled, closed and opened again")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"prov.heller"_s);
    const FixedClock clock(QDateTime(QDate(2023, 5, 31), QTime(10, 0)));
    const Environment environment{&clock, u"Prov Person"_s, 1};
    DeviationId id;
    {
        Association association;
        association.name = u"Samordningsförbundet Provbygden"_s;
        const auto reg = must(Register::create(path, association, environment));
        CHECK(reg->access() == Access::ReadWrite);
        CHECK(reg->association() == association);
        Cases cases(*reg);
        Deviation deviation;
        deviation.title = u"Ingen svarar i telefonen"_s;
        deviation.challenge = u"Växeln kopplar fel."_s;
        id = must(cases.create(deviation));
        FeedbackRound round;
        round.number = 0;
        round.askedOn = QDate(2023, 6, 1);
        round.answers = {Answer{}};
        round.answers[0].actorText = u"Arbetsförmedlingen"_s;
        must(cases.addRound(id, round));
        const CasePage page = must(cases.list({}, CaseOrder::Newest, 0, 10));
        REQUIRE(page.total == 1);
        CHECK(page.rows[0].status == Status::AwaitingFeedback);
        CHECK(page.rows[0].diaryNumber == u"LH 2023-001"_s);
    }
    const auto reg = must(Register::open(path, environment));
    CHECK(reg->access() == Access::ReadWrite);
    Cases cases(*reg);
    const CaseFile file = must(cases.load(id));
    CHECK(file.deviation.challenge == u"Växeln kopplar fel."_s);
    REQUIRE(file.rounds.size() == 1);
    CHECK(file.rounds[0].answers.size() == 1);
    History history(*reg);
    must(history.undo());
    CHECK(must(cases.load(id)).rounds.isEmpty());
    CHECK(must(cases.list({}, CaseOrder::Newest, 0, 10)).rows[0].status == Status::New);
    must(history.redo());
    CHECK(must(cases.load(id)) == file);
    CHECK(must(reg->check()).all() == QStringList());
}

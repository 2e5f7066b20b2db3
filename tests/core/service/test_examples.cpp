#include "core/base/swedish.h"
#include "core/service/examples.h"
#include "core/service/synthetic_cases.h"
#include "tests/core/service/register_fixture.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::service;

namespace {

QList<CaseFile> casesOf(Register& reg)
{
    QList<CaseFile> files;
    must(Cases(reg).forEach({}, CaseOrder::DiaryNumber, [&files](const CaseFile& file) {
        files.append(file);
        return true;
    }));
    return files;
}

std::set<Status> statusesOf(const QList<CaseFile>& files)
{
    std::set<Status> statuses;
    for (const CaseFile& file : files)
        statuses.insert(statusOf(file));
    return statuses;
}

std::set<Status> everyStatus()
{
    const QList<Status> all = allStatuses();
    return {all.begin(), all.end()};
}

SyntheticCases invented(int total, quint64 seed)
{
    QFile file(QStringLiteral(HELLER_SOURCE_DIR "/resources/example/sentences.txt"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    auto grammar = must(SentenceGrammar::parse(QString::fromUtf8(file.readAll())));
    const QList<Actor> actors = {Actor{.id = ActorId(1), .name = u"Arbetsförmedlingen"_s, .otherNames = {u"AF"_s}},
                                 Actor{.id = ActorId(2), .name = u"Provköpings kommun"_s}};
    return {std::move(grammar), actors, total, seed};
}

} // namespace

TEST_CASE("the example register shows everything there is")
{
    const RegisterFixture fixture;
    Register& reg = *fixture.reg;
    must(fillWithExample(reg));

    const QList<CaseFile> files = casesOf(reg);
    CHECK(files.size() >= 12);
    CHECK(files.size() <= 20);
    CHECK(statusesOf(files) == everyStatus());

    std::set<QString> semesters;
    qsizetype mostRounds = 0;
    qsizetype raised = 0;
    for (const CaseFile& file : files) {
        INFO(file.deviation.title.toStdString());
        CHECK_FALSE(file.deviation.challenge.isEmpty());
        CHECK_FALSE(file.deviation.reporter.name.isEmpty());
        CHECK((file.deviation.reporter.email.isEmpty() || file.deviation.reporter.email.endsWith(u"@example.org"_s)));
        REQUIRE(semesterOf(file.deviation));
        semesters.insert(semesterOf(file.deviation)->code());
        mostRounds = std::max(mostRounds, file.rounds.size());
        raised += file.raisings.size();
    }
    CHECK(semesters.size() == 3);
    CHECK(mostRounds >= 2);
    CHECK(raised >= 10);

    CHECK(reg.association().name == u"Samordningsförbundet Provbygden"_s);
    const QList<Actor> actors = must(Actors(reg).all());
    CHECK(std::ranges::count_if(actors, [](const Actor& actor) { return !actor.parent.isNull(); }) >= 5);
    CHECK(std::ranges::count(actors, ActorKind::Af, &Actor::kind) == 1);
    const QList<Meeting> meetings = must(Meetings(reg).all());
    CHECK(std::ranges::count(meetings, true, &Meeting::held) >= 1);
    CHECK(std::ranges::count(meetings, false, &Meeting::held) == 1);

    CHECK(must(History(reg).undoLabel()).isEmpty());
    fixture.checkWhole();
}

TEST_CASE("a register in use is not filled with an example")
{
    const RegisterFixture fixture;
    must(Cases(*fixture.reg).create(titled(u"Ett riktigt ärende"_s)));
    CHECK_FALSE(fillWithExample(*fixture.reg));
    CHECK_FALSE(fillWithSynthetic(*fixture.reg, 3, 1));
    CHECK(casesOf(*fixture.reg).size() == 1);
}

TEST_CASE("a synthetic register has as many cases as asked for, in every status, over twenty-five years")
{
    const RegisterFixture fixture;
    must(fillWithSynthetic(*fixture.reg, 1500, 3));
    const QList<CaseFile> files = casesOf(*fixture.reg);
    REQUIRE(files.size() == 1500);
    CHECK(statusesOf(files) == everyStatus());
    CHECK(semesterOf(files.first().deviation)->year == 2001);
    CHECK(semesterOf(files.last().deviation)->year == 2026);
    CHECK(must(History(*fixture.reg).undoLabel()).isEmpty());
    fixture.checkWhole();
}

TEST_CASE("an invented register is as full as a real one, however small")
{
    const auto mostInASemester = [](int total) {
        const SyntheticCases cases = invented(total, 1);
        QMap<QString, int> counts;
        for (int place = 0; place < total; ++place)
            ++counts[semesterOf(cases.at(place).deviation)->code()];
        return *std::ranges::max_element(counts);
    };
    CHECK(mostInASemester(50) >= 15);
    CHECK(mostInASemester(50) <= 30);
    CHECK(mostInASemester(200) >= 15);
    CHECK(mostInASemester(200) <= 30);
    CHECK(mostInASemester(5000) > 90); // 25 years and no more
}

TEST_CASE("invented titles are put together as Swedish has it")
{
    const SyntheticCases cases = invented(300, 1);
    static const QRegularExpression wrong(
        u"\\b(?:vid|för|efter|mellan|på) (?:få|börja|skrivas|gå|lämna|påbörja|öka|söka)\\b|  |[{}]|^[^\\p{Lu}]"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    for (int place = 0; place < 300; ++place) {
        const QString title = cases.at(place).deviation.title;
        INFO(title.toStdString());
        CHECK_FALSE(wrong.match(title).hasMatch());
    }
}

TEST_CASE("a synthetic register may be empty")
{
    const RegisterFixture fixture;
    must(fillWithSynthetic(*fixture.reg, 0, 3));
    CHECK(casesOf(*fixture.reg).isEmpty());
}

TEST_CASE("an invented case depends on the seed and its place alone")
{
    const SyntheticCases one = invented(100, 42);
    CHECK(one.at(7) == invented(100, 42).at(7));
    CHECK_FALSE(one.at(7) == one.at(8));
    CHECK_FALSE(one.at(7).deviation.challenge == invented(100, 43).at(7).deviation.challenge);
}

TEST_CASE("invented texts are as long as real ones and say many different things")
{
    const SyntheticCases cases = invented(1000, 1);
    qsizetype letters = 0;
    std::set<QString> words;
    std::set<QString> titles;
    for (int place = 0; place < 1000; ++place) {
        const CaseFile file = cases.at(place);
        QString text = file.deviation.challenge + u' ' + file.deviation.consequences + u' ' + file.deviation.proposal;
        for (const FeedbackRound& round : file.rounds) {
            text += u' ' + round.text;
            for (const Answer& answer : round.answers)
                text += u' ' + answer.text;
        }
        CHECK_FALSE(text.contains(u'{'));
        letters += text.size();
        for (const QString& word : swedish::searchWords(text))
            words.insert(word);
        titles.insert(file.deviation.title);
    }
    CHECK(letters / 1000 > 1200);
    CHECK(letters / 1000 < 2200);
    CHECK(words.size() > 2000);
    CHECK(titles.size() > 600);
}

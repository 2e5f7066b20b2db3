#include "core/service/themes.h"
#include "core/store/stores.h"
#include "tests/core/service/register_fixture.h"

#include <QSet>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::service;

namespace {

/// Cases in every combination of what filters ask for.
class Filtered : public RegisterFixture
{
public:
    Filtered()
    {
        Actors actors(*reg);
        af = must(actors.all()).first().id;
        town = must(actors.add({.kind = ActorKind::Kommun, .name = u"Provköpings kommun"_s}));
        unit = must(actors.add({.parent = town, .kind = ActorKind::Kommun, .name = u"Arbetsmarknadsenheten"_s}));
        theme = must(Themes(*reg).create(u"Tolk"_s));
        otherTheme = must(Themes(*reg).create(u"Ärendeväxling"_s));
        const QList<QList<ActorId>> actorChoices{{}, {af}, {unit}, {af, town}};
        const std::optional<Outcome> outcomes[] = {std::nullopt, Outcome::Solved, Outcome::NationalQuestion};
        int serial = 0;
        for (const QList<ActorId>& concerned : actorChoices) {
            for (const auto& outcome : outcomes) {
                for (int state = 0; state < 4; ++state)
                    add(++serial, concerned, outcome, state);
            }
        }
    }

    void add(int serial, const QList<ActorId>& concerned, std::optional<Outcome> outcome, int state)
    {
        Cases cases(*reg);
        Deviation deviation = titled(u"Titel %1"_s.arg(serial % 7));
        deviation.received = serial % 5 == 0 ? QDate() : QDate(2022, 1, 1).addDays(serial * 11);
        deviation.cooperatingActors = concerned;
        deviation.outcome = outcome;
        if (serial % 3 != 1)
            deviation.reporter.email = u"anmalare@example.org"_s;
        if (state >= 2)
            deviation.reporterToldOn = QDate(2023, 5, 1);
        const DeviationId id = must(cases.create(deviation));
        if (state % 2 == 1) {
            FeedbackRound round;
            round.assessment = Assessment::Settled;
            must(cases.addRound(id, round));
        }
        if (serial % 3 == 0)
            must(Themes(*reg).add({id}, u"Tolk"_s));
        if (serial % 4 == 0)
            must(Themes(*reg).add({id}, u"Ärendeväxling"_s));
    }

    /// What the filter finds is what the rule says of each whole case.
    void check(const CaseFilter& filter, const std::function<bool(const CaseFile&)>& rule)
    {
        const Cases cases(*reg);
        QSet<DeviationId> wanted;
        must(cases.forEach({}, CaseOrder::Newest, [&](const CaseFile& file) {
            if (rule(file))
                wanted.insert(file.deviation.id);
            return true;
        }));
        const QList<DeviationId> found = must(cases.ids(filter, {}, 0, -1));
        CHECK(QSet(found.cbegin(), found.cend()) == wanted);
        CHECK(!wanted.isEmpty());
        CHECK(must(cases.count(filter)) == wanted.size());
    }

    ActorId af;
    ActorId town;
    ActorId unit;
    ThemeId theme;
    ThemeId otherTheme;
};

bool concerns(const CaseFile& file, const QList<ActorId>& actors)
{
    return std::ranges::any_of(actors, [&](ActorId actor) { return file.deviation.cooperatingActors.contains(actor); });
}

} // namespace

TEST_CASE("Theme, outcome, municipality and what is to do narrow the list, alone and together")
{
    Filtered f;
    const auto inTown = [&](const CaseFile& file) { return concerns(file, {f.town, f.unit}); };
    const auto withTheme = [&](const CaseFile& file) { return file.themes.contains(f.theme); };
    const auto isSolved = [](const CaseFile& file) { return file.deviation.outcome == Outcome::Solved; };
    const auto waits = [](const CaseFile& file) {
        return isToDo(statusOf(file), file.deviation.reporterToldOn.isValid());
    };
    f.check({.themes = {f.theme}}, withTheme);
    f.check({.themes = {f.theme, f.otherTheme}},
            [&](const CaseFile& file) { return withTheme(file) || file.themes.contains(f.otherTheme); });
    f.check({.outcomes = {Outcome::Solved}}, isSolved);
    f.check({.outcomes = {Outcome::Solved, Outcome::NationalQuestion}},
            [](const CaseFile& file) { return file.deviation.outcome.has_value(); });
    f.check({.municipalities = {f.town}}, inTown);
    f.check({.toDo = true}, waits);
    f.check({.actors = {f.af}, .municipalities = {f.town}},
            [&](const CaseFile& file) { return inTown(file) && concerns(file, {f.af}); });
    f.check({.statuses = {Status::Settled}, .toDo = true},
            [&](const CaseFile& file) { return statusOf(file) == Status::Settled && waits(file); });
    f.check({.municipalities = {f.town}, .themes = {f.theme}, .outcomes = {Outcome::Solved}, .toDo = true},
            [&](const CaseFile& file) { return inTown(file) && withTheme(file) && isSolved(file) && waits(file); });
    f.check({.themes = {f.theme}, .search = u"titel"_s}, withTheme);
}

TEST_CASE("Settled cases that lack something are listed, and one leaves the list when it has it")
{
    Filtered f;
    const auto settled = [](const CaseFile& file) { return statusOf(file) == Status::Settled; };
    const auto untold = [&](const CaseFile& file) {
        const Deviation& deviation = file.deviation;
        const bool hasReporter = !deviation.reporter.name.isEmpty() || !deviation.reporter.email.isEmpty();
        return settled(file) && hasReporter && deviation.reporterToldOn.isNull();
    };
    f.check({.lacking = Lacking::ReporterTold}, untold);
    f.check({.lacking = Lacking::Publication}, settled);
    f.check({.themes = {f.theme}, .lacking = Lacking::Publication},
            [&](const CaseFile& file) { return settled(file) && file.themes.contains(f.theme); });
    const Cases cases(*f.reg);
    const DeviationId id = must(cases.ids({.lacking = Lacking::Publication}, {}, 0, 1)).first();
    CHECK(must(cases.publishedOn(id)).isNull());
    Publication publication;
    publication.deviation = id;
    publication.publishedOn = QDate(2023, 9, 1);
    must(f.reg->write(u"Publicera"_s, [&](store::Stores& stores) -> Result<> {
        const auto inserted = stores.publications.insert(publication);
        return inserted ? Result<>() : fail(inserted);
    }));
    CHECK(must(cases.publishedOn(id)) == QDate(2023, 9, 1));
    f.check({.lacking = Lacking::Publication},
            [&](const CaseFile& file) { return settled(file) && file.deviation.id != id; });
}

TEST_CASE("What waits for the coordinator herself")
{
    for (const Status status : {Status::New, Status::Ready, Status::FeedbackReceived}) {
        CHECK(isToDo(status, false));
        CHECK(isToDo(status, true));
    }
    CHECK(isToDo(Status::Settled, false));
    CHECK(!isToDo(Status::Settled, true));
    CHECK(!isToDo(Status::AwaitingFeedback, false));
    CHECK(!isToDo(Status::Dismissed, false));
}

TEST_CASE("Every order lists every case once, and its reverse the other way round")
{
    Filtered f;
    const Cases cases(*f.reg);
    const QList<DeviationId> all = must(cases.ids({}, {}, 0, -1));
    const QSet<DeviationId> every(all.cbegin(), all.cend());
    for (int order = 0; order <= static_cast<int>(CaseOrder::ThemesDown); ++order) {
        for (const CaseGrouping grouping : {CaseGrouping::None, CaseGrouping::Semester, CaseGrouping::Status}) {
            const CaseArrangement arrangement(static_cast<CaseOrder>(order), grouping);
            const QList<DeviationId> listed = must(cases.ids({}, arrangement, 0, -1));
            CHECK(listed.size() == every.size());
            CHECK(QSet(listed.cbegin(), listed.cend()) == every);
            // Pages join to the whole.
            CHECK(must(cases.ids({}, arrangement, 0, 20)) + must(cases.ids({}, arrangement, 20, -1)) == listed);
        }
    }
    QList<DeviationId> down = must(cases.ids({}, CaseOrder::TitleDown, 0, -1));
    std::ranges::reverse(down);
    CHECK(down == must(cases.ids({}, CaseOrder::Title, 0, -1)));
}

TEST_CASE("Those without an outcome, an actor or a theme come last either way")
{
    Filtered f;
    const Cases cases(*f.reg);
    const auto keysIn = [&](CaseOrder order, const std::function<QString(const CaseRow&)>& keyOf) {
        QStringList keys;
        for (const CaseRow& row : must(cases.list({}, order, 0, -1)).rows) {
            const QString key = keyOf(row);
            if (keys.isEmpty() || keys.last() != key)
                keys.append(key);
        }
        return keys;
    };
    const auto outcome = [](const CaseRow& row) { return row.outcome ? codeOf(*row.outcome) : QString(); };
    CHECK(keysIn(CaseOrder::Outcome, outcome) == QStringList{u"solved"_s, u"national"_s, QString()});
    CHECK(keysIn(CaseOrder::OutcomeDown, outcome) == QStringList{u"national"_s, u"solved"_s, QString()});
    const auto firstTheme = [](const CaseRow& row) { return row.themeNames.section(u", "_s, 0, 0); };
    CHECK(keysIn(CaseOrder::Themes, firstTheme) == QStringList{u"Tolk"_s, u"Ärendeväxling"_s, QString()});
    CHECK(keysIn(CaseOrder::ThemesDown, firstTheme) == QStringList{u"Ärendeväxling"_s, u"Tolk"_s, QString()});
    const auto firstActor = [](const CaseRow& row) { return row.actorNames.section(u", "_s, 0, 0); };
    CHECK(keysIn(CaseOrder::Actors, firstActor) == QStringList{u"AF"_s, u"Arbetsmarknadsenheten"_s, QString()});
    CHECK(keysIn(CaseOrder::ActorsDown, firstActor) == QStringList{u"Arbetsmarknadsenheten"_s, u"AF"_s, QString()});
}

TEST_CASE("Groups follow the rows of the list, in whatever order and filter")
{
    Filtered f;
    const Cases cases(*f.reg);
    const CaseFilter filters[] = {{}, {.themes = {f.theme}}, {.search = u"titel"_s}};
    for (const CaseFilter& filter : filters) {
        for (const CaseGrouping grouping : {CaseGrouping::Semester, CaseGrouping::Status}) {
            for (int order = 0; order <= static_cast<int>(CaseOrder::ThemesDown); ++order) {
                const CasePage page = must(cases.list(filter, {static_cast<CaseOrder>(order), grouping}, 0, -1));
                QList<CaseGroup> groups;
                for (const CaseRow& row : page.rows) {
                    CaseGroup of;
                    if (grouping == CaseGrouping::Semester)
                        of.semester = row.semester;
                    else
                        of.status = row.status;
                    const bool same =
                        !groups.isEmpty() && groups.last().semester == of.semester && groups.last().status == of.status;
                    if (!same)
                        groups.append(of);
                    ++groups.last().count;
                }
                CHECK(page.groups == groups);
                CHECK(groups.size() > 1);
            }
        }
    }
    CHECK(must(cases.list({}, CaseOrder::Newest, 0, 5)).groups.isEmpty());
}

#include "core/service/themes.h"
#include "tests/core/service/register_fixture.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::service;

namespace {

QStringList namesOf(const QList<Theme>& themes)
{
    QStringList names;
    for (const Theme& theme : themes)
        names.append(theme.name);
    return names;
}

} // namespace

TEST_CASE("A theme is made, renamed and deleted, each undone in one step")
{
    RegisterFixture f;
    Themes themes(*f.reg);
    History history(*f.reg);
    const ThemeId tolk = must(themes.create(u"  Tolk "_s));
    must(themes.create(u"Ärendeväxling"_s));
    must(themes.create(u"Åtkomst"_s));
    CHECK(namesOf(must(themes.all())) == QStringList{u"Tolk"_s, u"Åtkomst"_s, u"Ärendeväxling"_s});
    CHECK(themes.create(u"TOLK"_s).error().code == ErrorCode::AlreadyExists);
    CHECK(themes.create(u"  "_s).error().code == ErrorCode::InvalidInput);
    CHECK(themes.rename(tolk, u"åtkomst"_s).error().code == ErrorCode::AlreadyExists);
    must(themes.rename(tolk, u"tolk"_s)); // another spelling of its own
    must(themes.rename(tolk, u"Tolkning"_s));
    CHECK(must(themes.all()).first().name == u"Tolkning"_s);
    must(history.undo());
    CHECK(must(themes.all()).first().name == u"tolk"_s);

    const DeviationId id = must(Cases(*f.reg).create(titled(u"A"_s)));
    must(themes.add({id}, u"tolk"_s));
    must(themes.remove(tolk));
    CHECK(must(themes.all()).size() == 2);
    CHECK(must(Cases(*f.reg).load(id)).themes.isEmpty());
    must(history.undo());
    CHECK(must(Cases(*f.reg).load(id)).themes == QList{tolk});
    must(themes.remove(tolk));
    CHECK(themes.remove(tolk).error().code == ErrorCode::NotFound);
    CHECK(themes.rename(tolk, u"Ny"_s).error().code == ErrorCode::NotFound);
    f.checkWhole();
}

TEST_CASE("Several cases get a theme in one step, a new one made in it, and lose it in one")
{
    RegisterFixture f;
    Cases cases(*f.reg);
    Themes themes(*f.reg);
    History history(*f.reg);
    QList<DeviationId> ids;
    for (int i = 0; i < 3; ++i)
        ids.append(must(cases.create(titled(u"A"_s))));
    const QStringList before = f.content();
    must(themes.add(ids, u"Tolk"_s));
    const ThemeId tolk = must(themes.all()).first().id;
    CHECK(must(themes.counts(ids)).value(tolk) == 3);
    must(themes.add({ids.first()}, u"tolk"_s)); // has it already: no step
    must(history.undo());
    CHECK(f.content() == before);
    CHECK(must(themes.all()).isEmpty());
    must(history.redo());
    must(themes.take({ids[0], ids[2]}, tolk));
    CHECK(must(themes.counts(ids)).value(tolk) == 1);
    must(history.undo());
    CHECK(must(themes.counts(ids)).value(tolk) == 3);

    const QStringList whole = f.content();
    const auto stopped = themes.take(ids, tolk, [](int done) { return done < 2; });
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    CHECK(f.content() == whole);
    CHECK(themes.add({ids[0], DeviationId(999)}, u"Ny"_s).has_value() == false);
    CHECK(f.content() == whole);
}

TEST_CASE(
    "Of a step over many cases all of its work is told, also what follows from them, and it can be ended in any part")
{
    RegisterFixture f;
    QList<DeviationId> cases;
    for (int number = 0; number < 20; ++number)
        cases.append(must(Cases(*f.reg).create(titled(u"Fall %1"_s.arg(number)))));
    Themes themes(*f.reg);
    QList<int> told;
    const auto tell = [&](int percent) {
        told.append(percent);
        return true;
    };
    const auto isWhole = [&told] {
        return std::ranges::is_sorted(told) && told.first() < 10 && told.last() == 100 &&
               std::ranges::any_of(told, [](int percent) { return percent > 50 && percent < 100; });
    };
    must(themes.add(cases, u"Tolk"_s, tell));
    CHECK(isWhole());
    told.clear();
    must(themes.take(cases, must(themes.all()).first().id, tell));
    CHECK(isWhole());
    CHECK(themes.add(cases, u"Tolk"_s, [](int percent) { return percent < 60; }).error().code == ErrorCode::Cancelled);
    CHECK(must(themes.counts(cases)).isEmpty());
    told.clear();
    must(Cases(*f.reg).remove(cases, tell));
    CHECK(isWhole());
}

TEST_CASE("A case's themes are what is written, new ones made with them")
{
    RegisterFixture f;
    Themes themes(*f.reg);
    const DeviationId id = must(Cases(*f.reg).create(titled(u"A"_s)));
    must(themes.create(u"Tolk"_s));
    must(themes.set(id, {u"tolk"_s, u"Samtycke"_s, u"Tolk"_s}));
    CHECK(must(Cases(*f.reg).load(id)).themes.size() == 2);
    CHECK(namesOf(must(themes.all())) == QStringList{u"Samtycke"_s, u"Tolk"_s});
    must(themes.set(id, {u"Samtycke"_s}));
    CHECK(must(Cases(*f.reg).load(id)).themes.size() == 1);
    must(History(*f.reg).undo());
    CHECK(must(Cases(*f.reg).load(id)).themes.size() == 2);
    CHECK(!themes.set(DeviationId(99), {u"Samtycke"_s}));
    f.checkWhole();
}

TEST_CASE("Cases are put on a meeting's agenda once, in one step")
{
    RegisterFixture f;
    Cases cases(*f.reg);
    Meetings meetings(*f.reg);
    QList<DeviationId> ids;
    for (int i = 0; i < 3; ++i)
        ids.append(must(cases.create(titled(u"A"_s))));
    Meeting meeting;
    meeting.date = QDate(2023, 6, 14);
    meeting.agenda = {{.deviation = ids[1]}};
    const MeetingId id = must(meetings.add(meeting));
    CHECK(must(meetings.raise(id, ids)) == 2);
    CHECK(must(meetings.raise(id, ids)) == 0);
    const auto agenda = must(meetings.all()).first().agenda;
    REQUIRE(agenda.size() == 3);
    CHECK(agenda[0].deviation == ids[1]);
    CHECK(agenda[2].deviation == ids[2]);
    must(History(*f.reg).undo());
    CHECK(must(meetings.all()).first().agenda.size() == 1);
    CHECK(meetings.raise(MeetingId(99), ids).error().code == ErrorCode::NotFound);
}

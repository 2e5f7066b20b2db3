#include "core/service/case_filter_json.h"
#include "core/service/themes.h"
#include "core/service/views.h"
#include "tests/core/service/register_fixture.h"

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::service;

TEST_CASE("A view keeps every part of its filter, is renamed and deleted, and each is undone")
{
    RegisterFixture f;
    Views views(*f.reg);
    History history(*f.reg);
    const ActorId actor = must(Actors(*f.reg).all()).first().id;
    const ActorId town = must(Actors(*f.reg).add({.kind = ActorKind::Kommun, .name = u"Provköpings kommun"_s}));
    const ThemeId theme = must(Themes(*f.reg).create(u"Tolk"_s));
    const CaseFilter everything{.semesters = parseSemesterRange(u"2022-HT..2023-VT"),
                                .statuses = {Status::New, Status::AwaitingFeedback},
                                .actors = {actor},
                                .municipalities = {town},
                                .themes = {theme},
                                .outcomes = {Outcome::Solved, Outcome::NationalQuestion},
                                .toDo = true,
                                .lacking = Lacking::Publication,
                                .search = u"\"svar\" tid"_s};
    CHECK(must(views.all()).isEmpty());
    const SavedViewId id = must(views.add(u" Obesvarat  av AF"_s, everything));
    must(views.add(u"Utan termin"_s, {.withoutSemester = true}));
    f.reopen();
    Views again(*f.reg);
    const QList<View> stored = must(again.all());
    REQUIRE(stored.size() == 2);
    CHECK(stored[0] == View{id, u"Obesvarat av AF"_s, everything});
    CHECK(stored[1].filter == CaseFilter{.withoutSemester = true});

    CHECK(again.add(u"obesvarat av af"_s, {}).error().code == ErrorCode::AlreadyExists);
    CHECK(again.add(u" "_s, {}).error().code == ErrorCode::InvalidInput);
    CHECK(again.rename(id, u"utan termin"_s).error().code == ErrorCode::AlreadyExists);
    must(again.rename(id, u"OBESVARAT av AF"_s));
    must(again.replace(id, {.toDo = true}));
    CHECK(must(again.all())[0] == View{id, u"OBESVARAT av AF"_s, {.toDo = true}});
    must(again.remove(id));
    CHECK(must(again.all()).size() == 1);
    CHECK(again.remove(id).error().code == ErrorCode::NotFound);
    History undo(*f.reg);
    must(undo.undo());
    must(undo.undo());
    must(undo.undo());
    CHECK(must(again.all()) == stored);
    f.checkWhole();
}

TEST_CASE("A view whose actor or theme is gone finds nothing, not everything")
{
    RegisterFixture f;
    must(Cases(*f.reg).create(titled(u"A"_s)));
    const ThemeId theme = must(Themes(*f.reg).create(u"Tolk"_s));
    must(Views(*f.reg).add(u"Tolk"_s, {.themes = {theme}}));
    must(Themes(*f.reg).remove(theme));
    const CaseFilter filter = must(Views(*f.reg).all()).first().filter;
    CHECK(filter.themes == QList{ThemeId()});
    CHECK(must(Cases(*f.reg).count(filter)) == 0);
}

TEST_CASE("A filter that cannot be read narrows nothing")
{
    CHECK(filterFromJson(u"nonsense"_s, {}) == CaseFilter{});
    CHECK(filterFromJson(u"{\"statuses\":[\"new\",\"of-the-future\"],\"semesters\":7}"_s, {}) ==
          CaseFilter{.statuses = {Status::New}});
}

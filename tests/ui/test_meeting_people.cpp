// Who is called to a meeting, and as what.
#include "core/service/meetings.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"
#include "tests/ui/window_fixture.h"
#include "ui/pages/meetings/meetings_page.h"
#include "ui/pages/meetings/person_row.h"
#include "ui/widgets/text_field.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::ui;

namespace {

class PeopleFixture : public WindowFixture
{
public:
    PeopleFixture()
    {
        openExample();
        Association association = session.reg().association();
        association.memberRole = u"Lex Heller-representant"_s;
        must(session.reg().setAssociation(association));
        trigger(ActionId::ShowMeetings);
        read();
    }

    void read() const
    {
        REQUIRE(waitFor([&] { return !page().isReading() && page().shown().chosen; }));
    }
    [[nodiscard]] MeetingsPage& page() const { return window->meetingsPage(); }
    [[nodiscard]] QList<PersonRow*> rows() const { return page().findChildren<PersonRow*>(); }
    [[nodiscard]] Meeting stored() const
    {
        return must(service::Meetings(session.reg()).load(page().shown().chosen->meeting.id));
    }
    void change(const std::function<void(Meeting&)>& work) const
    {
        must(service::Meetings(session.reg()).changeHead(stored().id, u"Personer"_s, work));
        read();
        REQUIRE(waitFor([&] { return rows().size() == stored().people.size(); }));
    }
    [[nodiscard]] TextField& field(qsizetype row, const QString& name) const
    {
        const auto fields = rows().at(row)->findChildren<TextField*>();
        return **std::ranges::find(fields, name, &TextField::accessibleName);
    }
    void write(qsizetype row, const QString& name, const QString& text) const
    {
        TextField& there = field(row, name);
        there.setFocus();
        there.selectAll();
        type(there, text);
        rows().at(row)->flush();
    }
};

} // namespace

TEST_CASE("Who comes for a member is given the role the association has a word for, in the same step")
{
    PeopleFixture f;
    f.change([](Meeting& meeting) { meeting.people = {{.name = u"Disa"_s}, {.name = u"Egil"_s, .role = u"gäst"_s}}; });
    f.write(0, PersonRow::tr("Organisation"), u"AF"_s);
    CHECK(f.stored().people.first().role == u"Lex Heller-representant"_s);
    CHECK(f.field(0, PersonRow::tr("Role")).text() == u"Lex Heller-representant"_s);
    f.write(0, PersonRow::tr("Name"), u"Disa Provberg"_s);
    CHECK(f.stored().people.first().role == u"Lex Heller-representant"_s);
    f.write(1, PersonRow::tr("Organisation"), u"AF"_s);
    CHECK(f.stored().people.last().role == u"gäst"_s); // what she has written herself stays
    f.trigger(ActionId::Undo);
    f.trigger(ActionId::Undo);
    f.trigger(ActionId::Undo);
    CHECK(f.stored().people.first().actor.isNull());
    CHECK(f.stored().people.first().role.isEmpty());
}

TEST_CASE("At another meeting than the group's own nobody has a role by herself")
{
    const PeopleFixture f;
    f.change([](Meeting& meeting) {
        meeting.kind = MeetingKind::Visit;
        meeting.people = {{.name = u"Disa"_s}};
    });
    REQUIRE(WindowFixture::waitFor([&] { return f.page().shown().chosen->meeting.kind == MeetingKind::Visit; }));
    f.write(0, PersonRow::tr("Organisation"), u"AF"_s);
    CHECK_FALSE(f.stored().people.first().actor.isNull());
    CHECK(f.stored().people.first().role.isEmpty());
}

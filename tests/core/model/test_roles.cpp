#include "core/model/roles.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace heller;

namespace {

const QList<Actor> actors = {{.id = ActorId(1), .name = u"Provköpings kommun"_s, .member = true},
                             {.id = ActorId(2), .parent = ActorId(1), .name = u"AMC"_s},
                             {.id = ActorId(3), .name = u"Föreningen Prov"_s}};

Association ours()
{
    return {.coordinator = u"Kim Koordinator"_s,
            .coordinatorTitle = u"processledare"_s,
            .memberRole = u"Lex Heller-representant"_s};
}

} // namespace

TEST_CASE("Who comes for a member, or for a unit of one, has the role that the association has a word for")
{
    const auto proposed = [](const Participant& person) { return proposedRole(person, ours(), actors); };
    CHECK(proposed({.name = u"Egil"_s, .actor = ActorId(1)}) == u"Lex Heller-representant"_s);
    CHECK(proposed({.name = u"Egil"_s, .actor = ActorId(2)}) == u"Lex Heller-representant"_s);
    CHECK(proposed({.name = u"Frida"_s, .actor = ActorId(3)}).isEmpty());
    CHECK(proposed({.name = u"Frida"_s, .actorText = u"Någon annan"_s}).isEmpty());
    CHECK(proposed({.name = u" kim  koordinator"_s}) == u"processledare"_s);
    CHECK(proposed({}).isEmpty());
    CHECK(proposedRole({}, Association(), actors).isEmpty()); // nobody is named, here and there
}

TEST_CASE("A member's first contact is whom it sends, one of another is not")
{
    CHECK(proposedRole(actors.at(0), {}, ours()) == u"Lex Heller-representant"_s);
    CHECK(proposedRole(actors.at(0), {{.role = u"Chef"_s}}, ours()) == u"Lex Heller-representant"_s);
    CHECK(proposedRole(actors.at(0), {{.role = u"Lex Heller-representant"_s}}, ours()).isEmpty());
    CHECK(proposedRole(actors.at(2), {}, ours()).isEmpty());
    CHECK(proposedRole(actors.at(0), {}, Association()) == usualMemberRole(Association().meetingName));
}

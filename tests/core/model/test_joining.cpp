#include "core/model/joining.h"
#include "tests/support/catch.h"

#include <functional>

using namespace Qt::StringLiterals;
using namespace heller;

namespace {

CaseFile reported()
{
    CaseFile file;
    file.deviation.title = u"Två planeringar"_s;
    file.deviation.received = QDate(2023, 3, 1);
    file.deviation.reporter = {u"Anna Prov"_s, u"anna@example.org"_s, u"AF Provköping"_s};
    file.deviation.challenge = u"Samma vecka, två planeringar."_s;
    file.deviation.consequences = u"Hon gick hem."_s;
    return file;
}

const QString line = u"Även anmält den 2 april 2023:"_s;

} // namespace

TEST_CASE("What only the later report says stands after the earlier's, under a line; its reporter beside the other")
{
    const Deviation earlier = reported().deviation;
    Deviation later = earlier;
    later.received = QDate(2023, 4, 2);
    later.reporter = {u"Bo Test"_s, u"bo@example.org"_s, u"af  provköping"_s};
    later.challenge = u"samma vecka – två planeringar"_s; // the same words
    later.consequences = u"Han fick börja om.\n\n- Ett\n- Två"_s;
    later.proposal = u"En gemensam plan."_s;
    later.cooperatingActors = {ActorId(1), ActorId(2)};
    Deviation before = earlier;
    before.cooperatingActors = {ActorId(2)};
    const Deviation joined = joinedWith(before, later, line);
    CHECK(joined.reporter.name == u"Anna Prov; Bo Test"_s);
    CHECK(joined.reporter.email == u"anna@example.org; bo@example.org"_s);
    CHECK(joined.reporter.workplace == u"AF Provköping"_s);
    CHECK(joined.challenge == earlier.challenge);
    CHECK(joined.consequences == u"Hon gick hem.\n\n%1\n\nHan fick börja om.\n\n- Ett\n- Två"_s.arg(line));
    CHECK(joined.proposal == line + u"\n\nEn gemensam plan."_s);
    CHECK(joined.otherText.isEmpty());
    CHECK(joined.received == earlier.received);
    CHECK(joined.cooperatingActors == QList{ActorId(2), ActorId(1)});
    for (const QString& text : {joined.challenge, joined.consequences, joined.proposal, joined.otherText})
        CHECK(!text.contains(u"Bo Test"_s)); // texts are read by others
}

TEST_CASE("A report that says the same by the same person changes nothing")
{
    const Deviation earlier = reported().deviation;
    CHECK(joinedWith(earlier, earlier, line) == earlier);
    Deviation empty;
    CHECK(joinedWith(earlier, empty, line) == earlier);
    Deviation third = earlier;
    third.reporter.name = u"Bo Test"_s;
    const Deviation joined = joinedWith(earlier, third, line);
    CHECK(joinedWith(joined, third, line) == joined);
}

TEST_CASE("A case is only reported until something has been done with it")
{
    CHECK(isOnlyReported(reported()));
    const auto with = [](const std::function<void(CaseFile&)>& change) {
        CaseFile file = reported();
        change(file);
        return isOnlyReported(file);
    };
    CHECK(!with([](CaseFile& f) { f.rounds.append(FeedbackRound{}); }));
    CHECK(!with([](CaseFile& f) { f.raisings.append(Raising{}); }));
    CHECK(!with([](CaseFile& f) { f.deviation.handedOverOn = QDate(2023, 3, 2); }));
    CHECK(!with([](CaseFile& f) { f.deviation.supplementRequestedOn = QDate(2023, 3, 2); }));
    CHECK(!with([](CaseFile& f) { f.deviation.closure = Closure{}; }));
    CHECK(!with([](CaseFile& f) { f.deviation.outcome = Outcome::Solved; }));
    CHECK(!with([](CaseFile& f) { f.deviation.raisedBeforeRegister = true; }));
    CHECK(with([](CaseFile& f) { f.themes.append(ThemeId(1)); }));
}

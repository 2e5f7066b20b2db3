#include "core/service/publications.h"
#include "core/service/sites.h"
#include "tests/core/service/register_fixture.h"

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::service;

namespace {

struct PublicationFixture : RegisterFixture
{
    Publications publications{*reg};
    DeviationId id = make();

    DeviationId make()
    {
        Deviation deviation = titled(u"Väntan efter Jonsbo"_s);
        deviation.reporter = {u"Ronja Rapportör"_s, u"ronja@example.org"_s, u"Kansliet"_s};
        deviation.challenge = u"Ronja berättar att deltagaren väntade."_s;
        deviation.consequences = u"Utan pengar."_s;
        const DeviationId made = must(Cases(*reg).create(deviation));
        must(Cases(*reg).addRound(made, {.text = u"Vi har talat om det på Jonsbo."_s}));
        return made;
    }

    privacy::Finder finder() { return must(PersonalData(*reg).finder()); }
    Publication twin() { return must(publications.of(id)).twin.value(); }
};

} // namespace

TEST_CASE("A public version is made in one step and leaves the case alone")
{
    PublicationFixture f;
    const CaseFile before = must(Cases(*f.reg).load(f.id));
    must(f.publications.make(f.id));
    CHECK(f.twin().title == u"Väntan efter Jonsbo"_s);
    CHECK(f.twin().feedback == u"Vi har talat om det på Jonsbo."_s);
    CHECK(f.twin().question.isEmpty());
    CHECK(must(Cases(*f.reg).load(f.id)) == before);
    CHECK(f.publications.make(f.id).error().code == ErrorCode::AlreadyExists);
    must(History(*f.reg).undo());
    CHECK_FALSE(must(f.publications.of(f.id)).twin.has_value());

    const DeviationId unanswered = must(Cases(*f.reg).create(titled(u"Obesvarad"_s)));
    CHECK(f.publications.make(unanswered).error().code == ErrorCode::InvalidInput);
}

TEST_CASE("What was replaced once is replaced in the next public version")
{
    PublicationFixture f;
    must(f.publications.make(f.id));
    must(f.publications.replace(f.id, u"Jonsbo"_s, u"försteg"_s));
    CHECK(f.twin().title == u"Väntan efter försteg"_s);
    CHECK(f.twin().feedback == u"Vi har talat om det på försteg."_s);

    const DeviationId next = f.make();
    must(f.publications.make(next));
    CHECK(must(f.publications.of(next)).twin->title == u"Väntan efter försteg"_s);
    const auto known = must(f.publications.replacements());
    REQUIRE(known.size() == 1);
    must(f.publications.forget(known.first()));
    CHECK(must(f.publications.replacements()).isEmpty());
}

TEST_CASE("What is replaced only here is not remembered")
{
    PublicationFixture f;
    must(f.publications.make(f.id));
    must(f.publications.replace(f.id, u"Jonsbo"_s, u"försteg"_s, Publications::Reach::OnlyHere));
    CHECK(f.twin().title == u"Väntan efter försteg"_s);
    CHECK(must(f.publications.replacements()).isEmpty());
}

TEST_CASE("Who has become somebody is proposed to be the same, and a name behind a role to go")
{
    const Publication twin{.title = u"Väntan"_s,
                           .challenge = u"Kalles son väntade. Handläggaren Ahmed Hodzic svarade inte."_s};
    const auto first = [&](const QString& text, const QList<Replacement>& known) {
        const CaseFinding found{.field = u"challenge"_s,
                                .text = text,
                                .finding = {.start = twin.challenge.indexOf(text),
                                            .length = text.size(),
                                            .kind = privacy::FindingKind::Name}};
        return proposalsFor(twin, found, known).value(0, u"none"_s).toStdString();
    };
    const QList<Replacement> known = {{.original = u"Kalle Exempel"_s, .instead = u"den enskilde"_s}};
    CHECK(first(u"Kalles"_s, known) == "den enskildes");
    CHECK(first(u"Kalles"_s, {}) == "handläggarens");
    CHECK(first(u"Ahmed Hodzic"_s, known).empty());
}

TEST_CASE("Nothing is published while a finding is neither replaced nor accepted")
{
    PublicationFixture f;
    must(f.publications.make(f.id));
    const auto refused = f.publications.publish(f.id, QDate(2023, 9, 1), f.finder());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(u"Ronja"_s));
    CHECK_FALSE(f.twin().publishedOn.isValid());

    // That it may stand in the case says nothing of the web.
    must(PersonalData(*f.reg).accept(f.id, privacy::FindingKind::KnownName, u"Ronja"_s, u"Har själv sagt ja"_s));
    CHECK_FALSE(f.publications.publish(f.id, QDate(2023, 9, 1), f.finder()));
    must(PersonalData(*f.reg).accept(f.id, privacy::FindingKind::KnownName, u"Ronja"_s, u"Har själv sagt ja"_s,
                                     AcceptedFinding::Place::Public));
    must(f.publications.publish(f.id, QDate(2023, 9, 1), f.finder()));
    CHECK(f.twin().publishedOn == QDate(2023, 9, 1));
    must(PersonalData(*f.reg).takeBack(f.id, u"Ronja"_s, AcceptedFinding::Place::Public));
    must(f.publications.replace(f.id, u"Ronja"_s, u"handläggaren"_s));
    CHECK(f.twin().challenge == u"Handläggaren berättar att deltagaren väntade."_s);
    must(f.publications.publish(f.id, QDate(2023, 9, 2), f.finder()));
}

TEST_CASE("A page without its title, challenge or feedback is not published")
{
    PublicationFixture f;
    must(f.publications.make(f.id));
    must(f.publications.replace(f.id, u"Ronja"_s, u"handläggaren"_s));
    Publication twin = f.twin();
    twin.feedback = u" "_s;
    must(f.publications.update(twin, u"Feedback (%1)"_s));
    const auto refused = f.publications.publish(f.id, QDate(2023, 9, 1), f.finder());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::InvalidInput);
}

TEST_CASE("A page keeps its address, whatever becomes of its title")
{
    PublicationFixture f;
    must(f.publications.make(f.id));
    must(f.publications.replace(f.id, u"Ronja"_s, u"handläggaren"_s));
    must(f.publications.publish(f.id, QDate(2023, 9, 1), f.finder()));
    const QString address = f.twin().address;
    CHECK(address == u"vantan-efter-jonsbo"_s);
    must(f.publications.unpublish(f.id));
    CHECK_FALSE(f.twin().publishedOn.isValid());
    Publication twin = f.twin();
    twin.title = u"Glapp i resan"_s;
    must(f.publications.update(twin, u"Title (%1)"_s));
    must(f.publications.publish(f.id, QDate(2024, 1, 1), f.finder()));
    CHECK(f.twin().address == address);

    const DeviationId other = f.make();
    must(f.publications.make(other));
    must(f.publications.publish(other, QDate(2024, 1, 1), f.finder()));
    CHECK(must(f.publications.of(other)).twin->address == address + u"-2"_s);
}

TEST_CASE("A page tells when its words were changed last, and not when anything else was")
{
    PublicationFixture f;
    must(f.publications.make(f.id));
    must(f.publications.replace(f.id, u"Ronja"_s, u"handläggaren"_s));
    must(f.publications.publish(f.id, QDate(2023, 6, 1), f.finder()));
    const auto rewrittenOn = [&] { return must(Sites(*f.reg).published()).value(0).rewrittenOn; };
    CHECK(rewrittenOn() == QDate(2023, 5, 31));
    f.clock.set(QDateTime(QDate(2023, 9, 1), QTime(10, 0)));
    Deviation deviation = must(Cases(*f.reg).load(f.id)).deviation;
    deviation.proposal = u"Ett nytt förslag."_s;
    must(Cases(*f.reg).update(deviation, u"Förslag (%1)"_s));
    CHECK(rewrittenOn() == QDate(2023, 5, 31));
    Publication twin = f.twin();
    twin.consequences = u"Utan ersättning."_s;
    must(f.publications.update(twin, u"Consequences (%1)"_s));
    CHECK(rewrittenOn() == QDate(2023, 9, 1));
}

TEST_CASE("A public version tells when its original has changed")
{
    PublicationFixture f;
    must(f.publications.make(f.id));
    CHECK_FALSE(must(f.publications.of(f.id)).isOriginalChanged);
    CaseFile file = must(Cases(*f.reg).load(f.id));
    file.deviation.handedOverOn = QDate(2023, 5, 5); // not among the texts
    must(Cases(*f.reg).update(file.deviation, u"Handed over"_s));
    CHECK_FALSE(must(f.publications.of(f.id)).isOriginalChanged);
    must(Cases(*f.reg).addRound(f.id, {.text = u"Ett svar till."_s}));
    CHECK(must(f.publications.of(f.id)).isOriginalChanged);
    must(f.publications.setCompared(f.id));
    CHECK_FALSE(must(f.publications.of(f.id)).isOriginalChanged);
    // Weeded out, it has no text left to be held against.
    Deviation emptied = must(Cases(*f.reg).load(f.id)).deviation;
    emptied.title = u"Gallrad"_s;
    emptied.challenge = emptied.consequences = emptied.proposal = QString();
    must(Cases(*f.reg).update(emptied, u"Töm"_s));
    for (FeedbackRound round : must(Cases(*f.reg).load(f.id)).rounds) {
        round.text.clear();
        for (Answer& answer : round.answers)
            answer.text.clear();
        must(Cases(*f.reg).updateRound(round, u"Töm"_s));
    }
    CHECK_FALSE(must(f.publications.of(f.id)).isOriginalChanged);
}

TEST_CASE("The list tells what is published, begun and to be done")
{
    PublicationFixture f;
    must(f.publications.make(f.id));
    const DeviationId settled = f.make();
    FeedbackRound round = must(Cases(*f.reg).load(settled)).rounds.first();
    round.askedOn = QDate(2023, 5, 1);
    round.assessment = Assessment::Settled;
    round.assessedOn = QDate(2023, 6, 1);
    must(Cases(*f.reg).updateRound(round, u"Assessed"_s));
    const QList<PublicationLine> lines = must(f.publications.lines(f.finder(), 10));
    REQUIRE(lines.size() == 2);
    CHECK(lines.first().deviation == f.id);
    CHECK(lines.first().stage == PublicationLine::Stage::Draft);
    CHECK(lines.first().findings == 1);
    CHECK(lines.last().deviation == settled);
    CHECK(lines.last().stage == PublicationLine::Stage::ToMake);
    CHECK(must(f.publications.lines(f.finder(), 0)).size() == 1);
    CHECK(f.publications.lines(f.finder(), 10, [] { return false; }).error().code == ErrorCode::Cancelled);
}

TEST_CASE("Neighbours stand in their order, and go with their pages")
{
    PublicationFixture f;
    const PublicationId one = must(f.publications.make(f.id));
    const DeviationId second = f.make();
    const PublicationId two = must(f.publications.make(second));
    const DeviationId third = f.make();
    const PublicationId three = must(f.publications.make(third));
    Publication twin = f.twin();
    twin.related = {three, two};
    must(f.publications.update(twin, u"Related (%1)"_s));
    CHECK(f.twin().related == QList{three, two});
    must(f.publications.remove(third));
    CHECK(f.twin().related == QList{two});
    must(Cases(*f.reg).remove({second}));
    CHECK(f.twin().related.isEmpty());
    CHECK(f.twin().id == one);
}

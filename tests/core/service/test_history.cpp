#include "core/service/step_authors.h"
#include "core/store/query.h"
#include "core/store/stores.h"
#include "tests/core/service/register_fixture.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::service;

namespace {

/// Does something or other to a register, the same for the same seed: everything that can be done through the services.
class SomebodyAtWork
{
public:
    SomebodyAtWork(RegisterFixture& fixture, unsigned seed) : m_fixture(fixture), m_random(seed) {}

    void doSomething()
    {
        const QList<CaseRow> rows = must(cases().list({}, CaseOrder::DiaryNumber, 0, 1000)).rows;
        const int choice = upTo(12);
        if (rows.isEmpty() || choice == 0)
            must(cases().create(someDeviation()));
        else if (choice <= 9)
            changeCase(any(rows).id, choice, rows.size() > 12);
        else
            changeRest(any(rows).id, upTo(6));
    }

private:
    Cases cases() { return Cases(*m_fixture.reg); }
    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_random); }
    QString someText() { return u"text %1"_s.arg(upTo(100000)); }
    QDate someDate() { return upTo(3) == 0 ? QDate() : QDate(2022, 1, 1).addDays(upTo(700)); }
    template<typename T>
    T any(const QList<T>& list)
    {
        return list.at(upTo(static_cast<int>(list.size()) - 1));
    }
    QList<Actor> actors() { return must(Actors(*m_fixture.reg).all()); }

    Deviation someDeviation()
    {
        Deviation deviation = titled(someText());
        deviation.challenge = someText();
        deviation.received = someDate();
        const QList<Actor> known = actors();
        if (!known.isEmpty())
            deviation.cooperatingActors = {any(known).id};
        return deviation;
    }

    FeedbackRound someRound(FeedbackRound round)
    {
        round.askedOn = someDate();
        round.text = upTo(1) ? someText() : QString();
        round.assessment = upTo(2) ? std::nullopt : std::optional(upTo(1) ? Assessment::Settled : Assessment::Continue);
        if (round.answers.size() > 1 && upTo(1))
            round.answers.removeFirst();
        Answer answer;
        answer.actorText = someText();
        answer.manner = upTo(1) ? AnswerManner::Written : AnswerManner::Pending;
        round.answers.append(answer);
        return round;
    }

    void changeCase(DeviationId id, int choice, bool crowded)
    {
        CaseFile file = must(cases().load(id));
        if (choice == 1 || crowded) {
            must(cases().remove({id}));
        } else if (choice <= 4) {
            Deviation changed = someDeviation();
            changed.id = id;
            if (upTo(5) == 0)
                changed.closure = Closure{Closure::Kind::Dismissed, someDate(), someText()};
            must(cases().update(changed, someText()));
        } else if (choice <= 6 || file.rounds.isEmpty()) {
            FeedbackRound fresh = someRound({});
            fresh.number = 0;
            must(cases().addRound(id, fresh));
        } else if (choice == 7) {
            must(cases().removeRound(any(file.rounds).id));
        } else if (choice == 8) {
            must(cases().updateRound(someRound(any(file.rounds)), someText()));
        } else {
            file.deviation.challenge = someText();
            file.leftovers = {{{}, {}, someText(), someText()}};
            CaseFile fresh{someDeviation()};
            fresh.rounds = {someRound({})};
            must(cases().storeAll(someText(), {fresh, file}));
        }
    }

    void changeRest(DeviationId id, int choice)
    {
        Register& reg = *m_fixture.reg;
        if (choice == 0) {
            Association association = reg.association();
            association.coordinator = someText();
            must(reg.setAssociation(association));
        } else if (choice == 1) {
            Actor actor;
            actor.name = someText();
            actor.otherNames = {someText(), someText()};
            static_cast<void>(Actors(reg).add(actor)); // refused when the name is taken
        } else if (choice == 2) {
            Actor actor = any(actors());
            actor.otherNames.append(someText());
            must(Actors(reg).update(actor));
        } else if (choice == 3) {
            static_cast<void>(Actors(reg).remove(any(actors()).id)); // refused when it is used
        } else if (choice == 4) {
            must(ReportDrafts(reg).store({{2022, Semester::Term::Autumn}, {2023, Semester::Term::Spring}},
                                         {someText(), {id}, upTo(1) == 1}));
        } else {
            changeMeetings(id);
        }
    }

    void changeMeetings(DeviationId id)
    {
        Meetings meetings(*m_fixture.reg);
        AgendaItem item;
        item.deviation = id;
        const QList<Meeting> all = must(meetings.all());
        if (all.isEmpty() || upTo(3) == 0) {
            Meeting meeting;
            meeting.date = QDate(2023, 1, 1).addDays(upTo(300));
            meeting.agenda = {item};
            must(meetings.add(meeting));
            return;
        }
        Meeting meeting = any(all);
        meeting.held = !meeting.held;
        if (meeting.agenda.size() > 5)
            meeting.agenda.removeFirst();
        meeting.agenda.append(item);
        must(meetings.update(meeting));
    }

    RegisterFixture& m_fixture;
    std::mt19937 m_random;
};

} // namespace

TEST_CASE("Two thousand changes are all undone and all done again")
{
    RegisterFixture f;
    SomebodyAtWork somebody(f, 20230531);
    QList<QStringList> states{f.content()};
    QStringList labels{QString()};
    constexpr int changes = 2000;
    for (int i = 0; i < changes; ++i) {
        somebody.doSomething();
        QStringList state = f.content();
        if (state == states.last())
            continue; // a refused one
        states.append(std::move(state));
        labels.append(must(History(*f.reg).undoLabel()));
    }
    REQUIRE(states.size() > changes / 2);
    f.checkWhole();
    for (qsizetype i = states.size() - 1; i > 0; --i) {
        if (i % 500 == 0)
            f.reopen();
        REQUIRE(must(History(*f.reg).undo()) == labels[i]);
        REQUIRE(f.content() == states[i - 1]);
    }
    CHECK(mustFail(History(*f.reg).undo()).code == ErrorCode::NotFound);
    f.checkWhole();
    for (qsizetype i = 1; i < states.size(); ++i) {
        if (i % 500 == 0)
            f.reopen();
        REQUIRE(must(History(*f.reg).redo()) == labels[i]);
        REQUIRE(f.content() == states[i]);
    }
    CHECK(mustFail(History(*f.reg).redo()).code == ErrorCode::NotFound);
    f.checkWhole();
}

TEST_CASE("Changes, undo and redo in any order lead where a stack of states says")
{
    RegisterFixture f;
    SomebodyAtWork somebody(f, 42);
    std::mt19937 random(43);
    QList<QStringList> states{f.content()};
    qsizetype now = 0;
    for (int i = 0; i < 600; ++i) {
        const auto choice = random() % 4;
        if (choice == 0 && now > 0) {
            must(History(*f.reg).undo());
            --now;
        } else if (choice == 1 && now + 1 < states.size()) {
            must(History(*f.reg).redo());
            ++now;
        } else {
            somebody.doSomething();
            const QStringList state = f.content();
            if (state == states[now])
                continue;
            states.resize(++now);
            states.append(state);
        }
        REQUIRE(f.content() == states[now]);
        REQUIRE(must(History(*f.reg).redoLabel()).isEmpty() == (now + 1 == states.size()));
    }
    f.checkWhole();
}

TEST_CASE("The history tells who did what and when, also what was undone")
{
    RegisterFixture f;
    Cases cases(*f.reg);
    History history(*f.reg);
    const DeviationId id = must(cases.create(titled(u"Före"_s)));
    const DeviationId other = must(cases.create(titled(u"En annan"_s)));
    f.clock.advanceDays(1);
    Deviation changed = must(cases.load(id)).deviation;
    changed.title = u"Efter"_s;
    changed.received = QDate(2023, 5, 1);
    must(cases.update(changed, u"Ändra titel"_s));
    f.clock.advanceDays(1);
    must(history.undo());

    const QList<HistoryEntry> entries = must(history.ofCase(id));
    REQUIRE(entries.size() == 3);
    CHECK(entries[0].kind == HistoryEntry::Kind::Undo);
    CHECK(entries[0].at.date() == QDate(2023, 6, 2));
    CHECK(entries[1].kind == HistoryEntry::Kind::Change);
    CHECK(entries[1].undone);
    CHECK(entries[1].author == u"Prov Person"_s);
    CHECK(entries[1].label == u"Ändra titel (LH 2023-001)"_s);
    CHECK(entries[1].at == QDateTime(QDate(2023, 6, 1), QTime(10, 0)));
    CHECK_FALSE(entries[2].undone);
    CHECK(must(history.ofCase(other)).size() == 1);
    CHECK(must(history.entries(0, 100)).size() == 4);
    CHECK(must(history.entries(1, 2)).size() == 2);

    const QList<FieldChange> fields = must(history.changes(entries[1].id));
    REQUIRE(fields.size() == 2);
    const auto titleChange =
        std::find_if(fields.begin(), fields.end(), [](const FieldChange& field) { return field.field == u"title"_s; });
    REQUIRE(titleChange != fields.end());
    CHECK(titleChange->entity == u"deviation"_s);
    CHECK(titleChange->before == u"Före"_s);
    CHECK(titleChange->after == u"Efter"_s);
    const QList<FieldChange> back = must(history.changes(entries[0].id));
    CHECK(back.size() == 2);
    CHECK(std::any_of(back.begin(), back.end(),
                      [](const FieldChange& field) { return field.before == u"Efter"_s && field.after == u"Före"_s; }));
    CHECK(mustFail(history.changes(ChangeSetId(999))).code == ErrorCode::NotFound);
}

TEST_CASE("The history of a case tells of its rounds, its meeting and its end")
{
    RegisterFixture f;
    Cases cases(*f.reg);
    const DeviationId id = must(cases.create(titled(u"A"_s)));
    const FeedbackRoundId round = must(cases.addRound(id, fullRound(must(Actors(*f.reg).all())[0].id)));
    must(cases.removeRound(round));
    Meeting meeting;
    meeting.date = QDate(2023, 5, 30);
    AgendaItem item;
    item.deviation = id;
    meeting.agenda = {item};
    must(Meetings(*f.reg).add(meeting));
    must(cases.remove({id}));
    CHECK(must(History(*f.reg).ofCase(id)).size() == 5);
    const DeviationId next = must(cases.create(titled(u"B"_s)));
    CHECK(next != id);
    CHECK(must(History(*f.reg).ofCase(next)).size() == 1);
}

TEST_CASE("A change after an undo drops what could be done again, but not from the history")
{
    RegisterFixture f;
    Cases cases(*f.reg);
    History history(*f.reg);
    const DeviationId id = must(cases.create(titled(u"A"_s)));
    must(history.undo());
    CHECK(must(history.undoLabel()).isEmpty());
    must(cases.create(titled(u"B"_s)));
    CHECK(must(history.redoLabel()).isEmpty());
    CHECK(must(history.entries(0, 10)).size() == 3);
    CHECK(must(history.ofCase(id)).size() == 2);
}

TEST_CASE("The windows are told what a step changed, and nothing before it is stored")
{
    RegisterFixture f;
    Cases cases(*f.reg);
    QList<ChangeNotice> notices;
    QObject::connect(f.reg.get(), &Register::changed, [&](const ChangeNotice& notice) { notices.append(notice); });
    const DeviationId id = must(cases.create(titled(u"A"_s)));
    REQUIRE(notices.size() == 1);
    CHECK(notices[0].deviations == QSet{id});
    CHECK_FALSE(notices[0].actors);
    CHECK_FALSE(notices[0].meetings);
    CHECK_FALSE(notices[0].everything);

    Meeting meeting;
    AgendaItem item;
    item.deviation = id;
    meeting.agenda = {item};
    must(Meetings(*f.reg).add(meeting));
    CHECK(notices.last().meetings);
    CHECK(notices.last().deviations == QSet{id});
    Meeting held = must(Meetings(*f.reg).all())[0];
    held.held = true;
    must(Meetings(*f.reg).update(held));
    CHECK(notices.last().deviations == QSet{id});
    must(f.reg->setAssociation({}));
    CHECK(notices.last().settings);
    Actor actor = must(Actors(*f.reg).all())[0];
    actor.otherNames.append(u"Ett till"_s);
    must(Actors(*f.reg).update(actor));
    CHECK(notices.last().actors);

    const qsizetype before = notices.size();
    CHECK_FALSE(
        f.reg->write(u"Misslyckas"_s, [](store::Stores&) -> Result<> { return fail(ErrorCode::Cancelled, {}); }));
    CHECK(notices.size() == before);
    must(History(*f.reg).undo());
    CHECK(notices.last().actors);
}

TEST_CASE("A history that does not fit is not followed")
{
    RegisterFixture f;
    Cases cases(*f.reg);
    const DeviationId id = must(cases.create(titled(u"A"_s)));
    Deviation changed = must(cases.load(id)).deviation;
    changed.title = u"B"_s;
    must(cases.update(changed, u"Ändra titel"_s));
    const QString tampering =
        GENERATE(u"UPDATE change_row SET entity = 'diary_counter' WHERE change_set = 2"_s,
                 u"UPDATE change_row SET entity = 'deviation; DROP TABLE answer' WHERE change_set = 2"_s,
                 u"UPDATE change_row SET before = '{\"title = 1 --\":1}' WHERE change_set = 2"_s,
                 u"UPDATE change_row SET row = 99 WHERE change_set = 2"_s,
                 u"UPDATE change_row SET before = '{}' WHERE change_set = 2"_s);
    must(f.reg->stores().connection().execute(tampering));
    const QStringList before = f.content();
    CHECK(mustFail(History(*f.reg).undo()).code == ErrorCode::DamagedRegister);
    CHECK(f.content() == before);
    CHECK(must(History(*f.reg).undoLabel()) == u"Ändra titel (LH 2023-001)"_s);
}

TEST_CASE_METHOD(RegisterFixture, "Who noted a step is told, by the last who did and did not take it back")
{
    Deviation made = titled(u"Bussen går inte"_s);
    made.handedOverOn = QDate(2023, 5, 2); // as a report tells it: who did that is not known
    const DeviationId id = must(Cases(*reg).create(made));
    CHECK(must(stepAuthorsOf(*reg, id)) == StepAuthors{});

    const auto workAs = [this](const QString& user) {
        reg.reset();
        reg = must(Register::open(path(), {&clock, user, 7}));
    };
    const auto handOver = [&](QDate on) {
        Deviation deviation = must(Cases(*reg).load(id)).deviation;
        deviation.handedOverOn = on;
        must(Cases(*reg).update(deviation, u"Överlämnad"_s));
    };
    handOver(QDate(2023, 5, 3));
    CHECK(must(stepAuthorsOf(*reg, id)).handedOver == u"Prov Person"_s);
    workAs(u"Anna Alm"_s);
    handOver(QDate(2023, 5, 4));
    CHECK(must(stepAuthorsOf(*reg, id)).handedOver == u"Anna Alm"_s);
    must(History(*reg).undo());
    CHECK(must(stepAuthorsOf(*reg, id)).handedOver == u"Prov Person"_s);

    FeedbackRound round;
    const FeedbackRoundId roundId = must(Cases(*reg).addRound(id, round));
    round = must(Cases(*reg).load(id)).rounds.first();
    round.assessment = Assessment::Settled;
    round.assessedOn = QDate(2023, 5, 30);
    must(Cases(*reg).updateRound(round, u"Bedömd"_s));
    must(Cases(*reg).close(id, {Closure::Kind::Dismissed, QDate(2023, 5, 31), u"Dubblett"_s}));
    const StepAuthors authors = must(stepAuthorsOf(*reg, id));
    CHECK(authors.assessed == QHash<FeedbackRoundId, QString>{{roundId, u"Anna Alm"_s}});
    CHECK(authors.closed == u"Anna Alm"_s);
    CHECK(authors.reporterTold.isEmpty());
    CHECK(authors.published.isEmpty());
}

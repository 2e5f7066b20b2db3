// Asking and answering: ask, remind, pause, resume, answer, assess, due.

#include "core/base/clock.h"
#include "core/service/cases.h"
#include "core/service/register.h"
#include "tests/app/cli_process.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace heller;

namespace {

/// The example register; its case LH 2026-011 is new, and nobody has been asked about it.
class AskedCase
{
public:
    [[nodiscard]] CliRun run(const QString& command, const QStringList& words) const
    {
        return cli(QStringList{command, m_path, u"2026-11"_s} + words);
    }
    [[nodiscard]] QString status() const
    {
        return cli({u"show"_s, m_path, u"2026-11"_s, u"--json"_s}).json().value("status"_L1).toString();
    }
    /// What is awaited of the case, "actor state due", on that day.
    [[nodiscard]] QStringList awaited(const QString& on) const
    {
        QStringList answers;
        const QJsonArray all = cli({u"due"_s, m_path, u"--on"_s, on, u"--json"_s}).json().value("answers"_L1).toArray();
        for (const QJsonValue answer : all) {
            if (answer["diaryNumber"_L1].toString() == "LH 2026-011"_L1)
                answers.append(answer["actor"_L1].toString() + u' ' + answer["state"_L1].toString() + u' ' +
                               answer["dueOn"_L1].toString(u"-"_s));
        }
        return answers;
    }
    [[nodiscard]] const Workplace& workplace() const { return m_workplace; }
    [[nodiscard]] const QString& path() const { return m_path; }

private:
    Workplace m_workplace;
    QString m_path = m_workplace.example();
};

} // namespace

TEST_CASE("a case is asked about, reminded, paused, answered and settled from the command line")
{
    const AskedCase asked;
    const QString kommun = u"Exempelås kommun"_s;
    CHECK(asked.run(u"ask"_s, {u"AF"_s, kommun, u"--on"_s, u"2026-11-02"_s}).text() == u"2 asked.\n"_s);
    CHECK(asked.status() == u"awaiting-feedback"_s);
    const QString day = u"2026-11-30"_s;
    CHECK(asked.awaited(day) == QStringList{u"Arbetsförmedlingen asked 2026-11-30"_s, kommun + u" asked 2026-11-30"_s});

    CHECK(asked.run(u"remind"_s, {kommun, u"--on"_s, u"2026-11-10"_s}).text() == u"1 reminded.\n"_s);
    CHECK(asked.run(u"pause"_s, {u"AF"_s, u"--reason"_s, u"Anmälaren"_s, u"--on"_s, u"2026-11-10"_s}).exitCode == 0);
    CHECK(asked.awaited(day) == QStringList{kommun + u" reminded 2026-11-30"_s, u"Arbetsförmedlingen paused -"_s});
    CHECK(asked.run(u"resume"_s, {u"--on"_s, u"2026-11-12"_s}).text() == u"1 going on.\n"_s);
    CHECK(asked.awaited(day).contains(u"Arbetsförmedlingen asked 2026-12-02"_s));

    asked.workplace().write(u"svar.txt"_s, "- Vi ringer varje onsdag.\n- Det börjar i januari.\n");
    const CliRun answered = asked.run(
        u"answer"_s, {u"AF"_s, u"--text"_s, asked.workplace().path(u"svar.txt"_s), u"--on"_s, u"2026-11-20"_s});
    CHECK(answered.exitCode == 0);
    CHECK(answered.text().contains(u"LH 2026-011"_s));
    CHECK(asked.run(u"answer"_s, {kommun, u"--word-of-mouth"_s, u"--on"_s, u"2026-11-21"_s}).exitCode == 0);
    CHECK(asked.awaited(day).isEmpty());
    CHECK(asked.status() == u"feedback-received"_s);

    CHECK(asked.run(u"assess"_s, {u"continue"_s, u"--note"_s, u"Inget om kommunen"_s}).exitCode == 0);
    CHECK(asked.status() == u"continued"_s);
    CHECK(asked.run(u"ask"_s, {kommun}).exitCode == 0);
    CHECK(asked.run(u"answer"_s, {kommun, u"--not-concerned"_s}).exitCode == 0);
    CHECK(asked.run(u"assess"_s, {u"settled"_s}).exitCode == 0);
    CHECK(asked.status() == u"settled"_s);
    CHECK(cli({u"undo"_s, asked.path()}).exitCode == 0);
    CHECK(asked.status() == u"feedback-received"_s);
    CHECK(cli({u"check"_s, asked.path()}).exitCode == 0);
}

TEST_CASE("what cannot be asked or answered is said in a sentence, and nothing is changed")
{
    const AskedCase asked;
    const QByteArray before = asked.workplace().bytes(u"exempel.heller"_s);
    const CliRun unknown = asked.run(u"ask"_s, {u"Ingen kommun"_s});
    CHECK(unknown.exitCode == 1);
    CHECK(unknown.complaint().contains(u"Ingen kommun"_s));
    CHECK(asked.run(u"ask"_s, {}).exitCode == 2);
    CHECK(asked.run(u"ask"_s, {u"AF"_s, u"--on"_s, u"i dag"_s}).exitCode == 2);
    const CliRun late = asked.run(u"ask"_s, {u"AF"_s, u"--on"_s, u"2999-01-01"_s});
    CHECK(late.exitCode == 2);
    CHECK(late.complaint().contains(u"2999-01-01"_s));
    CHECK(asked.run(u"answer"_s, {u"AF"_s, u"--word-of-mouth"_s, u"--on"_s, u"2999-01-01"_s}).exitCode == 2);
    CHECK(asked.run(u"assess"_s, {u"settled"_s, u"--on"_s, u"2999-01-01"_s}).exitCode == 2);
    CHECK(asked.run(u"answer"_s, {u"AF"_s}).exitCode == 2);
    CHECK(asked.run(u"answer"_s, {u"AF"_s, u"--word-of-mouth"_s, u"--not-concerned"_s}).exitCode == 2);
    CHECK(asked.run(u"answer"_s, {u"AF"_s, u"--text"_s, u"finns-inte.txt"_s}).exitCode == 1);
    CHECK(asked.run(u"answer"_s, {u"Samtliga i förbundet"_s, u"--word-of-mouth"_s}).exitCode == 2);
    CHECK(asked.run(u"remind"_s, {}).complaint().contains(u"LH 2026-011"_s));
    CHECK(asked.run(u"pause"_s, {u"AF"_s}).exitCode == 2);
    CHECK(asked.run(u"assess"_s, {u"klar"_s}).exitCode == 2);
    CHECK(asked.run(u"assess"_s, {u"settled"_s}).exitCode == 1);
    CHECK(asked.workplace().bytes(u"exempel.heller"_s) == before);
}

TEST_CASE("a case that has ended is not asked about, and nothing comes of a question before its day")
{
    const AskedCase asked;
    CHECK(asked.run(u"ask"_s, {u"AF"_s, u"--on"_s, u"2026-11-02"_s}).exitCode == 0);
    const CliRun early = asked.run(u"answer"_s, {u"AF"_s, u"--word-of-mouth"_s, u"--on"_s, u"2026-11-01"_s});
    CHECK(early.exitCode == 1);
    CHECK(early.complaint().contains(u"2026-11-02"_s));
    CHECK(asked.run(u"remind"_s, {u"--on"_s, u"2026-10-30"_s}).exitCode == 1);
    CHECK(asked.run(u"answer"_s, {u"AF"_s, u"--word-of-mouth"_s, u"--on"_s, u"2026-11-05"_s}).exitCode == 0);
    CHECK(asked.awaited(u"2026-11-04"_s) == QStringList{u"Arbetsförmedlingen asked 2026-11-30"_s}); // then it was
    CHECK(asked.awaited(u"2026-11-05"_s).isEmpty());
    CHECK(asked.run(u"assess"_s, {u"settled"_s}).exitCode == 0);
    CHECK(asked.run(u"assess"_s, {u"settled"_s}).complaint().contains(u"Settled, "_s)); // what it replaces
    const CliRun again = asked.run(u"ask"_s, {u"FK"_s});
    CHECK(again.exitCode == 1);
    CHECK(again.complaint().contains(u"LH 2026-011"_s));
    CHECK(asked.status() == u"settled"_s);
}

TEST_CASE("a case that waits for its reporter says so when somebody else is to be asked")
{
    const AskedCase asked;
    CHECK(asked.run(u"ask"_s, {u"AF"_s, u"--on"_s, u"2026-11-02"_s}).exitCode == 0);
    CHECK(cli({u"letter"_s, asked.path(), u"supplement"_s, u"2026-11"_s, u"--ask"_s, u"Vad hände?"_s, u"--on"_s,
               u"2026-11-09"_s, u"--out"_s, u"-"_s})
              .exitCode == 0);
    CHECK(asked.status() == u"supplement-requested"_s);
    CHECK(asked.awaited(u"2026-12-31"_s) == QStringList{u"Arbetsförmedlingen paused -"_s});
    CHECK(asked.run(u"ask"_s, {u"FK"_s}).complaint().contains(u"LH 2026-011"_s));
    CHECK(asked.run(u"remind"_s, {}).exitCode == 1);
}

TEST_CASE("a letter and a form that name somebody are not written where that is to be stopped")
{
    const AskedCase asked;
    {
        const SystemClock clock;
        const auto reg = must(service::Register::open(asked.path(), {.clock = &clock, .user = u"Prov Person"_s}));
        service::Cases cases(*reg);
        Deviation deviation = must(cases.load(must(cases.find(u"2026-11"_s)))).deviation;
        deviation.challenge = u"Handläggaren Sigvard Hovander svarade aldrig."_s;
        must(cases.update(deviation, u"Ändra"_s));
    }
    const QString mail = asked.workplace().path(u"fraga.eml"_s);
    const QStringList letter = {u"letter"_s, asked.path(), u"question"_s, u"2026-11"_s, u"--actor"_s,
                                u"AF"_s,     u"--out"_s,   mail,          u"--on"_s,    u"2026-11-02"_s};
    const CliRun stopped = cli(letter + QStringList(u"--stop-on-personal-data"_s));
    CHECK(stopped.exitCode == 1);
    CHECK(stopped.text().contains(u"Sigvard Hovander"_s)); // in what the mail brings
    CHECK_FALSE(QFile::exists(mail));
    CHECK(asked.awaited(u"2026-11-30"_s).isEmpty());
    CHECK(cli(letter).exitCode == 0);
    const QString log = QString::fromUtf8(cli({u"dispatches"_s, asked.path(), u"--json"_s}).out);
    CHECK(log.contains(u"\"letter\""_s));
    CHECK(log.contains(u"fraga.eml"_s));

    const QString form = asked.workplace().path(u"svar.docx"_s);
    const QStringList answers = {u"answer-form"_s, asked.path(), u"AF"_s, u"--out"_s, form, u"--on"_s, u"2026-11-10"_s};
    CHECK(cli(answers + QStringList(u"--stop-on-personal-data"_s)).exitCode == 1);
    CHECK_FALSE(QFile::exists(form));
    CHECK(cli(answers).exitCode == 0);
    CHECK(QFile::exists(form));
}

// Every paper, for every profile's readers, in every form: unpacked, and searched for what its readers are not to have.
#include "core/import/file_texts.h"
#include "core/model/profile.h"
#include "core/render/pages/paper_file.h"
#include "core/report/answer_matrix_paper.h"
#include "core/service/answer_matrices.h"
#include "core/service/case_tables.h"
#include "core/service/dispatches.h"
#include "core/service/papers.h"
#include "core/service/year.h"
#include "tests/app/cli_process.h"
#include "tests/app/secret_register.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::service;

namespace {

const QDate paperDay(2026, 11, 21);

QByteArray outputOf(const QString& program, const QStringList& words)
{
    QProcess process;
    process.start(program, words);
    REQUIRE(process.waitForFinished(60000));
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

/// All that whoever gets the file can find in it: its name, the parts of a package by their names, a PDF's text and
/// properties, and the bytes themselves.
QByteArray everythingIn(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray all = QFileInfo(path).fileName().toUtf8() + '\n' + file.readAll();
    const QString ending = QFileInfo(path).suffix();
    if (ending == "docx"_L1 || ending == "xlsx"_L1)
        all += outputOf(u"python3"_s, {u"-c"_s,
                                       u"import sys, zipfile\n"
                                       "with zipfile.ZipFile(sys.argv[1]) as package:\n"
                                       "    for part in package.infolist():\n"
                                       "        sys.stdout.buffer.write(part.filename.encode() + b'\\n')\n"
                                       "        sys.stdout.buffer.write(package.read(part) + b'\\n')\n"_s,
                                       path});
    if (ending == "pdf"_L1)
        all += outputOf(u"pdftotext"_s, {path, u"-"_s}) + outputOf(u"pdfinfo"_s, {path});
    return all;
}

report::SemesterReport reportOf(Register& reg, const QList<DeviationId>& ids)
{
    report::SemesterReport report{.association = reg.association(), .date = paperDay};
    for (const DeviationId id : ids)
        report.cases.append(must(Cases(reg).load(id)));
    return report;
}

using NamedPapers = QList<std::pair<QString, render::Document>>;

/// One of each kind.
NamedPapers papersOf(const SecretRegister& f, Profile profile)
{
    Papers papers(*f.reg, profile, paperDay);
    const AnswerMatrix matrix = must(AnswerMatrices(*f.reg).of({}, paperDay));
    return {{codeOf(PaperKind::Case), must(papers.ofCases(f.cases))},
            {codeOf(PaperKind::CaseList), must(papers.list({}, {}))},
            {codeOf(PaperKind::Report), must(papers.report(reportOf(*f.reg, f.cases)))},
            {codeOf(PaperKind::Agenda), must(papers.meeting(PaperKind::Agenda, f.later))},
            {codeOf(PaperKind::MeetingPapers), must(papers.meeting(PaperKind::MeetingPapers, f.later))},
            {codeOf(PaperKind::Minutes), must(papers.meeting(PaperKind::Minutes, f.later))},
            {codeOf(PaperKind::Decisions), must(papers.meeting(PaperKind::Decisions, f.later))},
            {codeOf(PaperKind::Answers), must(papers.answers(matrix))},
            {codeOf(PaperKind::Overview), must(papers.overview())},
            {codeOf(PaperKind::Year), must(papers.year(must(Year(*f.reg).plan()), 2026,
                                                       {YearEntryKind::Meeting, YearEntryKind::Task,
                                                        YearEntryKind::DueAnswer, YearEntryKind::HandOver}))},
            {codeOf(PaperKind::Actors), must(papers.actors())}};
}

/// Every file that a profile's readers can be given; all of what is in them.
QByteArray everythingFor(const SecretRegister& f, Profile profile)
{
    QByteArray all;
    const auto take = [&](const QString& name) {
        const QString path = f.folder.filePath(name);
        all += everythingIn(path);
        REQUIRE(QFile::remove(path));
    };
    for (const auto& [name, document] : papersOf(f, profile)) {
        for (const QString& ending : {u".docx"_s, u".html"_s, u".pdf"_s}) {
            must(render::writePaper(document, f.folder.filePath(name + ending)));
            take(name + ending);
        }
    }
    for (const QString& name : {u"lista.xlsx"_s, u"lista.csv"_s, u"lista.json"_s}) {
        must(CaseTables(*f.reg).write({.profile = profile}, f.folder.filePath(name)));
        take(name);
    }
    const AnswerMatrix matrix =
        must(Papers(*f.reg, profile, paperDay).answersShown(must(AnswerMatrices(*f.reg).of({}, paperDay))));
    must(report::writeAnswerMatrixSheet(matrix, paperDay, f.folder.filePath(u"svar.xlsx"_s)));
    take(u"svar.xlsx"_s);
    return all;
}

const QList<ProfilePart>& allParts()
{
    using enum ProfilePart;
    static const QList<ProfilePart> parts = {Reporter, Notes, Raisings, WorkLists, People, Originals};
    return parts;
}

} // namespace

TEST_CASE("No paper has for a profile's readers what the profile leaves out, and some has all else")
{
    SecretRegister f;
    REQUIRE(f.secrets.all().size() >= 200);
    for (qsizetype place = 0; place + 1 < f.cases.size(); ++place)
        f.publish(f.cases.at(place)); // the last is not: there is nothing of it for everybody
    for (const ProfileRule& rule : profileRules()) {
        const QByteArray all = everythingFor(f, rule.profile);
        for (const ProfilePart part : allParts()) {
            INFO(rule.code.toStdString() << ", part " << static_cast<int>(part));
            const QStringList planted = f.secrets.of(part);
            const QStringList shown = leakedInto(all, planted);
            if (leavesOut(rule.profile, part))
                CHECK(shown == QStringList());
            else if (!planted.isEmpty())
                CHECK_FALSE(shown.isEmpty()); // else the search would find nothing anywhere
        }
    }
    const QByteArray open = everythingFor(f, Profile::Public);
    CHECK(leakedInto(open, f.secrets.all()) == QStringList());
    CHECK(open.contains("handl"));       // what was published is there …
    for (const DeviationId id : f.cases) // … and nothing that leads back
        CHECK_FALSE(open.contains(must(Cases(*f.reg).load(id)).deviation.diaryNumber.toUtf8()));
}

TEST_CASE("What the command line writes for everybody has no secret, and is noted")
{
    SecretRegister f;
    f.publish(f.cases.first());
    const QString published = must(Cases(*f.reg).load(f.cases.first())).deviation.diaryNumber;
    const QString other = must(Cases(*f.reg).load(f.cases.last())).deviation.diaryNumber;
    f.reg.reset();
    const QStringList everybody = {u"--profile"_s, u"public"_s};
    const QList<std::pair<QString, QStringList>> commands = {
        {u"rapport.docx"_s, {u"report"_s, f.path, u"--semesters"_s, u"2026-VT"_s}},
        {u"rapport.pdf"_s, {u"report"_s, f.path, u"--cases"_s, published + u',' + other}},
        {u"avvikelse.html"_s, {u"case"_s, f.path, published}},
        {u"lista.xlsx"_s, {u"list"_s, f.path}},
        {u"handlingar.docx"_s, {u"meeting"_s, u"papers"_s, f.path, u"2026-12-10"_s}},
        {u"anteckningar.pdf"_s, {u"meeting"_s, u"minutes"_s, f.path, u"2026-04-10"_s}},
        {u"svar.xlsx"_s, {u"matrix"_s, f.path, u"--semesters"_s, u"2026-VT"_s}},
    };
    for (const auto& [name, words] : commands) {
        const QString out = f.folder.filePath(name);
        const CliRun run = cli(words + everybody + QStringList{u"--stop-on-personal-data"_s, u"--out"_s, out});
        INFO(name.toStdString() << run.err.toStdString() << run.out.toStdString());
        REQUIRE(run.exitCode == 0);
        CHECK(run.complaint() == QString());
        CHECK(leakedInto(everythingIn(out), f.secrets.all()) == QStringList());
    }
    const CliRun refused =
        cli({u"case"_s, f.path, other, u"--profile"_s, u"public"_s, u"--out"_s, f.folder.filePath(u"nej.docx"_s)});
    CHECK(refused.exitCode != 0);
    CHECK_FALSE(QFile::exists(f.folder.filePath(u"nej.docx"_s)));

    const auto reg = must(Register::openReadOnly(f.path, {.clock = &f.clock}));
    const QList<Dispatch> noted = must(Dispatches(*reg).latest(100));
    REQUIRE(noted.size() == commands.size());
    for (const Dispatch& each : noted) {
        CHECK(each.profile == "public"_L1);
        CHECK(each.sha256.size() == 32);
        CHECK(each.size == QFileInfo(f.folder.filePath(each.fileName)).size());
    }
    CHECK(noted.at(4).diaryNumbers == QStringList{published});
}

TEST_CASE("With --stop-on-personal-data a paper that holds any is not written, and what holds it is said")
{
    SecretRegister f;
    const QString number = must(Cases(*f.reg).load(f.cases.first())).deviation.diaryNumber;
    f.reg.reset();
    for (const QString& name : {u"a.docx"_s, u"a.pdf"_s, u"a.html"_s}) {
        const QString out = f.folder.filePath(name);
        const CliRun run = cli(
            {u"case"_s, f.path, number, u"--profile"_s, u"members"_s, u"--stop-on-personal-data"_s, u"--out"_s, out});
        CHECK(run.exitCode == 1);
        CHECK(run.complaint().contains(u"Nothing was written"_s));
        CHECK(run.text().contains(u"example.org"_s));
        CHECK_FALSE(QFile::exists(out));
    }
}

TEST_CASE("What a profile's fields are for does not stop a paper of the example, in any form")
{
    const Workplace workplace;
    const QString path = workplace.example();
    const QList<QStringList> commands = {{u"report"_s, path, u"--semesters"_s, u"2025-HT..2026-HT"_s},
                                         {u"case"_s, path, u"2026-3"_s},
                                         {u"list"_s, path},
                                         {u"matrix"_s, path},
                                         {u"meeting"_s, u"minutes"_s, path, u"2026-05-21"_s}};
    for (const QStringList& words : commands) {
        const bool isList = words.first() == "list"_L1;
        const QStringList endings =
            isList ? QStringList{u"xlsx"_s, u"csv"_s, u"json"_s} : QStringList{u"docx"_s, u"pdf"_s, u"html"_s};
        for (const QString& ending : endings) {
            for (const ProfileRule& rule : profileRules()) {
                if (words.first() == "case"_L1 && rule.profile == Profile::Public)
                    continue; // it is not published
                const CliRun run = cli(words + QStringList{u"--profile"_s, rule.code, u"--stop-on-personal-data"_s,
                                                           u"--out"_s, workplace.path(u"ut."_s + ending)});
                INFO(words.first().toStdString() << ' ' << ending.toStdString() << ' ' << rule.code.toStdString()
                                                 << run.err.toStdString() << run.out.toStdString());
                CHECK(run.exitCode == 0);
            }
        }
    }
}

#include "ui/print/leaving.h"

#include "core/import/paper_gate.h"
#include "core/render/pages/paper_file.h"
#include "core/service/cases.h"
#include "core/service/personal_data.h"
#include "ui/dialogs/dialogs.h"
#include "ui/session/session.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::ui::Leaving)
};

constexpr qsizetype mostNamed = 5; // of what was found: enough to judge by

/// What came to the door: written, or with what was found in it.
struct AtDoor
{
    LeavingContent content = {};
    QList<importing::FileFinding> found = {};
    DeviationId first = {}; ///< in which case's texts the first of them stands; null: in none's
};

DeviationId caseWith(service::Register& reg, const QStringList& numbers, const privacy::Finder& finder,
                     const QString& text)
{
    const service::Cases cases(reg);
    for (const QString& number : numbers) {
        const auto id = cases.find(number);
        const auto file = id ? cases.load(*id) : fail(id);
        if (!file)
            continue;
        const QList<service::CaseFinding> found = service::personalDataIn(*file, finder);
        if (std::ranges::find(found, text, &service::CaseFinding::text) != found.end())
            return *id;
    }
    return {};
}

Result<> search(AtDoor& door, const Leaving& leaving, const QString& registerPath,
                const service::Environment& environment, const Job::Progress& progress)
{
    const auto reg = service::Register::openReadOnly(registerPath, environment);
    if (!reg)
        return fail(reg);
    const auto finder = service::PersonalData(**reg).finder();
    if (!finder)
        return fail(finder);
    const auto& write = door.content.writeSearched ? door.content.writeSearched : door.content.write;
    const QString name = leaving.searchedName.isEmpty() ? leaving.path : leaving.searchedName;
    auto found = importing::personalDataInFinished(
        name, [&](const QString& path) { return write(path, progress); }, *finder, door.content.mayStand);
    if (!found)
        return fail(found);
    door.found = std::move(*found);
    if (!door.found.isEmpty())
        door.first = caseWith(**reg, door.content.diaryNumbers, *finder, door.found.constFirst().text);
    return {};
}

QString listed(const QList<importing::FileFinding>& found)
{
    QStringList lines;
    for (const importing::FileFinding& each : found.first(std::min(found.size(), mostNamed)))
        lines.append(Text::tr("“%1”. %2").arg(each.text, each.finding.reason));
    lines.removeDuplicates();
    if (found.size() > mostNamed)
        lines.append(Text::tr("… and %n more", nullptr, static_cast<int>(found.size() - mostNamed)));
    return lines.join(u'\n');
}

enum class Decision { Write, ShowCase, Stay };

Decision decide(Dialogs& dialogs, const Leaving& leaving, const AtDoor& door)
{
    const bool prints = leaving.path.isEmpty();
    const int count = static_cast<int>(door.found.size());
    const QString name = QFileInfo(leaving.path).fileName();
    const QString told =
        prints ? Text::tr("%n place(s) in the paper may be personal data. Nothing is printed yet.", nullptr, count)
               : Text::tr("%n place(s) in %1 may be personal data. Nothing is written yet.", nullptr, count).arg(name);
    const QString anyway = prints ? Text::tr("Print anyway") : Text::tr("Save anyway");
    // Enter never lets it out.
    if (door.first.isNull())
        return dialogs.confirm(told, listed(door.found), anyway) ? Decision::Write : Decision::Stay;
    switch (dialogs.choose(told, listed(door.found), {Text::tr("Go to the deviation"), anyway})) {
    case 0:
        return Decision::ShowCase;
    case 1:
        return Decision::Write;
    default:
        return Decision::Stay;
    }
}

void tellWritten(Session& session, const Leaving& leaving, const LeavingContent& content)
{
    if (leaving.written)
        leaving.written(content);
    else
        tellLeft(session, leaving, content);
}

void tellFailed(Session& session, const Leaving& leaving, const Error& error)
{
    if (leaving.notWritten)
        leaving.notWritten(error);
    else
        session.tell(error);
}

void writeAnyway(QObject* owner, Session& session, const Leaving& leaving, const LeavingContent& content)
{
    Job::start<void>(
        owner, [=](const Job::Progress& progress) { return content.write(leaving.path, progress); },
        [&session, leaving, content](const Result<>& written) {
            if (written)
                tellWritten(session, leaving, content);
            else
                tellFailed(session, leaving, written.error());
        });
}

} // namespace

void tellLeft(Session& session, const Leaving& leaving, const LeavingContent& content)
{
    session.tellWritten(leaving.path, {.kind = leaving.kind,
                                       .profile = leaving.profile ? codeOf(*leaving.profile) : QString(),
                                       .note = content.note,
                                       .diaryNumbers = content.diaryNumbers});
}

Result<LeavingContent> contentOf(const Result<ComposedPaper>& paper, const QString& templatePath)
{
    if (!paper)
        return fail(paper);
    return LeavingContent{
        .write =
            [document = paper->document, templatePath](const QString& path, const Job::Progress& progress) {
                return render::writePaper(document, path, templatePath, progress);
            },
        .mayStand = [allowance = paper->allowance](const QString& text) { return allowance.covers(text); },
        .diaryNumbers = paper->diaryNumbers};
}

Leaving leavingOf(const Paper& paper, Profile profile, const QString& path)
{
    return {.path = path,
            .kind = paper.kind ? codeOf(*paper.kind) : paper.leavesAs,
            .profile = paper.kind ? std::optional(profile) : std::nullopt,
            .make = [paper, profile](const Job::Progress& progress) {
                return contentOf(paper.compose(profile, progress), paper.templatePath);
            }};
}

Job* leave(QObject* owner, Session& session, Dialogs& dialogs, const Leaving& leaving)
{
    return Job::start<AtDoor>(
        owner,
        [=, asks = leaving.profile && session.asksBeforeLeaving(*leaving.profile), registerPath = session.path(),
         environment = session.environment()](const Job::Progress& progress) -> Result<AtDoor> {
            auto content = leaving.make(progress);
            if (!content)
                return fail(content);
            AtDoor door{.content = std::move(*content)};
            const auto searched = asks ? search(door, leaving, registerPath, environment, progress) : Result<>();
            if (!searched)
                return fail(searched);
            const auto written = door.found.isEmpty() ? door.content.write(leaving.path, progress) : Result<>();
            return written ? Result<AtDoor>(std::move(door)) : fail(written);
        },
        [owner, &session, &dialogs, leaving](const Result<AtDoor>& door) {
            if (!door)
                return tellFailed(session, leaving, door.error());
            if (door->found.isEmpty())
                return tellWritten(session, leaving, door->content);
            const Decision decision = decide(dialogs, leaving, *door);
            if (decision == Decision::Write)
                return writeAnyway(owner, session, leaving, door->content);
            const QString said =
                leaving.path.isEmpty() ? Text::tr("Nothing was printed.") : Text::tr("Nothing was written.");
            if (leaving.notWritten)
                leaving.notWritten({ErrorCode::Cancelled, said, {}});
            else
                session.say(said);
            if (decision == Decision::ShowCase)
                session.wantCase(door->first);
        });
}

} // namespace heller::ui

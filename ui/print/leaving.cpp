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

QString listed(const QStringList& remarks, const QList<importing::FileFinding>& found)
{
    QStringList lines = remarks;
    for (const importing::FileFinding& each : found.first(std::min(found.size(), mostNamed)))
        lines.append(Text::tr("“%1”. %2").arg(each.text, each.finding.reason));
    lines.removeDuplicates();
    if (found.size() > mostNamed)
        lines.append(Text::tr("… and %n more", nullptr, static_cast<int>(found.size() - mostNamed)));
    return lines.join(u'\n');
}

struct Question
{
    QString told;
    QString anyway;
};

Question questionOf(const Leaving& leaving, int count)
{
    if (leaving.go && count == 0)
        return {Text::tr("Is the letter to leave as it is?"), Text::tr("Let it leave")};
    if (leaving.go)
        return {Text::tr("%n place(s) in the letter may be personal data. It has not left yet.", nullptr, count),
                Text::tr("Let it leave")};
    if (leaving.path.isEmpty())
        return {Text::tr("%n place(s) in the paper may be personal data. Nothing is printed yet.", nullptr, count),
                Text::tr("Print anyway")};
    const QString name = QFileInfo(leaving.path).fileName();
    return {Text::tr("%n place(s) in %1 may be personal data. Nothing is written yet.", nullptr, count).arg(name),
            Text::tr("Save anyway")};
}

QString stayed(const Leaving& leaving)
{
    if (leaving.go)
        return Text::tr("The letter has not left.");
    return leaving.path.isEmpty() ? Text::tr("Nothing was printed.") : Text::tr("Nothing was written.");
}

enum class Decision { Write, ShowCase, Stay };

Decision decide(Dialogs& dialogs, const Leaving& leaving, const AtDoor& door)
{
    const auto [told, anyway] = questionOf(leaving, static_cast<int>(door.found.size()));
    // Enter never lets it out.
    if (door.first.isNull())
        return dialogs.confirm(told, listed(leaving.remarks, door.found), anyway) ? Decision::Write : Decision::Stay;
    switch (dialogs.choose(told, listed(leaving.remarks, door.found), {Text::tr("Go to the deviation"), anyway})) {
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
    if (leaving.go)
        leaving.go();
    else if (leaving.written)
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
    if (leaving.go)
        return leaving.go();
    Job::start<void>(
        owner, [=](const Job::Progress& progress) { return content.write(leaving.path, progress); },
        [&session, leaving, content](const Result<>& written) {
            if (written)
                tellWritten(session, leaving, content);
            else
                tellFailed(session, leaving, written.error());
        });
}

/// Nothing is to be decided.
bool isOpen(const Leaving& leaving, const AtDoor& door)
{
    return door.found.isEmpty() && leaving.remarks.isEmpty();
}

/// Writes it where it may be written. What leaves by another way cannot be called back: now it still can.
Result<> passDoor(const Leaving& leaving, const AtDoor& door, const Job::Progress& progress)
{
    if (leaving.go)
        return progress(100) ? Result<>() : fail(ErrorCode::Cancelled, stayed(leaving));
    return isOpen(leaving, door) ? door.content.write(leaving.path, progress) : Result<>();
}

bool isSearchedFirst(const Leaving& leaving)
{
    return leaving.isSearched || (leaving.profile && isSearched(*leaving.profile));
}

} // namespace

void tellLeft(Session& session, const Leaving& leaving, const LeavingContent& content)
{
    session.tellWritten(leaving.path, {.kind = leaving.kind,
                                       .profile = leaving.profile ? codeOf(*leaving.profile) : QString(),
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
            .make =
                [paper, profile](const Job::Progress& progress) {
                    return contentOf(paper.compose(profile, progress), paper.templatePath);
                },
            .isSearched = paper.isSearched};
}

Job* leave(QObject* owner, Session& session, Dialogs& dialogs, const Leaving& leaving)
{
    return Job::start<AtDoor>(
        owner,
        [=, asks = session.asksBeforeLeaving() && isSearchedFirst(leaving), registerPath = session.path(),
         environment = session.environment()](const Job::Progress& progress) -> Result<AtDoor> {
            auto content = leaving.make(progress);
            if (!content)
                return fail(content);
            AtDoor door{.content = std::move(*content)};
            const auto searched = asks ? search(door, leaving, registerPath, environment, progress) : Result<>();
            if (!searched)
                return fail(searched);
            const auto passed = passDoor(leaving, door, progress);
            return passed ? Result<AtDoor>(std::move(door)) : fail(passed);
        },
        [owner, &session, &dialogs, leaving](const Result<AtDoor>& door) {
            if (!door)
                return tellFailed(session, leaving, door.error());
            if (isOpen(leaving, *door))
                return tellWritten(session, leaving, door->content);
            const Decision decision = decide(dialogs, leaving, *door);
            if (decision == Decision::Write)
                return writeAnyway(owner, session, leaving, door->content);
            if (leaving.notWritten)
                leaving.notWritten({ErrorCode::Cancelled, stayed(leaving), {}});
            else
                session.say(stayed(leaving));
            if (decision == Decision::ShowCase)
                session.wantCase(door->first);
        });
}

} // namespace heller::ui

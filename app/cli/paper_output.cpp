#include "app/cli/paper_output.h"

#include "core/import/paper_gate.h"
#include "core/render/pages/paper_file.h"
#include "core/service/dispatches.h"
#include "core/service/papers.h"
#include "core/service/personal_data.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace heller::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::cli::Papers)
};

const QString gate = QStringLiteral("stop-on-personal-data");

std::unexpected<Failure> notWritten(const Error& error)
{
    return std::unexpected(Failure(error, error.code == ErrorCode::InvalidInput ? UsedWrongly : Failed));
}

} // namespace

Outcome passGate(service::Register& reg, const LeavingFile& file, Console& console)
{
    const auto finder = service::PersonalData(reg).finder();
    if (!finder)
        return failed(finder);
    const auto found = importing::personalDataInFinished(file.out, file.write, *finder, file.mayStand);
    if (!found)
        return notWritten(found.error());
    for (const importing::FileFinding& each : *found)
        console.printLine(
            Text::tr("%1: %2 “%3”. %4").arg(each.where, nameOf(each.finding.kind), each.text, each.finding.reason));
    if (found->isEmpty())
        return {};
    return failed(ErrorCode::InvalidInput,
                  Text::tr("Nothing was written: %n place(s) in %1 may be personal data.", nullptr,
                           static_cast<int>(found->size()))
                      .arg(file.out),
                  Text::tr("Write otherwise what was found, or let it stand in its case with a reason."));
}

Outcome checkOut(const QString& out, bool hasTemplate)
{
    const auto format = render::paperFormatOf(out);
    if (!format)
        return std::unexpected(Failure(format.error(), UsedWrongly));
    if (hasTemplate && *format == render::PaperFormat::Html)
        return usedWrongly(Text::tr("A Word template has nothing to say about an .html file."),
                           Text::tr("Leave --template out, or write a .docx or .pdf."));
    return {};
}

Option outOption(bool required)
{
    return {.name = u"out"_s,
            .valueName = Text::tr("FILE"),
            .description = Text::tr("Where to write; .docx, .pdf or .html. A file of that name is replaced."),
            .required = required};
}

Option dateOption()
{
    return {.name = u"date"_s,
            .valueName = Text::tr("DATE"),
            .description = Text::tr("The paper's date, 2023-06-01; today unless said.")};
}

Option profileOption(PaperKind kind)
{
    return {.name = u"profile"_s,
            .valueName = Text::tr("PROFILE"),
            .description = Text::tr("For whom: internal, no-reporters, members or public. Unless said: %1.")
                               .arg(codeOf(usualProfile(kind)))};
}

Expected<Profile> profileIn(const Words& words, PaperKind kind)
{
    if (!words.has(u"profile"_s))
        return usualProfile(kind);
    const auto profile = profileFrom(words.value(u"profile"_s));
    if (profile)
        return *profile;
    return usedWrongly(Text::tr("“%1” is no profile.").arg(words.value(u"profile"_s)),
                       Text::tr("The profiles are internal, no-reporters, members and public."));
}

Option gateOption()
{
    return {.name = gate,
            .description = Text::tr("Write nothing when the finished file holds personal data that no case lets stand "
                                    "and no field of the profile is for; the exit code is 1 then.")};
}

bool isGated(const Words& words)
{
    return words.has(gate);
}

Outcome leave(service::Register& reg, const LeavingFile& file, const Words& words, Console& console)
{
    if (file.mayStand && isGated(words)) {
        if (const auto passed = passGate(reg, file, console); !passed)
            return passed;
    }
    if (const auto written = file.write(file.out); !written)
        return notWritten(written.error());
    Dispatch about = file.about;
    if (file.diaryNumbers)
        about.diaryNumbers = file.diaryNumbers();
    return noteLeft(reg, file.out, about, console);
}

Outcome noteLeft(service::Register& reg, const QString& out, Dispatch about, Console& console)
{
    const auto dispatch = service::dispatchOf(out);
    if (!dispatch)
        return failed(dispatch);
    about.fileName = dispatch->fileName;
    about.size = dispatch->size;
    about.sha256 = dispatch->sha256;
    noteDispatch(reg, about, console);
    return {};
}

Outcome leave(service::Register& reg, const Result<render::Document>& document, const service::Papers& papers,
              PaperKind kind, const Words& words, Console& console, const QString& templatePath)
{
    if (!document)
        return failed(document);
    return leave(
        reg,
        {.out = words.value(u"out"_s),
         .about = {.kind = codeOf(kind), .profile = codeOf(papers.profile()), .diaryNumbers = papers.diaryNumbers()},
         .mayStand = [&](const QString& text) { return papers.allowance().covers(text); },
         .write = [&](const QString& path) { return render::writePaper(*document, path, templatePath); }},
        words, console);
}

Outcome leave(service::Register& reg, const render::Document& document, const Dispatch& about, const Words& words,
              Console& console)
{
    return leave(reg,
                 {.out = words.value(u"out"_s),
                  .about = about,
                  .write = [&](const QString& path) { return render::writePaper(document, path); }},
                 words, console);
}

void noteDispatch(service::Register& reg, const Dispatch& dispatch, Console& console)
{
    const auto opened = reg.isWritable() ? Expected<RegisterPointer>() : openForWriting(reg.path(), console);
    const auto noted = opened ? service::Dispatches(*opened ? **opened : reg).note(dispatch) : Result<>();
    if (!opened || !noted)
        console.complain(Text::tr("It is not noted in the register that %1 was written. %2")
                             .arg(dispatch.fileName, sentenceOf(opened ? noted.error() : opened.error().error)));
}

} // namespace heller::cli

#include "app/cli/session.h"

#include "core/model/actor_names.h"
#include "core/service/actors.h"
#include "core/service/cases.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace heller::cli {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heller::cli::Session)
};

} // namespace

const service::Environment& thisEnvironment()
{
    static const SystemClock clock;
    static const service::Environment environment = {.clock = &clock};
    return environment;
}

Expected<RegisterPointer> openForReading(const QString& path)
{
    auto opened = service::Register::openReadOnly(path, thisEnvironment());
    if (!opened)
        return failed(opened);
    return std::move(*opened);
}

Expected<RegisterPointer> openForWriting(const QString& path, Console& console)
{
    auto opened = service::Register::open(path, thisEnvironment());
    if (!opened)
        return failed(opened);
    if (!(*opened)->isWritable())
        return std::unexpected(Failure((*opened)->whyReadOnly()));
    // The change is made all the same, so the exit status says nothing of it.
    QObject::connect(opened->get(), &service::Register::backupFailed, opened->get(),
                     [&console](const Error& why) { console.complain(u"heller-cli: "_s + sentenceOf(why)); });
    return std::move(*opened);
}

Expected<DeviationId> findCase(service::Register& reg, const QString& typed)
{
    const auto found = service::Cases(reg).find(typed);
    if (!found)
        return failed(found);
    return *found;
}

Expected<OpenCase> openCaseForWriting(const Words& words, Console& console)
{
    auto reg = openForWriting(words.argument(0), console);
    if (!reg)
        return std::unexpected(reg.error());
    const auto id = findCase(**reg, words.argument(1));
    if (!id)
        return std::unexpected(id.error());
    return OpenCase{.reg = std::move(*reg), .id = *id};
}

Expected<QList<ActorId>> findActors(service::Register& reg, const QStringList& typed)
{
    const auto all = service::Actors(reg).all();
    if (!all)
        return failed(all);
    QList<ActorId> found;
    for (const QString& name : typed) {
        const ActorMatches matches = resolveActors(name, *all, thisEnvironment().clock->today());
        if (matches.actors.isEmpty() || !matches.unknown.isEmpty())
            return failed(ErrorCode::NotFound,
                          Texts::tr("No actor is called “%1”.").arg(matches.unknown.value(0, name)),
                          Texts::tr("Write a name as the register has it, or another name of that actor."));
        for (const ActorId actor : matches.actors) {
            if (!found.contains(actor))
                found.append(actor);
        }
    }
    return found;
}

Expected<Semester> semesterIn(const QString& typed)
{
    if (const auto semester = parseSemester(typed))
        return *semester;
    return usedWrongly(Texts::tr("“%1” is no semester.").arg(typed),
                       Texts::tr("Write for example 2023-VT or HT 2022."));
}

Expected<SemesterRange> semestersIn(const QString& typed)
{
    if (const auto range = parseSemesterRange(typed))
        return *range;
    return usedWrongly(Texts::tr("“%1” names no semesters.").arg(typed),
                       Texts::tr("Write for example 2023-VT, or 2022-HT..2023-VT with the earlier one first; the years "
                                 "are 2000 to 2099."));
}

Expected<QDate> dateIn(const QString& typed)
{
    if (typed.isEmpty())
        return thisEnvironment().clock->today();
    const QDate date = QDate::fromString(typed, Qt::ISODate);
    if (date.isValid())
        return date;
    return usedWrongly(Texts::tr("“%1” is no date.").arg(typed), Texts::tr("Write for example 2023-06-01."));
}

Expected<QDate> pastDateIn(const QString& typed)
{
    auto date = dateIn(typed);
    if (date && *date > thisEnvironment().clock->today())
        return usedWrongly(Texts::tr("%1 has not come yet.").arg(typed), Texts::tr("Check the day."));
    return date;
}

Expected<qint64> numberIn(const QString& option, const QString& typed, qint64 least, qint64 most)
{
    bool isNumber = false;
    const qint64 number = typed.toLongLong(&isNumber);
    if (isNumber && number >= least && number <= most)
        return number;
    return usedWrongly(Texts::tr("--%1 needs a whole number from %2 to %3, not “%4”.")
                           .arg(option, QString::number(least), QString::number(most), typed));
}

Argument registerArgument()
{
    return {.name = Texts::tr("REGISTER"), .description = Texts::tr("The register file (.heller).")};
}

Argument caseArgument()
{
    return {.name = Texts::tr("CASE"), .description = Texts::tr("The case's diary number: “LH 2023-001”, or 2023-1.")};
}

Option jsonOption()
{
    return {.name = u"json"_s, .description = Texts::tr("For programs: JSON in UTF-8.")};
}

Option onOption()
{
    return {.name = u"on"_s, .valueName = Texts::tr("DATE"), .description = Texts::tr("When; today if not said.")};
}

} // namespace heller::cli

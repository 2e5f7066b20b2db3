#include "core/service/excerpts.h"

#include "core/model/in_profile.h"
#include "core/service/register.h"
#include "core/store/stores.h"

namespace heller::service {

using enum ProfilePart;

Result<std::optional<Publication>> Excerpts::twinOf(DeviationId id) const
{
    if (!leavesOut(m_profile, Originals))
        return std::nullopt;
    auto twin = m_register.stores().publications.ofCase(id);
    if (twin && *twin && !(*twin)->publishedOn.isValid())
        twin->reset();
    return twin;
}

Result<std::optional<CaseFile>> Excerpts::of(const CaseFile& file) const
{
    const auto twin = twinOf(file.deviation.id);
    if (!twin)
        return fail(twin);
    return inProfile(file, m_profile, *twin ? &**twin : nullptr);
}

Result<QList<CaseFile>> Excerpts::of(const QList<CaseFile>& files) const
{
    QList<CaseFile> shown;
    for (const CaseFile& file : files) {
        auto excerpt = of(file);
        if (!excerpt)
            return fail(excerpt);
        if (*excerpt)
            shown.append(std::move(**excerpt));
    }
    return shown;
}

Result<MeetingMaterial> Excerpts::of(const MeetingMaterial& material) const
{
    MeetingMaterial shown{.meeting = inProfile(material.meeting, m_profile),
                          .actorNames = material.actorNames,
                          .association = material.association,
                          .isExcerpt = leavesOut(m_profile, Originals)};
    for (const CaseFile& file : material.cases) {
        const auto excerpt = of(file);
        if (!excerpt)
            return fail(excerpt);
        if (*excerpt)
            shown.cases.insert(file.deviation.id, **excerpt);
    }
    shown.meeting.agenda.removeIf([&](const AgendaItem& item) {
        return !item.deviation.isNull() && material.cases.contains(item.deviation) &&
               !shown.cases.contains(item.deviation);
    });
    return shown;
}

Result<AnswerMatrix> Excerpts::of(const AnswerMatrix& matrix) const
{
    AnswerMatrix shown{.columns = matrix.columns, .total = matrix.total};
    for (const MatrixRow& row : matrix.rows) {
        const auto title = titleOf(row.deviation, row.title);
        if (!title)
            return fail(title);
        if (!*title)
            continue;
        MatrixRow excerpt = inProfile(row, m_profile);
        excerpt.title = **title;
        shown.rows.append(std::move(excerpt));
    }
    if (leavesOut(m_profile, Originals))
        shown.total = static_cast<int>(shown.rows.size());
    return shown;
}

Result<report::SemesterReport> Excerpts::of(report::SemesterReport report) const
{
    const qsizetype all = report.cases.size();
    auto shown = of(report.cases);
    if (!shown)
        return fail(shown);
    report.cases = std::move(*shown);
    if (leavesOut(m_profile, Originals)) {
        report.letter.clear();
        report.since.reset();
        report.unpublished = static_cast<int>(all - report.cases.size());
    }
    return report;
}

Result<std::optional<QString>> Excerpts::titleOf(DeviationId id, const QString& title) const
{
    if (!leavesOut(m_profile, Originals))
        return title;
    const auto twin = twinOf(id);
    if (!twin)
        return fail(twin);
    return *twin ? std::optional((*twin)->title) : std::nullopt;
}

} // namespace heller::service

#include "core/import/register_comparison.h"

#include "core/import/known_cases.h"
#include "core/service/cases.h"

#include <QCoreApplication>

namespace heller::importing {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heller::importing)
};

QString nameOfCase(const CaseFile& file)
{
    return file.deviation.diaryNumber.isEmpty() ? file.deviation.title : file.deviation.diaryNumber;
}

} // namespace

/// A title that was made of a text's first words says nothing against the one it has by now.
RegisterComparison::Candidate RegisterComparison::candidate(const CaseFile& stored, const PlannedCase& planned)
{
    CaseFile read = planned.file;
    if (planned.titleMade)
        read.deviation.title.clear();
    return {stored, mergedInto(stored, read)};
}

/// Of several with the same title and challenge: the one that has nothing to learn, else one of the same reporter, else
/// any.
Result<std::optional<RegisterComparison::Candidate>> RegisterComparison::sameText(const PlannedCase& planned) const
{
    const CaseFile& read = planned.file;
    const service::Cases cases(m_register);
    const auto ids = cases.findAllSame(read.deviation.title, read.deviation.challenge);
    if (!ids)
        return fail(ids);
    std::optional<Candidate> best;
    for (const DeviationId id : *ids) {
        if (m_taken.contains(id))
            continue;
        const auto stored = cases.load(id);
        if (!stored)
            return fail(stored);
        Candidate found = candidate(*stored, planned);
        if (found.merged == found.stored)
            return found;
        const bool likelier = best && isOtherReporter(best->stored.deviation.reporter, read.deviation.reporter) &&
                              !isOtherReporter(stored->deviation.reporter, read.deviation.reporter);
        if (!best || likelier)
            best = std::move(found);
    }
    return best;
}

Result<std::optional<RegisterComparison::Candidate>> RegisterComparison::sameTitle(PlannedCase& planned) const
{
    const service::Cases cases(m_register);
    const Deviation& read = planned.file.deviation;
    const auto ids = cases.findTitled(read.title);
    if (!ids)
        return fail(ids);
    QString other;
    for (const DeviationId id : *ids) {
        if (m_taken.contains(id))
            continue;
        const auto stored = cases.load(id);
        if (!stored)
            return fail(stored);
        const bool nothingToTell =
            read.challenge.isEmpty() && !isOtherReporter(stored->deviation.reporter, read.reporter);
        if (nothingToTell || isSameCase(stored->deviation, read, false))
            return candidate(*stored, planned);
        if (other.isEmpty())
            other = nameOfCase(*stored);
    }
    if (!other.isEmpty())
        planned.unsure.append(
            Texts::tr("%1 in the register has the same title, but tells of something else.").arg(other));
    return std::nullopt;
}

void RegisterComparison::propose(PlannedCase& planned, Candidate candidate)
{
    m_taken.insert(candidate.stored.deviation.id);
    const QString name = nameOfCase(candidate.stored);
    const bool nothingNew = candidate.merged == candidate.stored;
    planned.replacesText = replacesText(candidate.stored, candidate.merged);
    planned.action = nothingNew || planned.replacesText ? PlannedCase::Action::Skip : PlannedCase::Action::Update;
    planned.file = std::move(candidate.merged);
    if (nothingNew)
        return;
    planned.unsure.append(
        planned.replacesText
            ? Texts::tr("%1 in the register is this case, with another text than the report's.").arg(name)
            : Texts::tr("It stands in the register as %1; the report says more about it.").arg(name));
}

/// The same answer under another title: a title that an import made of the first words is soon put better.
Result<std::optional<RegisterComparison::Candidate>> RegisterComparison::sameDay(const PlannedCase& planned) const
{
    const Deviation& deviation = planned.file.deviation;
    const bool silent =
        deviation.challenge.isEmpty() && deviation.consequences.isEmpty() && deviation.proposal.isEmpty();
    if (deviation.received.isNull() || silent)
        return std::nullopt;
    const service::Cases cases(m_register);
    const auto ids = cases.findOfDay(deviation.received);
    if (!ids)
        return fail(ids);
    for (const DeviationId id : *ids) {
        if (m_taken.contains(id))
            continue;
        const auto stored = cases.load(id);
        if (!stored)
            return fail(stored);
        if (isSameCase(stored->deviation, deviation, false))
            return candidate(*stored, planned);
    }
    return std::nullopt;
}

Result<> RegisterComparison::compare(PlannedCase& planned)
{
    if (!m_holdsCases) {
        const auto count = service::Cases(m_register).count({});
        if (!count)
            return fail(count);
        m_holdsCases = *count > 0;
    }
    if (!*m_holdsCases)
        return {};
    auto same = sameText(planned);
    if (same && !*same)
        same = sameTitle(planned);
    if (same && !*same)
        same = sameDay(planned);
    if (!same)
        return fail(same);
    if (*same)
        propose(planned, std::move(**same));
    return {};
}

Result<> RegisterComparison::compareEdition(PlannedCase& planned, const PlannedCase& earlier) const
{
    CaseFile base = earlier.file;
    // Not the earlier file's text either, unless the user says so: what stands is the register's.
    if (earlier.action == PlannedCase::Action::Skip && earlier.replacesText) {
        auto stored = service::Cases(m_register).load(base.deviation.id);
        if (!stored)
            return fail(stored);
        base = std::move(*stored);
    }
    planned.file = mergedInto(base, planned.file);
    const bool nothingNew = planned.file == base;
    planned.replacesText = replacesText(base, planned.file);
    planned.action = nothingNew || planned.replacesText ? PlannedCase::Action::Skip : PlannedCase::Action::Update;
    if (!nothingNew)
        planned.unsure.append(Texts::tr("It stands in an earlier report of this import too, with another text."));
    return {};
}

} // namespace heller::importing

#pragma once

#include "core/model/allowance.h"
#include "core/model/answer_matrix.h"
#include "core/model/year.h"
#include "core/render/document.h"
#include "core/service/cases.h"
#include "core/service/excerpts.h"

#include <functional>

namespace heller::report {
struct CaseListGroup;
}

namespace heller::service {

/// The register's papers as the readers of a profile get them.
class Papers
{
public:
    /// So many percent are done; false says stop, which is answered by Cancelled.
    using Progress = std::function<bool(int percent)>;

    /// `date` stands on the papers.
    Papers(Register& reg, Profile profile, QDate date);

    [[nodiscard]] Profile profile() const { return m_excerpts.profile(); }

    /// InvalidInput when nothing of it is for these readers.
    [[nodiscard]] Result<render::Document> ofCase(const CaseFile& file);
    /// Each from the top of a page; those that are not for these readers are left out. InvalidInput when none is left.
    [[nodiscard]] Result<render::Document> ofCases(const QList<DeviationId>& ids, const Progress& progress = {});
    [[nodiscard]] Result<render::Document> list(const CaseFilter& filter, CaseArrangement arrangement,
                                                const Progress& progress = {});
    /// Agenda, MeetingPapers, Minutes or Decisions. NotFound.
    [[nodiscard]] Result<render::Document> meeting(PaperKind kind, MeetingId id);
    [[nodiscard]] Result<render::Document> answers(const AnswerMatrix& matrix);
    /// The same for a spreadsheet.
    [[nodiscard]] Result<AnswerMatrix> answersShown(const AnswerMatrix& matrix);
    [[nodiscard]] Result<render::Document> overview(const Progress& progress = {});
    [[nodiscard]] Result<render::Document> year(const YearPlan& plan, int year, const QList<YearEntryKind>& kinds);
    [[nodiscard]] Result<render::Document> actors();
    /// Of cases as they are to stand in it; the letter is not for everybody.
    [[nodiscard]] Result<render::Document> report(const report::SemesterReport& report);

    /// What may stand in the papers that were made.
    [[nodiscard]] const Allowance& allowance() const { return m_allowance; }
    /// The cases in them, in their order.
    [[nodiscard]] const QStringList& diaryNumbers() const { return m_numbers; }

private:
    /// The case as the readers get it, noted as one that stands in a paper.
    [[nodiscard]] Result<std::optional<CaseFile>> taken(const CaseFile& file);
    [[nodiscard]] Result<> place(const QList<CaseRow>& rows, QList<report::CaseListGroup>& groups, qsizetype& current);

    Register& m_register;
    Excerpts m_excerpts;
    QDate m_date;
    Allowance m_allowance;
    QStringList m_numbers;
};

} // namespace heller::service

#pragma once

#include "core/model/actor.h"
#include "core/model/association.h"
#include "core/model/case_file.h"

namespace heller::report {

enum class FindingKind {
    MissingField,      ///< a field of the form that its readers need is empty
    ReferenceOnly,     ///< "Se ovan" and the like in place of a text
    WithoutSemester,   ///< neither a received date nor a semester
    MixedFeedbackWord, ///< "Svar …" beside "Återkoppling …" in the same report
    TwoNames,          ///< one organisation under several names
    NumberGap,         ///< a diary number between the report's own is not in it
    Signature,         ///< nobody signs the letter
};

/// Where in a case a finding stands.
enum class CaseField {
    Title,
    Received,
    ReporterName,
    Cooperating,
    Challenge,
    Consequences,
    Proposal,
    Feedback,
    Number,
    Letter ///< no case's
};

/// Something to look at before a report leaves. Nothing is wrong until the coordinator says so.
struct ReportFinding
{
    FindingKind kind = FindingKind::MissingField;
    DeviationId where = {}; ///< null where it is no case's
    CaseField field = CaseField::Title;
    FeedbackRoundId round = {}; ///< which feedback's; else null
    QString text = {};          ///< one sentence, in the window's language

    bool operator==(const ReportFinding&) const = default;
};

/// What is uneven in a report's cases, in the report's order, then what concerns several of them, then its letter.
/// `actors`: all the register knows.
[[nodiscard]] QList<ReportFinding> checkReport(const QList<CaseFile>& cases, const QList<Actor>& actors,
                                               const Association& association);

} // namespace heller::report

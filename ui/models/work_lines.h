#pragma once

#include "core/service/cases.h"
#include "core/service/overview.h"

#include <QCoreApplication>

#include <optional>

namespace heller::ui {

/// Which of the tokens' tones a chip has; looked up when it is painted, so that it follows light and dark.
enum class WorkTone { Fresh, Waiting, Overdue, Assess, Settled };

/// A state as a chip shows it.
struct WorkChip
{
    QString icon = {};
    QString word = {};
    WorkTone tone = WorkTone::Fresh;

    bool operator==(const WorkChip&) const = default;
};

/// One line of a card: a case, what is the matter with it, and a note at the right.
struct WorkLine
{
    DeviationId id = {};
    WorkChip chip = {};
    QString text = {};
    QString note = {};

    bool operator==(const WorkLine&) const = default;
};

/// One card of the overview, in words.
struct WorkCardContent
{
    QString name = {}; ///< lasting, for tests and for finding the card again: "toHandOver"
    QString icon = {};
    QString title = {};
    QString hint = {};                 ///< beside the title
    std::optional<WorkChip> chip = {}; ///< likewise
    QList<WorkLine> lines = {};
    QString foot = {};                           ///< what stands below the lines where not all are shown
    QString showAll = {};                        ///< on the button there; empty: none
    std::optional<service::CaseFilter> all = {}; ///< what it leads to

    bool operator==(const WorkCardContent&) const = default;
};

/// What the overview found, in words. Pure.
class WorkLines
{
    Q_DECLARE_TR_FUNCTIONS(heller::ui::WorkLines)

public:
    /// The cards that have lines, in the order of the day's work.
    [[nodiscard]] static QList<WorkCardContent> cardsOf(const service::Overview& overview);
    /// "Saturday 21 November · the group meets …": the line under the page's title.
    [[nodiscard]] static QString dayLine(const service::Overview& overview);
    /// "18 working days (n = 11)", or that there are too few answers to show.
    [[nodiscard]] static QString timeText(const service::AnsweringTime& time);
    /// "Försäkringskassan", "The municipalities".
    [[nodiscard]] static QString nameOf(ActorKind kind);
    /// The chart of semesters for those who do not see it.
    [[nodiscard]] static QString semestersInWords(const QList<service::SemesterHeaps>& semesters);
};

} // namespace heller::ui

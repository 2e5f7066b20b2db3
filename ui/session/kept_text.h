#pragma once

#include <QString>

namespace heller::ui {

/// A text that has been written and is not in the register yet, and where it is to stand.
struct KeptText
{
    QString entity = {}; ///< as the history names it: "deviation", "feedback_round", "answer"; "letter" of a report
    qint64 row = 0;
    QString field = {}; ///< the column; a letter's period
    QString name = {};  ///< for people: "Proposed solution"
    qint64 deviation = 0;
    QString where = {}; ///< for people: "LH 2026-001"
    QString text = {};

    /// Wherever it is offered.
    [[nodiscard]] bool isSamePlace(const KeptText& other) const
    {
        return entity == other.entity && row == other.row && field == other.field;
    }
    bool operator==(const KeptText&) const = default;
};

} // namespace heller::ui

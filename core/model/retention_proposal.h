#pragma once

#include "core/model/retention_rule.h"

#include <QStringList>

namespace heller {

/// A case that a rule concerns.
struct RetentionCase
{
    QString diaryNumber = {};
    QString title = {};
    Status status = Status::New;
    QString semester = {}; ///< "2023-VT"; empty: none
    QDate lastDay = {};    ///< the last day something happened with it

    bool operator==(const RetentionCase&) const = default;
};

/// How many rows of a table would be emptied, or go.
struct RetentionCount
{
    QString table = {}; ///< as the file has it: "answer"
    int rows = 0;

    bool operator==(const RetentionCount&) const = default;
};

/// What one rule would weed out.
struct RetentionPart
{
    RetentionRule rule = {};
    QDate until = {};
    QList<qint64> rows = {};           ///< cases, meetings, contacts, reports or steps that have something to go
    QList<RetentionCase> cases = {};   ///< where they are cases, in the same order
    QList<RetentionCount> counts = {}; ///< in the order of the register's tables

    bool operator==(const RetentionPart&) const = default;
};

/// A report kept as it was sent that holds a case of the proposal.
struct RetentionReport
{
    qint64 row = 0;
    QString fileName = {};
    QDate sentOn = {};

    bool operator==(const RetentionReport&) const = default;
};

/// What all rules would weed out on a day, and where else it would still be.
struct RetentionProposal
{
    QDate day = {};
    QList<RetentionPart> parts = {}; ///< a rule each, also one that concerns nothing
    QList<RetentionReport> reports = {};
    QStringList backups = {}; ///< dated copies beside the register: as they were

    bool operator==(const RetentionProposal&) const = default;
    [[nodiscard]] bool isEmpty() const
    {
        for (const RetentionPart& part : parts)
            if (!part.rows.isEmpty())
                return false;
        return true;
    }
};

} // namespace heller

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace heller {

/// The words of a case's title and challenge as the comparison of cases sees them: stems, and how often each stands
/// there. The title says most: its words count twice.
struct WordProfile
{
    QHash<QString, int> counts = {};
    int length = 0;

    bool operator==(const WordProfile&) const = default;
};

[[nodiscard]] WordProfile wordProfile(const QString& title, const QString& challenge);

/// How much a stem tells that stands in `having` of `all` cases: its inverse document frequency, 0 for one in all.
[[nodiscard]] double tellingWeight(int having, int all);

/// How much of what `own` tells `other` says too: BM25 over the stems of `weights`, in parts of what `own` would score
/// itself. 0 … 1; 0 where nothing is told.
[[nodiscard]] double likeness(const QHash<QString, double>& weights, const WordProfile& own, const WordProfile& other);

} // namespace heller

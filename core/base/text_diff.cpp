#include "core/base/text_diff.h"

#include <algorithm>
#include <vector>

namespace heller {

namespace {

using Kind = TextDifference::Kind;

/// Beyond this many pairs of words a comparison would be felt.
constexpr qsizetype mostPairs = 4'000'000;

/// Words, and what stands between them, one after the other.
QStringList partsOf(const QString& text)
{
    QStringList parts;
    qsizetype start = 0;
    for (qsizetype i = 1; i <= text.size(); ++i) {
        const bool ends = i == text.size() || text.at(i).isLetterOrNumber() != text.at(start).isLetterOrNumber() ||
                          !text.at(start).isLetterOrNumber();
        if (ends) {
            parts.append(text.sliced(start, i - start));
            start = i;
        }
    }
    return parts;
}

void add(QList<TextDifference>& differences, Kind kind, const QString& text)
{
    if (text.isEmpty())
        return;
    if (!differences.isEmpty() && differences.last().kind == kind)
        differences.last().text += text;
    else
        differences.append({kind, text});
}

/// By the longest common row of parts; `length[i][j]` is that of the ends from i and j on.
void addMiddle(QList<TextDifference>& differences, const QStringList& before, const QStringList& after)
{
    const qsizetype rows = before.size();
    const qsizetype columns = after.size();
    if (rows * columns > mostPairs) {
        add(differences, Kind::OnlyBefore, before.join(QString()));
        add(differences, Kind::OnlyAfter, after.join(QString()));
        return;
    }
    const auto place = [columns](qsizetype i, qsizetype j) { return static_cast<size_t>(i * (columns + 1) + j); };
    std::vector<int> length(place(rows, columns) + 1, 0);
    for (qsizetype i = rows - 1; i >= 0; --i) {
        for (qsizetype j = columns - 1; j >= 0; --j)
            length[place(i, j)] = before.at(i) == after.at(j)
                                      ? length[place(i + 1, j + 1)] + 1
                                      : std::max(length[place(i + 1, j)], length[place(i, j + 1)]);
    }
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < rows || j < columns) {
        if (i < rows && j < columns && before.at(i) == after.at(j)) {
            add(differences, Kind::Same, before.at(i));
            ++i;
            ++j;
        } else if (j == columns || (i < rows && length[place(i + 1, j)] >= length[place(i, j + 1)])) {
            add(differences, Kind::OnlyBefore, before.at(i++));
        } else {
            add(differences, Kind::OnlyAfter, after.at(j++));
        }
    }
}

} // namespace

QList<TextDifference> textDifferences(const QString& before, const QString& after)
{
    const QStringList old = partsOf(before);
    const QStringList young = partsOf(after);
    const qsizetype least = std::min(old.size(), young.size());
    qsizetype head = 0;
    while (head < least && old.at(head) == young.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < least - head && old.at(old.size() - 1 - tail) == young.at(young.size() - 1 - tail))
        ++tail;
    QList<TextDifference> differences;
    add(differences, Kind::Same, old.first(head).join(QString()));
    addMiddle(differences, old.sliced(head, old.size() - head - tail), young.sliced(head, young.size() - head - tail));
    add(differences, Kind::Same, old.last(tail).join(QString()));
    return differences;
}

} // namespace heller

#include "core/store/net_change.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace heller::store {

namespace {

/// A row before the step and after it: the columns that any of its changes named, all of them where the row came or
/// went.
struct RowEnds
{
    bool stood = false;
    bool stands = false;
    QJsonObject before = {};
    QJsonObject after = {};

    void add(const ChangedRow& change, bool first)
    {
        const QJsonObject was = QJsonDocument::fromJson(change.before.toUtf8()).object();
        const QJsonObject is = QJsonDocument::fromJson(change.after.toUtf8()).object();
        if (first)
            stood = !change.before.isNull();
        stands = !change.after.isNull();
        if (!stands)
            after = {};
        for (auto column = was.constBegin(); stood && column != was.constEnd(); ++column) {
            if (!before.contains(column.key()))
                before.insert(column.key(), column.value());
        }
        for (auto column = is.constBegin(); column != is.constEnd(); ++column)
            after.insert(column.key(), column.value());
    }
};

QString written(const QString& entity, const QJsonObject& row)
{
    return entity + QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact));
}

} // namespace

bool leavesAllAsItWas(const QList<ChangedRow>& rows)
{
    QHash<std::pair<QString, qint64>, RowEnds> ends;
    for (const ChangedRow& change : rows) {
        const std::pair key(change.entity, change.row);
        const bool first = !ends.contains(key);
        ends[key].add(change, first);
    }
    QStringList gone;
    QStringList come;
    for (const auto& [key, row] : ends.asKeyValueRange()) {
        if (row.stood && row.stands && row.before != row.after)
            return false;
        if (row.stood && !row.stands)
            gone.append(written(key.first, row.before));
        if (!row.stood && row.stands)
            come.append(written(key.first, row.after));
    }
    std::ranges::sort(gone);
    std::ranges::sort(come);
    return gone == come;
}

} // namespace heller::store

#include "core/service/case_versions.h"

#include "core/base/swedish.h"
#include "core/service/register.h"
#include "core/store/case_rows.h"
#include "core/store/stores.h"
#include "core/store/transaction.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace heller::service {

using namespace Qt::StringLiterals;
using store::CaseRows;
using store::Stores;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::service)
};

constexpr qsizetype mostVersions = 100;

/// What is of the machinery and says nothing to a reader.
bool isMachinery(const QString& column)
{
    static const QStringList machinery{u"uuid"_s,     u"deviation"_s,    u"feedback_round"_s,
                                       u"position"_s, u"diary_number"_s, u"raised_before_register"_s,
                                       u"actor"_s,    u"reminders"_s,    u"number"_s};
    return machinery.contains(column);
}

QString valueOf(const QJsonValue& value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

void addFields(QList<VersionField>& fields, const QString& entity, qint64 row, const QJsonObject& columns,
               const QString& about)
{
    for (auto column = columns.constBegin(); column != columns.constEnd(); ++column) {
        const QString value = valueOf(column.value());
        if (!value.isEmpty() && !isMachinery(column.key()))
            fields.append({entity, row, column.key(), value, about});
    }
}

QList<VersionField> fieldsOf(const CaseRows& rows)
{
    QList<VersionField> fields;
    for (const auto& [row, columns] : rows.of(u"deviation"_s).asKeyValueRange())
        addFields(fields, u"deviation"_s, row, columns, {});
    for (const auto& [round, columns] : rows.of(u"feedback_round"_s).asKeyValueRange()) {
        addFields(fields, u"feedback_round"_s, round, columns, valueOf(columns.value("number"_L1)));
        for (const auto& [row, answer] : rows.of(u"answer"_s).asKeyValueRange()) {
            if (answer.value("feedback_round"_L1).toInteger() == round)
                addFields(fields, u"answer"_s, row, answer, answer.value("actor_text"_L1).toString());
        }
    }
    return fields;
}

HistoryEntry entryOf(const store::ChangeSet& step)
{
    using Kind = store::ChangeSet::Kind;
    return {step.id,
            step.kind == Kind::Undo   ? HistoryEntry::Kind::Undo
            : step.kind == Kind::Redo ? HistoryEntry::Kind::Redo
                                      : HistoryEntry::Kind::Change,
            step.label,
            step.author,
            step.at,
            step.state != store::ChangeSet::State::Done};
}

Result<> stepBack(Stores& stores, DeviationId id, ChangeSetId step, CaseRows& rows)
{
    const auto changes = stores.changes.rowsOf(step, id);
    if (!changes)
        return fail(changes);
    for (auto change = changes->crbegin(); change != changes->crend(); ++change)
        rows.stepBack(*change);
    return {};
}

Result<QList<CaseVersion>> read(Stores& stores, DeviationId id)
{
    const auto steps = stores.changes.stepsOf(id);
    if (!steps)
        return fail(steps);
    auto rows = store::CaseRowStore(stores.connection()).now(id);
    if (!rows)
        return fail(rows);
    const CaseRows now = *rows;
    QList<CaseVersion> versions;
    for (const store::ChangeSet& step : steps->first(std::min(steps->size(), mostVersions))) {
        versions.append({entryOf(step), fieldsOf(*rows), rows->saysTheSame(now)});
        if (const auto back = stepBack(stores, id, step.id, *rows); !back)
            return fail(back);
    }
    // What an import or an older program brought has no step of its own.
    if (steps->size() <= mostVersions && !steps->isEmpty() && !rows->of(u"deviation"_s).isEmpty())
        versions.append({std::nullopt, fieldsOf(*rows), rows->saysTheSame(now)});
    return versions;
}

QString labelOf(const store::ChangeSet* step, const QString& number)
{
    return step ? Text::tr("Bring back the version of %1 (%2)").arg(swedish::dateInWords(step->at.date()), number)
                : Text::tr("Bring back the first version (%1)").arg(number);
}

} // namespace

Result<QList<CaseVersion>> CaseVersions::of(DeviationId id) const
{
    Stores& stores = m_register.stores();
    return store::ofOneMoment(stores.connection(), [&] { return read(stores, id); });
}

Result<> CaseVersions::bringBack(DeviationId id, ChangeSetId step)
{
    Stores& stores = m_register.stores();
    const auto number = stores.deviations.diaryNumberOf(id);
    if (!number)
        return fail(number);
    const auto steps = stores.changes.stepsOf(id);
    if (!steps)
        return fail(steps);
    const auto wanted = std::ranges::find(*steps, step, &store::ChangeSet::id);
    if (wanted == steps->cend() && !step.isNull())
        return fail(ErrorCode::NotFound, Text::tr("There is no such version of %1.").arg(*number));
    const store::ChangeSet* known = wanted == steps->cend() ? nullptr : &*wanted;
    const auto done = m_register.write(labelOf(known, *number), [&](Stores& inside) -> Result<> {
        store::CaseRowStore rowStore(inside.connection());
        const auto now = rowStore.now(id);
        if (!now)
            return fail(now);
        CaseRows then = *now;
        for (auto newer = steps->cbegin(); newer != wanted; ++newer) {
            if (const auto back = stepBack(inside, id, newer->id, then); !back)
                return back;
        }
        if (then.of(u"deviation"_s).isEmpty())
            return fail(ErrorCode::NotFound, Text::tr("There is no such version of %1.").arg(*number));
        return rowStore.write(*now, then);
    });
    return withoutValue(done);
}

} // namespace heller::service

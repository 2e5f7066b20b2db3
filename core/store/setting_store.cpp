#include "core/store/setting_store.h"

#include "core/model/roles.h"
#include "core/store/row_writer.h"

#include <QHash>

namespace heller::store {

using namespace Qt::StringLiterals;

namespace {

const QString nameKey = u"association.name"_s;
const QString shortNameKey = u"association.short_name"_s;
const QString coordinatorKey = u"association.coordinator"_s;
const QString coordinatorTitleKey = u"association.coordinator_title"_s;
const QString coordinatorEmailKey = u"association.coordinator_email"_s;
const QString meetingNameKey = u"association.meeting_name"_s;
const QString memberRoleKey = u"association.member_role"_s;
const QString handOverDaysKey = u"association.hand_over_days"_s;
const QString answerDaysKey = u"association.answer_days"_s;

int numberOr(const QHash<QString, QString>& values, const QString& key, int fallback)
{
    bool isNumber = false;
    const int number = values.value(key).toInt(&isNumber);
    return isNumber ? number : fallback;
}

} // namespace

Result<Association> SettingStore::association() const
{
    QHash<QString, QString> values;
    Query query(m_connection, u"SELECT name, value FROM setting"_s);
    if (const auto read = query.forEach([&](const Query& row) { values.insert(row.text(0), row.text(1)); }); !read)
        return fail(read);
    Association association;
    association.name = values.value(nameKey);
    association.shortName = values.value(shortNameKey);
    association.coordinator = values.value(coordinatorKey);
    association.coordinatorTitle = values.value(coordinatorTitleKey, association.coordinatorTitle);
    association.coordinatorEmail = values.value(coordinatorEmailKey);
    association.meetingName = values.value(meetingNameKey, association.meetingName);
    association.memberRole = values.value(memberRoleKey, usualMemberRole(association.meetingName));
    association.handOverDays = numberOr(values, handOverDaysKey, association.handOverDays);
    association.answerDays = numberOr(values, answerDaysKey, association.answerDays);
    return association;
}

Result<> SettingStore::storeAssociation(const Association& association)
{
    const std::pair<QString, QString> values[] = {
        {nameKey, association.name},
        {shortNameKey, association.shortName},
        {coordinatorKey, association.coordinator},
        {coordinatorTitleKey, association.coordinatorTitle},
        {coordinatorEmailKey, association.coordinatorEmail},
        {meetingNameKey, association.meetingName},
        {memberRoleKey, association.memberRole},
        {handOverDaysKey, QString::number(association.handOverDays)},
        {answerDaysKey, QString::number(association.answerDays)},
    };
    for (const auto& [name, value] : values) {
        if (const auto done = store(name, value); !done)
            return fail(done);
    }
    return {};
}

Result<QString> SettingStore::value(const QString& name) const
{
    Query query(m_connection, u"SELECT value FROM setting WHERE name = ?"_s);
    query.bind(name);
    const Result<bool> row = query.next();
    if (!row)
        return fail(row);
    return *row ? query.text(0) : QString();
}

Result<> SettingStore::store(const QString& name, const QString& value)
{
    Query query(m_connection, u"SELECT id FROM setting WHERE name = ?"_s);
    query.bind(name);
    const auto found = numberFrom(query);
    if (!found)
        return fail(found);
    RowWriter row(m_connection, "setting"_L1);
    row.set("value"_L1, value);
    if (*found)
        return row.update(**found);
    const auto inserted = row.set("name"_L1, name).set("uuid"_L1, m_uuids.next()).insert();
    if (!inserted)
        return fail(inserted);
    return {};
}

} // namespace heller::store

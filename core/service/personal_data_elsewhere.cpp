#include "core/service/personal_data.h"
#include "core/service/register.h"
#include "core/store/stores.h"
#include "core/store/text_columns.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace heller::service {

namespace {

/// The cases' own texts, which scan() reads; and where people are meant to stand.
bool isElsewhere(const QString& table, const QString& column)
{
    static const QStringList without = {u"deviation"_s, u"feedback_round"_s, u"answer"_s,          u"answer_pause"_s,
                                        u"actor"_s,     u"actor_name"_s,     u"contact"_s,         u"participant"_s,
                                        u"setting"_s,   u"replacement"_s,    u"accepted_finding"_s};
    static const QStringList people = {u"letter.recipient"_s,   u"letter.address"_s,         u"meeting.participants"_s,
                                       u"change_set.author"_s,  u"dispatch.author"_s,        u"retention.author"_s,
                                       u"retention.protocol"_s, u"agenda_item.responsible"_s};
    return !without.contains(table) && !people.contains(table + u'.' + column);
}

/// Columns of the history's rows that are no free text.
bool isFreeText(const QString& column)
{
    static const QStringList free = {u"title"_s,           u"cooperating_text"_s,
                                     u"challenge"_s,       u"consequences"_s,
                                     u"proposal"_s,        u"other_text"_s,
                                     u"closure_reason"_s,  u"outcome_note"_s,
                                     u"heading"_s,         u"text"_s,
                                     u"assessment_note"_s, u"notes"_s,
                                     u"decision"_s,        u"reason"_s,
                                     u"subject"_s,         u"body"_s,
                                     u"feedback"_s,        u"question"_s,
                                     u"letter"_s,          u"note"_s,
                                     u"file_name"_s};
    return free.contains(column);
}

} // namespace

Result<> PersonalData::scanElsewhere(
    const privacy::Finder& finder,
    const std::function<Result<QString>(const QString& name, const QByteArray& content)>& reader,
    const std::function<void(const ElsewhereFinding& finding)>& each,
    const std::function<void(const QString& name)>& unread) const
{
    const auto search = [&](const QString& table, const QString& about, const QString& text) {
        for (const privacy::Finding& finding : finder.find(text))
            each({table, about, lineOf(finding, text), textOf(finding, text), finding});
    };
    store::Connection& connection = m_register.stores().connection();
    const auto texts = store::forEachText(connection, [&](const store::TextCell& cell) {
        if (!isElsewhere(cell.table, cell.column))
            return;
        if (cell.table != "change_row"_L1)
            return search(cell.table, cell.about, cell.text);
        const QJsonObject columns = QJsonDocument::fromJson(cell.text.toUtf8()).object();
        for (auto column = columns.begin(); column != columns.end(); ++column)
            if (isFreeText(column.key()) && column.value().isString())
                search(cell.table, cell.about, column.value().toString());
    });
    if (!texts)
        return texts;
    return store::forEachFile(connection, [&](const store::KeptFile& file) {
        const auto text = reader(file.name, file.content);
        if (!text)
            return unread(file.name);
        search(u"attachment_content"_s, file.name, *text);
    });
}

} // namespace heller::service

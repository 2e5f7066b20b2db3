#include "core/service/cases.h"
#include "core/service/personal_data.h"
#include "core/service/register.h"
#include "core/store/stores.h"
#include "core/store/text_columns.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace heller::service {

namespace {

/// The cases' own texts, which scan() reads; and where people are meant to stand.
bool isElsewhere(const QString& table, const QString& column)
{
    static const QStringList without = {u"deviation"_s,   u"feedback_round"_s,  u"answer"_s,  u"answer_pause"_s,
                                        u"actor"_s,       u"actor_name"_s,      u"contact"_s, u"participant"_s,
                                        u"replacement"_s, u"accepted_finding"_s};
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

/// Settings that are written for readers: the site's and the letters' wording. The others name who keeps the register,
/// or no text.
bool isWording(const QString& setting)
{
    return setting.startsWith("site."_L1) ? setting != "site.owner"_L1 && setting != "site.logo"_L1
                                          : setting.startsWith("letter."_L1);
}

/// What may stand in the cases, read once for each.
class AcceptedTexts
{
public:
    explicit AcceptedTexts(Register& reg) : m_register(reg) {}

    [[nodiscard]] bool has(const QString& diaryNumber, const QString& text, AcceptedFinding::Place place)
    {
        if (!m_read.contains(diaryNumber)) {
            const auto id = normalisedDiaryNumber(diaryNumber).isEmpty() ? fail(ErrorCode::NotFound, {})
                                                                         : Cases(m_register).find(diaryNumber);
            const auto accepted = id ? m_register.stores().acceptedFindings.ofCase(*id) : fail(id);
            m_read.insert(diaryNumber, accepted.value_or(QList<AcceptedFinding>()));
        }
        return isAccepted(m_read.value(diaryNumber), text, place);
    }

private:
    Register& m_register;
    QHash<QString, QList<AcceptedFinding>> m_read; ///< by diary number; many have none
};

/// The fields of a step of the history, each as its own text.
void forEachField(const store::TextCell& cell,
                  const std::function<void(const QString& column, const QString& text)>& use)
{
    if (cell.table == "setting"_L1)
        return isWording(cell.about) ? use(cell.about, cell.text) : void();
    if (cell.table != "change_row"_L1)
        return use(cell.column, cell.text);
    const QJsonObject columns = QJsonDocument::fromJson(cell.text.toUtf8()).object();
    for (auto column = columns.begin(); column != columns.end(); ++column)
        if (isFreeText(column.key()) && column.value().isString())
            use(column.key(), column.value().toString());
}

} // namespace

Result<> PersonalData::scanElsewhere(
    const privacy::Finder& finder,
    const std::function<Result<QString>(const QString& name, const QByteArray& content)>& reader,
    const std::function<void(const ElsewhereFinding& finding)>& each,
    const std::function<void(const QString& name)>& unread) const
{
    AcceptedTexts accepted(m_register);
    const auto search = [&](const QString& table, const QString& column, const QString& about, const QString& text) {
        const auto place = table == "publication"_L1 ? AcceptedFinding::Place::Public : AcceptedFinding::Place::Case;
        for (const privacy::Finding& finding : finder.find(text))
            if (!accepted.has(about, textOf(finding, text), place))
                each({table, column, about, lineOf(finding, text), textOf(finding, text), finding});
    };
    store::Connection& connection = m_register.stores().connection();
    const auto texts = store::forEachText(connection, [&](const store::TextCell& cell) {
        if (isElsewhere(cell.table, cell.column))
            forEachField(cell, [&](const QString& column, const QString& text) {
                search(cell.table, column, cell.about, text);
            });
    });
    if (!texts)
        return texts;
    return store::forEachFile(connection, [&](const store::KeptFile& file) {
        const auto text = reader(file.name, file.content);
        if (!text)
            return unread(file.name);
        search(u"attachment_content"_s, u"content"_s, file.name, *text);
    });
}

} // namespace heller::service

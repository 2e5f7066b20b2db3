#include "core/store/weeding_table.h"

using namespace Qt::StringLiterals;

namespace heller::store {

namespace {

using Does = WeededPlace::Does;

const QString caseOfAnswer = u"(SELECT deviation FROM feedback_round WHERE id = t.feedback_round)"_s;

WeededPlace emptied(const QString& table, const QString& owner, const QStringList& columns, const QString& where = {})
{
    return {.table = table, .does = Does::Empties, .owner = owner, .where = where, .columns = columns};
}

WeededPlace removed(const QString& table, const QString& owner, const QString& where = {})
{
    return {.table = table, .owner = owner, .where = where};
}

WeededPlace forgotten(const QString& table, const QStringList& columns)
{
    return {.table = u"change_row"_s,
            .does = Does::ForgetsInHistory,
            .owner = u"t.deviation"_s,
            .where = u"t.entity = '%1'"_s.arg(table),
            .columns = columns};
}

/// What the history says of rows of a table, by what the row said of its owner.
WeededPlace forgottenRows(const QString& table, const QString& ownerColumn)
{
    return removed(u"change_row"_s,
                   u"coalesce(json_extract(t.before, '$.%2'), json_extract(t.after, '$.%2'), "
                   "(SELECT %2 FROM %1 WHERE id = t.row))"_s.arg(table, ownerColumn),
                   u"t.entity = '%1'"_s.arg(table));
}

/// A step is often called by what the case is.
WeededPlace labels(const QString& owner, const QString& where = {})
{
    WeededPlace place = emptied(u"change_set"_s, owner, {u"label"_s}, where);
    place.instead = weededTitle();
    return place;
}

/// SQL for the case that a step, t, has changed something of.
QString stepOf(const QString& where)
{
    return u"(SELECT deviation FROM change_row WHERE change_set = t.id AND deviation IN chosen AND %1 LIMIT 1)"_s.arg(
        where);
}

/// Letters are often about several cases: one goes when the last of its cases does. `isDone` says of a case d that
/// nothing of it keeps the letter any more.
QList<WeededPlace> letters(const QString& kinds, const QString& isDone)
{
    const QString ownerOf = u"(SELECT deviation FROM letter_case WHERE letter = %1 AND deviation IN chosen "
                            "ORDER BY position LIMIT 1)"_s;
    const QString lasts = u"EXISTS (SELECT 1 FROM letter l WHERE l.id = %1 AND l.kind IN (%2)) AND NOT EXISTS ("
                          "SELECT 1 FROM letter_case c JOIN deviation d ON d.id = c.deviation "
                          "WHERE c.letter = %1 AND c.deviation NOT IN chosen AND NOT (%3))"_s;
    return {removed(u"change_row"_s, ownerOf.arg(u"t.row"_s),
                    u"t.entity = 'letter' AND "_s + lasts.arg(u"t.row"_s, kinds, isDone)),
            emptied(u"letter"_s, ownerOf.arg(u"t.id"_s), {u"recipient"_s, u"address"_s, u"subject"_s, u"body"_s},
                    lasts.arg(u"t.id"_s, kinds, isDone))};
}

const QString toReporters = u"'supplement', 'thanks', 'outcome', 'settled'"_s;
const QString toOthers = u"'question', 'reminder'"_s;

QList<WeededPlace> reporters()
{
    const QStringList columns{u"reporter_name"_s, u"reporter_email"_s, u"reporter_workplace"_s};
    return QList<WeededPlace>{emptied(u"deviation"_s, u"t.id"_s, columns), forgotten(u"deviation"_s, columns)} +
           letters(toReporters, u"d.reporter_name = '' AND d.reporter_email = ''"_s);
}

QList<WeededPlace> answerers()
{
    // A case nobody is named in any more has nothing left that would hold a letter back.
    const QString nobody = u"NOT EXISTS (SELECT 1 FROM answer a JOIN feedback_round r ON r.id = a.feedback_round "
                           "WHERE r.deviation = d.id AND a.answered_by <> '')"_s;
    return QList<WeededPlace>{emptied(u"answer"_s, caseOfAnswer, {u"answered_by"_s}),
                              forgotten(u"answer"_s, {u"answered_by"_s})} +
           letters(toOthers, nobody);
}

QList<WeededPlace> attachments()
{
    const QString ofFiles = u"entity = 'attachment'"_s;
    return {removed(u"attachment"_s, u"t.deviation"_s), labels(stepOf(ofFiles)),
            removed(u"change_row"_s, u"t.deviation"_s, u"t."_s + ofFiles)};
}

/// Its number, days, status, semester, themes and organisations stay, and its page where it is published: that has been
/// through the gate.
QList<WeededPlace> cases()
{
    const QString unpublished = u"t.published_on IS NULL"_s;
    const QString twin = u"(SELECT deviation FROM publication WHERE id = t.%1 AND published_on IS NULL)"_s;
    WeededPlace title = emptied(u"deviation"_s, u"t.id"_s, {u"title"_s});
    title.instead = weededTitle();
    WeededPlace organisation = emptied(u"answer"_s, caseOfAnswer, {u"actor_text"_s}, u"t.actor IS NULL"_s);
    organisation.instead = weededTitle(); // without a text it would be nobody's answer
    return QList<WeededPlace>{
               title,
               emptied(u"deviation"_s, u"t.id"_s,
                       {u"reporter_name"_s, u"reporter_email"_s, u"reporter_workplace"_s, u"cooperating_text"_s,
                        u"challenge"_s, u"consequences"_s, u"proposal"_s, u"other_text"_s, u"closure_reason"_s,
                        u"outcome_note"_s}),
               emptied(u"feedback_round"_s, u"t.deviation"_s, {u"heading"_s, u"text"_s, u"assessment_note"_s}),
               organisation,
               emptied(u"answer"_s, caseOfAnswer, {u"actor_text"_s}, u"t.actor IS NOT NULL"_s),
               emptied(u"answer"_s, caseOfAnswer, {u"text"_s, u"answered_by"_s}),
               emptied(u"answer_pause"_s,
                       u"(SELECT r.deviation FROM feedback_round r JOIN answer a "
                       "ON a.feedback_round = r.id WHERE a.id = t.answer)"_s,
                       {u"reason"_s}),
               emptied(u"agenda_item"_s, u"t.deviation"_s, {u"title"_s, u"notes"_s, u"decision"_s, u"responsible"_s}),
               removed(u"publication_related"_s, twin.arg(u"publication"_s)),
               removed(u"publication_related"_s, twin.arg(u"related"_s)),
               removed(u"publication"_s, u"t.deviation"_s, unpublished),
               removed(u"attachment"_s, u"t.deviation"_s),
               removed(u"leftover"_s, u"t.deviation"_s),
               removed(u"accepted_finding"_s, u"t.deviation"_s),
               emptied(u"sent_report_case"_s, u"t.deviation"_s, {u"title"_s}),
               forgottenRows(u"sent_report_case"_s, u"deviation"_s),
               labels(stepOf(u"1"_s)),
               removed(u"change_row"_s, u"t.deviation"_s)} +
           letters(toReporters + u", "_s + toOthers, u"d.title = '%1'"_s.arg(weededTitle()));
}

QList<WeededPlace> meetings()
{
    return {emptied(u"meeting"_s, u"t.id"_s, {u"participants"_s, u"notes"_s}),
            emptied(u"participant"_s, u"t.meeting"_s, {u"name"_s, u"role"_s}),
            emptied(u"agenda_item"_s, u"t.meeting"_s, {u"title"_s, u"notes"_s, u"decision"_s, u"responsible"_s},
                    u"t.deviation IS NULL"_s),
            removed(u"change_row"_s, u"t.row"_s, u"t.entity = 'meeting'"_s),
            forgottenRows(u"participant"_s, u"meeting"_s),
            forgottenRows(u"agenda_item"_s, u"meeting"_s)};
}

QList<WeededPlace> contacts()
{
    return {removed(u"change_row"_s, u"t.row"_s, u"t.entity = 'contact'"_s), removed(u"contact"_s, u"t.id"_s)};
}

QList<WeededPlace> reports()
{
    return {forgottenRows(u"sent_report_case"_s, u"sent_report"_s),
            removed(u"change_row"_s, u"t.row"_s, u"t.entity = 'sent_report'"_s),
            removed(u"sent_report_case"_s, u"t.sent_report"_s), removed(u"sent_report"_s, u"t.id"_s)};
}

/// The steps themselves stay: when, and by whom.
QList<WeededPlace> history()
{
    const QString stays = u"SELECT 1 FROM case_state s JOIN deviation d ON d.id = s.deviation WHERE s.deviation = "
                          "%1.deviation AND (s.status NOT IN asked OR d.diary_number IN spared)"_s;
    return {
        labels(u"t.id"_s, u"NOT EXISTS (SELECT 1 FROM change_row c WHERE c.change_set = t.id AND EXISTS (%1))"_s.arg(
                              stays.arg(u"c"_s))),
        removed(u"change_row"_s, u"t.change_set"_s, u"NOT EXISTS (%1)"_s.arg(stays.arg(u"t"_s)))};
}

} // namespace

QList<WeededPlace> weededPlaces(RetentionKind kind)
{
    switch (kind) {
    case RetentionKind::Reporters:
        return reporters();
    case RetentionKind::Answerers:
        return answerers();
    case RetentionKind::Attachments:
        return attachments();
    case RetentionKind::Cases:
        return cases();
    case RetentionKind::Meetings:
        return meetings();
    case RetentionKind::Contacts:
        return contacts();
    case RetentionKind::Reports:
        return reports();
    case RetentionKind::History:
        return history();
    }
    Q_UNREACHABLE();
}

QString weededTitle()
{
    return u"Gallrad"_s;
}

} // namespace heller::store

#include "core/store/search_texts.h"

#include "core/base/swedish.h"
#include "core/store/query.h"

namespace heller::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int ownTexts = 10;
constexpr int mostTextsInRow = 4;

QString ownTextsSql()
{
    return u"SELECT diary_number, title, challenge, consequences, proposal, other_text, cooperating_text, "
           u"reporter_name, "
           "reporter_email, reporter_workplace, closure_reason, outcome_note FROM deviation WHERE id = ?"_s;
}

/// What belongs to a case, a row each: its texts, or the name and number of an actor.
QString belongingsSql()
{
    return u"WITH one (id) AS (VALUES (?)) "
           "SELECT a.id, a.name, '', '', '' FROM one JOIN deviation_actor da ON da.deviation = one.id "
           "JOIN actor a ON a.id = da.actor "
           "UNION ALL SELECT NULL, r.heading, r.text, r.assessment_note, '' "
           "FROM one JOIN feedback_round r ON r.deviation = one.id "
           "UNION ALL SELECT NULL, w.actor_text, w.text, '', '' FROM one "
           "JOIN feedback_round r ON r.deviation = one.id JOIN answer w ON w.feedback_round = r.id "
           "UNION ALL SELECT a.id, a.name, '', '', '' FROM one JOIN feedback_round r ON r.deviation = one.id "
           "JOIN answer w ON w.feedback_round = r.id JOIN actor a ON a.id = w.actor "
           "UNION ALL SELECT NULL, i.title, i.notes, i.decision, i.responsible "
           "FROM one JOIN agenda_item i ON i.deviation = one.id "
           "UNION ALL SELECT NULL, l.text, '', '', '' FROM one JOIN leftover l ON l.deviation = one.id"_s;
}

} // namespace

Result<QList<SearchText>> searchTexts(Connection& connection, DeviationId id)
{
    QList<SearchText> texts;
    const auto add = [&texts](SearchText::Kind kind, const QString& text, ActorId actor = {}) {
        if (!text.isEmpty())
            texts.append({kind, text, actor});
    };

    Query own(connection, ownTextsSql());
    own.bind(id);
    const Result<bool> found = own.next();
    if (!found)
        return fail(found);
    if (!*found)
        return texts;
    add(SearchText::Kind::DiaryNumber, own.text(0));
    add(SearchText::Kind::Title, own.text(1));
    for (int column = 2; column < 2 + ownTexts; ++column)
        add(SearchText::Kind::Text, own.text(column));

    Query belongings(connection, belongingsSql());
    belongings.bind(id);
    const auto read = belongings.forEach([&](const Query& row) {
        if (!row.isNull(0))
            return add(SearchText::Kind::Actor, row.text(1), row.id<ActorId>(0));
        for (int column = 1; column <= mostTextsInRow; ++column)
            add(SearchText::Kind::Text, row.text(column));
    });
    if (!read)
        return fail(read);
    return texts;
}

SearchDocument documentOf(const QList<SearchText>& texts)
{
    QStringList title;
    QStringList body;
    for (const SearchText& text : texts) {
        switch (text.kind) {
        case SearchText::Kind::Title:
            title += swedish::searchWords(text.text);
            continue;
        case SearchText::Kind::DiaryNumber:
            body += diaryNumberToken(text.text);
            body += swedish::searchWords(text.text);
            break;
        case SearchText::Kind::Text:
            body += swedish::searchWords(text.text);
            break;
        case SearchText::Kind::Actor:
            body += actorToken(text.actor);
            break;
        }
        body += searchBorder.toString();
    }
    return {title.join(u' '), body.join(u' ')};
}

QString actorToken(ActorId actor)
{
    return u"actor_"_s + QString::number(actor.value());
}

QString diaryNumberToken(const QString& diaryNumber)
{
    return swedish::searchWords(diaryNumber).join(u'_');
}

} // namespace heller::store

#include "core/import/answer_division.h"

#include "core/base/text_blocks.h"
#include "core/import/view_match.h"
#include "core/import/written_dates.h"
#include "core/model/actor_names.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace heller::importing {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 80;
constexpr qsizetype wordsOfBareName = 6;

/// A line by which somebody begins to speak.
struct LeadIn
{
    QString name = {}; ///< as written, without a date
    QDate date = {};
    QStringView rest = {}; ///< what is said on the same line
    bool bare = false;     ///< the line is nothing but the name: may be anything
};

QRegularExpression pattern(const QString& text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption |
                                        QRegularExpression::UseUnicodePropertiesOption);
}

/// "AF, 3 mars 2025" and "AF (2025-03-03)" without the date.
LeadIn leadInBy(QStringView name, QStringView rest)
{
    static const QRegularExpression edges(u"^[\\s,;:(–-]+|[\\s,;:()–-]+$"_s);
    const WrittenDate written = findDate(name);
    QString words = name.toString();
    if (written.date.isValid())
        words = words.left(written.start) + words.mid(written.start + written.length);
    static const QRegularExpression dayWord(u"[\\s,(]+den[\\s)]*$"_s, QRegularExpression::CaseInsensitiveOption);
    words.remove(dayWord).remove(edges);
    return {words.simplified(), written.date, rest.trimmed(), false};
}

/// How a line can begin what somebody says; nullopt: it goes on with what was said.
std::optional<LeadIn> leadInOf(QStringView line)
{
    static const QRegularExpression from = pattern(
        u"^(?:(?:skriftligt?|gemensamt?|muntligt?|kompletterande)\\s+)?(?:(?:svar|svaret|återkoppling|återkopplingen|"
        u"yttrande|feedback)\\s+)?(?:från|av)\\s+([^:.?!]+?)\\s*(?::|$)"_s);
    static const QRegularExpression says = pattern(
        u"^([^:.?!]+?)\\s+(?:svarar|svarade|skriver|skrev|återkopplar|återkopplade|meddelar|meddelade|har svarat)"
        u"(?:\\s+(?:följande|så här))?\\s*:"_s);
    static const QRegularExpression answer =
        pattern(u"^([^:.?!]+?)(?::?s)?\\s+(?:svar|återkoppling|yttrande)\\s*(?::|$)"_s);
    constexpr qsizetype longestLeadIn = longestName + 40;
    const QStringView begin = line.left(longestLeadIn);
    for (const QRegularExpression* each : {&from, &says, &answer}) {
        if (const auto match = matchIn(*each, begin); match.hasMatch())
            return leadInBy(match.capturedView(1), line.sliced(match.capturedEnd()));
    }
    // "AF:s" is a form of the name.
    static const QRegularExpression colon = pattern(u"^((?:\\S+\\s+){0,3}[^\\s:]+)\\s*:(?=\\s|$)"_s);
    if (const auto match = matchIn(colon, begin); match.hasMatch())
        return leadInBy(match.capturedView(1), line.sliced(match.capturedEnd()));
    const bool sentence = line.isEmpty() || QStringView(u".,;:!?").contains(line.back());
    if (sentence || line.size() > longestName || line.count(u' ') >= wordsOfBareName || !line.front().isUpper())
        return std::nullopt;
    LeadIn lead = leadInBy(line, {});
    lead.bare = true;
    return lead;
}

/// Words that need no capital in a name.
bool isNameWord(const QString& word)
{
    static const QSet<QString> small{u"i"_s,
                                     u"på"_s,
                                     u"inom"_s,
                                     u"hos"_s,
                                     u"vid"_s,
                                     u"för"_s,
                                     u"genom"_s,
                                     u"kommun"_s,
                                     u"kommuns"_s,
                                     u"kommunen"_s,
                                     u"region"_s,
                                     u"regionen"_s,
                                     u"arbetsförmedlingen"_s,
                                     u"försäkringskassan"_s};
    return !word.front().isLower() || small.contains(word);
}

/// Divides line by line; gives up where it is not plain who speaks.
class Division
{
public:
    explicit Division(const QList<Actor>& known) : m_known(known) {}

    QList<ParsedAnswer> run(const QString& text)
    {
        for (const TextBlock& block : blocksOf(text)) {
            if (!take(block))
                return {};
        }
        if (!finishPart() || (m_bare && m_answers.size() < 2))
            return {};
        return std::move(m_answers);
    }

private:
    bool take(const TextBlock& block)
    {
        if (block.kind == TextBlock::Kind::Bullet) {
            m_blocks.append(block);
            return m_begun && !speaksWithin(block);
        }
        bool first = true; // line of the block within its part
        for (const QStringView line : QStringView(block.text).split(u'\n')) {
            const auto lead = leadInOf(line.trimmed());
            if (lead && isSpeaker(*lead)) {
                if (!begin(*lead))
                    return false;
                first = lead->rest.isEmpty();
                if (!first)
                    m_blocks.append({TextBlock::Kind::Paragraph, lead->rest.toString()});
            } else if (!m_begun || (lead && (!lead->bare || m_bare))) {
                return false; // nobody yet, or somebody who is not known
            } else if (std::exchange(first, false)) {
                m_blocks.append({TextBlock::Kind::Paragraph, line.toString()});
            } else {
                m_blocks.last().text += u'\n' + line.toString();
            }
        }
        return true;
    }

    /// "- FK: Vi väntar": a point that may be somebody else's.
    [[nodiscard]] static bool speaksWithin(const TextBlock& bullet)
    {
        return std::ranges::any_of(QStringView(bullet.text).split(u'\n'), [](QStringView line) {
            const auto lead = leadInOf(line.trimmed());
            return lead && !lead->bare;
        });
    }

    bool isSpeaker(const LeadIn& lead)
    {
        const QStringList words = lead.name.split(u' ', Qt::SkipEmptyParts);
        if (words.isEmpty() || lead.name.size() > longestName || !std::ranges::all_of(words, isNameWord))
            return false;
        const ActorMatches matches = resolveActors(lead.name, m_known);
        m_actor = matches.actors.size() == 1 && matches.unknown.isEmpty() ? matches.actors.first() : ActorId();
        return !m_actor.isNull();
    }

    bool begin(const LeadIn& lead)
    {
        if (m_spoken.contains(m_actor) || (m_begun && !finishPart()))
            return false;
        m_spoken.append(m_actor);
        m_bare = m_bare || lead.bare;
        m_begun = true;
        m_answers.append({lead.name, lead.date, {}});
        return true;
    }

    bool finishPart()
    {
        if (m_answers.isEmpty() || m_blocks.isEmpty())
            return false;
        m_answers.last().text = textOf(m_blocks);
        m_blocks.clear();
        return true;
    }

    const QList<Actor>& m_known;
    ActorId m_actor; ///< that isSpeaker() found
    QList<ActorId> m_spoken;
    QList<ParsedAnswer> m_answers;
    QList<TextBlock> m_blocks;
    bool m_begun = false;
    bool m_bare = false;
};

} // namespace

QList<ParsedAnswer> dividedByActor(const QString& text, const QList<Actor>& known)
{
    return Division(known).run(text);
}

} // namespace heller::importing

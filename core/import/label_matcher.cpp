#include "core/import/label_matcher.h"

#include "core/import/label_text.h"
#include "core/import/written_dates.h"

#include <algorithm>

namespace heller::importing {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLabel = 200; // characters

/// Which labels the words so far can be, and which they are.
class Progress
{
public:
    Progress() { m_alive.fill(true); }

    void take(const LabelWord& word)
    {
        for (size_t field = 0; field < fieldCount; ++field) {
            m_alive.at(field) = m_alive.at(field) && word.roles.at(field) != 0;
            if (m_alive.at(field))
                m_seen.at(field) |= keyGroup(word.roles.at(field));
        }
    }

    /// The first rule that is met, a strong one if there is any; null where none is.
    [[nodiscard]] const LabelRule* rule() const
    {
        const LabelRule* met = nullptr;
        for (const LabelRule& each : LabelVocabulary::rules()) {
            const auto field = static_cast<size_t>(each.field);
            const bool better = !met || (each.strong && !met->strong);
            if (better && m_alive.at(field) && each.isMetBy(m_seen.at(field)))
                met = &each;
        }
        return met;
    }

private:
    std::array<unsigned, fieldCount> m_seen = {};
    std::array<bool, fieldCount> m_alive = {};
};

} // namespace

/// Words that make a label, and how they end.
struct LabelMatcher::Candidate
{
    Field field = Field::Note;
    bool strong = false;
    bool opens = false; ///< begins as the form's own label does
    bool onlyWithColon = false;
    int words = 0;
    LabelEnding ending = {};
};

std::optional<LabelMatcher::Candidate> LabelMatcher::candidateAt(const QString& text, qsizetype start,
                                                                 qsizetype lineEnd, bool untilCapital) const
{
    Progress progress;
    std::optional<Candidate> best;
    qsizetype bestEnd = 0;
    bool opens = false;
    qsizetype at = start;
    const qsizetype limit = qMin(lineEnd, start + longestLabel);
    for (int words = 1; at < limit; ++words) {
        const qsizetype end = wordEnd(text, at, limit);
        if (end == at || (untilCapital && best && text.at(at).isUpper()))
            break;
        const LabelWord word = m_vocabulary.find(labelWord(QStringView(text).sliced(at, end - at)));
        if (!word.isAny())
            break;
        opens = words == 1 ? word.opens : opens;
        progress.take(word);
        if (const LabelRule* rule = progress.rule()) {
            best = Candidate{rule->field, rule->strong, opens, rule->onlyWithColon, words, {}};
            bestEnd = end;
        }
        at = nextWord(text, end, limit);
        if (endsLabel(QStringView(text).sliced(end, at - end))) {
            bestEnd = best ? qMax(bestEnd, pastExplanation(text, *best, end, lineEnd)) : bestEnd;
            break;
        }
    }
    if (best)
        best->ending = endingAt(text, bestEnd, lineEnd);
    return best;
}

/// Past the rest of a line that only explains the label: "Konsekvenser – för den enskilde och övriga aktörer". Else 0.
qsizetype LabelMatcher::pastExplanation(const QString& text, const Candidate& found, qsizetype at,
                                        qsizetype lineEnd) const
{
    constexpr int longest = 14;
    const QStringView line = QStringView(text).first(lineEnd);
    const qsizetype start = nextWord(line, at, lineEnd);
    const QStringView between = line.sliced(at, start - at);
    const bool colon = between.contains(u':');
    if (isOneOf(text.at(lineEnd - 1), u".!") || between.contains(u'\n') || between.contains(u'\t'))
        return 0;
    bool key = false;
    qsizetype end = 0;
    int words = 0;
    for (qsizetype word = start; word < lineEnd && words <= longest; ++words) {
        const qsizetype stop = wordEnd(line, word, lineEnd);
        const char role =
            m_vocabulary.find(labelWord(line.sliced(word, stop - word))).roles.at(static_cast<size_t>(found.field));
        if (role == 0)
            return 0;
        key = key || role != '.';
        end = stop;
        word = nextWord(line, stop, lineEnd);
        if (word < lineEnd && endsLabel(line.sliced(stop, word - stop)))
            return 0;
    }
    // What few words say after a colon is the answer.
    return words > longest || words < (colon ? 4 : key ? 2 : 3) ? 0 : end;
}

bool LabelMatcher::isDateBelow(QStringView text, qsizetype lineEnd, const LabelSurroundings& around)
{
    const QStringView below = lineEnd < text.size() ? text.sliced(lineEnd + 1) : around.next;
    const qsizetype newline = below.indexOf(u'\n');
    return isOnlyDate(newline < 0 ? below : below.first(newline));
}

std::optional<Label> LabelMatcher::atLineStart(const QString& text, qsizetype start, qsizetype lineEnd,
                                               const LabelSurroundings& around) const
{
    qsizetype words = pastEnumerator(text, start, lineEnd);
    if (const qsizetype note = pastPrivacyNote(QStringView(text).first(lineEnd), words); note > words) {
        words = pastBlanks(text, note, lineEnd);
        if (words >= lineEnd)
            return Label{Field::Note, start, lineEnd - start, true, true, false};
    }
    // "… till lösning En väg vore": the answer's first word could be one of the label's, were it not for its capital.
    const bool boldStart = around.emphasisedStart > 0;
    for (const bool untilCapital : {boldStart, !boldStart}) {
        const std::optional<Candidate> found = candidateAt(text, words, lineEnd, untilCapital);
        if (!found)
            break; // nor will there be a shorter one
        const Verdict verdict = isLabelAtStart(text, *found, lineEnd, around);
        if (verdict == Verdict::No)
            continue;
        const bool whole = pastBlanks(text, found->ending.end, lineEnd) >= lineEnd;
        const qsizetype end = whole ? lineEnd : found->ending.end;
        return Label{found->field, start, end - start, found->strong, whole, verdict == Verdict::Tentative};
    }
    return std::nullopt;
}

LabelMatcher::Verdict LabelMatcher::isLabelAtStart(QStringView text, const Candidate& found, qsizetype lineEnd,
                                                   const LabelSurroundings& around)
{
    const LabelEnding& ending = found.ending;
    const qsizetype next = pastBlanks(text, ending.end, lineEnd);
    const bool whole = next >= lineEnd;
    if (around.bullet && !ending.colon && !around.heading)
        return Verdict::No;
    if (found.onlyWithColon)
        return (ending.colon || around.labelCell) && !around.heading ? Verdict::Tentative : Verdict::No;
    if (found.field == Field::Received &&
        (whole ? isDateBelow(text, lineEnd, around) : isOnlyDate(text.sliced(next, lineEnd - next))))
        return Verdict::Yes;
    if (whole) {
        const bool shown = around.heading || around.emphasised || around.labelCell || ending.colon || ending.star;
        const bool nextOfReporter = around.amongReporter && found.field <= Field::Received;
        // A question that only resembles a label ("Vilka blir konsekvenserna?") is one where type or place says so.
        const bool onlyResembles = !found.opens && ending.question && found.field >= Field::Challenge;
        if (shown || nextOfReporter || (found.strong && !onlyResembles))
            return Verdict::Yes;
        return ending.question && found.words > 1 ? Verdict::Tentative : Verdict::No;
    }
    if (around.heading)
        return ending.colon && found.strong ? Verdict::Yes : Verdict::No;
    return isLabelBeforeText(text, found, next, around);
}

/// Whether the words at a line's start are a label with its answer beginning at `next` on the same line.
LabelMatcher::Verdict LabelMatcher::isLabelBeforeText(QStringView text, const Candidate& found, qsizetype next,
                                                      const LabelSurroundings& around)
{
    const LabelEnding& ending = found.ending;
    const bool single = found.field <= Field::Cooperating || found.field > Field::Proposal;
    const bool byType = around.emphasisedStart > 0 && qAbs(ending.end - around.emphasisedStart) <= 2;
    if (around.inlineLabels && (ending.colon || ending.dash))
        return Verdict::Yes;
    const Verdict otherwise =
        (ending.question && found.words > 1) || (ending.colon && !single) ? Verdict::Tentative : Verdict::No;
    if (!found.strong)
        return single && (ending.colon || byType) ? Verdict::Yes : otherwise;
    const bool label = ending.colon || ending.tab || byType || ending.star || (ending.question && found.words >= 3) ||
                       (ending.stop && found.words >= 4) || (ending.dash && (single || found.words >= 3)) ||
                       (text.at(next).isUpper() && found.opens && found.words >= 3);
    return label ? Verdict::Yes : otherwise;
}

std::optional<Label> LabelMatcher::withinLine(const QString& text, qsizetype start, qsizetype lineEnd) const
{
    const QChar before = text.at(start - 1);
    const qsizetype blanks = start - 1 - [&] {
        qsizetype at = start - 1;
        while (at >= 0 && text.at(at).isSpace())
            --at;
        return at;
    }();
    const QChar last = start - 1 - blanks >= 0 ? text.at(start - 1 - blanks) : QChar(u'\n');
    const bool afterSentence = isOneOf(last, u".!?:;)”\"…") || before == u'\t' || blanks > 1;
    const bool glued = blanks == 0 && before.isLower();
    if (!afterSentence && !glued && blanks == 0)
        return std::nullopt;

    const std::optional<Candidate> found = candidateAt(text, start, lineEnd, false);
    if (!found || !found->strong || !found->opens)
        return std::nullopt;
    const LabelEnding& ending = found->ending;
    const bool whole = pastBlanks(text, ending.end, lineEnd) >= lineEnd;
    const bool marked = ending.colon || ending.star || ending.tab;
    bool accepted = false;
    if (whole)
        accepted = afterSentence || marked || found->words >= 3 || (glued && found->words >= 2);
    else
        accepted = marked || (ending.question && found->words >= 3) ||
                   (afterSentence && found->words >= 5 && text.at(pastBlanks(text, ending.end, lineEnd)).isUpper());
    if (!accepted)
        return std::nullopt;
    return Label{found->field, start, (whole ? lineEnd : ending.end) - start, true, false, false};
}

void LabelMatcher::findWithin(const QString& text, qsizetype from, qsizetype lineEnd, QList<Label>& labels) const
{
    constexpr QStringView initials = u"NEVSKGFL"; // of the words that open a label
    for (qsizetype at = qMax<qsizetype>(from, 1); at < lineEnd; ++at) {
        if (!isOneOf(text.at(at), initials))
            continue;
        const QChar before = text.at(at - 1);
        if (before.isUpper() || before.isNumber() || before.category() == QChar::Punctuation_Dash)
            continue;
        const qsizetype end = wordEnd(text, at, lineEnd);
        if (m_vocabulary.find(labelWord(QStringView(text).sliced(at, end - at))).opens) {
            if (const auto label = withinLine(text, at, lineEnd)) {
                labels.append(*label);
                at = label->start + label->length - 1;
                const qsizetype start = beforeEnumerator(text, from, label->start);
                labels.last().length += label->start - start;
                labels.last().start = start;
                continue;
            }
        }
    }
}

QList<Label> LabelMatcher::find(const QString& text, const LabelSurroundings& around) const
{
    QList<Label> labels;
    // A heading is one line, whatever breaks it on the page.
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype newline = around.heading ? -1 : text.indexOf(u'\n', start);
        const qsizetype lineEnd = newline < 0 ? text.size() : newline;
        qsizetype from = start;
        if (const auto label = atLineStart(text, start, lineEnd, around)) {
            labels.append(*label);
            from = label->start + label->length;
        }
        if (!around.heading)
            findWithin(text, from, lineEnd, labels);
        start = lineEnd + 1;
    }
    return labels;
}

} // namespace heller::importing

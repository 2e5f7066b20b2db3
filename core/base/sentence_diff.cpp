#include "core/base/sentence_diff.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace heller {

namespace {

using Kind = ComparedSentence::Kind;

/// Beyond this many pairs the likest is not looked for: it would be felt.
constexpr qsizetype mostPairs = 200'000;
constexpr double changedFrom = 0.5;        // of the words of both
constexpr double changedInPlaceFrom = 0.3; // within one text: a short sentence keeps few words when it is rewritten

/// A sentence of a version, as it is compared.
struct Candidate
{
    qsizetype text = 0; ///< which
    qsizetype place = 0;
    QString folded = {};
    QSet<QString> words = {};
    bool taken = false;
};

QSet<QString> wordsOf(const QString& folded)
{
    QSet<QString> words;
    QString word;
    for (const QChar each : folded) {
        if (each.isLetterOrNumber())
            word += each;
        else if (!word.isEmpty())
            words.insert(std::exchange(word, {}));
    }
    if (!word.isEmpty())
        words.insert(word);
    return words;
}

double likeness(const Candidate& one, const Candidate& other)
{
    if (one.words.isEmpty() || other.words.isEmpty())
        return 0;
    const auto shared =
        std::ranges::count_if(one.words, [&](const QString& word) { return other.words.contains(word); });
    return 2.0 * static_cast<double>(shared) / static_cast<double>(one.words.size() + other.words.size());
}

QList<QList<ComparedSentence>> sentences(const QStringList& texts, QList<Candidate>& candidates)
{
    QList<QList<ComparedSentence>> all;
    for (qsizetype text = 0; text < texts.size(); ++text) {
        QList<ComparedSentence> ofText;
        for (const QString& sentence : sentencesOf(texts.at(text))) {
            const QString folded = sentence.simplified().toLower();
            candidates.append({.text = text, .place = ofText.size(), .folded = folded, .words = wordsOf(folded)});
            ofText.append({folded.isEmpty() ? Kind::Same : Kind::Alone, sentence});
        }
        all.append(ofText);
    }
    candidates.removeIf([](const Candidate& each) { return each.folded.isEmpty(); });
    return all;
}

void pairEqual(QList<Candidate>& before, QList<Candidate>& after, SentenceComparison& both, bool inSameText)
{
    QMultiHash<QString, Candidate*> byText;
    for (Candidate& each : before) {
        if (!each.taken)
            byText.insert(each.folded, &each);
    }
    for (Candidate& each : after) {
        if (each.taken)
            continue;
        for (auto [found, end] = byText.equal_range(each.folded); found != end; ++found) {
            Candidate& one = **found;
            if (one.taken || (inSameText && one.text != each.text))
                continue;
            one.taken = each.taken = true;
            const Kind kind = inSameText ? Kind::Same : Kind::Moved;
            both.before[one.text][one.place].kind = kind;
            both.after[each.text][each.place].kind = kind;
            break;
        }
    }
}

void pairAlike(QList<Candidate>& before, QList<Candidate>& after, SentenceComparison& both, bool inSameText)
{
    if (before.size() * after.size() > mostPairs)
        return;
    for (Candidate& each : after) {
        if (each.taken)
            continue;
        Candidate* best = nullptr;
        double most = inSameText ? changedInPlaceFrom : changedFrom;
        for (Candidate& one : before) {
            const bool isOther = one.taken || (inSameText && one.text != each.text);
            const double alike = isOther ? 0 : likeness(one, each);
            if (alike >= most && (!best || alike > most)) {
                best = &one;
                most = alike;
            }
        }
        if (!best)
            continue;
        best->taken = each.taken = true;
        both.before[best->text][best->place].kind = Kind::Changed;
        both.after[each.text][each.place].kind = Kind::Changed;
    }
}

} // namespace

QStringList sentencesOf(const QString& text)
{
    QStringList all;
    qsizetype from = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar each = text.at(at);
        const bool atStop = each == u'.' || each == u'!' || each == u'?' || each == u'\u2026';
        const bool atEnd = atStop && (at + 1 == text.size() || text.at(at + 1).isSpace());
        if (each != u'\n' && !atEnd)
            continue;
        qsizetype end = at + 1;
        while (end < text.size() && text.at(end).isSpace())
            ++end;
        if (each != u'\n' && end < text.size() && text.at(end).isLower()) // "t. ex. så"
            continue;
        all.append(text.sliced(from, end - from));
        from = end;
        at = end - 1;
    }
    if (from < text.size())
        all.append(text.sliced(from));
    return all;
}

SentenceComparison compareSentences(const QStringList& before, const QStringList& after)
{
    SentenceComparison both;
    QList<Candidate> one;
    QList<Candidate> other;
    both.before = sentences(before, one);
    both.after = sentences(after, other);
    pairEqual(one, other, both, true);
    pairEqual(one, other, both, false);
    pairAlike(one, other, both, false);
    pairAlike(one, other, both, true);
    return both;
}

} // namespace heller

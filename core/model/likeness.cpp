#include "core/model/likeness.h"

#include "core/base/swedish.h"

#include <algorithm>
#include <cmath>

namespace heller {

namespace {

constexpr int titleCounts = 2;
constexpr int shortestWord = 2; // letters
// As everywhere: how soon a repeated word tells no more, and how much a long text is held against itself.
constexpr double saturation = 1.2;
constexpr double lengthShare = 0.75;

void add(WordProfile& profile, const QString& text, int times)
{
    for (const QString& word : swedish::searchWords(text)) {
        if (word.size() < shortestWord)
            continue;
        profile.counts[swedish::stem(word)] += times;
        profile.length += times;
    }
}

double score(const QHash<QString, double>& weights, const WordProfile& text, int usualLength)
{
    const double longer = static_cast<double>(text.length) / std::max(usualLength, 1);
    const double damping = saturation * (1 - lengthShare + lengthShare * longer);
    double sum = 0;
    for (const auto& [stem, weight] : weights.asKeyValueRange()) {
        const double count = text.counts.value(stem);
        sum += weight * count * (saturation + 1) / (count + damping);
    }
    return sum;
}

} // namespace

WordProfile wordProfile(const QString& title, const QString& challenge)
{
    WordProfile profile;
    add(profile, title, titleCounts);
    add(profile, challenge, 1);
    return profile;
}

double tellingWeight(int having, int all)
{
    const int others = std::max(all - having, 0);
    return std::log(1 + others / (having + 0.5));
}

double likeness(const QHash<QString, double>& weights, const WordProfile& own, const WordProfile& other)
{
    const double whole = score(weights, own, own.length);
    if (whole <= 0)
        return 0;
    return std::clamp(score(weights, other, own.length) / whole, 0.0, 1.0);
}

} // namespace heller

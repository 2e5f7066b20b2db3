#include "core/model/likeness.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace heller;

namespace {

QHash<QString, double> equalWeights(const WordProfile& profile)
{
    QHash<QString, double> weights;
    for (const auto& [stem, count] : profile.counts.asKeyValueRange())
        weights.insert(stem, 1);
    return weights;
}

} // namespace

TEST_CASE("A word profile meets inflections, and the title counts twice")
{
    const WordProfile profile = wordProfile(u"Handläggaren"_s, u"En handläggare, handläggarna! A 7"_s);
    CHECK(profile.counts.value(u"handlägg"_s) == 4);
    CHECK(profile.length == 5); // "en" too; single letters and figures are no words
}

TEST_CASE("A word that all have tells nothing, a rare one much")
{
    CHECK(tellingWeight(100, 100) == Approx(0));
    CHECK(tellingWeight(1, 100'000) > 2 * tellingWeight(1000, 100'000));
    CHECK(tellingWeight(7, 5) == Approx(0)); // the index knows of more than there are
}

TEST_CASE("A text is wholly like itself, partly like what shares words, not at all like the rest")
{
    const WordProfile own = wordProfile(u"Tolk saknas"_s, u"Mötet ställdes in"_s);
    const auto weights = equalWeights(own);
    CHECK(likeness(weights, own, own) == Approx(1));
    const double partly = likeness(weights, own, wordProfile(u"Tolk finns"_s, u"Mötet blev av"_s));
    CHECK(partly > 0.2);
    CHECK(partly < 0.8);
    CHECK(likeness(weights, own, wordProfile(u"Resor"_s, u"Bussen går sällan"_s)) == Approx(0));
    CHECK(likeness({}, own, own) == Approx(0));
    // The same words in a flood of others are less alike.
    QString flood = u"Tolk saknas Mötet ställdes in "_s;
    for (int i = 0; i < 200; ++i)
        flood += u"annat%1 "_s.arg(i);
    CHECK(likeness(weights, own, wordProfile({}, flood)) < 0.5);
}

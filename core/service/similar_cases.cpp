#include "core/service/similar_cases.h"

#include "core/base/text_blocks.h"
#include "core/model/likeness.h"
#include "core/service/register.h"
#include "core/store/stem_postings.h"
#include "core/store/stores.h"
#include "core/store/transaction.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace heller::service {

using namespace Qt::StringLiterals;
using store::Stores;

namespace {

/// Stems of a case that are looked up, the first of a longer text.
constexpr qsizetype mostStems = 80;
/// Those by whose cases the search goes on.
constexpr size_t mostTelling = 16;
/// A word that stands in more than one case of so many tells too little to be searched by …
constexpr int commonShare = 5;
/// … or in more than so many: reading them all would be felt; but so few are always worth it.
constexpr int mostRead = 6000;
constexpr int alwaysRead = 40;
/// Cases that are read and compared.
constexpr qsizetype mostCompared = 60;
constexpr qsizetype mostShown = 4;
constexpr int mostSame = 20;
/// Below this two cases share a turn of phrase and no more: in the example, where no two tell of the same, the likest
/// reach 0.20, a report of two lines 0.26; the same told in other words lies well above.
constexpr double leastLikeness = 0.30;
constexpr qsizetype answerLength = 100;

/// A stem of the case that tells something, and the cases that have it.
struct Telling
{
    QString stem = {};
    double weight = 0;
    QList<DeviationId> cases = {};
};

QString shortened(const QString& text)
{
    const QList<TextBlock> blocks = blocksOf(text);
    QString line = blocks.isEmpty() ? QString() : blocks.first().text.simplified();
    if (line.size() <= answerLength)
        return line;
    line.truncate(answerLength);
    return line.left(line.lastIndexOf(u' ')).trimmed() + u'…';
}

/// What the latest round that was answered in writing says.
QString answerOf(const QList<FeedbackRound>& rounds)
{
    for (auto round = rounds.crbegin(); round != rounds.crend(); ++round) {
        if (!round->text.isEmpty())
            return shortened(round->text);
        for (const Answer& answer : round->answers) {
            if (!answer.text.isEmpty())
                return shortened(answer.text);
        }
    }
    return {};
}

enum class Like { Same, Alike };

SimilarCase toldOf(const CaseFile& file, Like like, double likeness)
{
    const Deviation& deviation = file.deviation;
    return {deviation.id,
            deviation.diaryNumber,
            deviation.title,
            statusOf(file),
            deviation.outcome,
            std::clamp(static_cast<int>(std::lround(likeness * 100)), 1, like == Like::Same ? 100 : 99),
            answerOf(file.rounds)};
}

/// The search for one case.
class Search
{
public:
    Search(Stores& stores, const Deviation& deviation, const std::function<bool()>& stopped)
        : m_stores(stores)
        , m_deviation(deviation)
        , m_profile(wordProfile(deviation.title, deviation.challenge))
        , m_stopped(stopped)
    {}

    [[nodiscard]] Result<SimilarFindings> run()
    {
        SimilarFindings found;
        const auto same = findSame();
        if (!same)
            return fail(same);
        for (const DeviationId id : *same) {
            const auto file = m_stores.cases.load(id);
            if (!file)
                return fail(file);
            found.same.append(toldOf(*file, Like::Same, 1));
        }
        if (const auto read = readTelling(); !read)
            return fail(read);
        const auto likest = findLikest(*same);
        if (!likest)
            return fail(likest);
        for (const auto& [likeness, id] : *likest) {
            const auto file = m_stores.cases.load(id);
            if (!file)
                return fail(file);
            found.alike.append(toldOf(*file, Like::Alike, likeness));
        }
        return found;
    }

private:
    using Rated = std::pair<double, DeviationId>;

    [[nodiscard]] Result<> goOn() const
    {
        return m_stopped && m_stopped() ? Result<>(fail(ErrorCode::Cancelled, {})) : Result<>();
    }

    [[nodiscard]] Result<QList<DeviationId>> findSame()
    {
        auto same = m_stores.cases.findAllByFingerprint(store::fingerprintOf(m_deviation.title, m_deviation.challenge),
                                                        mostSame);
        if (same)
            same->removeAll(m_deviation.id);
        return same;
    }

    /// How many cases have each stem of the text, and what it tells therefore.
    [[nodiscard]] Result<> readTelling()
    {
        const auto all = m_stores.caseList.count({});
        if (!all)
            return fail(all);
        const int most = std::max(alwaysRead, std::min(*all / commonShare, mostRead));
        store::StemPostings postings(m_stores.connection());
        QStringList stems = m_profile.counts.keys();
        // The same every time; those said most often first, for a text of more than are looked up.
        std::ranges::sort(stems, [this](const QString& a, const QString& b) {
            return std::pair(-m_profile.counts.value(a), a) < std::pair(-m_profile.counts.value(b), b);
        });
        for (const QString& stem : stems.first(std::min(stems.size(), mostStems))) {
            if (const auto on = goOn(); !on)
                return on;
            auto cases = postings.casesWith(stem, most + 1);
            if (!cases)
                return fail(cases);
            if (cases->size() > most) // too common to tell anything
                continue;
            const double weight = tellingWeight(static_cast<int>(cases->size()), *all);
            m_weights.insert(stem, weight);
            m_telling.push_back({stem, weight, std::move(*cases)});
        }
        std::ranges::stable_sort(m_telling, std::ranges::greater(), &Telling::weight);
        return {};
    }

    /// The cases that hold the most of what tells, as far as the index knows.
    [[nodiscard]] QList<DeviationId> candidates(const QList<DeviationId>& without) const
    {
        QHash<DeviationId, double> sums;
        for (size_t i = 0; i < std::min(m_telling.size(), mostTelling); ++i) {
            for (const DeviationId id : m_telling[i].cases)
                sums[id] += m_telling[i].weight;
        }
        sums.remove(m_deviation.id);
        for (const DeviationId id : without)
            sums.remove(id);
        std::vector<Rated> rated;
        rated.reserve(static_cast<size_t>(sums.size()));
        for (const auto& [id, sum] : sums.asKeyValueRange())
            rated.emplace_back(-sum, id);
        const auto compared = std::min(static_cast<qsizetype>(rated.size()), mostCompared);
        std::ranges::partial_sort(rated, rated.begin() + compared);
        QList<DeviationId> ids;
        for (qsizetype i = 0; i < compared; ++i)
            ids.append(rated[static_cast<size_t>(i)].second);
        return ids;
    }

    [[nodiscard]] Result<QList<Rated>> findLikest(const QList<DeviationId>& without) const
    {
        QList<Rated> likest;
        for (const DeviationId id : candidates(without)) {
            if (const auto on = goOn(); !on)
                return fail(on);
            const auto other = m_stores.deviations.load(id);
            if (!other)
                return fail(other);
            const double like = likeness(m_weights, m_profile, wordProfile(other->title, other->challenge));
            if (like >= leastLikeness)
                likest.append({like, id});
        }
        std::ranges::stable_sort(likest, std::ranges::greater(), &Rated::first);
        return likest.first(std::min(likest.size(), mostShown));
    }

    Stores& m_stores;
    const Deviation& m_deviation;
    WordProfile m_profile;
    const std::function<bool()>& m_stopped;
    QHash<QString, double> m_weights;
    std::vector<Telling> m_telling;
};

} // namespace

Result<SimilarFindings> SimilarCases::of(DeviationId id, const std::function<bool()>& stopped) const
{
    Stores& stores = m_register.stores();
    return store::ofOneMoment(stores.connection(), [&]() -> Result<SimilarFindings> {
        const auto deviation = stores.deviations.load(id);
        if (!deviation)
            return fail(deviation);
        if (deviation->challenge.isEmpty())
            return SimilarFindings();
        return Search(stores, *deviation, stopped).run();
    });
}

} // namespace heller::service

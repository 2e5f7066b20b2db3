#pragma once

#include "core/model/actor.h"
#include "core/model/case_file.h"
#include "core/model/status.h"
#include "core/service/sentence_grammar.h"

namespace heller::service {

/// Invents cases one after the other, oldest first: some twenty a semester, over 25 years at most, every status, names,
/// workplaces, answers. The n-th case depends on the seed, n and how many there are.
class SyntheticCases
{
public:
    /// `actors`: those that cases may concern; not empty.
    SyntheticCases(SentenceGrammar grammar, QList<Actor> actors, int total, quint64 seed);

    [[nodiscard]] CaseFile at(int place) const; ///< 0 … total - 1

private:
    [[nodiscard]] QDate dateOf(int place) const;
    [[nodiscard]] Status statusAt(QDate received, Random& random) const;
    [[nodiscard]] Reporter reporter(Random& random) const;
    [[nodiscard]] QString paragraphs(const QString& section, int least, int most, Random& random) const;
    [[nodiscard]] QString bullets(const QString& section, int least, int most, Random& random) const;
    [[nodiscard]] FeedbackRound round(const CaseFile& file, int number, QDate asked, bool answered,
                                      Random& random) const;
    void writeTexts(Deviation& deviation, Random& random) const;
    void chooseActors(CaseFile& file, Random& random) const;
    void bringTo(Status status, CaseFile& file, QDate received, Random& random) const;
    void addRounds(Status status, CaseFile& file, QDate received, Random& random) const;

    SentenceGrammar m_grammar;
    QList<Actor> m_actors;
    int m_total;
    quint64 m_seed;
};

} // namespace heller::service

#include "core/base/sentence_diff.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace heller;
using Kind = ComparedSentence::Kind;

namespace {

QList<Kind> kindsOf(const QList<ComparedSentence>& sentences)
{
    QList<Kind> kinds;
    for (const ComparedSentence& each : sentences)
        kinds.append(each.kind);
    return kinds;
}

QString joined(const QList<ComparedSentence>& sentences)
{
    QString text;
    for (const ComparedSentence& each : sentences)
        text += each.text;
    return text;
}

} // namespace

TEST_CASE("A text's sentences together are the text")
{
    const QString text = u"Deltagaren väntade. Ingen svarade!  Varför?\n- Punkt ett, t.ex. två\n\nSlut"_s;
    const QStringList sentences = sentencesOf(text);
    CHECK(sentences == QStringList{u"Deltagaren väntade. "_s, u"Ingen svarade!  "_s, u"Varför?\n"_s,
                                   u"- Punkt ett, t.ex. två\n\n"_s, u"Slut"_s});
    CHECK(sentences.join(QString()) == text);
    CHECK(sentencesOf(QString()).isEmpty());
}

TEST_CASE("Sentences that were moved, rewritten or left out are told apart")
{
    const QStringList before = {u"Två planer för samma vecka. Berit ringde oss om det."_s,
                                u"Deltagaren stod utan pengar. Det tog lång tid."_s};
    const QStringList after = {u"Två planer för samma vecka. Det tog lång tid."_s,
                               u"Deltagaren stod länge utan pengar. Vi vill hitta en lösning."_s};
    const SentenceComparison both = compareSentences(before, after);
    CHECK(kindsOf(both.before.at(0)) == QList{Kind::Same, Kind::Alone});
    CHECK(kindsOf(both.before.at(1)) == QList{Kind::Changed, Kind::Moved});
    CHECK(kindsOf(both.after.at(0)) == QList{Kind::Same, Kind::Moved});
    CHECK(kindsOf(both.after.at(1)) == QList{Kind::Changed, Kind::Alone});
    CHECK(joined(both.before.at(0)) == before.at(0));
    CHECK(joined(both.after.at(1)) == after.at(1));
}

TEST_CASE("A short sentence that keeps few of its words is rewritten in its own text, and new in another")
{
    const QStringList before = {u"Jonsbo hade ingen plats för henne."_s, u"Ingen svarade."_s};
    const QString after = u"Försteget hade inte plats."_s;
    CHECK(kindsOf(compareSentences(before, {after, before.at(1)}).after.at(0)) == QList{Kind::Changed});
    CHECK(kindsOf(compareSentences(before, {before.at(0), after}).after.at(1)) == QList{Kind::Alone});
}

TEST_CASE("A sentence that stands twice is paired twice")
{
    const SentenceComparison both = compareSentences({u"Ingen svarade. Ingen svarade."_s}, {u"Ingen svarade."_s});
    CHECK(kindsOf(both.after.at(0)) == QList{Kind::Same});
    const QList<Kind> before = kindsOf(both.before.at(0));
    CHECK(before.count(Kind::Same) == 1);
    CHECK(before.count(Kind::Alone) == 1);
}

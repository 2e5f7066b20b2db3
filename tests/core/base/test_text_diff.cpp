#include "core/base/text_diff.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace heller;

namespace {

using Kind = TextDifference::Kind;

QString without(Kind kind, const QList<TextDifference>& differences)
{
    QString text;
    for (const TextDifference& difference : differences) {
        if (difference.kind != kind)
            text += difference.text;
    }
    return text;
}

} // namespace

TEST_CASE("A changed word is told, and what stands around it is the same")
{
    const auto differences = textDifferences(u"Två planer, en vecka."_s, u"Två planeringar, en vecka."_s);
    REQUIRE(differences.size() == 4);
    CHECK(differences.at(0) == TextDifference{Kind::Same, u"Två "_s});
    CHECK(differences.at(1) == TextDifference{Kind::OnlyBefore, u"planer"_s});
    CHECK(differences.at(2) == TextDifference{Kind::OnlyAfter, u"planeringar"_s});
    CHECK(differences.at(3) == TextDifference{Kind::Same, u", en vecka."_s});
}

TEST_CASE("Both texts can be read out of their differences")
{
    QString old = u"Ett stycke.\n\n- en punkt\n- en till\n\nSlut, åäö é 12/9."_s;
    const QList<std::pair<QString, QString>> pairs{{old, u"Ett annat stycke.\n\n- en till\n- en punkt\n\nSlut."_s},
                                                   {old, {}},
                                                   {{}, old},
                                                   {{}, {}},
                                                   {old, old},
                                                   {u"a a a b"_s, u"a b a a"_s}};
    for (const auto& [before, after] : pairs) {
        const auto differences = textDifferences(before, after);
        CHECK(without(Kind::OnlyAfter, differences) == before);
        CHECK(without(Kind::OnlyBefore, differences) == after);
    }
    CHECK(textDifferences(old, old).size() == 1);
}

TEST_CASE("Very long texts are told apart without a wait")
{
    QString before;
    QString after;
    for (int i = 0; i < 20'000; ++i) {
        before += u"a%1 "_s.arg(i);
        after += u"b%1 "_s.arg(i);
    }
    const auto differences = textDifferences(u"Början "_s + before, u"Början "_s + after);
    CHECK(differences.first() == TextDifference{Kind::Same, u"Början "_s});
    CHECK(without(Kind::OnlyBefore, differences) == u"Början "_s + after);
}

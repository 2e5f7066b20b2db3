#include "core/service/sentence_grammar.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::service;

TEST_CASE("a sentence is drawn from its section, parts filled in, with a capital first")
{
    const auto grammar =
        must(SentenceGrammar::parse(u"# remark\n[mening]\n{djur} jagar {Djur}.\n\n[djur]\nkatten\n"_s));
    Random random(1);
    CHECK(grammar.draw(u"mening"_s, random) == u"Katten jagar Katten."_s);
}

TEST_CASE("every alternative comes up, and the same seed draws the same")
{
    const auto grammar = must(SentenceGrammar::parse(u"[djur]\nkatt\nhund\nuggla"_s));
    QSet<QString> drawn;
    Random random(5);
    Random same(5);
    for (int time = 0; time < 50; ++time) {
        const QString word = grammar.draw(u"djur"_s, random);
        CHECK(word == grammar.draw(u"djur"_s, same));
        drawn.insert(word);
    }
    CHECK(drawn == QSet<QString>{u"Katt"_s, u"Hund"_s, u"Uggla"_s});
}

TEST_CASE("several sentences of one text never say the same")
{
    const auto grammar = must(SentenceGrammar::parse(u"[djur]\nkatt\nhund\nuggla"_s));
    Random random(5);
    const QStringList all = grammar.drawSeveral(u"djur"_s, 5, random);
    CHECK(QSet<QString>(all.begin(), all.end()) == QSet<QString>{u"Katt"_s, u"Hund"_s, u"Uggla"_s});
    CHECK(all.size() == 3);
    CHECK(grammar.drawSeveral(u"djur"_s, 2, random).size() == 2);
}

TEST_CASE("what is wrong with the sentences is said before the first is drawn")
{
    const QList<QPair<QString, QString>> table = {
        {u"[mening]\n{djur} springer"_s, u"[djur] is missing"_s},
        {u"[mening]\nhej\n[djur]\n"_s, u"[djur] is missing or empty"_s},
        {u"hej\n[mening]\nhej"_s, u"“hej” stands before"_s},
        {u"[ett]\n{två}\n[två]\nslut\n{ett}"_s, u"stands in itself"_s},
    };
    for (const auto& [text, message] : table) {
        const auto grammar = SentenceGrammar::parse(text);
        REQUIRE_FALSE(grammar);
        CHECK(grammar.error().code == ErrorCode::InvalidInput);
        INFO(grammar.error().message.toStdString());
        CHECK(grammar.error().message.contains(message));
    }
}

TEST_CASE("the numbers are those of SplitMix64")
{
    // The first outputs for seed 1234567, as published with the algorithm's reference implementation.
    Random random(1234567);
    CHECK(random.next() == 6457827717110365317U);
    CHECK(random.next() == 3203168211198807973U);
    CHECK(random.next() == 9817491932198370423U);
}

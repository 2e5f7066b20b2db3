// How well the finder does on sentences that somebody marked who did not know how it works. One half was worked with,
// the other is only measured: what stands in the output of `test_privacy -s "[corpus]"` is its figures.

#include "tests/core/privacy/marked_text.h"
#include "tests/support/catch.h"

#include <QFile>

#include <algorithm>
#include <iostream>
#include <map>

using namespace Qt::StringLiterals;
using namespace heller::privacy;

namespace {

struct Score
{
    int marks = 0;
    int hit = 0; ///< marks of which no letter stands outside what was found
    int findings = 0;
    int right = 0; ///< findings that meet a mark

    [[nodiscard]] double recall() const { return marks == 0 ? 1 : double(hit) / marks; }
    [[nodiscard]] double precision() const { return findings == 0 ? 1 : double(right) / findings; }
};

struct Measured
{
    std::map<QString, Score> of;
    Score all;
    int sentences = 0;
    QStringList wrong; ///< sentences in which something was missed or is too much
};

QStringList corpus(const QString& name)
{
    QFile file(QStringLiteral(HELLER_TEST_DATA) + u"/privacy/"_s + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString& line) { return line.startsWith(u'#'); });
    return lines;
}

/// That a known name is taken for an unknown one, or the other way, leaks nothing.
QString groupOf(const QString& kind)
{
    return kind == "known-name"_L1 ? u"name"_s : kind;
}

bool isCovered(const MarkedText& line, const MarkedText::Mark& mark, const QList<Finding>& findings)
{
    for (qsizetype place = mark.start; place < mark.start + mark.length; ++place) {
        const auto covers = [&](const Finding& finding) {
            return groupOf(corpusKindOf(finding.kind)) == groupOf(mark.kind) && finding.start <= place &&
                   place < finding.end();
        };
        if (line.text.at(place).isLetterOrNumber() && std::ranges::none_of(findings, covers))
            return false;
    }
    return true;
}

Measured measure(const QString& name)
{
    const Finder finder({{u"Ronja Rapportör"_s, {}},
                         {u"Sixten Provander"_s, {}},
                         {u"Marie-Louise Exempelkvist"_s, {}},
                         {u"Jamal Testoui"_s, {}},
                         {u"Disa von Påhitt"_s, {}},
                         {u"Åke Öhrnell"_s, {}},
                         {u"Björn Hall"_s, {}}});
    Measured result;
    for (const QString& written : corpus(name)) {
        const MarkedText line = unmarked(written);
        const QList<Finding> findings = finder.find(line.text);
        ++result.sentences;
        bool right = true;
        for (const MarkedText::Mark& mark : line.marks) {
            const bool hit = isCovered(line, mark, findings);
            for (Score* score : {&result.of[mark.kind], &result.all}) {
                ++score->marks;
                score->hit += hit ? 1 : 0;
            }
            right = right && hit;
        }
        for (const Finding& finding : findings) {
            const auto meets = [&](const MarkedText::Mark& mark) {
                return groupOf(mark.kind) == groupOf(corpusKindOf(finding.kind)) && mark.start < finding.end() &&
                       finding.start < mark.start + mark.length;
            };
            const bool hit = std::ranges::any_of(line.marks, meets);
            for (Score* score : {&result.of[corpusKindOf(finding.kind)], &result.all}) {
                ++score->findings;
                score->right += hit ? 1 : 0;
            }
            right = right && hit;
        }
        if (!right)
            result.wrong.append(written + u"\n    "_s + marked(line.text, findings));
    }
    return result;
}

void print(const QString& name, const Measured& measured)
{
    std::cout << name.toStdString() << ": " << measured.sentences << " sentences\n";
    const auto line = [](const QString& kind, const Score& score) {
        std::cout << u"  %1 recall %2 (%3 of %4), precision %5 (%6 of %7)\n"_s.arg(kind, -16)
                         .arg(score.recall(), 0, 'f', 3)
                         .arg(score.hit)
                         .arg(score.marks)
                         .arg(score.precision(), 0, 'f', 3)
                         .arg(score.right)
                         .arg(score.findings)
                         .toStdString();
    };
    for (const auto& [kind, score] : measured.of)
        line(kind, score);
    line(u"all"_s, measured.all);
}

} // namespace

TEST_CASE("the finder on the marked sentences", "[corpus]")
{
    const QString name = GENERATE(u"work.txt"_s, u"measured.txt"_s);
    Measured measured = measure(name);
    print(name, measured);
    if (qEnvironmentVariableIsSet("HELLER_CORPUS_WRONG") && name == "work.txt"_L1)
        std::cout << measured.wrong.join(u'\n').toStdString() << '\n';
    CHECK(measured.sentences >= 300);
    // What it reaches, a little below: names that nobody has told it of are what it is weakest at.
    const bool unseen = name == "measured.txt"_L1;
    const std::map<QString, double> least = {{u"personal-number"_s, 0.99},
                                             {u"email"_s, 0.99},
                                             {u"phone"_s, 0.99},
                                             {u"known-name"_s, unseen ? 0.975 : 0.99},
                                             {u"name"_s, unseen ? 0.96 : 0.985},
                                             {u"address"_s, unseen ? 0.90 : 0.99},
                                             {u"dated-person"_s, unseen ? 0.89 : 0.99},
                                             {u"handle"_s, unseen ? 0.81 : 0.99},
                                             {u"plate"_s, unseen ? 0.81 : 0.99},
                                             {u"initials"_s, unseen ? 0.86 : 0.93},
                                             {u"pointing-out"_s, unseen ? 0.34 : 0.92}};
    for (const auto& [kind, recall] : least) {
        CAPTURE(kind.toStdString());
        CHECK(measured.of[kind].recall() >= recall);
    }
    CHECK(measured.all.recall() >= (unseen ? 0.93 : 0.985));
    CHECK(measured.all.precision() >= (unseen ? 0.97 : 0.98));
}

#include "core/report/case_blocks.h"

#include "core/base/swedish.h"
#include "core/base/text_blocks.h"
#include "core/report/wording.h"

using namespace Qt::StringLiterals;

namespace heller::report {

using render::Block;
using render::Heading;
using render::Paragraph;
using render::ParagraphStyle;
using render::Run;

namespace {

Paragraph label(const QString& text)
{
    return {.style = ParagraphStyle::Label, .runs = {Run{.text = text}}};
}

void appendField(QList<Block>& blocks, const QString& name, const QString& text)
{
    if (text.isEmpty())
        return;
    blocks.append(label(name));
    blocks.append(blocksFromText(text));
}

void appendEmail(QList<Block>& blocks, const QString& address)
{
    if (address.isEmpty())
        return;
    blocks.append(label(wording::labelEmail()));
    blocks.append(Paragraph{.runs = {Run{.text = address, .link = mailLink(address)}}});
}

/// Who reported, above the matter itself.
QList<Block> reporterFields(const Reporter& reporter)
{
    QList<Block> blocks;
    appendField(blocks, wording::labelName(), reporter.name);
    appendEmail(blocks, reporter.email);
    appendField(blocks, wording::labelWorkplace(), reporter.workplace);
    return blocks;
}

/// A heading with nothing but a name below it says nothing at a page's foot: the short lines go with what follows.
void keepWithNext(QList<Block>& blocks)
{
    for (Block& block : blocks)
        if (auto* paragraph = std::get_if<Paragraph>(&block))
            paragraph->keepWithNext = true;
}

} // namespace

QString mailLink(const QString& address)
{
    const bool plain = address.count(u'@') == 1 && !address.contains(u' ') && !address.contains(u',');
    return plain ? u"mailto:"_s + address : QString();
}

QList<Block> blocksFromText(const QString& text)
{
    QList<Block> blocks;
    for (const TextBlock& block : blocksOf(text)) {
        const bool bullet = block.kind == TextBlock::Kind::Bullet;
        blocks.append(Paragraph{.style = bullet ? ParagraphStyle::Bullet : ParagraphStyle::Body,
                                .runs = {Run{.text = block.text}}});
    }
    return blocks;
}

QList<Block> formFields(const Deviation& deviation, const QStringList& cooperatingActorNames)
{
    const QString cooperating =
        deviation.cooperatingText.isEmpty() ? swedish::joinWithAnd(cooperatingActorNames) : deviation.cooperatingText;
    QList<Block> matter;
    appendField(matter, wording::labelCooperating(), cooperating);
    appendField(matter, wording::labelChallenge(), deviation.challenge);
    appendField(matter, wording::labelConsequences(), deviation.consequences);
    appendField(matter, wording::labelProposal(), deviation.proposal);
    appendField(matter, wording::labelOther(), deviation.otherText);
    QList<Block> blocks = reporterFields(deviation.reporter);
    if (!matter.isEmpty())
        keepWithNext(blocks);
    return blocks + matter;
}

QList<Block> feedbackTexts(const FeedbackRound& round, int level, Spoken spoken)
{
    QList<Block> blocks = blocksFromText(round.text);
    for (const Answer& answer : round.answers) {
        const bool onlySaid = answer.text.isEmpty() && answer.manner == AnswerManner::WordOfMouth;
        if (answer.text.isEmpty() && (!onlySaid || spoken != Spoken::Named))
            continue;
        blocks.append(
            Heading{.level = level,
                    .text = wording::heldTogether(wording::answerHeading(answer.actorText, answer.answeredOn)),
                    .inContents = false});
        if (!answer.answeredBy.isEmpty())
            blocks.append(Paragraph{.runs = {Run{.text = wording::answeredBy(answer.answeredBy), .emphasis = true}},
                                    .keepWithNext = true});
        blocks.append(blocksFromText(onlySaid ? wording::onlySaid() : answer.text));
    }
    return blocks;
}

void appendNamed(QList<Block>& blocks, const QString& name, const QString& text)
{
    QList<Block> below = blocksFromText(text);
    if (below.isEmpty())
        return;
    Paragraph named{.runs = {Run{.text = name + u':', .strong = true}}, .keepWithNext = true};
    if (const auto* first = std::get_if<Paragraph>(&below.first()); first && first->style == ParagraphStyle::Body) {
        named.runs.first().text += u' ';
        named.runs += first->runs;
        named.keepWithNext = false;
        below.removeFirst();
    }
    blocks.append(named);
    blocks += below;
}

} // namespace heller::report

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

Heading label(const QString& text, int level)
{
    return {.level = level, .text = text, .inContents = false};
}

void appendField(QList<Block>& blocks, const QString& name, int level, const QString& text)
{
    if (text.isEmpty())
        return;
    blocks.append(label(name, level));
    blocks.append(blocksFromText(text));
}

void appendEmail(QList<Block>& blocks, int level, const QString& address)
{
    if (address.isEmpty())
        return;
    blocks.append(label(wording::labelEmail(), level));
    blocks.append(Paragraph{.runs = {Run{.text = address, .link = mailLink(address)}}});
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

QList<Block> formFields(const Deviation& deviation, const QStringList& cooperatingActorNames, int level)
{
    const QString cooperating =
        deviation.cooperatingText.isEmpty() ? swedish::joinWithAnd(cooperatingActorNames) : deviation.cooperatingText;
    QList<Block> blocks;
    appendField(blocks, wording::labelName(), level, deviation.reporter.name);
    appendEmail(blocks, level, deviation.reporter.email);
    appendField(blocks, wording::labelWorkplace(), level, deviation.reporter.workplace);
    appendField(blocks, wording::labelCooperating(), level, cooperating);
    appendField(blocks, wording::labelChallenge(), level, deviation.challenge);
    appendField(blocks, wording::labelConsequences(), level, deviation.consequences);
    appendField(blocks, wording::labelProposal(), level, deviation.proposal);
    appendField(blocks, wording::labelOther(), level, deviation.otherText);
    return blocks;
}

QList<Block> feedbackTexts(const FeedbackRound& round, int level)
{
    QList<Block> blocks = blocksFromText(round.text);
    for (const Answer& answer : round.answers) {
        if (answer.text.isEmpty())
            continue;
        blocks.append(label(wording::answerHeading(answer.actorText, answer.answeredOn), level));
        blocks.append(blocksFromText(answer.text));
    }
    return blocks;
}

} // namespace heller::report

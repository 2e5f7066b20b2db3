#include "core/report/letter_paper.h"

#include "core/base/swedish.h"
#include "core/base/text_blocks.h"
#include "core/model/in_profile.h"
#include "core/report/case_blocks.h"
#include "core/report/letter_cases.h"
#include "core/report/plain_blocks.h"
#include "core/report/wording.h"
#include "core/report/wording_letters.h"

using namespace Qt::StringLiterals;

namespace heller::report {

using render::Block;
using render::Heading;
using render::ParagraphStyle;

namespace {

Block blockOf(const TextBlock& block, const QStringList& headings, const QStringList& labels)
{
    if (block.kind == TextBlock::Kind::Bullet)
        return paragraph(ParagraphStyle::Bullet, block.text);
    if (headings.contains(block.text))
        return Heading{.level = 1, .text = wording::heldTogether(block.text), .inContents = false};
    if (labels.contains(block.text))
        return paragraph(ParagraphStyle::Label, block.text);
    return paragraph(ParagraphStyle::Body, block.text);
}

/// The matter alone. What stood beside the form's fields stays here: nobody has asked who wrote it there, and of whom.
QList<Block> asReported(const CaseFile& file)
{
    const CaseFile shown = inProfile(file, Profile::WithoutReporters).value_or(CaseFile());
    Deviation deviation = shown.deviation;
    deviation.otherText.clear();
    QList<Block> blocks{paragraph(ParagraphStyle::Title, wording::titleOr(deviation.title))};
    if (!deviation.diaryNumber.isEmpty())
        blocks.append(paragraph(ParagraphStyle::Subtitle, deviation.diaryNumber));
    return blocks + formFields(deviation, shown.cooperatingActorNames);
}

} // namespace

render::Document letterPaper(const Letter& letter, const QList<CaseFile>& cases, const Association& association)
{
    render::Document document;
    document.title = letter.subject;
    document.date = letter.madeOn;
    document.footer = wording::footer(association.name);
    document.blocks.append(paragraph(ParagraphStyle::Title, letter.subject));
    QStringList head{letter.recipient};
    if (letter.madeOn.isValid())
        head.append(swedish::dateInWords(letter.madeOn));
    head.removeAll(QString());
    if (!head.isEmpty())
        document.blocks.append(paragraph(ParagraphStyle::Subtitle, head.join(u'\n')));
    const QStringList headings = headingsOf(cases);
    const QStringList labels = labelsOf(cases);
    for (const TextBlock& block : blocksOf(letter.body))
        document.blocks.append(blockOf(block, headings, labels));
    return document;
}

render::Document casesForActor(const QList<CaseFile>& cases, const Association& association, QDate date)
{
    render::Document document;
    document.title = wording::theCases(diaryNumbersOf(cases));
    document.title[0] = document.title.at(0).toUpper();
    document.date = date;
    document.footer = wording::footer(association.name);
    for (const CaseFile& file : cases) {
        if (!document.blocks.isEmpty())
            document.blocks.append(render::PageBreak());
        document.blocks += asReported(file);
    }
    return document;
}

} // namespace heller::report

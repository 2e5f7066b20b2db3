#include "core/report/letter_paper.h"

#include "core/base/swedish.h"
#include "core/base/text_blocks.h"
#include "core/report/case_sheet.h"
#include "core/report/letter_cases.h"
#include "core/report/wording.h"

using namespace Qt::StringLiterals;

namespace heller::report {

using render::Block;
using render::Heading;
using render::Paragraph;
using render::ParagraphStyle;
using render::Run;

namespace {

Paragraph paragraph(ParagraphStyle style, const QString& text)
{
    return {.style = style, .runs = {Run{.text = text}}};
}

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
    QList<CaseFile> shown;
    for (const CaseFile& file : cases)
        shown.append(withoutReporter(file));
    return shown.size() == 1 ? caseSheet(shown.first(), association, date) : caseSheets(shown, association, date);
}

} // namespace heller::report

#include "core/report/answer_form_paper.h"

#include "core/report/case_blocks.h"
#include "core/report/plain_blocks.h"
#include "core/report/wording.h"
#include "core/report/wording_letters.h"

using namespace Qt::StringLiterals;

namespace heller::report {

using render::Block;
using render::Heading;
using render::Paragraph;
using render::ParagraphStyle;

namespace {

const QString tagStart = u"heller-answer-"_s;

void appendField(QList<Block>& blocks, const QString& label, const QString& text)
{
    if (text.trimmed().isEmpty())
        return;
    blocks.append(paragraph(ParagraphStyle::Label, label));
    blocks += blocksFromText(text);
}

void appendFillIn(QList<Block>& blocks, const QString& label, const QString& prompt, const QString& tag)
{
    blocks.append(paragraph(ParagraphStyle::Label, label));
    Paragraph place = paragraph(ParagraphStyle::Body, prompt);
    place.fillInTag = tag;
    blocks.append(place);
}

void appendQuestion(QList<Block>& blocks, const FormQuestion& question)
{
    const Deviation& deviation = question.file.deviation;
    blocks.append(Heading{
        .level = 1, .text = wording::caseInLetter(deviation.diaryNumber, deviation.title), .inContents = false});
    const QString clock = wording::askedAndDueInForm(question.asking.askedOn, question.asking.dueOn);
    if (!clock.isEmpty())
        blocks.append(paragraph(ParagraphStyle::Note, clock));
    appendField(blocks, wording::letterChallenge(), deviation.challenge);
    appendField(blocks, wording::letterConsequences(), deviation.consequences);
    appendField(blocks, wording::letterProposal(), deviation.proposal);
    appendFillIn(blocks, wording::yourAnswerLabel(), wording::yourAnswerPrompt(), answerTag(question.asking.answer));
}

} // namespace

render::Document answerFormPaper(const QString& actor, const QList<FormQuestion>& questions,
                                 const Association& association, QDate date)
{
    render::Document document;
    document.title = wording::answerFormTitle(actor);
    document.date = date;
    document.footer = wording::footer(association.name);
    document.blocks.append(paragraph(ParagraphStyle::Title, document.title));
    document.blocks.append(paragraph(
        ParagraphStyle::Body,
        wording::answerFormIntroduction(association.name.isEmpty() ? wording::ourAssociation() : association.name)));
    appendFillIn(document.blocks, wording::answeredByLabel(), wording::answeredByPrompt(), answeredByTag());
    for (const FormQuestion& question : questions)
        appendQuestion(document.blocks, question);
    return document;
}

QString answerTag(const QUuid& answer)
{
    return tagStart + answer.toString(QUuid::WithoutBraces);
}

QUuid answerFromTag(const QString& tag)
{
    return tag.startsWith(tagStart) ? QUuid::fromString(QStringView(tag).sliced(tagStart.size())) : QUuid();
}

QString answeredByTag()
{
    return u"heller-answered-by"_s;
}

} // namespace heller::report

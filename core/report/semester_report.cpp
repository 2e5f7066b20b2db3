#include "core/report/semester_report.h"

#include "core/base/swedish.h"
#include "core/report/case_blocks.h"
#include "core/report/wording.h"

using namespace Qt::StringLiterals;

namespace heller::report {

using render::Block;
using render::Contents;
using render::Heading;
using render::Paragraph;
using render::ParagraphStyle;
using render::Run;

namespace {

QList<Block> signature(const Association& association)
{
    QList<Block> blocks;
    if (!association.coordinator.isEmpty()) {
        blocks.append(Paragraph{.style = ParagraphStyle::Signature, .runs = {Run{.text = association.coordinator}}});
        if (const QString& title = association.coordinatorTitle; !title.isEmpty())
            blocks.append(Paragraph{.style = ParagraphStyle::Signature, .runs = {Run{.text = title}}});
    }
    if (const QString& address = association.coordinatorEmail; !address.isEmpty())
        blocks.append(
            Paragraph{.style = ParagraphStyle::Signature, .runs = {Run{.text = address, .link = mailLink(address)}}});
    return blocks;
}

QString subtitle(const SemesterReport& report)
{
    QStringList parts;
    if (!report.association.name.isEmpty())
        parts.append(report.association.name);
    if (report.date.isValid())
        parts.append(swedish::dateInWords(report.date));
    return parts.join(u", "_s);
}

QList<Block> frontPage(const SemesterReport& report)
{
    QList<Block> blocks = {Paragraph{.style = ParagraphStyle::Title, .runs = {Run{.text = wording::reportTitle()}}}};
    if (const QString line = subtitle(report); !line.isEmpty())
        blocks.append(Paragraph{.style = ParagraphStyle::Subtitle, .runs = {Run{.text = line}}});
    blocks.append(blocksFromText(wording::heldTogether(report.letter.isEmpty() ? draftLetter(report) : report.letter)));
    blocks.append(signature(report.association));
    if (!report.cases.isEmpty())
        blocks.append(Contents{.title = wording::contentsTitle()});
    return blocks;
}

QList<Block> caseSection(const CaseFile& file, int number, bool onNewPage)
{
    const Deviation& deviation = file.deviation;
    QList<Block> blocks = {
        Heading{.level = 1, .text = wording::caseHeading(number, deviation.title), .pageBreakBefore = onNewPage}};
    blocks.append(formFields(deviation, file.cooperatingActorNames));
    for (const FeedbackRound& round : file.rounds) {
        if (!hasWrittenFeedback(round) && !hasSpokenFeedback(round))
            continue;
        blocks.append(
            Heading{.level = 2, .text = wording::heldTogether(wording::feedbackHeading(round, deviation.title))});
        blocks.append(feedbackTexts(round, 3, Spoken::Named));
    }
    return blocks;
}

} // namespace

render::Document semesterReport(const SemesterReport& report)
{
    render::Document document;
    document.title = wording::reportTitle();
    document.date = report.date;
    document.footer = wording::footer(report.association.name);
    document.blocks = frontPage(report);
    int number = 0;
    for (const CaseFile& file : report.cases) {
        ++number;
        document.blocks.append(caseSection(file, number, number == 1 || report.pagePerCase));
    }
    return document;
}

} // namespace heller::report

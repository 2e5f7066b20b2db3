#include "ui/pages/meetings/matter_text.h"

#include "core/model/in_profile.h"
#include "core/model/status.h"
#include "core/report/case_blocks.h"
#include "core/report/wording.h"

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

QString htmlOf(const render::Runs& runs)
{
    QString html;
    for (const render::Run& run : runs) {
        const QString text = run.text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
        html += run.strong ? u"<b>%1</b>"_s.arg(text) : text;
    }
    return html;
}

QString htmlOf(const QList<render::Block>& blocks)
{
    QString html;
    for (const render::Block& block : blocks) {
        if (const auto* heading = std::get_if<render::Heading>(&block)) {
            html += u"<h3>%1</h3>"_s.arg(heading->text.toHtmlEscaped());
            continue;
        }
        const auto* paragraph = std::get_if<render::Paragraph>(&block);
        if (!paragraph)
            continue;
        const QString text = htmlOf(paragraph->runs);
        if (paragraph->style == render::ParagraphStyle::Label)
            html += u"<p><b>%1</b></p>"_s.arg(text);
        else if (paragraph->style == render::ParagraphStyle::Bullet)
            html += u"<ul><li>%1</li></ul>"_s.arg(text);
        else
            html += u"<p>%1</p>"_s.arg(text);
    }
    return html;
}

} // namespace

QString matterText(const MeetingMaterial& material, const AgendaItem& item)
{
    const auto found = material.cases.constFind(item.deviation);
    if (found == material.cases.cend())
        return u"<h1>%1</h1>"_s.arg(item.title.toHtmlEscaped());
    const CaseFile file = inProfile(*found, Profile::WithoutReporters).value_or(CaseFile());
    QString html = u"<h1>%1</h1><p>%2, %3</p>"_s.arg(report::wording::titleOr(file.deviation.title).toHtmlEscaped(),
                                                     file.deviation.diaryNumber.toHtmlEscaped(),
                                                     nameOf(statusOf(file)).toHtmlEscaped());
    html += htmlOf(report::formFields(file.deviation, file.cooperatingActorNames));
    for (const FeedbackRound& round : file.rounds) {
        if (!hasWrittenFeedback(round))
            continue;
        html += u"<h2>%1</h2>"_s.arg(
            report::wording::feedbackOnSheet(round.number, file.rounds.size() > 1).toHtmlEscaped());
        html += htmlOf(report::feedbackTexts(round, 2));
    }
    return html;
}

} // namespace heller::ui

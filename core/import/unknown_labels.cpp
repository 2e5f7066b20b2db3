#include "core/import/unknown_labels.h"

#include "core/import/written_dates.h"

namespace heller::importing {

using namespace Qt::StringLiterals;

bool looksLikeLabel(const ReportItems& items, const ReportItem& item, const LabelContext& around)
{
    constexpr qsizetype longest = 60;
    constexpr qsizetype longestBeforeColon = 3; // words: "Det finns tre skäl:" is a sentence
    const ReportItem* label = around.label;
    const TextParagraph& paragraph = items.paragraph(item);
    const QStringView text = items.text(item).trimmed();
    if (!label || text.isEmpty() || paragraph.note || paragraph.list != TextParagraph::List::None ||
        !text.front().isUpper() || text.contains(u'@'))
        return false;
    const bool inlineLabels = !label->alone && items.text(*label).trimmed().endsWith(u':');
    if (const qsizetype colon = text.indexOf(u": "); inlineLabels && around.shortField && colon > 0)
        return text.first(colon).count(u' ') < longestBeforeColon;
    if (around.inTable && text.size() <= longest)
        return true;
    if (text.size() > longest || QStringView(u".,;!").contains(text.back()))
        return false;
    const bool colon = text.endsWith(u':') && text.count(u' ') < longestBeforeColon;
    const bool colonLabels = label->alone && items.text(*label).trimmed().endsWith(u':');
    const bool boldLabels = items.paragraph(*label).emphasised;
    return (boldLabels && paragraph.emphasised) || (colonLabels && colon);
}

bool isShortField(Field field)
{
    return field < Field::Challenge || field >= Field::Municipality;
}

std::optional<QString> answererIn(QStringView heading)
{
    const auto words = feedbackWords(heading);
    if (!words || (words->from.isEmpty() && !words->rest.isEmpty() && !isOnlyDate(words->rest)))
        return std::nullopt;
    return words->from.isEmpty() ? words->rest : words->from;
}

} // namespace heller::importing

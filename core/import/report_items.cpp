#include "core/import/report_items.h"

#include "core/import/label_matcher.h"
#include "core/import/tentative_labels.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace heller::importing {

using namespace Qt::StringLiterals;

namespace {

bool isBlank(QStringView text)
{
    return std::ranges::all_of(text, [](QChar character) { return character.isSpace(); });
}

class Cutter
{
public:
    explicit Cutter(const TextDocument& document) { m_result.document = &document; }

    ReportItems run()
    {
        findContents();
        for (const qsizetype index : readingOrder())
            cut(index);
        return std::move(m_result);
    }

private:
    [[nodiscard]] const QList<TextParagraph>& paragraphs() const { return m_result.document->paragraphs; }

    void findContents();
    void findTypedContents(qsizetype end);
    void countShortLines();
    [[nodiscard]] bool isEntry(const TextParagraph& paragraph, bool afterHeading);
    [[nodiscard]] bool namesWhatFollows(QStringView line);
    void rememberEntries(const TextParagraph& paragraph);
    [[nodiscard]] bool isLabelRow(qsizetype from, qsizetype to) const;
    [[nodiscard]] qsizetype rowEnd(qsizetype from) const;
    [[nodiscard]] std::vector<qsizetype> readingOrder() const;
    [[nodiscard]] LabelSurroundings surroundings(qsizetype index) const;
    void cut(qsizetype index);
    [[nodiscard]] bool answersLabelBeside(const TextParagraph& paragraph, const LabelSurroundings& around) const;
    void addText(qsizetype index, qsizetype start, qsizetype end);
    [[nodiscard]] qsizetype pastFeedbackLabel(qsizetype index, qsizetype start, qsizetype end) const;
    void addItem(ReportItem item);

    ReportItems m_result;
    LabelMatcher m_matcher;
    QSet<qsizetype> m_contents;        ///< paragraphs
    bool m_amongReporter = false;      ///< the last label asks who reported
    bool m_inlineLabels = false;       ///< the last label had its answer on its own line
    QHash<QString, int> m_occurrences; ///< of short lines, as foldedTitle()
};

/// Old contents are typed, or were frozen when the report was copied: no field says that they are contents.
void Cutter::findContents()
{
    qsizetype firstLabel = paragraphs().size();
    for (qsizetype index = 0; index < paragraphs().size(); ++index) {
        const TextParagraph& paragraph = paragraphs().at(index);
        if (paragraph.inContents) {
            m_contents.insert(index);
            rememberEntries(paragraph);
        } else if (index < firstLabel && !isEntry(paragraph, false) &&
                   !m_matcher.find(paragraph.text, surroundings(index)).isEmpty()) {
            firstLabel = index;
        }
    }
    findTypedContents(firstLabel);
}

bool Cutter::isEntry(const TextParagraph& paragraph, bool afterHeading)
{
    const auto lines = QStringView(paragraph.text).split(u'\n');
    return std::ranges::all_of(lines, [&](QStringView line) {
        if (contentsEntry(line) || isBlank(line))
            return true;
        return afterHeading && paragraph.headingLevel == 0 && namesWhatFollows(line);
    });
}

void Cutter::countShortLines()
{
    constexpr qsizetype titleLength = 300;
    if (!m_occurrences.isEmpty())
        return;
    for (const TextParagraph& paragraph : paragraphs()) {
        if (paragraph.text.size() <= titleLength && !paragraph.inContents && !contentsEntry(paragraph.text))
            ++m_occurrences[foldedTitle(paragraph.text)];
    }
}

/// A line of contents without a page number: it stands again further down. The second time it is what was named.
bool Cutter::namesWhatFollows(QStringView line)
{
    countShortLines();
    const QString title = foldedTitle(line);
    const bool again = m_result.contents.contains(title) && !feedbackWords(line);
    return !again && m_occurrences.value(title) > 1 && m_matcher.find(line.toString(), {.emphasised = true}).isEmpty();
}

void Cutter::rememberEntries(const TextParagraph& paragraph)
{
    for (const QStringView line : QStringView(paragraph.text).split(u'\n'))
        m_result.contents.insert(foldedTitle(contentsEntry(line).value_or(line.toString())));
    m_result.contents.remove(QString());
}

void Cutter::findTypedContents(qsizetype end)
{
    for (qsizetype index = 0; index < end; ++index) {
        const bool headed = isContentsHeading(paragraphs().at(index).text);
        if (m_contents.contains(index) || (!headed && !isEntry(paragraphs().at(index), false)))
            continue;
        qsizetype stop = headed ? index + 1 : index;
        while (stop < paragraphs().size() && (m_contents.contains(stop) || isEntry(paragraphs().at(stop), headed))) {
            if (headed)
                rememberEntries(paragraphs().at(stop));
            ++stop;
        }
        // One line that ends in dots and a figure is a line; several are contents.
        if (headed || stop - index >= 2) {
            for (qsizetype each = index; each < stop; ++each) {
                m_contents.insert(each);
                if (!headed)
                    rememberEntries(paragraphs().at(each));
            }
        }
        index = qMax(index, stop - 1);
    }
}

qsizetype Cutter::rowEnd(qsizetype from) const
{
    const auto& cell = paragraphs().at(from).cell;
    qsizetype end = from;
    while (end < paragraphs().size() && paragraphs().at(end).cell && paragraphs().at(end).cell->table == cell->table &&
           paragraphs().at(end).cell->row == cell->row)
        ++end;
    return end;
}

bool Cutter::isLabelRow(qsizetype from, qsizetype to) const
{
    if (paragraphs().at(from).cell->column == paragraphs().at(to - 1).cell->column)
        return false;
    QList<Field> fields;
    for (qsizetype index = from; index < to; ++index) {
        LabelSurroundings around = surroundings(index);
        around.labelCell = true;
        const QList<Label> labels = m_matcher.find(paragraphs().at(index).text, around);
        if (labels.size() != 1 || !labels.first().whole || fields.contains(labels.first().field))
            return false; // "Konsekvenser" beside "Konsekvens" is a question and its answer
        fields.append(labels.first().field);
    }
    return true;
}

/// The paragraphs' order; under a row of nothing but labels, each label is followed by the cell below it.
std::vector<qsizetype> Cutter::readingOrder() const
{
    std::vector<qsizetype> order;
    order.reserve(static_cast<size_t>(paragraphs().size()));
    for (qsizetype index = 0; index < paragraphs().size();) {
        if (!paragraphs().at(index).cell) {
            order.push_back(index++);
            continue;
        }
        const qsizetype middle = rowEnd(index);
        const bool hasAnswers = middle < paragraphs().size() && paragraphs().at(middle).cell &&
                                paragraphs().at(middle).cell->table == paragraphs().at(index).cell->table &&
                                isLabelRow(index, middle);
        const qsizetype end = hasAnswers ? rowEnd(middle) : middle;
        std::vector<qsizetype> rows(static_cast<size_t>(end - index));
        std::iota(rows.begin(), rows.end(), index);
        if (hasAnswers && !isLabelRow(middle, end))
            std::ranges::stable_sort(rows, {}, [this](qsizetype each) { return paragraphs().at(each).cell->column; });
        order.insert(order.end(), rows.begin(), rows.end());
        index = end;
    }
    return order;
}

LabelSurroundings Cutter::surroundings(qsizetype index) const
{
    const TextParagraph& paragraph = paragraphs().at(index);
    LabelSurroundings around;
    around.heading = paragraph.headingLevel > 0;
    around.emphasised = paragraph.emphasised;
    around.emphasisedStart = paragraph.emphasisedStart;
    around.bullet = paragraph.list == TextParagraph::List::Bullet;
    if (index + 1 < paragraphs().size())
        around.next = paragraphs().at(index + 1).text;
    if (paragraph.cell && index + 1 < paragraphs().size()) {
        const auto& next = paragraphs().at(index + 1).cell;
        around.labelCell = next && next->table == paragraph.cell->table && next->row == paragraph.cell->row &&
                           next->column > paragraph.cell->column;
    }
    return around;
}

void Cutter::cut(qsizetype index)
{
    const TextParagraph& paragraph = paragraphs().at(index);
    if (m_contents.contains(index)) {
        addItem({.kind = ReportItem::Kind::Contents, .paragraph = index, .length = paragraph.text.size()});
        return;
    }
    qsizetype at = 0;
    LabelSurroundings around = surroundings(index);
    around.inlineLabels = m_inlineLabels;
    around.amongReporter = m_amongReporter && m_result.items.back().kind == ReportItem::Kind::Text;
    const bool answer = paragraph.note || answersLabelBeside(paragraph, around);
    const QList<Label> labels = answer ? QList<Label>() : m_matcher.find(paragraph.text, around);
    for (const Label& label : labels) {
        addText(index, at, label.start);
        addItem({.kind = ReportItem::Kind::Label,
                 .field = label.field,
                 .strongLabel = label.strong,
                 .alone = label.whole,
                 .tentative = label.tentative,
                 .besideAnswer = paragraph.cell && paragraph.cell->column == 0 && around.labelCell,
                 .paragraph = index,
                 .start = label.start,
                 .length = label.length});
        at = label.start + label.length;
        m_inlineLabels = !label.whole && label.field != Field::Note;
        m_amongReporter = label.whole && label.field >= Field::Name && label.field <= Field::Received;
    }
    addText(index, at, paragraph.text.size());
}

/// "Konsekvens" in the cell beside "Konsekvenser": whatever its words, it is the answer.
bool Cutter::answersLabelBeside(const TextParagraph& paragraph, const LabelSurroundings& around) const
{
    if (!paragraph.cell || around.labelCell || m_result.items.empty())
        return false;
    const ReportItem& before = m_result.items.back();
    const auto& cell = m_result.paragraph(before).cell;
    return before.kind == ReportItem::Kind::Label && before.alone && cell && cell->table == paragraph.cell->table &&
           cell->row == paragraph.cell->row && cell->column + 1 == paragraph.cell->column;
}

void Cutter::addText(qsizetype index, qsizetype start, qsizetype end)
{
    const TextParagraph& paragraph = paragraphs().at(index);
    const bool oneLine = paragraph.headingLevel > 0 || paragraph.note;
    while (start < end) {
        const qsizetype newline = oneLine ? -1 : paragraph.text.indexOf(u'\n', start);
        const qsizetype lineEnd = newline < 0 || newline >= end ? end : newline + 1;
        const qsizetype stop = oneLine ? lineEnd : pastFeedbackLabel(index, start, lineEnd);
        ReportItem item{.paragraph = index, .start = start, .length = stop - start};
        item.besideAnswer = paragraph.cell && paragraph.cell->column == 0 && surroundings(index).labelCell;
        const TypedNumber typed = typedNumber(QStringView(paragraph.text).sliced(start, item.length));
        item.number = typed.number;
        item.numberLength = typed.length;
        if (typed.number == 0 && start == 0 && paragraph.list == TextParagraph::List::Numbered)
            item.number = labelNumber(paragraph.number);
        addItem(item);
        start = stop;
    }
}

/// "Återkoppling: Vi ser över det.": where the text begins that stands on the heading's own line; `end` for any other
/// line.
qsizetype Cutter::pastFeedbackLabel(qsizetype index, qsizetype start, qsizetype end) const
{
    constexpr qsizetype longestLabel = 80;
    const TextParagraph& paragraph = paragraphs().at(index);
    const bool lineStart = start == 0 || paragraph.text.at(start - 1) == u'\n';
    const QStringView line = QStringView(paragraph.text).sliced(start, end - start);
    const qsizetype colon = line.left(longestLabel).indexOf(u':');
    if (!lineStart || colon < 0 || isBlank(line.sliced(colon + 1)))
        return end;
    const auto words = feedbackWords(line.left(colon));
    const bool shown = start == 0 && qAbs(paragraph.emphasisedStart - colon) <= 2;
    return words && (words->full || shown) ? start + colon + 1 : end;
}

/// Blanks alone belong to what stands before them in their paragraph, or after.
void Cutter::addItem(ReportItem item)
{
    std::vector<ReportItem>& items = m_result.items;
    const bool same = !items.empty() && items.back().paragraph == item.paragraph;
    if (same && isBlank(m_result.text(item))) {
        items.back().length += item.length;
        return;
    }
    if (same && isBlank(m_result.text(items.back()))) {
        item.start -= items.back().length;
        item.length += items.back().length;
        item.numberLength += item.numberLength > 0 ? items.back().length : 0;
        items.pop_back();
    }
    item.continues = !items.empty() && items.back().paragraph == item.paragraph;
    items.push_back(item);
}

} // namespace

ReportItems cutIntoItems(const TextDocument& document)
{
    ReportItems items = Cutter(document).run();
    settleTentative(items);
    return items;
}

} // namespace heller::importing

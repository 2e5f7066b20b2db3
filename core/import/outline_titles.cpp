#include "core/import/outliner.h"

namespace heller::importing {

namespace {

constexpr int headingTitle = 6;   // points for a heading right above the label: see score()
constexpr int longestSearch = 12; // lines back from a label to its case's title

} // namespace

void Outliner::beginAtHeading(qsizetype index)
{
    qsizetype title = m_headings.back();
    // "5. Titel", "Om anmälaren", "Namn": the numbered one is the title, the one below it divides the form.
    if (m_headings.size() > 1) {
        const qsizetype above = m_headings[m_headings.size() - 2];
        if (above == title - 1 && above > m_feedback && at(above).number > 0 && at(title).number == 0 &&
            level(above) < level(title)) {
            at(title).kind = Kind::Heading;
            title = above;
        }
    }
    // Titles and labels of one level, under a heading of the whole report: the one that is numbered or in the contents.
    if (at(title).number == 0 && title < index - 1) {
        const bool documentTitle = !m_case.begun && title == 0;
        const int least = documentTitle ? headingTitle : clearTitle + 1;
        if (const qsizetype clearer = bestTitle(index, least); clearer > title)
            title = clearer;
    }
    begin(title, index);
}

void Outliner::begin(qsizetype title, qsizetype label)
{
    sortHeadings(title == none ? label : title, title == none ? 0 : level(title));
    m_case = {};
    m_case.begun = true;
    if (title == none) {
        at(label).beginsCase = true;
        return;
    }
    at(title).kind = Kind::Title;
    m_case.level = level(title);
    m_case.title = foldedTitle(m_all.plainText(at(title)));
    m_titles.add(m_case.title, at(title).number, 0);
    if (at(title).number > 0)
        m_lastNumber = at(title).number;
}

/// What the headings before `end` are that no label follows: cases in free text, or sections of the report.
void Outliner::sortHeadings(qsizetype end, int titleLevel)
{
    for (const qsizetype heading : m_headings) {
        if (heading >= end || at(heading).kind != Kind::Text)
            continue;
        const bool numbered = at(heading).number > m_lastNumber && level(heading) == titleLevel &&
                              (m_lastNumber > 0 || at(heading).number == 1);
        if (numbered && !isReportSection(m_all.text(at(heading)))) {
            at(heading).kind = Kind::Title;
            m_lastNumber = at(heading).number;
            m_titles.add(foldedTitle(m_all.plainText(at(heading))), m_lastNumber, 0);
        } else {
            at(heading).kind = Kind::Heading;
        }
    }
    std::erase_if(m_headings, [end](qsizetype heading) { return heading < end; });
}

qsizetype Outliner::bestTitle(qsizetype label, int least)
{
    qsizetype best = none;
    int bestScore = least - 1;
    bool adjacent = true;
    int looked = 0;
    const qsizetype first = qMax(m_gapStart, m_feedback + 1);
    for (qsizetype index = label - 1; index >= first && looked < longestSearch; --index, ++looked) {
        if (at(index).kind == Kind::Label)
            continue;
        if (at(index).kind != Kind::Text)
            break;
        if (const int points = score(index, label, adjacent); points > bestScore) {
            best = index;
            bestScore = points;
        }
        adjacent = false;
    }
    return best;
}

/// How much a line looks like a title, whatever stands around it.
int Outliner::lookScore(const ReportItem& item, const TextParagraph& text, QStringView words)
{
    int points = text.headingLevel > 0 ? 3 : 0;
    points += text.emphasised ? 2 : 0;
    points += text.blankBefore && !item.continues ? 1 : 0;
    if (words.size() > longestTitle)
        points -= 8;
    else if (words.size() > 120)
        points -= 2;
    if (words.isEmpty() ? item.number == 0 : QStringView(u".,;!").contains(words.back()))
        points -= 3;
    points -= text.list == TextParagraph::List::Bullet ? 4 : 0;
    points -= text.note ? 20 : 0;
    points -= words.contains(u'@') ? 8 : 0;
    return points;
}

int Outliner::score(qsizetype index, qsizetype label, bool adjacent)
{
    const ReportItem& item = at(index);
    const TextParagraph& text = paragraph(index);
    const QStringView words = m_all.plainText(item);
    const bool contents =
        words.size() <= longestTitle && !m_all.contents.isEmpty() && m_all.contents.contains(foldedTitle(words));
    int points = adjacent ? 3 : 0;
    if (item.number > 0)
        points += item.number == m_lastNumber + 1 ? 4 : 2;
    points += lookScore(item, text, words);
    points += contents ? 6 : 0;
    points -= item.continues && item.number == 0 ? 1 : 0;
    const bool answersLabel = index == m_gapStart && m_case.begun && m_feedback == none;
    if (answersLabel && !contents)
        points -= isLongField(m_case.last) ? 2 : 6;
    if (index == m_feedback + 1 && m_feedback != none && !contents)
        points -= 2;
    if (text.cell.has_value() != paragraph(label).cell.has_value() && !isShown(index) && item.number == 0)
        points -= 1;
    return points;
}

bool Outliner::isLongField(Field field)
{
    return field >= Field::Challenge && field <= Field::Other;
}

} // namespace heller::importing

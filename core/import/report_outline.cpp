#include "core/import/report_outline.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace heller::importing {

using namespace Qt::StringLiterals;

namespace {

using Kind = ReportItem::Kind;
constexpr qsizetype none = -1;
constexpr qsizetype longestTitle = 250;
constexpr int possibleTitle = 3; // points for a line above a label: see score()
constexpr int headingTitle = 6;  // a heading right above the label
constexpr int clearTitle = 7;
constexpr int longestSearch = 12; // lines back from a label to its case's title

constexpr unsigned bit(Field field)
{
    return 1u << static_cast<unsigned>(field);
}

constexpr unsigned reporterFields = bit(Field::Title) | bit(Field::Name) | bit(Field::Email) | bit(Field::Workplace);
constexpr unsigned matterFields = bit(Field::Challenge) | bit(Field::Consequences) | bit(Field::Proposal);
constexpr unsigned occasionalFields =
    bit(Field::Title) | bit(Field::Received) | bit(Field::Other) | bit(Field::Unplaced);

bool isLongField(Field field)
{
    return field >= Field::Challenge && field <= Field::Other;
}

class Outliner
{
public:
    explicit Outliner(ReportItems& items) : m_all(items), m_items(items.items) {}

    void run();

private:
    /// The case that is being walked through.
    struct Case
    {
        bool begun = false;
        unsigned seen = 0;
        Field last = Field::Note;
        int level = 0;      ///< heading level of its title; 0: not a heading
        QString title = {}; ///< folded
    };

    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_items.size()); }
    [[nodiscard]] ReportItem& at(qsizetype index) { return m_items[static_cast<size_t>(index)]; }
    [[nodiscard]] const TextParagraph& paragraph(qsizetype index) { return m_all.paragraph(at(index)); }
    [[nodiscard]] int level(qsizetype index) { return paragraph(index).headingLevel; }
    [[nodiscard]] bool isShown(qsizetype index);

    void findLabelLevel();
    void atText(qsizetype index);
    [[nodiscard]] bool isFeedback(qsizetype index);
    [[nodiscard]] bool isCaseHeading(qsizetype index);
    void atLabel(qsizetype index);
    [[nodiscard]] bool beginsAnew(Field field) const;
    [[nodiscard]] bool atLabelInRound(qsizetype index);
    [[nodiscard]] bool atRepeatedLabel(qsizetype index);
    void accept(qsizetype index);
    void beginAtHeading(qsizetype index);
    void begin(qsizetype title, qsizetype label);
    void sortHeadings(qsizetype end, int titleLevel);
    [[nodiscard]] qsizetype bestTitle(qsizetype label, int least);
    [[nodiscard]] int score(qsizetype index, qsizetype label, bool adjacent);

    ReportItems& m_all;
    std::vector<ReportItem>& m_items;
    int m_labelLevel = 0; ///< heading level of most labels; 0: labels are no headings
    bool m_reporterFirst = true;
    int m_lastNumber = 0;
    Case m_case;
    // Since the last label that counted, or the last title:
    qsizetype m_gapStart = 0;
    qsizetype m_feedback = none;
    int m_feedbackLevel = 0;
    std::vector<qsizetype> m_headings;
    bool m_anyText = false;
};

bool Outliner::isShown(qsizetype index)
{
    const TextParagraph& text = paragraph(index);
    return text.headingLevel > 0 || text.emphasised;
}

void Outliner::findLabelLevel()
{
    std::array<int, 10> counts{};
    int labels = 0;
    const ReportItem* first = nullptr;
    for (const ReportItem& item : m_items) {
        if (item.kind != Kind::Label || item.field == Field::Note)
            continue;
        first = first ? first : &item;
        ++labels;
        ++counts.at(static_cast<size_t>(qBound(0, m_all.paragraph(item).headingLevel, 9)));
    }
    const auto most = std::max_element(counts.begin() + 1, counts.end());
    if (*most * 3 >= labels && *most > 0)
        m_labelLevel = static_cast<int>(most - counts.begin());
    m_reporterFirst = first && (reporterFields & bit(first->field)) != 0;
    // "3. Konsekvenser för den enskilde" as a title: a numbered heading above the labels' own level.
    for (ReportItem& item : m_items) {
        const int own = m_all.paragraph(item).headingLevel;
        const TypedNumber typed = typedNumber(m_all.text(item));
        const bool numbered = typed.number > 0 || labelNumber(m_all.paragraph(item).number) > 0;
        if (item.kind == Kind::Label && own > 0 && own < m_labelLevel && numbered) {
            item.kind = Kind::Text;
            item.number = typed.number > 0 ? typed.number : labelNumber(m_all.paragraph(item).number);
            item.numberLength = typed.length;
        }
    }
}

void Outliner::run()
{
    findLabelLevel();
    for (qsizetype index = 0; index < size(); ++index) {
        if (at(index).kind == Kind::Text)
            atText(index);
        else if (at(index).kind == Kind::Label)
            atLabel(index);
    }
    sortHeadings(size(), m_case.level);
}

void Outliner::atText(qsizetype index)
{
    if (paragraph(index).note)
        return;
    if (isFeedback(index)) {
        at(index).kind = Kind::Feedback;
        m_feedback = index;
        m_feedbackLevel = level(index);
        m_anyText = false;
        return;
    }
    if (isCaseHeading(index))
        m_headings.push_back(index);
    m_anyText = true;
}

bool Outliner::isFeedback(qsizetype index)
{
    const QStringView text = m_all.text(at(index)).trimmed();
    if (!m_case.begun || text.size() > longestTitle + 50)
        return false;
    const auto words = feedbackWords(text);
    if (!words)
        return false;
    const bool names = !m_case.title.isEmpty() && words->rest == m_case.title;
    const bool justWord = words->rest.isEmpty() && !text.endsWith(u'.');
    const bool inRound = m_feedback != none;
    if (const int own = level(index); own > 0) {
        // "3. Svar dröjer från AF" is the next case's title.
        const bool nextCase = at(index).number == m_lastNumber + 1 && (m_labelLevel == 0 || own < m_labelLevel);
        if (nextCase && !names)
            return false;
        // A heading below the round's own is a part of it: "Svar från AF" under "Återkoppling …".
        return !(inRound && m_feedbackLevel > 0 && own > m_feedbackLevel && !names);
    }
    if (names)
        return true;
    const bool firstOfRound = inRound && !m_anyText;
    if (firstOfRound || (inRound && words->fromSomebody))
        return false;
    if (justWord)
        return words->full || isShown(index) || paragraph(index).cell.has_value();
    if (text.endsWith(u':') && words->full)
        return true;
    if (text.endsWith(u'.') || paragraph(index).list == TextParagraph::List::Bullet)
        return false;
    if (isShown(index))
        return true;
    return words->fromSomebody && m_labelLevel == 0 && text.size() <= 100 && (m_case.seen & matterFields) != 0;
}

bool Outliner::isCaseHeading(qsizetype index)
{
    const int own = level(index);
    if (own == 0)
        return false;
    if (m_labelLevel > 0)
        return own < m_labelLevel;
    return m_case.level == 0 || own <= m_case.level;
}

/// Whether a label shows that the form begins from its start.
bool Outliner::beginsAnew(Field field) const
{
    const unsigned own = bit(field);
    if ((m_case.seen & own) != 0)
        return m_case.last != field || m_anyText;
    return m_reporterFirst && (own & reporterFields) != 0 && (m_case.seen & matterFields) != 0;
}

void Outliner::atLabel(qsizetype index)
{
    ReportItem& label = at(index);
    if (label.field == Field::Note) {
        if (!m_case.begun)
            label.kind = Kind::Text;
        return;
    }
    const bool occasional = (bit(label.field) & occasionalFields) != 0;
    const bool underHeading = !m_headings.empty() && m_headings.back() > m_feedback;
    if (occasional && !underHeading && !isShown(index) &&
        (!m_case.begun || m_feedback != none || isLongField(m_case.last))) {
        label.kind = Kind::Text; // "Status: oklart" within a long answer is the answer's own
        m_anyText = true;
        return;
    }
    const bool belowTitle = underHeading && m_case.begun && m_case.level > 0 && level(m_headings.back()) > m_case.level;
    if (underHeading && !(belowTitle && !beginsAnew(label.field))) {
        beginAtHeading(index);
    } else if (!m_case.begun) {
        begin(bestTitle(index, possibleTitle), index);
    } else if (m_feedback != none) {
        if (!atLabelInRound(index))
            return;
    } else if (!underHeading && !atRepeatedLabel(index)) {
        return;
    }
    accept(index);
}

/// Feedback, then one of the form's labels: either a case begins whose title is no heading, or the answer uses the
/// word.
bool Outliner::atLabelInRound(qsizetype index)
{
    const Field field = at(index).field;
    // "Återkoppling uteblir" right above a label was a title after all.
    if (m_feedback == index - 1 && level(m_feedback) > 0 && level(m_feedback) <= qMax(m_case.level, 1) &&
        beginsAnew(field)) {
        begin(m_feedback, index);
        return true;
    }
    const bool reporter = (bit(field) & reporterFields) != 0 && at(index).strongLabel;
    const bool again = (m_case.seen & bit(field)) != 0 && at(index).strongLabel;
    if (reporter || again) {
        const qsizetype title = bestTitle(index, possibleTitle);
        if (title != none || reporter) {
            begin(title, index);
            return true;
        }
    }
    if (const qsizetype title = bestTitle(index, clearTitle); title != none && at(index).strongLabel) {
        begin(title, index);
        return true;
    }
    if (level(index) > 0 && !again)
        return true;
    at(index).kind = Kind::Text;
    m_anyText = true;
    return false;
}

bool Outliner::atRepeatedLabel(qsizetype index)
{
    const Field field = at(index).field;
    if (!beginsAnew(field)) {
        // Not the form's beginning, but what stands above can hardly be anything but a title.
        if (const qsizetype title = bestTitle(index, clearTitle + 1); title != none)
            begin(title, index);
        return true;
    }
    const qsizetype title = bestTitle(index, possibleTitle);
    const bool sure =
        (bit(field) & reporterFields) != 0 && (m_case.seen & bit(field)) != 0 && (m_case.seen & matterFields) != 0;
    if (title != none || sure)
        begin(title, index);
    return true;
}

void Outliner::accept(qsizetype index)
{
    m_case.seen |= bit(at(index).field);
    m_case.last = at(index).field;
    m_gapStart = index + 1;
    m_feedback = none;
    m_headings.clear();
    m_anyText = false;
}

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
    points += text.headingLevel > 0 ? 3 : 0;
    points += text.emphasised ? 2 : 0;
    points += text.blankBefore && !item.continues ? 1 : 0;
    points += contents ? 6 : 0;
    points -= item.continues && item.number == 0 ? 1 : 0;
    if (words.size() > longestTitle)
        points -= 8;
    else if (words.size() > 120)
        points -= 2;
    if (words.isEmpty() ? item.number == 0 : QStringView(u".,;!").contains(words.back()))
        points -= 3;
    points -= text.list == TextParagraph::List::Bullet ? 4 : 0;
    points -= text.note ? 20 : 0;
    points -= words.contains(u'@') ? 8 : 0;
    const bool answersLabel = index == m_gapStart && m_case.begun && m_feedback == none;
    if (answersLabel && !contents)
        points -= isLongField(m_case.last) ? 2 : 6;
    if (index == m_feedback + 1 && m_feedback != none && !contents)
        points -= 2;
    if (text.cell.has_value() != paragraph(label).cell.has_value() && !isShown(index) && item.number == 0)
        points -= 1;
    return points;
}

} // namespace

void findOutline(ReportItems& items)
{
    Outliner(items).run();
}

} // namespace heller::importing

#include "core/import/report_outline.h"

#include "core/import/outliner.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace heller::importing {

using namespace Qt::StringLiterals;

bool Outliner::isShown(qsizetype index)
{
    const TextParagraph& text = paragraph(index);
    return text.headingLevel > 0 || text.emphasised;
}

void Outliner::findLabelLevel()
{
    std::array<int, 10> counts{};
    int labels = 0;
    int alone = 0;
    int shown = 0;
    const ReportItem* first = nullptr;
    for (const ReportItem& item : m_items) {
        if (item.kind != Kind::Label || item.field == Field::Note)
            continue;
        first = first ? first : &item;
        ++labels;
        const TextParagraph& own = m_all.paragraph(item);
        alone += item.alone ? 1 : 0;
        shown += item.alone && (own.headingLevel > 0 || own.emphasised || own.cell) ? 1 : 0;
        m_matterLabelled = m_matterLabelled || (fieldBit(item.field) & matterFields) != 0;
        ++counts.at(static_cast<size_t>(qBound(0, own.headingLevel, 9)));
    }
    const auto most = std::max_element(counts.begin() + 1, counts.end());
    if (*most * 3 >= labels && *most > 0)
        m_labelLevel = static_cast<int>(most - counts.begin());
    m_labelsShown = shown * 2 > alone;
    m_reporterFirst = first && (reporterFields & fieldBit(first->field)) != 0;
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
    if (isFeedback(index) || isTitleInChapter(index)) {
        beginFeedback(index);
        return;
    }
    if (isCaseHeading(index))
        m_headings.push_back(index);
    m_anyText = true;
}

void Outliner::beginFeedback(qsizetype index)
{
    const int own = level(index);
    const auto words = feedbackWords(m_all.text(at(index)));
    const bool alone = words && words->rest.isEmpty() && words->caseNumber == 0;
    m_feedbackTitle = words ? words->rest : foldedTitle(m_all.text(at(index)));
    m_feedbackFromSomebody = words && words->fromSomebody;
    // A chapter whose first line names a case says nothing about the case above it.
    if (m_chapterLevel > 0 && m_feedback == index - 1 && m_feedbackLevel == m_chapterLevel && !alone)
        at(m_feedback).kind = Kind::Heading;
    if (own > 0 && (alone || own <= m_chapterLevel))
        m_chapterLevel = alone ? own : 0;
    at(index).kind = Kind::Feedback;
    m_feedback = index;
    m_feedbackLevel = own;
    m_anyText = false;
}

/// "Återkopplingar", and under it "1. Bostad saknas": all feedback gathered, under the cases' titles.
bool Outliner::isTitleInChapter(qsizetype index)
{
    const bool below = level(index) > m_chapterLevel || (level(index) == 0 && isShown(index));
    return m_feedback != none && m_chapterLevel > 0 && below && m_titles.contains(foldedTitle(m_all.text(at(index))));
}

/// Whether a heading that begins as feedback's do begins a round. `title`: it has a case's title; `names`: it names a
/// case.
bool Outliner::isFeedbackHeading(qsizetype index, bool title, bool names)
{
    const int own = level(index);
    // "3. Svar dröjer från AF" is the next case's title.
    const bool nextCase = at(index).number == m_lastNumber + 1 && (m_labelLevel == 0 || own < m_labelLevel);
    if (nextCase && !title)
        return false;
    // A heading below the round's own is a part of it: "Svar från AF" under "Återkoppling …".
    return m_feedback == none || m_feedbackLevel == 0 || own <= m_feedbackLevel || names;
}

bool Outliner::isFeedback(qsizetype index)
{
    const QStringView text = m_all.text(at(index)).trimmed();
    if (!m_case.begun || text.size() > longestTitle + 50)
        return false;
    const auto words = feedbackWords(text);
    if (!words)
        return false;
    const bool title = m_titles.contains(words->rest);
    const bool names = title || (level(index) > 0 && m_titles.named(*words).has_value());
    const bool justWord = words->rest.isEmpty() && !text.endsWith(u'.');
    const bool inRound = m_feedback != none;
    if (level(index) > 0)
        return isFeedbackHeading(index, title, names);
    const bool firstOfRound = inRound && !m_anyText;
    if (names) {
        // "Svar om bostad saknas" below the heading "Bostad saknas" is the answer itself.
        const bool belowOwnTitle = inRound && isShown(m_feedback) && words->rest == m_feedbackTitle;
        return !belowOwnTitle || isShown(index) || (words->full && !firstOfRound);
    }
    if (firstOfRound)
        return false;
    if (inRound && words->fromSomebody)
        return m_feedbackFromSomebody && isAnotherAnswer(index, text);
    if (justWord)
        return words->full || isShown(index) || (paragraph(index).cell && paragraph(index).cell->column == 0);
    if (text.endsWith(u':') && words->full)
        return true;
    if (text.endsWith(u'.') || paragraph(index).list == TextParagraph::List::Bullet)
        return false;
    if (isShown(index))
        return true;
    return words->fromSomebody && m_labelLevel == 0 && text.size() <= 100 && (m_case.seen & matterFields) != 0;
}

/// "Svar från Försäkringskassan" in a round that "Svar från Arbetsförmedlingen" began: the next round. Where a heading
/// of another kind began the round, it is a part of it.
bool Outliner::isAnotherAnswer(qsizetype index, QStringView text)
{
    constexpr qsizetype longestLine = 100;
    if (text.endsWith(u'.') || paragraph(index).list == TextParagraph::List::Bullet)
        return false;
    return isShown(index) || (text.size() <= longestLine && !isShown(m_feedback));
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
    const unsigned own = fieldBit(field);
    if (field == Field::Municipality || field == Field::Unplaced)
        return false; // there may be several
    if ((m_case.seen & own) != 0)
        return m_case.last != field || m_anyText;
    return m_reporterFirst && (own & reporterFields) != 0 && (m_case.seen & matterFields) != 0;
}

/// Whether a word that is a label only now and then stands in the midst of a long text.
bool Outliner::isOccasionalInText(qsizetype index)
{
    const ReportItem& label = at(index);
    const bool occasional = (fieldBit(label.field) & occasionalFields) != 0;
    const bool date = label.field == Field::Received && label.strongLabel && m_case.begun && m_feedback == none &&
                      (m_case.seen & fieldBit(Field::Received)) == 0;
    const bool answersRound = m_feedback != none && label.field != Field::Title; // "Datum" of the answer
    const bool placed = label.besideAnswer && !answersRound;
    if (!occasional || date || placed || isShown(index))
        return false;
    if (!m_case.begun)
        return !leadsForm(index);
    return m_feedback != none || (isLongField(m_case.last) && !leadsForm(index));
}

/// "Titel: …", "Datum: …" right above the form's other labels, a line each: there the form begins.
bool Outliner::leadsForm(qsizetype index)
{
    int lines = 0;
    for (qsizetype each = index + 1; each < size() && lines < 2; ++each) {
        const ReportItem& item = at(each);
        const bool occasional = (fieldBit(item.field) & occasionalFields) != 0;
        if (item.kind == Kind::Label && !occasional && item.field != Field::Note)
            return !m_case.begun || (fieldsFrom(index) & m_case.seen & matterFields) != 0;
        if (item.kind != Kind::Label && (item.kind != Kind::Text || isShown(each) || item.number > 0))
            return false;
        lines = item.kind == Kind::Label ? 0 : lines + 1;
    }
    return false;
}

void Outliner::atLabel(qsizetype index)
{
    ReportItem& label = at(index);
    if (label.field == Field::Note) {
        if (!m_case.begun)
            label.kind = Kind::Text;
        return;
    }
    const bool underHeading = !m_headings.empty() && m_headings.back() > m_feedback;
    if (!underHeading && isOccasionalInText(index)) {
        // "Status: oklart" within a long answer is the answer's own
        takeForText(index);
        label.doubtful = label.doubtful && m_feedback == none && looksLikeLabels(index);
        return;
    }
    const bool belowTitle = underHeading && m_case.begun && m_case.level > 0 && level(m_headings.back()) > m_case.level;
    if (underHeading && (!belowTitle || beginsAnew(label.field))) {
        if (!isFormUnderHeading(index))
            return takeForText(index);
        beginAtHeading(index);
    } else if (!m_case.begun) {
        if (m_matterLabelled && (fieldsFrom(index) & matterFields) == 0)
            return takeForText(index); // "E-post: …" below the letter
        begin(titleAbove(index, possibleTitle), index);
    } else if (m_feedback != none) {
        if (!atLabelInRound(index))
            return takeForText(index);
    } else if (!underHeading && !atRepeatedLabel(index)) {
        return takeForText(index);
    }
    accept(index);
}

/// A word of the form that no form follows: the text's own. Said if it stands like a label.
void Outliner::takeForText(qsizetype index)
{
    ReportItem& item = at(index);
    item.kind = Kind::Text;
    item.doubtful = item.alone && m_case.begun && paragraph(index).list != TextParagraph::List::Bullet;
    m_anyText = true;
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
    const bool reporter = (fieldBit(field) & reporterFields) != 0;
    const bool again = (m_case.seen & fieldBit(field)) != 0;
    if (at(index).strongLabel || at(index).besideAnswer) {
        const qsizetype title = bestTitle(index, reporter || again ? possibleTitle : clearTitle);
        if ((title != none || reporter) && beginsForm(index, title)) {
            begin(title, index);
            return true;
        }
    }
    const bool amongLabels = level(index) > 0 || (m_case.table > 0 && tableOf(index) == m_case.table);
    return amongLabels && !again && !reporter;
}

bool Outliner::atRepeatedLabel(qsizetype index)
{
    const Field field = at(index).field;
    if (!beginsAnew(field)) {
        // Not the form's beginning, but what stands above can hardly be anything but a title.
        if (const qsizetype title = bestTitle(index, clearTitle + 1); title != none && beginsForm(index, title)) {
            begin(title, index);
            return true;
        }
        const bool whoAndWhom = (fieldBit(field) & (reporterFields | fieldBit(Field::Cooperating))) != 0;
        return looksLikeLabels(index) || !whoAndWhom || !isLongField(m_case.last);
    }
    const qsizetype title = titleAbove(index, possibleTitle);
    if (beginsForm(index, title)) {
        begin(title, index);
        return true;
    }
    if (isAnswersOwn(index))
        return false;
    const bool seen = (m_case.seen & fieldBit(field)) != 0;
    at(index).doubtful = seen || !(isShown(index) || paragraph(index).cell);
    return true;
}

void Outliner::accept(qsizetype index)
{
    m_case.seen |= fieldBit(at(index).field);
    m_case.last = at(index).field;
    m_case.table = tableOf(index);
    m_gapStart = index + 1;
    m_feedback = none;
    m_chapterLevel = 0;
    m_headings.clear();
    m_anyText = false;
}

void findOutline(ReportItems& items)
{
    Outliner(items).run();
}

} // namespace heller::importing

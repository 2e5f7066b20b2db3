#include "core/import/outliner.h"

#include <bit>

namespace heller::importing {

namespace {

constexpr qsizetype longestForm = 400; // items looked through for a form's labels
constexpr unsigned formFields = reporterFields | matterFields | fieldBit(Field::Cooperating);

} // namespace

/// The fields that are labelled from a label on, until the form begins anew or something else does.
unsigned Outliner::fieldsFrom(qsizetype index)
{
    unsigned fields = 0;
    Field last = Field::Note;
    const qsizetype end = qMin(size(), index + longestForm);
    for (qsizetype each = index; each < end; ++each) {
        const ReportItem& item = at(each);
        if (item.kind != Kind::Label) {
            if (endsForm(each))
                break;
            continue;
        }
        const unsigned own = fieldBit(item.field) & formFields;
        if ((fields & own) != 0 && item.field != last)
            break;
        fields |= own;
        last = own != 0 ? item.field : last;
    }
    return fields;
}

/// Whether a line ends the form before it: the next case's title, or feedback.
bool Outliner::endsForm(qsizetype index)
{
    if (level(index) > 0 && isCaseHeading(index))
        return true;
    const bool labelFollows = index + 1 < size() && at(index + 1).kind == Kind::Label;
    const bool answersLabel = index > 0 && at(index - 1).kind == Kind::Label;
    const bool nextNumber = at(index).number > 0 && at(index).number == m_lastNumber + 1;
    if (labelFollows && (nextNumber || (paragraph(index).emphasised && !answersLabel)))
        return true;
    if (level(index) == 0 && !isShown(index))
        return false;
    return feedbackWords(m_all.text(at(index)).trimmed()).has_value();
}

/// Whether a line has the look of the report's labels: where they are headings, bold or in tables, a plain one is none.
bool Outliner::looksLikeLabels(qsizetype index)
{
    return !m_labelsShown || isShown(index) || paragraph(index).cell.has_value();
}

/// Whether a plain line that asks who reports stands alone in a text: what follows it is no name or address, or it is
/// asked again before anything else is. "Blanketten saknar / Namn / och födelsetid" begins no case.
bool Outliner::isLoneWord(qsizetype label)
{
    const bool reporter = (fieldBit(at(label).field) & reporterFields) != 0;
    if (!reporter || !at(label).alone || isShown(label) || paragraph(label).cell || label + 1 >= size())
        return false;
    const QStringView answer = m_all.text(at(label + 1)).trimmed();
    if (at(label + 1).kind == Kind::Text && !answer.isEmpty() && answer.front().isLower() && !answer.contains(u'@'))
        return true;
    qsizetype next = label + 1;
    while (next < size() && at(next).kind == Kind::Text && next - label < longestForm)
        ++next;
    return next > label + 1 && next < size() && at(next).kind == Kind::Label && at(next).field == at(label).field;
}

/// Whether the form begins anew at a label in the middle of a case. A title proper above it needs little more; a line
/// that only may be one, or none at all, needs a form that asks again what the case has answered.
bool Outliner::beginsForm(qsizetype label, qsizetype title)
{
    if (isLoneWord(label))
        return false;
    const unsigned fields = fieldsFrom(label);
    const bool matter = (fields & matterFields) != 0;
    if (title != none && score(title, label, title == label - 1) >= clearTitle)
        return matter || std::popcount(fields) > 1;
    const Field field = at(label).field;
    const unsigned again = fields & m_case.seen;
    if ((again & matterFields) == 0)
        return false;
    if (std::popcount(again) > 1)
        return title != none || (fieldBit(field) & reporterFields) != 0;
    return (fieldBit(field) & reporterFields) != 0 ? m_reporterFirst : title != none && field == Field::Challenge;
}

/// Whether the label below a heading shows that a case stands there: it looks like the others, others follow, or the
/// heading is numbered as cases are or stands in the contents.
bool Outliner::isFormUnderHeading(qsizetype label)
{
    const qsizetype heading = m_headings.back();
    if (level(label) > 0 || at(heading).number > 0 || !m_matterLabelled)
        return true;
    if (m_all.contents.contains(foldedTitle(m_all.plainText(at(heading)))) && looksLikeLabels(label))
        return true;
    const unsigned fields = fieldsFrom(label);
    return (fields & matterFields) != 0 || (m_case.begun && std::popcount(fields) > 1);
}

/// Whether a label that begins no form anew is a word of the answer that it stands in. Otherwise it is the form's own,
/// out of its order or printed twice.
bool Outliner::isAnswersOwn(qsizetype index)
{
    const bool seen = (m_case.seen & fieldBit(at(index).field)) != 0;
    const bool aboutMatter = (fieldBit(at(index).field) & matterFields) != 0;
    if (!looksLikeLabels(index))
        return true;
    return seen && !aboutMatter && isLongField(m_case.last);
}

} // namespace heller::importing

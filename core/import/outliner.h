#pragma once

#include "core/import/case_titles.h"
#include "core/import/report_items.h"

#include <vector>

namespace heller::importing {

/// The form's fields as a set.
[[nodiscard]] constexpr unsigned fieldBit(Field field)
{
    return 1u << static_cast<unsigned>(field);
}
inline constexpr unsigned reporterFields =
    fieldBit(Field::Title) | fieldBit(Field::Name) | fieldBit(Field::Email) | fieldBit(Field::Workplace);
inline constexpr unsigned matterFields =
    fieldBit(Field::Challenge) | fieldBit(Field::Consequences) | fieldBit(Field::Proposal);
/// Labels that stand in the form now and then, and in answers as well.
inline constexpr unsigned occasionalFields = fieldBit(Field::Title) | fieldBit(Field::Received) |
                                             fieldBit(Field::Other) | fieldBit(Field::Municipality) |
                                             fieldBit(Field::Unplaced);

/// One walk through a report's items: see findOutline(). The walk is in report_outline.cpp, the search for a case's
/// title in outline_titles.cpp, what tells a form from a word of it in outline_forms.cpp.
class Outliner
{
public:
    explicit Outliner(ReportItems& items) : m_all(items), m_items(items.items) {}

    void run();

private:
    using Kind = ReportItem::Kind;
    static constexpr qsizetype none = -1;
    static constexpr qsizetype longestTitle = 250;
    static constexpr int possibleTitle = 3; ///< points for a line above a label: see score()
    static constexpr int clearTitle = 7;

    /// The case that is being walked through.
    struct Case
    {
        bool begun = false;
        unsigned seen = 0;
        Field last = Field::Note;
        int table = 0;      ///< that its last label stood in; 0: none
        int level = 0;      ///< heading level of its title; 0: not a heading
        QString title = {}; ///< folded
    };

    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_items.size()); }
    [[nodiscard]] ReportItem& at(qsizetype index) { return m_items[static_cast<size_t>(index)]; }
    [[nodiscard]] const TextParagraph& paragraph(qsizetype index) { return m_all.paragraph(at(index)); }
    [[nodiscard]] int level(qsizetype index) { return paragraph(index).headingLevel; }
    [[nodiscard]] int tableOf(qsizetype index) { return paragraph(index).cell ? paragraph(index).cell->table : 0; }
    [[nodiscard]] bool isShown(qsizetype index);

    void findLabelLevel();
    void atText(qsizetype index);
    [[nodiscard]] bool isFeedback(qsizetype index);
    [[nodiscard]] bool isFeedbackHeading(qsizetype index, bool title, bool names);
    [[nodiscard]] bool isAnotherAnswer(qsizetype index, QStringView text);
    [[nodiscard]] bool isOccasionalInText(qsizetype index);
    [[nodiscard]] bool leadsForm(qsizetype index);
    [[nodiscard]] bool isTitleInChapter(qsizetype index);
    void beginFeedback(qsizetype index);
    [[nodiscard]] bool isCaseHeading(qsizetype index);
    void atLabel(qsizetype index);
    [[nodiscard]] bool beginsAnew(Field field) const;
    [[nodiscard]] bool atLabelInRound(qsizetype index);
    [[nodiscard]] bool atRepeatedLabel(qsizetype index);
    [[nodiscard]] bool isAnswersOwn(qsizetype index);
    void takeForText(qsizetype index);
    void accept(qsizetype index);
    // Whether a form stands there: outline_forms.cpp
    [[nodiscard]] unsigned fieldsFrom(qsizetype index);
    [[nodiscard]] bool endsForm(qsizetype index);
    [[nodiscard]] bool looksLikeLabels(qsizetype index);
    [[nodiscard]] bool isLoneWord(qsizetype label);
    [[nodiscard]] bool beginsForm(qsizetype label, qsizetype title);
    [[nodiscard]] bool isFormUnderHeading(qsizetype label);
    void beginAtHeading(qsizetype index);
    void begin(qsizetype title, qsizetype label);
    void sortHeadings(qsizetype end, int titleLevel);
    [[nodiscard]] qsizetype bestTitle(qsizetype label, int least);
    /// None where the label itself asks for the title.
    [[nodiscard]] qsizetype titleAbove(qsizetype label, int least)
    {
        return at(label).field == Field::Title ? none : bestTitle(label, least);
    }
    [[nodiscard]] static bool isLongField(Field field);
    [[nodiscard]] static int lookScore(const ReportItem& item, const TextParagraph& text, QStringView words);
    [[nodiscard]] int score(qsizetype index, qsizetype label, bool adjacent);

    ReportItems& m_all;
    std::vector<ReportItem>& m_items;
    int m_labelLevel = 0; ///< heading level of most labels; 0: labels are no headings
    bool m_reporterFirst = true;
    bool m_labelsShown = false;    ///< most labels that stand alone are headings, bold or in a table
    bool m_matterLabelled = false; ///< some label is about the matter, not about who reported
    int m_lastNumber = 0;
    Case m_case;
    CaseTitles m_titles; ///< of the cases begun so far
    // Since the last label that counted, or the last title:
    qsizetype m_gapStart = 0;
    qsizetype m_feedback = none;
    int m_feedbackLevel = 0;
    QString m_feedbackTitle = {};        ///< folded, that the round's heading names
    bool m_feedbackFromSomebody = false; ///< "Svar från AF" began the round
    int m_chapterLevel = 0; ///< of a heading that is "Återkoppling" alone, under which headings may name cases
    std::vector<qsizetype> m_headings;
    bool m_anyText = false;
};

} // namespace heller::importing

#pragma once

#include "core/import/case_titles.h"
#include "core/import/report_items.h"

#include <vector>

namespace heller::importing {

/// One walk through a report's items: see findOutline(). The walk is in report_outline.cpp, the search for a case's
/// title in outline_titles.cpp.
class Outliner
{
public:
    explicit Outliner(ReportItems& items) : m_all(items), m_items(items.items) {}

    void run();

private:
    using Kind = ReportItem::Kind;
    static constexpr qsizetype none = -1;
    static constexpr qsizetype longestTitle = 250;
    static constexpr int clearTitle = 7; ///< points: see score()

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
    [[nodiscard]] bool isTitleInChapter(qsizetype index);
    void beginFeedback(qsizetype index);
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
    [[nodiscard]] static bool isLongField(Field field);
    [[nodiscard]] int score(qsizetype index, qsizetype label, bool adjacent);

    ReportItems& m_all;
    std::vector<ReportItem>& m_items;
    int m_labelLevel = 0; ///< heading level of most labels; 0: labels are no headings
    bool m_reporterFirst = true;
    int m_lastNumber = 0;
    Case m_case;
    CaseTitles m_titles; ///< of the cases begun so far
    // Since the last label that counted, or the last title:
    qsizetype m_gapStart = 0;
    qsizetype m_feedback = none;
    int m_feedbackLevel = 0;
    int m_chapterLevel = 0; ///< of a heading that is "Återkoppling" alone, under which headings may name cases
    std::vector<qsizetype> m_headings;
    bool m_anyText = false;
};

} // namespace heller::importing

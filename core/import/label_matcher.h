#pragma once

#include "core/import/label_words.h"

#include <QList>
#include <QStringView>

#include <optional>

namespace heller::importing {

/// A label found in a paragraph's text, with the punctuation, brackets and "OBS! Inga personuppgifter" that belong to
/// it.
struct Label
{
    Field field = Field::Note;
    qsizetype start = 0;
    qsizetype length = 0;
    bool strong = false; ///< names the field in full; a weak one counts only by its type or place
    bool whole = false;  ///< nothing else stands on its line
    /// A question that may as well be put within a text ("Vad hände?"), or a word that texts are full of ("Problem:"):
    /// what else is labelled decides, see settleTentative().
    bool tentative = false;

    bool operator==(const Label&) const = default;
};

/// What is known about the paragraph in which labels are looked for.
struct LabelSurroundings
{
    bool heading = false;
    bool emphasised = false;
    bool inlineLabels = false;  ///< the label before it had its answer on its own line: "Namn: X"
    bool labelCell = false;     ///< not the last cell of a table's row
    bool amongReporter = false; ///< the label before it asks who reported: one line answers it
    QStringView next = {};      ///< the text of the paragraph after it
    bool bullet = false;
    qsizetype emphasisedStart = 0; ///< how many characters at its start are bold while the rest is not
};

/// Finds the form's labels by their words, not by exact strings. Keeps what it has looked up: one per thread.
class LabelMatcher
{
public:
    /// Every label in `text`, in order and without overlap: alone on a line, before its answer ("Namn: X"), or glued to
    /// the end of the text before it.
    [[nodiscard]] QList<Label> find(const QString& text, const LabelSurroundings& around) const;

private:
    struct Candidate;
    enum class Verdict { No, Tentative, Yes };

    [[nodiscard]] std::optional<Candidate> candidateAt(const QString& text, qsizetype start, qsizetype lineEnd,
                                                       bool untilCapital) const;
    [[nodiscard]] static bool isDateBelow(QStringView text, qsizetype lineEnd, const LabelSurroundings& around);
    [[nodiscard]] qsizetype pastExplanation(const QString& text, const Candidate& found, qsizetype at,
                                            qsizetype lineEnd) const;
    [[nodiscard]] std::optional<Label> atLineStart(const QString& text, qsizetype start, qsizetype lineEnd,
                                                   const LabelSurroundings& around) const;
    [[nodiscard]] static Verdict isLabelAtStart(QStringView text, const Candidate& found, qsizetype lineEnd,
                                                const LabelSurroundings& around);
    [[nodiscard]] static Verdict isLabelBeforeText(QStringView text, const Candidate& found, qsizetype next,
                                                   const LabelSurroundings& around);
    [[nodiscard]] std::optional<Label> withinLine(const QString& text, qsizetype start, qsizetype lineEnd) const;
    void findWithin(const QString& text, qsizetype from, qsizetype lineEnd, QList<Label>& labels) const;

    LabelVocabulary m_vocabulary;
};

} // namespace heller::importing

#pragma once

#include "core/base/text_blocks.h"
#include "core/import/parsed_report.h"
#include "core/import/report_items.h"

#include <array>
#include <vector>

namespace heller::importing {

/// Gathers items into one text of the register's form: paragraphs, line breaks, bullets, numbered lines.
class TextCollector
{
public:
    void setHeading(const QString& heading) { m_heading = heading; }
    void add(const TextParagraph& paragraph, const ReportItem& item, QStringView text);
    void addLine(const QString& line) { m_blocks.append({TextBlock::Kind::Paragraph, line}); }

    [[nodiscard]] bool isEmpty() const { return m_blocks.isEmpty(); }
    [[nodiscard]] QString text() const;      ///< heading first, if there is one
    [[nodiscard]] QStringList lines() const; ///< without what made them paragraphs or bullets; none empty
    [[nodiscard]] QString line(QStringView join) const { return lines().join(join); } ///< everything on one line

private:
    QString m_heading;
    QList<TextBlock> m_blocks;
    qsizetype m_lastParagraph = -1;
    bool m_lastNumbered = false;
};

/// What is said of a case whose title was made of its first words.
[[nodiscard]] QString madeTitleDoubt();

/// A case while it is read.
class CaseTexts
{
public:
    /// `labelled`: the form's labels stand in it; without them its text is taken for the challenge.
    CaseTexts(QString title, int number, bool labelled);

    void beginField(Field field, const QString& label);
    void beginRound(const QString& heading);
    /// A part of the round: what one actor answered. `from`: "AF, 3 mars 2023".
    void beginAnswer(const QString& from);
    /// Text without a field follows, under `heading`; `keepHeading`: the heading is kept even if nothing follows.
    void beginLeftover(const QString& heading, bool keepHeading = false);

    /// These return what the text became; a name that goes on for paragraphs becomes a leftover.
    TextRole addToField(Field field, const TextParagraph& paragraph, const ReportItem& item, QStringView text);
    /// Text between the title and the first label.
    TextRole addToIntro(const TextParagraph& paragraph, const ReportItem& item, QStringView text);
    void addToRound(const TextParagraph& paragraph, const ReportItem& item, QStringView text);
    void addToLeftover(const TextParagraph& paragraph, const ReportItem& item, QStringView text);

    /// The texts are answers to questions whose fields are known: that text is kept beside them needs no saying, nor
    /// that a title was made where none is asked for.
    void fieldsAreKnown(bool titleAsked)
    {
        m_fieldsKnown = true;
        m_titleAsked = titleAsked;
    }

    /// A sentence for the user about what may have been read wrongly.
    void addDoubt(const QString& sentence) { m_doubts.append(sentence); }

    [[nodiscard]] ParsedCase finish();

private:
    struct Round
    {
        QString heading = {};
        TextCollector text = {};
        std::vector<std::pair<QString, TextCollector>> answers = {};
    };

    [[nodiscard]] TextCollector& field(Field which) { return m_fields.at(static_cast<size_t>(which)); }
    TextRole addToShortField(Field which, const TextParagraph& paragraph, const ReportItem& item, QStringView text);
    [[nodiscard]] static ParsedRound finished(const Round& round);
    void finishReporter(ParsedCase& result);
    void finishMunicipality(ParsedCase& result);
    void sayLongAnswers(ParsedCase& result);
    void finishTitle(ParsedCase& result);

    QString m_title;
    int m_number = 0;
    bool m_labelled = false;
    bool m_fieldsKnown = false;
    bool m_titleAsked = true;
    bool m_astray = false; ///< a short field goes on too long: its label is missing
    QString m_label;       ///< of the field that is read
    QDate m_received;
    QStringList m_doubts;
    std::array<TextCollector, fieldCount> m_fields;
    std::vector<Round> m_rounds;
    std::vector<TextCollector> m_leftovers;
};

} // namespace heller::importing

#pragma once

#include "core/import/heading_words.h"
#include "core/import/label_words.h"
#include "core/import/text_paragraph.h"

#include <QSet>

#include <vector>

namespace heller::importing {

/// A stretch of one paragraph that is one thing: a label, a line of text, a line of contents. Together the items cover
/// every character of the document, once.
struct ReportItem
{
    enum class Kind { Text, Label, Title, Feedback, Heading, Contents };

    Kind kind = Kind::Text;
    Field field = Field::Note; ///< of a label
    bool strongLabel = false;
    bool alone = false;        ///< of a label: nothing else stands on its line
    bool tentative = false;    ///< of a label: see settleTentative()
    bool doubtful = false;     ///< may be a label where it was taken for text, or the other way round
    bool beginsCase = false;   ///< a label before which no title was found
    bool besideAnswer = false; ///< in a table's first column, with another cell beside it
    bool continues = false;    ///< a further line of the paragraph before it
    qsizetype paragraph = 0;
    qsizetype start = 0;
    qsizetype length = 0;
    int number = 0;             ///< typed or automatic, before the text
    qsizetype numberLength = 0; ///< characters of the typed one
};

/// A document cut into items, in reading order (a table whose labels stand above their answers is read column by
/// column).
struct ReportItems
{
    const TextDocument* document = nullptr; ///< outlives it
    std::vector<ReportItem> items = {};
    QSet<QString> contents = {}; ///< foldedTitle() of what the table of contents names

    [[nodiscard]] const TextParagraph& paragraph(const ReportItem& item) const
    {
        return document->paragraphs.at(item.paragraph);
    }
    [[nodiscard]] QStringView text(const ReportItem& item) const
    {
        return QStringView(paragraph(item).text).sliced(item.start, item.length);
    }
    /// Without a typed number and blanks at either end.
    [[nodiscard]] QStringView plainText(const ReportItem& item) const
    {
        return text(item).sliced(item.numberLength).trimmed();
    }
};

[[nodiscard]] ReportItems cutIntoItems(const TextDocument& document);

} // namespace heller::importing

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace heller::importing {

/// One paragraph of a document, freed of everything about Word but what helps to understand a report.
struct TextParagraph
{
    enum class List { None, Bullet, Numbered };

    /// Where in a table it stands; tables are numbered from 1 through the document, rows and columns from 0.
    struct Cell
    {
        int table = 0;
        int row = 0;
        int column = 0;

        bool operator==(const Cell&) const = default;
    };

    QString text = {};          ///< '\n' for line breaks, '\t' for tabs; soft hyphens are gone
    int headingLevel = 0;       ///< 1–9 by style name, outline level or the styles it is based on; 0: body text
    bool documentTitle = false; ///< styled "Title"
    List list = List::None;
    QString number = {};           ///< the automatic number as Word shows it: "5.", "b)"; not part of `text`
    bool emphasised = false;       ///< all of it bold or underlined
    qsizetype emphasisedStart = 0; ///< how many characters at its start are, when not all of it is
    bool inContents = false;       ///< of the table of contents: by style, field or content control
    bool note = false;             ///< the text of a footnote or endnote, after the paragraph that refers to it
    bool blankBefore = false;      ///< an empty paragraph or a page break stood before it
    std::optional<Cell> cell = {};
    QString control = {}; ///< the tag of the content control that it stands in, or that stands in it; empty: none

    bool operator==(const TextParagraph&) const = default;
};

/// A document as its text. Paragraphs without any visible character are left out.
struct TextDocument
{
    QString name = {}; ///< file name without folders
    QList<TextParagraph> paragraphs = {};
    QStringList warnings = {};
};

} // namespace heller::importing

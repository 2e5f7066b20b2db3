#pragma once

#include "core/render/look.h"

#include <QByteArray>
#include <QString>

namespace heller::render {

/// A piece of a header's or footer's line.
struct EdgePiece
{
    enum class Kind { Text, Tab, RightTab, PageNumber, PageCount, Picture };

    Kind kind = Kind::Text;
    TextLook look = {};
    QString text = {};
    QByteArray picture = {}; ///< the file as it lies in the template
    Twips width = 0;         ///< of the picture
    Twips height = 0;
};

struct EdgeParagraph
{
    TextLook look = {};
    QList<EdgePiece> pieces = {};
};

struct EdgeCell
{
    Twips left = 0; ///< of its text, from the left margin
    Twips width = 0;
    QList<EdgeParagraph> paragraphs = {};
};

/// Cells side by side; a paragraph by itself is a row of one cell.
struct EdgeRow
{
    QList<EdgeCell> cells = {};
    Twips leastHeight = 0;
};

/// A picture that stands free of the text.
struct EdgePicture
{
    QByteArray picture = {};
    Twips left = 0; ///< from the paper's edge
    Twips top = 0;  ///< from the paper's edge, or from the head of row `besideRow`
    Twips width = 0;
    Twips height = 0;
    int besideRow = -1; ///< -1: it stands on the paper
};

/// A header or footer, as far as Heller draws it: text, page numbers, pictures, one depth of tables.
struct Edge
{
    QList<EdgeRow> rows = {};
    QList<EdgePicture> pictures = {};
};

/// The headers and footers of a document: for the first page, even ones, and all others.
struct Edges
{
    Edge header = {};
    Edge footer = {};
    Edge firstHeader = {};
    Edge firstFooter = {};
    Edge evenHeader = {};
    Edge evenFooter = {};
    bool firstPageDiffers = false;
    bool evenPagesDiffer = false;

    [[nodiscard]] const Edge& headerOf(int page) const; ///< page from 0
    [[nodiscard]] const Edge& footerOf(int page) const;
};

/// Our own footer: the document's line to the left, "1 (9)" to the right.
[[nodiscard]] Edge ownFooter(const QString& text, const TextLook& look);

} // namespace heller::render

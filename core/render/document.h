#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include <variant>

namespace heller::render {

/// A stretch of text of one look. `text` may hold '\n' (line break) and '\t'.
struct Run
{
    QString text = {};
    bool strong = false;
    bool emphasis = false;
    QString link = {}; ///< "mailto:…", "https://…"; empty: none

    bool operator==(const Run&) const = default;
};

using Runs = QList<Run>;

/// What a paragraph is for. Each is one named style in Word, one class in HTML, one line height in the page
/// layout.
enum class ParagraphStyle {
    Body,      ///< running text
    Title,     ///< the document's title (Word's "Title")
    Subtitle,  ///< under the title: period, date
    Bullet,    ///< an item of a bulleted list
    Signature, ///< the lines under a letter
    Note,      ///< small, grey: what is empty, where a text comes from
    Label,     ///< a field's name above its text, kept with it; no heading, never in the contents
};

struct Paragraph
{
    ParagraphStyle style = ParagraphStyle::Body;
    Runs runs = {};
    bool keepWithNext = false; ///< on one page with what follows, whatever its style says
    /// Not empty: a place to write in, of that name in the file; its text prompts for it. Word's content control;
    /// elsewhere a paragraph like others.
    QString fillInTag = {};

    bool operator==(const Paragraph&) const = default;
};

/// A heading, level 1–3. `inContents` says whether the contents list names it.
struct Heading
{
    int level = 1;
    QString text = {};
    bool inContents = true;
    bool pageBreakBefore = false;

    bool operator==(const Heading&) const = default;
};

/// The list of contents: its own title, then every Heading with inContents, with page numbers.
struct Contents
{
    QString title = {};

    bool operator==(const Contents&) const = default;
};

struct PageBreak
{
    bool operator==(const PageBreak&) const = default;
};

/// A small table of text. The first row is the header, repeated on every page it flows over.
struct Table
{
    QList<int> columnShares = {}; ///< relative widths, one per column
    QList<QList<Runs>> rows = {}; ///< row 0 is the header

    bool operator==(const Table&) const = default;
};

using Block = std::variant<Paragraph, Heading, Contents, PageBreak, Table>;

/// Every paper, page and preview before it becomes Word, PDF or HTML. Knows nothing of deviations.
struct Document
{
    QString title = {}; ///< document properties, the HTML page's <title>
    QString language = QStringLiteral("sv-SE");
    QDate date = {};     ///< an input, never "today": same input, same bytes
    QString footer = {}; ///< left in the footer; the page number stands to the right
    QList<Block> blocks = {};

    bool operator==(const Document&) const = default;
};

} // namespace heller::render

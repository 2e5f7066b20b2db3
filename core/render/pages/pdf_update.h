#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QRectF>
#include <QString>

namespace heller::render {

/// A heading as a PDF's outline shows it.
struct OutlineEntry
{
    int level = 1;
    QString text = {};
    int page = 0;     ///< from 0
    double top = 0.0; ///< points below the paper's upper edge
};

/// A place on a page that leads somewhere: to an address, or to one of the document's headings.
struct PageLink
{
    QRectF area = {}; ///< points, from the paper's upper left corner
    QByteArray address = {};
    int heading = -1; ///< index into the outline, -1: `address` counts
};

/// What QPdfWriter (Qt 6.4) cannot say.
struct PdfAdditions
{
    QString language = {};
    double pageHeight = 0.0;
    QList<OutlineEntry> outline = {};
    QList<QList<PageLink>> links = {}; ///< by page
};

/// The PDF with an outline, links, its language and its title shown in the window's bar. Done as the PDF standard has
/// it for changed files (ISO 32000-1, 7.5.6): new objects and a new cross-reference table stand after the old end, no
/// byte before it changes. A file that is not built as QPdfWriter builds them comes back unchanged.
[[nodiscard]] QByteArray withAdditions(const QByteArray& pdf, const PdfAdditions& additions);

/// The PDF saying that it was made and last changed on `date`, whatever the clock said: same paper, same bytes.
[[nodiscard]] QByteArray datedOn(QDate date, QByteArray pdf);

} // namespace heller::render

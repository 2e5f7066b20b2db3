#include "core/render/pages/page_layout.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDate>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace heller::render {

namespace {

struct Pdf
{
    Q_DECLARE_TR_FUNCTIONS(heller::render::Pdf)
};

constexpr int resolution = 1440; // one device unit is a twip

/// Qt notes the moment of writing; the document's own date in its place gives the same bytes for the same input. Of the
/// same length, since the file's table of contents counts bytes.
void setCreationDate(QByteArray& pdf, QDate date)
{
    const QByteArray key = "/CreationDate (";
    const qsizetype start = pdf.indexOf(key);
    const qsizetype end = start < 0 ? -1 : pdf.indexOf(')', start);
    if (end < 0)
        return;
    const QDate day = date.isValid() ? date : QDate(2000, 1, 1);
    const QByteArray value = key + "D:" + day.toString(QStringLiteral("yyyyMMdd")).toLatin1() + "000000Z)";
    const qsizetype length = end + 1 - start;
    if (value.size() <= length)
        pdf.replace(start, length, value.leftJustified(length, ' '));
}

} // namespace

Result<QByteArray> toPdf(const Document& document, const PageLayout& layout)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(document.title);
    writer.setCreator(QStringLiteral("Heller"));
    writer.setResolution(resolution);
    writer.setPageLayout(
        QPageLayout(QPageSize(layout.pageSize(), QPageSize::Point), QPageLayout::Portrait, QMarginsF()));
    QPainter painter;
    if (!painter.begin(&writer))
        return fail(ErrorCode::Internal, Pdf::tr("The PDF could not be made."));
    painter.scale(resolution / 72.0, resolution / 72.0);
    for (int page = 0; page < layout.pageCount(); ++page) {
        if (page > 0 && !writer.newPage())
            return fail(ErrorCode::Internal, Pdf::tr("The PDF could not be made."));
        layout.paint(painter, page);
    }
    painter.end();
    setCreationDate(bytes, document.date);
    return bytes;
}

} // namespace heller::render

#include "core/render/pages/page_layout.h"

#include <QBuffer>
#include <QCoreApplication>
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
    return bytes;
}

} // namespace heller::render

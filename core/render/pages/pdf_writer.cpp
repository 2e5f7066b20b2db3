#include "core/render/html_writer.h"
#include "core/render/pages/page_layout.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QHashFunctions>
#include <QMutex>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QUuid>

namespace heller::render {

namespace {

struct Pdf
{
    Q_DECLARE_TR_FUNCTIONS(heller::render::Pdf)
};

constexpr int resolution = 1440; // one device unit is a twip

/// QPdfWriter keeps its fonts in a QHash and writes them in its order: random, unless new hashes are made without seed.
/// The seed is the whole program's, therefore one at a time.
class UnseededHashes
{
public:
    UnseededHashes() : m_oneAtATime(&mutex), m_wasRandom(QHashSeed::globalSeed() != 0)
    {
        QHashSeed::setDeterministicGlobalSeed();
    }
    ~UnseededHashes()
    {
        if (m_wasRandom)
            QHashSeed::resetRandomGlobalSeed();
    }
    Q_DISABLE_COPY_MOVE(UnseededHashes)

private:
    static inline QMutex mutex;
    QMutexLocker<QMutex> m_oneAtATime;
    bool m_wasRandom;
};

} // namespace

Result<QByteArray> toPdf(const Document& document, const PageLayout& layout)
{
    const UnseededHashes unseeded;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(document.title);
    writer.setCreator(QStringLiteral("Heller"));
    writer.setResolution(resolution);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    // Drawn at random otherwise; same paper, same bytes.
    const QUuid space = QUuid::createUuidV5(QUuid(), QByteArrayLiteral("heller/pdf"));
    writer.setDocumentId(QUuid::createUuidV5(space, toHtml(document)));
#endif
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
    buffer.close();
    const PdfAdditions additions{document.language, layout.pageSize().height(), layout.outline(), layout.links()};
    return withAdditions(datedOn(document.date, std::move(bytes)), additions);
}

} // namespace heller::render

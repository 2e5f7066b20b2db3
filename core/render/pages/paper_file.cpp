#include "core/render/pages/paper_file.h"

#include "core/base/written_file.h"
#include "core/render/docx_writer.h"
#include "core/render/html_writer.h"
#include "core/render/pages/page_layout.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <optional>

using namespace Qt::StringLiterals;

namespace heller::render {

namespace {

constexpr int layoutShare = 80; // percent of the work; the rest is writing

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heller::render::PaperFile)
};

Result<QByteArray> bytesOf(const Document& document, PaperFormat format, const Template* own,
                           const PaperProgress& progress)
{
    if (format == PaperFormat::Html)
        return toHtml(document);
    const auto layout =
        PageLayout::of(document, own, [&](int percent) { return !progress || progress(percent * layoutShare / 100); });
    if (!layout)
        return fail(layout);
    return format == PaperFormat::Pdf ? toPdf(document, *layout) : toDocx(document, layout->headingPages(), own);
}

Result<std::optional<Template>> templateFor(const QString& path, const QString& templatePath)
{
    if (templatePath.isEmpty())
        return std::nullopt;
    if (QFileInfo::exists(path) && QFileInfo(path) == QFileInfo(templatePath))
        return fail(
            ErrorCode::InvalidInput,
            Texts::tr("“%1” is the template itself and would be overwritten.").arg(QDir::toNativeSeparators(path)),
            Texts::tr("Choose another name for the paper."));
    auto read = readTemplate(templatePath);
    if (!read)
        return fail(read);
    return std::move(*read);
}

} // namespace

Result<PaperFormat> paperFormatOf(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"docx"_s)
        return PaperFormat::Docx;
    if (ending == u"pdf"_s)
        return PaperFormat::Pdf;
    if (ending == u"html"_s || ending == u"htm"_s)
        return PaperFormat::Html;
    return fail(ErrorCode::InvalidInput,
                Texts::tr("The name “%1” does not say what to write.").arg(QDir::toNativeSeparators(path)),
                Texts::tr("Let it end with .docx, .pdf or .html."));
}

Result<> writePaper(const Document& document, const QString& path, const QString& templatePath,
                    const PaperProgress& progress)
{
    const auto format = paperFormatOf(path);
    if (!format)
        return fail(format);
    const auto own = templateFor(path, *format == PaperFormat::Html ? QString() : templatePath);
    if (!own)
        return fail(own);
    const auto bytes = bytesOf(document, *format, *own ? &**own : nullptr, progress);
    if (!bytes)
        return fail(bytes);
    if (progress && !progress(layoutShare))
        return fail(ErrorCode::Cancelled, Texts::tr("Cancelled. Nothing was written."));
    return writeFile(path, *bytes);
}

} // namespace heller::render

#include "app/cli/paper.h"

#include "core/render/docx_writer.h"
#include "core/render/html_writer.h"
#include "core/render/pages/page_layout.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace heller::cli {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heller::cli::Paper)
};

Result<QByteArray> rendered(const render::Document& document, PaperFormat format, const render::Template* own)
{
    if (format == PaperFormat::Html)
        return render::toHtml(document);
    const auto layout = render::PageLayout::of(document, own);
    if (!layout)
        return fail(layout);
    return format == PaperFormat::Pdf ? render::toPdf(document, *layout)
                                      : render::toDocx(document, layout->headingPages(), own);
}

Result<> save(const QString& fileName, const QByteArray& bytes)
{
    QSaveFile file(fileName);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    const QString advice = QFileInfo(fileName).absoluteDir().exists()
                               ? Texts::tr("May you write in the folder, and is there room on the disk?")
                               : Texts::tr("There is no such folder.");
    return fail(ErrorCode::InputOutput, Texts::tr("%1 could not be written.").arg(fileName), advice,
                file.errorString());
}

} // namespace

Expected<PaperFormat> paperFormatOf(const QString& fileName)
{
    const QString ending = QFileInfo(fileName).suffix().toLower();
    if (ending == u"docx"_s)
        return PaperFormat::Docx;
    if (ending == u"pdf"_s)
        return PaperFormat::Pdf;
    if (ending == u"html"_s)
        return PaperFormat::Html;
    return usedWrongly(Texts::tr("The name %1 does not say what to write.").arg(fileName),
                       Texts::tr("Let it end with .docx, .pdf or .html."));
}

Outcome writePaper(const render::Document& document, const QString& fileName, const QString& templatePath)
{
    const auto format = paperFormatOf(fileName);
    if (!format)
        return std::unexpected(format.error());
    render::Template own;
    if (!templatePath.isEmpty()) {
        if (*format == PaperFormat::Html)
            return usedWrongly(Texts::tr("A Word template has nothing to say about an .html file."),
                               Texts::tr("Leave --template out, or write a .docx or .pdf."));
        if (QFileInfo::exists(fileName) && QFileInfo(fileName) == QFileInfo(templatePath))
            return usedWrongly(Texts::tr("%1 is the template itself and would be overwritten.").arg(fileName),
                               Texts::tr("Give --out another name."));
        auto read = render::readTemplate(templatePath);
        if (!read)
            return failed(read);
        own = std::move(*read);
    }
    const auto bytes = rendered(document, *format, templatePath.isEmpty() ? nullptr : &own);
    if (!bytes)
        return failed(bytes);
    if (const auto saved = save(fileName, *bytes); !saved)
        return failed(saved);
    return {};
}

} // namespace heller::cli

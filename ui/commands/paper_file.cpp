#include "ui/commands/paper_file.h"

#include "core/render/docx_writer.h"
#include "core/render/html_writer.h"
#include "core/render/pages/page_layout.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <optional>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int layoutShare = 80; // percent of the work; the rest is writing

Result<QByteArray> bytesOf(const render::Document& document, const QString& suffix, const render::Template* own,
                           const Job::Progress& progress)
{
    if (suffix == u"html" || suffix == u"htm")
        return render::toHtml(document);
    const auto layout =
        render::PageLayout::of(document, own, [&](int percent) { return progress(percent * layoutShare / 100); });
    if (!layout)
        return fail(layout);
    if (suffix == u"pdf")
        return render::toPdf(document, *layout);
    return render::toDocx(document, layout->headingPages(), own);
}

} // namespace

Result<QString> PaperFile::write(const render::Document& document, const QString& path, const QString& templatePath,
                                 const Job::Progress& progress)
{
    std::optional<render::Template> own;
    if (!templatePath.isEmpty()) {
        if (QFileInfo::exists(path) && QFileInfo(path) == QFileInfo(templatePath))
            return fail(ErrorCode::InvalidInput,
                        tr("“%1” is the template itself and would be overwritten.").arg(QDir::toNativeSeparators(path)),
                        tr("Choose another name for the report."));
        auto read = render::readTemplate(templatePath);
        if (!read)
            return fail(read);
        own = std::move(*read);
    }
    const QString suffix = QFileInfo(path).suffix().toLower();
    const auto bytes = bytesOf(document, suffix, own ? &*own : nullptr, progress);
    if (!bytes)
        return fail(bytes);
    if (!progress(layoutShare))
        return fail(ErrorCode::Cancelled, tr("Cancelled. Nothing was written."));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit()) {
        return fail(ErrorCode::InputOutput, tr("“%1” could not be written.").arg(QDir::toNativeSeparators(path)),
                    tr("Close it if it is open in another program, or choose another folder."), file.errorString());
    }
    return path;
}

} // namespace heller::ui

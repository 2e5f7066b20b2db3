#include "app/cli/paper_output.h"

#include "core/render/pages/paper_file.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace heller::cli {

Outcome checkOut(const QString& out, bool hasTemplate)
{
    const auto format = render::paperFormatOf(out);
    if (!format)
        return std::unexpected(Failure(format.error(), UsedWrongly));
    if (hasTemplate && *format == render::PaperFormat::Html)
        return usedWrongly(
            QCoreApplication::translate("heller::cli::Papers",
                                        "A Word template has nothing to say about an .html file."),
            QCoreApplication::translate("heller::cli::Papers", "Leave --template out, or write a .docx or .pdf."));
    return {};
}

Outcome writePaper(const render::Document& document, const QString& out, const QString& templatePath)
{
    const auto written = render::writePaper(document, out, templatePath);
    if (written)
        return {};
    return std::unexpected(
        Failure(written.error(), written.error().code == ErrorCode::InvalidInput ? UsedWrongly : Failed));
}

Option outOption(bool required)
{
    return {.name = u"out"_s,
            .valueName = QCoreApplication::translate("heller::cli::Papers", "FILE"),
            .description = QCoreApplication::translate(
                "heller::cli::Papers", "Where to write; .docx, .pdf or .html. A file of that name is replaced."),
            .required = required};
}

Option dateOption()
{
    return {.name = u"date"_s,
            .valueName = QCoreApplication::translate("heller::cli::Papers", "DATE"),
            .description =
                QCoreApplication::translate("heller::cli::Papers", "The paper's date, 2023-06-01; today unless said.")};
}

} // namespace heller::cli

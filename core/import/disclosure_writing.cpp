#include "core/import/disclosure_writing.h"

#include "core/base/written_file.h"
#include "core/import/file_texts.h"
#include "core/render/pages/paper_file.h"
#include "core/service/dispatches.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace heller::importing {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::importing::DisclosureWriting)
};

/// The same paper in a form that can be read again, beside the one that is written.
QString searchableName(const QString& path, render::PaperFormat format)
{
    const QFileInfo info(path);
    return format == render::PaperFormat::Pdf ? info.completeBaseName() + u".html"_s : info.fileName();
}

} // namespace

Result<> checkMasked(const QString& path, const QStringList& maskedTexts)
{
    const auto texts = textsOfFile(path);
    if (!texts)
        return fail(texts);
    for (const QString& masked : maskedTexts) {
        const QRegularExpression forms = report::formsOfMasked(masked);
        for (const FileText& each : *texts) {
            if (forms.match(each.text).hasMatch())
                return fail(ErrorCode::InvalidInput,
                            Text::tr("Nothing was written: the finished file holds “%1” (%2), which is masked.")
                                .arg(masked, each.where),
                            Text::tr("Mask it wherever it stands, or let it stand everywhere."));
        }
    }
    return {};
}

Result<Dispatch> writeDisclosure(const service::DisclosureCopy& copy, const QString& path)
{
    const auto format = render::paperFormatOf(path);
    if (!format)
        return fail(format);
    const QTemporaryDir folder;
    if (!folder.isValid())
        return notWritten(folder.path(), folder.errorString());
    const QString searched = folder.filePath(searchableName(path, *format));
    if (const auto written = render::writePaper(copy.document, searched); !written)
        return fail(written);
    if (const auto checked = checkMasked(searched, copy.maskedTexts); !checked)
        return fail(checked);
    if (const auto written = render::writePaper(copy.document, path); !written)
        return fail(written);
    auto dispatch = service::dispatchOf(path);
    if (!dispatch)
        return fail(dispatch);
    dispatch->kind = u"disclosure"_s;
    dispatch->note = copy.note;
    dispatch->diaryNumbers = copy.diaryNumbers;
    return dispatch;
}

} // namespace heller::importing

#include "core/import/disclosure_writing.h"

#include "core/import/file_texts.h"
#include "core/import/paper_gate.h"
#include "core/render/pages/paper_file.h"
#include "core/service/dispatches.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace heller::importing {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::importing::DisclosureWriting)
};

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
    if (const auto format = render::paperFormatOf(path); !format)
        return fail(format);
    const Writing write = [&](const QString& to) { return render::writePaper(copy.document, to); };
    const auto checked =
        withSearchable(path, write, [&](const QString& searched) { return checkMasked(searched, copy.maskedTexts); });
    if (!checked)
        return fail(checked);
    if (const auto written = write(path); !written)
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

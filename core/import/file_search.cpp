#include "core/import/file_search.h"

#include "core/import/file_texts.h"
#include "core/import/source_file.h"

#include <QCoreApplication>

#include <algorithm>

namespace heller::importing {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::importing::FileTexts)
};

} // namespace

Result<QList<FileFinding>> personalDataInFile(const QString& path, const privacy::Finder& finder)
{
    const auto texts = textsOfFile(path);
    if (!texts)
        return fail(texts);
    QList<FileFinding> all;
    for (const FileText& each : *texts) {
        for (const privacy::Finding& finding : finder.find(each.text))
            all.append({.where = each.where,
                        .line = lineOf(finding, each.text),
                        .text = textOf(finding, each.text),
                        .finding = finding});
    }
    const auto unread = std::ranges::find(*texts, false, &FileText::isRead);
    if (all.isEmpty() && unread != texts->end())
        return fail(ErrorCode::UnsupportedFormat,
                    Text::tr("What “%1” holds cannot be read: %2.").arg(sourceName(path), unread->where),
                    Text::tr("Look through it yourself, or search the document it was made from."));
    return all;
}

} // namespace heller::importing

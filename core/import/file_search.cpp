#include "core/import/file_search.h"

#include "core/import/file_texts.h"

namespace heller::importing {

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
    return all;
}

} // namespace heller::importing

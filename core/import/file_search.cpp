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

QList<FileFinding> findingsIn(const QList<FileText>& texts, const privacy::Finder& finder)
{
    QList<FileFinding> all;
    for (const FileText& each : texts) {
        for (const privacy::Finding& finding : finder.find(each.text))
            all.append({.where = each.where,
                        .line = lineOf(finding, each.text),
                        .text = textOf(finding, each.text),
                        .finding = finding});
    }
    return all;
}

} // namespace

FileSearch personalDataInFile(const QString& path, const privacy::Finder& finder)
{
    const auto texts = textsOfFile(path);
    if (!texts)
        return {.findings = findingsIn({nameOfFile(path)}, finder), .unread = texts.error()};
    FileSearch search{.findings = findingsIn(*texts, finder)};
    const auto unread = std::ranges::find(*texts, false, &FileText::isRead);
    if (unread != texts->end())
        search.unread =
            Error{.code = ErrorCode::UnsupportedFormat,
                  .message = Text::tr("What “%1” holds cannot be read: %2.").arg(sourceName(path), unread->where),
                  .advice = Text::tr("Look through it yourself, or search the document it was made from.")};
    return search;
}

QList<FileFinding> personalDataInFolderName(const QString& path, const privacy::Finder& finder)
{
    return findingsIn({nameOfFolder(path)}, finder);
}

} // namespace heller::importing

#include "core/import/kept_text.h"

#include "core/base/written_file.h"
#include "core/import/file_texts.h"

#include <QFileInfo>
#include <QStringList>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace heller::importing {

/// Readers take files: it lies in one of its own for as long as it is read.
Result<QString> textOfKept(const QString& name, const QByteArray& content)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return notWritten(folder.path(), folder.errorString());
    const QString suffix = QFileInfo(name).suffix();
    const QString path = folder.filePath(suffix.isEmpty() ? u"fil"_s : u"fil."_s + suffix);
    if (const auto written = writeFile(path, content); !written)
        return fail(written);
    const auto texts = textsOfFile(path);
    if (!texts)
        return fail(texts);
    QStringList all;
    for (const FileText& text : *texts)
        all.append(text.text);
    return all.join(u'\n');
}

} // namespace heller::importing

#include "core/import/source_file.h"

#include "core/import/limits.h"
#include "core/import/office_package.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>

namespace heller::importing {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heller::importing)
};

QString suffixOf(const QString& path)
{
    return QFileInfo(path).suffix().toLower();
}

bool isWorkbookName(const QString& suffix)
{
    return suffix == "xlsx"_L1 || suffix == "xlsm"_L1 || suffix == "xls"_L1;
}

Result<SourceKind> kindInPackage(const QString& path, const QString& suffix)
{
    if (suffix == "ods"_L1)
        return fail(ErrorCode::UnsupportedFormat,
                    Texts::tr("“%1” is an OpenDocument spreadsheet.").arg(sourceName(path)),
                    Texts::tr("Open it in LibreOffice and save it as a workbook (.xlsx)."));
    const auto kind = isWorkbookName(suffix) ? OfficePackage::Kind::Workbook : OfficePackage::Kind::Document;
    const auto package = OfficePackage::openFile(path, kind);
    if (!package)
        return fail(package);
    return package->hasFolder(u"xl/"_s) ? SourceKind::Workbook : SourceKind::Document;
}

Result<SourceKind> kindByName(const QString& path, const QString& suffix)
{
    static const std::pair<QLatin1StringView, SourceKind> kinds[] = {
        {"docx"_L1, SourceKind::Document}, {"doc"_L1, SourceKind::Document},  {"xlsx"_L1, SourceKind::Workbook},
        {"xlsm"_L1, SourceKind::Workbook}, {"xls"_L1, SourceKind::Workbook},  {"csv"_L1, SourceKind::Separated},
        {"tsv"_L1, SourceKind::Separated}, {"tab"_L1, SourceKind::Separated}, {"eml"_L1, SourceKind::Mail},
        {"txt"_L1, SourceKind::Text},      {"text"_L1, SourceKind::Text},
    };
    for (const auto& [name, kind] : kinds) {
        if (suffix == name)
            return kind;
    }
    return fail(
        ErrorCode::UnsupportedFormat, Texts::tr("“%1” is of a kind that cannot be read in.").arg(path),
        Texts::tr("What can be: reports in Word's format (.docx), answers to a form (.xlsx, .csv), mails (.eml) "
                  "and text (.txt)."));
}

} // namespace

const QStringList& sourceSuffixes()
{
    static const QStringList suffixes{u"docx"_s, u"xlsx"_s, u"xlsm"_s, u"csv"_s, u"tsv"_s, u"eml"_s, u"txt"_s};
    return suffixes;
}

bool isSource(const QString& path)
{
    return sourceSuffixes().contains(suffixOf(path));
}

QString sourceName(const QString& path)
{
    return QFileInfo(path).fileName();
}

bool isOle(const QByteArray& start)
{
    return start.startsWith(QByteArrayView("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8));
}

Result<std::unique_ptr<QFile>> openSource(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::NotFound, Texts::tr("There is no file “%1”.").arg(path));
    if (info.isDir())
        return fail(ErrorCode::UnsupportedFormat, Texts::tr("“%1” is a folder, not a file.").arg(path));
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return fail(ErrorCode::InputOutput, Texts::tr("“%1” could not be opened.").arg(path), {}, file->errorString());
    return file;
}

Result<QByteArray> readSource(const QString& path)
{
    const auto file = openSource(path);
    if (!file)
        return fail(file);
    QByteArray bytes = (*file)->read(limits::textBytes + 1);
    if (bytes.size() > limits::textBytes)
        return fail(ErrorCode::TooLarge, Texts::tr("“%1” was not read: it is larger than %2 MB.")
                                             .arg(sourceName(path))
                                             .arg(limits::textBytes / 1'048'576));
    if ((*file)->error() != QFileDevice::NoError)
        return fail(ErrorCode::InputOutput, Texts::tr("“%1” could not be read.").arg(path), {}, (*file)->errorString());
    if (bytes.isEmpty())
        return fail(ErrorCode::UnsupportedFormat, Texts::tr("“%1” is empty.").arg(sourceName(path)));
    return bytes;
}

Result<SourceKind> kindOfSource(const QString& path)
{
    const auto file = openSource(path);
    if (!file)
        return fail(file);
    const QByteArray start = (*file)->peek(8);
    const QString suffix = suffixOf(path);
    if (start.startsWith("PK\x03\x04"))
        return kindInPackage(path, suffix);
    if (!isOle(start))
        return kindByName(path, suffix);
    if (suffix == "msg"_L1)
        return fail(ErrorCode::UnsupportedFormat,
                    Texts::tr("“%1” is a mail in Outlook's own format (.msg).").arg(sourceName(path)),
                    Texts::tr("Save it as .eml, or open it, copy its text and import that."));
    return isWorkbookName(suffix) ? SourceKind::Workbook : SourceKind::Document; // whose reader says what it is
}

} // namespace heller::importing

#include "core/import/xlsx_reader.h"

#include "core/import/limits.h"
#include "core/import/office_package.h"
#include "core/import/xlsx_formats.h"
#include "core/import/xlsx_rows.h"
#include "core/import/xml_reader.h"

#include <QCoreApplication>

#include <algorithm>

namespace heller::importing {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heller::importing)
};

struct SheetEntry
{
    QString name = {};
    QString part = {};
    bool hidden = false;
};

/// One workbook on its way to text.
class Workbook
{
public:
    explicit Workbook(OfficePackage package) : m_package(std::move(package)) {}

    Result<TextTable> read();

private:
    Result<> readDirectory();
    Result<> readStrings();
    [[nodiscard]] std::unexpected<Error> isNone() const;

    OfficePackage m_package;
    QList<OfficePackage::Relationship> m_related;
    QList<SheetEntry> m_sheets;
    XlsxFormats m_formats;
    QStringList m_strings;
};

std::unexpected<Error> Workbook::isNone() const
{
    return fail(ErrorCode::UnsupportedFormat,
                Texts::tr("“%1” is not an Excel workbook: it has no sheet with cells.").arg(m_package.name()),
                Texts::tr("Open it in Excel and save it as a workbook (.xlsx)."));
}

Result<> Workbook::readDirectory()
{
    const auto roots = m_package.relationships(QString());
    if (!roots)
        return fail(roots);
    const QString part = targetOf(*roots, u"officeDocument"_s, u"xl/workbook.xml"_s);
    if (!m_package.has(part) || part.endsWith(".bin"_L1))
        return isNone();
    auto related = m_package.relationships(part);
    if (!related)
        return fail(related);
    m_related = std::move(*related);
    const Result<> done = m_package.read(part, [&](QIODevice& device) {
        XmlReader xml(device, m_package.name(), part);
        while (xml.next()) {
            if (!xml.isStart())
                continue;
            if (xml.name() == "workbookPr"_L1) {
                const QString from1904 = xml.attribute(u"date1904");
                m_formats.countFrom1904(from1904 == "1"_L1 || from1904 == "true"_L1);
            } else if (xml.name() == "sheet"_L1 && m_sheets.size() < limits::sheets) {
                const QString id = xml.attribute(u"id");
                const auto target = std::ranges::find(m_related, id, &OfficePackage::Relationship::id);
                if (target != m_related.end() && target->kind == "worksheet"_L1 && m_package.has(target->target))
                    m_sheets.append({xml.attribute(u"name"), target->target,
                                     xml.attribute(u"state").endsWith("idden"_L1, Qt::CaseInsensitive)});
            }
        }
        return xml.result();
    });
    std::ranges::stable_partition(m_sheets, [](const SheetEntry& sheet) { return !sheet.hidden; });
    return done;
}

Result<> Workbook::readStrings()
{
    const QString part = targetOf(m_related, u"sharedStrings"_s, {});
    if (!m_package.has(part))
        return {};
    return m_package.read(part, [&](QIODevice& device) {
        XmlReader xml(device, m_package.name(), part);
        qsizetype characters = 0;
        while (xml.next() && characters <= limits::characters) {
            if (!xml.isStart() || xml.name() != "si"_L1)
                continue;
            m_strings.append(richText(xml));
            characters += m_strings.last().size() + 1;
        }
        if (characters > limits::characters)
            return Result<>(fail(ErrorCode::TooLarge, Texts::tr("“%1” was not read: it has more text than so many "
                                                                "answers can have.")
                                                          .arg(m_package.name())));
        return xml.result();
    });
}

Result<TextTable> Workbook::read()
{
    if (const Result<> read = readDirectory(); !read)
        return fail(read);
    if (m_sheets.isEmpty())
        return isNone();
    if (const QString part = targetOf(m_related, u"styles"_s, {}); m_package.has(part)) {
        const Result<> read =
            m_package.read(part, [&](QIODevice& device) { return m_formats.read(device, m_package.name(), part); });
        if (!read)
            return fail(read);
    }
    if (const Result<> read = readStrings(); !read)
        return fail(read);
    SheetCollector into(m_package.name());
    for (const SheetEntry& sheet : std::as_const(m_sheets)) {
        into.beginSheet(sheet.name);
        const Result<> read = m_package.read(sheet.part, [&](QIODevice& device) {
            XmlReader xml(device, m_package.name(), sheet.part);
            return readRows(xml, {m_strings, m_formats}, into);
        });
        if (!read)
            return fail(read);
    }
    return TextTable{m_package.name(), into.takeSheets()};
}

Result<TextTable> readPackage(Result<OfficePackage> package)
{
    if (!package)
        return fail(package);
    return Workbook(std::move(*package)).read();
}

} // namespace

Result<TextTable> readXlsx(const QString& path)
{
    return readPackage(OfficePackage::openFile(path, OfficePackage::Kind::Workbook));
}

Result<TextTable> readXlsx(std::unique_ptr<QIODevice> device, const QString& name)
{
    return readPackage(OfficePackage::open(std::move(device), name, OfficePackage::Kind::Workbook));
}

} // namespace heller::importing

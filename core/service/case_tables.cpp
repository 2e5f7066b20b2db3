#include "core/service/case_tables.h"

#include "core/base/written_file.h"
#include "core/report/case_json.h"
#include "core/report/case_table.h"
#include "core/service/actors.h"
#include "core/service/excerpts.h"
#include "core/service/register.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace heller::service {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::service)
};

/// Where the cases of one export go.
class Target
{
public:
    Target() = default;
    Target(const Target&) = delete;
    Target& operator=(const Target&) = delete;
    virtual ~Target() = default;

    [[nodiscard]] virtual Result<> add(const CaseFile& file) = 0;
    [[nodiscard]] virtual Result<> finish() = 0;
};

class SheetTarget final : public Target
{
public:
    SheetTarget(std::unique_ptr<render::Sheet> sheet, Profile profile) : m_sheet(std::move(sheet)), m_profile(profile)
    {}

    Result<> add(const CaseFile& file) override { return m_sheet->add(report::caseTableRow(file, m_profile)); }
    Result<> finish() override { return m_sheet->finish(); }

private:
    std::unique_ptr<render::Sheet> m_sheet;
    Profile m_profile;
};

class JsonTarget final : public Target
{
public:
    JsonTarget(const QString& path, QList<Actor> actors) : m_file(path), m_actors(std::move(actors)) {}

    Result<> open() { return m_file.open(QIODevice::WriteOnly) ? write("{\"cases\": [") : notWritten(); }

    Result<> add(const CaseFile& file) override
    {
        const bool first = std::exchange(m_first, false);
        return write(report::jsonElement(report::jsonOf(file, m_actors), first));
    }

    Result<> finish() override
    {
        if (const auto written = write("\n]}\n"); !written)
            return written;
        return m_file.commit() ? Result<>() : notWritten();
    }

private:
    Result<> write(const QByteArray& bytes) { return m_file.write(bytes) == bytes.size() ? Result<>() : notWritten(); }
    Result<> notWritten() { return heller::notWritten(m_file.fileName(), m_file.errorString()); }

    QSaveFile m_file;
    QList<Actor> m_actors;
    bool m_first = true;
};

Result<std::unique_ptr<Target>> sheetTarget(TableFormat format, const QString& path, QDate date, Profile profile)
{
    const render::SheetHead head = report::caseTableHead(profile, date);
    auto sheet = format == TableFormat::Xlsx ? render::xlsxSheet(path, head) : render::csvSheet(path, head);
    if (!sheet)
        return fail(sheet);
    return std::make_unique<SheetTarget>(std::move(*sheet), profile);
}

Result<std::unique_ptr<Target>> jsonTarget(Register& reg, const QString& path)
{
    auto actors = Actors(reg).all();
    if (!actors)
        return fail(actors);
    auto target = std::make_unique<JsonTarget>(path, std::move(*actors));
    if (const auto opened = target->open(); !opened)
        return fail(opened);
    return target;
}

} // namespace

Result<TableFormat> tableFormatOf(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"xlsx"_s)
        return TableFormat::Xlsx;
    if (ending == u"csv"_s)
        return TableFormat::Csv;
    if (ending == u"json"_s)
        return TableFormat::Json;
    return fail(ErrorCode::InvalidInput,
                Text::tr("The name “%1” does not say what to write.").arg(QDir::toNativeSeparators(path)),
                Text::tr("Let it end with .xlsx, .csv or .json."));
}

Result<QStringList> CaseTables::write(const CaseTableRequest& request, const QString& path,
                                      const Progress& progress) const
{
    const auto format = tableFormatOf(path);
    if (!format)
        return fail(format);
    const Cases cases(m_register);
    const auto total = cases.count(request.filter);
    if (!total)
        return fail(total);
    const auto target = *format == TableFormat::Json
                            ? jsonTarget(m_register, path)
                            : sheetTarget(*format, path, m_register.environment().clock->today(), request.profile);
    if (!target)
        return fail(target);
    const Excerpts excerpts(m_register, request.profile);
    QStringList written;
    int seen = 0;
    Result<> outcome;
    const auto read = cases.forEach(request.filter, request.order, [&](const CaseFile& file) {
        const auto excerpt = excerpts.of(file);
        if (!excerpt)
            outcome = fail(excerpt);
        else if (*excerpt) {
            outcome = (*target)->add(**excerpt);
            if (request.allowance)
                request.allowance->add(file);
            written.append(file.deviation.diaryNumber);
        }
        if (outcome && progress && !progress(++seen, *total))
            outcome = fail(ErrorCode::Cancelled, Text::tr("Cancelled. Nothing was written."));
        return outcome.has_value();
    });
    if (!read)
        return fail(read);
    if (outcome)
        outcome = (*target)->finish();
    if (!outcome)
        return fail(outcome);
    return written;
}

} // namespace heller::service

#include "app/cli/commands/commands.h"
#include "app/cli/session.h"
#include "core/import/file_search.h"
#include "core/import/kept_text.h"
#include "core/report/case_json.h"
#include "core/report/wording_persons.h"
#include "core/service/personal_data.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace heller::cli {

namespace {

using privacy::Confidence;
using privacy::Finding;

/// Where a finding stands, and what is told of it.
struct Place
{
    QString file = {};
    QString code = {}; ///< of a case's field; empty in a file
    QString name = {}; ///< for people: "LH 2026-003, Consequences"; "the text"
    QString diaryNumber = {};
    QString about = {}; ///< of what is no case's: the meeting's day, the file's name
    int line = 1;
    QString text = {}; ///< what was found
};

/// Tells what is found, as lines or as JSON, and counts.
class Report
{
public:
    Report(Console& console, bool json, Confidence least) : m_console(console), m_json(json), m_least(least)
    {
        if (m_json)
            m_console.print(u"{\"findings\": ["_s);
    }

    void add(const Place& place, const Finding& finding);
    void addUnread(const Error& error);
    void finish();

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] int unread() const { return static_cast<int>(m_unread.size()); }

private:
    [[nodiscard]] static QJsonObject jsonOf(const Place& place, const Finding& finding);

    Console& m_console;
    bool m_json;
    Confidence m_least;
    int m_count = 0;
    QJsonArray m_unread;
};

class ScanCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(heller::cli::ScanCommand)

public:
    [[nodiscard]] Description describe() const override;
    [[nodiscard]] Outcome run(const Words& words, Console& console) const override;

private:
    static bool isRegister(const QString& path);
    static Outcome scanRegister(const QString& path, bool everything, Report& report);
    static void addAll(const QString& path, const QList<importing::FileFinding>& findings, Report& report);
    static void scanFile(const QString& path, const privacy::Finder& finder, Report& report);
    static QStringList filesIn(const QString& folder, const privacy::Finder& finder, Report& report);
    static void scanAll(const QString& path, const privacy::Finder& finder, bool everything, Report& report);
    static Expected<Confidence> leastIn(const Words& words);
    static Expected<privacy::Finder> finderIn(const Words& words);
};

QJsonObject Report::jsonOf(const Place& place, const Finding& finding)
{
    QJsonObject json{
        {u"file"_s, place.file},     {u"kind"_s, codeOf(finding.kind)}, {u"confidence"_s, codeOf(finding.confidence)},
        {u"start"_s, finding.start}, {u"length"_s, finding.length},     {u"line"_s, place.line},
        {u"text"_s, place.text},     {u"reason"_s, finding.reason}};
    if (place.code.isEmpty()) {
        json.insert(u"where"_s, place.name);
    } else {
        if (!place.diaryNumber.isEmpty())
            json.insert(u"case"_s, place.diaryNumber);
        if (!place.about.isEmpty())
            json.insert(u"about"_s, place.about);
        json.insert(u"where"_s, place.code);
    }
    return json;
}

void Report::add(const Place& place, const Finding& finding)
{
    if (finding.confidence < m_least)
        return;
    ++m_count;
    if (m_json) {
        m_console.printBytes(report::jsonElement(jsonOf(place, finding), m_count == 1));
        return;
    }
    m_console.printLine(ScanCommand::tr("%1, %2, line %3: %4 “%5”. %6")
                            .arg(place.diaryNumber.isEmpty() ? place.file : place.diaryNumber, place.name)
                            .arg(place.line)
                            .arg(nameOf(finding.kind), place.text, finding.reason));
}

void Report::addUnread(const Error& error)
{
    m_unread.append(error.message);
    m_console.complain(sentenceOf(error));
}

void Report::finish()
{
    if (m_json)
        m_console.printBytes("\n],\n\"unread\": " + QJsonDocument(m_unread).toJson(QJsonDocument::Compact) + "}\n");
    else if (m_count == 0 && m_unread.isEmpty())
        m_console.printLine(ScanCommand::tr("No personal data was found."));
}

Description ScanCommand::describe() const
{
    return {.name = u"scan"_s,
            .summary = tr("Look for personal data in a register, a file or a folder."),
            .text =
                tr("Of a register the free texts of its cases are read; the fields for whoever reported or answered "
                   "are not, since that is where names belong. Of a file of Word or Excel, a web page, a mail or a "
                   "text everything is read: headers, comments, properties and the file's name, too, and of a folder "
                   "what it is called. What is found is proposed by its form, by lists and by what stands around it; "
                   "it is you who knows.\n"
                   "The exit code is 0 when everything was read and nothing was found, else 1: the command can stand "
                   "before one that sends."),
            .arguments = {{.name = tr("FILE"),
                           .description = tr("A register, a file, or a folder with all that lies in it."),
                           .count = Argument::Count::OneOrMore}},
            .options = {{.name = u"register"_s,
                         .valueName = tr("REGISTER"),
                         .description = tr("Know whom this register names, too, when files are searched.")},
                        {.name = u"least"_s,
                         .valueName = tr("HOW SURE"),
                         .description = tr("Tell only what is found at least so surely: low, medium or high.")},
                        {.name = u"everything"_s,
                         .description = tr("Of a register read meetings, letters, public versions, kept files and the "
                                           "history, too.")},
                        jsonOption()},
            .examples = {u"scan provbygden.heller"_s, u"scan rapport.docx --register provbygden.heller --json"_s}};
}

bool ScanCommand::isRegister(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(16).startsWith("SQLite format 3");
}

Outcome ScanCommand::scanRegister(const QString& path, bool everything, Report& report)
{
    const auto reg = openForReading(path);
    if (!reg)
        return std::unexpected(reg.error());
    const service::PersonalData data(**reg);
    const auto finder = data.finder();
    if (!finder)
        return failed(finder);
    const auto scanned = data.scan(*finder, [&](const CaseFile& file, const auto& findings) {
        for (const service::CaseFinding& each : findings)
            report.add({.file = path,
                        .code = each.field,
                        .name = each.name,
                        .diaryNumber = file.deviation.diaryNumber,
                        .line = each.line,
                        .text = each.text},
                       each.finding);
        return true;
    });
    if (!scanned || !everything)
        return scanned ? Outcome() : failed(scanned);
    const auto elsewhere = data.scanElsewhere(
        *finder, importing::textOfKept,
        [&](const service::ElsewhereFinding& each) {
            const bool isCase = !normalisedDiaryNumber(each.about).isEmpty();
            const QString where = report::wording::tableName(each.table);
            report.add({.file = path,
                        .code = each.table + u'.' + each.column,
                        .name = isCase || each.about.isEmpty() ? where : where + u", "_s + each.about,
                        .diaryNumber = isCase ? each.about : QString(),
                        .about = isCase ? QString() : each.about,
                        .line = each.line,
                        .text = each.text},
                       each.finding);
        },
        [&](const QString& name) {
            report.addUnread({.code = ErrorCode::UnsupportedFormat,
                              .message = tr("%1: the kept file %2 cannot be read.").arg(path, name)});
        });
    return elsewhere ? Outcome() : failed(elsewhere);
}

void ScanCommand::addAll(const QString& path, const QList<importing::FileFinding>& findings, Report& report)
{
    for (const importing::FileFinding& each : findings)
        report.add({.file = path, .name = each.where, .line = each.line, .text = each.text}, each.finding);
}

void ScanCommand::scanFile(const QString& path, const privacy::Finder& finder, Report& report)
{
    const importing::FileSearch search = importing::personalDataInFile(path, finder);
    addAll(path, search.findings, report);
    if (search.unread)
        report.addUnread(*search.unread);
}

/// The files, in order; what their folders are called is told first.
QStringList ScanCommand::filesIn(const QString& folder, const privacy::Finder& finder, Report& report)
{
    QStringList files;
    QStringList folders = {folder};
    QDirIterator walk(folder, QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        (walk.fileInfo().isDir() ? folders : files).append(path);
    }
    folders.sort();
    for (const QString& each : std::as_const(folders))
        addAll(each, importing::personalDataInFolderName(each, finder), report);
    files.removeIf([](const QString& file) { return file.endsWith(".heller.lock"_L1); }); // while a register is open
    files.sort();
    return files;
}

void ScanCommand::scanAll(const QString& path, const privacy::Finder& finder, bool everything, Report& report)
{
    const QStringList files = QFileInfo(path).isDir() ? filesIn(path, finder, report) : QStringList{path};
    for (const QString& file : files) {
        if (!isRegister(file))
            scanFile(file, finder, report);
        else if (const auto scanned = scanRegister(file, everything, report); !scanned)
            report.addUnread(scanned.error().error);
    }
}

Expected<Confidence> ScanCommand::leastIn(const Words& words)
{
    const QString word = words.has(u"least"_s) ? words.value(u"least"_s) : codeOf(Confidence::Low);
    for (const Confidence confidence : {Confidence::Low, Confidence::Medium, Confidence::High}) {
        if (codeOf(confidence) == word)
            return confidence;
    }
    return usedWrongly(tr("“%1” is neither low, medium nor high.").arg(word));
}

Expected<privacy::Finder> ScanCommand::finderIn(const Words& words)
{
    if (!words.has(u"register"_s))
        return privacy::Finder();
    const auto reg = openForReading(words.value(u"register"_s));
    if (!reg)
        return std::unexpected(reg.error());
    auto finder = service::PersonalData(**reg).finder();
    if (!finder)
        return failed(finder);
    return std::move(*finder);
}

Outcome ScanCommand::run(const Words& words, Console& console) const
{
    const auto least = leastIn(words);
    if (!least)
        return std::unexpected(least.error());
    const auto finder = finderIn(words);
    if (!finder)
        return std::unexpected(finder.error());
    Report report(console, words.has(u"json"_s), *least);
    for (const QString& path : words.argumentsFrom(0))
        scanAll(path, *finder, words.has(u"everything"_s), report);
    report.finish();
    if (report.count() > 0)
        return failed(ErrorCode::InvalidInput, tr("%n place(s) with personal data.", nullptr, report.count()));
    if (report.unread() > 0)
        return failed(ErrorCode::UnsupportedFormat, tr("%n file(s) could not be read.", nullptr, report.unread()));
    return {};
}

} // namespace

std::unique_ptr<Command> scanCommand()
{
    return std::make_unique<ScanCommand>();
}

} // namespace heller::cli

#include "core/import/csv_reader.h"

#include "core/import/limits.h"
#include "core/import/source_file.h"
#include "core/import/text_encoding.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace heller::importing {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heller::importing)
};

constexpr std::array separators{QChar(u';'), QChar(u'\t'), QChar(u',')};

/// One text on its way to rows.
class Splitter
{
public:
    Splitter(QStringView text, QChar separator, SheetCollector& into)
        : m_text(text)
        , m_separator(separator)
        , m_into(into)
    {}

    /// The line on which a quotation opens that nothing closes; 0: none does.
    [[nodiscard]] qsizetype openLine() const { return m_openLine; }
    Result<> run();

private:
    [[nodiscard]] bool takeQuoted(qsizetype& at, QString& cell);
    [[nodiscard]] bool takeCell(qsizetype& at);
    [[nodiscard]] bool endsCell(qsizetype at) const
    {
        return at >= m_text.size() || m_text.at(at) == m_separator || m_text.at(at) == u'\n';
    }

    QStringView m_text;
    QChar m_separator;
    SheetCollector& m_into;
    QStringList m_cells;
    bool m_long = false;
    qsizetype m_openLine = 0;
};

/// From behind the opening mark to behind the closing one.
bool Splitter::takeQuoted(qsizetype& at, QString& cell)
{
    const qsizetype opened = at;
    for (;;) {
        const qsizetype mark = m_text.indexOf(u'"', at);
        if (mark < 0) {
            m_openLine = m_text.first(opened).count(u'\n') + 1;
            return false;
        }
        cell += m_text.sliced(at, mark - at);
        at = mark + 1;
        if (at >= m_text.size() || m_text.at(at) != u'"')
            return true;
        cell += u'"';
        ++at;
    }
}

bool Splitter::takeCell(qsizetype& at)
{
    QString cell;
    if (at < m_text.size() && m_text.at(at) == u'"') {
        ++at;
        if (!takeQuoted(at, cell))
            return false;
    }
    const qsizetype rest = at;
    while (!endsCell(at))
        ++at;
    cell += m_text.sliced(rest, at - rest); // nothing, or what somebody wrote behind a quotation
    m_long = m_long || cell.size() > limits::cellCharacters;
    m_cells.append(cell);
    return true;
}

Result<> Splitter::run()
{
    m_into.beginSheet({});
    for (qsizetype at = 0; at < m_text.size(); ++at) {
        if (!takeCell(at))
            return {};
        if (m_long)
            return m_into.tooLong();
        if (m_cells.size() > limits::tableColumns) {
            if (!m_cells.last().trimmed().isEmpty())
                return m_into.tooWide();
            m_cells.removeLast();
        }
        if (at < m_text.size() && m_text.at(at) == m_separator)
            continue;
        if (const Result<> added = m_into.add(m_cells); !added)
            return added;
    }
    return m_cells.isEmpty() ? Result<>() : m_into.add(m_cells);
}

/// "sep=;" as Excel writes and reads it.
QChar takeNamedSeparator(QStringView& text)
{
    if (!text.startsWith("sep="_L1, Qt::CaseInsensitive) || text.size() < 6 || text.at(5) != u'\n')
        return {};
    const QChar separator = text.at(4);
    text = text.sliced(6);
    return separator;
}

} // namespace

QChar separatorOf(QStringView text)
{
    constexpr qsizetype looked = 65'536;
    std::array<qsizetype, separators.size()> first{}; // in the first line that has any
    bool quoted = false;
    bool any = false;
    for (const QChar character : text.left(looked)) {
        quoted = quoted != (character == u'"');
        if (quoted)
            continue;
        if (character == u'\n' && any)
            break;
        for (size_t i = 0; i < separators.size(); ++i) {
            first.at(i) += character == separators.at(i) ? 1 : 0;
            any = any || character == separators.at(i);
        }
    }
    // Headings are questions, and those have commas: a semicolon or a tab that stands there separates.
    for (size_t i = 0; i < separators.size(); ++i) {
        if (first.at(i) > 0)
            return separators.at(i);
    }
    return {};
}

Result<TextTable> readCsv(const QString& path)
{
    const auto bytes = readSource(path);
    if (!bytes)
        return fail(bytes);
    return readCsv(*bytes, sourceName(path));
}

Result<TextTable> readCsv(QByteArrayView bytes, const QString& name)
{
    const auto decoded = textIn(bytes);
    if (!decoded)
        return fail(ErrorCode::UnsupportedFormat, Texts::tr("“%1” is no text, whatever its name says.").arg(name),
                    Texts::tr("Save the answers again as a workbook (.xlsx) or as text with separators (.csv)."));
    QStringView text = *decoded;
    QChar separator = takeNamedSeparator(text);
    if (separator.isNull())
        separator = separatorOf(text);
    SheetCollector into(name);
    Splitter splitter(text, separator, into);
    if (const Result<> read = splitter.run(); !read)
        return fail(read);
    if (splitter.openLine() > 0)
        return fail(ErrorCode::UnsupportedFormat,
                    Texts::tr("“%1” is damaged: a quotation mark on line %2 opens a cell that nothing closes.")
                        .arg(name, QLocale().toString(splitter.openLine())),
                    Texts::tr("Save the answers again, or mend that line."));
    return TextTable{name, into.takeSheets()};
}

} // namespace heller::importing

#include "core/import/form_answers.h"

#include "core/base/text_blocks.h"
#include "core/import/case_texts.h"
#include "core/import/plain_document.h"
#include "core/import/unknown_labels.h"
#include "core/import/written_dates.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace heller::importing {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heller::importing)
};

constexpr qsizetype rowsLookedAt = 20; // for the headings
constexpr qsizetype longestExample = 120;

/// Where a form's headings stand.
struct Place
{
    qsizetype sheet = -1;
    qsizetype row = 0;
    bool cases = false; ///< they tell of cases
};

qsizetype filled(const QStringList& cells)
{
    return std::ranges::count_if(cells, [](const QString& cell) { return !cell.trimmed().isEmpty(); });
}

/// The first row with known headings, for an answer can have their words too; else the first that has as many cells as
/// any, for a line above them is short.
Place headingsIn(const TextSheet& sheet, qsizetype index)
{
    Place widest{index, 0, false};
    for (qsizetype row = 0; row < qMin(rowsLookedAt, sheet.rows.size()); ++row) {
        const QList<ColumnUse> uses = proposedUses(sheet.rows.at(row));
        const bool several = uses.size() - std::ranges::count(uses, ColumnUse::Keep) > 1;
        if (several && tellsOfCases(uses))
            return {index, row, true};
        if (filled(sheet.rows.at(row)) > filled(sheet.rows.at(widest.row)))
            widest = {index, row, false};
    }
    widest.cases = tellsOfCases(proposedUses(sheet.rows.at(widest.row)));
    return widest;
}

/// The first sheet that has headings of a form, else the first that has anything.
Place findHeadings(const QList<TextSheet>& sheets)
{
    Place best;
    for (qsizetype index = 0; index < sheets.size(); ++index) {
        if (sheets.at(index).rows.isEmpty())
            continue;
        const Place place = headingsIn(sheets.at(index), index);
        if (best.sheet < 0 || (place.cases && !best.cases))
            best = place;
    }
    return best;
}

QString shortened(const QString& text)
{
    const QString line = text.simplified();
    return line.size() <= longestExample ? line : line.left(longestExample - 2) + u" …"_s;
}

/// Which columns say anything at all: a workbook can be formatted far beyond them.
QList<qsizetype> usedColumns(const TextSheet& sheet, qsizetype from)
{
    QList<bool> used;
    for (qsizetype row = from; row < sheet.rows.size(); ++row) {
        const QStringList& cells = sheet.rows.at(row);
        if (used.size() < cells.size())
            used.resize(cells.size());
        for (qsizetype column = 0; column < cells.size(); ++column)
            used[column] = used.at(column) || !cells.at(column).trimmed().isEmpty();
    }
    QList<qsizetype> columns;
    for (qsizetype column = 0; column < used.size(); ++column) {
        if (used.at(column))
            columns.append(column);
    }
    return columns;
}

QStringList picked(const QStringList& cells, const QList<qsizetype>& columns)
{
    QStringList some;
    for (const qsizetype column : columns)
        some.append(cells.value(column));
    return some;
}

QStringList headingsOf(const QStringList& cells, const QList<qsizetype>& columns)
{
    QStringList headings;
    for (const qsizetype column : columns) {
        const QString heading = cells.value(column).simplified();
        headings.append(heading.isEmpty() ? Texts::tr("Column %1").arg(column + 1) : heading);
    }
    return headings;
}

AnswerForm formOf(const QString& source, const QStringList& headings, const QList<QStringList>& answers)
{
    AnswerForm form{
        .source = source, .fingerprint = fingerprintOf(headings), .answers = static_cast<int>(answers.size())};
    const QList<ColumnUse> uses = proposedUses(headings);
    for (qsizetype i = 0; i < headings.size(); ++i) {
        const auto says = [i](const QStringList& answer) {
            return !answer.at(i).trimmed().isEmpty() && !isAnonymous(answer.at(i));
        };
        const auto example = std::ranges::find_if(answers, says);
        form.columns.append(
            {headings.at(i), example == answers.end() ? QString() : shortened(example->at(i)), uses.at(i)});
    }
    return form;
}

/// Several things ticked: Microsoft Forms ends each with a semicolon.
QString withoutTicks(const QString& answer)
{
    const QString line = answer.trimmed();
    if (!line.endsWith(u';') || line.contains(u'\n'))
        return answer;
    QStringList ticked = line.split(u';');
    std::ranges::for_each(ticked, [](QString& each) { each = each.trimmed(); });
    ticked.removeAll(QString());
    return ticked.join(u", "_s);
}

/// "2024-03-01 10:15:22", "2024/03/01 10.15.22 fm EET": the day alone, where a moment is all that is said.
QString withoutTime(const QString& answer)
{
    static const QRegularExpression time(
        u"^\\s*(\\d[\\d./-]{5,9})[ T]+\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:[.,]\\d+)?)?\\s*(?:[AaPpFfEe]\\.?[Mm]\\.?)?"
        "\\s*(?:Z|[A-Z]{2,5})?(?:[+-]\\d{1,2}(?::?\\d{2})?)?\\s*$"_s);
    const QRegularExpressionMatch match = time.match(answer.left(longestExample));
    return match.hasMatch() ? match.captured(1) : answer;
}

/// One row on its way to a case.
class Answer
{
public:
    Answer(const AnswerForm& form, const QStringList& cells) : m_form(form), m_cells(cells), m_texts({}, 0, true)
    {
        const bool titled =
            std::ranges::any_of(form.columns, [](const FormColumn& column) { return column.use == ColumnUse::Title; });
        m_texts.fieldsAreKnown(titled);
    }

    std::optional<ParsedCase> run();

private:
    void takeShort(ColumnUse use);
    void takeLong(ColumnUse use);
    void put(Field field, qsizetype column);
    void keep(qsizetype column);
    [[nodiscard]] QString answerIn(qsizetype column) const;
    [[nodiscard]] bool says(qsizetype column) const;
    [[nodiscard]] QList<qsizetype> columnsFor(ColumnUse use) const;

    const AnswerForm& m_form;
    const QStringList& m_cells;
    CaseTexts m_texts;
    qsizetype m_paragraph = 0;
};

QString Answer::answerIn(qsizetype column) const
{
    const QString answer = withoutTicks(m_cells.value(column));
    return m_form.columns.at(column).use == ColumnUse::Received ? withoutTime(answer) : answer;
}

bool Answer::says(qsizetype column) const
{
    const QString answer = m_cells.value(column).trimmed();
    const ColumnUse use = m_form.columns.at(column).use;
    const bool aboutReporter = use == ColumnUse::Name || use == ColumnUse::Email;
    return !answer.isEmpty() && !(aboutReporter && isAnonymous(answer));
}

QList<qsizetype> Answer::columnsFor(ColumnUse use) const
{
    QList<qsizetype> columns;
    for (qsizetype column = 0; column < m_form.columns.size(); ++column) {
        if (m_form.columns.at(column).use == use && says(column))
            columns.append(column);
    }
    return columns;
}

void Answer::put(Field field, qsizetype column)
{
    m_texts.beginField(field, m_form.columns.at(column).heading);
    const TextDocument document = plainDocument(answerIn(column));
    for (const TextParagraph& paragraph : document.paragraphs)
        m_texts.addToField(field, paragraph, {.paragraph = m_paragraph++, .length = paragraph.text.size()},
                           paragraph.text);
}

void Answer::keep(qsizetype column)
{
    m_texts.beginLeftover(m_form.columns.at(column).heading);
    const TextDocument document = plainDocument(answerIn(column));
    for (const TextParagraph& paragraph : document.paragraphs)
        m_texts.addToLeftover(paragraph, {.paragraph = m_paragraph++, .length = paragraph.text.size()}, paragraph.text);
}

/// What is asked for in one line takes one answer. The form's own question comes after the columns that its program
/// adds, and was answered by the reporter: the last goes first. What else was said is kept.
void Answer::takeShort(ColumnUse use)
{
    QList<qsizetype> columns = columnsFor(use);
    if (columns.isEmpty())
        return;
    // When it came in is what the program saw, if it says so.
    const auto first =
        use == ColumnUse::Received
            ? std::ranges::find_if(columns, [this](qsizetype each) { return isOnlyDate(answerIn(each)); })
            : std::prev(columns.end());
    const qsizetype chosen = first == columns.end() ? columns.first() : *first;
    put(*fieldOf(use), chosen);
    if (use == ColumnUse::Received && !isOnlyDate(answerIn(chosen)))
        m_texts.addDoubt(
            Texts::tr("“%1” holds no date: %2").arg(m_form.columns.at(chosen).heading, shortened(answerIn(chosen))));
    columns.removeAll(chosen);
    const QDate taken = use == ColumnUse::Received ? findDate(answerIn(chosen)).date : QDate();
    for (const qsizetype column : std::as_const(columns)) {
        if (taken.isValid() && isOnlyDate(answerIn(column)) && findDate(answerIn(column)).date > taken)
            m_texts.addDoubt(
                Texts::tr("“%1” says %2, a day after the answer came in (%3).")
                    .arg(m_form.columns.at(column).heading, shortened(answerIn(column)), taken.toString(Qt::ISODate)));
    }
    for (const qsizetype column : std::as_const(columns)) {
        if (answerIn(column).simplified() != answerIn(chosen).simplified())
            keep(column);
    }
}

void Answer::takeLong(ColumnUse use)
{
    for (const qsizetype column : columnsFor(use))
        put(*fieldOf(use), column);
}

std::optional<ParsedCase> Answer::run()
{
    const auto saysSomething = [this](qsizetype column) {
        const ColumnUse use = m_form.columns.at(column).use;
        return use != ColumnUse::LeaveOut && use != ColumnUse::Received && says(column);
    };
    bool any = false;
    for (qsizetype column = 0; column < m_form.columns.size(); ++column)
        any = any || saysSomething(column);
    if (!any)
        return std::nullopt;
    for (const ColumnUse use : columnUses()) {
        const auto field = fieldOf(use);
        if (!field)
            continue;
        if (isShortField(*field) && *field != Field::Cooperating)
            takeShort(use);
        else
            takeLong(use);
    }
    for (const qsizetype column : columnsFor(ColumnUse::Keep))
        keep(column);
    return m_texts.finish();
}

} // namespace

bool isAnonymous(QStringView answer)
{
    const QString word = answer.trimmed().toString().toLower();
    return word == "anonymous"_L1 || word == "anonym"_L1 || word == u"anonyma"_s || word == u"anonymt"_s;
}

Result<FormSheet> formIn(const TextTable& table)
{
    const Place place = findHeadings(table.sheets);
    if (place.sheet < 0)
        return fail(ErrorCode::UnsupportedFormat, Texts::tr("“%1” is empty: no cell has any text.").arg(table.name));
    const TextSheet& sheet = table.sheets.at(place.sheet);
    const QList<qsizetype> columns = usedColumns(sheet, place.row);
    FormSheet found;
    for (qsizetype row = 0; row < place.row; ++row)
        found.above.append(sheet.rows.at(row).join(u' ').simplified());
    for (qsizetype row = place.row + 1; row < sheet.rows.size(); ++row)
        found.answers.append(picked(sheet.rows.at(row), columns));
    found.form = formOf(table.name, headingsOf(sheet.rows.at(place.row), columns), found.answers);
    if (found.answers.isEmpty())
        found.warnings.append(Texts::tr("“%1” has headings but no answer below them.").arg(table.name));
    for (qsizetype index = 0; index < table.sheets.size(); ++index) {
        if (index != place.sheet && !table.sheets.at(index).rows.isEmpty())
            found.warnings.append(Texts::tr("The sheet “%1” of “%2” was not read: the answers stand in another.")
                                      .arg(table.sheets.at(index).name, table.name));
    }
    return found;
}

ParsedReport casesOf(const FormSheet& sheet)
{
    ParsedReport report;
    report.leftovers = sheet.above;
    QList<ColumnUse> uses;
    for (const FormColumn& column : sheet.form.columns)
        uses.append(column.use);
    if (!tellsOfCases(uses))
        return report;
    for (const QStringList& cells : sheet.answers) {
        if (const auto parsed = Answer(sheet.form, cells).run())
            report.cases.append(*parsed);
    }
    return report;
}

} // namespace heller::importing

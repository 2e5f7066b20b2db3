#include "core/import/column_dates.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

#include <optional>

namespace heller::importing {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heller::importing)
};

constexpr int monthsOfYear = 12;

/// "3/25/2024 10:12": the figures before anything else.
struct Figures
{
    int first = 0;
    int second = 0;
    int year = 0;
    QString rest = {};

    [[nodiscard]] bool isAmbiguous() const
    {
        return first <= monthsOfYear && second <= monthsOfYear && first != second;
    }
};

std::optional<Figures> figuresIn(const QString& cell)
{
    static const QRegularExpression pattern(u"^\\s*(\\d{1,2})([/.-])(\\d{1,2})\\2((?:19|20)?\\d\\d)(?![\\d/.-])(.*)$"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    constexpr qsizetype longest = 60; // characters of a moment, its zone included
    const QRegularExpressionMatch match = cell.size() <= longest ? pattern.match(cell) : QRegularExpressionMatch();
    if (!match.hasMatch())
        return std::nullopt;
    const QString year = match.captured(4);
    return Figures{match.captured(1).toInt(), match.captured(3).toInt(),
                   year.size() == 2 ? 2000 + year.toInt() : year.toInt(), match.captured(5)};
}

/// What the dates of one column say about how they are written.
struct Column
{
    QString ambiguous = {};  ///< the first that can be read both ways
    QString monthFirst = {}; ///< the first that shows the month first
    bool dayFirst = false;
};

Column columnOf(const QList<QStringList>& answers, qsizetype place)
{
    Column column;
    for (const QStringList& answer : answers) {
        const auto figures = figuresIn(answer.value(place));
        if (!figures)
            continue;
        if (figures->isAmbiguous() && column.ambiguous.isEmpty())
            column.ambiguous = answer.at(place).simplified();
        if (figures->second > monthsOfYear && figures->first <= monthsOfYear && column.monthFirst.isEmpty())
            column.monthFirst = answer.at(place).simplified();
        column.dayFirst = column.dayFirst || (figures->first > monthsOfYear && figures->second <= monthsOfYear);
    }
    return column;
}

QString noteOn(const Column& column, const FormColumn& heading, const QString& source)
{
    if (column.monthFirst.isEmpty()) {
        if (column.ambiguous.isEmpty() || column.dayFirst)
            return {};
        return Texts::tr("“%1” in “%2”: dates such as %3 were read with the day first; look whether that is right.")
            .arg(heading.heading, source, column.ambiguous);
    }
    if (column.dayFirst)
        return Texts::tr("“%1” in “%2” has dates with the day first and with the month first (%3); those that can be "
                         "either were read with the day first.")
            .arg(heading.heading, source, column.monthFirst);
    return Texts::tr("“%1” in “%2”: the dates were read with the month first, as %3 is written.")
        .arg(heading.heading, source, column.monthFirst);
}

void rewrite(QString& cell, const Column& column)
{
    const auto figures = figuresIn(cell);
    if (!figures)
        return;
    const bool monthFirst = !column.monthFirst.isEmpty() && (!column.dayFirst || figures->second > monthsOfYear);
    const QDate day(figures->year, monthFirst ? figures->first : figures->second,
                    monthFirst ? figures->second : figures->first);
    if (day.isValid())
        cell = day.toString(Qt::ISODate) + figures->rest;
}

} // namespace

QStringList settleDates(FormSheet& sheet)
{
    QStringList notes;
    for (qsizetype place = 0; place < sheet.form.columns.size(); ++place) {
        const FormColumn& heading = sheet.form.columns.at(place);
        if (heading.use != ColumnUse::Received)
            continue;
        const Column column = columnOf(sheet.answers, place);
        for (QStringList& answer : sheet.answers) {
            if (place < answer.size())
                rewrite(answer[place], column);
        }
        if (const QString note = noteOn(column, heading, sheet.form.source); !note.isEmpty())
            notes.append(note);
    }
    return notes;
}

} // namespace heller::importing

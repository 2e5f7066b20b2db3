#include "core/report/answer_matrix_paper.h"

#include "core/base/swedish.h"
#include "core/render/sheets/sheet.h"
#include "core/report/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::report {

using render::Paragraph;
using render::ParagraphStyle;
using render::Run;
using render::Runs;

namespace {

constexpr int titleShare = 24;  // letters
constexpr int leastShare = 10;  // the longest word that a cell can hold
constexpr int roomWide = 104;   // letters that stand beside each other on a page on its side
constexpr int roomUpright = 64; // … and on one of few columns, see render::pageFor()
constexpr int fewColumns = 5;
constexpr int shortenedTo = 6; // letters of a long name where there is no room for all of them
constexpr int longestWord = 9; // that is not shortened then

int longestIn(const QString& text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    qsizetype longest = 0;
    for (const QString& word : words)
        longest = std::max(longest, word.size());
    return static_cast<int>(longest);
}

int shareOf(const QString& heading)
{
    return std::max(leastShare, longestIn(heading) + 1);
}

QString shortened(const QString& name)
{
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    for (QString& word : words) {
        if (word.size() > longestWord)
            word = word.left(shortenedTo) + u'.';
    }
    return words.join(u' ');
}

/// The columns' headings: names are not broken, but shortened where all would not have room beside each other.
QStringList headingsOf(const AnswerMatrix& matrix)
{
    QStringList names;
    int room = titleShare;
    for (const MatrixColumn& column : matrix.columns) {
        names.append(column.name);
        room += shareOf(column.name);
    }
    if (room <= (1 + matrix.columns.size() > fewColumns ? roomWide : roomUpright))
        return names;
    for (QString& name : names)
        name = shortened(name);
    return names;
}

/// "Arbets. = Arbetsförmedlingen"; empty: no name is shortened.
QString keyOf(const AnswerMatrix& matrix, const QStringList& headings)
{
    QStringList key;
    for (qsizetype column = 0; column < headings.size(); ++column) {
        if (headings.at(column) != matrix.columns.at(column).name)
            key.append(u"%1 = %2"_s.arg(headings.at(column), matrix.columns.at(column).name));
    }
    return key.join(u", "_s);
}

Runs cell(const QString& text)
{
    return text.isEmpty() ? Runs() : Runs{Run{.text = text}};
}

QString title()
{
    return u"Vem har svarat?"_s;
}

QString explanation()
{
    return u"d = arbetsdagar. Ett streck betyder att avvikelsen inte gäller organisationen."_s;
}

QString cutWords(const AnswerMatrix& matrix)
{
    return u"De %1 första av %2 avvikelser."_s.arg(matrix.rows.size()).arg(matrix.total);
}

QString wordsIn(const std::optional<MatrixCell>& cell, QDate date)
{
    return cell ? linesOf(*cell, date).join(u"; "_s) : u"–"_s;
}

QString awaitedWords(const Standing& standing)
{
    const QString reminded = u"påmind %1"_s.arg(standing.reminders);
    if (standing.isLate()) {
        const QString late = u"försenad %1 d"_s.arg(-standing.workingDaysLeft);
        return standing.reminders > 0 ? late + u", "_s + reminded : late;
    }
    const QString asked = standing.reminders > 0 ? reminded : u"frågad"_s;
    if (!standing.dueOn.isValid())
        return u"%1, %2 d"_s.arg(asked).arg(standing.workingDaysRun);
    if (standing.workingDaysLeft == 0)
        return u"%1, svar i dag"_s.arg(asked);
    return u"%1, %2 d kvar"_s.arg(asked).arg(standing.workingDaysLeft);
}

} // namespace

QString wordsOf(const MatrixCell& cell, QDate today)
{
    const QString words = wordsOf(cell.first, today);
    return cell.others.isEmpty() ? words : u"%1 (%2 frågade)"_s.arg(words).arg(cell.others.size() + 1);
}

QStringList linesOf(const MatrixCell& cell, QDate today)
{
    if (cell.others.isEmpty())
        return {wordsOf(cell.first, today)};
    QStringList lines;
    for (const MatrixPart& part : cell.parts())
        lines.append(u"%1: %2"_s.arg(part.name, wordsOf(part, today)));
    return lines;
}

QString wordsOf(const MatrixPart& cell, QDate today)
{
    switch (cell.standing.state) {
    case AskState::NotAsked:
        return u"ej frågad"_s;
    case AskState::Asked:
    case AskState::Reminded:
        return awaitedWords(cell.standing);
    case AskState::Paused:
        return u"klockan står"_s;
    case AskState::Written:
        return cell.answeredOn.isValid() ? u"skriftligt %1"_s.arg(swedish::shortDate(cell.answeredOn, today))
                                         : u"skriftligt"_s;
    case AskState::WordOfMouth:
        return u"muntligt, papper saknas"_s;
    case AskState::NotConcerned:
        return u"berör inte dem"_s;
    }
    return {};
}

render::Document answerMatrixPaper(const AnswerMatrix& matrix, const Association& association, QDate date)
{
    render::Document document;
    document.title = title();
    document.date = date;
    document.footer = wording::footer(association.name);
    document.blocks = {
        Paragraph{.style = ParagraphStyle::Title, .runs = cell(title())},
        Paragraph{.style = ParagraphStyle::Subtitle, .runs = cell(wording::casesOn(matrix.total, date))}};
    if (matrix.rows.isEmpty()) {
        document.blocks.append(Paragraph{.style = ParagraphStyle::Note, .runs = cell(wording::noCases())});
        return document;
    }
    render::Table table{.columnShares = {titleShare}, .rows = {{cell(wording::columnTitle())}}};
    const QStringList headings = headingsOf(matrix);
    for (const QString& heading : headings) {
        table.columnShares.append(shareOf(heading));
        table.rows.first().append(cell(heading));
    }
    for (const MatrixRow& row : matrix.rows) {
        QList<Runs> line{cell(u"%1 %2"_s.arg(row.diaryNumber, wording::titleOr(row.title)))};
        for (const auto& each : row.cells)
            line.append(cell(wordsIn(each, date)));
        table.rows.append(line);
    }
    document.blocks.append(table);
    document.blocks.append(Paragraph{.style = ParagraphStyle::Note, .runs = cell(explanation())});
    if (const QString key = keyOf(matrix, headings); !key.isEmpty())
        document.blocks.append(Paragraph{.style = ParagraphStyle::Note, .runs = cell(key)});
    if (matrix.total > matrix.rows.size())
        document.blocks.append(Paragraph{.style = ParagraphStyle::Note, .runs = cell(cutWords(matrix))});
    return document;
}

Result<> writeAnswerMatrixSheet(const AnswerMatrix& matrix, QDate date, const QString& path)
{
    render::SheetHead head{.title = title(),
                           .date = date,
                           .columns = {{.heading = wording::columnDiaryNumber(), .width = 14},
                                       {.heading = wording::columnTitle(), .width = 48, .wrap = true},
                                       {.heading = wording::nameStatus(), .width = 24}}};
    for (const MatrixColumn& column : matrix.columns)
        head.columns.append({.heading = column.name, .width = 24});
    const auto sheet = render::xlsxSheet(path, head);
    if (!sheet)
        return fail(sheet);
    for (const MatrixRow& row : matrix.rows) {
        QList<render::SheetCell> line{row.diaryNumber, row.title, wording::statusName(row.status)};
        for (const auto& each : row.cells)
            line.append(each ? linesOf(*each, date).join(u"; "_s) : QString());
        if (const auto added = (*sheet)->add(line); !added)
            return added;
    }
    return (*sheet)->finish();
}

} // namespace heller::report

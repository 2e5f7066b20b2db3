#include "core/report/answer_matrix_paper.h"

#include "core/base/swedish.h"
#include "core/render/sheets/sheet.h"
#include "core/report/wording.h"

using namespace Qt::StringLiterals;

namespace heller::report {

using render::Paragraph;
using render::ParagraphStyle;
using render::Run;
using render::Runs;

namespace {

constexpr int titleShare = 34;
constexpr int columnShare = 18;

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
    return cell ? wordsOf(*cell, date) : u"–"_s;
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
    for (const MatrixColumn& column : matrix.columns) {
        table.columnShares.append(columnShare);
        table.rows.first().append(cell(column.name));
    }
    for (const MatrixRow& row : matrix.rows) {
        QList<Runs> line{cell(u"%1 %2"_s.arg(row.diaryNumber, wording::titleOr(row.title)))};
        for (const auto& each : row.cells)
            line.append(cell(wordsIn(each, date)));
        table.rows.append(line);
    }
    document.blocks.append(table);
    document.blocks.append(Paragraph{.style = ParagraphStyle::Note, .runs = cell(explanation())});
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
            line.append(each ? wordsOf(*each, date) : QString());
        if (const auto added = (*sheet)->add(line); !added)
            return added;
    }
    return (*sheet)->finish();
}

} // namespace heller::report

// The command that says who has answered in which case: matrix.

#include "app/cli/commands/commands.h"
#include "app/cli/paper_output.h"
#include "app/cli/session.h"
#include "core/render/pages/paper_file.h"
#include "core/report/answer_matrix_paper.h"
#include "core/service/answer_matrices.h"
#include "core/service/papers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace heller::cli {

namespace {

class MatrixCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(heller::cli::MatrixCommand)

public:
    [[nodiscard]] Description describe() const override
    {
        return {.name = u"matrix"_s,
                .summary = tr("Who has answered in which case, as a table."),
                .text = tr("The cases that are raised, asked about or to be assessed; each organisation a column, its\n"
                           "units counted with it. Days are Swedish working days."),
                .arguments = {registerArgument()},
                .options = {{.name = u"out"_s,
                             .valueName = tr("FILE"),
                             .description =
                                 tr("Where to write; .docx, .pdf, .html or .xlsx. A file of that name is replaced."),
                             .required = true},
                            {.name = u"semesters"_s,
                             .valueName = tr("SEMESTERS"),
                             .description = tr("Instead: every case of 2022-HT..2023-VT, or of one: 2023-VT.")},
                            profileOption(PaperKind::Answers),
                            gateOption(),
                            onOption()},
                .examples = {u"matrix provbygden.heller --out svar.pdf"_s,
                             u"matrix provbygden.heller --semesters 2026-HT --out svar.xlsx"_s}};
    }

    [[nodiscard]] Outcome run(const Words& words, Console& console) const override
    {
        const QString out = words.value(u"out"_s);
        const bool isSheet = out.endsWith(".xlsx"_L1, Qt::CaseInsensitive);
        if (const auto format = render::paperFormatOf(out); !isSheet && !format)
            return usedWrongly(tr("The name “%1” does not say what to write.").arg(out),
                               tr("Let it end with .docx, .pdf, .html or .xlsx."));
        const auto on = dateIn(words.value(u"on"_s));
        if (!on)
            return std::unexpected(on.error());
        service::CaseFilter filter = service::AnswerMatrices::open();
        if (words.has(u"semesters"_s)) {
            const auto semesters = semestersIn(words.value(u"semesters"_s));
            if (!semesters)
                return std::unexpected(semesters.error());
            filter = {.semesters = *semesters};
        }
        const auto profile = profileIn(words, PaperKind::Answers);
        if (!profile)
            return std::unexpected(profile.error());
        const auto reg = openForReading(words.argument(0));
        if (!reg)
            return std::unexpected(reg.error());
        const auto matrix = service::AnswerMatrices(**reg).of(filter, *on);
        if (!matrix)
            return failed(matrix);
        service::Papers papers(**reg, *profile, *on);
        const auto shown = papers.answersShown(*matrix);
        if (!shown)
            return failed(shown);
        const auto write = [&](const QString& path) {
            return isSheet ? report::writeAnswerMatrixSheet(*shown, *on, path)
                           : render::writePaper(report::answerMatrixPaper(*shown, (*reg)->association(), *on), path);
        };
        const auto left = leave(**reg,
                                {.out = out,
                                 .about = {.kind = codeOf(PaperKind::Answers),
                                           .profile = codeOf(*profile),
                                           .diaryNumbers = papers.diaryNumbers()},
                                 .mayStand = [&](const QString& text) { return papers.allowance().covers(text); },
                                 .write = write},
                                words, console);
        if (!left)
            return left;
        console.printLine(tr("Wrote %n case(s) to %1.", nullptr, static_cast<int>(shown->rows.size())).arg(out));
        return {};
    }
};

} // namespace

std::unique_ptr<Command> matrixCommand()
{
    return std::make_unique<MatrixCommand>();
}

} // namespace heller::cli

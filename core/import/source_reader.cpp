#include "core/import/source_reader.h"

#include "core/import/column_dates.h"
#include "core/import/csv_reader.h"
#include "core/import/docx_reader.h"
#include "core/import/form_answers.h"
#include "core/import/mail_reader.h"
#include "core/import/mail_report.h"
#include "core/import/source_file.h"
#include "core/import/text_encoding.h"
#include "core/import/xlsx_reader.h"

#include <QCoreApplication>

#include <utility>

namespace heller::importing {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heller::importing)
};

Result<ReadSource> readDocument(const QString& path)
{
    Result<TextDocument> document = readDocx(path);
    if (!document)
        return fail(document);
    if (auto form = returnedFormIn(*document))
        return ReadSource{.name = document->name, .warnings = document->warnings, .returned = {std::move(*form)}};
    ReadSource read{document->name, parseReport(*document), document->warnings, std::nullopt, {}, true, {}};
    read.report.spans.clear();
    if (read.report.cases.isEmpty())
        read.warnings.append(Texts::tr("No case was found in “%1”: is it a semester report?").arg(read.name));
    return read;
}

Result<ReadSource> readAnswers(const Result<TextTable>& table, const ColumnChoices& chosen)
{
    if (!table)
        return fail(table);
    auto sheet = formIn(*table);
    if (!sheet)
        return fail(sheet);
    const auto uses = chosen(sheet->form);
    if (!uses)
        return fail(uses);
    sheet->form.chosen = uses->size() == sheet->form.columns.size();
    for (qsizetype i = 0; sheet->form.chosen && i < uses->size(); ++i)
        sheet->form.columns[i].use = uses->at(i);
    sheet->warnings += settleDates(*sheet);
    ReadSource read{sheet->form.source, casesOf(*sheet), std::move(sheet->warnings), sheet->form, {}, false, {}};
    if (read.report.cases.isEmpty() && !sheet->answers.isEmpty())
        read.warnings.append(
            Texts::tr("No column of “%1” was understood as the challenge, and no case was made of its answers.")
                .arg(read.name));
    return read;
}

ReadSource readLetter(const MailText& mail)
{
    // What stands around a form that comes back is a greeting, and no deviation.
    if (QList<ReturnedForm> forms = returnedFormsIn(mail); !forms.isEmpty())
        return {.name = mail.name, .warnings = mail.warnings, .returned = std::move(forms)};
    return {mail.name, reportOf(mail), mail.warnings, std::nullopt, mail.files, false, {}};
}

Result<ReadSource> readMailFile(const QString& path)
{
    const auto mail = readMail(path);
    if (!mail)
        return fail(mail);
    return readLetter(*mail);
}

Result<ReadSource> readTextFile(const QString& path)
{
    const auto bytes = readSource(path);
    if (!bytes)
        return fail(bytes);
    const auto text = textIn(*bytes);
    if (!text)
        return fail(ErrorCode::UnsupportedFormat,
                    Texts::tr("“%1” is no text, whatever its name says.").arg(sourceName(path)));
    return readSourceText(*text, sourceName(path));
}

} // namespace

ReadSource readSourceText(const QString& text, const QString& name)
{
    ReadSource read = readLetter({.name = name, .text = text});
    if (read.report.cases.isEmpty())
        read.warnings.append(Texts::tr("“%1” holds no text.").arg(name));
    return read;
}

Result<ReadSource> readSourceFile(const QString& path, const ColumnChoices& chosen)
{
    const auto kind = kindOfSource(path);
    if (!kind)
        return fail(kind);
    switch (*kind) {
    case SourceKind::Document:
        return readDocument(path);
    case SourceKind::Workbook:
        return readAnswers(readXlsx(path), chosen);
    case SourceKind::Separated:
        return readAnswers(readCsv(path), chosen);
    case SourceKind::Mail:
        return readMailFile(path);
    case SourceKind::Text:
        return readTextFile(path);
    }
    Q_UNREACHABLE();
}

} // namespace heller::importing

// Feeds tables, mails and texts to their readers and to what makes cases of them. The first character says what an
// input is, for most mutations of a zip container end at its checksum: 'x' a sheet's XML, 'c' text with separators, 'm'
// a mail, 't' a text, 'h' HTML; "PK" a whole workbook.

#include "core/base/html/html_text.h"
#include "core/base/swedish.h"
#include "core/base/text_blocks.h"
#include "core/import/csv_reader.h"
#include "core/import/form_answers.h"
#include "core/import/mail_reader.h"
#include "core/import/mail_report.h"
#include "core/import/xlsx_reader.h"
#include "core/import/xlsx_rows.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QSet>

#include <cstdint>
#include <cstdlib>

using namespace heller;
using namespace heller::importing;

namespace {

TextTable readSheet(const QByteArray& xml)
{
    QBuffer device;
    device.setData(xml);
    device.open(QIODevice::ReadOnly);
    XmlReader reader(device, QStringLiteral("fuzz.xlsx"), QStringLiteral("xl/sheet1.xml"));
    const QStringList strings{QStringLiteral("Samverkansutmaning"), QStringLiteral("Namn")};
    const XlsxFormats formats;
    SheetCollector into(QStringLiteral("fuzz.xlsx"));
    into.beginSheet({});
    if (!readRows(reader, {strings, formats}, into))
        return {};
    return {QStringLiteral("fuzz.xlsx"), into.takeSheets()};
}

QSet<QString> wordsOf(const ParsedCase& parsed)
{
    QStringList texts{parsed.title,           parsed.reporter.name, parsed.reporter.email, parsed.reporter.workplace,
                      parsed.cooperatingText, parsed.challenge,     parsed.consequences,   parsed.proposal,
                      parsed.otherText};
    texts += parsed.leftovers;
    const QStringList words = swedish::searchWords(texts.join(QChar::LineFeed));
    return {words.cbegin(), words.cend()};
}

/// Every word of an answer must be in its case, whatever the columns were taken for.
void checkAnswers(const TextTable& table)
{
    const auto sheet = formIn(table);
    if (!sheet)
        return;
    static_cast<void>(casesOf(*sheet));
    for (const QStringList& answer : sheet->answers) {
        FormSheet one{sheet->form, {answer}, {}, {}};
        one.form.columns[0].use = ColumnUse::Challenge;
        const ParsedReport report = casesOf(one);
        const QSet<QString> kept = report.cases.isEmpty() ? QSet<QString>() : wordsOf(report.cases.first());
        for (qsizetype i = 0; i < answer.size() && !report.cases.isEmpty(); ++i) {
            const ColumnUse use = one.form.columns.at(i).use;
            if (use == ColumnUse::LeaveOut || use == ColumnUse::Received || isAnonymous(answer.at(i)))
                continue;
            for (const QString& word : swedish::searchWords(tidyText(answer.at(i)))) {
                if (!kept.contains(word))
                    std::abort();
            }
        }
    }
}

std::unique_ptr<QBuffer> deviceOf(const QByteArray& bytes)
{
    auto device = std::make_unique<QBuffer>();
    device->setData(bytes);
    device->open(QIODevice::ReadOnly);
    return device;
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static const QGuiApplication application(*argc, *argv); // HTML asks for fonts
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(static_cast<const char*>(static_cast<const void*>(data)), static_cast<qsizetype>(size));
    const QByteArray rest = bytes.mid(1);
    if (bytes.startsWith("PK")) {
        if (const auto table = readXlsx(deviceOf(bytes), QStringLiteral("fuzz.xlsx")))
            checkAnswers(*table);
    } else if (bytes.startsWith('x')) {
        checkAnswers(readSheet(rest));
    } else if (bytes.startsWith('c')) {
        if (const auto table = readCsv(rest, QStringLiteral("fuzz.csv")))
            checkAnswers(*table);
    } else if (bytes.startsWith('m')) {
        if (const auto mail = readMail(rest, QStringLiteral("fuzz.eml")))
            static_cast<void>(reportOf(*mail));
    } else if (bytes.startsWith('h')) {
        static_cast<void>(textOfHtml(QString::fromUtf8(rest)));
    } else {
        static_cast<void>(reportOf({.name = QStringLiteral("fuzz.txt"), .text = QString::fromUtf8(rest)}));
    }
    return 0;
}

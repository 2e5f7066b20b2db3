#include "core/report/dispatch_paper.h"

#include "core/report/plain_blocks.h"
#include "core/report/wording.h"
#include "core/report/wording_dispatches.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::report {

using render::ParagraphStyle;
using render::Runs;

namespace {

constexpr qsizetype checksumLetters = 16; // of 64 on a line
constexpr qsizetype mostNumbers = 30;     // a row is to stand on one page

QString joined(QStringList lines)
{
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QList<Runs> rowOf(const Dispatch& dispatch)
{
    const QString when = dispatch.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
    const QString whole = QString::fromLatin1(dispatch.sha256.toHex());
    QStringList sum{u"%1 byte"_s.arg(dispatch.size)};
    for (qsizetype at = 0; at < whole.size(); at += checksumLetters)
        sum.append(whole.sliced(at, std::min(checksumLetters, whole.size() - at)));
    return {plain(joined({when, dispatch.author})),
            plain(joined({wording::dispatchKindName(dispatch.kind), dispatch.fileName,
                          wording::profileName(dispatch.profile), dispatch.note})),
            plain(wording::numbersInBrief(dispatch.diaryNumbers, mostNumbers)), plain(joined(sum))};
}

} // namespace

render::Document dispatchPaper(const QList<Dispatch>& dispatches, const Association& association, QDate date)
{
    render::Document document{.title = wording::dispatchTitle(),
                              .date = date,
                              .footer = wording::footer(association.name),
                              .blocks = {paragraph(ParagraphStyle::Title, wording::dispatchTitle())}};
    if (dispatches.isEmpty()) {
        document.blocks.append(paragraph(ParagraphStyle::Note, wording::noDispatches()));
        return document;
    }
    render::Table table{.columnShares = {20, 32, 24, 24},
                        .rows = {{plain(wording::columnWhen()), plain(wording::columnDispatched()),
                                  plain(wording::columnCases()), plain(wording::columnChecksum())}}};
    for (const Dispatch& each : dispatches)
        table.rows.append(rowOf(each));
    document.blocks.append(table);
    return document;
}

} // namespace heller::report

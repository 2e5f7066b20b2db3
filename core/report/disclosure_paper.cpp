#include "core/report/disclosure_paper.h"

#include "core/report/case_sheet.h"
#include "core/report/plain_blocks.h"
#include "core/report/wording.h"
#include "core/report/wording_disclosure.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace heller::report {

using render::ParagraphStyle;

namespace {

void appendMasks(render::Document& document, const QList<Mask>& masks)
{
    render::Table table{
        .columnShares = {15, 30, 55},
        .rows = {{plain(wording::columnMask()), plain(wording::columnCase()), plain(wording::columnGround())}}};
    for (const Mask& mask : masks)
        table.rows.append({plain(QString::number(table.rows.size())), plain(mask.diaryNumber), plain(mask.ground)});
    document.blocks += {render::PageBreak(), render::Heading{.text = wording::headingMasks()}, table,
                        paragraph(ParagraphStyle::Note, wording::lawExplained())};
}

} // namespace

render::Document disclosurePaper(const MaskedCases& cases, const QString& reference, const Association& association,
                                 QDate date)
{
    render::Document document{.title = wording::disclosureTitle(),
                              .date = date,
                              .footer = wording::footer(association.name),
                              .blocks = {paragraph(ParagraphStyle::Title, wording::disclosureTitle())}};
    if (!reference.isEmpty())
        document.blocks.append(paragraph(ParagraphStyle::Subtitle, wording::disclosureReference(reference)));
    document.blocks.append(paragraph(ParagraphStyle::Body, wording::disclosureExplained(cases.masks.size())));
    document.blocks.append(render::PageBreak());
    document.blocks += caseSheets(cases.files, association, date).blocks;
    if (!cases.masks.isEmpty())
        appendMasks(document, cases.masks);
    return document;
}

QString disclosureNote(const QList<Mask>& masks, const QString& reference)
{
    QMap<QString, int> byGround;
    for (const Mask& mask : masks)
        ++byGround[mask.ground];
    QStringList parts;
    if (!reference.isEmpty())
        parts.append(reference);
    for (auto each = byGround.cbegin(); each != byGround.cend(); ++each)
        parts.append(u"%1: %2"_s.arg(each.key()).arg(each.value()));
    return parts.join(u", "_s);
}

} // namespace heller::report

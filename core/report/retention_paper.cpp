#include "core/report/retention_paper.h"

#include "core/report/plain_blocks.h"
#include "core/report/wording.h"
#include "core/report/wording_persons.h"
#include "core/report/wording_retention.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace heller::report {

using render::ParagraphStyle;

namespace {

void append(render::Document& document, const QString& text)
{
    document.blocks.append(paragraph(ParagraphStyle::Body, text));
}

render::Document documentOf(const QString& title, const Association& association, QDate date)
{
    return {.title = title,
            .date = date,
            .footer = wording::footer(association.name),
            .blocks = {paragraph(ParagraphStyle::Title, title)}};
}

void appendCounts(render::Document& document, const QList<RetentionCount>& counts)
{
    render::Table table{.columnShares = {80, 20},
                        .rows = {{plain(wording::columnPlaces()), plain(wording::columnRows())}}};
    for (const RetentionCount& count : counts)
        table.rows.append({plain(wording::tableName(count.table)), plain(QString::number(count.rows))});
    if (table.rows.size() > 1)
        document.blocks.append(table);
}

void appendCases(render::Document& document, const QList<RetentionCase>& cases)
{
    if (cases.isEmpty())
        return;
    render::Table table{.columnShares = {18, 46, 20, 16},
                        .rows = {{plain(wording::columnDiaryNumber()), plain(wording::columnTitle()),
                                  plain(wording::columnCaseStatus()), plain(wording::columnLastDay())}}};
    for (const RetentionCase& each : cases)
        table.rows.append({plain(each.diaryNumber), plain(wording::titleOr(each.title)),
                           plain(wording::statusName(each.status)), plain(each.lastDay.toString(Qt::ISODate))});
    document.blocks.append(table);
}

QList<RetentionCount> countsIn(const QJsonArray& tables)
{
    QList<RetentionCount> counts;
    for (const QJsonValue each : tables)
        counts.append({each[u"table"_s].toString(), each[u"rows"_s].toInt()});
    return counts;
}

QStringList textsIn(const QJsonArray& array)
{
    QStringList texts;
    for (const QJsonValue each : array)
        texts.append(each.toString());
    return texts;
}

/// "2023 VT 4" for each.
QStringList semestersIn(const QJsonObject& semesters)
{
    QStringList texts;
    for (auto each = semesters.begin(); each != semesters.end(); ++each)
        texts.append(u"%1 %2"_s.arg(each.key().isEmpty() ? u"–"_s : each.key()).arg(each.value().toInt()));
    return texts;
}

void appendPart(render::Document& document, const QJsonObject& part)
{
    const auto rule = parseRetentionRule(part[u"rule"_s].toString());
    if (!rule)
        return; // of a newer Heller
    const QDate until = QDate::fromString(part[u"until"_s].toString(), Qt::ISODate);
    document.blocks.append(render::Heading{.text = wording::retentionKindName(rule->kind)});
    append(document, wording::retentionRule(*rule, until));
    if (const QStringList numbers = textsIn(part[u"cases"_s].toArray()); !numbers.isEmpty()) {
        append(document, wording::weededCases(numbers));
        append(document, wording::perSemester(semestersIn(part[u"semesters"_s].toObject())));
    }
    appendCounts(document, countsIn(part[u"tables"_s].toArray()));
}

void appendRules(render::Document& document, const QJsonObject& protocol)
{
    for (const QJsonValue part : protocol[u"parts"_s].toArray())
        appendPart(document, part.toObject());
    document.blocks.append(render::Heading{.text = wording::elsewhere()});
    if (const QStringList spared = textsIn(protocol[u"spared"_s].toArray()); !spared.isEmpty())
        append(document, wording::sparedCases(spared));
    append(document, wording::reportsRemoved(protocol[u"reportsRemoved"_s].toInt()));
    append(document, wording::reportsLeft(protocol[u"reportsLeft"_s].toInt()));
    if (const int forgotten = protocol[u"replacementsForgotten"_s].toInt(); forgotten > 0)
        append(document, wording::replacementsForgotten(forgotten));
    append(document, wording::backupsRemoved(protocol[u"backupsRemoved"_s].toInt()));
    append(document, wording::backupsLeft(protocol[u"backupsLeft"_s].toInt()));
}

void appendPerson(render::Document& document, const QJsonObject& protocol)
{
    append(document, wording::personReplaced(protocol[u"places"_s].toInt()));
    QList<RetentionCount> counts;
    const QJsonObject tables = protocol[u"tables"_s].toObject();
    for (auto each = tables.begin(); each != tables.end(); ++each)
        counts.append({each.key(), each.value().toInt()});
    appendCounts(document, counts);
    append(document, wording::filesRemoved(protocol[u"filesRemoved"_s].toInt()));
    append(document, wording::filesLeft(protocol[u"filesLeft"_s].toInt()));
    const int backups = protocol[u"backups"_s].toInt();
    append(document,
           protocol[u"backupsRemoved"_s].toBool() ? wording::backupsRemoved(backups) : wording::backupsLeft(backups));
}

} // namespace

render::Document retentionProposalPaper(const RetentionProposal& proposal, const Association& association)
{
    render::Document document = documentOf(wording::retentionProposalTitle(), association, proposal.day);
    if (proposal.parts.isEmpty())
        append(document, wording::noRetentionRules());
    for (const RetentionPart& part : proposal.parts) {
        document.blocks.append(render::Heading{.text = wording::retentionKindName(part.rule.kind)});
        append(document, wording::retentionRule(part.rule, part.until));
        if (part.rows.isEmpty())
            append(document, wording::nothingToWeed());
        appendCases(document, part.cases);
        appendCounts(document, part.counts);
    }
    if (!proposal.reports.isEmpty())
        document.blocks.append(render::Heading{.text = wording::reportsHoldingCases()});
    for (const RetentionReport& report : proposal.reports)
        append(document, report.fileName + u", "_s + report.sentOn.toString(Qt::ISODate));
    if (!proposal.backups.isEmpty())
        document.blocks.append(render::Heading{.text = wording::oldCopies()});
    for (const QString& backup : proposal.backups)
        append(document, backup.section(u'/', -1));
    append(document, wording::whatStays());
    append(document, wording::notUndone());
    return document;
}

QJsonObject retentionJson(const RetentionProposal& proposal)
{
    QJsonArray parts;
    for (const RetentionPart& part : proposal.parts) {
        QJsonArray cases;
        for (const RetentionCase& each : part.cases)
            cases.append(QJsonObject{{u"diaryNumber"_s, each.diaryNumber},
                                     {u"title"_s, each.title},
                                     {u"status"_s, codeOf(each.status)},
                                     {u"semester"_s, each.semester},
                                     {u"lastDay"_s, each.lastDay.toString(Qt::ISODate)}});
        QJsonObject counts;
        for (const RetentionCount& count : part.counts)
            counts.insert(count.table, count.rows);
        parts.append(QJsonObject{{u"rule"_s, codeOf(part.rule)},
                                 {u"until"_s, part.until.toString(Qt::ISODate)},
                                 {u"count"_s, static_cast<int>(part.rows.size())},
                                 {u"cases"_s, cases},
                                 {u"tables"_s, counts}});
    }
    QJsonArray reports;
    for (const RetentionReport& report : proposal.reports)
        reports.append(QJsonObject{{u"file"_s, report.fileName}, {u"sentOn"_s, report.sentOn.toString(Qt::ISODate)}});
    return {{u"day"_s, proposal.day.toString(Qt::ISODate)},
            {u"parts"_s, parts},
            {u"reports"_s, reports},
            {u"backups"_s, QJsonArray::fromStringList(proposal.backups)}};
}

render::Document retentionProtocol(const Retention& retention, const Association& association)
{
    const QDateTime moment = retention.at.toLocalTime();
    render::Document document = documentOf(wording::retentionProtocolTitle(), association, moment.date());
    append(document, wording::decidedBy(retention.decision));
    append(document, wording::carriedOut(moment.toString(u"yyyy-MM-dd HH:mm"_s), retention.author));
    if (retention.kind == "person"_L1)
        appendPerson(document, retention.protocol);
    else
        appendRules(document, retention.protocol);
    append(document, wording::whatStays());
    append(document, wording::notUndone());
    return document;
}

} // namespace heller::report

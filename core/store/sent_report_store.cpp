#include "core/store/sent_report_store.h"

#include "core/store/row_writer.h"

namespace heller::store {

using namespace Qt::StringLiterals;

namespace {

std::optional<SemesterRange> periodOf(const Query& row, int first, int last)
{
    const auto from = parseSemester(row.text(first));
    const auto to = parseSemester(row.text(last));
    return from && to ? std::optional(SemesterRange{*from, *to}) : std::nullopt;
}

} // namespace

Result<QList<SentReport>> SentReportStore::all() const
{
    QList<SentReport> reports;
    Query query(m_connection, u"SELECT id, uuid, first_semester, last_semester, sent_on, profile, file_name, "
                              "media_type, size, pages, sha256 FROM sent_report ORDER BY sent_on DESC, id DESC"_s);
    const auto read = query.forEach([&](const Query& row) {
        reports.append({.id = row.id<SentReportId>(0),
                        .uuid = row.uuid(1),
                        .period = periodOf(row, 2, 3),
                        .sentOn = row.date(4),
                        .profile = profileFrom(row.text(5)).value_or(Profile::Members),
                        .fileName = row.text(6),
                        .mediaType = row.text(7),
                        .size = row.number(8),
                        .pages = row.integer(9),
                        .sha256 = QByteArray::fromHex(row.text(10).toLatin1())});
    });
    if (!read)
        return fail(read);
    return reports;
}

Result<QList<SentCase>> SentReportStore::casesOf(SentReportId id) const
{
    QList<SentCase> cases;
    Query query(m_connection, u"SELECT deviation, diary_number, title, status FROM sent_report_case "
                              "WHERE sent_report = ? ORDER BY position"_s);
    query.bind(id);
    const auto read = query.forEach([&](const Query& row) {
        cases.append({row.isNull(0) ? DeviationId() : row.id<DeviationId>(0), row.text(1), row.text(2),
                      statusFrom(row.text(3)).value_or(Status::New)});
    });
    if (!read)
        return fail(read);
    return cases;
}

Result<SentReportId> SentReportStore::insert(const SentReport& report, const QList<SentCase>& cases)
{
    RowWriter row(m_connection, "sent_report"_L1);
    if (report.period)
        row.set("first_semester"_L1, report.period->first.code()).set("last_semester"_L1, report.period->last.code());
    row.set("uuid"_L1, m_uuids.orNew(report.uuid))
        .set("sent_on"_L1, report.sentOn)
        .set("profile"_L1, codeOf(report.profile))
        .set("file_name"_L1, report.fileName)
        .set("media_type"_L1, report.mediaType)
        .set("size"_L1, report.size)
        .set("pages"_L1, report.pages)
        .set("sha256"_L1, QString::fromLatin1(report.sha256.toHex()));
    const auto id = row.insert();
    if (!id)
        return fail(id);
    int position = 0;
    for (const SentCase& each : cases) {
        RowWriter line(m_connection, "sent_report_case"_L1);
        line.set("sent_report"_L1, SentReportId(*id))
            .set("position"_L1, ++position)
            .set("deviation"_L1, each.deviation)
            .set("diary_number"_L1, each.diaryNumber)
            .set("title"_L1, each.title)
            .set("status"_L1, codeOf(each.status));
        if (const auto inserted = line.insert(); !inserted)
            return fail(inserted);
    }
    return SentReportId(*id);
}

Result<> SentReportStore::remove(SentReportId id)
{
    if (const auto gone = runFor(m_connection, u"DELETE FROM sent_report_case WHERE sent_report = ?"_s, id.value());
        !gone)
        return gone;
    return runFor(m_connection, u"DELETE FROM sent_report WHERE id = ?"_s, id.value());
}

} // namespace heller::store

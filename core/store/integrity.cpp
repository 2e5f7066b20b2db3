#include "core/store/integrity.h"

#include "core/store/migrator.h"
#include "core/store/query.h"
#include "core/store/search_check.h"
#include "core/store/stores.h"
#include "core/store/transaction.h"

#include <QCoreApplication>

namespace heller::store {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::store)
};

/// SQLite from 3.44 on looks into the search index too and says what of it is wrong in these words.
bool isOfSearchIndex(const QString& complaint)
{
    return complaint.contains("inverted index for FTS5 table"_L1);
}

Result<> checkFile(Stores& stores, Faults& faults)
{
    Query query(stores.connection(), u"PRAGMA integrity_check(50)"_s);
    return query.forEach([&](const Query& row) {
        const QString said = row.text(0);
        if (said == "ok"_L1)
            return;
        QStringList& kind = isOfSearchIndex(said) ? faults.derived : faults.lasting;
        kind.append(Text::tr("The file is damaged: %1").arg(said));
    });
}

Result<> checkSchema(Stores& stores, Faults& faults)
{
    const auto missing = missingFromSchema(stores.connection(), latestVersion());
    if (!missing)
        return fail(missing);
    for (const QString& part : *missing)
        faults.lasting.append(Text::tr("A part of the register is missing: %1").arg(part));
    return {};
}

Result<> checkReferences(Stores& stores, Faults& faults)
{
    Query query(stores.connection(), u"PRAGMA foreign_key_check"_s);
    return query.forEach([&](const Query& row) {
        QStringList& kind = row.text(0) == "case_state"_L1 ? faults.derived : faults.lasting;
        kind.append(
            Text::tr("Row %1 of %2 refers to a row of %3 that is missing.").arg(row.text(1), row.text(0), row.text(2)));
    });
}

Result<> checkAttachments(Stores& stores, Faults& faults)
{
    Query query(stores.connection(), u"SELECT d.diary_number, a.file_name FROM attachment a "
                                     "JOIN deviation d ON d.id = a.deviation WHERE a.sha256 NOT IN "
                                     "(SELECT sha256 FROM attachment_content)"_s);
    return query.forEach([&](const Query& row) {
        faults.lasting.append(Text::tr("The content of %1, attached to %2, is missing.").arg(row.text(1), row.text(0)));
    });
}

Result<> checkSentReports(Stores& stores, Faults& faults)
{
    Query query(stores.connection(), u"SELECT file_name, sent_on FROM sent_report WHERE sha256 NOT IN "
                                     "(SELECT sha256 FROM attachment_content)"_s);
    return query.forEach([&](const Query& row) {
        faults.lasting.append(Text::tr("The content of %1, sent %2, is missing.").arg(row.text(0), row.text(1)));
    });
}

/// The case and what is kept of it, of one moment.
Result<> checkCase(Stores& stores, DeviationId id, Faults& faults)
{
    const auto moment = Transaction::begin(stores.connection(), Transaction::Kind::Read);
    if (!moment)
        return fail(moment);
    const auto file = stores.cases.load(id);
    if (!file && file.error().code == ErrorCode::NotFound)
        return {}; // taken away since the list was read
    if (!file)
        return fail(file);
    const auto state = stores.cases.state(id);
    if (!state)
        return fail(state);
    if (*state != stateOf(*file))
        faults.derived.append(
            Text::tr("What is kept of %1 for speed does not agree with the case.").arg(file->deviation.diaryNumber));
    const auto indexed = indexAgreesWith(stores.connection(), id);
    if (!indexed)
        return fail(indexed);
    if (!*indexed)
        faults.derived.append(
            Text::tr("The search index does not agree with the texts of %1.").arg(file->deviation.diaryNumber));
    return {};
}

Result<QList<DeviationId>> allCases(Stores& stores)
{
    QList<DeviationId> ids;
    Query query(stores.connection(), u"SELECT id FROM deviation ORDER BY id"_s);
    if (const auto read = query.forEach([&](const Query& row) { ids.append(row.id<DeviationId>(0)); }); !read)
        return fail(read);
    return ids;
}

Result<> checkCases(Stores& stores, Faults& faults)
{
    const auto ids = allCases(stores);
    if (!ids)
        return fail(ids);
    for (const DeviationId id : *ids) {
        if (const auto checked = checkCase(stores, id, faults); !checked)
            return checked;
    }
    return {};
}

Result<> checkTotal(Stores& stores, Faults& faults)
{
    Query query(stores.connection(), u"SELECT (SELECT cases FROM case_total), (SELECT count(*) FROM deviation)"_s);
    const Result<bool> row = query.next();
    if (!row)
        return fail(row);
    if (query.isNull(0) || query.number(0) != query.number(1))
        faults.derived.append(Text::tr("The number of cases that is kept for speed is %1 and should be %2.")
                                  .arg(query.number(0))
                                  .arg(query.number(1)));
    return {};
}

Result<> checkSearch(Stores& stores, Faults& faults)
{
    const auto found = checkIndex(stores.connection());
    if (!found)
        return fail(found);
    faults.derived.append(*found);
    return {};
}

} // namespace

Result<Faults> checkIntegrity(Stores& stores)
{
    Faults faults;
    for (const auto check : {checkFile, checkSchema, checkReferences, checkAttachments, checkSentReports, checkCases,
                             checkTotal, checkSearch}) {
        const auto checked = check(stores, faults);
        if (!checked && checked.error().code != ErrorCode::DamagedRegister)
            return fail(checked);
        if (!checked)
            faults.lasting.append(sentenceOf(checked.error()));
        const bool damaged = !checked || (check == checkFile && !faults.lasting.isEmpty());
        if (damaged) // what else is wrong follows from that, and writing into such a file could make it worse
            return faults;
    }
    return faults;
}

Result<> makeDerivedAnew(Stores& stores)
{
    if (const auto done =
            stores.connection().execute(u"DELETE FROM case_state WHERE deviation NOT IN (SELECT id FROM deviation)"_s);
        !done)
        return done;
    const auto ids = allCases(stores);
    if (!ids)
        return fail(ids);
    for (const DeviationId id : *ids) {
        if (const auto done = stores.cases.refreshState(id); !done)
            return done;
    }
    const QString total = u"INSERT OR REPLACE INTO case_total (id, cases) SELECT 1, count(*) FROM case_state"_s;
    if (const auto done = stores.connection().execute(total); !done)
        return done;
    return stores.searchIndex.rebuild();
}

} // namespace heller::store

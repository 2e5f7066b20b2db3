#include "core/store/integrity.h"

#include "core/store/migrator.h"
#include "core/store/query.h"
#include "core/store/stores.h"

#include <QCoreApplication>

namespace heller::store {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::store)
};

using Faults = Result<QStringList>;

Faults checkFile(Stores& stores)
{
    QStringList faults;
    Query query(stores.connection(), u"PRAGMA integrity_check(50)"_s);
    const auto read = query.forEach([&](const Query& row) {
        if (row.text(0) != "ok"_L1)
            faults.append(Text::tr("The file is damaged: %1").arg(row.text(0)));
    });
    if (!read)
        return fail(read);
    return faults;
}

Faults checkReferences(Stores& stores)
{
    QStringList faults;
    Query query(stores.connection(), u"PRAGMA foreign_key_check"_s);
    const auto read = query.forEach([&](const Query& row) {
        faults.append(
            Text::tr("Row %1 of %2 refers to a row of %3 that is missing.").arg(row.text(1), row.text(0), row.text(2)));
    });
    if (!read)
        return fail(read);
    return faults;
}

Faults checkSchema(Stores& stores)
{
    const auto missing = missingFromSchema(stores.connection(), latestVersion());
    if (!missing)
        return fail(missing);
    QStringList faults;
    for (const QString& part : *missing)
        faults.append(Text::tr("A part of the register is missing: %1").arg(part));
    return faults;
}

Faults checkStates(Stores& stores)
{
    QList<DeviationId> ids;
    Query query(stores.connection(), u"SELECT id FROM deviation ORDER BY id"_s);
    if (const auto read = query.forEach([&](const Query& row) { ids.append(row.id<DeviationId>(0)); }); !read)
        return fail(read);
    QStringList faults;
    for (const DeviationId id : std::as_const(ids)) {
        const auto file = stores.cases.load(id);
        if (!file)
            return fail(file);
        const auto state = stores.cases.state(id);
        if (!state)
            return fail(state);
        if (*state != stateOf(*file))
            faults.append(Text::tr("What is kept of %1 for speed does not agree with the case.")
                              .arg(file->deviation.diaryNumber));
    }
    const auto total = stores.caseList.count({});
    if (!total)
        return fail(total);
    if (*total != ids.size())
        faults.append(
            Text::tr("The number of cases that is kept for speed is %1 and should be %2.").arg(*total).arg(ids.size()));
    return faults;
}

Faults checkAttachments(Stores& stores)
{
    QStringList faults;
    Query query(stores.connection(), u"SELECT d.diary_number, a.file_name FROM attachment a "
                                     "JOIN deviation d ON d.id = a.deviation WHERE a.sha256 NOT IN "
                                     "(SELECT sha256 FROM attachment_content)"_s);
    const auto read = query.forEach([&](const Query& row) {
        faults.append(Text::tr("The content of %1, attached to %2, is missing.").arg(row.text(1), row.text(0)));
    });
    if (!read)
        return fail(read);
    return faults;
}

Faults checkSearch(Stores& stores)
{
    return stores.searchIndex.check();
}

} // namespace

Result<QStringList> checkIntegrity(Stores& stores)
{
    QStringList all;
    for (const auto check : {checkFile, checkSchema, checkReferences, checkStates, checkAttachments, checkSearch}) {
        const Faults faults = check(stores);
        if (!faults && faults.error().code == ErrorCode::DamagedRegister) {
            all.append(sentenceOf(faults.error()));
            return all;
        }
        if (!faults)
            return fail(faults);
        all.append(*faults);
    }
    return all;
}

} // namespace heller::store

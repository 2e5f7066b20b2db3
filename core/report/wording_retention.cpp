#include "core/report/wording_retention.h"

#include "core/base/swedish.h"
#include "core/report/wording.h"

using namespace Qt::StringLiterals;

namespace heller::report::wording {

QString retentionProposalTitle()
{
    return u"Förslag till gallring"_s;
}

QString retentionProtocolTitle()
{
    return u"Gallringsprotokoll"_s;
}

QString retentionKindName(RetentionKind kind)
{
    switch (kind) {
    case RetentionKind::Reporters:
        return u"Vem som anmälde, och breven till dem"_s;
    case RetentionKind::Answerers:
        return u"Vem som svarade, och breven till de tillfrågade"_s;
    case RetentionKind::Attachments:
        return u"Bifogade filer"_s;
    case RetentionKind::Cases:
        return u"Avvikelsens texter, personer och filer"_s;
    case RetentionKind::Meetings:
        return u"Mötens deltagare och anteckningar"_s;
    case RetentionKind::Contacts:
        return u"Kontaktvägar som har upphört"_s;
    case RetentionKind::Reports:
        return u"Sparade rapporter"_s;
    case RetentionKind::History:
        return u"Historiken"_s;
    }
    Q_UNREACHABLE();
}

QString retentionRule(const RetentionRule& rule, QDate until)
{
    const QString before = u"Det som senast hände före %1"_s.arg(swedish::dateInWords(until));
    if (!asksForStatus(rule.kind))
        return before + u'.';
    QStringList statuses;
    for (const Status status : rule.statuses)
        statuses.append(statusName(status).toLower());
    return before + u", i avvikelser med status "_s + statuses.join(u", "_s) + u'.';
}

QString decidedBy(const QString& reference)
{
    return u"Beslut: "_s + reference;
}

QString carriedOut(const QString& moment, const QString& author)
{
    return author.isEmpty() ? u"Utfört "_s + moment : u"Utfört %1 av %2"_s.arg(moment, author);
}

QString nothingToWeed()
{
    return u"Ingenting är så gammalt."_s;
}

QString noRetentionRules()
{
    return u"Det finns inga gallringsregler."_s;
}

QString whatStays()
{
    return u"Avvikelserna finns kvar i statistiken med nummer, dagar, status, termin, teman och organisationer."_s;
}

QString notUndone()
{
    return u"Det som gallras tas bort ur registrets fil, historiken med, och går inte att ta tillbaka."_s;
}

QString weededCases(const QStringList& diaryNumbers)
{
    return u"Avvikelser (%1): %2"_s.arg(diaryNumbers.size()).arg(diaryNumbers.join(u", "_s));
}

QString sparedCases(const QStringList& diaryNumbers)
{
    return u"Undantagna från gallringen: "_s + diaryNumbers.join(u", "_s);
}

QString perSemester(const QStringList& semesters)
{
    return u"Per termin: "_s + semesters.join(u", "_s);
}

QString elsewhere()
{
    return u"På andra håll"_s;
}

QString columnCaseStatus()
{
    return u"Status"_s;
}

QString columnLastDay()
{
    return u"Senast"_s;
}

QString columnPlaces()
{
    return u"Uppgifter i"_s;
}

QString columnRows()
{
    return u"Antal"_s;
}

QString reportsHoldingCases()
{
    return u"Sparade rapporter som innehåller avvikelserna"_s;
}

QString reportsRemoved(int reports)
{
    return u"Borttagna sparade rapporter som innehöll avvikelserna: %1"_s.arg(reports);
}

QString reportsLeft(int reports)
{
    return u"Sparade rapporter som innehåller avvikelserna och är kvar: %1"_s.arg(reports);
}

QString replacementsForgotten(int replacements)
{
    return u"Ersättningar som inte står för något ord i registret längre och har tagits bort: %1."_s.arg(replacements);
}

QString backupsRemoved(int backups)
{
    return u"Borttagna säkerhetskopior: %1"_s.arg(backups);
}

QString backupsLeft(int backups)
{
    return u"Säkerhetskopior som är kvar med det gallrade: %1"_s.arg(backups);
}

QString personReplaced(int places)
{
    return u"En person har ersatts med en pseudonym. Antal ställen: %1"_s.arg(places);
}

QString filesRemoved(int files)
{
    return u"Borttagna filer: %1"_s.arg(files);
}

QString filesLeft(int files)
{
    return u"Filer som är kvar med personen eller inte gick att läsa: %1"_s.arg(files);
}

} // namespace heller::report::wording

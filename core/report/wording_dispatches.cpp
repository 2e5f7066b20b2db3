#include "core/report/wording_dispatches.h"

#include <QHash>

#include <utility>

using namespace Qt::StringLiterals;

namespace heller::report::wording {

namespace {

/// "LH-2023-004" → "LH-2023-" and 4; no number where it does not end in one.
std::pair<QString, qint64> partsOf(const QString& diaryNumber)
{
    constexpr qsizetype most = 9; // digits: what is longer counts nothing
    qsizetype end = diaryNumber.size();
    while (end > 0 && diaryNumber.size() - end < most && diaryNumber.at(end - 1).digitValue() >= 0)
        --end;
    return {diaryNumber.left(end), end < diaryNumber.size() ? diaryNumber.sliced(end).toLongLong() : -1};
}

/// 1 where it comes next, -1 where it came before, 0 otherwise.
qint64 stepBetween(const QString& one, const QString& other)
{
    const auto first = partsOf(one);
    const auto second = partsOf(other);
    const qint64 step = second.second - first.second;
    const bool follows = first.first == second.first && first.second >= 0 && second.second >= 0;
    return follows && (step == 1 || step == -1) ? step : 0;
}

} // namespace

QString dispatchTitle()
{
    return u"Det som har lämnat huset"_s;
}

QString columnWhen()
{
    return u"När, av vem"_s;
}

QString columnDispatched()
{
    return u"Vad"_s;
}

QString columnCases()
{
    return u"Avvikelser"_s;
}

QString columnChecksum()
{
    return u"Storlek, SHA-256"_s;
}

QString noDispatches()
{
    return u"Inget har antecknats än."_s;
}

QString dispatchKindName(const QString& kind)
{
    static const QHash<QString, QString> names = {
        {u"report"_s, u"Terminsrapport"_s},
        {u"case"_s, u"Avvikelse"_s},
        {u"list"_s, u"Lista"_s},
        {u"letter"_s, u"Brev"_s},
        {u"meeting"_s, u"Handlingar"_s},
        {u"site"_s, u"Webbplats"_s},
        {u"disclosure"_s, u"Utlämnande"_s},
        {u"agenda"_s, u"Dagordning"_s},
        {u"meeting-papers"_s, u"Handlingar"_s},
        {u"minutes"_s, u"Mötesanteckningar"_s},
        {u"decisions"_s, u"Beslut"_s},
        {u"answers"_s, u"Vem som har svarat"_s},
        {u"overview"_s, u"Översikt"_s},
        {u"year"_s, u"Året"_s},
        {u"actors"_s, u"Aktörer"_s},
        {u"calendar"_s, u"Kalender"_s},
        {u"answer-form"_s, u"Svarsformulär"_s},
        {u"person"_s, u"Registerutdrag"_s},
        {u"retention"_s, u"Gallring"_s},
        {u"dispatches"_s, u"Det som har lämnat huset"_s},
        {u"fragment"_s, u"Kopierad som HTML"_s},
    };
    return names.value(kind, kind);
}

QString profileName(const QString& profile)
{
    static const QHash<QString, QString> names = {{u"internal"_s, u"internt"_s},
                                                  {u"members"_s, u"för medlemmarna"_s},
                                                  {u"no-reporters"_s, u"utan anmälare"_s},
                                                  {u"public"_s, u"för alla"_s}};
    return names.value(profile);
}

QString numbersInBrief(const QStringList& diaryNumbers, qsizetype most)
{
    QStringList told;
    qsizetype first = 0;
    while (first < diaryNumbers.size() && (most == 0 || told.size() < most)) {
        qsizetype last = first;
        qint64 step = 0;
        while (last + 1 < diaryNumbers.size()) {
            const qint64 next = stepBetween(diaryNumbers.at(last), diaryNumbers.at(last + 1));
            if (next == 0 || (step != 0 && next != step))
                break;
            step = next;
            ++last;
        }
        const bool isRun = last - first > 1; // two are told as two
        told.append(isRun ? diaryNumbers.at(first) + u'–' + diaryNumbers.at(last) : diaryNumbers.at(first));
        first = isRun ? last + 1 : first + 1;
    }
    const QString all = told.join(u", "_s);
    const qsizetype rest = diaryNumbers.size() - first;
    return rest == 0 ? all : u"%1 och %2 till"_s.arg(all).arg(rest);
}

} // namespace heller::report::wording

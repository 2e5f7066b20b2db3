#include "core/privacy/proposals.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::privacy {
namespace {

const QStringList& months()
{
    static const QStringList names = {u"januari"_s,   u"februari"_s, u"mars"_s,     u"april"_s,
                                      u"maj"_s,       u"juni"_s,     u"juli"_s,     u"augusti"_s,
                                      u"september"_s, u"oktober"_s,  u"november"_s, u"december"_s};
    return names;
}

QString inMonth(int month, const QString& year)
{
    if (month < 1 || month > months().size())
        return {};
    const QString full = year.size() == 2 ? u"20"_s + year : year;
    return u"i "_s + months().at(month - 1) + (full.isEmpty() ? QString() : u' ' + full);
}

/// "den 14 mars 2026", "3/9", "2025-11-04" → "i mars 2026", "i september", "i november 2025".
QString monthOf(const QString& day)
{
    static const QRegularExpression iso(uR"((\d{4})-(\d\d)-\d\d)"_s);
    static const QRegularExpression slashed(uR"(\d{1,2}[/.](\d{1,2})(?:[-/ .–]+(\d{4}|\d\d))?)"_s);
    static const QRegularExpression year(uR"(\b(\d{4})\b)"_s);
    if (const auto match = iso.match(day); match.hasMatch())
        return inMonth(match.captured(2).toInt(), match.captured(1));
    if (const auto match = slashed.match(day); match.hasMatch())
        return inMonth(match.captured(1).toInt(), match.captured(2));
    const QString small = day.toLower();
    for (int month = 1; month <= months().size(); ++month) {
        if (small.contains(months().at(month - 1).left(3)))
            return inMonth(month, year.match(day).captured(1));
    }
    return {};
}

/// A word in the genitive is replaced by one.
QStringList people(const QString& found)
{
    const bool genitive = found.endsWith(u's') && found.size() > 3 && !found.endsWith("ss"_L1);
    QStringList all = {u"handläggaren"_s, u"den enskilde"_s, u"en medarbetare"_s, u"chefen"_s};
    if (genitive) {
        QStringList inGenitive;
        for (const QString& each : all)
            inGenitive.append(each + u's');
        return inGenitive + all; // "Lars" ends so, too
    }
    return all;
}

} // namespace

QStringList proposalsFor(const Finding& finding, const QString& found)
{
    switch (finding.kind) {
    case FindingKind::KnownName:
    case FindingKind::Name:
        return people(found);
    case FindingKind::Initials:
        return found.endsWith(":s"_L1) ? QStringList{u"den enskildes"_s} : QStringList{u"den enskilde"_s};
    case FindingKind::DatedPerson: {
        const QString month = monthOf(found);
        return month.isEmpty() ? QStringList(QString()) : QStringList{month, QString()};
    }
    case FindingKind::Address:
        return {u"en adress i kommunen"_s, QString()};
    case FindingKind::Plate:
        return {u"en bil"_s, QString()};
    case FindingKind::PersonalNumber:
    case FindingKind::CoordinationNumber:
    case FindingKind::Email:
    case FindingKind::Phone:
    case FindingKind::Handle:
        return {QString()};
    case FindingKind::PointingOut:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace heller::privacy

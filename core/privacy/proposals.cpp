#include "core/privacy/proposals.h"

#include "core/privacy/name_context.h"
#include "core/privacy/name_lists.h"
#include "core/privacy/replacing.h"
#include "core/privacy/words.h"

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

/// "handläggaren Solvig", "Mvh Solvig": without the name the sentence says as much.
bool followsRole(const QString& text, const QList<Word>& words, qsizetype place)
{
    static const QStringList naming = {u"heter"_s,  u"hette"_s,   u"kallad"_s,    u"kallas"_s, u"namn"_s,
                                       u"namnet"_s, u"förnamn"_s, u"efternamn"_s, u"hennes"_s, u"tilltalsnamn"_s};
    if (place == 0 || !words.at(place).joined)
        return false;
    const QString& before = words.at(place - 1).folded;
    return !naming.contains(before) && (isPersonWord(before) || isIntroduced(text, words, place));
}

/// "Solvig på Försäkringskassan": where somebody is from stands there already.
bool isFromSomewhere(const QList<Word>& words, qsizetype last)
{
    static const QStringList from = {u"på"_s, u"från"_s, u"hos"_s, u"vid"_s, u"i"_s};
    // In small letters a day or a thing could be one, too.
    static const QStringList offices = {u"kommunen"_s,           u"regionen"_s,    u"försäkringskassan"_s,
                                        u"arbetsförmedlingen"_s, u"kassan"_s,      u"socialtjänsten"_s,
                                        u"vårdcentralen"_s,      u"myndigheten"_s, u"förvaltningen"_s};
    if (last + 2 >= words.size() || !words.at(last + 1).joined || !from.contains(words.at(last + 1).folded) ||
        !words.at(last + 2).joined)
        return false;
    const Word& office = words.at(last + 2);
    return offices.contains(office.folded) ||
           (office.capital && std::ranges::any_of(baseForms(office.folded), isInstitution));
}

/// A word in the genitive is replaced by one.
QStringList people(const Finding& finding, const QString& text)
{
    const QString found = textOf(finding, text);
    const bool genitive = found.endsWith(u's') && found.size() > 3 && !found.endsWith("ss"_L1);
    QStringList all =
        finding.instead + QStringList{u"handläggaren"_s, u"den enskilde"_s, u"en medarbetare"_s, u"chefen"_s};
    const QList<Word> words = wordsOf(text);
    const auto first = std::ranges::find(words, finding.start, &Word::start);
    const auto last = std::ranges::find(words, finding.end(), &Word::end);
    if (last != words.end() && isFromSomewhere(words, last - words.begin()))
        all.prepend(u"en representant"_s);
    if (genitive) {
        QStringList genitives;
        for (const QString& each : std::as_const(all))
            genitives.append(inGenitive(each));
        all = genitives + all; // "Lars" ends so, too
    } else if (first != words.end() && followsRole(text, words, first - words.begin())) {
        all.prepend(QString());
    }
    all.removeDuplicates();
    return all;
}

} // namespace

QStringList proposalsFor(const Finding& finding, const QString& text)
{
    const QString found = textOf(finding, text);
    switch (finding.kind) {
    case FindingKind::KnownName:
    case FindingKind::Name:
        return people(finding, text);
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

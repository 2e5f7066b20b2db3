#include "core/report/report_check.h"

#include "core/base/swedish.h"
#include "core/report/wording.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace heller::report {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heller::report::Check)
};

/// A case as a finding names it.
QString nameOf(const Deviation& deviation)
{
    const QString title = wording::titleOr(deviation.title);
    return deviation.diaryNumber.isEmpty() ? title : deviation.diaryNumber + u" "_s + title;
}

struct NamedText
{
    CaseField field;
    QString label;
    QString text;
};

QList<NamedText> neededTexts(const CaseFile& file)
{
    const Deviation& deviation = file.deviation;
    const bool concerns = !deviation.cooperatingActors.isEmpty();
    return {
        {CaseField::Title, wording::columnTitle(), deviation.title},
        {CaseField::ReporterName, wording::labelName(), deviation.reporter.name},
        {CaseField::Cooperating, wording::columnCooperating(),
         concerns ? file.cooperatingActorNames.join(u' ') + u'.' : deviation.cooperatingText},
        {CaseField::Challenge, wording::columnChallenge(), deviation.challenge},
        {CaseField::Consequences, wording::columnConsequences(), deviation.consequences},
    };
}

/// Whether a text says nothing but that another one does.
bool isReferenceOnly(const QString& text)
{
    static const QRegularExpression reference(
        u"^(?:(?:se|enligt|som|samma som|jfr)(?: i| under| punkten?| fältet| texten| beskrivning(?:en)?)* "
        "(?:ovan|ovanstående|nedan|föregående|tidigare|samverkansutmaning(?:en)?|utmaning(?:en)?|konsekvens(?:er(?:na)?"
        ")?|"
        "förslag(?:et)?|bilaga)(?: (?:svar|text|fält|punkt|beskrivning))?|samma|dito|ingen uppgift)$"_s);
    const QStringList words = swedish::searchWords(text);
    return !text.trimmed().isEmpty() && (words.isEmpty() || reference.match(words.join(u' ')).hasMatch());
}

void checkTexts(const CaseFile& file, QList<ReportFinding>& findings)
{
    const Deviation& deviation = file.deviation;
    for (const NamedText& needed : neededTexts(file)) {
        if (needed.text.trimmed().isEmpty())
            findings.append({FindingKind::MissingField,
                             deviation.id,
                             needed.field,
                             {},
                             Texts::tr("%1: “%2” is empty.").arg(nameOf(deviation), needed.label)});
    }
    const QList<NamedText> texts = {{CaseField::Challenge, wording::columnChallenge(), deviation.challenge},
                                    {CaseField::Consequences, wording::columnConsequences(), deviation.consequences},
                                    {CaseField::Proposal, wording::columnProposal(), deviation.proposal}};
    for (const NamedText& each : texts) {
        if (isReferenceOnly(each.text))
            findings.append({FindingKind::ReferenceOnly,
                             deviation.id,
                             each.field,
                             {},
                             Texts::tr("%1 says only “%3” under “%2”.")
                                 .arg(nameOf(deviation), each.label, each.text.simplified())});
    }
    if (!semesterOf(deviation))
        findings.append({FindingKind::WithoutSemester,
                         deviation.id,
                         CaseField::Received,
                         {},
                         Texts::tr("%1 has neither a date nor a semester.").arg(nameOf(deviation))});
}

/// "Svar" or "Återkoppling": the word that a feedback's heading begins with.
QString feedbackWord(const QString& heading)
{
    return heading.section(u' ', 0, 0);
}

struct Headed
{
    const CaseFile* file = nullptr;
    FeedbackRoundId round = {};
};

void checkFeedbackWords(const QList<CaseFile>& cases, QList<ReportFinding>& findings)
{
    std::map<QString, QList<Headed>> casesByWord;
    for (const CaseFile& file : cases)
        for (const FeedbackRound& round : file.rounds)
            if (hasWrittenFeedback(round))
                casesByWord[feedbackWord(wording::feedbackHeading(round, file.deviation.title))].append(
                    {&file, round.id});
    if (casesByWord.size() < 2)
        return;
    const auto usual = std::ranges::max_element(casesByWord, {}, [](const auto& each) { return each.second.size(); });
    for (const auto& [word, files] : casesByWord) {
        if (word == usual->first)
            continue;
        for (const auto& [file, round] : files)
            findings.append({FindingKind::MixedFeedbackWord, file->deviation.id, CaseField::Feedback, round,
                             Texts::tr("The feedback of %1 is headed “%2”, that of others “%3”.")
                                 .arg(nameOf(file->deviation), word, usual->first)});
    }
}

/// The names that a text uses of an actor, as the register writes them; one of those that fold alike.
QStringList namesUsed(const QString& text, const Actor& actor)
{
    const QString words = u' ' + swedish::searchWords(text).join(u' ') + u' ';
    QStringList used;
    QStringList folded;
    for (const QString& name : QStringList(actor.name) + actor.otherNames) {
        const QString each = swedish::searchWords(name).join(u' ');
        if (!each.isEmpty() && words.contains(u' ' + each + u' ') && !folded.contains(each)) {
            folded.append(each);
            used.append(name);
        }
    }
    return used;
}

/// The names that the cases call one actor, each only the first time it is met.
void checkNamesOf(const Actor& actor, const QList<CaseFile>& cases, QList<ReportFinding>& findings)
{
    QString first;
    QSet<QString> seen; // folded
    for (const CaseFile& file : cases) {
        if (!file.deviation.cooperatingActors.contains(actor.id))
            continue;
        for (const QString& name : namesUsed(file.deviation.cooperatingText, actor)) {
            const QString folded = swedish::searchFold(name);
            if (seen.isEmpty())
                first = name;
            else if (!seen.contains(folded))
                findings.append({FindingKind::TwoNames,
                                 file.deviation.id,
                                 CaseField::Cooperating,
                                 {},
                                 Texts::tr("%1 writes “%2” for what another case calls “%3”.")
                                     .arg(nameOf(file.deviation), name, first)});
            seen.insert(folded);
        }
    }
}

void checkNames(const QList<CaseFile>& cases, const QList<Actor>& actors, QList<ReportFinding>& findings)
{
    for (const Actor& actor : actors)
        checkNamesOf(actor, cases, findings);
}

struct Serial
{
    int year = 0;
    int number = 0;
    DeviationId id = {};

    auto operator<=>(const Serial& other) const
    {
        return std::tie(year, number) <=> std::tie(other.year, other.number);
    }
    bool operator==(const Serial& other) const { return year == other.year && number == other.number; }
};

std::optional<Serial> serialOf(const Deviation& deviation)
{
    static const QRegularExpression pattern(u"(\\d{4})-(\\d+)$"_s);
    const auto match = pattern.match(deviation.diaryNumber);
    if (!match.hasMatch())
        return std::nullopt;
    return Serial{match.captured(1).toInt(), match.captured(2).toInt(), deviation.id};
}

void checkNumbers(const QList<CaseFile>& cases, QList<ReportFinding>& findings)
{
    QList<Serial> serials;
    for (const CaseFile& file : cases)
        if (const auto serial = serialOf(file.deviation))
            serials.append(*serial);
    std::ranges::sort(serials);
    for (qsizetype i = 1; i < serials.size(); ++i) {
        const Serial& before = serials.at(i - 1);
        const Serial& after = serials.at(i);
        if (before.year != after.year || after.number <= before.number + 1)
            continue;
        const QString first = diaryNumber(after.year, before.number + 1);
        const QString last = diaryNumber(after.year, after.number - 1);
        findings.append({FindingKind::NumberGap,
                         after.id,
                         CaseField::Number,
                         {},
                         first == last ? Texts::tr("%1 is not in the report.").arg(first)
                                       : Texts::tr("%1 to %2 are not in the report.").arg(first, last)});
    }
}

/// The address alone signs nothing: the letter says "I".
void checkSignature(const Association& association, QList<ReportFinding>& findings)
{
    if (!association.coordinator.trimmed().isEmpty())
        return;
    const QString& title = association.coordinatorTitle;
    findings.append({FindingKind::Signature,
                     {},
                     CaseField::Letter,
                     {},
                     title.isEmpty()
                         ? Texts::tr("The letter has no signature: the association's coordinator is not named.")
                         : Texts::tr("The letter has no signature: no %1 is named.").arg(title)});
}

} // namespace

QList<ReportFinding> checkReport(const QList<CaseFile>& cases, const QList<Actor>& actors,
                                 const Association& association)
{
    QList<ReportFinding> findings;
    for (const CaseFile& file : cases)
        checkTexts(file, findings);
    checkFeedbackWords(cases, findings);
    checkNames(cases, actors, findings);
    checkNumbers(cases, findings);
    checkSignature(association, findings);
    return findings;
}

} // namespace heller::report

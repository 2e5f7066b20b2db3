#include "core/service/retentions.h"

#include "core/service/backups.h"
#include "core/service/register.h"
#include "core/store/stores.h"
#include "core/store/weeding.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::service {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::service::Retentions)
};

const QString ruleSetting = u"retention-rules"_s;

/// Kept reports show the reporters and those who answered, too.
QList<qint64> casesIn(const QList<RetentionPart>& parts)
{
    QSet<qint64> cases;
    for (const RetentionPart& part : parts)
        if (concernsCases(part.rule.kind) && part.rule.kind != RetentionKind::Attachments)
            cases.unite(QSet(part.rows.begin(), part.rows.end()));
    return cases.values();
}

/// A part for the reports, as if a rule had asked for them.
RetentionPart partOf(const QList<RetentionReport>& reports)
{
    RetentionPart part{.rule = {.kind = RetentionKind::Reports}};
    for (const RetentionReport& report : reports)
        part.rows.append(report.row);
    return part;
}

QJsonObject protocolOf(const RetentionPart& part)
{
    QJsonArray numbers;
    QJsonObject semesters;
    for (const RetentionCase& each : part.cases) {
        numbers.append(each.diaryNumber);
        semesters.insert(each.semester, semesters.value(each.semester).toInt() + 1);
    }
    QJsonArray counts;
    for (const RetentionCount& count : part.counts)
        counts.append(QJsonObject{{u"table"_s, count.table}, {u"rows"_s, count.rows}});
    return {{u"rule"_s, codeOf(part.rule)},
            {u"until"_s, part.until.toString(Qt::ISODate)},
            {u"count"_s, static_cast<int>(part.rows.size())},
            {u"cases"_s, numbers},
            {u"semesters"_s, semesters},
            {u"tables"_s, counts}};
}

QJsonObject protocolOf(const RetentionProposal& proposal, const RetentionDecision& decision)
{
    QJsonArray parts;
    for (const RetentionPart& part : proposal.parts)
        if (!part.rows.isEmpty())
            parts.append(protocolOf(part));
    const auto reports = static_cast<int>(proposal.reports.size());
    const auto backups = static_cast<int>(proposal.backups.size());
    return {{u"parts"_s, parts},
            {u"spared"_s, QJsonArray::fromStringList(decision.spared)},
            {u"reportsRemoved"_s, decision.removesReports ? reports : 0},
            {u"reportsLeft"_s, decision.removesReports ? 0 : reports},
            {u"backupsRemoved"_s, decision.removesBackups ? backups : 0},
            {u"backupsLeft"_s, decision.removesBackups ? 0 : backups}};
}

/// The same to weed out; a backup that has come meanwhile (the day's, before this very change) makes no difference.
bool isSame(const RetentionProposal& shown, const RetentionProposal& now)
{
    return shown.parts == now.parts && shown.reports == now.reports;
}

Result<> removeBackups(const QString& registerPath)
{
    QStringList stuck;
    for (const BackupFile& backup : Backups::of(registerPath))
        if (!QFile::remove(backup.path))
            stuck.append(backup.path);
    if (stuck.isEmpty())
        return {};
    return fail(ErrorCode::InputOutput,
                Text::tr("What was to be weeded out is gone from the register, but this backup could not be "
                         "removed: %1")
                    .arg(stuck.first()),
                Text::tr("Remove it by hand."));
}

/// What is done in one transaction: everything goes, and the protocol says so.
Result<> weedOut(store::Stores& stores, const RetentionProposal& proposal, const RetentionDecision& decision,
                 Retention& retention)
{
    store::Connection& connection = stores.connection();
    Result<> step;
    for (const RetentionPart& part : proposal.parts)
        if (step)
            step = store::weed(connection, part, decision.spared);
    if (step && decision.removesReports)
        step = store::weed(connection, partOf(proposal.reports), {});
    if (!step)
        return step;
    const bool ofCases =
        std::ranges::any_of(proposal.parts, [](const RetentionPart& part) { return concernsCases(part.rule.kind); });
    const auto forgotten = store::weedLeavings(connection, ofCases);
    if (!forgotten)
        return fail(forgotten);
    retention.protocol.insert(u"replacementsForgotten"_s, *forgotten);
    return stores.retentions.append(retention);
}

} // namespace

Result<QList<RetentionRule>> Retentions::rules() const
{
    const auto stored = m_register.stores().settings.value(ruleSetting);
    if (!stored)
        return fail(stored);
    QList<RetentionRule> rules;
    for (const QString& text : stored->split(u' ', Qt::SkipEmptyParts)) {
        // One that a newer Heller has written is left out rather than guessed at.
        if (const auto rule = parseRetentionRule(text))
            rules.append(*rule);
    }
    return rules;
}

Result<> Retentions::setRules(const QList<RetentionRule>& rules)
{
    QStringList texts;
    for (const RetentionRule& rule : rules) {
        if (std::ranges::count(rules, rule.kind, &RetentionRule::kind) > 1)
            return fail(ErrorCode::InvalidInput, Text::tr("There are two rules for “%1”.").arg(nameOf(rule.kind)),
                        Text::tr("Keep one of them."));
        if (!parseRetentionRule(codeOf(rule)))
            return fail(ErrorCode::InvalidInput,
                        Text::tr("The rule for “%1” has no status, or no number of years between 1 and 100.")
                            .arg(nameOf(rule.kind)),
                        Text::tr("Choose both."));
        texts.append(codeOf(rule));
    }
    return withoutValue(m_register.write(Text::tr("The rules of retention"), [&](store::Stores& stores) {
        return stores.settings.store(ruleSetting, texts.join(u' '));
    }));
}

Result<RetentionProposal> Retentions::propose(const QStringList& spared) const
{
    const auto stored = rules();
    if (!stored)
        return fail(stored);
    store::Connection& connection = m_register.stores().connection();
    RetentionProposal proposal{.day = m_register.environment().clock->today()};
    for (const RetentionRule& rule : *stored) {
        const auto part = store::weedable(connection, rule, untilOf(rule, proposal.day), spared);
        if (!part)
            return fail(part);
        proposal.parts.append(*part);
    }
    const auto reports = store::reportsWith(connection, casesIn(proposal.parts));
    if (!reports)
        return fail(reports);
    proposal.reports = *reports;
    for (const BackupFile& backup : Backups::of(m_register.path()))
        proposal.backups.append(backup.path);
    return proposal;
}

Result<Retention> Retentions::carryOut(const RetentionProposal& proposal, const RetentionDecision& decision)
{
    if (decision.reference.simplified().isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("Nothing is weeded out without a decision."),
                    Text::tr("Give the decision's reference."));
    const auto whole = propose();
    if (!whole)
        return fail(whole);
    if (!isSame(proposal, *whole))
        return fail(ErrorCode::InvalidInput,
                    Text::tr("The register has changed since this was proposed, and nothing was weeded out."),
                    Text::tr("Look at the proposal once more."));
    const auto now = propose(decision.spared);
    if (!now)
        return fail(now);
    if (now->isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("The rules concern nothing today."));
    Retention retention{.at = m_register.environment().clock->now().toUTC(),
                        .author = m_register.environment().user,
                        .kind = u"cases"_s,
                        .decision = decision.reference.simplified(),
                        .protocol = protocolOf(*now, decision)};
    Result<> removed;
    const auto removeThem = [&] {
        if (decision.removesBackups)
            removed = removeBackups(m_register.path());
    };
    const auto work = [&](store::Stores& stores) { return weedOut(stores, *now, decision, retention); };
    const auto done = m_register.rewrite(Text::tr("Retention by rules"), work, removeThem);
    if (!done)
        return fail(done);
    if (!removed)
        return fail(removed);
    return retention;
}

Result<QList<Retention>> Retentions::all() const
{
    return m_register.stores().retentions.all();
}

} // namespace heller::service

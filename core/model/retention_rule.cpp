#include "core/model/retention_rule.h"

#include "core/model/status_group.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller {

namespace {

struct Names
{
    Q_DECLARE_TR_FUNCTIONS(heller)
};

constexpr int mostYears = 100;

} // namespace

const QList<RetentionKind>& allRetentionKinds()
{
    using enum RetentionKind;
    static const QList<RetentionKind> kinds{Reporters, Answerers, Attachments, Cases,
                                            Meetings,  Contacts,  Reports,     History};
    return kinds;
}

QString codeOf(RetentionKind kind)
{
    switch (kind) {
    case RetentionKind::Reporters:
        return u"reporters"_s;
    case RetentionKind::Answerers:
        return u"answerers"_s;
    case RetentionKind::Attachments:
        return u"attachments"_s;
    case RetentionKind::Cases:
        return u"cases"_s;
    case RetentionKind::Meetings:
        return u"meetings"_s;
    case RetentionKind::Contacts:
        return u"contacts"_s;
    case RetentionKind::Reports:
        return u"reports"_s;
    case RetentionKind::History:
        return u"history"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(RetentionKind kind)
{
    switch (kind) {
    case RetentionKind::Reporters:
        return Names::tr("Who reported");
    case RetentionKind::Answerers:
        return Names::tr("Who answered by name");
    case RetentionKind::Attachments:
        return Names::tr("Attached files");
    case RetentionKind::Cases:
        return Names::tr("Texts, persons and files of the deviation");
    case RetentionKind::Meetings:
        return Names::tr("Participants and notes of meetings");
    case RetentionKind::Contacts:
        return Names::tr("Contacts that have ended");
    case RetentionKind::Reports:
        return Names::tr("Kept reports");
    case RetentionKind::History:
        return Names::tr("The history");
    }
    Q_UNREACHABLE();
}

bool concernsCases(RetentionKind kind)
{
    using enum RetentionKind;
    return kind == Reporters || kind == Answerers || kind == Attachments || kind == Cases;
}

bool asksForStatus(RetentionKind kind)
{
    return concernsCases(kind) || kind == RetentionKind::History;
}

QList<Status> finishedStatuses()
{
    QList<Status> finished;
    for (const Status status : allStatuses())
        if (groupOf(status) == StatusGroup::Handled)
            finished.append(status);
    return finished;
}

QDate untilOf(const RetentionRule& rule, QDate today)
{
    return today.addYears(-rule.years);
}

std::optional<RetentionRule> parseRetentionRule(const QString& text)
{
    const QStringList parts = text.simplified().split(u':');
    const auto kind =
        std::ranges::find_if(allRetentionKinds(), [&](RetentionKind each) { return codeOf(each) == parts.first(); });
    bool isNumber = false;
    const int years = parts.value(1).toInt(&isNumber);
    if (kind == allRetentionKinds().end() || parts.size() > 3 || !isNumber || years < 1 || years > mostYears)
        return std::nullopt;
    RetentionRule rule{.kind = *kind, .years = years};
    if (!asksForStatus(rule.kind))
        return parts.size() == 2 ? std::optional(rule) : std::nullopt;
    rule.statuses = parts.size() == 2 ? finishedStatuses() : QList<Status>();
    for (const QString& code : parts.value(2).split(u',', Qt::SkipEmptyParts)) {
        const auto status = statusFrom(code.trimmed());
        if (!status)
            return std::nullopt;
        rule.statuses.append(*status);
    }
    return rule.statuses.isEmpty() ? std::nullopt : std::optional(rule);
}

QString codeOf(const RetentionRule& rule)
{
    QStringList statuses;
    for (const Status status : rule.statuses)
        statuses.append(codeOf(status));
    const QString text = u"%1:%2"_s.arg(codeOf(rule.kind)).arg(rule.years);
    return asksForStatus(rule.kind) ? text + u':' + statuses.join(u',') : text;
}

} // namespace heller

#include "core/privacy/finding.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace heller::privacy {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::privacy::Finding)
};

} // namespace

QString textOf(const Finding& finding, const QString& text)
{
    return text.mid(finding.start, finding.length);
}

int lineOf(const Finding& finding, const QString& text)
{
    return static_cast<int>(QStringView(text).left(finding.start).count(u'\n')) + 1;
}

QList<Finding> withoutOverlaps(QList<Finding> findings)
{
    std::ranges::stable_sort(findings, [](const Finding& one, const Finding& other) {
        return std::tuple(-static_cast<int>(one.confidence), -one.length, one.start) <
               std::tuple(-static_cast<int>(other.confidence), -other.length, other.start);
    });
    QList<Finding> kept;
    for (const Finding& finding : findings) {
        const auto meets = [&](const Finding& other) {
            return finding.start < other.end() && other.start < finding.end();
        };
        if (std::ranges::none_of(kept, meets))
            kept.append(finding);
    }
    std::ranges::sort(kept, {}, &Finding::start);
    return kept;
}

QString nameOf(FindingKind kind)
{
    switch (kind) {
    case FindingKind::PersonalNumber:
        return Text::tr("Personal number");
    case FindingKind::CoordinationNumber:
        return Text::tr("Coordination number");
    case FindingKind::Email:
        return Text::tr("E-mail address");
    case FindingKind::Phone:
        return Text::tr("Phone number");
    case FindingKind::Address:
        return Text::tr("Street address");
    case FindingKind::Plate:
        return Text::tr("Registration plate");
    case FindingKind::Handle:
        return Text::tr("Name on a social medium");
    case FindingKind::KnownName:
        return Text::tr("Name of somebody in the register");
    case FindingKind::Name:
        return Text::tr("Name");
    case FindingKind::Initials:
        return Text::tr("Initials");
    case FindingKind::DatedPerson:
        return Text::tr("Exact day with a person");
    case FindingKind::PointingOut:
        return Text::tr("Can point out somebody");
    }
    Q_UNREACHABLE();
}

QString codeOf(FindingKind kind)
{
    switch (kind) {
    case FindingKind::PersonalNumber:
        return u"personal-number"_s;
    case FindingKind::CoordinationNumber:
        return u"coordination-number"_s;
    case FindingKind::Email:
        return u"email"_s;
    case FindingKind::Phone:
        return u"phone"_s;
    case FindingKind::Address:
        return u"address"_s;
    case FindingKind::Plate:
        return u"plate"_s;
    case FindingKind::Handle:
        return u"handle"_s;
    case FindingKind::KnownName:
        return u"known-name"_s;
    case FindingKind::Name:
        return u"name"_s;
    case FindingKind::Initials:
        return u"initials"_s;
    case FindingKind::DatedPerson:
        return u"dated-person"_s;
    case FindingKind::PointingOut:
        return u"pointing-out"_s;
    }
    Q_UNREACHABLE();
}

QString codeOf(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Low:
        return u"low"_s;
    case Confidence::Medium:
        return u"medium"_s;
    case Confidence::High:
        return u"high"_s;
    }
    Q_UNREACHABLE();
}

} // namespace heller::privacy

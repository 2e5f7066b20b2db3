#include "core/service/sites.h"

#include "core/report/site_colours.h"
#include "core/report/site_logo.h"
#include "core/service/cases.h"
#include "core/service/publications.h"
#include "core/service/register.h"
#include "core/store/stores.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::service {

using report::PublishedCase;
using report::SiteLook;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::service::Sites)
};

constexpr qsizetype mostLogo = 1 << 20; // bytes: every reader loads it

struct LookSetting
{
    QString name;
    QString SiteLook::* text;
};

const QList<LookSetting>& lookSettings()
{
    static const QList<LookSetting> settings = {
        {u"site.title"_s, &SiteLook::title},       {u"site.lead"_s, &SiteLook::lead},
        {u"site.owner"_s, &SiteLook::owner},       {u"site.home"_s, &SiteLook::home},
        {u"site.base"_s, &SiteLook::base},         {u"site.accent"_s, &SiteLook::accent},
        {u"site.logoName"_s, &SiteLook::logoName},
    };
    return settings;
}

const QString logoSetting = QStringLiteral("site.logo"); // base64

/// The last day on which something was answered or settled.
std::optional<Semester> answeredIn(const CaseFile& file)
{
    QDate last;
    for (const FeedbackRound& round : file.rounds) {
        last = std::max(last, round.assessedOn);
        for (const Answer& answer : round.answers)
            last = std::max(last, answer.answeredOn);
    }
    return last.isValid() ? std::optional(semesterOf(last)) : std::nullopt;
}

Result<> checkAddress(const QString& address)
{
    const QUrl url(address, QUrl::StrictMode);
    if (address.isEmpty() || (url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty()))
        return {};
    return fail(ErrorCode::InvalidInput, Text::tr("“%1” is no address of the web.").arg(address),
                Text::tr("Write it with https:// before it."));
}

Result<> checkLogo(const SiteLook& look)
{
    if (look.logo.isEmpty())
        return {};
    static const QStringList names = {u"logo.png"_s, u"logo.jpg"_s, u"logo.svg"_s};
    if (!names.contains(look.logoName))
        return fail(ErrorCode::InvalidInput, Text::tr("The logo is no PNG, JPEG or SVG."),
                    Text::tr("Choose another picture."));
    if (look.logo.size() > mostLogo)
        return fail(ErrorCode::TooLarge, Text::tr("The logo is larger than 1 MB."), Text::tr("Make it smaller first."));
    return withoutValue(report::plainLogo(look.logoName, look.logo));
}

PublishedCase caseOf(const Publication& twin, const CaseFile& file, const QList<Theme>& themes)
{
    PublishedCase published{.uuid = twin.uuid,
                            .address = twin.address,
                            .title = twin.title,
                            .question = twin.question,
                            .challenge = twin.challenge,
                            .consequences = twin.consequences,
                            .proposal = twin.proposal,
                            .feedback = twin.feedback,
                            .answered = answeredIn(file),
                            .publishedOn = twin.publishedOn};
    for (const Theme& theme : themes) {
        if (file.themes.contains(theme.id))
            published.themes.append(theme.name);
    }
    return published;
}

Result<QList<Publication>> publishedTwins(store::Stores& stores)
{
    auto twins = stores.publications.all();
    if (twins)
        twins->removeIf([](const Publication& twin) { return !twin.publishedOn.isValid(); });
    return twins;
}

/// A page needs its texts; and its address is none but a name: the register may have been somebody else's.
Result<> checkPage(const Publication& twin)
{
    static const QRegularExpression name(u"\\A[a-z0-9][a-z0-9-]*\\z"_s);
    if (!name.match(twin.address).hasMatch())
        return fail(ErrorCode::InvalidInput, Text::tr("“%1” cannot be a page's address.").arg(twin.address),
                    Text::tr("Delete that public version and make it anew."));
    auto whole = checkWhole(twin);
    if (!whole)
        whole.error().message = twin.address + u": "_s + whole.error().message;
    return whole;
}

/// The last day, by UTC as the feed has its days, that its words were changed; null where the history does not tell.
Result<QDate> rewrittenOn(store::Stores& stores, const Publication& twin)
{
    const auto written = stores.changes.lastWritten(
        twin.deviation, {u"title"_s, u"question"_s, u"challenge"_s, u"consequences"_s, u"proposal"_s, u"feedback"_s});
    if (!written)
        return fail(written);
    QDate last;
    for (const store::Written& each : *written) {
        if (each.entity == "publication"_L1 && each.row == twin.id.value())
            last = std::max(last, each.at.toUTC().date());
    }
    return last;
}

/// Only what can be read stands beside a case.
void addRelated(PublishedCase& published, const Publication& twin, const QList<Publication>& all)
{
    for (const PublicationId id : twin.related) {
        const auto other = std::ranges::find(all, id, &Publication::id);
        if (other != all.end() && other->publishedOn.isValid())
            published.related.append({other->address, other->title, other->question});
    }
}

} // namespace

Result<> checkLook(const SiteLook& look)
{
    if (const auto colours = report::siteColours(look.accent); !colours)
        return fail(colours);
    for (const QString& address : {look.home, look.base}) {
        if (const auto checked = checkAddress(address); !checked)
            return checked;
    }
    return checkLogo(look);
}

QString siteManifest()
{
    return u"heller-site.txt"_s;
}

Result<SiteLook> Sites::look() const
{
    SiteLook look;
    look.owner = m_register.association().name;
    for (const LookSetting& setting : lookSettings()) {
        const auto value = m_register.stores().settings.value(setting.name);
        if (!value)
            return fail(value);
        if (!value->isEmpty())
            look.*setting.text = *value;
    }
    const auto logo = m_register.stores().settings.value(logoSetting);
    if (!logo)
        return fail(logo);
    look.logo = QByteArray::fromBase64(logo->toLatin1());
    return look;
}

Result<> Sites::setLook(const SiteLook& look)
{
    if (const auto checked = checkLook(look); !checked)
        return checked;
    return withoutValue(m_register.write(Text::tr("The web site's look"), [&](store::Stores& stores) -> Result<> {
        const SiteLook usual;
        for (const LookSetting& setting : lookSettings()) {
            const bool isUsual = look.*setting.text == usual.*setting.text ||
                                 (setting.text == &SiteLook::owner && look.owner == m_register.association().name);
            if (const auto stored = stores.settings.store(setting.name, isUsual ? QString() : look.*setting.text);
                !stored)
                return stored;
        }
        return stores.settings.store(logoSetting, QString::fromLatin1(look.logo.toBase64()));
    }));
}

Result<QList<PublishedCase>> Sites::published() const
{
    const auto twins = publishedTwins(m_register.stores());
    if (!twins)
        return fail(twins);
    const auto themes = m_register.stores().themes.all();
    if (!themes)
        return fail(themes);
    QList<PublishedCase> published;
    for (const Publication& twin : *twins) {
        if (const auto checked = checkPage(twin); !checked)
            return fail(checked);
        const auto file = Cases(m_register).load(twin.deviation);
        if (!file)
            return fail(file);
        const auto rewritten = rewrittenOn(m_register.stores(), twin);
        if (!rewritten)
            return fail(rewritten);
        published.append(caseOf(twin, *file, *themes));
        published.last().rewrittenOn = *rewritten;
        addRelated(published.last(), twin, *twins);
    }
    return published;
}

Result<PublishedCase> Sites::publishedCase(DeviationId id) const
{
    const auto twins = m_register.stores().publications.all();
    if (!twins)
        return fail(twins);
    const auto twin = std::ranges::find(*twins, id, &Publication::deviation);
    if (twin == twins->end())
        return fail(ErrorCode::NotFound, Text::tr("The case has no public version."));
    const auto file = Cases(m_register).load(id);
    if (!file)
        return fail(file);
    PublishedCase published = caseOf(*twin, *file, {});
    addRelated(published, *twin, *twins);
    return published;
}

Result<QHash<QString, QStringList>> Sites::accepted() const
{
    const auto twins = publishedTwins(m_register.stores());
    if (!twins)
        return fail(twins);
    QHash<QString, QStringList> texts;
    for (const Publication& twin : *twins) {
        const auto accepted = m_register.stores().acceptedFindings.ofCase(twin.deviation);
        if (!accepted)
            return fail(accepted);
        for (const AcceptedFinding& each : *accepted) {
            if (each.place == AcceptedFinding::Place::Public)
                texts[twin.address].append(each.text);
        }
    }
    return texts;
}

Result<QStringList> Sites::diaryNumbers() const
{
    const auto twins = publishedTwins(m_register.stores());
    if (!twins)
        return fail(twins);
    QStringList numbers;
    for (const Publication& twin : *twins) {
        const auto number = m_register.stores().deviations.diaryNumberOf(twin.deviation);
        if (!number)
            return fail(number);
        numbers.append(*number);
    }
    return numbers;
}

} // namespace heller::service

#include "core/report/site.h"

#include "core/base/swedish.h"
#include "core/render/web_page.h"
#include "core/report/case_blocks.h"
#include "core/report/plain_blocks.h"
#include "core/report/site_colours.h"
#include "core/report/site_feed.h"
#include "core/report/site_logo.h"
#include "core/report/wording_site.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::report {

using render::Block;
using render::Heading;
using render::ParagraphStyle;
using render::WebLink;
using render::WebPage;
using render::WebSection;

namespace {

constexpr auto feedFile = "feed.xml"_L1;
constexpr auto searchFile = "search.js"_L1;

QByteArray resource(const QString& name)
{
    QFile file(u":/heller/style/"_s + name);
    const bool there = file.open(QIODevice::ReadOnly);
    Q_ASSERT(there);
    return there ? file.readAll() : QByteArray();
}

QString pageOf(const QString& address)
{
    return address + u".html"_s;
}

void appendField(QList<Block>& blocks, const QString& heading, const QString& text)
{
    if (text.trimmed().isEmpty())
        return;
    blocks.append(Heading{.level = 1, .text = heading});
    blocks.append(blocksFromText(text));
}

render::Document contentOf(const PublishedCase& published)
{
    render::Document document{.title = published.title, .language = u"sv"_s, .date = published.publishedOn};
    document.blocks.append(paragraph(ParagraphStyle::Title, published.title));
    if (published.answered)
        document.blocks.append(paragraph(ParagraphStyle::Subtitle, wording::answeredIn(*published.answered)));
    if (!published.question.isEmpty())
        document.blocks.append(render::Paragraph{.runs = {render::Run{.text = published.question, .emphasis = true}}});
    appendField(document.blocks, wording::siteChallenge(), published.challenge);
    appendField(document.blocks, wording::siteConsequences(), published.consequences);
    appendField(document.blocks, wording::siteProposal(), published.proposal);
    appendField(document.blocks, wording::siteFeedback(), published.feedback);
    return document;
}

QList<WebSection> relatedOf(const PublishedCase& published)
{
    if (published.related.isEmpty())
        return {};
    WebSection section{.heading = wording::headingRelated()};
    for (const RelatedCase& each : published.related)
        section.links.append({pageOf(each.address), each.title, each.question});
    return {section};
}

WebLink linkTo(const PublishedCase& published)
{
    return {pageOf(published.address), published.title, published.question};
}

/// The newest semester first; those without one last.
QList<WebSection> bySemester(QList<PublishedCase> cases)
{
    std::ranges::stable_sort(cases, [](const PublishedCase& one, const PublishedCase& other) {
        if (one.answered != other.answered)
            return other.answered < one.answered;
        return one.publishedOn > other.publishedOn;
    });
    QList<WebSection> sections;
    for (const PublishedCase& each : cases) {
        const QString heading =
            each.answered ? wording::semesterHeading(*each.answered) : wording::withoutAnswerSemester();
        if (sections.isEmpty() || sections.last().heading != heading)
            sections.append({.heading = heading});
        sections.last().links.append(linkTo(each));
    }
    return sections;
}

QList<WebSection> byTheme(const QList<PublishedCase>& cases)
{
    QStringList themes;
    for (const PublishedCase& each : cases)
        themes += each.themes;
    themes.removeDuplicates();
    if (themes.isEmpty())
        return {};
    const swedish::Collator collator;
    std::ranges::sort(themes, [&](const QString& one, const QString& other) { return collator(one, other); });
    QList<WebSection> sections = {{.heading = wording::headingByTheme()}};
    for (const QString& theme : themes) {
        WebSection section{.heading = theme, .level = 3};
        for (const PublishedCase& each : cases) {
            if (each.themes.contains(theme))
                section.links.append({pageOf(each.address), each.title, {}});
        }
        sections.append(section);
    }
    return sections;
}

constexpr qsizetype leastForJumps = 3; // fewer are in sight

/// The frame that every page of the site has.
WebPage frame(const SiteLook& look)
{
    return {.siteTitle = look.title,
            .owner = look.owner,
            .ownerHome = look.home,
            .logo = look.logo.isEmpty() ? QString() : look.logoName,
            .feed = look.base.isEmpty() ? QString() : QString(feedFile),
            .feedName = wording::feedName(look.title),
            .skipLink = wording::skipToContent()};
}

NamedFile casePage(const PublishedCase& published, const SiteLook& look)
{
    WebPage page = frame(look);
    page.title = published.title;
    page.description = published.question;
    page.content = contentOf(published);
    page.content.footer = wording::siteFooter(look.owner);
    page.sections = relatedOf(published);
    return {pageOf(published.address), render::toHtml(page)};
}

NamedFile startPage(const QList<PublishedCase>& cases, const SiteLook& look)
{
    WebPage page = frame(look);
    page.title = look.title;
    page.isStart = true;
    page.content = {.title = look.title, .language = u"sv"_s, .footer = wording::siteFooter(look.owner)};
    page.content.blocks.append(paragraph(ParagraphStyle::Title, look.title));
    page.content.blocks.append(blocksFromText(look.lead));
    if (cases.isEmpty())
        page.content.blocks.append(paragraph(ParagraphStyle::Body, wording::siteEmpty()));
    else
        page.search = {.script = searchFile, .label = wording::siteSearch(), .none = wording::siteNothingFound()};
    page.sections = bySemester(cases) + byTheme(cases);
    if (page.sections.size() >= leastForJumps)
        page.jump = wording::toSemestersAndThemes();
    return {u"index.html"_s, render::toHtml(page)};
}

/// The script with every page's words, folded as it folds what is typed.
NamedFile searchScript(const QList<PublishedCase>& cases)
{
    QJsonObject texts;
    for (const PublishedCase& each : cases) {
        const QStringList words = {each.title,    each.question, each.challenge,        each.consequences,
                                   each.proposal, each.feedback, each.themes.join(u' ')};
        texts.insert(pageOf(each.address), words.join(u' ').simplified().toLower());
    }
    QByteArray script = resource(searchFile);
    script.replace("TEXTS", QJsonDocument(texts).toJson(QJsonDocument::Compact));
    return {searchFile, script};
}

} // namespace

Result<QList<NamedFile>> siteFiles(const QList<PublishedCase>& cases, const SiteLook& look)
{
    const auto colours = siteColours(look.accent);
    if (!colours)
        return fail(colours);
    QList<NamedFile> files = {startPage(cases, look)};
    for (const PublishedCase& each : cases)
        files.append(casePage(each, look));
    if (!cases.isEmpty())
        files.append(searchScript(cases));
    if (!look.base.isEmpty())
        files.append({feedFile, atomFeed(cases, look)});
    files.append({u"style.css"_s, resource(u"document.css"_s) + '\n' + resource(u"site.css"_s) + *colours});
    if (!look.logo.isEmpty()) {
        const auto logo = plainLogo(look.logoName, look.logo);
        if (!logo)
            return fail(logo);
        files.append({look.logoName, *logo});
    }
    return files;
}

QByteArray caseFragment(const PublishedCase& published)
{
    return render::toHtmlFragment(contentOf(published), relatedOf(published));
}

} // namespace heller::report

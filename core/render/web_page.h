#pragma once

#include "core/render/document.h"

namespace heller::render {

/// A link with what stands below it.
struct WebLink
{
    QString address = {}; ///< of another page of the site ("grazon.html"), or https
    QString title = {};
    QString note = {};
};

/// Links under a heading.
struct WebSection
{
    QString heading = {};
    int level = 2;
    QList<WebLink> links = {}; ///< none: the heading stands over the sections below it
};

/// A field that narrows the page's links down. It is there only where scripts run: the page is whole without it.
struct WebSearch
{
    QString script = {}; ///< its file
    QString label = {};
    QString none = {}; ///< said when nothing is left
};

/// A page of a site: its content in the site's frame. Knows nothing of deviations.
struct WebPage
{
    QString title = {};       ///< of the page alone
    QString description = {}; ///< for search engines; empty: none
    QString siteTitle = {};
    QString owner = {};     ///< whose site it is
    QString ownerHome = {}; ///< https; empty: no link
    QString logo = {};      ///< its file; decoration beside the owner's name; empty: none
    QString feed = {};      ///< its file; empty: none
    QString feedName = {};
    QString skipLink = {};           ///< "To the content"
    bool isStart = false;            ///< else the frame leads back to it
    Document content = {};           ///< with its title as first block
    WebSearch search = {};           ///< before the sections; without a script: none
    QString jump = {};               ///< names the links to the sections, before them; empty: there are none
    QList<WebSection> sections = {}; ///< below the content
};

/// HTML5 in UTF-8: valid, keyboard and screen reader first, no request leaves the site, nothing needs a script.
[[nodiscard]] QByteArray toHtml(const WebPage& page);
/// The content alone, without a page around it, to be put into another system's page.
[[nodiscard]] QByteArray toHtmlFragment(const Document& document, const QList<WebSection>& sections);

} // namespace heller::render

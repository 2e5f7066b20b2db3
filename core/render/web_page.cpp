#include "core/render/web_page.h"

#include "core/render/html_blocks.h"
#include "core/render/link_target.h"
#include "core/render/xml_buffer.h"

#include <QUrl>

namespace heller::render {

using namespace Qt::StringLiterals;

namespace {

/// A page of the site itself by its name; else what a paper may link to.
QByteArray targetOf(const QString& address)
{
    const QUrl url(address);
    if (url.isRelative() && !address.isEmpty() && !address.contains(u'/') && !address.contains(u':'))
        return QUrl::toPercentEncoding(address, "-._~");
    return linkTarget(address);
}

class PageWriter
{
public:
    explicit PageWriter(const WebPage& page) : m_page(page) {}

    QByteArray write();

private:
    void head();
    void banner();
    void search();
    void jumps();

    const WebPage& m_page;
    XmlBuffer m_html;
};

QString partName(int place)
{
    return u"del-"_s + QString::number(place);
}

void writeLink(XmlBuffer& html, const WebLink& link)
{
    html.markup("<li><a href=\"").markup(targetOf(link.address)).markup("\">").text(link.title).markup("</a>");
    if (!link.note.isEmpty())
        html.markup("<p>").text(link.note).markup("</p>");
    html.markup("</li>\n");
}

/// `place` from 1 is what a link within the page leads to; 0: none does.
void writeSection(XmlBuffer& html, const WebSection& section, int place)
{
    html.markup("<h").number(section.level);
    if (place > 0)
        html.markup(" id=\"").text(partName(place)).markup("\"");
    html.markup(">").text(section.heading).markup("</h");
    html.number(section.level).markup(">\n");
    if (section.links.isEmpty())
        return;
    html.markup("<ul class=\"cases\">\n");
    for (const WebLink& link : section.links)
        writeLink(html, link);
    html.markup("</ul>\n");
}

void PageWriter::head()
{
    const QString whole = m_page.isStart ? m_page.title : m_page.title + u" – "_s + m_page.siteTitle;
    m_html.markup("<!DOCTYPE html>\n<html lang=\"").text(m_page.content.language);
    m_html.markup("\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, "
                  "initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>");
    m_html.text(whole).markup("</title>\n");
    if (!m_page.description.isEmpty())
        m_html.markup("<meta name=\"description\" content=\"").text(m_page.description).markup("\">\n");
    m_html.markup("<link rel=\"stylesheet\" href=\"style.css\">\n");
    if (!m_page.feed.isEmpty())
        m_html.markup("<link rel=\"alternate\" type=\"application/atom+xml\" href=\"")
            .text(m_page.feed)
            .markup("\" title=\"")
            .text(m_page.feedName)
            .markup("\">\n");
    if (!m_page.search.script.isEmpty())
        m_html.markup("<script src=\"").text(m_page.search.script).markup("\" defer></script>\n");
    m_html.markup("</head>\n");
}

void PageWriter::banner()
{
    m_html.markup("<a class=\"skip\" href=\"#content\">").text(m_page.skipLink).markup("</a>\n<header>\n");
    if (!m_page.owner.isEmpty()) {
        const QByteArray home = m_page.ownerHome.isEmpty() ? QByteArray() : linkTarget(m_page.ownerHome);
        m_html.markup("<p class=\"owner\">");
        if (!home.isEmpty())
            m_html.markup("<a href=\"").text(QString::fromLatin1(home)).markup("\">");
        if (!m_page.logo.isEmpty())
            m_html.markup("<img src=\"").markup(targetOf(m_page.logo)).markup("\" alt=\"\"> ");
        m_html.text(m_page.owner).markup(home.isEmpty() ? "</p>\n" : "</a></p>\n");
    }
    if (!m_page.isStart)
        m_html.markup("<nav><a href=\"index.html\">").text(m_page.siteTitle).markup("</a></nav>\n");
    m_html.markup("</header>\n");
}

void PageWriter::search()
{
    if (m_page.search.script.isEmpty())
        return;
    m_html.markup("<div class=\"search\" role=\"search\" hidden><label for=\"search\">").text(m_page.search.label);
    m_html.markup("</label> <input id=\"search\" type=\"search\" autocomplete=\"off\"><p id=\"found\" role=\"status\" "
                  "data-none=\"");
    m_html.text(m_page.search.none).markup("\"></p></div>\n");
}

/// What heads others is no place of its own to go to.
void PageWriter::jumps()
{
    if (m_page.jump.isEmpty())
        return;
    m_html.markup("<nav class=\"jumps\" aria-label=\"").text(m_page.jump).markup("\"><ul>\n");
    int place = 0;
    for (const WebSection& section : m_page.sections) {
        ++place;
        if (section.links.isEmpty())
            continue;
        m_html.markup("<li><a href=\"#").text(partName(place)).markup("\">").text(section.heading);
        m_html.markup("</a></li>\n");
    }
    m_html.markup("</ul></nav>\n");
}

QByteArray PageWriter::write()
{
    head();
    m_html.markup("<body>\n");
    banner();
    m_html.markup("<main id=\"content\">\n").markup(htmlBlocks(m_page.content));
    search();
    jumps();
    int place = 0;
    for (const WebSection& section : m_page.sections)
        writeSection(m_html, section, m_page.jump.isEmpty() ? 0 : ++place);
    m_html.markup("</main>\n");
    if (!m_page.content.footer.isEmpty())
        m_html.markup("<footer><p>").text(m_page.content.footer).markup("</p></footer>\n");
    m_html.markup("</body>\n</html>\n");
    return m_html.take();
}

} // namespace

QByteArray toHtml(const WebPage& page)
{
    return PageWriter(page).write();
}

QByteArray toHtmlFragment(const Document& document, const QList<WebSection>& sections)
{
    XmlBuffer html;
    html.markup(htmlBlocks(document));
    for (const WebSection& section : sections)
        writeSection(html, section, 0);
    return html.take();
}

} // namespace heller::render

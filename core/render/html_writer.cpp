#include "core/render/html_writer.h"

#include "core/render/docx_style_names.h"
#include "core/render/heading_depth.h"
#include "core/render/html_blocks.h"
#include "core/render/link_target.h"
#include "core/render/xml_buffer.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::render {

namespace {

class HtmlWriter
{
public:
    explicit HtmlWriter(const Document& document);

    QByteArray page();
    QByteArray blocks();

private:
    void allBlocks();
    void block(const Block& block);
    void paragraph(const Paragraph& paragraph);
    void heading(const Heading& heading);
    void contents(const Contents& contents);
    void table(const Table& table);
    void row(const QList<Runs>& cells, qsizetype columns, bool head);
    void setList(bool open);
    void runs(const Runs& runs);
    void text(const QString& text);
    QByteArray classes(const char* name = nullptr);

    const Document& m_document;
    XmlBuffer m_html;
    bool m_hasTitle = false; ///< the title is the page's h1; headings follow a level below
    bool m_inList = false;
    bool m_newPage = false;
    int m_headings = 0;
    HeadingDepth m_depth;
};

HtmlWriter::HtmlWriter(const Document& document) : m_document(document)
{
    m_hasTitle = std::any_of(document.blocks.begin(), document.blocks.end(), [](const Block& block) {
        const auto* paragraph = std::get_if<Paragraph>(&block);
        return paragraph && paragraph->style == ParagraphStyle::Title;
    });
}

QByteArray webStyle()
{
    QFile file(u":/heller/style/document.css"_s);
    const bool there = file.open(QIODevice::ReadOnly);
    Q_ASSERT(there);
    return there ? file.readAll() : QByteArray();
}

QByteArray HtmlWriter::page()
{
    m_html.markup("<!DOCTYPE html>\n<html lang=\"").text(m_document.language);
    m_html.markup("\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, "
                  "initial-scale=1\">\n<title>");
    m_html.text(m_document.title).markup("</title>\n<style>\n").markup(webStyle());
    m_html.markup("</style>\n</head>\n<body>\n<main>\n");
    allBlocks();
    m_html.markup("</main>\n");
    if (!m_document.footer.isEmpty())
        m_html.markup("<footer><p>").text(m_document.footer).markup("</p></footer>\n");
    m_html.markup("</body>\n</html>\n");
    return m_html.take();
}

QByteArray HtmlWriter::blocks()
{
    allBlocks();
    return m_html.take();
}

void HtmlWriter::allBlocks()
{
    for (const Block& each : m_document.blocks)
        block(each);
    setList(false);
}

void HtmlWriter::block(const Block& block)
{
    const auto* text = std::get_if<Paragraph>(&block);
    setList(text && text->style == ParagraphStyle::Bullet);
    if (text)
        paragraph(*text);
    else if (const auto* title = std::get_if<Heading>(&block))
        heading(*title);
    else if (const auto* list = std::get_if<Contents>(&block))
        contents(*list);
    else if (const auto* cells = std::get_if<Table>(&block))
        table(*cells);
    else
        m_newPage = true;
}

void HtmlWriter::setList(bool open)
{
    if (open != m_inList)
        m_html.markup(open ? "<ul" : "</ul>\n");
    if (open && !m_inList)
        m_html.markup(classes()).markup(">\n");
    m_inList = open;
}

/// ` class="…"` of the block that begins here, with the page break that waited for it.
QByteArray HtmlWriter::classes(const char* name)
{
    QByteArray all = name;
    if (m_newPage)
        all += all.isEmpty() ? "new-page" : " new-page";
    m_newPage = false;
    return all.isEmpty() ? QByteArray() : " class=\"" + all + '"';
}

void HtmlWriter::paragraph(const Paragraph& paragraph)
{
    const auto write = [&](const char* open, const char* name, const char* inner, const char* close) {
        m_html.markup(open).markup(classes(name)).markup(">").markup(inner);
        runs(paragraph.runs);
        m_html.markup(close).markup("\n");
    };
    switch (paragraph.style) {
    case ParagraphStyle::Title:
        return write("<h1", nullptr, "", "</h1>");
    case ParagraphStyle::Bullet:
        return write("<li", nullptr, "", "</li>");
    case ParagraphStyle::Subtitle:
        return write("<p", "subtitle", "", "</p>");
    case ParagraphStyle::Signature:
        return write("<p", "signature", "", "</p>");
    case ParagraphStyle::Note:
        return write("<p", "note", "<small>", "</small></p>");
    case ParagraphStyle::Label:
        return write("<p", "label", "<strong>", "</strong></p>");
    case ParagraphStyle::Body:
        return write("<p", nullptr, "", "</p>");
    }
}

void HtmlWriter::heading(const Heading& heading)
{
    const int level = m_depth.of(levelOf(heading)) + (m_hasTitle ? 1 : 0);
    m_newPage = m_newPage || heading.pageBreakBefore;
    m_html.markup("<h").number(level).markup(" id=\"r").number(++m_headings).markup("\"").markup(classes()).markup(">");
    text(heading.text);
    m_html.markup("</h").number(level).markup(">\n");
}

void HtmlWriter::contents(const Contents& contents)
{
    m_html.markup("<nav aria-labelledby=\"innehall\"").markup(classes()).markup(">\n");
    m_depth = {};
    const int titleLevel = m_depth.of(1) + (m_hasTitle ? 1 : 0);
    m_html.markup("<h").number(titleLevel).markup(" id=\"innehall\">");
    text(contents.title);
    m_html.markup("</h").number(titleLevel).markup(">\n");
    int depth = 0;
    HeadingDepth entries;
    int place = 0;
    for (const Block& block : m_document.blocks) {
        const auto* heading = std::get_if<Heading>(&block);
        if (!heading)
            continue;
        ++place;
        if (!heading->inContents)
            continue;
        const int level = entries.of(levelOf(*heading));
        for (; depth > level; --depth)
            m_html.markup("</li>\n</ul>\n");
        if (depth == level)
            m_html.markup("</li>\n");
        else
            m_html.markup("<ul>\n");
        depth = level;
        m_html.markup("<li><a href=\"#r").number(place).markup("\">");
        text(heading->text);
        m_html.markup("</a>");
    }
    for (; depth > 0; --depth)
        m_html.markup("</li>\n</ul>\n");
    m_html.markup("</nav>\n");
}

void HtmlWriter::table(const Table& table)
{
    if (table.rows.isEmpty())
        return;
    qsizetype columns = 0;
    for (const QList<Runs>& cells : table.rows)
        columns = std::max(columns, cells.size());
    m_html.markup("<table").markup(classes()).markup(">\n<thead>\n");
    row(table.rows.first(), columns, true);
    m_html.markup("</thead>\n<tbody>\n");
    for (qsizetype i = 1; i < table.rows.size(); ++i)
        row(table.rows[i], columns, false);
    m_html.markup("</tbody>\n</table>\n");
}

void HtmlWriter::row(const QList<Runs>& cells, qsizetype columns, bool head)
{
    m_html.markup("<tr>");
    for (qsizetype column = 0; column < columns; ++column) {
        m_html.markup(head ? "<th scope=\"col\">" : "<td>");
        runs(cells.value(column));
        m_html.markup(head ? "</th>" : "</td>");
    }
    m_html.markup("</tr>\n");
}

void HtmlWriter::runs(const Runs& runs)
{
    for (const Run& run : runs) {
        if (run.text.isEmpty())
            continue;
        const QByteArray target = run.link.isEmpty() ? QByteArray() : linkTarget(run.link);
        if (!target.isEmpty())
            m_html.markup("<a href=\"").text(QString::fromLatin1(target)).markup("\">");
        if (run.strong)
            m_html.markup("<strong>");
        if (run.emphasis)
            m_html.markup("<em>");
        text(run.text);
        if (run.emphasis)
            m_html.markup("</em>");
        if (run.strong)
            m_html.markup("</strong>");
        if (!target.isEmpty())
            m_html.markup("</a>");
    }
}

void HtmlWriter::text(const QString& text)
{
    qsizetype from = 0;
    for (qsizetype end = text.indexOf(u'\n'); end >= 0; end = text.indexOf(u'\n', from)) {
        m_html.text(QStringView(text).sliced(from, end - from)).markup("<br>");
        from = end + 1;
    }
    m_html.text(QStringView(text).sliced(from));
}

} // namespace

QByteArray toHtml(const Document& document)
{
    return HtmlWriter(document).page();
}

QByteArray htmlBlocks(const Document& document)
{
    return HtmlWriter(document).blocks();
}

} // namespace heller::render

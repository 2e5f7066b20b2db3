#include "core/render/docx_body.h"

#include "core/render/link_target.h"
#include "core/render/table_columns.h"
#include "core/render/xml_buffer.h"

#include <QHash>

#include <numeric>

namespace heller::render {

namespace {

/// What Word has an element for instead of a character; empty: it has none.
QByteArrayView elementFor(QChar character)
{
    constexpr QChar noBreakHyphen(0x2011); // as a character Word takes it from another font
    if (character == u'\n')
        return "<w:br/>";
    if (character == u'\t')
        return "<w:tab/>";
    return character == noBreakHyphen ? QByteArrayView("<w:noBreakHyphen/>") : QByteArrayView();
}

/// Around a place to write in; further paragraphs that are written there have it too and share it.
QByteArray frame()
{
    QByteArray sides;
    for (const char* side : {"top", "left", "bottom", "right"})
        sides += QByteArray("<w:") + side + " w:val=\"single\" w:sz=\"4\" w:space=\"4\" w:color=\"auto\"/>";
    return "<w:pBdr>" + sides + "</w:pBdr>";
}

class BodyWriter
{
public:
    explicit BodyWriter(const DocxBodyInput& input) : m_in(input), m_levels(contentsLevels(input.document))
    {
        for (int style = 0; style < styleCount; ++style)
            m_style[static_cast<size_t>(style)] = m_in.styles.paragraph[static_cast<size_t>(style)].toUtf8();
    }

    DocxBody write();

private:
    void block(const Block& block);
    void paragraph(const Paragraph& paragraph);
    void heading(const Heading& heading);
    void contents(const Contents& contents);
    void contentsEntry(const Heading& heading, int place, bool first, bool last);
    void table(const Table& table);
    void cell(const Runs& runs, Twips width, bool head);

    void openParagraph(const QByteArray& style, QByteArrayView properties = {}, bool keepWithNext = false);
    void runs(const Runs& runs);
    void run(const Run& run);
    void content(QStringView text);
    void openLink(const QString& target);
    QByteArray bookmark(int place) const { return "_Toc" + QByteArray::number(place + 1).rightJustified(9, '0'); }
    const QByteArray& id(Style style) const { return m_style[static_cast<size_t>(style)]; }

    const DocxBodyInput& m_in;
    ContentsLevels m_levels;
    std::array<QByteArray, styleCount> m_style;
    XmlBuffer m_xml;
    QStringList m_links;
    QHash<QString, int> m_linkIds;
    int m_headings = 0;
    bool m_breakPending = false;
};

DocxBody BodyWriter::write()
{
    m_xml.markup("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                 "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
                 "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>");
    bool afterTable = false;
    for (const Block& each : m_in.document.blocks) {
        const bool isTable = std::holds_alternative<Table>(each);
        if (isTable && afterTable) // Word would join two tables that touch
            m_xml.markup("<w:p><w:pPr><w:pStyle w:val=\"").markup(id(Style::Note)).markup("\"/></w:pPr></w:p>");
        block(each);
        afterTable = isTable;
    }
    m_xml.markup(m_in.sectionProperties).markup("</w:body></w:document>");
    return {m_xml.take(), m_links};
}

void BodyWriter::block(const Block& block)
{
    if (const auto* text = std::get_if<Paragraph>(&block))
        paragraph(*text);
    else if (const auto* title = std::get_if<Heading>(&block))
        heading(*title);
    else if (const auto* list = std::get_if<Contents>(&block))
        contents(*list);
    else if (const auto* cells = std::get_if<Table>(&block))
        table(*cells);
    else
        m_breakPending = true; // belongs to the paragraph that follows, so that no empty one is needed
}

void BodyWriter::openParagraph(const QByteArray& style, QByteArrayView properties, bool keepWithNext)
{
    m_xml.markup("<w:p><w:pPr><w:pStyle w:val=\"").markup(style).markup("\"/>");
    if (keepWithNext)
        m_xml.markup("<w:keepNext/>");
    if (m_breakPending)
        m_xml.markup("<w:pageBreakBefore/>");
    m_breakPending = false;
    m_xml.markup(properties).markup("</w:pPr>");
}

void BodyWriter::paragraph(const Paragraph& paragraph)
{
    const bool bullet = paragraph.style == ParagraphStyle::Bullet;
    const bool fillIn = !paragraph.fillInTag.isEmpty();
    if (fillIn) // shown as a prompt: what is typed takes its place
        m_xml.markup("<w:sdt><w:sdtPr><w:tag w:val=\"")
            .text(paragraph.fillInTag)
            .markup("\"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>");
    const QByteArray properties = bullet ? m_in.bulletProperties : fillIn ? frame() : QByteArray();
    openParagraph(id(styleOf(paragraph.style)), properties, paragraph.keepWithNext);
    runs(paragraph.runs);
    m_xml.markup(fillIn ? "</w:p></w:sdtContent></w:sdt>" : "</w:p>");
}

void BodyWriter::heading(const Heading& heading)
{
    m_breakPending = m_breakPending || heading.pageBreakBefore;
    openParagraph(id(styleOf(heading, m_levels)));
    const int place = m_headings++;
    if (heading.inContents) {
        m_xml.markup("<w:bookmarkStart w:id=\"").number(place).markup("\" w:name=\"");
        m_xml.markup(bookmark(place)).markup("\"/>");
        run({heading.text});
        m_xml.markup("<w:bookmarkEnd w:id=\"").number(place).markup("\"/></w:p>");
    } else {
        run({heading.text});
        m_xml.markup("</w:p>");
    }
}

void BodyWriter::contents(const Contents& contents)
{
    m_xml.markup("<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/><w:docPartUnique/>"
                 "</w:docPartObj></w:sdtPr><w:sdtContent>");
    if (!contents.title.isEmpty() || m_levels.first == 0) {
        openParagraph(id(Style::ContentsTitle));
        run({contents.title});
        m_xml.markup("</w:p>");
    }
    QList<std::pair<const Heading*, int>> entries;
    int place = 0;
    for (const Block& block : m_in.document.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block)) {
            if (heading->inContents)
                entries.append({heading, place});
            ++place;
        }
    }
    for (qsizetype i = 0; i < entries.size(); ++i)
        contentsEntry(*entries[i].first, entries[i].second, i == 0, i + 1 == entries.size());
    m_xml.markup("</w:sdtContent></w:sdt>");
}

void BodyWriter::contentsEntry(const Heading& heading, int place, bool first, bool last)
{
    QByteArray tabs;
    if (m_in.contentsWithoutTab.contains(contentsStyle(levelOf(heading))))
        tabs = "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"" + QByteArray::number(m_in.page.textWidth()) +
               "\"/></w:tabs>";
    openParagraph(id(contentsStyle(levelOf(heading))), tabs);
    if (first)
        m_xml
            .markup(
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> TOC \\o \"")
            .number(m_levels.first)
            .markup("-")
            .number(m_levels.last)
            .markup("\" \\h \\z \\u </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>");
    const QByteArray name = bookmark(place);
    m_xml.markup("<w:hyperlink w:anchor=\"").markup(name).markup("\" w:history=\"1\">");
    run({QString(heading.text).replace(u'\n', u' ')});
    m_xml
        .markup("<w:r><w:tab/></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText "
                "xml:space=\"preserve\"> PAGEREF ")
        .markup(name)
        .markup(" \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>")
        .number(m_in.pages.value(place))
        .markup("</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:hyperlink>");
    if (last)
        m_xml.markup("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
    m_xml.markup("</w:p>");
}

void BodyWriter::runs(const Runs& runs)
{
    for (const Run& each : runs) {
        if (each.text.isEmpty())
            continue;
        const QByteArray target = each.link.isEmpty() ? QByteArray() : linkTarget(each.link);
        if (target.isEmpty()) {
            run({each.text, each.strong, each.emphasis});
        } else {
            openLink(QString::fromLatin1(target));
            run(each);
            m_xml.markup("</w:hyperlink>");
        }
    }
}

void BodyWriter::openLink(const QString& target)
{
    auto known = m_linkIds.find(target);
    if (known == m_linkIds.end()) {
        known = m_linkIds.insert(target, m_in.firstLinkId + static_cast<int>(m_links.size()));
        m_links.append(target);
    }
    m_xml.markup("<w:hyperlink r:id=\"rId").number(known.value()).markup("\" w:history=\"1\">");
}

void BodyWriter::run(const Run& run)
{
    m_xml.markup("<w:r>");
    const bool link = !run.link.isEmpty();
    if (link || run.strong || run.emphasis) {
        // A run has one character style; what it cannot say is said beside it.
        const QString& style = link ? m_in.styles.link : run.strong ? m_in.styles.strong : m_in.styles.emphasis;
        m_xml.markup("<w:rPr><w:rStyle w:val=\"").text(style).markup("\"/>");
        if (link && run.strong)
            m_xml.markup("<w:b/>");
        if (run.emphasis && (link || run.strong))
            m_xml.markup("<w:i/>");
        m_xml.markup("</w:rPr>");
    }
    content(run.text);
    m_xml.markup("</w:r>");
}

void BodyWriter::content(QStringView text)
{
    while (!text.isEmpty()) {
        qsizetype end = 0;
        while (end < text.size() && elementFor(text[end]).isEmpty())
            ++end;
        if (end > 0)
            m_xml.markup("<w:t xml:space=\"preserve\">").text(text.first(end)).markup("</w:t>");
        if (end < text.size())
            m_xml.markup(elementFor(text[end]));
        text = text.sliced(std::min(end + 1, text.size()));
    }
}

void BodyWriter::table(const Table& table)
{
    if (table.rows.isEmpty())
        return;
    const QList<Twips> widths = columnWidths(table, m_in.page.textWidth());
    m_xml.markup("<w:tbl><w:tblPr><w:tblStyle w:val=\"").text(m_in.styles.table).markup("\"/><w:tblW w:w=\"");
    m_xml.number(std::accumulate(widths.begin(), widths.end(), 0));
    m_xml.markup("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0420\" w:firstRow=\"1\" "
                 "w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"0\" w:noVBand=\"1\"/></w:tblPr>"
                 "<w:tblGrid>");
    for (const Twips width : widths)
        m_xml.markup("<w:gridCol w:w=\"").number(width).markup("\"/>");
    m_xml.markup("</w:tblGrid>");
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        m_xml.markup("<w:tr><w:trPr><w:cantSplit/>");
        if (row == 0)
            m_xml.markup("<w:tblHeader/>");
        m_xml.markup("</w:trPr>");
        for (qsizetype column = 0; column < widths.size(); ++column)
            cell(table.rows[row].value(column), widths[column], row == 0);
        m_xml.markup("</w:tr>");
    }
    m_xml.markup("</w:tbl>");
}

void BodyWriter::cell(const Runs& text, Twips width, bool head)
{
    m_xml.markup("<w:tc><w:tcPr><w:tcW w:w=\"").number(width).markup("\" w:type=\"dxa\"/></w:tcPr>");
    openParagraph(id(head ? Style::TableHead : Style::TableText));
    runs(text);
    m_xml.markup("</w:p></w:tc>");
}

} // namespace

DocxBody docxBody(const DocxBodyInput& input)
{
    return BodyWriter(input).write();
}

} // namespace heller::render

#include "core/render/template_edges.h"

#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::render {

namespace {

constexpr int deepest = 50;        // of nested containers
constexpr Twips cellMargin = 108;  // Word's own
constexpr qint64 emuPerTwip = 635; // English metric units

Twips twips(QStringView emu)
{
    return static_cast<Twips>(std::clamp<qint64>(emu.toLongLong() / emuPerTwip, -31680, 31680));
}

class EdgeReader
{
public:
    EdgeReader(const TemplateFacts& facts, const QString& part)
        : m_facts(facts)
        , m_xml(facts.package.part(part))
        , m_relationships(facts.package.relationships(part))
    {}

    Edge read();

private:
    using Kind = EdgePiece::Kind;
    enum class Field { None, Instruction, Cached };

    void blocks(QList<EdgeParagraph>* cell, int depth);
    void table(int depth);
    void row(const QList<Twips>& widths, int depth);
    EdgeParagraph paragraph();
    void inlines(EdgeParagraph& paragraph, int depth);
    void runContent(EdgeParagraph& paragraph, TextLook& look, int depth);
    void fieldCharacter(EdgeParagraph& paragraph, const TextLook& look);
    void drawing(EdgeParagraph& paragraph, const TextLook& look);
    struct Place
    {
        Twips begin = 0; ///< from the paper's edge
        Twips room = 0;  ///< to align in
        Twips offset = 0;
        double share = 0; ///< of what the picture leaves of the room
        bool besideText = false;
    };
    Place position(bool horizontal);
    [[nodiscard]] static Place placeAcross(const PageLook& page, const QString& from);
    [[nodiscard]] static Place placeDown(const PageLook& page, const QString& from);
    void add(EdgeParagraph& paragraph, Kind kind, const TextLook& look, const QString& text = {});
    [[nodiscard]] QByteArray picture(const QString& id) const;
    [[nodiscard]] TextLook lookOf(const QString& styleId) const;

    const TemplateFacts& m_facts;
    QXmlStreamReader m_xml;
    QList<Relationship> m_relationships;
    Edge m_edge;
    Field m_field = Field::None;
    QString m_instruction;
};

Edge EdgeReader::read()
{
    if (m_xml.readNextStartElement())
        blocks(nullptr, 0);
    return std::move(m_edge);
}

TextLook EdgeReader::lookOf(const QString& styleId) const
{
    const auto& looks = m_facts.styles.paragraphLooks;
    return looks.value(styleId.isEmpty() ? m_facts.styles.ids.of(Style::Body) : styleId,
                       m_facts.styles.look.of(Style::Body));
}

void EdgeReader::blocks(QList<EdgeParagraph>* cell, int depth)
{
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == u"p") {
            const EdgeParagraph read = paragraph();
            if (cell)
                cell->append(read);
            else
                m_edge.rows.append({{{0, 0, {read}}}});
        } else if (m_xml.name() == u"tbl" && !cell) {
            table(depth + 1);
        } else if ((m_xml.name() == u"sdt" || m_xml.name() == u"sdtContent") && depth < deepest) {
            blocks(cell, depth + 1);
        } else {
            m_xml.skipCurrentElement();
        }
    }
}

void EdgeReader::table(int depth)
{
    QList<Twips> widths;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == u"tblGrid") {
            while (m_xml.readNextStartElement()) {
                widths.append(std::clamp(wordAttribute(m_xml, u"w").toInt(), 0, 31680));
                m_xml.skipCurrentElement();
            }
        } else if (m_xml.name() == u"tr") {
            row(widths, depth);
        } else {
            m_xml.skipCurrentElement();
        }
    }
}

void EdgeReader::row(const QList<Twips>& widths, int depth)
{
    EdgeRow row;
    qsizetype column = 0;
    Twips left = 0;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == u"trPr") {
            while (m_xml.readNextStartElement()) {
                if (m_xml.name() == u"trHeight")
                    row.leastHeight = std::clamp(wordAttribute(m_xml, u"val").toInt(), 0, 31680);
                m_xml.skipCurrentElement();
            }
        } else if (m_xml.name() == u"tc") {
            const Twips width = widths.value(column++, 2000);
            EdgeCell cell{left + cellMargin, std::max(0, width - 2 * cellMargin)};
            blocks(&cell.paragraphs, depth);
            row.cells.append(cell);
            left += width;
        } else {
            m_xml.skipCurrentElement();
        }
    }
    m_edge.rows.append(row);
}

EdgeParagraph EdgeReader::paragraph()
{
    EdgeParagraph paragraph{lookOf({})};
    inlines(paragraph, 0);
    return paragraph;
}

void EdgeReader::inlines(EdgeParagraph& paragraph, int depth)
{
    while (m_xml.readNextStartElement()) {
        const QStringView name = m_xml.name();
        if (name == u"pPr") {
            StyleProperties own;
            readProperties(m_xml, m_facts.styles.theme, own);
            paragraph.look = lookOf(own.paragraphStyle);
            own.applyTo(paragraph.look);
        } else if (name == u"r") {
            TextLook look = paragraph.look;
            runContent(paragraph, look, depth);
        } else if (name == u"fldSimple") {
            const QString instruction = wordAttribute(m_xml, u"instr").simplified().section(u' ', 0, 0).toUpper();
            if (instruction == u"PAGE"_s || instruction == u"NUMPAGES"_s) {
                add(paragraph, instruction == u"PAGE"_s ? Kind::PageNumber : Kind::PageCount, paragraph.look);
                m_xml.skipCurrentElement();
            } else if (depth < deepest) {
                inlines(paragraph, depth + 1);
            }
        } else if (depth < deepest && (name == u"hyperlink" || name == u"sdt" || name == u"sdtContent" ||
                                       name == u"ins" || name == u"smartTag")) {
            inlines(paragraph, depth + 1);
        } else {
            m_xml.skipCurrentElement();
        }
    }
}

void EdgeReader::runContent(EdgeParagraph& paragraph, TextLook& look, int depth)
{
    while (m_xml.readNextStartElement()) {
        const QStringView name = m_xml.name();
        if (name == u"rPr") {
            StyleProperties own;
            readProperties(m_xml, m_facts.styles.theme, own);
            own.applyTo(look);
        } else if (name == u"drawing") {
            drawing(paragraph, look);
        } else if (depth < deepest && (name == u"AlternateContent" || name == u"Choice")) {
            runContent(paragraph, look, depth + 1);
        } else if (name == u"instrText") {
            m_instruction += m_xml.readElementText();
        } else if (name == u"t") {
            add(paragraph, Kind::Text, look, m_xml.readElementText());
        } else {
            if (name == u"tab")
                add(paragraph, Kind::Tab, look);
            else if (name == u"ptab")
                add(paragraph, wordAttribute(m_xml, u"alignment") == u"right"_s ? Kind::RightTab : Kind::Tab, look);
            else if (name == u"br")
                add(paragraph, Kind::Text, look, u"\n"_s);
            else if (name == u"noBreakHyphen")
                add(paragraph, Kind::Text, look, u"-"_s);
            else if (name == u"fldChar")
                fieldCharacter(paragraph, look);
            m_xml.skipCurrentElement();
        }
    }
}

/// Page numbers are written anew; of other fields what the template's author last saw is kept.
void EdgeReader::fieldCharacter(EdgeParagraph& paragraph, const TextLook& look)
{
    const QString kind = wordAttribute(m_xml, u"fldCharType");
    const QString instruction = m_instruction.simplified().section(u' ', 0, 0).toUpper();
    const bool number = instruction == u"PAGE"_s || instruction == u"NUMPAGES"_s;
    if (kind == u"begin"_s) {
        m_instruction.clear();
        m_field = Field::Instruction;
    } else if (kind == u"separate"_s) {
        m_field = number ? Field::Cached : Field::None;
    } else if (kind == u"end"_s) {
        m_field = Field::None;
        if (number)
            add(paragraph, instruction == u"PAGE"_s ? Kind::PageNumber : Kind::PageCount, look);
        m_instruction.clear();
    }
}

void EdgeReader::add(EdgeParagraph& paragraph, Kind kind, const TextLook& look, const QString& text)
{
    if (m_field == Field::None)
        paragraph.pieces.append({kind, look, text});
}

QByteArray EdgeReader::picture(const QString& id) const
{
    for (const Relationship& each : m_relationships)
        if (each.id == id && !each.external)
            return m_facts.package.part(each.target);
    return {};
}

void EdgeReader::drawing(EdgeParagraph& paragraph, const TextLook& look)
{
    constexpr auto relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"_L1;
    EdgePicture found;
    Place across;
    Place down;
    bool isFree = false;
    for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
        m_xml.readNext();
        depth += m_xml.isStartElement() ? 1 : m_xml.isEndElement() ? -1 : 0;
        if (!m_xml.isStartElement())
            continue;
        const QXmlStreamAttributes attributes = m_xml.attributes();
        if (m_xml.name() == u"anchor") {
            isFree = true;
        } else if (m_xml.name() == u"extent") {
            found.width = twips(attributes.value("cx"_L1));
            found.height = twips(attributes.value("cy"_L1));
        } else if (m_xml.name() == u"blip" && found.picture.isEmpty()) {
            found.picture = picture(attributes.value(relationships, "embed"_L1).toString());
        } else if (m_xml.name() == u"positionH" || m_xml.name() == u"positionV") {
            const bool horizontal = m_xml.name() == u"positionH";
            (horizontal ? across : down) = position(horizontal);
            --depth; // read to its end
        }
    }
    const auto placed = [](const Place& place, Twips size) {
        const double moved = place.room > 0 ? place.share * (place.room - size) : 0.0;
        return place.begin + place.offset + static_cast<Twips>(moved);
    };
    found.left = placed(across, found.width);
    found.top = placed(down, found.height);
    found.besideRow = down.besideText ? static_cast<int>(m_edge.rows.size()) : -1;
    if (isFree)
        m_edge.pictures.append(found);
    else
        paragraph.pieces.append({Kind::Picture, look, {}, found.picture, found.width, found.height});
}

/// How much of the room that is left lies before what is aligned so.
double shareBefore(const QString& align)
{
    if (align == u"right"_s || align == u"bottom"_s || align == u"outside"_s)
        return 1.0;
    return align == u"center"_s ? 0.5 : 0.0;
}

EdgeReader::Place EdgeReader::placeAcross(const PageLook& page, const QString& from)
{
    if (from == u"page"_s)
        return {.room = page.width};
    if (from == u"leftMargin"_s)
        return {.room = page.left};
    if (from == u"rightMargin"_s)
        return {.begin = page.width - page.right, .room = page.right};
    return {.begin = page.left, .room = page.textWidth()};
}

EdgeReader::Place EdgeReader::placeDown(const PageLook& page, const QString& from)
{
    if (from == u"page"_s)
        return {.room = page.height};
    if (from == u"margin"_s)
        return {.begin = std::abs(page.top), .room = page.textHeight()};
    if (from == u"topMargin"_s)
        return {.room = std::abs(page.top)};
    if (from == u"bottomMargin"_s)
        return {.begin = page.height - std::abs(page.bottom), .room = std::abs(page.bottom)};
    return {.besideText = true};
}

/// An offset or an alignment: from the paper, its margins, or the text that the picture was put into.
EdgeReader::Place EdgeReader::position(bool horizontal)
{
    const PageLook& page = m_facts.section.page;
    const QString from = m_xml.attributes().value("relativeFrom"_L1).toString();
    Place place = horizontal ? placeAcross(page, from) : placeDown(page, from);
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == u"posOffset") {
            place.offset = twips(m_xml.readElementText());
            place.room = 0;
        } else if (m_xml.name() == u"align") {
            place.share = shareBefore(m_xml.readElementText());
        } else {
            m_xml.skipCurrentElement();
        }
    }
    return place;
}

} // namespace

Edges templateEdges(const TemplateFacts& facts, const QString& footerText)
{
    const TemplateSection& section = facts.section;
    const auto read = [&](bool header, QStringView kind) {
        const QString part = section.edge(header, kind);
        return part.isEmpty() ? Edge() : EdgeReader(facts, part).read();
    };
    Edges edges;
    edges.header = read(true, u"default");
    edges.firstHeader = read(true, u"first");
    edges.evenHeader = read(true, u"even");
    edges.footer = read(false, u"default");
    edges.firstFooter = read(false, u"first");
    edges.evenFooter = read(false, u"even");
    edges.firstPageDiffers = section.firstPageDiffers;
    edges.evenPagesDiffer = section.evenPagesDiffer;
    if (std::ranges::all_of(section.edges, &EdgeReference::header)) {
        edges.footer = ownFooter(footerText, facts.styles.look.of(Style::Footer));
        edges.firstFooter = edges.footer;
        edges.evenFooter = edges.footer;
    }
    return edges;
}

} // namespace heller::render

#include "core/render/template_section.h"

#include "core/render/style_properties.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::render {

namespace {

constexpr Twips smallestPage = 2000;
constexpr Twips largestPage = 31680;
constexpr Twips smallestText = 1440; // what must be left between the margins, both ways

Twips length(const QXmlStreamReader& xml, QStringView name, Twips otherwise)
{
    bool whole = false;
    const double value = wordAttribute(xml, name).toDouble(&whole);
    return whole ? static_cast<Twips>(std::clamp(value, -1.0 * largestPage, 1.0 * largestPage)) : otherwise;
}

void readMargins(const QXmlStreamReader& xml, PageLook& page)
{
    page.top = length(xml, u"top", page.top);
    page.bottom = length(xml, u"bottom", page.bottom);
    page.left = length(xml, u"left", page.left) + length(xml, u"gutter", 0);
    page.right = length(xml, u"right", page.right);
    page.header = length(xml, u"header", page.header);
    page.footer = length(xml, u"footer", page.footer);
}

class SectionReader
{
public:
    explicit SectionReader(const TemplatePackage& package)
        : m_relationships(package.relationships(package.documentPart()))
    {}

    void read(QXmlStreamReader& xml);
    TemplateSection section;

private:
    void reference(const QXmlStreamReader& xml, bool header);

    QList<Relationship> m_relationships;
};

void SectionReader::reference(const QXmlStreamReader& xml, bool header)
{
    constexpr auto relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"_L1;
    const QString id = xml.attributes().value(relationships, "id"_L1).toString();
    const QString kind = wordAttribute(xml, u"type");
    const auto target = std::ranges::find_if(m_relationships, [&](const Relationship& each) {
        return each.id == id && !each.external && each.type == (header ? u"header"_s : u"footer"_s);
    });
    if (target == m_relationships.end())
        return;
    const auto known = std::ranges::find_if(
        section.edges, [&](const EdgeReference& each) { return each.header == header && each.kind == kind; });
    if (known != section.edges.end())
        known->part = target->target;
    else
        section.edges.append({header, kind, target->target});
}

void SectionReader::read(QXmlStreamReader& xml)
{
    section.page = {}; // sizes are each section's own, headers and footers are handed on
    section.firstPageDiffers = false;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"pgSz") {
            section.page.width = length(xml, u"w", section.page.width);
            section.page.height = length(xml, u"h", section.page.height);
        } else if (xml.name() == u"pgMar") {
            readMargins(xml, section.page);
        } else if (xml.name() == u"titlePg") {
            section.firstPageDiffers = isOn(xml);
        } else if (xml.name() == u"headerReference" || xml.name() == u"footerReference") {
            reference(xml, xml.name() == u"headerReference");
        }
        xml.skipCurrentElement();
    }
}

/// A page that holds text, whatever the file says.
void makeUsable(PageLook& page)
{
    const PageLook standard;
    if (page.width < smallestPage || page.width > largestPage)
        page.width = standard.width;
    if (page.height < smallestPage || page.height > largestPage)
        page.height = standard.height;
    page.left = std::max(0, page.left);
    page.right = std::max(0, page.right);
    page.header = std::max(0, page.header);
    page.footer = std::max(0, page.footer);
    if (page.textWidth() < smallestText)
        page.left = page.right = page.width / 8;
    if (page.height - std::abs(page.top) - std::abs(page.bottom) < smallestText)
        page.top = page.bottom = page.height / 8;
}

/// A header or footer that holds the field PAGE, however its instruction is cut into runs; in a text box, too.
bool holdsPageNumber(const QByteArray& edge)
{
    static const QRegularExpression page(u"(?:^|\\n)\\s*PAGE\\b"_s, QRegularExpression::CaseInsensitiveOption);
    QXmlStreamReader xml(edge);
    QString instructions; // one a line
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"pgNum")
            return true;
        if (xml.name() == u"fldSimple")
            instructions += u'\n' + wordAttribute(xml, u"instr");
        else if (xml.name() == u"fldChar")
            instructions += u'\n';
        else if (xml.name() == u"instrText")
            instructions += xml.readElementText(QXmlStreamReader::SkipChildElements);
    }
    return page.match(instructions).hasMatch();
}

} // namespace

Result<bool> numbersPages(const Template& file)
{
    const auto package = TemplatePackage::open(file);
    if (!package)
        return fail(package);
    const TemplateSection section = templateSection(*package);
    if (std::ranges::all_of(section.edges, &EdgeReference::header))
        return true;
    const auto numbered = [&](QStringView kind) {
        return holdsPageNumber(package->part(section.edge(true, kind))) ||
               holdsPageNumber(package->part(section.edge(false, kind)));
    };
    return numbered(u"default") && (!section.evenPagesDiffer || numbered(u"even"));
}

QString TemplateSection::edge(bool header, QStringView kind) const
{
    const auto found = std::ranges::find_if(
        edges, [&](const EdgeReference& each) { return each.header == header && each.kind == kind; });
    return found == edges.end() ? QString() : found->part;
}

TemplateSection templateSection(const TemplatePackage& package)
{
    SectionReader reader(package);
    QXmlStreamReader xml(package.part(package.documentPart()));
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"sectPr")
            reader.read(xml);

    TemplateSection section = std::move(reader.section);
    makeUsable(section.page);
    std::ranges::stable_partition(section.edges, [](const EdgeReference& each) { return each.header; });
    QXmlStreamReader settings(package.part(package.documentsPart(u"settings")));
    while (!settings.atEnd())
        if (settings.readNext() == QXmlStreamReader::StartElement && settings.name() == u"evenAndOddHeaders")
            section.evenPagesDiffer = isOn(settings);
    return section;
}

} // namespace heller::render

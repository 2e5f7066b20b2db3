#include "core/render/docx_template.h"

#include "core/render/docx_body.h"
#include "core/render/docx_parts.h"
#include "core/render/docx_styles.h"
#include "core/render/xml_buffer.h"
#include "core/render/xml_splice.h"
#include "core/render/zip_container.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::render {

namespace {

struct DocxTemplate
{
    Q_DECLARE_TR_FUNCTIONS(heller::render::DocxTemplate)
};

constexpr auto wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
constexpr auto relationshipType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

bool isXml(const QString& part)
{
    return part.endsWith(u".xml"_s, Qt::CaseInsensitive) || part.endsWith(u".rels"_s, Qt::CaseInsensitive);
}

std::unexpected<Error> damaged(const QString& fileName, const QString& part)
{
    return fail(ErrorCode::UnsupportedFormat,
                DocxTemplate::tr("The template %1 is damaged and cannot be used.").arg(fileName),
                DocxTemplate::tr("Open it in Word and save it as .docx or .dotx."), part);
}

/// The parts of the file to be, in order, with their kinds and the main document's arrows to them.
class TemplateWriter
{
public:
    TemplateWriter(const Document& document, const HeadingPages& pages, TemplateFacts facts, const QString& fileName)
        : m_document(document)
        , m_pages(pages)
        , m_facts(std::move(facts))
        , m_fileName(fileName)
        , m_folder(m_facts.package.documentPart().left(m_facts.package.documentPart().lastIndexOf(u'/') + 1))
    {}

    Result<QByteArray> write();

private:
    void addStyles();
    void addNumbering();
    void addAsItIs(const char* kind);
    void addEdges();
    void addFooter();
    void addBody();
    void addPart(const QString& name, const QByteArray& bytes, const QString& type);
    void addClosure(const QString& part);
    QString link(const char* kind, const QString& part);
    [[nodiscard]] QString freeName(const QString& stem) const;
    [[nodiscard]] QByteArray contentTypes() const;

    const Document& m_document;
    const HeadingPages& m_pages;
    TemplateFacts m_facts;
    QString m_fileName;
    QString m_folder; ///< of the main document, with its slash
    QList<Part> m_parts;
    QHash<QString, QString> m_types; ///< by part
    QByteArray m_relationships;      ///< of the main document
    QByteArray m_edgeReferences;
    QByteArray m_bulletProperties;
    int m_nextId = 1;
};

void TemplateWriter::addPart(const QString& name, const QByteArray& bytes, const QString& type)
{
    const bool known = std::ranges::any_of(m_parts, [&](const Part& each) { return each.name == name; });
    if (known)
        return;
    m_parts.append({name, bytes});
    if (!name.endsWith(u".rels"_s))
        m_types.insert(name, type);
}

void TemplateWriter::addClosure(const QString& part)
{
    for (const QString& name : m_facts.package.closure(part))
        addPart(name, m_facts.package.part(name), m_facts.package.contentType(name));
}

/// An arrow from the main document; its id.
QString TemplateWriter::link(const char* kind, const QString& part)
{
    const QString id = u"rId%1"_s.arg(m_nextId++);
    XmlBuffer xml;
    xml.markup("<Relationship Id=\"").text(id).markup("\" Type=\"").markup(relationshipType).markup(kind);
    xml.markup("\" Target=\"/").text(part).markup("\"/>");
    m_relationships += xml.bytes();
    return id;
}

QString TemplateWriter::freeName(const QString& stem) const
{
    QString name = m_folder + stem + u".xml"_s;
    for (int number = 2; m_facts.package.has(name); ++number)
        name = m_folder + stem + QString::number(number) + u".xml"_s;
    return name;
}

void TemplateWriter::addAsItIs(const char* kind)
{
    const QString part = m_facts.package.documentsPart(QString::fromLatin1(kind));
    if (part.isEmpty())
        return;
    addClosure(part);
    link(kind, part);
}

void TemplateWriter::addNumbering()
{
    if (m_facts.styles.bulletsNumbered) {
        addAsItIs("numbering");
        return;
    }
    const QString part = m_facts.package.documentsPart(u"numbering");
    const NumberingIds ids = freeNumberingIds(m_facts.package.part(part));
    m_facts.styles.ids.bulletNumbering = ids.number;
    const QString& bullet = m_facts.styles.ids.of(Style::Bullet);
    const bool styleIsOurs = m_facts.styles.newIds.contains(bullet);
    if (!styleIsOurs)
        m_bulletProperties =
            "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + QByteArray::number(ids.number) + "\"/></w:numPr>";
    const QByteArray abstract =
        bulletAbstractNumbering(m_facts.styles.look, styleIsOurs ? bullet : QString(), ids.abstractNumber);
    const QByteArray xml = withNumbering(m_facts.package.part(part), abstract, ids);
    const QString name = part.isEmpty() ? freeName(u"numbering"_s) : part;
    addPart(name, xml, QString::fromLatin1(wordType) + u"numbering+xml"_s);
    if (!part.isEmpty())
        addClosure(part);
    link("numbering", name);
}

void TemplateWriter::addStyles()
{
    const QString part = m_facts.package.documentsPart(u"styles");
    QByteArray fresh;
    QSet<QString> missing = m_facts.styles.newIds;
    for (const StyleXml& style : ownStyles(m_facts.styles.look, m_facts.styles.ids))
        if (missing.remove(style.id)) // two of ours may share one
            fresh += style.xml;
    const QByteArray xml = part.isEmpty()
                               ? ownStylesXml(m_facts.styles.look, m_document.language)
                               : withLanguage(withStyles(m_facts.package.part(part), fresh), m_document.language);
    const QString name = part.isEmpty() ? freeName(u"styles"_s) : part;
    addPart(name, xml, QString::fromLatin1(wordType) + u"styles+xml"_s);
    link("styles", name);
}

void TemplateWriter::addEdges()
{
    bool hasFooter = false;
    for (const EdgeReference& edge : m_facts.section.edges) {
        const char* const kind = edge.header ? "header" : "footer";
        hasFooter = hasFooter || !edge.header;
        addClosure(edge.part);
        XmlBuffer xml;
        xml.markup("<w:").markup(kind).markup("Reference w:type=\"").text(edge.kind).markup("\" r:id=\"");
        xml.text(link(kind, edge.part)).markup("\"/>");
        m_edgeReferences += xml.bytes();
    }
    if (!hasFooter)
        addFooter();
}

/// A template without any footer still gets page numbers.
void TemplateWriter::addFooter()
{
    const QString name = freeName(u"footer1"_s);
    const TemplateStyles& styles = m_facts.styles;
    const QByteArray xml = footerXml(m_document, styles.ids.of(Style::Footer), m_facts.section.page.textWidth(),
                                     styles.newIds.contains(styles.ids.of(Style::Footer))
                                         ? std::nullopt
                                         : std::optional(styles.look.of(Style::Footer).tabs));
    addPart(name, xml, QString::fromLatin1(wordType) + u"footer+xml"_s);
    const QByteArray id = link("footer", name).toLatin1();
    const auto refer = [&](const char* kind) {
        m_edgeReferences += QByteArray("<w:footerReference w:type=\"") + kind + "\" r:id=\"" + id + "\"/>";
    };
    refer("default");
    if (m_facts.section.firstPageDiffers)
        refer("first");
    if (m_facts.section.evenPagesDiffer)
        refer("even");
}

void TemplateWriter::addBody()
{
    const QByteArray section =
        sectionPropertiesXml(m_facts.section.page, m_edgeReferences, m_facts.section.firstPageDiffers);
    const DocxBody body = docxBody({m_document, m_pages, m_facts.styles.ids, m_facts.section.page, section, m_nextId,
                                    m_facts.styles.contentsWithoutTab, m_bulletProperties});
    const QString& name = m_facts.package.documentPart();
    addPart(name, body.xml, QString::fromLatin1(wordType) + u"document.main+xml"_s);
    addPart(relationshipsPartOf(name), documentRelationships(m_relationships + linkRelationships(m_nextId, body.links)),
            {});
}

QByteArray TemplateWriter::contentTypes() const
{
    XmlBuffer xml;
    xml.markup("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
               "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
               "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
               "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    for (const Part& part : m_parts) {
        const QString type = m_types.value(part.name);
        if (type.isEmpty())
            continue;
        xml.markup("<Override PartName=\"/").text(part.name).markup("\" ContentType=\"").text(type).markup("\"/>");
    }
    xml.markup("</Types>");
    return xml.take();
}

Result<QByteArray> TemplateWriter::write()
{
    addNumbering(); // first: the bullet style names what it adds
    addStyles();
    addAsItIs("theme");
    addAsItIs("fontTable");
    const QString settings = freeName(u"settings"_s);
    addPart(settings, settingsXml(m_document.language, m_facts.section.evenPagesDiffer),
            QString::fromLatin1(wordType) + u"settings+xml"_s);
    link("settings", settings);
    addEdges();
    addBody();
    addPart(u"docProps/core.xml"_s, corePropertiesXml(m_document),
            u"application/vnd.openxmlformats-package.core-properties+xml"_s);
    addPart(u"docProps/app.xml"_s, appPropertiesXml(),
            u"application/vnd.openxmlformats-officedocument.extended-properties+xml"_s);
    for (const Part& part : m_parts)
        if (isXml(part.name) && !isWellFormed(part.bytes))
            return damaged(m_fileName, part.name);
    QList<Part> all = {{u"[Content_Types].xml"_s, contentTypes()},
                       {u"_rels/.rels"_s, packageRelationshipsXml(m_facts.package.documentPart())}};
    return packZip(all + m_parts);
}

/// What of a template goes into the paper, its text left out.
QStringList partsTaken(const TemplatePackage& package, const TemplateSection& section)
{
    QStringList parts;
    for (const EdgeReference& edge : section.edges)
        parts += package.closure(edge.part);
    for (const QStringView kind : {u"styles", u"numbering", u"theme", u"fontTable"})
        if (const QString part = package.documentsPart(kind); !part.isEmpty())
            parts += kind == u"styles" ? QStringList(part) : package.closure(part);
    return parts;
}

} // namespace

Result<TemplateFacts> templateFacts(const Template& file)
{
    Result<TemplatePackage> package = TemplatePackage::open(file);
    if (!package)
        return fail(package);
    TemplateSection section = templateSection(*package);
    for (const QString& name : partsTaken(*package, section))
        if (isXml(name) && !isWellFormed(package->part(name)))
            return damaged(file.fileName, name);
    TemplateStyles styles = templateStyles(*package);
    styles.look.page = section.page;
    return TemplateFacts{std::move(*package), std::move(styles), std::move(section)};
}

Result<QByteArray> writeWithTemplate(const Document& document, const HeadingPages& pages, const Template& file)
{
    Result<TemplateFacts> facts = templateFacts(file);
    if (!facts)
        return fail(facts);
    return TemplateWriter(document, pages, std::move(*facts), file.fileName).write();
}

} // namespace heller::render

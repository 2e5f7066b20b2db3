#include "core/import/docx_styles.h"

#include "core/import/limits.h"
#include "core/import/xml_reader.h"

#include <QRegularExpression>
#include <QSet>

namespace heller::importing {

using namespace Qt::StringLiterals;

namespace {

/// The level that a built-in heading style's name or id says, in the languages of Nordic offices; 0 for any other.
int levelByName(QStringView name)
{
    static const QRegularExpression heading(
        u"^(?:heading|rubrik|overskrift|otsikko|überschrift|berschrift) ?([1-9])$"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const QStringView alias : name.split(u',')) {
        if (const auto match = heading.match(alias.trimmed()); match.hasMatch())
            return match.captured(1).toInt();
    }
    return 0;
}

bool isContentsName(QStringView name)
{
    // "Innehll1": Word drops letters outside ASCII from the ids it makes of Swedish names.
    static const QRegularExpression contents(
        u"^(?:toc ?(?:[1-9]|heading)|contents ?(?:[1-9]|heading)|inneh(?:å)?ll ?[1-9]|inneh(?:å)?llsf(?:ö)?rteckning"
        u"(?:srubrik)?(?: ?[1-9])?|table of figures|index heading)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return contents.match(name).hasMatch();
}

bool isBulletName(QStringView name)
{
    static const QRegularExpression bullet(u"^(?:list bullet|listbullet|punktlista|bullet list) ?[1-9]?$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return bullet.match(name).hasMatch();
}

} // namespace

class DocxStyles::Parser
{
public:
    Parser(DocxStyles& styles, XmlReader& xml) : m_styles(styles), m_xml(xml) {}

    void run()
    {
        while (m_xml.next()) {
            if (!m_xml.isStart())
                continue;
            if (m_xml.isWord(u"style"))
                readStyle();
            else if (m_xml.isWord(u"docDefaults") || m_xml.isWord(u"latentStyles"))
                m_xml.skip();
        }
    }

private:
    void readStyle()
    {
        const QString id = m_xml.attribute(u"styleId");
        const QString isDefault = m_xml.attribute(u"default");
        if (m_xml.attribute(u"type") == "paragraph"_L1 && (isDefault == "1"_L1 || isDefault == "true"_L1))
            m_styles.m_defaultParagraph = id;
        Style style;
        m_xml.forEachStart([&] {
            if (m_xml.isWord(u"name"))
                style.name = m_xml.attribute(u"val");
            else if (m_xml.isWord(u"basedOn"))
                style.basedOn = m_xml.attribute(u"val");
            else if (m_xml.isWord(u"outlineLvl"))
                style.outlineLevel = m_xml.attribute(u"val").toInt();
            else if (m_xml.isWord(u"numId"))
                style.numberingId = m_xml.attribute(u"val").toInt();
            else if (m_xml.isWord(u"ilvl"))
                style.numberingLevel = m_xml.attribute(u"val").toInt();
            else if (m_xml.isWord(u"b"))
                style.bold = m_xml.isOn() ? 1 : 0;
            else if (m_xml.isWord(u"u"))
                style.underlined = m_xml.isOn() ? 1 : 0;
            else if (m_xml.isWord(u"tblStylePr") || m_xml.isWord(u"rPrChange") || m_xml.isWord(u"pPrChange"))
                m_xml.skip();
        });
        m_styles.m_styles.insert(id, style);
    }

    DocxStyles& m_styles;
    XmlReader& m_xml;
};

Result<> DocxStyles::read(QIODevice& device, const QString& file, const QString& part)
{
    XmlReader xml(device, file, part);
    Parser(*this, xml).run();
    return xml.result();
}

const StyleFacts& DocxStyles::facts(const QString& styleId) const
{
    if (m_last && m_last->first == styleId)
        return m_last->second;
    auto found = m_resolved.find(styleId);
    if (found == m_resolved.end())
        found = m_resolved.emplace(styleId, resolve(styleId)).first;
    m_last = &*found;
    return found->second;
}

StyleFacts DocxStyles::resolve(const QString& styleId) const
{
    StyleFacts facts;
    facts.name = m_styles.value(styleId).name;
    if (facts.name.isEmpty())
        facts.name = styleId;
    int outline = -1;
    Style merged;
    QString id = styleId;
    QSet<QString> seen;
    while (!id.isEmpty() && !seen.contains(id) && seen.size() < limits::styleChain) {
        seen.insert(id);
        const Style style = m_styles.value(id);
        const QString name = style.name.isEmpty() ? id : style.name;
        // The nearest word counts: an outline level said by a style goes before the name of what it is based on.
        if (outline < 0 && style.outlineLevel >= 0)
            outline = style.outlineLevel;
        if (outline < 0 && levelByName(name) > 0)
            outline = levelByName(name) - 1;
        facts.contents = facts.contents || isContentsName(name);
        facts.bulletByName = facts.bulletByName || isBulletName(name);
        facts.documentTitle = facts.documentTitle || name.compare("title"_L1, Qt::CaseInsensitive) == 0 ||
                              name.compare("rubrik"_L1, Qt::CaseInsensitive) == 0;
        if (merged.bold < 0)
            merged.bold = style.bold;
        if (merged.underlined < 0)
            merged.underlined = style.underlined;
        if (merged.numberingId < 0)
            merged.numberingId = style.numberingId;
        if (merged.numberingLevel < 0)
            merged.numberingLevel = style.numberingLevel;
        id = style.basedOn;
    }
    facts.headingLevel = outline >= 0 && outline <= 8 && !facts.contents ? outline + 1 : 0;
    facts.bold = merged.bold == 1;
    facts.underlined = merged.underlined == 1;
    facts.numberingId = qMax(merged.numberingId, 0);
    facts.numberingLevel = qBound(0, merged.numberingLevel, limits::listLevels - 1);
    return facts;
}

} // namespace heller::importing

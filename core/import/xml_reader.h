#pragma once

#include "core/base/result.h"

#include <QXmlStreamReader>

namespace heller::importing {

/// QXmlStreamReader for a part of an Office document: knows its namespaces, refuses document types (and with them
/// every entity) and nesting beyond limits::xmlDepth.
class XmlReader
{
public:
    enum class Space { Word, Math, Compatibility, Package, Other };

    /// `file` and `part` are named in errors.
    XmlReader(QIODevice& device, QString file, QString part);

    /// To the next token; false at the end and after an error.
    bool next();
    [[nodiscard]] bool isStart() const { return m_xml.tokenType() == QXmlStreamReader::StartElement; }
    [[nodiscard]] bool isEnd() const { return m_xml.tokenType() == QXmlStreamReader::EndElement; }
    [[nodiscard]] bool isText() const { return m_xml.tokenType() == QXmlStreamReader::Characters; }
    [[nodiscard]] QStringView name() const { return m_xml.name(); }
    [[nodiscard]] QStringView text() const { return m_xml.text(); }
    [[nodiscard]] Space space() const;
    [[nodiscard]] bool isWord(QStringView element) const { return name() == element && space() == Space::Word; }
    [[nodiscard]] int depth() const { return m_depth; }

    /// An attribute by its local name, whatever its namespace: "val" finds w:val. Null when it is not there.
    [[nodiscard]] QString attribute(QStringView localName) const;
    /// A switch such as <w:b/> or <w:b w:val="0"/>.
    [[nodiscard]] bool isOn() const;

    /// Past the end of the element that was just started.
    void skip() { skipTo(m_depth); }
    /// Past the end of the open element of this depth.
    void skipTo(int depth);
    /// Calls `child` at every start within the element just started, and returns past its end. A child may skip()
    /// itself.
    template<typename Function>
    void forEachStart(Function child);

    [[nodiscard]] Result<> result() const;

private:
    QXmlStreamReader m_xml;
    QString m_file;
    QString m_part;
    int m_depth = 0;
    bool m_refusedType = false;
    bool m_tooDeep = false;
};

template<typename Function>
void XmlReader::forEachStart(Function child)
{
    const int outer = m_depth;
    while (next()) {
        if (isStart())
            child();
        if (isEnd() && m_depth < outer)
            return;
    }
}

} // namespace heller::importing

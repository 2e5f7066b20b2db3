#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QString>

#include <unordered_map>

class QIODevice;

namespace heller::importing {

/// What a paragraph or character style means for reading: resolved through the styles it is based on.
struct StyleFacts
{
    QString name = {};    ///< as Word stores it, "heading 1"; the id when there is no such style
    int headingLevel = 0; ///< 1–9, 0: body text
    bool documentTitle = false;
    bool contents = false;     ///< a line or the heading of a table of contents
    bool bulletByName = false; ///< "List Bullet", also when its numbering definition is missing
    bool bold = false;
    bool underlined = false;
    int numberingId = 0; ///< 0: none
    int numberingLevel = 0;
};

/// styles.xml.
class DocxStyles
{
public:
    DocxStyles() = default;
    Q_DISABLE_COPY_MOVE(DocxStyles)

    [[nodiscard]] Result<> read(QIODevice& device, const QString& file, const QString& part);

    /// Facts about a style by its id; an unknown id is judged by what it looks like ("Rubrik1", "Heading2").
    [[nodiscard]] const StyleFacts& facts(const QString& styleId) const;
    [[nodiscard]] const StyleFacts& defaultParagraph() const { return facts(m_defaultParagraph); }

private:
    struct Style
    {
        QString name = {};
        QString basedOn = {};
        int outlineLevel = -1; ///< 0–8 heading, 9 body text, −1 not said
        int bold = -1;         ///< −1 not said
        int underlined = -1;
        int numberingId = -1;
        int numberingLevel = -1;
    };

    class Parser;
    [[nodiscard]] StyleFacts resolve(const QString& styleId) const;

    QHash<QString, Style> m_styles;
    QString m_defaultParagraph;
    // References into it stay good. Asked for every run, mostly about the style of the run before.
    mutable std::unordered_map<QString, StyleFacts> m_resolved;
    mutable const std::pair<const QString, StyleFacts>* m_last = nullptr;
};

} // namespace heller::importing

#pragma once

#include "core/base/result.h"
#include "core/import/limits.h"
#include "core/import/text_paragraph.h"

#include <QHash>

#include <array>

class QIODevice;

namespace heller::importing {

class DocxStyles;

/// numbering.xml: what stands before an automatically numbered paragraph. Counts as it is asked, so paragraphs must be
/// asked for in the document's order.
class DocxNumbering
{
public:
    struct Label
    {
        TextParagraph::List list = TextParagraph::List::None;
        QString text = {}; ///< "5.", "b)"; empty for bullets
    };

    [[nodiscard]] Result<> read(QIODevice& device, const QString& file, const QString& part);

    [[nodiscard]] Label next(int numberingId, int level, const DocxStyles& styles);

private:
    struct Level
    {
        int start = 1;
        QString format = {};
        QString text = {};
    };
    using Levels = std::array<Level, limits::listLevels>;

    struct Abstract
    {
        Levels levels = {};
        QString styleLink = {}; ///< numStyleLink: the definition stands with that style's numbering
        std::array<int, limits::listLevels> counters = {};
    };

    struct Instance
    {
        int abstract = -1;
        QHash<int, int> startOverrides = {};
        QHash<int, Level> levelOverrides = {};
        bool used = false;
    };

    class Parser;
    Abstract* definition(const Instance& instance, const DocxStyles& styles);

    QHash<int, Abstract> m_abstracts;
    QHash<int, Instance> m_instances;
};

/// A list number in a format of ECMA-376 part 1, 17.18.59: "decimal", "lowerLetter", "upperRoman", …
[[nodiscard]] QString listNumber(int value, QStringView format);

} // namespace heller::importing

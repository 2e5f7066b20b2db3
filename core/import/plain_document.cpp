#include "core/import/plain_document.h"

#include "core/base/text_blocks.h"

namespace heller::importing {

TextDocument plainDocument(QStringView text, const QString& name)
{
    TextDocument document;
    document.name = name;
    const QList<TextBlock> blocks = blocksOf(tidyText(text));
    for (const TextBlock& block : blocks) {
        TextParagraph paragraph;
        paragraph.text = block.text;
        if (block.kind == TextBlock::Kind::Bullet)
            paragraph.list = TextParagraph::List::Bullet;
        paragraph.blankBefore = block.kind == TextBlock::Kind::Paragraph && !document.paragraphs.isEmpty();
        document.paragraphs.append(paragraph);
    }
    return document;
}

} // namespace heller::importing

#include "core/import/docx_fields.h"

namespace heller::importing {

namespace {
constexpr qsizetype instructionCharacters = 64; // enough to know a field by its first word
}

bool isContentsField(QStringView instruction)
{
    const QStringView trimmed = instruction.trimmed();
    return trimmed.startsWith(u"TOC", Qt::CaseInsensitive) &&
           (trimmed.size() == 3 || trimmed.at(3).isSpace() || trimmed.at(3) == u'\\');
}

void DocxFields::instruction(QStringView text)
{
    if (m_open.isEmpty())
        return;
    Field& field = m_open.last();
    if (!field.inResult && field.instruction.size() < instructionCharacters)
        field.instruction += text.left(instructionCharacters);
}

void DocxFields::separate()
{
    if (m_open.isEmpty())
        return;
    Field& field = m_open.last();
    field.inResult = true;
    field.contents = isContentsField(field.instruction);
    recount();
}

void DocxFields::end()
{
    if (m_open.isEmpty())
        return;
    m_open.removeLast();
    recount();
}

void DocxFields::endParagraph()
{
    if (m_open.isEmpty() || (m_open.last().inResult && m_hidden == 0))
        return;
    for (Field& field : m_open) {
        if (!field.inResult) {
            field.inResult = true;
            field.contents = isContentsField(field.instruction);
        }
    }
    recount();
}

void DocxFields::abandonContents()
{
    for (Field& field : m_open)
        field.contents = false;
    recount();
}

void DocxFields::recount()
{
    m_hidden = 0;
    m_contents = 0;
    for (qsizetype index = 0; index < m_open.size(); ++index) {
        // Text directly in the last field's own instruction is no valid Word; it is shown, so that nothing is lost.
        if (!m_open.at(index).inResult && index + 1 < m_open.size())
            ++m_hidden;
        if (m_open.at(index).contents)
            ++m_contents;
    }
}

} // namespace heller::importing

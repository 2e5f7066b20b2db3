#pragma once

#include <QList>
#include <QString>

namespace heller::importing {

/// Word's complex fields (begin … instruction … separate … result … end), which may span paragraphs and nest: what of
/// the text between is visible, and what belongs to a table of contents.
class DocxFields
{
public:
    void begin()
    {
        m_open.append(Field{});
        recount();
    }
    void instruction(QStringView text);
    void separate();
    void end();
    /// A paragraph has ended. An instruction that has not come to its result by then never will: what follows is text.
    void endParagraph();
    /// A heading was met: it cannot stand in a table of contents, whose field was left open.
    void abandonContents();

    /// Whether text here is shown: not within the instruction of an outer field.
    [[nodiscard]] bool isVisible() const { return m_hidden == 0; }
    [[nodiscard]] bool inContents() const { return m_contents > 0; }
    [[nodiscard]] qsizetype depth() const { return m_open.size(); }

private:
    struct Field
    {
        QString instruction = {};
        bool inResult = false;
        bool contents = false;
    };

    void recount();

    QList<Field> m_open;
    int m_hidden = 0;
    int m_contents = 0;
};

/// Whether a field's instruction makes a table of contents: "TOC \o …".
[[nodiscard]] bool isContentsField(QStringView instruction);

} // namespace heller::importing

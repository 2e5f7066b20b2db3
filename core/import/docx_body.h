#pragma once

#include "core/import/docx_fields.h"
#include "core/import/docx_numbering.h"
#include "core/import/docx_styles.h"
#include "core/import/text_paragraph.h"
#include "core/import/xml_reader.h"

#include <QHash>

#include <vector>

namespace heller::importing {

/// Streams a body part (document.xml, footnotes.xml) and gathers its paragraphs. One pass, no tree.
class DocxBody
{
public:
    DocxBody(QIODevice& device, QString file, const QString& part, const DocxStyles& styles, DocxNumbering& numbering);

    void useNotes(QHash<QString, QString> footnotes, QHash<QString, QString> endnotes);

    [[nodiscard]] Result<> read();
    [[nodiscard]] QList<TextParagraph> takeParagraphs() { return std::move(m_paragraphs); }
    [[nodiscard]] const QHash<QString, QString>& notes() const { return m_notes; } ///< by id, of a notes part
    [[nodiscard]] QStringList warnings() const;

private:
    /// A paragraph under construction. They nest: a text box stands inside a paragraph.
    struct Open
    {
        TextParagraph paragraph = {};
        QString style = {};
        int outlineLevel = -1;
        int numberingId = -1;
        int numberingLevel = -1;
        bool markDeleted = false;    ///< tracked: joined with the paragraph after it
        bool plainSeen = false;      ///< some visible text is neither bold nor underlined
        bool breakAfterText = false; ///< a page break stood behind its text
        bool runBold = false;
        bool runUnderlined = false;
        QList<qsizetype> noteMarks = {}; ///< where in the text "[1]" was put
        QStringList noteTexts = {};
        QList<TextParagraph> boxed = {}; ///< of its text boxes
    };

    struct Table
    {
        int number = 0;
        int row = -1;
        int column = -1;
        int span = 1;
        qsizetype openParagraphs = 0; ///< to know a text box inside a cell from the cell's own text
    };

    /// What to do at the end of an element that was met: its depth and its kind.
    struct Scope
    {
        enum class Kind { Paragraph, Table, TextBox, Alternative, ContentsField, ContentsControl, Control, Note };
        Kind kind;
        int depth;
        bool taken = false; ///< Alternative: its one choice was read; Control: shows only its prompt
        QString tag = {};   ///< of a Control
    };

    void start();
    void startWord();
    bool startText();
    bool startBlock();
    bool startRevision();
    void close();
    void close(Scope::Kind kind);
    void open(Scope::Kind kind, bool taken = false) { m_scopes.push_back({kind, m_xml.depth(), taken, {}}); }
    void startCompatibility();
    void startParagraph();
    void endParagraph();
    void readParagraphProperties();
    void readParagraphProperty();
    void startRun();
    void readRunProperties();
    void startControl();
    [[nodiscard]] QString controlTag() const;
    void startRow();
    void startNote();
    void endNote();
    void readBreak();
    void readField();
    void refer(const QHash<QString, QString>& notes);
    void readText();
    void append(QStringView text);
    [[nodiscard]] bool inContents() const;
    void applyStyle(Open& open);
    void applyNumbering(Open& open, const StyleFacts& style);
    void store(TextParagraph paragraph);
    void storeWhole(Open& open);
    void closeDocument();

    QString m_file;
    XmlReader m_xml;
    const DocxStyles& m_styles;
    DocxNumbering& m_numbering;
    DocxFields m_fields;
    QList<TextParagraph> m_paragraphs;
    std::vector<Open> m_open;
    std::vector<Table> m_tables;
    std::vector<Scope> m_scopes;
    QHash<QString, QString> m_footnotes;
    QHash<QString, QString> m_endnotes;
    QHash<QString, QString> m_notes;
    QString m_noteId;
    qsizetype m_noteStart = 0;
    QString m_carried; ///< text of a paragraph whose end was deleted
    int m_contentsControls = 0;
    int m_simpleContents = 0;
    int m_textBoxes = 0;
    int m_tableCount = 0;
    int m_noteCount = 0;
    qsizetype m_characters = 0;
    bool m_blankBefore = false;
    bool m_tooMuch = false;
    bool m_embedded = false;    ///< parts in other formats, which are not read
    QList<qsizetype> m_byField; ///< paragraphs that only a field says are of the contents
};

} // namespace heller::importing

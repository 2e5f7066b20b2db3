#include "core/import/docx_body.h"

#include "core/import/docx_symbols.h"
#include "core/import/limits.h"

#include <QCoreApplication>

namespace heller::importing {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heller::importing::DocxBody)
};

constexpr QChar noBreakHyphen(0x2011);

/// "… \t 12": how a line of a table of contents ends.
bool looksLikeContentsLine(QStringView text)
{
    const QStringView line = text.trimmed();
    return !line.isEmpty() && line.back().isDigit() && line.contains(u'\t');
}

} // namespace

DocxBody::DocxBody(QIODevice& device, QString file, const QString& part, const DocxStyles& styles,
                   DocxNumbering& numbering)
    : m_file(std::move(file))
    , m_xml(device, m_file, part)
    , m_styles(styles)
    , m_numbering(numbering)
{}

void DocxBody::useNotes(QHash<QString, QString> footnotes, QHash<QString, QString> endnotes)
{
    m_footnotes = std::move(footnotes);
    m_endnotes = std::move(endnotes);
}

QStringList DocxBody::warnings() const
{
    if (!m_embedded)
        return {};
    return {Texts::tr("“%1” has another document embedded in it, whose text was not read.").arg(m_file)};
}

Result<> DocxBody::read()
{
    while (!m_tooMuch && m_xml.next()) {
        if (m_xml.isStart())
            start();
        else if (m_xml.isEnd())
            close();
    }
    if (m_tooMuch)
        return fail(ErrorCode::TooLarge,
                    Texts::tr("“%1” was not read: it holds more text than a report can.").arg(m_file),
                    Texts::tr("If it is a report, divide it into several documents."));
    closeDocument();
    return m_xml.result();
}

void DocxBody::start()
{
    switch (m_xml.space()) {
    case XmlReader::Space::Word:
        startWord();
        break;
    case XmlReader::Space::Math:
        if (m_xml.name() == "t"_L1)
            readText();
        break;
    case XmlReader::Space::Compatibility:
        startCompatibility();
        break;
    default:
        break;
    }
}

void DocxBody::startWord()
{
    if (!startText() && !startBlock())
        startRevision();
}

/// What stands within a paragraph.
bool DocxBody::startText()
{
    const QStringView name = m_xml.name();
    if (name == "t"_L1)
        readText();
    else if (name == "r"_L1)
        startRun();
    else if (name == "rPr"_L1)
        readRunProperties();
    else if (name == "tab"_L1 || name == "ptab"_L1)
        append(u"\t");
    else if (name == "br"_L1)
        readBreak();
    else if (name == "cr"_L1)
        append(u"\n");
    else if (name == "noBreakHyphen"_L1)
        append(QStringView(&noBreakHyphen, 1));
    else if (name == "fldChar"_L1 || name == "instrText"_L1 || name == "fldSimple"_L1)
        readField();
    else if (name == "footnoteReference"_L1)
        refer(m_footnotes);
    else if (name == "endnoteReference"_L1)
        refer(m_endnotes);
    else if (name == "sym"_L1)
        append(QString(symbolCharacter(m_xml.attribute(u"font"), m_xml.attribute(u"char"))));
    else
        return false;
    return true;
}

/// What paragraphs stand in.
bool DocxBody::startBlock()
{
    const QStringView name = m_xml.name();
    if (name == "p"_L1) {
        startParagraph();
    } else if (name == "pPr"_L1) {
        readParagraphProperties();
    } else if (name == "tbl"_L1) {
        open(Scope::Kind::Table);
        m_tables.push_back({++m_tableCount, -1, -1, 1, static_cast<qsizetype>(m_open.size())});
    } else if (name == "tr"_L1) {
        startRow();
    } else if (name == "tc"_L1 && !m_tables.empty()) {
        m_tables.back().column += std::exchange(m_tables.back().span, 1);
    } else if (name == "gridSpan"_L1 && !m_tables.empty()) {
        m_tables.back().span = qBound(1, m_xml.attribute(u"val").toInt(), limits::entries);
    } else if (name == "txbxContent"_L1) {
        open(Scope::Kind::TextBox);
        m_tooMuch = ++m_textBoxes > limits::textBoxDepth;
    } else if (name == "sdt"_L1) {
        open(Scope::Kind::Control);
    } else if (name == "sdtPr"_L1) {
        startControl();
    } else if (name == "sdtContent"_L1) {
        if (!m_scopes.empty() && m_scopes.back().kind == Scope::Kind::Control && m_scopes.back().taken)
            m_xml.skip();
    } else if (name == "footnote"_L1 || name == "endnote"_L1) {
        startNote();
    } else if (name == "altChunk"_L1 || name == "subDoc"_L1) {
        m_embedded = true;
    } else {
        return false;
    }
    return true;
}

/// What is left: deleted and moved-away text, readings above a word, and properties without text.
bool DocxBody::startRevision()
{
    const QStringView name = m_xml.name();
    const bool left = name == "del"_L1 || name == "moveFrom"_L1 || name == "rt"_L1 || name == "sectPr"_L1 ||
                      name == "tblPr"_L1 || name == "tblGrid"_L1 || name == "sdtEndPr"_L1 || name == "delText"_L1;
    if (name == "trPr"_L1) {
        const int row = m_xml.depth() - 1;
        bool deleted = false;
        m_xml.forEachStart([&] { deleted = deleted || m_xml.isWord(u"del"); });
        if (deleted)
            m_xml.skipTo(row);
    }
    if (left)
        m_xml.skip();
    close();
    return left;
}

void DocxBody::startCompatibility()
{
    if (m_xml.name() == "AlternateContent"_L1) {
        open(Scope::Kind::Alternative);
    } else if (!m_scopes.empty() && m_scopes.back().kind == Scope::Kind::Alternative) {
        // The same content written twice, for newer and older programs: one of them is read.
        if (std::exchange(m_scopes.back().taken, true))
            m_xml.skip();
    }
}

void DocxBody::close()
{
    while (!m_scopes.empty() && m_scopes.back().depth > m_xml.depth()) {
        const Scope::Kind kind = m_scopes.back().kind;
        m_scopes.pop_back();
        close(kind);
    }
}

void DocxBody::close(Scope::Kind kind)
{
    switch (kind) {
    case Scope::Kind::Paragraph:
        endParagraph();
        break;
    case Scope::Kind::Table:
        m_tables.pop_back();
        break;
    case Scope::Kind::TextBox:
        --m_textBoxes;
        break;
    case Scope::Kind::ContentsField:
        --m_simpleContents;
        break;
    case Scope::Kind::ContentsControl:
        --m_contentsControls;
        break;
    case Scope::Kind::Note:
        endNote();
        break;
    case Scope::Kind::Alternative:
    case Scope::Kind::Control:
        break;
    }
}

void DocxBody::startControl()
{
    bool contents = false;
    bool prompt = false;
    QString tag;
    m_xml.forEachStart([&] {
        if (m_xml.isWord(u"tag"))
            tag = m_xml.attribute(u"val");
        if (m_xml.isWord(u"docPartGallery"))
            contents = m_xml.attribute(u"val").startsWith("Table of Contents"_L1);
        else if (m_xml.isWord(u"showingPlcHdr"))
            prompt = m_xml.isOn();
    });
    if (m_scopes.empty() || m_scopes.back().kind != Scope::Kind::Control)
        return;
    m_scopes.back().taken = prompt;
    m_scopes.back().tag = tag;
    if (!m_open.empty() && !prompt && m_open.back().paragraph.control.isEmpty())
        m_open.back().paragraph.control = tag;
    if (contents) {
        m_scopes.back().kind = Scope::Kind::ContentsControl;
        ++m_contentsControls;
    }
}

/// Of the innermost control that has one.
QString DocxBody::controlTag() const
{
    for (auto scope = m_scopes.crbegin(); scope != m_scopes.crend(); ++scope) {
        if (!scope->tag.isEmpty())
            return scope->tag;
    }
    return {};
}

void DocxBody::startRow()
{
    if (m_tables.empty())
        return;
    ++m_tables.back().row;
    m_tables.back().column = -1;
    m_tables.back().span = 1;
}

void DocxBody::startNote()
{
    const QString type = m_xml.attribute(u"type");
    if (!type.isEmpty() && type != "normal"_L1) {
        m_xml.skip();
        return;
    }
    open(Scope::Kind::Note);
    m_noteId = m_xml.attribute(u"id");
    m_noteStart = m_paragraphs.size();
}

void DocxBody::endNote()
{
    QStringList texts;
    for (const TextParagraph& paragraph : m_paragraphs.sliced(m_noteStart))
        texts.append(paragraph.text.trimmed());
    m_notes.insert(m_noteId, texts.join(u'\n'));
}

void DocxBody::closeDocument()
{
    if (!m_carried.isEmpty())
        store({.text = std::exchange(m_carried, {})});
    if (!m_fields.inContents())
        return;
    // A field for the contents that was never closed would swallow the report.
    for (const qsizetype index : std::as_const(m_byField)) {
        if (!looksLikeContentsLine(m_paragraphs.at(index).text))
            m_paragraphs[index].inContents = false;
    }
}

} // namespace heller::importing

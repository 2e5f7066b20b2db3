// The half of DocxBody that puts one paragraph together.

#include "core/import/docx_body.h"
#include "core/import/limits.h"

#include <algorithm>

namespace heller::importing {

using namespace Qt::StringLiterals;

namespace {

bool isBlank(QStringView text)
{
    return std::ranges::all_of(text, [](QChar character) { return character.isSpace(); });
}

/// Characters that are seen by nobody and stand in the way of every comparison.
bool isInvisible(QChar character)
{
    return character == QChar(QChar::SoftHyphen) || character == QChar(0x200B) ||
           character == QChar(QChar::ByteOrderMark);
}

bool isLineEnd(QChar character)
{
    return character == QChar(QChar::LineSeparator) || character == QChar(QChar::ParagraphSeparator);
}

bool isSpecial(QChar character)
{
    return character == u'\n' || character == u'\r' || isInvisible(character) || isLineEnd(character);
}

void appendSpecial(QString& into, QStringView text)
{
    const bool isBreak = text.size() == 1; // from <w:br/>
    for (const QChar character : text) {
        if (isInvisible(character))
            continue;
        if (isLineEnd(character))
            into += u'\n';
        else if (!isBreak && (character == u'\n' || character == u'\r'))
            into += u' '; // how Word shows a line's end in the file
        else
            into += character;
    }
}

} // namespace

void DocxBody::startParagraph()
{
    open(Scope::Kind::Paragraph);
    Open opened;
    opened.paragraph.control = controlTag();
    if (m_open.empty())
        opened.paragraph.text = std::exchange(m_carried, {});
    opened.plainSeen = !isBlank(opened.paragraph.text);
    m_open.push_back(std::move(opened));
}

void DocxBody::readParagraphProperties()
{
    if (m_open.empty()) {
        m_xml.skip();
        return;
    }
    m_xml.forEachStart([this] { readParagraphProperty(); });
}

void DocxBody::readParagraphProperty()
{
    Open& paragraph = m_open.back();
    if (m_xml.isWord(u"pStyle"))
        paragraph.style = m_xml.attribute(u"val");
    else if (m_xml.isWord(u"outlineLvl"))
        paragraph.outlineLevel = m_xml.attribute(u"val").toInt();
    else if (m_xml.isWord(u"numId"))
        paragraph.numberingId = m_xml.attribute(u"val").toInt();
    else if (m_xml.isWord(u"ilvl"))
        paragraph.numberingLevel = m_xml.attribute(u"val").toInt();
    else if (m_xml.isWord(u"pageBreakBefore"))
        paragraph.paragraph.blankBefore = m_xml.isOn();
    else if (m_xml.isWord(u"sectPr"))
        paragraph.breakAfterText = true;
    else if (m_xml.isWord(u"del") || m_xml.isWord(u"moveFrom")) // of the paragraph's mark
        paragraph.markDeleted = true;
    if (m_xml.isWord(u"pPrChange") || m_xml.isWord(u"sectPr") || m_xml.isWord(u"rPrChange"))
        m_xml.skip();
}

void DocxBody::startRun()
{
    if (m_open.empty())
        return;
    Open& paragraph = m_open.back();
    const StyleFacts& style = paragraph.style.isEmpty() ? m_styles.defaultParagraph() : m_styles.facts(paragraph.style);
    paragraph.runBold = style.bold;
    paragraph.runUnderlined = style.underlined;
}

void DocxBody::readRunProperties()
{
    if (m_open.empty()) {
        m_xml.skip();
        return;
    }
    Open& paragraph = m_open.back();
    m_xml.forEachStart([&] {
        if (m_xml.isWord(u"rStyle")) {
            const StyleFacts& style = m_styles.facts(m_xml.attribute(u"val"));
            paragraph.runBold = paragraph.runBold || style.bold;
            paragraph.runUnderlined = paragraph.runUnderlined || style.underlined;
        } else if (m_xml.isWord(u"b")) {
            paragraph.runBold = m_xml.isOn();
        } else if (m_xml.isWord(u"u")) {
            paragraph.runUnderlined = m_xml.isOn();
        } else if (m_xml.isWord(u"rPrChange")) {
            m_xml.skip();
        }
    });
}

void DocxBody::readBreak()
{
    const QString type = m_xml.attribute(u"type");
    if (type.isEmpty() || type == "textWrapping"_L1) {
        append(u"\n");
    } else if (type == "page"_L1 && !m_open.empty()) {
        if (isBlank(m_open.back().paragraph.text))
            m_open.back().paragraph.blankBefore = true;
        else
            m_open.back().breakAfterText = true;
    }
}

void DocxBody::readField()
{
    if (m_xml.name() == "fldSimple"_L1) {
        if (isContentsField(m_xml.attribute(u"instr"))) {
            open(Scope::Kind::ContentsField);
            ++m_simpleContents;
        }
        return;
    }
    if (m_xml.name() == "instrText"_L1) {
        const int depth = m_xml.depth();
        while (m_xml.next() && m_xml.depth() >= depth)
            m_fields.instruction(m_xml.isText() ? m_xml.text() : QStringView());
        return;
    }
    const QString type = m_xml.attribute(u"fldCharType");
    if (type == "begin"_L1)
        m_fields.begin();
    else if (type == "separate"_L1)
        m_fields.separate();
    else if (type == "end"_L1)
        m_fields.end();
    m_tooMuch = m_tooMuch || m_fields.depth() > limits::fieldDepth;
    m_xml.skip(); // a form field's data
}

void DocxBody::refer(const QHash<QString, QString>& notes)
{
    const QString text = notes.value(m_xml.attribute(u"id"));
    if (m_open.empty() || text.isEmpty())
        return;
    Open& paragraph = m_open.back();
    const QString mark = u"[%1]"_s.arg(++m_noteCount);
    paragraph.noteMarks.append(paragraph.paragraph.text.size());
    paragraph.paragraph.text += mark;
    paragraph.noteTexts.append(mark + u' ' + text);
    m_characters += text.size();
    m_tooMuch = m_tooMuch || m_characters > limits::characters;
}

void DocxBody::readText()
{
    const int depth = m_xml.depth();
    while (m_xml.next() && m_xml.depth() >= depth) {
        if (m_xml.isText())
            append(m_xml.text());
    }
}

void DocxBody::append(QStringView text)
{
    if (m_open.empty() || !m_fields.isVisible())
        return;
    m_characters += text.size();
    m_tooMuch = m_tooMuch || m_characters > limits::characters;
    Open& open = m_open.back();
    QString& into = open.paragraph.text;
    if (std::ranges::none_of(text, isSpecial))
        into += text;
    else
        appendSpecial(into, text);
    if (isBlank(text))
        return;
    if (!open.plainSeen && !open.runBold && !open.runUnderlined) {
        open.plainSeen = true;
        open.paragraph.emphasisedStart = into.size() - text.size();
    }
    if (inContents())
        open.paragraph.inContents = true;
}

bool DocxBody::inContents() const
{
    return m_contentsControls > 0 || m_simpleContents > 0 || m_fields.inContents();
}

void DocxBody::applyStyle(Open& open)
{
    const StyleFacts& style = open.style.isEmpty() ? m_styles.defaultParagraph() : m_styles.facts(open.style);
    TextParagraph& paragraph = open.paragraph;
    paragraph.documentTitle = style.documentTitle;
    paragraph.headingLevel = style.headingLevel;
    if (open.outlineLevel >= 0)
        paragraph.headingLevel = open.outlineLevel <= 8 && !style.contents ? open.outlineLevel + 1 : 0;
    paragraph.emphasised = !open.plainSeen;
    paragraph.emphasisedStart = open.plainSeen ? qMax<qsizetype>(paragraph.emphasisedStart, 0) : 0;
    applyNumbering(open, style);
    const bool onlyField = paragraph.inContents && m_contentsControls == 0 && m_simpleContents == 0 && !style.contents;
    paragraph.inContents = paragraph.inContents || style.contents;
    if (onlyField && paragraph.headingLevel > 0) {
        m_fields.abandonContents();
        paragraph.inContents = false;
    } else if (onlyField) {
        m_byField.append(m_paragraphs.size());
    }
    if (paragraph.headingLevel == 0)
        return;
    for (auto mark = open.noteMarks.crbegin(); mark != open.noteMarks.crend(); ++mark)
        paragraph.text.remove(*mark, paragraph.text.indexOf(u']', *mark) + 1 - *mark);
}

void DocxBody::applyNumbering(Open& open, const StyleFacts& style)
{
    const int id = open.numberingId >= 0 ? open.numberingId : style.numberingId;
    const int level = open.numberingLevel >= 0 ? open.numberingLevel : style.numberingLevel;
    const DocxNumbering::Label label = id > 0 ? m_numbering.next(id, level, m_styles) : DocxNumbering::Label{};
    open.paragraph.list = label.list;
    open.paragraph.number = label.text;
    if (label.list == TextParagraph::List::None && style.bulletByName && open.numberingId != 0)
        open.paragraph.list = TextParagraph::List::Bullet;
}

void DocxBody::endParagraph()
{
    Open open = std::move(m_open.back());
    m_open.pop_back();
    m_fields.endParagraph();
    if (!m_tables.empty() && m_tables.back().column >= 0 &&
        m_tables.back().openParagraphs == static_cast<qsizetype>(m_open.size()))
        open.paragraph.cell = {m_tables.back().number, m_tables.back().row, m_tables.back().column};
    if (open.markDeleted && m_open.empty()) {
        m_carried += open.paragraph.text;
        open.paragraph.text.clear();
    } else {
        applyStyle(open);
    }
    storeWhole(open);
}

void DocxBody::storeWhole(Open& open)
{
    const auto cell = open.paragraph.cell;
    const bool inParagraph = !m_open.empty(); // of a text box
    const auto keep = [&](TextParagraph part) {
        if (inParagraph)
            m_open.back().boxed.append(std::move(part));
        else
            store(std::move(part));
    };
    keep(std::move(open.paragraph));
    for (const QString& note : std::as_const(open.noteTexts))
        keep({.text = note, .note = true, .cell = cell});
    for (TextParagraph& boxed : open.boxed)
        keep(std::move(boxed));
    m_blankBefore = m_blankBefore || (!inParagraph && open.breakAfterText);
}

void DocxBody::store(TextParagraph paragraph)
{
    if (isBlank(paragraph.text)) {
        m_blankBefore = true;
        return;
    }
    paragraph.blankBefore = paragraph.blankBefore || m_blankBefore;
    m_blankBefore = false;
    m_paragraphs.append(std::move(paragraph));
    m_tooMuch = m_tooMuch || m_paragraphs.size() > limits::paragraphs;
}

} // namespace heller::importing

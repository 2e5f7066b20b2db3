#include "tests/core/import/report_text.h"

#include "core/import/written_dates.h"
#include "tests/support/catch.h"

#include <QHash>

namespace heller::importing {

using namespace Qt::StringLiterals;

namespace {

/// How often each letter and digit stands in a text. Punctuation is left out: bullets and list numbers are written
/// anew.
using Letters = QHash<QChar, int>;

void addLetters(Letters& letters, const QString& text)
{
    for (const QChar character : text) {
        if (character.isLetterOrNumber())
            ++letters[character];
    }
}

Letters lettersOf(const ParsedCase& parsed)
{
    Letters letters;
    for (const QString& text :
         {parsed.title, parsed.reporter.name, parsed.reporter.email, parsed.reporter.workplace, parsed.cooperatingText,
          parsed.challenge, parsed.consequences, parsed.proposal, parsed.otherText})
        addLetters(letters, text);
    for (const ParsedRound& round : parsed.rounds) {
        addLetters(letters, round.text);
        for (const ParsedAnswer& answer : round.answers)
            addLetters(letters, answer.text);
    }
    for (const QString& leftover : parsed.leftovers)
        addLetters(letters, leftover);
    return letters;
}

void checkCover(const TextDocument& document, const ParsedReport& report)
{
    QHash<qsizetype, QList<std::pair<qsizetype, qsizetype>>> spans;
    for (const TextSpan& span : report.spans)
        spans[span.paragraph].append({span.start, span.length});
    for (qsizetype index = 0; index < document.paragraphs.size(); ++index) {
        QList<std::pair<qsizetype, qsizetype>> own = spans.value(index);
        std::ranges::sort(own);
        qsizetype at = 0;
        for (const auto& [start, length] : own) {
            REQUIRE(start == at);
            REQUIRE(length > 0);
            at += length;
        }
        INFO(document.paragraphs.at(index).text.toStdString());
        REQUIRE(at == document.paragraphs.at(index).text.size());
    }
}

void checkContent(const TextDocument& document, const ParsedReport& report)
{
    QHash<int, Letters> said; // case, −1: outside → what must be found there
    for (const TextSpan& span : report.spans) {
        const QString text = document.paragraphs.at(span.paragraph).text.mid(span.start, span.length);
        const bool kept =
            span.role == TextRole::Field || span.role == TextRole::Leftover || span.role == TextRole::Letter;
        const bool date = span.role == TextRole::Field && report.cases.at(span.caseIndex).received.isValid() &&
                          isOnlyDate(text) && findDate(text).date == report.cases.at(span.caseIndex).received;
        if (kept && !date)
            addLetters(said[span.caseIndex], text);
    }
    Letters outside;
    addLetters(outside, report.letter);
    for (const QString& leftover : report.leftovers)
        addLetters(outside, leftover);
    for (auto each = said.cbegin(); each != said.cend(); ++each) {
        const Letters found = each.key() < 0 ? outside : lettersOf(report.cases.at(each.key()));
        for (auto letter = each->cbegin(); letter != each->cend(); ++letter) {
            INFO("case " << each.key() << ": " << QString(letter.key()).toStdString());
            REQUIRE(found.value(letter.key()) >= letter.value());
        }
    }
}

class Markup
{
public:
    TextDocument read(QStringView markup)
    {
        TextDocument document{u"rapport.docx"_s, {}, {}};
        for (const QStringView line : markup.split(u'\n')) {
            if (line.trimmed().isEmpty()) {
                m_blank = true;
                continue;
            }
            if (line.startsWith(u'|'))
                addRow(document, line);
            else
                add(document, line);
            m_inTable = line.startsWith(u'|');
        }
        return document;
    }

private:
    void addRow(TextDocument& document, QStringView line)
    {
        m_row = m_inTable ? m_row + 1 : 0;
        m_table += m_inTable ? 0 : 1;
        int column = 0;
        for (const QStringView cell : line.sliced(1).split(u'|')) {
            if (!cell.trimmed().isEmpty()) {
                add(document, cell.trimmed());
                document.paragraphs.last().cell = {m_table, m_row, column};
            }
            ++column;
        }
    }

    void add(TextDocument& document, QStringView line)
    {
        TextParagraph paragraph;
        paragraph.blankBefore = std::exchange(m_blank, false);
        qsizetype level = 0;
        while (level < line.size() && line.at(level) == u'#')
            ++level;
        if (level > 0) {
            paragraph.headingLevel = static_cast<int>(level);
            line = line.sliced(level + 1);
        } else if (line.startsWith(u"- ")) {
            paragraph.list = TextParagraph::List::Bullet;
            line = line.sliced(2);
        } else if (line.startsWith(u"+ ")) {
            paragraph.list = TextParagraph::List::Numbered;
            paragraph.number = QString::number(++m_number) + u'.';
            line = line.sliced(2);
        } else if (line.startsWith(u'~')) {
            paragraph.inContents = true;
            line = line.sliced(1);
        } else if (line.startsWith(u'^')) {
            paragraph.note = true;
            line = line.sliced(1);
        }
        if (line.startsWith(u"+ ") && level > 0) {
            paragraph.list = TextParagraph::List::Numbered;
            paragraph.number = QString::number(++m_number) + u'.';
            line = line.sliced(2);
        }
        const qsizetype boldEnd = line.startsWith(u"**") ? line.indexOf(u"**", 2) : -1;
        if (boldEnd > 0) {
            paragraph.emphasised = boldEnd + 2 == line.size();
            paragraph.emphasisedStart = paragraph.emphasised ? 0 : boldEnd - 2;
            paragraph.text = line.sliced(2, boldEnd - 2).toString() + line.sliced(boldEnd + 2).toString();
        } else {
            paragraph.text = line.toString();
        }
        paragraph.text.replace(u'⏎', u'\n');
        document.paragraphs.append(paragraph);
    }

    bool m_blank = false;
    bool m_inTable = false;
    int m_table = 0;
    int m_row = 0;
    int m_number = 0;
};

} // namespace

TextDocument reportText(QStringView markup)
{
    return Markup().read(markup);
}

ParsedReport parseChecked(const TextDocument& document)
{
    ParsedReport report = parseReport(document);
    checkCover(document, report);
    checkContent(document, report);
    return report;
}

} // namespace heller::importing

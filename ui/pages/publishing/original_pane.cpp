#include "ui/pages/publishing/original_pane.h"

#include "ui/theme/tokens.h"

#include <QTextCursor>

namespace heller::ui {
namespace {

constexpr double readingLines = 125; // per cent, as the fields beside it

QTextCharFormat formatOf(ComparedSentence::Kind kind, const Tokens& tokens)
{
    QTextCharFormat format;
    format.setForeground(tokens.ink);
    switch (kind) {
    case ComparedSentence::Kind::Same:
        break;
    case ComparedSentence::Kind::Moved:
        format.setFontItalic(true);
        break;
    case ComparedSentence::Kind::Changed:
        format.setBackground(tokens.hit);
        break;
    case ComparedSentence::Kind::Alone:
        format.setFontStrikeOut(true);
        format.setForeground(tokens.second);
        break;
    }
    return format;
}

} // namespace

OriginalPane::OriginalPane(QWidget* parent) : TallText(tr("The case in the register"), parent) {}

void OriginalPane::show(const CaseFile& file, const Publication& twin, const privacy::Finder* finder)
{
    const Publication original = service::originalAsTwin(file);
    const SentenceComparison both = service::comparison(file, twin);
    m_fields.clear();
    qsizetype place = 0;
    for (const service::PublicationField& field : service::publicationFields()) {
        const QString& text = original.*field.text;
        if (!text.isEmpty())
            m_fields.append({.name = field.name,
                             .sentences = both.before.at(place),
                             .findings = finder ? finder->find(text) : QList<privacy::Finding>()});
        ++place;
    }
    write();
}

void OriginalPane::write()
{
    const Tokens tokens = tokensOf(palette());
    QTextCharFormat label;
    label.setForeground(tokens.second);
    QTextBlockFormat apart;
    apart.setTopMargin(10);
    QTextBlockFormat reading;
    reading.setLineHeight(readingLines, QTextBlockFormat::ProportionalHeight);
    clear();
    QTextCursor cursor(document());
    for (const Field& field : std::as_const(m_fields)) {
        if (cursor.position() > 0)
            cursor.insertBlock(apart);
        cursor.insertText(field.name, label);
        cursor.insertBlock(reading);
        const int begin = cursor.position();
        for (const ComparedSentence& sentence : field.sentences)
            cursor.insertText(QString(sentence.text).replace(u'\n', QChar::LineSeparator),
                              formatOf(sentence.kind, tokens));
        QTextCharFormat found;
        found.setBackground(tokens.overdue.ground);
        found.setForeground(tokens.overdue.ink);
        for (const privacy::Finding& finding : field.findings) {
            QTextCursor mark(document());
            mark.setPosition(begin + static_cast<int>(finding.start));
            mark.setPosition(begin + static_cast<int>(finding.end()), QTextCursor::KeepAnchor);
            mark.mergeCharFormat(found);
        }
    }
    moveCursor(QTextCursor::Start);
    updateGeometry();
}

} // namespace heller::ui

#include "ui/spelling/spelling_marks.h"

#include "ui/spelling/speller.h"
#include "ui/theme/tokens.h"

#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextEdit>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace heller::ui {
namespace {

constexpr qsizetype lettersAtOnce = 6000;     // two screens full
constexpr qsizetype longestParagraph = 10000; // nobody writes longer ones; each key would lay all of it out twice

/// Of a paragraph that has been looked through.
struct LookedThrough : QTextBlockUserData
{
    bool asked = false; ///< there are words in it whose spelling is being asked for
};

LookedThrough* lookOf(const QTextBlock& block)
{
    return static_cast<LookedThrough*>(block.userData());
}

bool isSeen(const QTextEdit& field, const QTextBlock& block, QRect seen)
{
    const int top = field.cursorRect(QTextCursor(block)).top();
    return top <= seen.bottom();
}

} // namespace

SpellingMarks::SpellingMarks(Speller& speller, QTextEdit& field)
    : QSyntaxHighlighter(static_cast<QObject*>(&field))
    , m_speller(speller)
    , m_field(field)
    , m_lettersLeft(lettersAtOnce)
{
    // Before the highlighter's own: it asks what is being typed.
    connect(field.document(), &QTextDocument::contentsChange, this, &SpellingMarks::noteTyping);
    setDocument(field.document());
    rehighlight(); // now, instead of by and by
    connect(&field, &QTextEdit::cursorPositionChanged, this, [this] {
        if (m_openEnd >= 0 && m_field.textCursor().position() != m_openEnd)
            closeOpenWord();
    });
    connect(&speller, &Speller::learned, this, &SpellingMarks::lookAgainAtAsked);
    connect(&speller, &Speller::changed, this, &SpellingMarks::renew);
}

void SpellingMarks::mark(const QTextBlock& block)
{
    const QScopedValueRollback marking(m_marking, true);
    rehighlightBlock(block);
}

void SpellingMarks::noteTyping(int position, int removed, int added)
{
    const bool typed = m_field.hasFocus() && removed <= 1 && added <= 1;
    m_openEnd = typed ? position + added : -1;
}

void SpellingMarks::closeOpenWord()
{
    const int end = std::exchange(m_openEnd, -1);
    if (const QTextBlock block = document()->findBlock(end); block.isValid())
        mark(block);
}

bool SpellingMarks::mayLookThrough(qsizetype letters)
{
    if (lookOf(currentBlock())) // seen before: it is what she writes in
        return true;
    if (m_lettersLeft == lettersAtOnce)
        QTimer::singleShot(0, this, [this] { m_lettersLeft = lettersAtOnce; });
    if (m_lettersLeft <= 0)
        return false;
    m_lettersLeft -= letters;
    return true;
}

void SpellingMarks::highlightBlock(const QString& text)
{
    if (!m_speller.isActive() || m_field.isReadOnly() || !mayLookThrough(text.size()))
        return;
    if (!lookOf(currentBlock()))
        setCurrentBlockUserData(new LookedThrough);
    lookOf(currentBlock())->asked = false;
    if (text.size() > longestParagraph)
        return;
    QTextCharFormat wave;
    wave.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wave.setUnderlineColor(tokensOf(m_field.palette()).overdue.ink);
    for (const SpelledWord& word : wordsToSpell(text)) {
        const Speller::Verdict verdict = m_speller.verdictOn(word.word);
        if (verdict == Speller::Verdict::Asked)
            lookOf(currentBlock())->asked = true;
        const auto end = currentBlock().position() + word.from + word.length;
        if (verdict == Speller::Verdict::Wrong && end != m_openEnd && !isPassedOver(word))
            setFormat(static_cast<int>(word.from), static_cast<int>(word.length), wave);
    }
}

void SpellingMarks::lookAgainAtAsked()
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (lookOf(block) && lookOf(block)->asked)
            mark(block);
    }
}

void SpellingMarks::renew()
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        block.setUserData(nullptr);
        mark(block);
    }
    noteSeen();
}

void SpellingMarks::noteSeen()
{
    if (std::exchange(m_willLook, true))
        return;
    QTimer::singleShot(0, this, [this] {
        m_willLook = false;
        lookAtSeen();
    });
}

void SpellingMarks::lookAtSeen()
{
    const QRect seen = m_field.viewport()->visibleRegion().boundingRect();
    if (seen.isEmpty() || !m_speller.isActive() || m_field.isReadOnly())
        return;
    QTextBlock block = m_field.cursorForPosition(seen.topLeft()).block();
    for (; block.isValid() && isSeen(m_field, block, seen); block = block.next()) {
        if (!lookOf(block) && m_lettersLeft > 0)
            mark(block);
        if (!lookOf(block))
            return noteSeen(); // goes on when the window has had its turn
    }
}

void SpellingMarks::noteOtherText()
{
    const QString text = document()->toPlainText().toLower();
    m_passedOver.removeIf([&](const QString& word) { return !text.contains(word); });
}

bool SpellingMarks::isPassedOver(const SpelledWord& word) const
{
    return m_passedOver.contains(word.word.toLower());
}

std::optional<SpelledWord> SpellingMarks::doubtfulAt(int position)
{
    const QTextBlock block = document()->findBlock(position);
    if (!m_speller.isActive() || m_field.isReadOnly() || !block.isValid())
        return std::nullopt;
    for (SpelledWord word : wordsToSpell(block.text())) {
        word.from += block.position();
        if (position < word.from || position > word.from + word.length)
            continue;
        const bool wrong = m_speller.verdictOn(word.word) == Speller::Verdict::Wrong && !isPassedOver(word);
        if (wrong || m_speller.isOwn(word.word))
            return word;
    }
    return std::nullopt;
}

void SpellingMarks::replace(const SpelledWord& word, const QString& with)
{
    const auto last = document()->characterCount() - 1;
    QTextCursor cursor(document());
    cursor.setPosition(std::min(static_cast<int>(word.from), last));
    cursor.setPosition(std::min(static_cast<int>(word.from + word.length), last), QTextCursor::KeepAnchor);
    const QList<SpelledWord> standing = wordsToSpell(cursor.selectedText());
    if (standing.size() != 1 || standing.first().word != word.word)
        return;
    cursor.beginEditBlock();
    cursor.insertText(with);
    cursor.endEditBlock();
    m_field.setTextCursor(cursor);
}

void SpellingMarks::passOver(const SpelledWord& word)
{
    m_passedOver.insert(word.word.toLower());
    renew();
}

} // namespace heller::ui

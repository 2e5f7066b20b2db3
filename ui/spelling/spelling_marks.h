#pragma once

#include "ui/spelling/spelled_words.h"

#include <QSet>
#include <QSyntaxHighlighter>

#include <optional>

class QTextEdit;

namespace heller::ui {

class Speller;

/// Underlines what is misspelled in a text while it can be written in. It is only how the text is drawn: neither the
/// text nor its undo is touched. Long texts are looked through where they are seen, endless
/// paragraphs not at all.
class SpellingMarks : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    SpellingMarks(Speller& speller, QTextEdit& field);

    /// The document says then that its contents have changed, which they have not.
    [[nodiscard]] bool isMarking() const { return m_marking; }

    /// The field has been drawn: what is seen now and has not been looked through is, in a moment.
    void noteSeen();
    /// Another text has been put into the field: what was passed over in the one before is only where it stands again.
    void noteOtherText();
    /// Looks it all through again: other colours, or it may be written in now.
    void renew();

    /// The word at a position of the text that is underlined, or would be if she had not added it; `from` of the text.
    [[nodiscard]] std::optional<SpelledWord> doubtfulAt(int position);
    /// One step of the text's undo. Nothing happens where the word no longer stands.
    void replace(const SpelledWord& word, const QString& with);
    /// Leaves the word as it is, in this text.
    void passOver(const SpelledWord& word);
    [[nodiscard]] Speller& speller() const { return m_speller; }

protected:
    void highlightBlock(const QString& text) override;

private:
    void mark(const QTextBlock& block);
    void noteTyping(int position, int removed, int added);
    void closeOpenWord();
    [[nodiscard]] bool mayLookThrough(qsizetype letters);
    void lookAtSeen();
    void lookAgainAtAsked();
    [[nodiscard]] bool isPassedOver(const SpelledWord& word) const;

    Speller& m_speller;
    QTextEdit& m_field;
    QSet<QString> m_passedOver; ///< small letters
    int m_openEnd = -1;         ///< where the word ends that is being typed, and is left alone until it is done
    qsizetype m_lettersLeft;    ///< that are looked through before the window goes on
    bool m_willLook = false;
    bool m_marking = false;
};

} // namespace heller::ui

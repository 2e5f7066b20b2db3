#pragma once

#include <QTextEdit>

class QHelpEvent;

namespace heller::ui {

class PersonalDataMarks;
class SpellingMarks;

/// A text of several paragraphs, edited in place: as high as its text, no frame until it has the focus, Tab leaves it.
/// The scroll area it stands in follows the cursor. Undo is the field's own while it is being written in; once it is
/// left, or something else has been done, it is the register's.
/// Misspelled words and personal data in texts of several lines are underlined where the window has a Speller and a
/// PersonalDataWatch.
/// Takes and gives the register's form of long texts (core/base/text_blocks.h); bullets are shown as "• ".
class TextField : public QTextEdit
{
    Q_OBJECT

public:
    enum class Lines { Many, One };

    explicit TextField(const QString& name, Lines lines = Lines::Many, QWidget* parent = nullptr);

    /// What stands in the register; not told by edited(). The cursor stays when nothing differs.
    void setStored(const QString& text);
    [[nodiscard]] QString text() const;
    /// Something else was done after what was typed: that is what undo takes back first.
    void leaveUndoToRegister() { document()->clearUndoRedoStacks(); }
    /// Whether its spelling is looked at: that of several lines is unless it is said otherwise, one line's not.
    void setSpelled(bool spelled) { m_spelled = spelled; }
    /// Whether personal data is looked for: likewise.
    void setWatched(bool watched) { m_watched = watched; }
    /// Writes what is proposed instead of the personal data at the cursor, or of the next; false: there is none.
    bool replaceFound();
    /// What stands greyed while it is empty, on as many lines as it needs.
    void setHint(const QString& text);
    /// Scrolls by itself beyond `most` instead of growing.
    void setHeightBetween(int least, int most);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void edited();
    void left();

protected:
    bool event(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    [[nodiscard]] QString formOf(const QString& shown) const; ///< as it is stored
    [[nodiscard]] int hintHeight() const;
    void fitHeight();
    void showCursor();
    void spaceLines();
    [[nodiscard]] bool continueBullet();
    [[nodiscard]] bool showWhy(const QHelpEvent& event);

    Lines m_lines;
    bool m_spelled;
    bool m_watched;
    SpellingMarks* m_marks = nullptr; ///< none where nobody knows how to spell
    PersonalDataMarks* m_personalData = nullptr;
    int m_leastHeight = 0;
    int m_mostHeight = QWIDGETSIZE_MAX;
    bool m_setting = false;
};

/// The window's form of a stored text, and back.
[[nodiscard]] QString shownText(const QString& stored);
[[nodiscard]] QString storedText(const QString& shown);

} // namespace heller::ui

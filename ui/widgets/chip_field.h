#pragma once

#include <QStringList>
#include <QWidget>

class QCompleter;
class QLineEdit;

namespace heller::ui {

class FlowLayout;

/// Words as chips, each with a cross, and a field behind them in which more are typed, those known offered. Enter or a
/// comma sets a word; Backspace in the empty field takes the last one off.
class ChipField : public QWidget
{
    Q_OBJECT

public:
    /// Free: what is typed becomes a word. Chosen: only its owner says what does.
    enum class Words { Free, Chosen };

    ChipField(const QString& name, const QString& hint, Words words = Words::Free, QWidget* parent = nullptr);

    void setWords(const QStringList& words);
    [[nodiscard]] const QStringList& words() const { return m_words; }
    void setKnown(const QStringList& words);
    void setReadOnly(bool readOnly);
    /// Sets what is typed.
    void commit();
    /// Lets go of what is typed.
    void discard();
    [[nodiscard]] QLineEdit& field() const { return *m_field; }

Q_SIGNALS:
    void edited(const QStringList& words);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showChips();
    void remove(const QString& word);

    QString m_name;
    Words m_kind;
    QStringList m_words;
    bool m_readOnly = false;
    FlowLayout* m_row;
    QLineEdit* m_field;
    QCompleter* m_completer;
    QList<QWidget*> m_chips;
};

} // namespace heller::ui

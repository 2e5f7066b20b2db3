#include "ui/widgets/chip_field.h"

#include "ui/theme/icons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/undo_keys.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>
#include <QToolButton>
#include <QToolTip>

#include <utility>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int fieldWidth = 150;
constexpr int widestWord = 260;
constexpr QSize crossSize{14, 14};
constexpr int crossRoom = 28; // with what is round it

/// A word: its cross takes it off, and the keys do; a click beside the cross does not.
class WordChip : public QToolButton
{
public:
    WordChip(const QString& word, QWidget* parent) : QToolButton(parent), m_word(word)
    {
        setProperty("kind", u"chip"_s);
        setText(fontMetrics().elidedText(word, Qt::ElideRight, widestWord).replace(u'&', u"&&"_s));
        setAccessibleName(word);
        setLayoutDirection(Qt::RightToLeft); // the cross after the word
        setFocusPolicy(Qt::NoFocus);
    }

    void addCross(const QString& what)
    {
        setFocusPolicy(Qt::StrongFocus);
        setIcon(ui::icon(u"x"_s, QPalette::Dark));
        setIconSize(crossSize);
        setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        setToolTip(what);
        setAccessibleDescription(what);
    }

protected:
    [[nodiscard]] bool hitButton(const QPoint& at) const override { return isCross(at); }

    bool event(QEvent* event) override
    {
        if (event->type() != QEvent::ToolTip)
            return QToolButton::event(event);
        const auto& help = static_cast<const QHelpEvent&>(*event);
        QToolTip::showText(help.globalPos(), isCross(help.pos()) ? toolTip() : m_word, this);
        return true;
    }

    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
            click();
        else
            QToolButton::keyPressEvent(event);
    }

private:
    [[nodiscard]] bool isCross(QPoint at) const
    {
        return !icon().isNull() && rect().contains(at) && at.x() >= width() - crossRoom;
    }

    QString m_word;
};

} // namespace

ChipField::ChipField(const QString& name, const QString& hint, Words words, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_kind(words)
    , m_row(new FlowLayout(6, this))
    , m_field(new QLineEdit(this))
    , m_completer(new QCompleter(this))
{
    m_field->setProperty("kind", u"inPlace"_s);
    m_field->setAccessibleName(name);
    m_field->setPlaceholderText(hint);
    m_field->setFixedWidth(fieldWidth);
    m_completer->setModel(new QStringListModel(m_completer));
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_field->installEventFilter(this);
    m_row->addWidget(m_field);
    if (m_kind == Words::Chosen)
        return;
    m_field->setCompleter(m_completer);
    connect(m_field, &QLineEdit::editingFinished, this, &ChipField::commit);
    // After the completer has put its word into the field.
    connect(
        m_completer, qOverload<const QString&>(&QCompleter::activated), this, [this] { commit(); },
        Qt::QueuedConnection);
}

void ChipField::setWords(const QStringList& words)
{
    if (words == m_words && m_chips.size() == words.size())
        return;
    m_words = words;
    showChips();
}

void ChipField::setKnown(const QStringList& words)
{
    static_cast<QStringListModel*>(m_completer->model())->setStringList(words);
}

void ChipField::setReadOnly(bool readOnly)
{
    m_field->setVisible(!readOnly);
    if (std::exchange(m_readOnly, readOnly) != readOnly)
        showChips();
}

void ChipField::showChips()
{
    for (QWidget* chip : std::as_const(m_chips)) {
        m_row->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    m_row->removeWidget(m_field);
    for (const QString& word : std::as_const(m_words)) {
        auto* chip = new WordChip(word, this);
        if (!m_readOnly) {
            chip->addCross(tr("Take %1 off").arg(word));
            connect(chip, &QToolButton::clicked, this, [this, word] { remove(word); });
        }
        m_row->addWidget(chip);
        chip->show();
        // A new widget is the window's last by Tab: to where the field stands, which then comes after it.
        setTabOrder(m_field, chip);
        setTabOrder(chip, m_field);
        m_chips.append(chip);
    }
    m_row->addWidget(m_field);
    updateGeometry();
}

void ChipField::remove(const QString& word)
{
    m_field->setFocus(Qt::OtherFocusReason); // the chip goes
    QStringList words = m_words;
    words.removeAll(word);
    Q_EMIT edited(words);
}

void ChipField::commit()
{
    if (m_kind == Words::Chosen)
        return;
    QStringList words = m_words;
    for (const QString& typed : m_field->text().split(u',', Qt::SkipEmptyParts)) {
        const QString word = typed.simplified();
        if (!word.isEmpty() && !words.contains(word, Qt::CaseInsensitive))
            words.append(word);
    }
    discard();
    if (words != m_words)
        Q_EMIT edited(words);
}

void ChipField::discard()
{
    m_field->setText({}); // and nothing to undo in it
}

bool ChipField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field)
        return QWidget::eventFilter(watched, event);
    const bool isWritten = !m_field->text().isEmpty();
    if (leavesUndoToRegister(*event, isWritten && m_field->isUndoAvailable(), isWritten && m_field->isRedoAvailable()))
        return true;
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (m_kind == Words::Free && key->key() == Qt::Key_Comma && key->modifiers() == Qt::NoModifier) {
        commit();
        return true;
    }
    if (key->key() == Qt::Key_Backspace && m_field->text().isEmpty() && !m_words.isEmpty()) {
        remove(m_words.last());
        return true;
    }
    if (key->key() == Qt::Key_Escape && !m_field->text().isEmpty()) {
        discard();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace heller::ui

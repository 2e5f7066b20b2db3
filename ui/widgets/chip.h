#pragma once

#include "ui/theme/tokens.h"

#include <QWidget>

namespace heller::ui {

/// The room a chip with an icon and `word` takes in `font`.
[[nodiscard]] QSize chipSize(const QFont& font, const QString& word);
/// Draws it with its upper left corner at `topLeft`.
void paintChip(QPainter& painter, QPoint topLeft, const QFont& font, const QString& icon, const QString& word,
               const Tone& tone);

/// A state as icon and word on a rounded ground.
class Chip : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(QWidget* parent = nullptr);

    void show(const QString& icon, const QString& word, const Tone& tone);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QString word() const { return m_word; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    QString m_word;
    Tone m_tone;
};

} // namespace heller::ui

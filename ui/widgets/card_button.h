#pragma once

#include <QPushButton>

class QVBoxLayout;

namespace heller::ui {

/// A card that is pressed as a whole: a button, to mouse, keys and screen readers, as high as the texts laid out in it.
class CardButton : public QPushButton
{
    Q_OBJECT

public:
    /// `name` is what is spoken of it.
    explicit CardButton(const QString& name, QWidget* parent = nullptr);

    /// Adds a text below the ones before.
    void addText(const QString& text, const char* kind);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

private:
    QVBoxLayout* m_column;
};

} // namespace heller::ui

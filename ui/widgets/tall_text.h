#pragma once

#include <QTextEdit>

namespace heller::ui {

/// A text to be read and copied, as high as it is; the page around it scrolls.
class TallText : public QTextEdit
{
    Q_OBJECT

public:
    explicit TallText(const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    /// Writes the text in the colours that hold now; called when those change.
    virtual void write() = 0;
};

} // namespace heller::ui

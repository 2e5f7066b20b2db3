#pragma once

#include <QDialog>

class QPushButton;

namespace heller::ui {

class TextField;

/// Takes a text that was copied elsewhere, a mail as a rule. What lies on the clipboard stands there already.
class PasteDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PasteDialog(QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void takeClipboard();

    TextField* m_text;
    QPushButton* m_go;
};

} // namespace heller::ui

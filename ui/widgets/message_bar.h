#pragma once

#include "core/base/error.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace heller::ui {

/// A sentence over the page that neither blocks nor goes away by itself: an error, that the register is only read, or
/// something that is offered.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Error, Notice, Offer };

    explicit MessageBar(Kind kind, QWidget* parent = nullptr);

    void say(const QString& text, const QString& detail = {});
    void showError(const Error& error);
    [[nodiscard]] QString text() const;
    /// After the sentence; for its owner to connect.
    [[nodiscard]] QPushButton* addButton(const QString& text);

private:
    QLabel* m_icon;
    QLabel* m_label;
    QHBoxLayout* m_row;
    QPushButton* m_close;
    Kind m_kind;
};

} // namespace heller::ui

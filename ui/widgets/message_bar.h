#pragma once

#include "core/base/error.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace heller::ui {

/// A sentence over the page that neither blocks nor goes away by itself: an error, or that the register is only read.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Error, Notice };

    explicit MessageBar(Kind kind, QWidget* parent = nullptr);

    void say(const QString& text, const QString& detail = {});
    void showError(const Error& error);
    [[nodiscard]] QString text() const;

private:
    QLabel* m_icon;
    QLabel* m_label;
    QPushButton* m_close;
    Kind m_kind;
};

} // namespace heller::ui

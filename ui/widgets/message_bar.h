#pragma once

#include "core/base/error.h"

#include <QList>
#include <QWidget>

#include <functional>

class QLabel;

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
    /// After the sentence.
    void addButton(const QString& text, const std::function<void()>& pressed);

private:
    struct Button
    {
        QString text;
        std::function<void()> pressed;
    };

    void build();

    // Made when it first says something, which it seldom does.
    QLabel* m_icon = nullptr;
    QLabel* m_label = nullptr;
    QList<Button> m_buttons;
    Kind m_kind;
};

} // namespace heller::ui

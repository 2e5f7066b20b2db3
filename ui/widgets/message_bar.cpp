#include "ui/widgets/message_bar.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/parts.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace heller::ui {

MessageBar::MessageBar(Kind kind, QWidget* parent) : QWidget(parent), m_kind(kind)
{
    setObjectName(u"messageBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    setProperty("tone", kind == Kind::Error ? u"error"_s : u"notice"_s);
    hide();
}

void MessageBar::build()
{
    if (m_label)
        return;
    m_icon = new QLabel(this);
    m_label = new QLabel(this);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 8, 6);
    row->setSpacing(8);
    row->addWidget(m_icon);
    row->addWidget(m_label, 1);
    QWidget* before = this; // by the keys
    const auto add = [&](QPushButton* button) {
        row->addWidget(button);
        setTabOrder(before, button);
        before = button;
    };
    for (const Button& each : std::as_const(m_buttons)) {
        QPushButton* button = makeButton(each.text, {}, ButtonKind::Plain, this);
        connect(button, &QPushButton::clicked, this, each.pressed);
        add(button);
    }
    auto* close = new QPushButton(icon(u"x"_s), {}, this);
    close->setProperty("kind", u"quiet"_s);
    close->setAccessibleName(tr("Close the message"));
    close->setToolTip(tr("Close the message"));
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    add(close);
}

void MessageBar::addButton(const QString& text, const std::function<void()>& pressed)
{
    m_buttons.append({text, pressed});
}

void MessageBar::say(const QString& text, const QString& detail)
{
    build();
    const Tokens tokens = tokensOf(palette());
    const bool error = m_kind == Kind::Error;
    const QString calm = m_kind == Kind::Offer ? u"pencil"_s : u"lock"_s;
    m_icon->setPixmap(iconPixmap(error ? u"triangle-alert"_s : calm, error ? tokens.overdue.ink : tokens.waiting.ink,
                                 16, devicePixelRatioF()));
    m_label->setText(text);
    m_label->setToolTip(detail);
    setAccessibleName(text);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::showError(const Error& error)
{
    say(sentenceOf(error), error.detail);
}

QString MessageBar::text() const
{
    return m_label ? m_label->text() : QString();
}

} // namespace heller::ui

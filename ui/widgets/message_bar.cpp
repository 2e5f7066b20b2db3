#include "ui/widgets/message_bar.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/parts.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace heller::ui {

MessageBar::MessageBar(Kind kind, QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_label(new QLabel(this))
    , m_row(new QHBoxLayout(this))
    , m_close(new QPushButton(icon(u"x"_s), {}, this))
    , m_kind(kind)
{
    setObjectName(u"messageBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    setProperty("tone", kind == Kind::Error ? u"error"_s : u"notice"_s);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setProperty("kind", u"quiet"_s);
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(tr("Close the message"));
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);

    m_row->setContentsMargins(16, 6, 8, 6);
    m_row->setSpacing(8);
    m_row->addWidget(m_icon);
    m_row->addWidget(m_label, 1);
    m_row->addWidget(m_close);
    hide();
}

QPushButton* MessageBar::addButton(const QString& text)
{
    QPushButton* button = makeButton(text, {}, ButtonKind::Plain, this);
    m_row->insertWidget(m_row->count() - 1, button);
    setTabOrder(button, m_close);
    return button;
}

void MessageBar::say(const QString& text, const QString& detail)
{
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
    return m_label->text();
}

} // namespace heller::ui

#include "ui/widgets/card_button.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heller::ui {

CardButton::CardButton(const QString& name, QWidget* parent) : QPushButton(parent), m_column(new QVBoxLayout(this))
{
    setProperty("kind", u"card"_s);
    setAccessibleName(name);
    setAutoDefault(true); // Enter opens it, not Space alone
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_column->setContentsMargins(11, 9, 11, 9);
    m_column->setSpacing(2);
}

void CardButton::addText(const QString& text, const char* kind)
{
    auto* label = new QLabel(text, this);
    label->setProperty("kind", QLatin1StringView(kind).toString());
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_column->addWidget(label);
}

QSize CardButton::sizeHint() const
{
    return m_column->sizeHint();
}

QSize CardButton::minimumSizeHint() const
{
    return m_column->minimumSize();
}

int CardButton::heightForWidth(int width) const
{
    return m_column->heightForWidth(width);
}

} // namespace heller::ui

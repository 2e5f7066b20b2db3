#include "ui/widgets/filter_chip.h"

#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int widestText = 150;

void setActive(QToolButton* button, bool active)
{
    if (button->property("active").toBool() == active)
        return;
    button->setProperty("active", active);
    button->style()->unpolish(button);
    button->style()->polish(button);
}

} // namespace

FilterChip::FilterChip(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_button(new QToolButton(this))
    , m_menu(new QMenu(m_button))
{
    m_button->setProperty("kind", u"chip"_s);
    m_button->setIcon(icon(u"chevron-down"_s, QPalette::Dark));
    m_button->setIconSize({14, 14});
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setLayoutDirection(Qt::RightToLeft); // the arrow after the word
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_menu->setLayoutDirection(Qt::LeftToRight);
    m_button->setMenu(m_menu);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_button);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setChosen({});
}

void FilterChip::addCross()
{
    m_cross = new QToolButton(this);
    m_cross->setProperty("kind", u"chipCross"_s);
    m_cross->setIcon(icon(u"x"_s));
    m_cross->setIconSize({14, 14});
    m_cross->setFocusPolicy(Qt::StrongFocus);
    m_cross->setToolTip(tr("Clear: %1").arg(m_name));
    m_cross->setAccessibleName(m_cross->toolTip());
    connect(m_cross, &QToolButton::clicked, this, [this] {
        m_button->setFocus(Qt::OtherFocusReason); // the cross goes
        Q_EMIT cleared();
    });
    layout()->addWidget(m_cross);
    setTabOrder(m_button, m_cross);
}

void FilterChip::setChosen(const QString& chosen)
{
    setText(chosen.isEmpty() ? m_name : chosen);
    setActive(m_button, !chosen.isEmpty());
    if (!m_cross && !chosen.isEmpty())
        addCross();
    if (m_cross)
        m_cross->setVisible(!chosen.isEmpty());
}

bool FilterChip::isChosen() const
{
    return m_button->property("active").toBool();
}

void FilterChip::setText(const QString& text)
{
    m_button->setText(fontMetrics().elidedText(text, Qt::ElideRight, widestText).replace(u'&', u"&&"_s));
    m_button->setAccessibleName(text.startsWith(m_name) ? text : u"%1: %2"_s.arg(m_name, text));
}

void FilterChip::keyPressEvent(QKeyEvent* event)
{
    if (isChosen() && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        m_button->setFocus(Qt::OtherFocusReason);
        Q_EMIT cleared();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace heller::ui

#include "ui/widgets/two_steps.h"

#include "ui/widgets/pane_walk.h"
#include "ui/widgets/parts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int leastWidthForBoth = 680;

} // namespace

TwoSteps::TwoSteps(const QString& back, QWidget* parent)
    : QWidget(parent)
    , m_splitter(new QSplitter(this))
    , m_secondPane(new QWidget(this))
    , m_backRow(new QWidget(m_secondPane))
{
    m_backRow->setObjectName(u"backRow"_s);
    m_backRow->setAttribute(Qt::WA_StyledBackground);
    auto* button = makeButton(back, u"arrow-left"_s, ButtonKind::Quiet, m_backRow);
    button->setToolTip(tr("Back (Alt+Left or Esc)"));
    connect(button, &QPushButton::clicked, this, &TwoSteps::back);
    auto* row = new QHBoxLayout(m_backRow);
    row->setContentsMargins(8, 2, 8, 2);
    row->addWidget(button);
    row->addStretch(1);

    auto* column = new QVBoxLayout(m_secondPane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_backRow);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_secondPane);
    m_splitter->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding); // both beside each other are no need
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);
}

QWidget* TwoSteps::firstPlace() const
{
    return m_splitter;
}

void TwoSteps::setFirst(QWidget* pane)
{
    m_first = pane;
    m_splitter->insertWidget(0, pane);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    arrange();
}

void TwoSteps::setSecond(QWidget* pane)
{
    m_second = pane;
    m_secondPane->layout()->addWidget(pane);
}

QSize TwoSteps::minimumSizeHint() const
{
    const auto leastOf = [](const QWidget* pane) { return pane->minimumSizeHint().expandedTo(pane->minimumSize()); };
    if (!m_second)
        return leastOf(m_first);
    return leastOf(m_first).expandedTo(leastOf(m_second) + QSize(0, m_backRow->sizeHint().height()));
}

void TwoSteps::arrange()
{
    m_backRow->setVisible(m_narrow);
    m_first->setVisible(!m_narrow || !m_onSecond);
    m_secondPane->setVisible(!m_narrow || m_onSecond);
}

void TwoSteps::showFirst()
{
    m_onSecond = false;
    arrange();
}

void TwoSteps::showSecond()
{
    m_onSecond = true;
    arrange();
}

void TwoSteps::open()
{
    showSecond();
    if (m_second)
        focusPane(m_second);
}

void TwoSteps::back()
{
    showFirst();
    focusPane(m_first);
}

void TwoSteps::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < leastWidthForBoth;
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    // Whoever stands in the second pane goes on there.
    if (narrow && focusWidget())
        m_onSecond = m_secondPane->isAncestorOf(focusWidget());
    arrange();
    Q_EMIT narrowChanged(narrow);
}

void TwoSteps::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_secondPane->isAncestorOf(focusWidget()))
        back();
    else
        QWidget::keyPressEvent(event);
}

} // namespace heller::ui

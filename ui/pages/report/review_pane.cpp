#include "ui/pages/report/review_pane.h"

#include "ui/pages/report/finding_list.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/parts.h"

#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int besideWidth = 232;
constexpr int leastHeight = 160;
constexpr int iconSize = 16;

/// An icon and a text on one line.
QHBoxLayout* makeLineOf(QLabel* icon, QLabel* text)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(icon);
    row->addWidget(text, 1);
    return row;
}

} // namespace

ReviewPane::ReviewPane(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_okIcon(new QLabel(this))
    , m_ok(makeCard(this))
    , m_findings(new FindingList(this))
{
    setObjectName(u"reviewPane"_s);
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Check"));
    auto* calm = makeLineOf(m_okIcon, new QLabel(tr("Nothing to remark"), m_ok));
    calm->setContentsMargins(10, 8, 10, 8);
    m_ok->setLayout(calm);
    auto* card = makeCard(this);
    auto* inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(1, 1, 1, 1);
    inCard->addWidget(m_findings);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addLayout(makeLineOf(m_icon, makeLabel(tr("Check"), TextKind::SectionTitle, this)));
    column->addWidget(m_ok);
    column->addWidget(card);
    column->addStretch(1);
    setBeside(true);
    clear();
    paintIcons();
}

void ReviewPane::setFindings(const QList<report::ReportFinding>& findings)
{
    m_findings->setFindings(findings);
    m_findings->parentWidget()->setVisible(!findings.isEmpty());
    m_ok->setVisible(findings.isEmpty());
    m_findings->setAccessibleDescription(tr("%n finding(s)", nullptr, static_cast<int>(findings.size())));
}

void ReviewPane::clear()
{
    m_findings->setFindings({});
    m_findings->parentWidget()->hide();
    m_ok->hide();
}

void ReviewPane::add(QWidget* section)
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->count() - 1, section); // over the room that is left
}

void ReviewPane::setBeside(bool beside)
{
    m_beside = beside;
    setProperty("beside", beside);
    style()->polish(this);
    setMaximumWidth(beside ? besideWidth : QWIDGETSIZE_MAX);
    layout()->setContentsMargins(beside ? QMargins(16, 16, 16, 16) : QMargins(0, 12, 0, 0));
}

QSize ReviewPane::sizeHint() const
{
    return m_beside ? QSize(besideWidth, QWidget::sizeHint().height()) : QWidget::sizeHint();
}

QSize ReviewPane::minimumSizeHint() const
{
    return m_beside ? QSize(0, leastHeight) : QWidget::minimumSizeHint();
}

void ReviewPane::paintIcons()
{
    const Tokens tokens = tokensOf(palette());
    m_icon->setPixmap(iconPixmap(u"list-checks"_s, tokens.ink, iconSize, devicePixelRatioF()));
    m_okIcon->setPixmap(iconPixmap(u"circle-check"_s, tokens.settled.ink, iconSize, devicePixelRatioF()));
}

void ReviewPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintIcons();
}

} // namespace heller::ui

#include "ui/pages/overview/standing_card.h"

#include "ui/models/standing_model.h"
#include "ui/pages/overview/card_head.h"
#include "ui/pages/overview/row_paint.h"
#include "ui/pages/overview/rows_view.h"
#include "ui/theme/icons.h"
#include "ui/theme/status_look.h"

#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int iconSize = 14;
constexpr int gap = 8;
constexpr int barHeight = 8;
constexpr int barRadius = 3;
constexpr int leastBar = 3;

/// Icon and word of the status, a bar, the number.
class StandingDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {option.rect.width(), overviewRowHeight(option) - 6};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens tokens = tokensOf(option.palette);
        const StatusLook look = lookOf(static_cast<Status>(index.data(StandingStatusRole).toInt()), tokens);
        const QString number = QLocale().toString(index.data(StandingCasesRole).toInt());
        painter->save();
        paintOverviewRow(*painter, option, tokens);
        QRect room = option.rect.adjusted(overviewRowSide, 1, -overviewRowSide, 0);
        painter->drawPixmap(room.left(), room.top() + (room.height() - iconSize) / 2,
                            iconPixmap(look.icon, look.tone.ink, iconSize, painter->device()->devicePixelRatioF()));
        room.setLeft(room.left() + iconSize + gap);
        const QFontMetrics metrics(option.font);
        const int wordWidth = room.width() * 2 / 5;
        painter->setPen(tokens.ink);
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                          metrics.elidedText(look.word, Qt::ElideRight, wordWidth));
        painter->setPen(tokens.second);
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignRight, number);
        room.setLeft(room.left() + wordWidth + gap);
        room.setRight(room.right() - metrics.horizontalAdvance(u"0000 000"_s) - gap);
        const auto width = static_cast<int>(room.width() * index.data(StandingShareRole).toDouble());
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(look.tone.ink);
        painter->drawRoundedRect(
            QRect(room.left(), room.top() + (room.height() - barHeight) / 2, std::max(width, leastBar), barHeight),
            barRadius, barRadius);
        painter->restore();
    }
};

} // namespace

StandingCard::StandingCard(QWidget* parent)
    : QFrame(parent)
    , m_model(new StandingModel(this))
    , m_view(new RowsView(this))
{
    setProperty("kind", u"card"_s);
    auto* head = new CardHead(this);
    head->show(u"layout-list"_s, tr("Where they stand today"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new StandingDelegate(m_view));
    m_view->setAccessibleName(tr("Where they stand today"));
    m_view->setObjectName(u"standing"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 6);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_view);
    connect(m_view, &RowsView::opened, this, [this](int row) { Q_EMIT statusWanted(m_model->statusAt(row)); });
}

void StandingCard::show(const QList<std::pair<Status, int>>& counts)
{
    const int row = m_view->currentIndex().row();
    m_model->setCounts(counts);
    if (row >= 0 && row < m_model->rowCount())
        m_view->setCurrentIndex(m_model->index(row));
    m_view->updateGeometry();
}

} // namespace heller::ui

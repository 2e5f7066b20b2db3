#include "ui/pages/report/finding_list.h"

#include "ui/theme/icons.h"
#include "ui/widgets/row_painting.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStringListModel>
#include <QStyledItemDelegate>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int side = 10;
constexpr int above = 7;
constexpr int iconSize = 16;
constexpr int iconGap = 8;
constexpr int leastWidth = 180;
constexpr int rowsAtLeast = 3; // seen where there is less room than rows

/// Lays the text out below `at`, or only measures it; words that are too long are broken.
int layOut(const QString& text, const QFont& font, int width, QPainter* painter = nullptr, QPointF at = {})
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text, font);
    layout.setTextOption(option);
    layout.beginLayout();
    double height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1));
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    if (painter)
        layout.draw(painter, at);
    return static_cast<int>(std::ceil(height));
}

class FindingDelegate final : public QStyledItemDelegate
{
public:
    explicit FindingDelegate(const QListView* view, QObject* parent) : QStyledItemDelegate(parent), m_view(view) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const int width = m_view->viewport()->width();
        const int room = width - 2 * side - iconSize - iconGap;
        return {width, layOut(index.data().toString(), option.font, room) + 2 * above};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens tokens = tokensOf(option.palette);
        painter->save();
        paintRowGround(*painter, option, tokens);
        const QRect room = option.rect.adjusted(side, above, -side, -above);
        painter->drawPixmap(room.topLeft(), iconPixmap(u"triangle-alert"_s, tokens.overdue.ink, iconSize,
                                                       painter->device()->devicePixelRatioF()));
        painter->setPen(tokens.ink);
        const QRect text = room.adjusted(iconSize + iconGap, 0, 0, 0);
        layOut(index.data().toString(), option.font, text.width(), painter, text.topLeft());
        painter->restore();
    }

private:
    const QListView* m_view;
};

} // namespace

FindingList::FindingList(QWidget* parent) : QListView(parent), m_texts(new QStringListModel(this))
{
    setModel(m_texts);
    setItemDelegate(new FindingDelegate(this, this));
    setProperty("kind", u"rows"_s);
    setAccessibleName(tr("What the check found"));
    setEditTriggers(NoEditTriggers);
    setResizeMode(Adjust);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    viewport()->setCursor(Qt::PointingHandCursor);
    connect(this, &QListView::clicked, this, [this](const QModelIndex& index) { open(index.row()); });
}

void FindingList::setFindings(const QList<report::ReportFinding>& findings)
{
    if (findings == m_findings)
        return; // she may be walking in it
    m_findings = findings;
    QStringList texts;
    for (const report::ReportFinding& finding : findings)
        texts.append(finding.text);
    m_texts->setStringList(texts);
    fitHeight();
}

QSize FindingList::sizeHint() const
{
    int height = 2 * frameWidth();
    for (int row = 0; row < m_texts->rowCount(); ++row)
        height += sizeHintForIndex(m_texts->index(row)).height();
    return {leastWidth, height};
}

QSize FindingList::minimumSizeHint() const
{
    int height = 2 * frameWidth();
    for (int row = 0; row < std::min(m_texts->rowCount(), rowsAtLeast); ++row)
        height += sizeHintForIndex(m_texts->index(row)).height();
    return {leastWidth, height};
}

void FindingList::fitHeight()
{
    scheduleDelayedItemsLayout();
    updateGeometry();
}

void FindingList::open(int row)
{
    if (row >= 0 && row < m_findings.size())
        Q_EMIT opened(report::ReportFinding(m_findings.at(row))); // a copy: the list may be filled anew by it
}

void FindingList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open(currentIndex().row());
    else
        QListView::keyPressEvent(event);
}

void FindingList::focusInEvent(QFocusEvent* event)
{
    if (!currentIndex().isValid())
        setCurrentIndex(m_texts->index(0));
    QListView::focusInEvent(event);
}

void FindingList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fitHeight();
}

void FindingList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

} // namespace heller::ui

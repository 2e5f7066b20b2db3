#include "ui/pages/start/member_picker.h"

#include "ui/models/public_body_model.h"
#include "ui/theme/icons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/parts.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int chipGap = 6;
constexpr int leastRows = 6;
constexpr int rowHeight = 30;

/// Rows with some air; the style sheet's own padding would move the boxes.
class RoomyRows : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(12, 8);
    }
};

bool movesInList(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
}

} // namespace

MemberPicker::MemberPicker(QWidget* parent)
    : QWidget(parent)
    , m_model(new PublicBodyModel(this))
    , m_chipGround(new QWidget(this))
    , m_chips(new FlowLayout(chipGap, m_chipGround))
    , m_filter(new QLineEdit(this))
    , m_list(new QTreeView(this))
    , m_nothing(makeLabel(tr("No municipality or region is called that."), TextKind::Hint, this))
{
    build();
    setFocusProxy(m_filter);
    connect(m_filter, &QLineEdit::textChanged, this, &MemberPicker::filterList);
    connect(m_list, &QTreeView::activated, this, &MemberPicker::toggleCurrent);
    connect(m_model, &PublicBodyModel::chosenChanged, this, &MemberPicker::showChips);
    showChips();
    filterList({});
}

void MemberPicker::build()
{
    m_filter->setPlaceholderText(tr("Find a municipality, region or county"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setAccessibleDescription(tr("The arrows choose in the list, Enter takes what is marked."));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RoomyRows(m_list));
    m_list->setProperty("kind", u"framed"_s);
    m_list->setAccessibleName(tr("Municipalities and regions"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderHidden(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTabKeyNavigation(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->setMinimumHeight(leastRows * rowHeight);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_chipGround->setSizePolicy(policy);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
    column->addWidget(m_chipGround);
}

QList<service::PublicBody> MemberPicker::chosen() const
{
    return m_model->chosen();
}

void MemberPicker::clear()
{
    m_filter->clear();
    m_model->clear();
}

void MemberPicker::filterList(const QString& text)
{
    m_model->setFilter(text);
    const int best = m_model->bestRow();
    m_nothing->setVisible(best < 0);
    if (best >= 0)
        m_list->setCurrentIndex(m_model->index(best, 0));
}

void MemberPicker::toggleCurrent()
{
    const QModelIndex current = m_list->currentIndex().siblingAtColumn(0);
    if (!current.isValid())
        return;
    const bool chosen = current.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_model->setData(current, chosen ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void MemberPicker::showChips()
{
    while (QLayoutItem* item = m_chips->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be its own cross that is pressed
        delete item;
    }
    for (const QString& always : {u"Arbetsförmedlingen"_s, u"Försäkringskassan"_s}) {
        auto* chip = new QToolButton(m_chipGround);
        chip->setProperty("kind", u"chip"_s);
        chip->setText(always);
        chip->setFocusPolicy(Qt::NoFocus);
        chip->setEnabled(false);
        chip->setToolTip(tr("Is always a member"));
        m_chips->addWidget(chip);
        chip->show();
    }
    for (const service::PublicBody& body : m_model->chosen())
        addChip(body.name);
    m_chipGround->updateGeometry();
}

void MemberPicker::addChip(const QString& name)
{
    auto* chip = new QToolButton(m_chipGround);
    chip->setProperty("kind", u"chip"_s);
    chip->setText(name);
    chip->setAccessibleName(name);
    chip->setLayoutDirection(Qt::RightToLeft); // the cross after the name
    chip->setFocusPolicy(Qt::StrongFocus);
    chip->setIcon(icon(u"x"_s, QPalette::Dark));
    chip->setIconSize({14, 14});
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setToolTip(tr("Take %1 off").arg(name));
    chip->setAccessibleDescription(chip->toolTip());
    connect(chip, &QToolButton::clicked, this, [this, name] { letGo(name); });
    QWidget* before = m_chips->itemAt(m_chips->count() - 1)->widget();
    m_chips->addWidget(chip);
    chip->show();
    setTabOrder(before->focusPolicy() == Qt::NoFocus ? m_list : before, chip);
}

void MemberPicker::letGo(const QString& name)
{
    m_filter->setFocus(Qt::OtherFocusReason); // the chip goes
    m_model->setChosen(name, false);
}

bool MemberPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<const QKeyEvent*>(event)->key();
    if (movesInList(key))
        return QCoreApplication::sendEvent(m_list, event);
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        toggleCurrent();
        m_filter->selectAll(); // the next one is typed over it
        return true;
    }
    if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace heller::ui

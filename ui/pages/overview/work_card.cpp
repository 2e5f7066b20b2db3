#include "ui/pages/overview/work_card.h"

#include "ui/models/work_list_model.h"
#include "ui/pages/overview/card_head.h"
#include "ui/pages/overview/rows_view.h"
#include "ui/pages/overview/work_delegate.h"
#include "ui/widgets/parts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heller::ui {

WorkCard::WorkCard(QWidget* parent)
    : QFrame(parent)
    , m_head(new CardHead(this))
    , m_model(new WorkListModel(this))
    , m_view(new RowsView(this))
    , m_footRow(new QWidget(this))
    , m_foot(makeLabel({}, TextKind::Label, m_footRow))
    , m_showAll(makeButton({}, {}, ButtonKind::Quiet, m_footRow))
{
    setProperty("kind", u"card"_s);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new WorkDelegate(m_view));
    m_foot->setWordWrap(true);
    m_showAll->setAutoDefault(true); // Enter presses it
    auto* below = new QVBoxLayout(m_footRow);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(0);
    below->addWidget(makeLine(m_footRow));
    auto* foot = new QHBoxLayout;
    below->addLayout(foot);
    foot->setContentsMargins(14, 6, 8, 7);
    foot->addWidget(m_foot, 1);
    foot->addWidget(m_showAll);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_view);
    column->addWidget(m_footRow);

    connect(m_view, &RowsView::opened, this, [this](int row) { Q_EMIT caseWanted(m_model->lineAt(row).id); });
    connect(m_showAll, &QPushButton::clicked, this, [this] {
        if (m_content.all)
            Q_EMIT listWanted(*m_content.all);
    });
}

void WorkCard::show(const WorkCardContent& content)
{
    const QModelIndex current = m_view->currentIndex();
    const DeviationId stood = current.isValid() ? m_model->lineAt(current.row()).id : DeviationId();
    m_content = content;
    m_head->show(content.icon, content.title, content.hint, content.chip);
    m_model->setLines(content.lines);
    m_view->setAccessibleName(content.title);
    m_view->setObjectName(content.name);
    if (!stood.isNull()) {
        const int row = std::max(m_model->rowOf(stood), 0); // the next to do where that one is done
        m_view->setCurrentIndex(m_model->index(row));
    }
    m_foot->setText(content.foot);
    m_showAll->setText(content.showAll);
    m_showAll->setAccessibleName(u"%1: %2"_s.arg(content.title, content.showAll));
    m_showAll->setVisible(!content.showAll.isEmpty());
    m_footRow->setVisible(!content.showAll.isEmpty() || !content.foot.isEmpty());
    m_view->updateGeometry();
}

} // namespace heller::ui

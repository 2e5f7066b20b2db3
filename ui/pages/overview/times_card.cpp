#include "ui/pages/overview/times_card.h"

#include "ui/models/work_lines.h"
#include "ui/pages/overview/card_head.h"
#include "ui/widgets/parts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

QWidget* makeRow(const service::AnsweringTime& time, QWidget* parent)
{
    auto* row = new QWidget(parent);
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeLine(row));
    auto* inside = new QHBoxLayout;
    inside->setContentsMargins(14, 8, 14, 8);
    const QString name = WorkLines::nameOf(time.kind);
    const QString text = WorkLines::timeText(time);
    if (time.medianWorkingDays) {
        inside->addWidget(new QLabel(name, row), 1);
        inside->addWidget(makeLabel(text, TextKind::Label, row));
    } else {
        QLabel* few = makeLabel(u"%1: %2"_s.arg(name, text), TextKind::Hint, row);
        few->setWordWrap(true);
        inside->addWidget(few, 1);
    }
    column->addLayout(inside);
    return row;
}

} // namespace

TimesCard::TimesCard(QWidget* parent) : QFrame(parent), m_rows(new QVBoxLayout)
{
    setProperty("kind", u"card"_s);
    setObjectName(u"times"_s);
    auto* head = new CardHead(this);
    head->show(u"timer"_s, tr("Time to answer, median"), tr("last two years"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(head);
    m_rows->setSpacing(0);
    column->addLayout(m_rows);
}

void TimesCard::show(const QList<service::AnsweringTime>& times)
{
    setVisible(!times.isEmpty());
    if (times == m_times)
        return;
    m_times = times;
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const service::AnsweringTime& time : times)
        m_rows->addWidget(makeRow(time, this));
}

} // namespace heller::ui

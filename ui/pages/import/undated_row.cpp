#include "ui/pages/import/undated_row.h"

#include "ui/models/import_plan_model.h"
#include "ui/session/session.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/parts.h"

#include <QLabel>
#include <QVBoxLayout>

namespace heller::ui {

UndatedRow::UndatedRow(Session& session, ImportPlanModel& model, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(model)
    , m_label(makeLabel({}, TextKind::Label, this))
    , m_date(new DateField(tr("Day they came in"), session.clock().today(), this))
{
    setObjectName(QStringLiteral("undatedRow"));
    m_label->setWordWrap(true);
    m_label->setBuddy(m_date);
    m_date->setProperty("kind", QStringLiteral("framed"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_label);
    column->addWidget(m_date);
    connect(&model, &QAbstractItemModel::modelReset, this, &UndatedRow::offer);
    connect(m_date, &DateField::edited, this, [this](QDate date) {
        m_model.giveDate(date);
        Q_EMIT given();
    });
    connect(m_date, &DateField::unreadable, this, [this](const QString& text) {
        m_session.tell({ErrorCode::InvalidInput, DateField::tr("“%1” is no date that can be read.").arg(text),
                        DateField::tr("Write it like 2023-09-12, 12/9 or yesterday.")});
    });
    offer();
}

void UndatedRow::offer()
{
    const int undated = m_model.undated();
    setVisible(undated > 0);
    if (undated == 0)
        return;
    const QDate today = m_session.clock().today();
    m_label->setText(tr("%n deviation(s) without a date: came in on", nullptr, undated));
    m_date->discard();
    m_date->setStored(today);
    m_model.giveDate(today);
}

} // namespace heller::ui

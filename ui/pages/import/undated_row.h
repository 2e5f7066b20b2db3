#pragma once

#include <QWidget>

class QLabel;

namespace heller::ui {

class DateField;
class ImportPlanModel;
class Session;

/// The day on which what says nothing of it came: today's is offered, another can be written. Nothing where all of the
/// plan says it.
class UndatedRow : public QWidget
{
    Q_OBJECT

public:
    UndatedRow(Session& session, ImportPlanModel& model, QWidget* parent = nullptr);

Q_SIGNALS:
    void given(); ///< another day

private:
    void offer();

    Session& m_session;
    ImportPlanModel& m_model;
    QLabel* m_label;
    DateField* m_date;
};

} // namespace heller::ui

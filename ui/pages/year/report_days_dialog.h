#pragma once

#include "core/model/year.h"
#include "ui/pages/year/small_dialog.h"

class QLineEdit;

namespace heller::ui {

class Session;

/// The days of the year on which the semester reports go out, as a line of days.
class ReportDaysDialog : public SmallDialog
{
    Q_OBJECT

public:
    ReportDaysDialog(Session& session, const QList<DayOfYear>& days, std::function<bool()> mayDrop,
                     QWidget* parent = nullptr);

protected:
    void store() override;

private:
    void showDays();

    Session& m_session;
    QLineEdit* m_days;
    QLabel* m_read;
};

} // namespace heller::ui

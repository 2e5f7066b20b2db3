#pragma once

#include "core/model/recurring_task.h"
#include "ui/pages/year/small_dialog.h"

#include <optional>

class QComboBox;
class QLineEdit;

namespace heller::ui {

class DateField;
class Session;
class TextField;

/// A task that comes back: a new one, or one that is changed or deleted.
class TaskDialog : public SmallDialog
{
    Q_OBJECT

public:
    TaskDialog(Session& session, std::optional<RecurringTask> task, std::function<bool()> mayDrop,
               QWidget* parent = nullptr);

    /// As it stands in the fields.
    [[nodiscard]] RecurringTask task() const;

Q_SIGNALS:
    void removeWanted(heller::RecurringTaskId id);

protected:
    void store() override;

private:
    [[nodiscard]] DateField* makeDate(const QString& name, QDate date);
    void showDays();

    Session& m_session;
    std::optional<RecurringTask> m_task;
    QLineEdit* m_title;
    DateField* m_first;
    QComboBox* m_every;
    DateField* m_ended;
    TextField* m_note;
    QLabel* m_days;
};

} // namespace heller::ui

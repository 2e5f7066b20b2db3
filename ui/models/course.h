#pragma once

#include "core/model/case_file.h"
#include "core/service/reminder_days.h"
#include "core/service/step_authors.h"

#include <QCoreApplication>

namespace heller::ui {

/// Something that happened to a case, for its course.
struct CourseEvent
{
    QDate on = {};
    QString icon = {};
    QString text = {};
    QString who = {}; ///< an actor, a reporter, somebody responsible; empty where nobody is named
    QString by = {};  ///< who noted it; empty where that is not known, or says nothing

    bool operator==(const CourseEvent&) const = default;
};

/// What has happened to a case, oldest first; what has no date is left out.
class Course
{
    Q_DECLARE_TR_FUNCTIONS(heller::ui::Course)

public:
    /// What the case itself does not hold.
    struct Besides
    {
        QDate published = {}; ///< null: it is not
        QString group = {};   ///< what the meeting is called that cases are handed over to
        service::StepAuthors authors = {};
        service::ReminderDays reminders = {};
    };

    [[nodiscard]] static QList<CourseEvent> of(const CaseFile& file, const Besides& besides);
};

} // namespace heller::ui

#pragma once

#include "core/model/case_file.h"

#include <QCoreApplication>

namespace heller::ui {

/// Something that happened to a case, for its course.
struct CourseEvent
{
    QDate on = {};
    QString icon = {};
    QString text = {};
    QString who = {}; ///< an actor, a reporter, somebody responsible; empty where nobody is named

    bool operator==(const CourseEvent&) const = default;
};

/// What has happened to a case, oldest first; what has no date is left out.
class Course
{
    Q_DECLARE_TR_FUNCTIONS(heller::ui::Course)

public:
    /// `published`: when, null where it is not. `group`: what the meeting is called that cases are handed over to.
    [[nodiscard]] static QList<CourseEvent> of(const CaseFile& file, QDate published = {}, const QString& group = {});
};

} // namespace heller::ui

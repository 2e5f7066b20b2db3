#include "ui/pages/cases/semester_menu.h"

#include "core/service/cases.h"
#include "ui/session/session.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace heller::ui {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::ui::SemesterMenu)
};

constexpr qsizetype mostBeside = 12; // those before them are the earlier ones
constexpr qsizetype mostInOneMenu = 24;

/// Newest first.
QList<Semester> offeredSemesters(Session& session)
{
    QList<Semester> semesters;
    if (session.isOpen()) {
        const auto held = service::Cases(session.reg()).semesters();
        if (!held)
            session.tellUnread(held.error());
        semesters = held.value_or(QList<Semester>());
    }
    if (const Semester now = semesterOf(session.clock().today()); !semesters.contains(now))
        semesters.append(now);
    std::ranges::sort(semesters, std::ranges::greater{});
    return semesters;
}

void addSemester(QMenu& menu, Semester semester, const SemesterChoice& choose)
{
    menu.addAction(semester.shortName(), &menu, [=] { choose(SemesterRange{semester, semester}, false); });
}

/// By year where they are too many for one menu.
void addEarlier(QMenu& menu, const QList<Semester>& earlier, const SemesterChoice& choose)
{
    QMenu* ofYear = nullptr;
    for (const Semester semester : earlier) {
        const QString year = QString::number(semester.year);
        if (earlier.size() > mostInOneMenu && (!ofYear || ofYear->title() != year))
            ofYear = menu.addMenu(year);
        addSemester(ofYear ? *ofYear : menu, semester, choose);
    }
}

} // namespace

void fillSemesterMenu(QMenu& menu, Session& session, const SemesterChoice& choose)
{
    menu.clear();
    qDeleteAll(menu.findChildren<QMenu*>(Qt::FindDirectChildrenOnly)); // which clear() leaves
    menu.addAction(Text::tr("All semesters"), &menu, [=] { choose({}, false); });
    const QList<Semester> semesters = offeredSemesters(session);
    const qsizetype beside = std::min(semesters.size(), mostBeside);
    for (const Semester semester : semesters.first(beside))
        addSemester(menu, semester, choose);
    if (semesters.size() > beside)
        addEarlier(*menu.addMenu(Text::tr("Earlier")), semesters.sliced(beside), choose);
    menu.addAction(Text::tr("Without semester"), &menu, [=] { choose({}, true); });
}

} // namespace heller::ui

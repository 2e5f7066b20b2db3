#include "tests/ui/window_fixture.h"

#include "core/service/cases.h"
#include "core/store/stores.h"
#include "tests/support/result.h"
#include "ui/models/case_list_model.h"
#include "ui/pages/answers/answers_page.h"
#include "ui/pages/cases/case_editor.h"
#include "ui/pages/cases/case_sheet.h"
#include "ui/pages/cases/cases_page.h"
#include "ui/pages/meetings/meetings_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/report/report_desk.h"
#include "ui/pages/report/report_page.h"
#include "ui/widgets/text_field.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int waitMs = 30000;

QApplication& application()
{
    return *static_cast<QApplication*>(QCoreApplication::instance());
}

} // namespace

WindowFixture::WindowFixture() : settings(folder.filePath(u"settings.ini"_s)), theme(application()), session(clock)
{
    qputenv("DICPATH", HELLER_TEST_DATA "/spelling"); // a few words, whatever is installed here
    theme.apply(ColorScheme::Light);
    window = std::make_unique<MainWindow>(MainWindow::Parts{session, settings, dialogs, theme, actions});
    window->resize(1280, 800);
    window->show();
    QApplication::setActiveWindow(window.get());
    QTest::qWait(0);
}

WindowFixture::~WindowFixture()
{
    session.close();
}

QString WindowFixture::examplePath()
{
    const QString path = folder.filePath(u"Exempel.heller"_s);
    must(session.createExample(path));
    return path;
}

void WindowFixture::openExample()
{
    openExampleAtOverview();
    trigger(ActionId::ShowCases);
    window->casesPage().focusList();
}

void WindowFixture::openExampleAtOverview()
{
    REQUIRE(!examplePath().isEmpty());
    settle();
}

void WindowFixture::openReport()
{
    openExample();
    trigger(ActionId::ShowReport);
    REQUIRE(isReportBuilt());
}

bool WindowFixture::isReportBuilt() const
{
    const ReportDesk& desk = window->reportPage().desk();
    return waitFor([&] { return desk.isBuilt() && !desk.isBuilding(); });
}

void WindowFixture::openEmpty(const Association& association)
{
    const QString path = folder.filePath(u"Tomt.heller"_s);
    must(service::Register::create(path, association, session.environment()));
    must(session.open(path));
    settle();
}

void WindowFixture::fillDisk(bool full) const
{
    const QString most = full ? u"1"_s : u"1000000"_s;
    must(session.reg().stores().connection().execute(u"PRAGMA max_page_count = "_s + most));
}

QString WindowFixture::storedWords() const
{
    return window->findChild<QLabel*>(u"storedState"_s)->text();
}

void WindowFixture::settle() const
{
    QTest::qWait(0);
    const auto* model = qobject_cast<const CaseListModel*>(list().model());
    // The overview's reader lets changes gather for a moment: waited for only where it is seen.
    const OverviewPage& overview = window->overviewPage();
    REQUIRE(waitFor([&] { return !model->isAsking() && !(overview.isVisible() && overview.isReading()); }));
    const auto* answers = window->findChild<AnswersPage*>();
    const auto* meetings = window->findChild<MeetingsPage*>();
    REQUIRE(waitFor([&] { return !meetings || !meetings->isVisible() || !meetings->isReading(); }));
    REQUIRE(waitFor([&] { return !answers || !answers->isVisible() || !answers->isReading(); }));
    // Made when the list has been shown.
    REQUIRE(waitFor([&] { return !session.isOpen() || window->casesPage().findChild<CaseSheet*>(); }));
    QTest::qWait(0);
}

void WindowFixture::trigger(ActionId id)
{
    REQUIRE(actions.action(id)->isEnabled());
    actions.action(id)->trigger();
    settle();
}

QListView& WindowFixture::list() const
{
    return *window->findChild<QListView*>(u"caseList"_s);
}

TextField& WindowFixture::field(const QString& accessibleName) const
{
    const auto fields = window->casesPage().findChildren<TextField*>();
    for (TextField* field : fields) {
        if (field->accessibleName() == accessibleName)
            return *field;
    }
    FAIL("no field of that name: " << accessibleName.toStdString());
    return *fields.first();
}

void WindowFixture::selectRow(int row)
{
    list().setCurrentIndex(list().model()->index(row, 0));
    settle();
}

const CaseFile& WindowFixture::shownCase() const
{
    return window->casesPage().editor().file();
}

CaseFile WindowFixture::storedCase(DeviationId id) const
{
    const auto reg = must(service::Register::openReadOnly(session.path(), {&clock, u"Läsare"_s}));
    return must(service::Cases(*reg).load(id));
}

void WindowFixture::type(QWidget& widget, const QString& text)
{
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, &widget, Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

bool WindowFixture::waitFor(const std::function<bool()>& done)
{
    return QTest::qWaitFor(done, waitMs);
}

} // namespace heller::ui

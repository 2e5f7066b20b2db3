#include "tests/support/catch.h"
#include "tests/ui/window_fixture.h"
#include "ui/dialogs/system_dialogs.h"
#include "ui/pages/cases/case_editor.h"
#include "ui/pages/cases/cases_page.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::ui;

namespace {

/// The system's dialog as she uses it: types a name and accepts.
QString targetFor(const QString& typed, FileKind kind)
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    settings.set(Setting::LastFolder, folder.path());
    const FixedClock clock{QDateTime(QDate(2026, 11, 21), QTime(10, 42))};
    Session session(clock);
    SystemDialogs dialogs(session, settings);
    QTimer::singleShot(0, [&] {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* dialog = qobject_cast<QFileDialog*>(widget)) {
                dialog->findChild<QLineEdit*>()->setText(typed);
                QMetaObject::invokeMethod(dialog, "accept");
            }
        }
    });
    return QFileInfo(dialogs.pickTarget(u"Exportera"_s, u"2026-1.docx"_s, kind)).fileName();
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("A name typed without an ending gets the paper's")
{
    CHECK(targetFor(u"fallet"_s, FileKind::PaperOut) == u"fallet.docx"_s);
    CHECK(targetFor(u"fallet"_s, FileKind::PdfOut) == u"fallet.pdf"_s);
    CHECK(targetFor(u"fallet.pdf"_s, FileKind::PaperOut) == u"fallet.pdf"_s);
}

TEST_CASE("Nothing is written in the place of the open register")
{
    WindowFixture f;
    f.openExample();
    const QByteArray before = bytesOf(f.session.path());
    const ActionId id = GENERATE(ActionId::ExportCase, ActionId::ExportReportWord);
    if (id == ActionId::ExportReportWord) {
        f.trigger(ActionId::ShowReport);
        REQUIRE(WindowFixture::waitFor([&] { return f.actions.action(id)->isEnabled(); }));
    }
    f.dialogs.target = f.folder.filePath(u"../%1/Exempel.heller"_s.arg(QFileInfo(f.folder.path()).fileName()));
    f.trigger(id);
    CHECK(f.window->errorBar().isVisible());
    CHECK(f.window->errorBar().text().contains(u"Exempel.heller"_s));
    CHECK(bytesOf(f.session.path()) == before);
}

#include "tests/support/catch.h"
#include "tests/ui/window_fixture.h"
#include "ui/pages/cases/attachments_section.h"
#include "ui/pages/cases/case_sheet.h"
#include "ui/pages/cases/cases_page.h"
#include "ui/widgets/text_field.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::ui;

namespace {

/// Stands where the system's programs are.
class Opened : public QObject
{
    Q_OBJECT

public:
    Opened() { QDesktopServices::setUrlHandler(u"file"_s, this, "take"); }
    ~Opened() override { QDesktopServices::unsetUrlHandler(u"file"_s); }
    Q_DISABLE_COPY_MOVE(Opened)

    QStringList paths = {};

public Q_SLOTS:
    void take(const QUrl& url) { paths.append(url.toLocalFile()); }
};

class AttachedFixture : public WindowFixture
{
public:
    AttachedFixture()
    {
        openExample();
        id = shownCase().deviation.id;
    }

    [[nodiscard]] QString file(const QString& name, const QByteArray& content) const
    {
        QFile out(folder.filePath(name));
        REQUIRE(out.open(QIODevice::WriteOnly));
        REQUIRE(out.write(content) == content.size());
        return out.fileName();
    }

    void attach(const QStringList& paths)
    {
        dialogs.files = paths;
        trigger(ActionId::AttachFile);
    }

    /// The visible one whose name begins so.
    [[nodiscard]] QPushButton* button(const QString& name) const
    {
        for (QPushButton* one : window->casesPage().attachments().findChildren<QPushButton*>()) {
            if (one->isVisible() && one->accessibleName().startsWith(name))
                return one;
        }
        return nullptr;
    }

    /// True when it was taken.
    bool drop(const QStringList& paths, QWidget* target = nullptr) const
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        QWidget* sheet = target ? target : window->findChild<CaseSheet*>()->viewport();
        QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(sheet, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(sheet, &event);
        settle();
        return event.isAccepted();
    }

    DeviationId id = {};
};

} // namespace

TEST_CASE("A file is attached, opened to be read only, saved and taken away, and each can be undone")
{
    AttachedFixture f;
    Opened opened;
    const QByteArray content = "Svar från AF, i ett brev";
    f.attach({f.file(u"svar.txt"_s, content)});
    REQUIRE(f.storedCase(f.id).attachments.size() == 1);
    QPushButton* open = f.button(u"Öppna svar.txt"_s);
    REQUIRE(open);
    open->setFocus();
    QTest::keyClick(open, Qt::Key_Return);
    REQUIRE(WindowFixture::waitFor([&] { return opened.paths.size() == 1; }));
    const QFileInfo laidOut(opened.paths.first());
    CHECK(laidOut.fileName() == u"svar.txt"_s);
    CHECK((laidOut.permissions() & (QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther)) == 0);
    CHECK((QFileInfo(laidOut.dir().path() + u"/.."_s).permissions() &
           (QFileDevice::ReadGroup | QFileDevice::ReadOther)) == 0);
    QTest::mouseClick(open, Qt::LeftButton);
    CHECK(WindowFixture::waitFor([&] { return opened.paths.size() == 2; })); // again, from where it lies

    f.dialogs.target = f.folder.filePath(u"kopia.txt"_s);
    QTest::mouseClick(f.button(u"Spara svar.txt"_s), Qt::LeftButton);
    CHECK(f.dialogs.suggestedName == u"svar.txt"_s);
    REQUIRE(WindowFixture::waitFor([&] { return QFile::exists(f.dialogs.target); }));
    QFile copy(f.dialogs.target);
    REQUIRE(copy.open(QIODevice::ReadOnly));
    CHECK(copy.readAll() == content);

    QTest::mouseClick(f.button(u"Ta bort svar.txt"_s), Qt::LeftButton);
    f.settle();
    CHECK(f.storedCase(f.id).attachments.isEmpty());
    CHECK(!f.button(u"Öppna"_s));
    f.trigger(ActionId::Undo);
    CHECK(f.button(u"Öppna svar.txt"_s));
    f.trigger(ActionId::Undo);
    CHECK(f.storedCase(f.id).attachments.isEmpty());
}

TEST_CASE_METHOD(AttachedFixture, "How large a file may be is said before one is chosen")
{
    QStringList said;
    for (const QLabel* label : window->casesPage().attachments().findChildren<QLabel*>())
        if (label->isVisible())
            said.append(label->text());
    CHECK(said.join(u' ').contains(u"25 MB"_s));
    const QPushButton* attach = window->casesPage().attachments().findChild<QPushButton*>();
    CHECK(attach->accessibleDescription().contains(u"25 MB"_s));
}

TEST_CASE("What runs when opened is not opened: saving it is offered")
{
    AttachedFixture f;
    Opened opened;
    f.attach({f.file(u"Faktura.pdf.exe"_s, "MZ")});
    f.dialogs.target = f.folder.filePath(u"ut.exe"_s);
    QTest::mouseClick(f.button(u"Öppna Faktura"_s), Qt::LeftButton); // and stays
    CHECK(f.dialogs.questions.size() == 1);
    CHECK(!QFile::exists(f.dialogs.target));
    f.dialogs.choices = {0};
    QTest::mouseClick(f.button(u"Öppna Faktura"_s), Qt::LeftButton);
    CHECK(WindowFixture::waitFor([&] { return QFile::exists(f.dialogs.target); }));
    CHECK(opened.paths.isEmpty());
}

TEST_CASE("Files dropped on the case, or on a field of it, are attached to it")
{
    AttachedFixture f;
    const QString one = f.file(u"ett.txt"_s, "1");
    const QString two = f.file(u"två.docx"_s, "2");
    CHECK(f.drop({one, two}));
    CHECK(f.storedCase(f.id).attachments.size() == 2);
    CHECK(!f.drop({}));
    // On a field of it too: no text is inserted.
    const QString title = f.shownCase().deviation.title;
    const QString three = f.file(u"tre.txt"_s, "3");
    auto* field = f.window->findChild<CaseSheet*>()->findChild<TextField*>();
    CHECK(f.drop({three}, field->viewport()));
    CHECK(f.shownCase().deviation.title == title);
    CHECK(f.storedCase(f.id).attachments.size() == 3);

    f.trigger(ActionId::ShowOverview);
    CHECK(!f.window->casesPage().isVisible());
    f.attach({f.file(u"fyra.txt"_s, "4")});
    CHECK(f.window->casesPage().isVisible()); // what it went to is seen
    CHECK(WindowFixture::waitFor([&] {
        const QPushButton* row = f.button(u"Öppna fyra.txt"_s);
        return row && !row->visibleRegion().isEmpty();
    }));
    CHECK(f.storedCase(f.id).attachments.size() == 4);

    f.session.beginJobWrite();
    CHECK(!f.drop({f.file(u"fem.pdf"_s, "5")}));
    CHECK(!f.actions.action(ActionId::AttachFile)->isEnabled());
    f.settle();
    CHECK(f.button(u"Öppna ett.txt"_s));
    CHECK(!f.button(u"Ta bort"_s));
    f.session.endJobWrite(false);
}

TEST_CASE("A large file is attached beside the window, which goes on, and a cancel leaves nothing of it")
{
    AttachedFixture f;
    const QString large = f.file(u"inspelning.bin"_s, QByteArray(8 << 20, 'x'));
    const bool cancelled = GENERATE(true, false);
    f.dialogs.files = {large};
    f.actions.action(ActionId::AttachFile)->trigger();
    CHECK(f.session.jobWrites());
    CHECK(f.storedCase(f.id).attachments.isEmpty());
    const auto buttons = f.window->statusBar()->findChildren<QPushButton*>();
    const auto found = std::ranges::find(buttons, u"Avbryt"_s, &QPushButton::text);
    REQUIRE(found != buttons.end());
    QPushButton* cancel = *found;
    CHECK(cancel->isVisible());
    f.window->casesPage().findChild<CaseSheet*>()->focusTitle(); // the window goes on
    if (cancelled)
        cancel->click();
    REQUIRE(WindowFixture::waitFor([&] { return !f.session.jobWrites(); }));
    f.settle();
    CHECK(f.storedCase(f.id).attachments.size() == (cancelled ? 0 : 1));
    CHECK(!cancel->isVisible());
    if (cancelled)
        return;
    CHECK(f.storedCase(f.id).attachments.first().size == 8 << 20);
    f.trigger(ActionId::Undo);
    CHECK(f.storedCase(f.id).attachments.isEmpty());
}

#include "test_attachments.moc"

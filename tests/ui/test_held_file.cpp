#include "core/service/cases.h"
#include "core/store/connection.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"
#include "tests/ui/window_fixture.h"
#include "ui/pages/cases/case_editor.h"
#include "ui/pages/cases/cases_page.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/text_field.h"

#include <QAction>
#include <QCoreApplication>
#include <QLabel>
#include <QListView>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::ui;

namespace {

/// Another program's connection to the register.
class OtherProgram
{
public:
    explicit OtherProgram(const QString& path)
        : m_connection(must(store::Connection::open(path, store::Connection::Mode::ReadWrite)))
    {}

    void hold(const char* how) const { must(m_connection->execute(QString::fromLatin1(how))); }
    void letGo() const { must(m_connection->execute(u"ROLLBACK"_s)); }

private:
    std::unique_ptr<store::Connection> m_connection;
};

TextField& proposal(const WindowFixture& f)
{
    return f.field(QCoreApplication::translate("heller::ui::FormSection", "Proposed solution"));
}

void isPending(const WindowFixture& f, const QString& text)
{
    const CaseEditor& editor = f.window->casesPage().editor();
    REQUIRE(editor.hasUnstored());
    REQUIRE(editor.whyUnstored());
    CHECK(editor.whyUnstored()->code == ErrorCode::LockedByOther);
    CHECK(f.session.storing() == Storing::Waiting);
    CHECK(f.storedWords().contains(u"ledigt"_s));
    CHECK(f.window->errorBar().isHidden());
    CHECK(f.shownCase().deviation.proposal == text);
}

} // namespace

TEST_CASE("What is typed while another program holds the file waits, and is stored when that lets go")
{
    const auto* how = GENERATE("BEGIN IMMEDIATE", "BEGIN EXCLUSIVE");
    WindowFixture f;
    f.openExample();
    const OtherProgram other(f.session.path());
    const DeviationId id = f.shownCase().deviation.id;
    SECTION("the day's first change, with its backup") {}
    SECTION("a later change")
    {
        WindowFixture::type(proposal(f), u"Före. "_s);
        f.session.flush();
        REQUIRE(f.session.storing() == Storing::Stored);
    }
    other.hold(how);
    WindowFixture::type(proposal(f), u"Nytt. "_s);
    const QString text = proposal(f).text();
    f.session.flush();
    isPending(f, text);
    // Another case is not shown over it.
    f.list().setCurrentIndex(f.list().model()->index(f.list().currentIndex().row() + 1, 0));
    isPending(f, text);
    CHECK(f.shownCase().deviation.id == id);

    other.letGo();
    CHECK(WindowFixture::waitFor([&] { return f.session.storing() == Storing::Stored; }));
    CHECK(f.storedCase(id).deviation.proposal == text);
    CHECK(f.storedWords().startsWith(u"✓"_s));
}

TEST_CASE("What she asks for by a button waits for the file, and comes as soon as that is free")
{
    WindowFixture f;
    f.openExample();
    const OtherProgram other(f.session.path());
    const DeviationId id = f.shownCase().deviation.id;
    const qsizetype rounds = f.shownCase().rounds.size();
    other.hold("BEGIN IMMEDIATE");
    bool wasSaid = false;
    QTimer::singleShot(0, f.window.get(), [&] { // the window's clocks go on
        wasSaid = f.session.storing() == Storing::Waiting;
        other.letGo();
    });
    f.window->casesPage().editor().addRound();
    CHECK(wasSaid);
    CHECK(f.storedCase(id).rounds.size() == rounds + 1);
    CHECK(f.session.storing() == Storing::Stored);
    CHECK(f.window->errorBar().isHidden());
}

TEST_CASE("Closing waits for the file as well")
{
    WindowFixture f;
    f.openExample();
    const QString path = f.session.path();
    const OtherProgram other(path);
    const DeviationId id = f.shownCase().deviation.id;
    other.hold("BEGIN IMMEDIATE");
    WindowFixture::type(proposal(f), u"Nytt. "_s);
    const QString text = proposal(f).text();
    QTimer::singleShot(0, f.window.get(), [&] { other.letGo(); });
    f.window->close();
    CHECK_FALSE(f.session.isOpen());
    CHECK(f.dialogs.questions.isEmpty());
    const auto reg = must(service::Register::openReadOnly(path, {&f.clock, u"Läsare"_s}));
    CHECK(must(service::Cases(*reg).load(id)).deviation.proposal == text);
}

TEST_CASE("A case that cannot be read while another program holds the file is shown when that lets go")
{
    WindowFixture f;
    f.openExample();
    const OtherProgram other(f.session.path());
    other.hold("BEGIN EXCLUSIVE");
    f.list().setCurrentIndex(f.list().model()->index(3, 0));
    CHECK(f.window->casesPage().editor().isEmpty());
    CHECK(f.window->errorBar().isHidden());
    CHECK(f.storedWords() == u"Väntar tills registret är ledigt…"_s);
    other.letGo();
    const CaseEditor& editor = f.window->casesPage().editor();
    CHECK(WindowFixture::waitFor([&] { return !editor.isEmpty(); }));
    // What was asked beside the window may have been refused before, and be told now.
    CHECK(WindowFixture::waitFor([&] { return f.storedWords().startsWith(u"✓"_s); }));
}

TEST_CASE("A page that cannot be read while another program holds the file says neither that nothing is there nor more")
{
    const auto page = GENERATE(ActionId::ShowActors, ActionId::ShowReport);
    WindowFixture f;
    f.openExample();
    const OtherProgram other(f.session.path());
    other.hold("BEGIN EXCLUSIVE");
    f.actions.action(page)->trigger();
    CHECK(WindowFixture::waitFor([&] { return f.session.storing() == Storing::Waiting; }));
    QString said;
    QObject::connect(&f.session, &Session::said, f.window.get(), [&](const QString& sentence) { said = sentence; });
    CHECK(WindowFixture::waitFor([&] { return said.contains(u"används av ett annat program"_s); }));
    CHECK_FALSE(said.contains(u"skrivit"_s));
    CHECK(f.window->errorBar().isHidden());
    const auto labels = f.window->findChildren<QLabel*>();
    CHECK(std::ranges::none_of(labels, [](const QLabel* label) {
        return label->isVisible() && label->text().startsWith(u"Inga organisationer än"_s);
    }));
    other.letGo();
    CHECK(WindowFixture::waitFor([&] { return f.session.storing() == Storing::Stored; }));
    CHECK(f.window->errorBar().isHidden());
}

TEST_CASE("What she asked for and did not get is said last, and still when the file is free")
{
    WindowFixture f;
    f.openExample();
    const OtherProgram other(f.session.path());
    const DeviationId id = f.shownCase().deviation.id;
    const qsizetype rounds = f.shownCase().rounds.size();
    bool writes = false;
    SECTION("while a text waits")
    {
        writes = true;
    }
    SECTION("while a page waits") {}
    other.hold(writes ? "BEGIN IMMEDIATE" : "BEGIN EXCLUSIVE");
    if (writes) {
        WindowFixture::type(proposal(f), u"Nytt. "_s);
        f.session.flush();
    } else {
        f.session.redraw();
    }
    const auto isSaid = [&] { return f.window->errorBar().text().contains(u"gjordes inte"_s); };
    if (writes)
        f.window->casesPage().editor().addRound();
    else
        f.actions.action(ActionId::NewCase)->trigger();
    CHECK(isSaid());
    QTest::qWait(1500); // by then it would have been said that the text waits
    CHECK(isSaid());
    CHECK(f.window->errorBar().isVisible());
    other.letGo();
    CHECK(WindowFixture::waitFor([&] { return f.session.storing() == Storing::Stored; }));
    CHECK(f.storedCase(id).rounds.size() == rounds);
    CHECK((writes || f.window->errorBar().isVisible()));
}

TEST_CASE("A register that another program holds is opened as soon as that lets go, and the window paints meanwhile")
{
    WindowFixture f;
    const QString path = f.examplePath();
    f.session.close();
    const OtherProgram other(path);
    other.hold("BEGIN EXCLUSIVE");
    int ticks = 0;
    QTimer clock; // the window's clocks go on: else it would never be let go of
    clock.callOnTimeout([&] {
        if (++ticks == 3)
            other.letGo();
    });
    clock.start(5);
    must(f.session.open(path));
    CHECK(f.session.isWritable());
    CHECK(ticks >= 3);
}

TEST_CASE("What can be undone stays so while another program holds the file")
{
    WindowFixture f;
    f.openExample();
    const DeviationId id = f.shownCase().deviation.id;
    const QString before = f.shownCase().deviation.proposal;
    WindowFixture::type(proposal(f), u"Nytt. "_s);
    f.session.settle();
    const QAction* undo = f.window->actions().action(ActionId::Undo);
    REQUIRE(undo->isEnabled());
    const QString named = undo->text();
    const OtherProgram other(f.session.path());
    other.hold("BEGIN EXCLUSIVE");
    f.session.redraw();
    CHECK(undo->isEnabled());
    CHECK(undo->text() == named);
    QTimer::singleShot(0, f.window.get(), [&] { other.letGo(); });
    f.trigger(ActionId::Undo);
    CHECK(f.storedCase(id).deviation.proposal == before);
}

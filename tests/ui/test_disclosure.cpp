// A masked copy of what is chosen: what was found is masked or let stand, another text is masked by hand, the copy
// saved.
#include "core/service/cases.h"
#include "core/service/dispatches.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"
#include "tests/ui/fake_dialogs.h"
#include "tests/ui/window_fixture.h"
#include "ui/dialogs/disclosure_dialog.h"
#include "ui/models/line_model.h"
#include "ui/pages/cases/cases_page.h"
#include "ui/widgets/line_view.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::ui;

namespace {

class DisclosureFixture : public WindowFixture
{
public:
    DisclosureFixture()
    {
        openExample();
        Deviation deviation;
        deviation.title = u"Väntan"_s;
        deviation.reporter = {u"Ronja Rapportör"_s, u"ronja@example.org"_s, {}};
        deviation.challenge = u"Ronja ringde kaféet Solgläntan. Numret är 070-174 06 05."_s;
        id = must(service::Cases(session.reg()).create(deviation));
        page().open(id);
        settle();
        trigger(ActionId::Disclose);
        REQUIRE(waitFor([&] { return dialog() && !dialog()->isReading(); }));
    }

    [[nodiscard]] CasesPage& page() const { return *window->findChild<CasesPage*>(); }
    [[nodiscard]] DisclosureDialog* dialog() const { return window->findChild<DisclosureDialog*>(); }
    [[nodiscard]] LineView& list() const { return *dialog()->findChild<LineView*>(); }
    [[nodiscard]] QString looks() const { return dialog()->findChild<QTextBrowser*>()->toPlainText(); }
    [[nodiscard]] QPushButton& button(const QString& text) const
    {
        const auto buttons = dialog()->findChildren<QPushButton*>();
        const auto found = std::ranges::find(buttons, text, &QPushButton::text);
        REQUIRE(found != buttons.end());
        return **found;
    }
    [[nodiscard]] int rowOf(const QString& title) const
    {
        const QList<Line>& lines = list().lines().lines();
        const auto found = std::ranges::find(lines, title, &Line::title);
        REQUIRE(found != lines.end());
        return static_cast<int>(found - lines.begin());
    }

    DeviationId id = {};
};

} // namespace

TEST_CASE("What is found is masked as the receiver sees it, or let stand by Enter")
{
    DisclosureFixture f;
    CHECK(f.looks().contains(u"[maskat 1]"_s));
    CHECK_FALSE(f.looks().contains(u"Ronja"_s));
    CHECK_FALSE(f.looks().contains(u"174"_s));
    CHECK(f.looks().contains(u"Solgläntan"_s));

    f.list().setCurrentIndex(f.list().lines().index(f.rowOf(u"070-174 06 05"_s)));
    QTest::keyClick(&f.list(), Qt::Key_Return);
    REQUIRE(WindowFixture::waitFor([&] { return f.looks().contains(u"070-174 06 05"_s); }));

    auto* text = f.dialog()->findChildren<QLineEdit*>().last();
    for (auto* each : f.dialog()->findChildren<QLineEdit*>())
        if (each->accessibleName() == u"Maska en annan text, var den än står"_s)
            text = each;
    WindowFixture::type(*text, u"Solgläntan"_s);
    QTest::keyClick(text, Qt::Key_Return);
    REQUIRE(WindowFixture::waitFor([&] { return !f.looks().contains(u"Solgläntan"_s); }));
    WindowFixture::type(*text, u"Månstrålen"_s);
    f.button(u"Maska texten"_s).click();
    CHECK(f.dialog()->isVisible());
    CHECK(must(service::Cases(f.session.reg()).load(f.id)).deviation.challenge.contains(u"Solgläntan"_s));
}

TEST_CASE("What was decided is not let go of by a key")
{
    DisclosureFixture f;
    f.list().setCurrentIndex(f.list().lines().index(f.rowOf(u"070-174 06 05"_s)));
    QTest::keyClick(&f.list(), Qt::Key_Return);
    f.dialogs.yes = false;
    QTest::keyClick(f.dialog(), Qt::Key_Escape);
    REQUIRE(f.dialog());
    CHECK(f.dialog()->isVisible());
    CHECK(f.dialogs.questions.last() == u"Kopian är inte sparad."_s);
    f.dialogs.yes = true;
    QTest::keyClick(f.dialog(), Qt::Key_Escape);
    CHECK(WindowFixture::waitFor([&] { return !f.dialog() || !f.dialog()->isVisible(); }));
}

TEST_CASE("A ground is chosen for one or for all, and the copy is saved and noted")
{
    DisclosureFixture f;
    auto* ground = f.dialog()->findChild<QComboBox*>();
    ground->setEditText(u"Egen grund"_s);
    Q_EMIT ground->lineEdit()->editingFinished();
    f.button(u"Samma grund för alla"_s).click();
    REQUIRE(WindowFixture::waitFor([&] { return f.looks().contains(u"Egen grund"_s) && !f.dialog()->isReading(); }));
    CHECK_FALSE(f.looks().contains(u"26 kap. 1 §"_s));
    const QString path = f.folder.filePath(u"kopia.html"_s);
    f.dialogs.target = path;
    f.button(u"Spara kopian…"_s).click();
    REQUIRE(WindowFixture::waitFor([&] {
        const auto latest = service::Dispatches(f.session.reg()).latest(1);
        return latest && !latest->isEmpty() && latest->first().kind == u"disclosure"_s;
    }));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString written = QString::fromUtf8(file.readAll());
    CHECK(written.contains(u"[maskat 1]"_s));
    CHECK_FALSE(written.contains(u"Ronja"_s));
}

#include "tests/support/catch.h"
#include "tests/ui/window_fixture.h"
#include "ui/actions/action_keys.h"
#include "ui/help/help_browser.h"
#include "ui/help/help_pages.h"
#include "ui/help/help_window.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTextBlock>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace heller::ui;

namespace {

constexpr qint64 largestPicture = 60 * 1024;
constexpr qint64 allPictures = 1024 * 1024;

QStringList allOf(const QString& pattern, const QString& text)
{
    QStringList found;
    const QRegularExpression expression(pattern);
    for (auto match = expression.globalMatch(text); match.hasNext();)
        found.append(match.next().captured(1));
    return found;
}

QString plain(QString text)
{
    return text.remove(u'&').trimmed();
}

/// Every Swedish text of the window.
QSet<QString> windowTexts()
{
    QFile file(QStringLiteral(HELLER_SOURCE_DIR) + u"/resources/translations/heller_sv.ts"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QSet<QString> texts;
    while (!xml.atEnd()) {
        if (xml.readNextStartElement() && xml.name() == u"translation")
            texts.insert(plain(xml.readElementText(QXmlStreamReader::IncludeChildElements)));
    }
    return texts;
}

QString namedIn(const HelpWindow& window)
{
    return window.browser().shownPage();
}

HelpWindow& helpOf(WindowFixture& fixture)
{
    fixture.trigger(ActionId::ShowHelp);
    auto* window = fixture.window->findChild<HelpWindow*>();
    REQUIRE(window);
    return *window;
}

} // namespace

TEST_CASE("Every page of the help stands in its contents, with a title")
{
    const HelpPages pages;
    QSet<QString> names;
    for (const HelpPages::Page& page : pages.all()) {
        INFO(page.name.toStdString());
        CHECK(page.text.startsWith(u"# "_s));
        CHECK(!page.title.isEmpty());
        names.insert(page.name + u".md"_s);
    }
    const QStringList files = QDir(u":/help"_s).entryList({u"*.md"_s});
    CHECK(files.size() > 10);
    CHECK(names == QSet<QString>(files.cbegin(), files.cend()));
}

TEST_CASE("Every link of the help leads somewhere, every action and key that it names is there")
{
    const HelpPages pages;
    const ActionRegistry actions;
    for (const HelpPages::Page& page : pages.all()) {
        for (const QString& link : allOf(u"[^!]\\[[^\\]]+\\]\\(([^)]+)\\)"_s, page.text)) {
            INFO(page.name.toStdString() << ": " << link.toStdString());
            if (link.startsWith(u"do:"))
                CHECK(actions.named(link.mid(3)));
            else
                CHECK((link.endsWith(u".md") && pages.named(link.chopped(3))));
        }
        for (const QString& name : HelpPages::keysIn(page.text)) {
            INFO(page.name.toStdString() << ": " << name.toStdString());
            REQUIRE(actions.named(name));
            CHECK(!actions.named(name)->shortcut().isEmpty());
        }
        CHECK(!HelpPages::filled(page, actions).contains(u'{'));
    }
}

TEST_CASE("Every name in bold stands in the window as it does in the help")
{
    const HelpPages pages;
    const QSet<QString> texts = windowTexts();
    REQUIRE(texts.size() > 500);
    for (const HelpPages::Page& page : pages.all()) {
        for (const QString& name : allOf(u"\\*\\*([^*]+)\\*\\*"_s, page.text)) {
            INFO(page.name.toStdString() << ": " << name.toStdString());
            CHECK(texts.contains(name));
        }
    }
}

TEST_CASE("The pictures of the help are there, said in words, small, and all used")
{
    const HelpPages pages;
    QSet<QString> used;
    for (const HelpPages::Page& page : pages.all()) {
        for (const QString& words : allOf(u"!\\[([^\\]]*)\\]"_s, page.text))
            CHECK(words.size() > 10);
        for (const QString& picture : allOf(u"!\\[[^\\]]*\\]\\(([^)]+)\\)"_s, page.text)) {
            INFO(page.name.toStdString() << ": " << picture.toStdString());
            CHECK(QImage(u":/help/"_s + picture).width() > 200);
            used.insert(picture);
        }
    }
    qint64 together = 0;
    QSet<QString> there;
    for (const QFileInfo& file : QDir(u":/help/pictures"_s).entryInfoList()) {
        INFO(file.fileName().toStdString());
        CHECK(file.size() < largestPicture);
        together += file.size();
        there.insert(u"pictures/"_s + file.fileName());
    }
    CHECK(together < allPictures);
    CHECK(there == used);
}

TEST_CASE("F1 opens the page that fits what is shown")
{
    WindowFixture f;
    HelpWindow& help = helpOf(f);
    CHECK(namedIn(help) == u"first-steps"_s);
    f.openExampleAtOverview();
    const std::pair<ActionId, QString> fitting[] = {{ActionId::ShowOverview, u"overview"_s},
                                                    {ActionId::ShowReport, u"report"_s},
                                                    {ActionId::ShowActors, u"actors"_s}};
    for (const auto& [page, name] : fitting) {
        QApplication::setActiveWindow(f.window.get());
        f.trigger(page);
        helpOf(f);
        CHECK(namedIn(help) == name);
    }
    QApplication::setActiveWindow(f.window.get());
    f.trigger(ActionId::Find);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
    CHECK(namedIn(help) == u"find"_s);
    QApplication::setActiveWindow(f.window.get());
    f.trigger(ActionId::NewCase);
    f.trigger(ActionId::ShowHelp);
    CHECK(namedIn(help) == u"edit"_s);
    CHECK(f.window->findChildren<HelpWindow*>().size() == 1);
}

TEST_CASE("The help is searched, its hits are marked, and what is nowhere is said")
{
    WindowFixture f;
    HelpWindow& help = helpOf(f);
    auto* search = help.findChild<QLineEdit*>();
    auto* contents = help.findChild<QListWidget*>();
    CHECK(contents->count() == help.pages().all().size());
    QTest::keyClicks(search, u"Bilaga mejl"_s);
    REQUIRE(contents->count() >= 1);
    CHECK(contents->count() < help.pages().all().size());
    CHECK(namedIn(help) == contents->currentItem()->data(Qt::UserRole).toString());
    CHECK(!help.browser().extraSelections().isEmpty());
    search->setText(u"kvasten"_s);
    CHECK(contents->count() == 0);
    search->clear();
    CHECK(contents->count() == help.pages().all().size());
}

TEST_CASE("A link of the help goes to its page or does what it says; back comes back")
{
    WindowFixture f;
    HelpWindow& help = helpOf(f);
    Q_EMIT help.browser().anchorClicked(QUrl(u"overview.md"_s));
    CHECK(namedIn(help) == u"overview"_s);
    CHECK(help.findChild<QListWidget*>()->currentItem()->data(Qt::UserRole) == u"overview"_s);
    help.browser().backward();
    CHECK(namedIn(help) == u"first-steps"_s);
    int asked = 0;
    QObject::connect(f.actions.action(ActionId::ShowKeys), &QAction::triggered, &help, [&] { ++asked; });
    Q_EMIT help.browser().anchorClicked(QUrl(u"do:help.keys"_s));
    CHECK(asked == 1);
    CHECK(namedIn(help) == u"first-steps"_s);
}

TEST_CASE("The help names the keys that are chosen now")
{
    WindowFixture f;
    HelpWindow& help = helpOf(f);
    help.showPage(u"find"_s);
    CHECK(help.browser().toPlainText().contains(u"Ctrl+F"_s));
    f.window->findChild<ActionKeys*>()->choose(ActionId::Find, QKeySequence(Qt::Key_F9));
    CHECK(!help.browser().toPlainText().contains(u"Ctrl+F "_s));
    CHECK(help.browser().toPlainText().contains(u"Tryck F9"_s));
}

TEST_CASE("Tab reaches every control of the help and leaves the page; Esc closes it")
{
    WindowFixture f;
    HelpWindow& help = helpOf(f);
    QApplication::setActiveWindow(&help);
    auto* search = help.findChild<QLineEdit*>();
    search->setFocus();
    QSet<QWidget*> visited;
    for (int i = 0; i < 100 && !(visited.contains(search) && search->hasFocus()); ++i) {
        visited.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    CHECK(search->hasFocus());
    CHECK(visited.contains(help.findChild<QListWidget*>()));
    CHECK(visited.contains(&help.browser()));
    QTest::keyClick(&help.browser(), Qt::Key_Escape);
    CHECK(!help.isVisible());
}

TEST_CASE("A page begins with its title, large, also after another page")
{
    WindowFixture f;
    HelpWindow& help = helpOf(f);
    for (const HelpPages::Page& page : help.pages().all()) {
        help.showPage(page.name);
        INFO(page.name.toStdString());
        const QTextBlock title = help.browser().document()->begin();
        REQUIRE(title.text() == page.title);
        QTextBlock text = title.next();
        while (text.blockFormat().headingLevel() > 0)
            text = text.next();
        const double size = help.browser().font().pointSizeF();
        CHECK(title.begin().fragment().charFormat().font().pointSizeF() > 1.4 * size);
        CHECK(text.begin().fragment().charFormat().font().pointSizeF() < 1.1 * size);
        CHECK(text.begin().fragment().charFormat().fontWeight() <= QFont::Normal);
    }
}

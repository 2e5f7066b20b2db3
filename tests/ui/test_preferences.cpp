#include "core/service/file_engine.h"
#include "tests/support/catch.h"
#include "tests/ui/window_fixture.h"
#include "ui/dialogs/preferences_dialog.h"
#include "ui/help/about_dialog.h"
#include "ui/help/libraries.h"
#include "ui/pages/cases/cases_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/settings/first_page.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QRadioButton>
#include <QSysInfo>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace heller::ui;

TEST_CASE("Colours are one choice in the menu and in the preferences, in force at once")
{
    WindowFixture f;
    f.trigger(ActionId::ShowPreferences);
    auto* dialog = f.window->findChild<PreferencesDialog*>();
    REQUIRE(dialog);
    const auto buttons = dialog->findChildren<QRadioButton*>();
    REQUIRE(buttons.size() == 3);
    CHECK(buttons.at(0)->isChecked());
    buttons.at(2)->click();
    CHECK(f.theme.isDark());
    CHECK(f.actions.action(ActionId::DarkScheme)->isChecked());
    CHECK(f.settings.value(Setting::ColorScheme) == u"dark"_s);
    f.trigger(ActionId::LightScheme);
    CHECK(buttons.at(1)->isChecked());
    CHECK(!f.theme.isDark());
    // One of it, however often it is asked for.
    f.trigger(ActionId::ShowPreferences);
    CHECK(f.window->findChildren<PreferencesDialog*>().size() == 1);
}

TEST_CASE("Whether words are underlined is one choice in the menu and in the preferences, and is remembered")
{
    WindowFixture f;
    f.trigger(ActionId::ShowPreferences);
    auto* box = f.window->findChild<PreferencesDialog*>()->findChild<QCheckBox*>();
    REQUIRE(box);
    CHECK(box->isChecked());
    box->click();
    CHECK(!f.actions.action(ActionId::CheckSpelling)->isChecked());
    CHECK(!f.settings.value(Setting::Spelling).toBool());
    f.trigger(ActionId::CheckSpelling);
    CHECK(box->isChecked());
    CHECK(f.settings.value(Setting::Spelling).toBool());
}

TEST_CASE("A register opens at the page that was chosen")
{
    WindowFixture f;
    f.trigger(ActionId::ShowPreferences);
    auto* box = f.window->findChild<PreferencesDialog*>()->findChild<QComboBox*>();
    CHECK(box->currentText() == u"Översikt"_s);
    box->setCurrentIndex(box->findText(u"Avvikelser"_s));
    Q_EMIT box->activated(box->currentIndex());
    f.window->findChild<PreferencesDialog*>()->close();
    QApplication::setActiveWindow(f.window.get());
    f.openExampleAtOverview();
    CHECK(f.window->casesPage().isVisible());
    CHECK(!f.window->overviewPage().isVisible());
    CHECK(f.window->casesPage().isAncestorOf(QApplication::focusWidget()));
    f.settings.set(Setting::FirstPage, u"no.such.page"_s);
    CHECK(firstPage(f.settings) == ActionId::ShowOverview);
}

TEST_CASE("About shows every library with a licence that can be read")
{
    WindowFixture f;
    f.trigger(ActionId::About);
    auto* dialog = f.window->findChild<AboutDialog*>();
    REQUIRE(dialog);
    auto* tree = dialog->findChild<QTreeWidget*>();
    const auto* text = dialog->findChild<QTextBrowser*>();
    REQUIRE(tree->topLevelItemCount() == libraries().size());
    for (int row = 0; row < tree->topLevelItemCount(); ++row) {
        tree->setCurrentItem(tree->topLevelItem(row));
        INFO(tree->topLevelItem(row)->text(0).toStdString());
        CHECK(!tree->topLevelItem(row)->text(3).isEmpty());
        CHECK(text->toPlainText().size() > 300);
        QFile licence(libraries().at(row).text);
        REQUIRE(licence.open(QIODevice::ReadOnly));
        CHECK(text->toPlainText().left(200) == QString::fromUtf8(licence.readAll()).left(200));
    }
}

TEST_CASE("What is copied for a mail tells of versions and nothing of who or where")
{
    WindowFixture f;
    f.openExample();
    f.trigger(ActionId::About);
    for (QPushButton* button : f.window->findChild<AboutDialog*>()->findChildren<QPushButton*>()) {
        if (button->text().startsWith(u"Kopiera"_s))
            button->click();
    }
    const QString copied = QApplication::clipboard()->text();
    CHECK(copied.contains(u"Heller "_s));
    CHECK(copied.contains(QString::fromLatin1(qVersion())));
    CHECK(copied.contains(heller::service::fileEngine()));
    CHECK(!copied.contains(QSysInfo::machineHostName()));
    CHECK(!copied.contains(QDir::homePath()));
    CHECK(!copied.contains(f.session.path()));
}

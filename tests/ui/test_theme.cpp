#include "core/model/status.h"
#include "tests/support/catch.h"
#include "ui/theme/status_look.h"
#include "ui/theme/theme.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::ui;

namespace {

constexpr double leastContrast = 4.5; // WCAG 2.1 AA

} // namespace

TEST_CASE("Every text can be read on its ground, in light and in dark")
{
    const bool dark = GENERATE(false, true);
    const Tokens t = dark ? darkTokens() : lightTokens();
    for (const QColor& ground : {t.ground, t.sideBar, t.paper}) {
        CHECK(contrast(t.ink, ground) >= leastContrast);
        CHECK(contrast(t.second, ground) >= leastContrast);
        CHECK(contrast(t.third, ground) >= leastContrast);
        CHECK(contrast(t.accent, ground) >= leastContrast);
    }
    CHECK(contrast(t.onAccent, t.accent) >= leastContrast);
    CHECK(contrast(t.ink, t.selection) >= leastContrast);
    CHECK(contrast(t.ink, t.hit) >= leastContrast);
    for (const Tone& tone : {t.fresh, t.waiting, t.overdue, t.assess, t.settled})
        CHECK(contrast(tone.ink, tone.ground) >= leastContrast);
}

TEST_CASE("A widget's palette leads back to the tokens")
{
    CHECK(tokensOf(paletteOf(lightTokens())).accent == lightTokens().accent);
    CHECK(tokensOf(paletteOf(darkTokens())).accent == darkTokens().accent);
}

TEST_CASE("The system's high-contrast palette wins over ours")
{
    QPalette system;
    system.setColor(QPalette::Window, Qt::black);
    system.setColor(QPalette::Base, Qt::black);
    system.setColor(QPalette::AlternateBase, Qt::black);
    system.setColor(QPalette::WindowText, Qt::white);
    CHECK(isHighContrast(system));
    CHECK(tokensOf(system).ink == QColor(Qt::white));
    CHECK(tokensOf(system).settled.ground == QColor(Qt::black));
    CHECK(!isHighContrast(paletteOf(lightTokens())));
    CHECK(!isHighContrast(paletteOf(darkTokens())));
}

TEST_CASE("Every token in the style sheet has a value")
{
    const QString sheet = styleSheetOf(lightTokens());
    CHECK(!sheet.isEmpty());
    CHECK(!sheet.contains(u'@'));
}

TEST_CASE("Every status has a word and an icon that is there")
{
    QStringList words;
    for (const Status status : allStatuses()) {
        const StatusLook look = lookOf(status, lightTokens());
        CHECK(!look.word.isEmpty());
        CHECK(QFile::exists(u":/icons/%1.svg"_s.arg(look.icon)));
        CHECK(contrast(look.tone.ink, look.tone.ground) >= leastContrast);
        words.append(look.word);
    }
    words.removeDuplicates();
    CHECK(words.size() == allStatuses().size());
}

#include "core/service/actors.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"
#include "tests/ui/window_fixture.h"
#include "ui/spelling/dictionary_files.h"
#include "ui/spelling/own_words.h"
#include "ui/spelling/spelled_words.h"
#include "ui/spelling/speller.h"
#include "ui/widgets/text_field.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QFile>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::ui;

namespace {

QStringList spelled(const QString& text)
{
    QStringList words;
    for (const SpelledWord& word : wordsToSpell(text)) {
        CHECK(text.mid(word.from, word.length).size() == word.length);
        words.append(word.word);
    }
    return words;
}

QStringList underlinedIn(const QTextBlock& block)
{
    QStringList words;
    for (const QTextLayout::FormatRange& range : block.layout()->formats()) {
        if (range.format.underlineStyle() == QTextCharFormat::WaveUnderline)
            words.append(block.text().mid(range.start, range.length));
    }
    return words;
}

/// The words with a wave under them, in the text's order.
QStringList underlined(const QTextEdit& field)
{
    QStringList words;
    for (QTextBlock block = field.document()->begin(); block.isValid(); block = block.next())
        words += underlinedIn(block);
    return words;
}

/// The window on the first case, its challenge empty, on a computer with a dictionary of a few words.
class SpellingFixture : public WindowFixture
{
public:
    SpellingFixture()
    {
        openExample();
        selectRow(0);
        challenge().setFocus();
        challenge().selectAll();
        QTest::keyClick(&challenge(), Qt::Key_Delete);
    }

    [[nodiscard]] TextField& challenge() const { return field(u"Samverkansutmaning (inga personuppgifter)"_s); }

    void write(const QString& text) { type(challenge(), text); }

    [[nodiscard]] bool becomesUnderlined(const QStringList& words) const
    {
        return waitFor([&] { return underlined(challenge()) == words; });
    }

    /// As the menu key asks for it.
    QMenu& menuAtCursor()
    {
        const QPoint place = challenge().cursorRect().center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, place, challenge().viewport()->mapToGlobal(place));
        QApplication::sendEvent(challenge().viewport(), &event);
        REQUIRE(QApplication::activePopupWidget()); // at once
        return *qobject_cast<QMenu*>(QApplication::activePopupWidget());
    }

    [[nodiscard]] static QAction* actionIn(const QMenu& menu, const QString& text)
    {
        const QList<QAction*> actions = menu.actions();
        const auto found = std::ranges::find_if(actions, [&](const QAction* action) {
            return action->isVisible() && QString(action->text()).remove(u'&') == text;
        });
        return found == actions.end() ? nullptr : *found;
    }

    void choose(const QString& text)
    {
        QMenu& menu = menuAtCursor();
        INFO(text.toStdString());
        REQUIRE(waitFor([&] { return actionIn(menu, text) != nullptr; }));
        menu.setActiveAction(actionIn(menu, text));
        QTest::keyClick(&menu, Qt::Key_Return);
        QTest::qWait(0);
    }
};

} // namespace

TEST_CASE("What no dictionary can know is not asked of it")
{
    CHECK(spelled(u"Handläggaren kommer, inte klienten."_s) ==
          QStringList{u"Handläggaren"_s, u"kommer"_s, u"inte"_s, u"klienten"_s});
    CHECK(spelled(u"AF AF:s AFs SIPar SIPen LH 2026-001 A4-papper 65-årig covid19"_s).isEmpty());
    CHECK(spelled(u"AF-kontoret och FK:s"_s) == QStringList{u"kontoret"_s, u"och"_s});
    CHECK(spelled(u"arbetsmarknads- och socialtjänst"_s) == QStringList{u"och"_s, u"socialtjänst"_s});
    CHECK(spelled(u"Det går bra.Se nedan"_s) == QStringList{u"Det"_s, u"går"_s, u"bra"_s, u"Se"_s, u"nedan"_s});
    CHECK(spelled(u"EXEMPEL.SE exempel.se/Väg Exempel.se. exempel.sedan"_s) == QStringList{u"exempel"_s, u"sedan"_s});
    CHECK(spelled(u"anna@example.org https://example.org/väg www.exempel.se (example.org)"_s).isEmpty());
    CHECK(spelled(u"slut.Sedan"_s) == QStringList{u"slut"_s, u"Sedan"_s});
    CHECK(spelled(u"i å f\u00ADö\u00ADr d\u2019accord"_s) == QStringList{u"för"_s, u"d'accord"_s});
    CHECK(spelled(u"a\u030Angra"_s) == QStringList{u"ångra"_s});
    CHECK(spelled(u"HAndläggare"_s) == QStringList{u"HAndläggare"_s});
    CHECK(spelled(u"• punkt \U0001F600 slut"_s) == QStringList{u"punkt"_s, u"slut"_s});
    CHECK(spelled({}).isEmpty());
}

TEST_CASE("The dictionary is looked for in the usual folders, the one of Sweden first")
{
    const QTemporaryDir first;
    const QTemporaryDir second;
    for (const QString& name : {first.filePath(u"sv_FI"_s), second.filePath(u"sv_SE"_s)}) {
        for (const QString& ending : {u".aff"_s, u".dic"_s}) {
            QFile file(name + ending);
            REQUIRE(file.open(QIODevice::WriteOnly));
        }
    }
    const auto found = swedishDictionary({first.path(), second.path()});
    REQUIRE(found);
    CHECK(found->words == second.filePath(u"sv_SE.dic"_s));
    CHECK(swedishDictionary({first.path()})->affixes == first.filePath(u"sv_FI.aff"_s));
    REQUIRE(QFile::remove(first.filePath(u"sv_FI.dic"_s)));
    CHECK(!swedishDictionary({first.path(), u"/nowhere"_s}));
    CHECK(dictionaryFolders().contains(QCoreApplication::applicationDirPath() + u"/dictionaries"_s));
}

TEST_CASE("Without a dictionary nothing is said of any word")
{
    const QTemporaryDir folder;
    Speller speller({{folder.path()}, folder.filePath(u"ordlista.txt"_s)});
    CHECK(!speller.hasDictionary());
    CHECK(!speller.isActive());
    CHECK(speller.verdictOn(u"xyzzyx"_s) == Speller::Verdict::Right);
}

TEST_CASE("A text that is shown tells of no edit when its words are underlined")
{
    QWidget window;
    auto* speller = new Speller({{QStringLiteral(HELLER_TEST_DATA "/spelling")}, u"/nowhere"_s}, &window);
    REQUIRE(speller->hasDictionary());
    TextField field(u"Svar"_s, TextField::Lines::Many, &window);
    int edits = 0;
    QObject::connect(&field, &TextField::edited, &field, [&] { ++edits; });
    field.setStored(u"Klienten kommer till mötte."_s);
    window.show();
    CHECK(WindowFixture::waitFor([&] { return underlined(field) == QStringList{u"mötte"_s}; }));
    CHECK(edits == 0);
    CHECK(!field.document()->isUndoAvailable());
}

TEST_CASE_METHOD(SpellingFixture, "A misspelled word is underlined when it is done, and the text is left alone")
{
    write(u"Handlägaren"_s);
    QTest::qWait(50);
    CHECK(underlined(challenge()).isEmpty()); // still being written
    write(u" kommer inte till mötte. "_s);
    CHECK(becomesUnderlined({u"Handlägaren"_s, u"mötte"_s}));
    CHECK(challenge().toPlainText() == u"Handlägaren kommer inte till mötte. "_s);

    int edits = 0;
    QObject::connect(&challenge(), &TextField::edited, &challenge(), [&] { ++edits; });
    const int steps = challenge().document()->availableUndoSteps();
    trigger(ActionId::CheckSpelling);
    CHECK(underlined(challenge()).isEmpty());
    trigger(ActionId::CheckSpelling);
    CHECK(becomesUnderlined({u"Handlägaren"_s, u"mötte"_s}));
    CHECK(edits == 0);
    CHECK(challenge().document()->availableUndoSteps() == steps);
    session.settle();
    CHECK(storedCase(shownCase().deviation.id).deviation.challenge == u"Handlägaren kommer inte till mötte."_s);
}

TEST_CASE_METHOD(SpellingFixture, "The menu of a misspelled word replaces it by keys alone, as one step of the text")
{
    write(u"klienten kommer till mötte "_s);
    REQUIRE(becomesUnderlined({u"mötte"_s}));
    QTest::keyClick(&challenge(), Qt::Key_Left);
    QTest::keyClick(&challenge(), Qt::Key_Left);
    {
        const QMenu& menu = menuAtCursor();
        const QString waiting = u"Söker efter förslag …"_s;
        REQUIRE(actionIn(menu, waiting)); // they come while it is shown
        CHECK(!actionIn(menu, waiting)->isEnabled());
        CHECK(actionIn(menu, u"Lägg till i min ordlista"_s));
        CHECK(waitFor([&] { return !actionIn(menu, waiting); }));
        CHECK(menu.actions().constFirst()->text() == u"mötet"_s);
        CHECK(menu.actions().constFirst()->isEnabled());
        QApplication::activePopupWidget()->close();
    }
    choose(u"mötet"_s);
    CHECK(challenge().toPlainText() == u"klienten kommer till mötet "_s);
    CHECK(becomesUnderlined({}));
    challenge().document()->undo();
    CHECK(challenge().toPlainText() == u"klienten kommer till mötte "_s);
    CHECK(becomesUnderlined({u"mötte"_s}));
}

TEST_CASE_METHOD(SpellingFixture, "A word that she adds is right from then on, everywhere, and can be taken back")
{
    write(u"resursteamet svarar. Resursteamets möte "_s);
    REQUIRE(becomesUnderlined({u"resursteamet"_s, u"Resursteamets"_s}));
    QTest::keyClick(&challenge(), Qt::Key_Home);
    choose(u"Lägg till i min ordlista"_s);
    CHECK(becomesUnderlined({}));
    const Speller later({{folder.path()}, settings.fileBeside(u"ordlista.txt"_s)});
    CHECK(later.isOwn(u"Resursteamet"_s));
    choose(u"Ta bort ”resursteamet” ur min ordlista"_s);
    CHECK(becomesUnderlined({u"resursteamet"_s, u"Resursteamets"_s}));
}

TEST_CASE_METHOD(SpellingFixture, "A word is passed over in the text it is passed over in")
{
    write(u"mötte och mötte "_s);
    REQUIRE(becomesUnderlined({u"mötte"_s, u"mötte"_s}));
    QTest::keyClick(&challenge(), Qt::Key_Home);
    choose(u"Hoppa över här"_s);
    CHECK(becomesUnderlined({}));
    TextField& other = field(u"Konsekvenser för den enskilde och för övriga involverade aktörer"_s);
    other.setFocus();
    other.selectAll();
    type(other, u"mötte "_s);
    CHECK(waitFor([&] { return underlined(other) == QStringList{u"mötte"_s}; }));
}

TEST_CASE_METHOD(SpellingFixture, "The register's own names are no misspelled words")
{
    Actor actor;
    actor.name = u"Kvarnbäckens jobbtorg"_s;
    actor.otherNames = {u"Kvarntorget"_s};
    write(u"Kvarntorget och Kvarntorgets möte "_s);
    REQUIRE(becomesUnderlined({u"Kvarntorget"_s, u"Kvarntorgets"_s}));
    must(service::Actors(session.reg()).add(actor));
    CHECK(becomesUnderlined({}));
}

TEST_CASE_METHOD(SpellingFixture, "Neither a name, nor an address, nor what is only read is underlined")
{
    TextField& name = field(u"Namn"_s);
    name.setFocus();
    name.selectAll();
    type(name, u"xyzzyx qwert "_s);
    challenge().setFocus();
    write(u"mötte "_s);
    REQUIRE(becomesUnderlined({u"mötte"_s}));
    CHECK(underlined(name).isEmpty());
    challenge().setReadOnly(true);
    CHECK(becomesUnderlined({}));
}

TEST_CASE_METHOD(SpellingFixture, "A long text is looked through where it is seen")
{
    const QString paragraph = u"Handlägaren kommer inte till mötet och svarar inte på det.\n\n"_s;
    challenge().setPlainText(paragraph.repeated(1800) + u"mötte"_s);
    const auto last = [this] { return challenge().document()->lastBlock(); };
    CHECK(waitFor([&] { return !underlined(challenge()).isEmpty(); }));
    QTest::qWait(50);
    CHECK(underlinedIn(last()).isEmpty());
    challenge().moveCursor(QTextCursor::End);
    QTest::keyClick(&challenge(), Qt::Key_Space);
    CHECK(waitFor([&] { return underlinedIn(last()) == QStringList{u"mötte"_s}; }));
    CHECK(underlinedIn(challenge().document()->findBlockByNumber(1000)).isEmpty());
}

TEST_CASE("A folder for one's own words that cannot be made is said, with where it is and what to do")
{
    const QTemporaryDir folder;
    QFile inTheWay(folder.filePath(u"fil"_s));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    OwnWords words(folder.filePath(u"fil/mapp/ord.txt"_s));
    const Error refused = mustFail(words.add(u"samverkansavvikelse"_s));
    CHECK(refused.message == u"Mappen för din ordlista kan inte skapas."_s);
    CHECK(refused.advice.contains(folder.filePath(u"fil/mapp"_s)));
    CHECK_FALSE(words.contains(u"samverkansavvikelse"_s));
}

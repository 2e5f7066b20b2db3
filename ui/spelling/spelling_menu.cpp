#include "ui/spelling/spelling_menu.h"

#include "ui/spelling/speller.h"
#include "ui/spelling/spelling_marks.h"

#include <QCoreApplication>
#include <QMenu>
#include <QScreen>

#include <algorithm>

namespace heller::ui {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::ui::SpellingMenu)
};

QString inMenu(QString word)
{
    return word.replace(u'&', QLatin1StringView("&&"));
}

/// It may have grown since it was shown.
void keepOnScreen(QMenu& menu)
{
    const QRect room = menu.screen()->availableGeometry();
    menu.move(menu.x(), std::max(room.top(), std::min(menu.y(), room.bottom() + 1 - menu.height())));
}

/// A row that says that they are looked for, until they are there.
void addSuggestions(QMenu& menu, QAction* before, SpellingMarks& marks, const SpelledWord& word)
{
    auto* waiting = new QAction(Text::tr("Looking for suggestions…"), &menu);
    waiting->setEnabled(false);
    menu.insertAction(before, waiting);
    menu.insertSeparator(before);
    marks.speller().suggest(word.word, &menu, [&marks, &menu, word, waiting](const QStringList& suggestions) {
        for (const QString& suggestion : suggestions) {
            auto* action = new QAction(inMenu(suggestion), &menu);
            QObject::connect(action, &QAction::triggered, &marks,
                             [&marks, word, suggestion] { marks.replace(word, suggestion); });
            menu.insertAction(waiting, action);
        }
        waiting->setText(Text::tr("No suggestions"));
        waiting->setVisible(suggestions.isEmpty());
        keepOnScreen(menu);
    });
}

void addDoings(QMenu& menu, QAction* before, SpellingMarks& marks, const SpelledWord& word)
{
    auto* add = new QAction(Text::tr("&Add to my dictionary"), &menu);
    QObject::connect(add, &QAction::triggered, &marks, [&marks, word] { marks.speller().addOwn(word.word); });
    auto* pass = new QAction(Text::tr("&Ignore here"), &menu);
    QObject::connect(pass, &QAction::triggered, &marks, [&marks, word] { marks.passOver(word); });
    menu.insertActions(before, {add, pass});
    menu.insertSeparator(before);
}

void addTakingBack(QMenu& menu, QAction* before, SpellingMarks& marks, const SpelledWord& word)
{
    auto* remove = new QAction(Text::tr("Take “%1” &out of my dictionary").arg(inMenu(word.word)), &menu);
    QObject::connect(remove, &QAction::triggered, &marks, [&marks, word] { marks.speller().removeOwn(word.word); });
    menu.insertAction(before, remove);
    menu.insertSeparator(before);
}

} // namespace

void showSpellingMenu(SpellingMarks& marks, const SpelledWord& word, QMenu& menu, QPoint where)
{
    QAction* first = menu.actions().value(0);
    if (marks.speller().isOwn(word.word)) {
        addTakingBack(menu, first, marks, word);
    } else {
        addSuggestions(menu, first, marks, word);
        addDoings(menu, first, marks, word);
    }
    menu.popup(where);
}

} // namespace heller::ui

#include "ui/actions/fixed_keys.h"

#include <QCoreApplication>

#include <algorithm>

namespace heller::ui {
namespace {

struct FixedKeys
{
    Q_DECLARE_TR_FUNCTIONS(heller::ui::FixedKeys)
};

QList<QKeySequence> bindingsOf(std::initializer_list<QKeySequence::StandardKey> standards)
{
    QList<QKeySequence> keys;
    for (const QKeySequence::StandardKey standard : standards)
        keys += QKeySequence::keyBindings(standard);
    return keys;
}

QString native(const QKeySequence& key)
{
    return key.toString(QKeySequence::NativeText);
}

QList<FixedKey> keysOfTexts()
{
    const auto ctrl = [](Qt::Key key) { return native(QKeySequence(Qt::CTRL | key)); };
    return {
        {ctrl(Qt::Key_A), FixedKeys::tr("Select all in a text"), bindingsOf({QKeySequence::SelectAll})},
        {FixedKeys::tr("%1, %2").arg(ctrl(Qt::Key_Left), ctrl(Qt::Key_Right)),
         FixedKeys::tr("A word at a time in a text"),
         bindingsOf({QKeySequence::MoveToNextWord, QKeySequence::MoveToPreviousWord, QKeySequence::SelectNextWord,
                     QKeySequence::SelectPreviousWord})},
        {FixedKeys::tr("%1, %2").arg(ctrl(Qt::Key_Home), ctrl(Qt::Key_End)),
         FixedKeys::tr("To the beginning or end of a text"),
         bindingsOf({QKeySequence::MoveToStartOfDocument, QKeySequence::MoveToEndOfDocument,
                     QKeySequence::SelectStartOfDocument, QKeySequence::SelectEndOfDocument})},
        {FixedKeys::tr("%1, %2").arg(ctrl(Qt::Key_Backspace), ctrl(Qt::Key_Delete)), FixedKeys::tr("Take a word away"),
         bindingsOf({QKeySequence::DeleteStartOfWord, QKeySequence::DeleteEndOfWord})},
        {FixedKeys::tr("%1, %2, %3").arg(ctrl(Qt::Key_X), ctrl(Qt::Key_C), ctrl(Qt::Key_V)),
         FixedKeys::tr("Cut, copy and paste in a text"),
         bindingsOf({QKeySequence::Cut, QKeySequence::Copy, QKeySequence::Paste})},
        {FixedKeys::tr("%1, %2").arg(ctrl(Qt::Key_Z), ctrl(Qt::Key_Y)),
         FixedKeys::tr("Undo and redo what is being typed"),
         bindingsOf({QKeySequence::Undo, QKeySequence::Redo}) + QList{QKeySequence(Qt::CTRL | Qt::Key_Y)}},
    };
}

} // namespace

QList<FixedKey> fixedKeys()
{
    const QKeySequence altUp(Qt::ALT | Qt::Key_Up);
    const QKeySequence altDown(Qt::ALT | Qt::Key_Down);
    const QKeySequence rename(Qt::Key_F2);
    const QKeySequence menuBar(Qt::Key_F10);
    const QKeySequence context(Qt::SHIFT | Qt::Key_F10);
    const QKeySequence closeWindow(Qt::ALT | Qt::Key_F4);
    return QList<FixedKey>{
               {FixedKeys::tr("Tab, Shift+Tab"), FixedKeys::tr("To the next or previous field"), {}},
               {FixedKeys::tr("Arrows"), FixedKeys::tr("Up and down in a list"), {}},
               {FixedKeys::tr("Enter"),
                FixedKeys::tr("Open what is chosen in a list; press the button with the focus"),
                {}},
               {FixedKeys::tr("Space"), FixedKeys::tr("Choose or tick what has the focus"), {}},
               {FixedKeys::tr("Esc"), FixedKeys::tr("Empty the search, show all, go back, close a dialog"), {}},
               {FixedKeys::tr("Delete"), FixedKeys::tr("Delete what is chosen in a list; can be undone"), {}},
               {native(rename), FixedKeys::tr("Rename a saved view"), {rename}},
               {FixedKeys::tr("%1, %2").arg(native(altUp), native(altDown)),
                FixedKeys::tr("Move a deviation in the report"),
                {altUp, altDown}},
               {native(altDown), FixedKeys::tr("Choose a date in a calendar"), {altDown}},
               {native(menuBar), FixedKeys::tr("The menu bar"), {menuBar}},
               {native(context), FixedKeys::tr("The menu of what has the focus"), {context}},
               {native(closeWindow), FixedKeys::tr("Close the window"), {closeWindow}},
           } +
           keysOfTexts();
}

QString fixedUseOf(const QKeySequence& key)
{
    const QList<FixedKey> all = fixedKeys();
    const auto found = std::ranges::find_if(all, [&](const FixedKey& fixed) { return fixed.reserved.contains(key); });
    return found == all.end() ? QString() : found->use;
}

bool isTyped(const QKeySequence& key)
{
    const QKeyCombination first = key[0];
    const bool function = first.key() >= Qt::Key_F1 && first.key() <= Qt::Key_F35;
    return !function && !(first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

} // namespace heller::ui

#pragma once

#include <QPoint>

class QMenu;

namespace heller::ui {

class SpellingMarks;
struct SpelledWord;

/// Shows `menu` at `where` with, on top, what may be meant by a doubtful word, which comes as soon as it is known, and
/// what else can be done with it. The menu deletes itself when it is closed.
void showSpellingMenu(SpellingMarks& marks, const SpelledWord& word, QMenu& menu, QPoint where);

} // namespace heller::ui

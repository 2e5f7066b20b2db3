#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace heller::ui {

/// A key that is no action's and stays as it is: it belongs to a list, a text, or to every program.
struct FixedKey
{
    QString keys = {}; ///< as they are shown
    QString use = {};
    QList<QKeySequence> reserved = {}; ///< those of them that an action could otherwise be given
};

/// All of them, translated, in the order they are shown in.
[[nodiscard]] QList<FixedKey> fixedKeys();

/// What `key` is used for wherever one is; empty: for nothing.
[[nodiscard]] QString fixedUseOf(const QKeySequence& key);

/// Whether `key` writes or moves in a text: no Ctrl, Alt or Meta, and none of F1, F2, ….
[[nodiscard]] bool isTyped(const QKeySequence& key);

} // namespace heller::ui

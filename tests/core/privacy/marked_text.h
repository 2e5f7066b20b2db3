#pragma once

#include "core/privacy/finder.h"

#include <QString>
#include <QStringList>

namespace heller::privacy {

/// "Ring [[phone|070-174 06 05]]": a text without its marks, and where they stood.
struct MarkedText
{
    struct Mark
    {
        QString kind = {};
        qsizetype start = 0;
        qsizetype length = 0;
    };

    QString text = {};
    QList<Mark> marks = {};
};

[[nodiscard]] MarkedText unmarked(const QString& line);
/// The text with what was found marked in it, as the corpus writes it. Coordination numbers are personal numbers there.
[[nodiscard]] QString marked(const QString& text, const QList<Finding>& findings);
/// What the finder finds of it, marked in it.
[[nodiscard]] QString found(const QString& text, const Finder& finder = Finder());
/// As in the corpus.
[[nodiscard]] QString corpusKindOf(FindingKind kind);

} // namespace heller::privacy

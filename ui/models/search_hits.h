#pragma once

#include <QList>
#include <QString>

namespace heller::ui {

/// A stretch of a text to be marked.
struct Hit
{
    int start = 0;
    int length = 0;

    bool operator==(const Hit&) const = default;
};

/// Where the words searched for (search-folded) stand in `text`: as the same word, another inflection of it, its
/// beginning or inside a compound.
[[nodiscard]] QList<Hit> hitsIn(const QString& text, const QStringList& searchWords);

/// A snippet freed of its marks (U+0002, U+0003), and where they stood.
struct MarkedText
{
    QString text = {};
    QList<Hit> hits = {};
};

[[nodiscard]] MarkedText readMarks(const QString& snippet);

} // namespace heller::ui

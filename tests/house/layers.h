#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

// The rules of the house that a compiler does not know, as functions over text: what may include what, and what a link
// line must name for it. test_layers.cpp holds them to wrong samples, test_house.cpp to the sources.
namespace heller::house {

/// The rooms from above to below. A room may use what stands after it, never what stands before.
[[nodiscard]] const QStringList& rooms();

/// The room a file of the repository lies in ("core/render/pages/page_layout.h" → "core/render/pages"); empty: in none.
[[nodiscard]] QString roomOf(const QString& file);

/// May a file of room `from` include one of room `to`? Its own room always.
[[nodiscard]] bool mayUse(const QString& from, const QString& to);

struct Include
{
    QString path = {};
    bool quoted = false; ///< "…": ours; else <…>
    int line = 0;

    bool operator==(const Include&) const = default;
};

[[nodiscard]] QList<Include> includesOf(const QString& source);

/// What CMake says of one library or program: tests/house/CMakeLists.txt writes a line "folder|target|links|public"
/// each.
struct Target
{
    QString folder = {};
    QString name = {};
    QStringList links = {};       ///< everything on its link line
    QStringList publicLinks = {}; ///< what its users get with it
};

[[nodiscard]] QList<Target> readTargets(const QString& text);

/// Everything a target may include from: itself, its link line, and what those hand on as PUBLIC.
[[nodiscard]] QSet<QString> reachableFrom(const Target& target, const QList<Target>& all);

/// What is wrong with one file's includes, a sentence each. `repositoryFiles`: every file there is, by its path from
/// the top.
[[nodiscard]] QStringList wrongIncludes(const QString& file, const QString& source, const QList<Target>& targets,
                                        const QSet<QString>& repositoryFiles);

/// What is wrong with one target's link line.
[[nodiscard]] QStringList wrongLinks(const Target& target, const QList<Target>& all);

/// What is wrong with a file as text: length, marks left behind, a missing #pragma once, its own header not first.
[[nodiscard]] QStringList wrongText(const QString& file, const QString& source, const QSet<QString>& repositoryFiles);

} // namespace heller::house

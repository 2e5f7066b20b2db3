#pragma once

#include "core/base/result.h"

#include <QList>

namespace heller::importing {

/// One text within a file, with where it stands.
struct FileText
{
    QString where = {}; ///< for people: "the text", "a header", "docProps/core.xml"; "the file's name"
    QString text = {};  ///< its paragraphs as lines
    bool isRead = true; ///< false: what stands there cannot be said
};

/// Everything that whoever is given the file can read in it, with or without effort: the text, headers, notes, comments
/// and what was struck out; properties, hidden names, alternative texts, the targets of links; of a page its attributes
/// and comments, too; the file's name. Word and Excel files in whole, part by part; web pages, mails with what they
/// bring, and every other text file. Fails for what none of that is (a picture, a PDF, an encrypted file): it cannot be
/// said what it holds.
[[nodiscard]] Result<QList<FileText>> textsOfFile(const QString& path);

/// What it is called, as words, without its suffix.
[[nodiscard]] FileText nameOfFile(const QString& path);
[[nodiscard]] FileText nameOfFolder(const QString& path);

} // namespace heller::importing

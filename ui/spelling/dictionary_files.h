#pragma once

#include <QStringList>

#include <optional>

namespace heller::ui {

/// The two files of a dictionary for Hunspell.
struct DictionaryFiles
{
    QString affixes = {}; ///< .aff
    QString words = {};   ///< .dic
};

/// Where dictionaries lie, first the first that is looked in: $DICPATH as Hunspell knows it, "dictionaries" beside the
/// program, the user's and the system's.
[[nodiscard]] QStringList dictionaryFolders();

/// The Swedish one, of Sweden before that of Finland; none where it is not installed.
[[nodiscard]] std::optional<DictionaryFiles> swedishDictionary(const QStringList& folders);

/// Where one is to be had, in a sentence.
[[nodiscard]] QString missingDictionaryText();

} // namespace heller::ui

#pragma once

#include "ui/spelling/dictionary_files.h"

#include <QStringEncoder>

#include <memory>

class Hunspell;

namespace heller::ui {

/// A dictionary that has been read: slow to make, not to be shared between threads.
class SpellChecker
{
public:
    explicit SpellChecker(const DictionaryFiles& files);
    ~SpellChecker();
    SpellChecker(const SpellChecker&) = delete;
    SpellChecker& operator=(const SpellChecker&) = delete;

    [[nodiscard]] bool isRight(const QString& word);
    /// What may have been meant, likeliest first; up to some hundred milliseconds.
    [[nodiscard]] QStringList suggestions(const QString& word, qsizetype most);

private:
    std::unique_ptr<Hunspell> m_hunspell;
    QStringEncoder m_encode;
    QStringDecoder m_decode;
};

} // namespace heller::ui

#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace heller::ui {

/// The words that she has added to the dictionary: a text file of hers with one on each line.
class OwnWords
{
public:
    explicit OwnWords(const QString& path);

    [[nodiscard]] const QStringList& all() const { return m_words; }
    /// Whatever its capitals.
    [[nodiscard]] bool contains(const QString& word) const { return m_words.contains(word, Qt::CaseInsensitive); }
    [[nodiscard]] Result<> add(const QString& word);
    [[nodiscard]] Result<> remove(const QString& word);

private:
    [[nodiscard]] Result<> store(const QStringList& words);

    QString m_path;
    QStringList m_words;
};

} // namespace heller::ui

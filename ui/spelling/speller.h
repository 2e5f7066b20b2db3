#pragma once

#include "core/base/error.h"
#include "ui/spelling/own_words.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QThread>

#include <functional>
#include <optional>

class QWidget;

namespace heller::ui {

struct DictionaryFiles;

/// Knows which Swedish words are rightly spelled, for all texts of a window. The dictionary is read in a thread of its
/// own when a word is first asked for; nobody waits for it.
class Speller : public QObject
{
    Q_OBJECT

public:
    enum class Verdict { Right, Wrong, Asked };

    struct Places
    {
        QStringList dictionaryFolders = {}; ///< see dictionaryFolders()
        QString ownWords = {};              ///< the file with the words that she has added
    };

    explicit Speller(const Places& places, QObject* parent = nullptr);
    ~Speller() override;

    /// That of the window the widget is in; nullptr: none.
    [[nodiscard]] static Speller* of(const QWidget& widget);

    /// Whether there is a Swedish dictionary on this computer.
    [[nodiscard]] bool hasDictionary() const { return m_files != nullptr; }
    void setOn(bool on);
    [[nodiscard]] bool isActive() const { return m_on && hasDictionary(); }

    /// Asked: learned() tells when it is known.
    [[nodiscard]] Verdict verdictOn(const QString& word);
    /// What may be meant by a word, likeliest first, told to `take` unless `asker` is gone by then.
    void suggest(const QString& word, QObject* asker, const std::function<void(const QStringList&)>& take);

    /// Names that are right whatever the dictionary says, also in the genitive.
    void setNames(const QStringList& names);
    [[nodiscard]] bool isOwn(const QString& word) const { return m_own.contains(word); }
    void addOwn(const QString& word);
    void removeOwn(const QString& word);

Q_SIGNALS:
    void learned(); ///< words that have been asked for are known
    void changed(); ///< any word may be judged otherwise than before
    void failed(const heller::Error& error);

private:
    class Worker;

    [[nodiscard]] Worker& worker();
    [[nodiscard]] bool isKnown(const QString& word) const;
    void ask();
    void take(const QHash<QString, bool>& verdicts);
    void rewriteOwn(const Result<>& written);

    std::unique_ptr<DictionaryFiles> m_files;
    OwnWords m_own;
    QSet<QString> m_names; ///< small letters
    QHash<QString, Verdict> m_verdicts;
    QStringList m_toAsk;
    QThread m_thread;
    Worker* m_worker = nullptr;
    bool m_on = true;
};

} // namespace heller::ui

#include "ui/spelling/speller.h"

#include "ui/spelling/spell_checker.h"
#include "ui/spelling/spelled_words.h"

#include <QPointer>
#include <QWidget>

#include <utility>

namespace heller::ui {
namespace {

constexpr qsizetype mostRemembered = 100'000; // words: some 10 MB
constexpr qsizetype mostSuggested = 5;

} // namespace

/// Lives in the thread.
class Speller::Worker : public QObject
{
public:
    explicit Worker(DictionaryFiles files) : m_files(std::move(files)) {}

    [[nodiscard]] SpellChecker& checker()
    {
        if (!m_checker)
            m_checker = std::make_unique<SpellChecker>(m_files);
        return *m_checker;
    }

private:
    DictionaryFiles m_files;
    std::unique_ptr<SpellChecker> m_checker;
};

Speller::Speller(const Places& places, QObject* parent) : QObject(parent), m_own(places.ownWords)
{
    if (const auto files = swedishDictionary(places.dictionaryFolders))
        m_files = std::make_unique<DictionaryFiles>(*files);
}

Speller::~Speller()
{
    m_thread.quit();
    m_thread.wait();
}

Speller* Speller::of(const QWidget& widget)
{
    for (const QWidget* at = &widget; at; at = at->parentWidget()) {
        if (auto* speller = at->findChild<Speller*>({}, Qt::FindDirectChildrenOnly))
            return speller;
    }
    return nullptr;
}

Speller::Worker& Speller::worker()
{
    if (!m_worker) {
        m_worker = new Worker(*m_files);
        m_worker->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
        m_thread.start(QThread::LowPriority);
    }
    return *m_worker;
}

void Speller::setOn(bool on)
{
    if (std::exchange(m_on, on) != on)
        Q_EMIT changed();
}

bool Speller::isKnown(const QString& word) const
{
    const QString small = word.toLower();
    const auto known = [this](const QString& name) { return m_names.contains(name) || m_own.contains(name); };
    return known(small) || (small.endsWith(u's') && known(small.chopped(1)));
}

Speller::Verdict Speller::verdictOn(const QString& word)
{
    if (!isActive())
        return Verdict::Right;
    if (const auto known = m_verdicts.constFind(word); known != m_verdicts.constEnd())
        return *known;
    if (isKnown(word))
        return *m_verdicts.insert(word, Verdict::Right);
    if (m_toAsk.isEmpty())
        QMetaObject::invokeMethod(this, &Speller::ask, Qt::QueuedConnection); // all of this round at once
    m_toAsk.append(word);
    return *m_verdicts.insert(word, Verdict::Asked);
}

void Speller::ask()
{
    QMetaObject::invokeMethod(&worker(), [this, thread = &worker(), words = std::exchange(m_toAsk, {})] {
        QHash<QString, bool> verdicts;
        for (const QString& word : words)
            verdicts.insert(word, thread->checker().isRight(word));
        QMetaObject::invokeMethod(this, [this, verdicts] { take(verdicts); });
    });
}

void Speller::take(const QHash<QString, bool>& verdicts)
{
    if (m_verdicts.size() > mostRemembered)
        m_verdicts.clear();
    for (const auto& [word, right] : verdicts.asKeyValueRange())
        m_verdicts.insert(word, right || isKnown(word) ? Verdict::Right : Verdict::Wrong);
    Q_EMIT learned();
}

void Speller::suggest(const QString& word, QObject* asker, const std::function<void(const QStringList&)>& take)
{
    QMetaObject::invokeMethod(&worker(), [this, thread = &worker(), word, guarded = QPointer<QObject>(asker), take] {
        const QStringList suggestions = thread->checker().suggestions(word, mostSuggested);
        QMetaObject::invokeMethod(this, [guarded, take, suggestions] {
            if (guarded)
                take(suggestions);
        });
    });
}

void Speller::setNames(const QStringList& names)
{
    QSet<QString> small;
    for (const QString& name : names) {
        for (const SpelledWord& word : wordsToSpell(name))
            small.insert(word.word.toLower());
    }
    if (small == m_names)
        return;
    m_names = small;
    m_verdicts.clear();
    Q_EMIT changed();
}

void Speller::addOwn(const QString& word)
{
    rewriteOwn(m_own.add(word));
}

void Speller::removeOwn(const QString& word)
{
    rewriteOwn(m_own.remove(word));
}

void Speller::rewriteOwn(const Result<>& written)
{
    if (!written) {
        Q_EMIT failed(written.error());
        return;
    }
    m_verdicts.clear();
    Q_EMIT changed();
}

} // namespace heller::ui

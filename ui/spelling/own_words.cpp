#include "ui/spelling/own_words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace heller::ui {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::ui::OwnWords)
};

Error cannot(const QString& sentence, const QString& path, const QString& detail)
{
    return {ErrorCode::InputOutput, sentence, Text::tr("It is kept in %1.").arg(QDir::toNativeSeparators(path)),
            detail};
}

Result<QStringList> wordsIn(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return QStringList();
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(cannot(Text::tr("Your dictionary cannot be read."), path, file.errorString()));
    QStringList words;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (const QString word = line.trimmed(); !word.isEmpty())
            words.append(word);
    }
    return words;
}

} // namespace

OwnWords::OwnWords(const QString& path) : m_path(path), m_words(wordsIn(path).value_or(QStringList())) {}

Result<> OwnWords::add(const QString& word)
{
    auto words = wordsIn(m_path); // another window may have added some
    if (!words)
        return fail(words);
    if (!words->contains(word, Qt::CaseInsensitive))
        words->append(word);
    return store(*words);
}

Result<> OwnWords::remove(const QString& word)
{
    auto words = wordsIn(m_path);
    if (!words)
        return fail(words);
    words->removeIf([&](const QString& own) { return own.compare(word, Qt::CaseInsensitive) == 0; });
    return store(*words);
}

Result<> OwnWords::store(const QStringList& words)
{
    const QString folder = QFileInfo(m_path).path();
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::InputOutput, Text::tr("The folder of your dictionary cannot be made."),
                    Text::tr("Make the folder %1, or see to it that you may write there.")
                        .arg(QDir::toNativeSeparators(folder)));
    const QByteArray content = (words.join(u'\n') + u'\n').toUtf8();
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return std::unexpected(cannot(Text::tr("Your dictionary cannot be written."), m_path, file.errorString()));
    m_words = words;
    return {};
}

} // namespace heller::ui

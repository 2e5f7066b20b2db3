#include "ui/spelling/spell_checker.h"

#include <QDir>
#include <QFile>

#include <hunspell.hxx>

namespace heller::ui {
namespace {

std::string pathFor(const QString& path)
{
#ifdef Q_OS_WIN
    // Hunspell's own sign that the path is in UTF-8, whatever the system's code page is.
    return "\\\\?\\" + QDir::toNativeSeparators(path).toStdString();
#else
    return QFile::encodeName(path).toStdString();
#endif
}

} // namespace

SpellChecker::SpellChecker(const DictionaryFiles& files)
    : m_hunspell(std::make_unique<Hunspell>(pathFor(files.affixes).c_str(), pathFor(files.words).c_str()))
    , m_encode(m_hunspell->get_dict_encoding().c_str())
    , m_decode(m_hunspell->get_dict_encoding().c_str())
{}

SpellChecker::~SpellChecker() = default;

bool SpellChecker::isRight(const QString& word)
{
    if (!m_encode.isValid())
        return true;
    m_encode.resetState();
    const QByteArray encoded = m_encode.encode(word);
    return m_encode.hasError() || m_hunspell->spell(encoded.toStdString());
}

QStringList SpellChecker::suggestions(const QString& word, qsizetype most)
{
    QStringList found;
    m_encode.resetState();
    const QByteArray encoded = m_encode.encode(word);
    for (const std::string& suggestion : m_hunspell->suggest(encoded.toStdString())) {
        if (found.size() == most)
            break;
        const QString decoded = m_decode.decode(QByteArrayView(suggestion));
        found.append(decoded);
    }
    return found;
}

} // namespace heller::ui

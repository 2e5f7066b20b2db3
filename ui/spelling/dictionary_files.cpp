#include "ui/spelling/dictionary_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::ui::DictionaryFiles)
};

} // namespace

QStringList dictionaryFolders()
{
    QStringList folders = qEnvironmentVariable("DICPATH").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    folders.append(QCoreApplication::applicationDirPath() + u"/dictionaries"_s);
    const QStringList shared = QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation);
    for (const QString& name : {u"/hunspell"_s, u"/myspell/dicts"_s, u"/myspell"_s}) {
        for (const QString& folder : shared)
            folders.append(folder + name);
    }
    return folders;
}

std::optional<DictionaryFiles> swedishDictionary(const QStringList& folders)
{
    for (const QString& name : {u"sv_SE"_s, u"sv"_s, u"sv_FI"_s}) {
        for (const QString& folder : folders) {
            const QString base = QDir(folder).filePath(name);
            DictionaryFiles files{base + u".aff"_s, base + u".dic"_s};
            if (QFileInfo(files.affixes).isReadable() && QFileInfo(files.words).isReadable())
                return files;
        }
    }
    return std::nullopt;
}

QString missingDictionaryText()
{
    return Text::tr("There is no Swedish dictionary on this computer: install hunspell-sv, or put sv_SE.aff and "
                    "sv_SE.dic into a folder “dictionaries” beside Heller.");
}

} // namespace heller::ui

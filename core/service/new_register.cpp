#include "core/service/new_register.h"

#include <QRegularExpression>

namespace heller::service {

using namespace Qt::StringLiterals;

QString proposedShortName(const QString& name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2)
        return {};
    QString letters;
    for (const QString& word : words) {
        if (word.startsWith(u"samordningsförbund"_s, Qt::CaseInsensitive))
            letters += u"SF"_s;
        else if (word.at(0).isUpper()) // not "i", "och", "för"
            letters += word.at(0);
    }
    return letters.size() > 1 ? letters : QString();
}

QString proposedFileName(const QString& name)
{
    static const QRegularExpression refused(u"[\\x00-\\x1f<>:\"/\\\\|?*]+"_s);
    static const QRegularExpression edges(u"^[. ]+|[. ]+$"_s); // hidden here, refused there
    constexpr qsizetype longest = 100; // a name of 255 bytes is the most that is taken, and backups add to it
    QString file = name;
    file.replace(refused, u" "_s);
    file = file.simplified().left(longest).remove(edges);
    return (file.isEmpty() ? u"Lex Heller"_s : file) + u".heller"_s;
}

} // namespace heller::service

#include "core/model/attachment.h"

#include <QSet>
#include <QStringView>

#include <algorithm>

namespace heller {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 180; // what every file system takes, also in UTF-8

/// The name as Windows reads it: blanks and full stops at its end do not count.
QStringView ofMeaning(QStringView name)
{
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    return name;
}

} // namespace

bool runsWhenOpened(const QString& fileName)
{
    static const QSet<QString> kinds{
        u"app"_s,     u"appimage"_s, u"appref-ms"_s, u"application"_s, u"bash"_s,
        u"bat"_s,     u"bin"_s,      u"chm"_s,       u"cmd"_s,         u"com"_s,
        u"command"_s, u"cpl"_s,      u"csh"_s,       u"deb"_s,         u"desktop"_s,
        u"dll"_s,     u"dmg"_s,      u"docm"_s,      u"dotm"_s,        u"elf"_s,
        u"exe"_s,     u"gadget"_s,   u"hta"_s,       u"inf"_s,         u"iso"_s,
        u"jar"_s,     u"js"_s,       u"jse"_s,       u"ksh"_s,         u"lnk"_s,
        u"mjs"_s,     u"msc"_s,      u"msi"_s,       u"msix"_s,        u"msp"_s,
        u"mst"_s,     u"pif"_s,      u"pl"_s,        u"potm"_s,        u"ppam"_s,
        u"ppsm"_s,    u"pptm"_s,     u"ps1"_s,       u"psm1"_s,        u"py"_s,
        u"pyc"_s,     u"pyw"_s,      u"rb"_s,        u"reg"_s,         u"rpm"_s,
        u"run"_s,     u"scf"_s,      u"scr"_s,       u"sct"_s,         u"settingcontent-ms"_s,
        u"sh"_s,      u"so"_s,       u"url"_s,       u"vb"_s,          u"vbe"_s,
        u"vbs"_s,     u"vhd"_s,      u"vhdx"_s,      u"webloc"_s,      u"workflow"_s,
        u"ws"_s,      u"wsf"_s,      u"wsh"_s,       u"xlam"_s,        u"xll"_s,
        u"xlsm"_s,    u"xltm"_s,     u"zsh"_s};
    const QStringView name = ofMeaning(fileName);
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot >= 0 && kinds.contains(name.sliced(dot + 1).toString().toLower());
}

QString plainFileName(const QString& fileName)
{
    constexpr QStringView refused = u"<>:\"|?*";
    QString name = fileName.sliced(std::max(fileName.lastIndexOf(u'/'), fileName.lastIndexOf(u'\\')) + 1);
    for (QChar& c : name) {
        if (refused.contains(c) || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = u'_';
    }
    name = ofMeaning(name).trimmed().toString();
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    if (name.size() > longestName) {
        const qsizetype dot = name.lastIndexOf(u'.');
        const QString ending = dot >= 0 && name.size() - dot <= 10 ? name.sliced(dot) : QString();
        name = name.first(longestName - ending.size()) + ending;
    }
    return name.isEmpty() ? u"bilaga"_s : name;
}

} // namespace heller

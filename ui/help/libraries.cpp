#include "ui/help/libraries.h"

#include "core/service/file_engine.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QScreen>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

struct Libraries
{
    Q_DECLARE_TR_FUNCTIONS(heller::ui::Libraries)
};

} // namespace

QList<Library> libraries()
{
    return {
        {.name = u"Heller"_s,
         .version = QStringLiteral(HELLER_VERSION),
         .purpose = Libraries::tr("The program itself"),
         .licence = u"GPL-3.0-or-later"_s,
         .text = u":/licences/GPL-3.0.txt"_s},
        {.name = u"Qt"_s,
         .version = QString::fromLatin1(qVersion()),
         .purpose = Libraries::tr("Window, charts, PDF and print"),
         .licence = u"LGPL-3.0-only"_s,
         .text = u":/licences/Qt.txt"_s},
        {.name = u"SQLite"_s,
         .version = service::fileEngine().section(u' ', 1),
         .purpose = Libraries::tr("The register's file, and searching in it"),
         .licence = Libraries::tr("public domain"),
         .text = u":/licences/SQLite.txt"_s},
        {.name = u"QuaZip"_s,
         .purpose = Libraries::tr("Word and Excel files"),
         .licence = u"LGPL-2.1-or-later"_s,
         .text = u":/licences/QuaZip.txt"_s},
        {.name = u"Snowball"_s,
         .purpose = Libraries::tr("Swedish inflections in the search"),
         .licence = u"BSD-3-Clause"_s,
         .text = u":/licences/Snowball.txt"_s},
        {.name = u"Hunspell"_s,
         .purpose = Libraries::tr("Spelling"),
         .licence = u"LGPL-2.1-or-later"_s,
         .text = u":/licences/Hunspell.txt"_s},
        {.name = u"GMime"_s,
         .purpose = Libraries::tr("Mails; brings GLib"),
         .licence = u"LGPL-2.1-or-later"_s,
         .text = u":/licences/GMime.txt"_s},
        {.name = u"Lucide"_s,
         .purpose = Libraries::tr("Icons"),
         .licence = u"ISC"_s,
         .text = u":/licences/Lucide.txt"_s},
        {.name = u"Faker"_s,
         .purpose = Libraries::tr("Lists of names, to find personal data by"),
         .licence = u"MIT"_s,
         .text = u":/licences/Faker.txt"_s},
        {.name = u"gender-detection"_s,
         .purpose = Libraries::tr("Lists of names, to find personal data by"),
         .licence = u"GPL-3.0-only"_s,
         .text = u":/licences/GenderDetection.txt"_s},
        {.name = u"Den stora svenska ordlistan"_s,
         .purpose = Libraries::tr("Swedish words, to tell names from words"),
         .licence = u"LGPL-3.0-only"_s,
         .text = u":/licences/SwedishWords.txt"_s},
    };
}

QString supportFacts()
{
    QStringList lines{u"Heller %1"_s.arg(QStringLiteral(HELLER_VERSION)),
                      u"%1, %2, %3"_s.arg(QSysInfo::prettyProductName(),
                                          QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion(),
                                          QSysInfo::currentCpuArchitecture()),
                      u"Qt %1, %2"_s.arg(QString::fromLatin1(qVersion()), service::fileEngine())};
    if (const QScreen* screen = QGuiApplication::primaryScreen())
        lines.append(u"%1, %2 × %3, %4 %"_s.arg(QGuiApplication::platformName())
                         .arg(screen->size().width())
                         .arg(screen->size().height())
                         .arg(qRound(screen->devicePixelRatio() * 100)));
    return lines.join(u'\n') + u'\n';
}

} // namespace heller::ui

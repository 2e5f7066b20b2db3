#include "resources/translations/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace heller {
namespace {

void install(QCoreApplication& application, const QString& file, const QString& folder)
{
    auto* translator = new QTranslator(&application);
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void installTranslators(QCoreApplication& application, const QString& language)
{
    QLocale::setDefault(QLocale(language));
    if (language == u"en")
        return;
    // The translator installed last is asked first: Heller's own words win over Qt's.
    install(application, u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, u"heller_"_s + language, u":/translations"_s);
}

} // namespace heller

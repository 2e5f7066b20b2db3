// Test programs of the window: a QApplication, in Swedish as the user has it.
#if !__has_include(<catch2/catch_all.hpp>)
#define CATCH_CONFIG_RUNNER
#endif
#include "resources/translations/translations.h"
#include "tests/support/catch.h"

#include <QApplication>

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("heller-tests"));
    heller::installTranslators(application);
    return Catch::Session().run(argc, argv);
}

// Test programs of core that need fonts: a QGuiApplication, still nothing of a window. Named among a test's sources.
#if !__has_include(<catch2/catch_all.hpp>)
#define CATCH_CONFIG_RUNNER
#endif
#include "tests/support/catch.h"

#include <QGuiApplication>

int main(int argc, char* argv[])
{
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("heller-tests"));
    return Catch::Session().run(argc, argv);
}

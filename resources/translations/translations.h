#pragma once

#include <QString>

class QCoreApplication;

namespace heller {

/// Loads the texts of `language` ("sv", Swedish; "en" is the source and needs no file) into `application`, Qt's own
/// where they are installed, and makes it the default locale for numbers and dates. For `heller` and `heller-cli`
/// alike.
void installTranslators(QCoreApplication& application, const QString& language = QStringLiteral("sv"));

} // namespace heller

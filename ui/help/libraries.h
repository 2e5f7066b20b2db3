#pragma once

#include <QList>
#include <QString>

namespace heller::ui {

/// Something that Heller is made of, and under which licence.
struct Library
{
    QString name = {};
    QString version = {}; ///< of what runs now; empty: not known
    QString purpose = {}; ///< what Heller uses it for
    QString licence = {}; ///< as SPDX writes it
    QString text = {};    ///< the licence's, as a resource
};

/// Heller itself first.
[[nodiscard]] QList<Library> libraries();

/// What a mail about a fault needs, a line each: versions and system. Nothing of who or where, nor of a register.
[[nodiscard]] QString supportFacts();

} // namespace heller::ui

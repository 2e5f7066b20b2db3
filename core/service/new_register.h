#pragma once

#include "core/model/actor.h"
#include "core/model/association.h"
#include "core/service/register.h"

namespace heller::service {

/// What a register begins with.
struct NewRegister
{
    Association association = {};
    QList<Actor> members = {}; ///< see firstMembers()
};

/// "SFP" for "Samordningsförbundet Provbygden": the first letters, the association's own word as SF. Empty for a name
/// of one word.
[[nodiscard]] QString proposedShortName(const QString& name);

/// "Samordningsförbundet Provbygden.heller": the name without what no file system takes.
[[nodiscard]] QString proposedFileName(const QString& name);

/// Makes a register's file, whole or not at all, and leaves it closed. AlreadyExists if there is a file of that name.
[[nodiscard]] Result<> makeRegister(const QString& path, const NewRegister& wanted, const Environment& environment);

} // namespace heller::service

#pragma once

#include "core/base/result.h"
#include "core/model/actor.h"
#include "core/model/association.h"
#include "core/model/case_file.h"

namespace heller::service {

/// The example register as it stands in resources/example/example.json: everything refers to everything by name.
struct ExampleRegister
{
    struct NamedActor
    {
        Actor actor = {};
        QString parent = {}; ///< a name; empty: none
        QList<Contact> contacts = {};
    };

    /// cooperatingActorNames and each answer's actorText name actors.
    struct NamedCase
    {
        QString key = {};
        CaseFile file = {};
    };

    struct NamedMeeting
    {
        Meeting meeting = {};
        QStringList caseKeys = {}; ///< one for each item of the agenda; empty for a free one
    };

    Association association = {};
    QList<NamedActor> actors = {};
    QList<NamedCase> cases = {};
    QList<NamedMeeting> meetings = {};
};

/// InvalidInput when it is no JSON.
[[nodiscard]] Result<ExampleRegister> parseExample(const QByteArray& json);

} // namespace heller::service

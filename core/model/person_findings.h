#pragma once

#include "core/model/ids.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace heller {

/// A place of the register that says something about a person.
struct PersonPlace
{
    QString table = {}; ///< as the file has it: "deviation"
    QString column = {};
    qint64 row = 0;
    QString about = {};   ///< the case's diary number, the actor, the meeting's day, the step's moment
    QString text = {};    ///< all of the field
    QString excerpt = {}; ///< what stands around it, on one line
    bool isOwn = false;   ///< a field that is there for people: who reported, a contact, who answered, who took part

    bool operator==(const PersonPlace&) const = default;
};

/// A kept file: an attachment, a report as it was sent, one that was taken away and can be put back.
struct PersonFile
{
    QString name = {};  ///< empty: of one that was taken away
    QString about = {}; ///< the case's diary number, the day a report was sent
    QByteArray sha256 = {};
    bool holds = false;  ///< the person is in it
    bool isRead = false; ///< otherwise it cannot be said

    bool operator==(const PersonFile&) const = default;
};

/// Everything about one person.
struct PersonFindings
{
    QList<PersonPlace> places = {}; ///< the person's own fields first
    QList<PersonFile> files = {};   ///< those that hold the person, and those that cannot be read
    QStringList backups = {};       ///< dated copies beside the register, which are as they were
    QString freePseudonym = {};     ///< "Person 2": stands nowhere yet
};

} // namespace heller

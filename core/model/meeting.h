#pragma once

#include "core/model/ids.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QUuid>

namespace heller {

/// One matter on a meeting's agenda: a case, or a free item with a title of its own.
struct AgendaItem
{
    AgendaItemId id = {};
    QUuid uuid = {};
    MeetingId meeting = {};
    DeviationId deviation = {}; ///< null for a free item
    int position = 0;           ///< from 1
    QString title = {};
    QString notes = {};
    QString decision = {};
    QString responsible = {}; ///< who answers, as decided
    QDate dueOn = {};

    bool operator==(const AgendaItem&) const = default;
};

/// A meeting of the beredningsgrupp (or whatever the association calls it).
struct Meeting
{
    MeetingId id = {};
    QUuid uuid = {};
    QDate date = {};
    bool held = false; ///< only a held meeting has raised its cases
    QString title = {};
    QString place = {};
    QString participants = {};
    QString notes = {};
    QList<AgendaItem> agenda = {};

    bool operator==(const Meeting&) const = default;
};

} // namespace heller

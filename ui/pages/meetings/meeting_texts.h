#pragma once

#include "core/base/result.h"
#include "core/model/actor.h"
#include "core/model/meeting.h"
#include "ui/session/kept_text.h"

namespace heller::service {
class Register;
} // namespace heller::service

namespace heller::ui {

// Where the texts of the meetings' page are to stand, so that one that was written and not stored can be offered again.
// `heading` names the meeting for people.

[[nodiscard]] KeptText placeOf(const Meeting& meeting, QString Meeting::* member, const QString& heading);
[[nodiscard]] KeptText placeOf(const Meeting& meeting, QTime Meeting::* member, const QString& heading);
[[nodiscard]] KeptText placeOf(const AgendaItem& item, QString AgendaItem::* member, const QString& heading);
/// An item that is not on the agenda yet.
[[nodiscard]] KeptText placeOfNewItem(const Meeting& meeting, const QString& heading);
/// Of the person who is called as number `place`, from 0; found again only while nobody else stands there.
[[nodiscard]] KeptText placeOfPerson(const Meeting& meeting, qsizetype place, QString Participant::* member,
                                     const QString& heading);

/// An organisation that is known by that name is linked; its name then follows the register's.
void setOrganisation(Participant& person, const QString& typed, const QList<Actor>& actors);
/// A time as people type it: 9, 9.30, 09:30, 930; null for nothing. Says why when it is none.
[[nodiscard]] Result<QTime> readTypedTime(const QString& text);

/// Whether it is one of these.
[[nodiscard]] bool isMeetingText(const KeptText& text);
/// What stands there now; NotFound where there is no such place any more.
[[nodiscard]] Result<QString> meetingTextAt(service::Register& reg, const KeptText& text);
/// Stores it where it is to stand, in one step.
[[nodiscard]] Result<> storeMeetingText(service::Register& reg, const KeptText& text);

} // namespace heller::ui

#pragma once

#include "core/model/actor.h"
#include "core/model/association.h"
#include "core/model/case_file.h"
#include "core/model/meeting.h"
#include "core/model/profile.h"

#include <QSet>
#include <QString>

namespace heller {

/// What may stand in a paper although it is personal data: what was let stand in its cases with a reason, and whom the
/// profile lets its fields name. Everything else that is found in it stands where it should not.
class Allowance
{
public:
    Allowance() = default;
    explicit Allowance(Profile profile) : m_profile(profile) {}

    void add(const Association& association); ///< who signs
    void add(const CaseFile& file);
    void add(const Meeting& meeting);
    void add(const Contact& contact);
    void add(const QList<AcceptedFinding>& accepted);

    /// Letters that are big elsewhere say the same; a part of what a field says is named by the field.
    [[nodiscard]] bool covers(const QString& text) const;

private:
    void addField(const QString& field);
    void addDay(QDate day); ///< as papers and tables write it
    void addDays(const CaseFile& file);

    Profile m_profile = Profile::Internal;
    QSet<QDate> m_days;       ///< that are fields already
    QSet<QString> m_accepted; ///< small letters
    QSet<QString> m_fields;   ///< likewise
};

} // namespace heller

#pragma once

#include "core/base/result.h"
#include "core/model/case_file.h"
#include "core/privacy/finder.h"

#include <functional>

namespace heller::service {

class Register;

/// Something found in one of a case's free texts, in which personal data do not belong.
struct CaseFinding
{
    QString field = {}; ///< as exchanged: "challenge", "rounds/1/text", "rounds/1/answers/2/text"
    QString name = {};  ///< of the field, for people: "Consequences"
    int line = 1;       ///< the paragraph of the field
    QString text = {};  ///< what was found
    privacy::Finding finding = {};

    bool operator==(const CaseFinding&) const = default;
};

/// Something found in another text of the register than a case's own.
struct ElsewhereFinding
{
    QString table = {};  ///< as the file has it: "letter"; "attachment_content": within a kept file
    QString column = {}; ///< likewise: "body"; of a step of the history, what was changed in it; of a setting, its name
    QString about = {};  ///< the case's diary number, the meeting's day, the file's name
    int line = 1;
    QString text = {}; ///< what was found
    privacy::Finding finding = {};
};

/// The use cases around personal data.
class PersonalData
{
public:
    explicit PersonalData(Register& reg) : m_register(reg) {}

    /// Everybody who is named where people are: reporters, contacts, those who answered, who came to meetings.
    [[nodiscard]] Result<QList<privacy::KnownPerson>> people() const;
    /// One that knows them, and `more`, and the register's actors, whose names are nobody's.
    [[nodiscard]] Result<privacy::Finder> finder(const QList<privacy::KnownPerson>& more = {}) const;
    /// Every case in which something is found, the newest first; ends early when `each` returns false. Cancelled then.
    [[nodiscard]] Result<> scan(
        const privacy::Finder& finder,
        const std::function<bool(const CaseFile& file, const QList<CaseFinding>& findings)>& each) const;

    /// Every other text: meetings, letters, public versions, what imports left over, the history, kept files as
    /// `reader` reads them. Not where people are meant to stand: contacts, participants, receivers, the association's
    /// own; nor what was accepted in the case, or in its public version, that the text belongs to. `unread` is told a
    /// kept file that cannot be read. What is read must not be written meanwhile.
    [[nodiscard]] Result<> scanElsewhere(
        const privacy::Finder& finder,
        const std::function<Result<QString>(const QString& name, const QByteArray& content)>& reader,
        const std::function<void(const ElsewhereFinding& finding)>& each,
        const std::function<void(const QString& name)>& unread) const;

    /// Lets what was found stand in the case's texts, or in its public twin's: one undoable step. InvalidInput without
    /// a text or a reason; one that stands already gets the new reason.
    [[nodiscard]] Result<> accept(DeviationId id, privacy::FindingKind kind, const QString& text, const QString& reason,
                                  AcceptedFinding::Place place = AcceptedFinding::Place::Case);
    /// It may not any more. One that is gone is no error.
    [[nodiscard]] Result<> takeBack(DeviationId id, const QString& text,
                                    AcceptedFinding::Place place = AcceptedFinding::Place::Case);

private:
    Register& m_register;
};

/// What stands in the case's free texts, in the form's order. The reporter's own fields and who answered are not among
/// them: that is where those belong; nor is what has been accepted.
[[nodiscard]] QList<CaseFinding> personalDataIn(const CaseFile& file, const privacy::Finder& finder);
/// Whether one of them lets the text stand at the place; letters that are big elsewhere say the same.
[[nodiscard]] bool isAccepted(const QList<AcceptedFinding>& accepted, const QString& text,
                              AcceptedFinding::Place place);

} // namespace heller::service

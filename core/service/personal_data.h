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

/// The use cases around personal data. They look and change nothing.
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

private:
    Register& m_register;
};

/// What stands in the case's free texts, in the form's order. The reporter's own fields and who answered are not among
/// them: that is where those belong.
[[nodiscard]] QList<CaseFinding> personalDataIn(const CaseFile& file, const privacy::Finder& finder);

} // namespace heller::service

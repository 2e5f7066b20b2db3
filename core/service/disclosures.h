#pragma once

#include "core/base/result.h"
#include "core/report/disclosure_paper.h"

namespace heller::service {

class Register;

/// Something in a chosen case that has to be masked or decided to stand.
struct DisclosureFinding
{
    QString diaryNumber = {};
    Masking masking = {}; ///< as proposed
    QString reason = {};  ///< why it was found

    bool operator==(const DisclosureFinding&) const = default;
};

/// The paper to hand out, what must not be in it, and what the log says of it.
struct DisclosureCopy
{
    render::Document document = {};
    QStringList maskedTexts = {};
    qsizetype masks = 0;
    QStringList diaryNumbers = {};
    QString note = {};
};

/// A copy of chosen cases for somebody who asks for public documents. Never changes a case.
class Disclosures
{
public:
    explicit Disclosures(Register& reg) : m_register(reg) {}

    /// What the finder finds in all that the paper prints, and who reported; what may stand in the case is here to be
    /// decided anew.
    [[nodiscard]] Result<QList<DisclosureFinding>> propose(const QList<DeviationId>& cases) const;
    /// A text that she marks by hand, where it stands first in the cases; without a ground. NotFound.
    [[nodiscard]] Result<DisclosureFinding> find(const QList<DeviationId>& cases, const QString& text) const;
    /// InvalidInput while a finding is neither masked nor decided to stand, for a masking without a ground or outside
    /// its text, and for a text that is both masked and let stand.
    [[nodiscard]] Result<DisclosureCopy> copy(const Disclosure& disclosure, QDate date) const;

private:
    [[nodiscard]] Result<QList<CaseFile>> load(const QList<DeviationId>& cases) const;

    Register& m_register;
};

} // namespace heller::service

#pragma once

#include "core/model/actor.h"

#include <QList>
#include <QString>

// The words of a disclosed copy, in Swedish.
namespace heller::report::wording {

/// A ground to choose: a paragraph of offentlighets- och sekretesslagen.
struct Ground
{
    QString code = {};  ///< as typed: "26-1"
    QString text = {};  ///< as printed: "26 kap. 1 § OSL"
    QString about = {}; ///< what it protects: "socialtjänst"
};

[[nodiscard]] QList<Ground> grounds();
/// What is proposed until she chooses: secrecy about individuals in social services, the field's commonest.
[[nodiscard]] QString proposedGround();
/// The law of the authority that a case is with, where it is with one alone; else as above.
[[nodiscard]] QString proposedGround(const QList<ActorKind>& cooperating);
/// A code's text; anything else is a ground in her own words.
[[nodiscard]] QString groundOf(const QString& typed);

[[nodiscard]] QString disclosureTitle();
[[nodiscard]] QString disclosureReference(const QString& reference);
[[nodiscard]] QString disclosureExplained(qsizetype masks);
[[nodiscard]] QString mask(qsizetype number); ///< "[maskat 7]"
[[nodiscard]] QString headingMasks();
[[nodiscard]] QString columnMask();
[[nodiscard]] QString columnCase();
[[nodiscard]] QString columnGround();
[[nodiscard]] QString lawExplained();

} // namespace heller::report::wording

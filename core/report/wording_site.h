#pragma once

#include "core/model/semester.h"

#include <QString>

// What the site says besides the cases' own texts, in Swedish.
namespace heller::report::wording {

[[nodiscard]] QString answeredIn(Semester semester);      ///< "Besvarad hösten 2023"
[[nodiscard]] QString semesterHeading(Semester semester); ///< "Hösten 2023"
[[nodiscard]] QString withoutAnswerSemester();
// The fields.
[[nodiscard]] QString siteChallenge();
[[nodiscard]] QString siteConsequences();
[[nodiscard]] QString siteProposal();
[[nodiscard]] QString siteFeedback();
[[nodiscard]] QString headingRelated();
[[nodiscard]] QString headingByTheme();
[[nodiscard]] QString siteSearch();
[[nodiscard]] QString siteNothingFound();
[[nodiscard]] QString siteEmpty();
[[nodiscard]] QString skipToContent();
[[nodiscard]] QString toSemestersAndThemes();
[[nodiscard]] QString feedName(const QString& site);
[[nodiscard]] QString siteFooter(const QString& owner);

} // namespace heller::report::wording

#pragma once

#include "core/model/association.h"
#include "core/model/case_file.h"
#include "core/render/document.h"

namespace heller::report {

/// A letter as a paper: to whom, when, its subject as the title, its text. The headings that it has of `cases` are set
/// as headings where they still stand in the text.
[[nodiscard]] render::Document letterPaper(const Letter& letter, const QList<CaseFile>& cases,
                                           const Association& association);

/// The cases as papers to go with a letter to an actor: what was reported of each, without who reported it and without
/// what has been said and done about it since.
[[nodiscard]] render::Document casesForActor(const QList<CaseFile>& cases, const Association& association, QDate date);

} // namespace heller::report

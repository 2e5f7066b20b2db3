#pragma once

#include "core/service/cases.h"

namespace heller::ui {

/// Cases that follow each other in a list.
struct CaseSpan
{
    int first = 0; ///< from 0
    int count = 0;

    bool operator==(const CaseSpan&) const = default;
};

/// What a command is to be done with: cases by their numbers where these have been read, else by their places in a
/// list, for a list of 100,000 is chosen without reading it.
struct ChosenCases
{
    QList<DeviationId> ids = {};
    service::CaseFilter filter = {};
    service::CaseArrangement arrangement = {};
    QList<CaseSpan> spans = {};

    [[nodiscard]] int count() const;
    /// The numbers, in the list's order; for any thread.
    [[nodiscard]] Result<QList<DeviationId>> read(service::Register& reg) const;
};

} // namespace heller::ui

#pragma once

#include "core/store/search_query.h"
#include "core/store/search_texts.h"

namespace heller::store {

constexpr QChar hitBegins{0x0002};
constexpr QChar hitEnds{0x0003};

/// The surroundings of the best hit in one line, the fitting words between hitBegins and hitEnds: where most terms
/// stand together, then where they fit best, then first. The title is taken only when nothing else has a hit, as a list
/// shows it anyway.
[[nodiscard]] QString snippetOf(const QList<SearchText>& texts, const SearchQuery& query);

} // namespace heller::store

#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"
#include "core/store/connection.h"

#include <QList>
#include <QString>

namespace heller::store {

/// One text of a case that a search looks through.
struct SearchText
{
    enum class Kind { Title, DiaryNumber, Text, Actor };

    Kind kind = Kind::Text;
    QString text = {};
    ActorId actor = {}; ///< of an Actor: `text` is its name
};

/// All texts of a case: diary number, title, the form's fields, reporter, actors, rounds and answers, agenda,
/// leftovers, in this order, each field of them by itself. Empty ones are left out. Without any: there is no such case.
[[nodiscard]] Result<QList<SearchText>> searchTexts(Connection& connection, DeviationId id);

/// Between two texts of a document, so that no phrase reaches from one into the next.
inline constexpr QStringView searchBorder = u"_";

/// A case as the word index gets it: folded words, a blank between them.
struct SearchDocument
{
    QString title = {};
    QString body = {};

    bool operator==(const SearchDocument&) const = default;
};

[[nodiscard]] SearchDocument documentOf(const QList<SearchText>& texts);

/// The token that stands for an actor. Its names are looked up when searching, so that renaming it touches no case.
[[nodiscard]] QString actorToken(ActorId actor);
/// The token for a diary number in its lasting form: "lh_2023_001".
[[nodiscard]] QString diaryNumberToken(const QString& diaryNumber);

} // namespace heller::store

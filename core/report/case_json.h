#pragma once

#include "core/model/actor.h"
#include "core/model/case_file.h"

#include <QJsonObject>

namespace heller::report {

/// A case as programs are given it. The keys are a promise: diaryNumber, title, status, received, semester, reporter,
/// cooperatingText, cooperatingActors, challenge, consequences, proposal, otherText, rounds, outcome.
[[nodiscard]] QJsonObject jsonOf(const CaseFile& file, const QList<Actor>& actors);

/// An array's elements and what stands around them, without the elements having to be in memory together.
[[nodiscard]] QByteArray jsonElement(const QJsonObject& object, bool first);

} // namespace heller::report

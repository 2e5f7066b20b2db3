#pragma once

#include "core/model/meeting_material.h"
#include "core/render/document.h"

namespace heller::report {

// Of the material as their readers get it, see core/service/excerpts.h.

/// A meeting's agenda; of a visit or a dialogue, its questions.
[[nodiscard]] render::Document agendaPaper(const MeetingMaterial& material, QDate date);

/// The agenda and every case on it, each on a page of its own with where it was raised before and what was answered.
[[nodiscard]] render::Document meetingPapers(const MeetingMaterial& material, QDate date);

/// What was said and decided: who was there and who was not, each item, and in short who does what by when.
[[nodiscard]] render::Document minutesPaper(const MeetingMaterial& material, QDate date);

/// For each organisation a page with what was decided for it to do.
[[nodiscard]] render::Document decisionsPaper(const MeetingMaterial& material, QDate date);

} // namespace heller::report

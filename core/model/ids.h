#pragma once

#include "core/base/id.h"

namespace heller {

using ActorId = Id<struct ActorTag>;
using ContactId = Id<struct ContactTag>;
using DeviationId = Id<struct DeviationTag>;
using FeedbackRoundId = Id<struct FeedbackRoundTag>;
using AnswerId = Id<struct AnswerTag>;
using MeetingId = Id<struct MeetingTag>;
using AgendaItemId = Id<struct AgendaItemTag>;
using LetterId = Id<struct LetterTag>;
using RecurringTaskId = Id<struct RecurringTaskTag>;
using PublicationId = Id<struct PublicationTag>;
using ReplacementId = Id<struct ReplacementTag>;
using DispatchId = Id<struct DispatchTag>;
using ThemeId = Id<struct ThemeTag>;
using MeasureId = Id<struct MeasureTag>;
using AttachmentId = Id<struct AttachmentTag>;
using LeftoverId = Id<struct LeftoverTag>;
using AcceptedFindingId = Id<struct AcceptedFindingTag>;
using ReportDraftId = Id<struct ReportDraftTag>;
using SavedViewId = Id<struct SavedViewTag>;
using ChangeSetId = Id<struct ChangeSetTag>;

} // namespace heller

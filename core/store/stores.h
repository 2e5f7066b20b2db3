#pragma once

#include "core/store/accepted_finding_store.h"
#include "core/store/actor_store.h"
#include "core/store/attachment_store.h"
#include "core/store/board_store.h"
#include "core/store/case_list.h"
#include "core/store/case_search.h"
#include "core/store/case_store.h"
#include "core/store/change_log.h"
#include "core/store/connection.h"
#include "core/store/deviation_store.h"
#include "core/store/dispatch_store.h"
#include "core/store/feedback_store.h"
#include "core/store/leftover_store.h"
#include "core/store/letter_store.h"
#include "core/store/meeting_store.h"
#include "core/store/overview_store.h"
#include "core/store/people_store.h"
#include "core/store/publication_store.h"
#include "core/store/recurring_task_store.h"
#include "core/store/replacement_store.h"
#include "core/store/report_draft_store.h"
#include "core/store/retention_store.h"
#include "core/store/row_history.h"
#include "core/store/saved_view_store.h"
#include "core/store/search_index.h"
#include "core/store/sent_report_store.h"
#include "core/store/setting_store.h"
#include "core/store/theme_store.h"
#include "core/store/uuids.h"

namespace heller::store {

/// The stores of one open register, one for each aggregate, over one connection.
class Stores
{
public:
    /// `idSeed` 0: random UUIDs; else the same series for the same content.
    [[nodiscard]] static Result<std::unique_ptr<Stores>> open(std::unique_ptr<Connection> connection, quint64 idSeed);
    Stores(const Stores&) = delete;
    Stores& operator=(const Stores&) = delete;

    [[nodiscard]] Connection& connection() { return *m_connection; }

private:
    Stores(std::unique_ptr<Connection> connection, Uuids uuids);
    std::unique_ptr<Connection> m_connection;
    Uuids m_uuids;

public:
    AcceptedFindingStore acceptedFindings;
    ActorStore actors;
    AttachmentStore attachments;
    BoardStore board;
    CaseList caseList;
    CaseSearch caseSearch;
    CaseStore cases;
    ChangeLog changes;
    DeviationStore deviations;
    DispatchStore dispatches;
    FeedbackStore feedback;
    LeftoverStore leftovers;
    LetterStore letters;
    MeetingStore meetings;
    OverviewStore overview;
    PeopleStore people;
    PublicationStore publications;
    RecurringTaskStore recurringTasks;
    ReplacementStore replacements;
    ReportDraftStore reportDrafts;
    RetentionStore retentions;
    RowHistory rowHistory;
    SavedViewStore savedViews;
    SearchIndex searchIndex;
    SentReportStore sentReports;
    SettingStore settings;
    ThemeStore themes;
};

} // namespace heller::store

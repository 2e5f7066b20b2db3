#pragma once

namespace heller::ui {

/// Everything the user can ask the window to do. Each has a text, a category, a key and an icon in action_table.cpp.
enum class ActionId {
    NewRegister,
    OpenRegister,
    OpenExample,
    CloseRegister,
    Import,
    MakeBackup,
    Quit,
    Undo,
    Redo,
    Find,
    ShowCases,
    ShowReport,
    ShowActors,
    BackToList,
    NextPane,
    PreviousPane,
    LightScheme,
    DarkScheme,
    SystemScheme,
    NewCase,
    DeleteCase,
    NextCase,
    PreviousCase,
    ExportCase,
    DismissCase,
    TransferCase,
    ReopenCase,
    AddRound,
    AssessSettled,
    AssessContinue,
    ExportReportWord,
    ExportReportPdf,
    ExportReportHtml,
    ResetReport,
    AddOrganisation,
    AddUnit,
    AddContact,
    DeleteActor,
    About,
};

} // namespace heller::ui

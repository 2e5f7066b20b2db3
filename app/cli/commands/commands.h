#pragma once

#include "app/cli/command.h"

namespace heller::cli {

[[nodiscard]] std::unique_ptr<Command> newCommand();
[[nodiscard]] std::unique_ptr<Command> exampleCommand();
[[nodiscard]] std::unique_ptr<Command> synthCommand();
[[nodiscard]] std::unique_ptr<Command> importCommand();
[[nodiscard]] std::unique_ptr<Command> listCommand();
[[nodiscard]] std::unique_ptr<Command> showCommand();
[[nodiscard]] std::unique_ptr<Command> reportCommand();
[[nodiscard]] std::unique_ptr<Command> caseCommand();
[[nodiscard]] std::unique_ptr<Command> askCommand();
[[nodiscard]] std::unique_ptr<Command> remindCommand();
[[nodiscard]] std::unique_ptr<Command> pauseCommand();
[[nodiscard]] std::unique_ptr<Command> resumeCommand();
[[nodiscard]] std::unique_ptr<Command> answerCommand();
[[nodiscard]] std::unique_ptr<Command> assessCommand();
[[nodiscard]] std::unique_ptr<Command> dueCommand();
[[nodiscard]] std::unique_ptr<Command> matrixCommand();
[[nodiscard]] std::unique_ptr<Command> meetingCommand();
[[nodiscard]] std::unique_ptr<Command> icsCommand();
[[nodiscard]] std::unique_ptr<Command> scanCommand();
[[nodiscard]] std::unique_ptr<Command> discloseCommand();
[[nodiscard]] std::unique_ptr<Command> personCommand();
[[nodiscard]] std::unique_ptr<Command> retentionCommand();
[[nodiscard]] std::unique_ptr<Command> siteCommand();
[[nodiscard]] std::unique_ptr<Command> dispatchesCommand();
[[nodiscard]] std::unique_ptr<Command> letterCommand();
[[nodiscard]] std::unique_ptr<Command> answerFormCommand();
[[nodiscard]] std::unique_ptr<Command> undoCommand();
[[nodiscard]] std::unique_ptr<Command> redoCommand();
[[nodiscard]] std::unique_ptr<Command> historyCommand();
[[nodiscard]] std::unique_ptr<Command> backupCommand();
[[nodiscard]] std::unique_ptr<Command> restoreCommand();
[[nodiscard]] std::unique_ptr<Command> checkCommand();

} // namespace heller::cli

#include "app/cli/commands/commands.h"

namespace heller::cli {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(newCommand());
    commands.push_back(exampleCommand());
    commands.push_back(synthCommand());
    commands.push_back(importCommand());
    commands.push_back(listCommand());
    commands.push_back(showCommand());
    commands.push_back(reportCommand());
    commands.push_back(caseCommand());
    commands.push_back(askCommand());
    commands.push_back(remindCommand());
    commands.push_back(pauseCommand());
    commands.push_back(resumeCommand());
    commands.push_back(answerCommand());
    commands.push_back(assessCommand());
    commands.push_back(dueCommand());
    commands.push_back(matrixCommand());
    commands.push_back(meetingCommand());
    commands.push_back(icsCommand());
    commands.push_back(letterCommand());
    commands.push_back(answerFormCommand());
    commands.push_back(scanCommand());
    commands.push_back(discloseCommand());
    commands.push_back(personCommand());
    commands.push_back(retentionCommand());
    commands.push_back(siteCommand());
    commands.push_back(dispatchesCommand());
    commands.push_back(undoCommand());
    commands.push_back(redoCommand());
    commands.push_back(historyCommand());
    commands.push_back(backupCommand());
    commands.push_back(restoreCommand());
    commands.push_back(checkCommand());
    return commands;
}

} // namespace heller::cli

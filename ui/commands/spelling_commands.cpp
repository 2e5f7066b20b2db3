#include "ui/commands/spelling_commands.h"

#include "core/service/actors.h"
#include "ui/actions/action_registry.h"
#include "ui/session/session.h"
#include "ui/settings/settings.h"
#include "ui/spelling/dictionary_files.h"
#include "ui/spelling/speller.h"

#include <QAction>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace heller::ui {

SpellingCommands::SpellingCommands(Session& session, Settings& settings, const ActionRegistry& actions, QWidget& window)
    : QObject(&window)
    , m_session(session)
    , m_settings(settings)
    , m_speller(new Speller({dictionaryFolders(), settings.fileBeside(u"ordlista.txt"_s)}, &window))
{
    const bool on = settings.value(Setting::Spelling).toBool();
    QAction* action = actions.action(ActionId::CheckSpelling);
    action->setChecked(on);
    m_speller->setOn(on);
    connect(action, &QAction::toggled, this, &SpellingCommands::turn);
    connect(m_speller, &Speller::failed, &session, &Session::tell);
    connect(&session, &Session::opened, this, &SpellingCommands::learnNames);
    connect(&session, &Session::changed, this, [this](const service::ChangeNotice& notice) {
        if (notice.actors || notice.everything)
            learnNames();
    });
}

void SpellingCommands::turn(bool on)
{
    m_settings.set(Setting::Spelling, on);
    m_speller->setOn(on);
    if (on && !m_speller->hasDictionary())
        m_session.say(missingDictionaryText());
}

void SpellingCommands::learnNames()
{
    const auto actors = service::Actors(m_session.reg()).all();
    if (!actors)
        return m_session.tellUnread(actors.error());
    QStringList names{m_session.reg().association().name};
    for (const Actor& actor : *actors)
        names += actor.otherNames + QStringList{actor.name};
    m_speller->setNames(names);
}

} // namespace heller::ui

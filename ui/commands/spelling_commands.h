#pragma once

#include <QObject>

class QWidget;

namespace heller::ui {

class ActionRegistry;
class Session;
class Settings;
class Speller;

/// Whether misspelled words are underlined, and which words of the register are none: its actors' names. Gives `window`
/// its Speller.
class SpellingCommands : public QObject
{
    Q_OBJECT

public:
    SpellingCommands(Session& session, Settings& settings, const ActionRegistry& actions, QWidget& window);

private:
    void turn(bool on);
    void learnNames();

    Session& m_session;
    Settings& m_settings;
    Speller* m_speller;
};

} // namespace heller::ui

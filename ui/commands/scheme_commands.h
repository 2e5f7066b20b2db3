#pragma once

#include "ui/theme/theme.h"

#include <QObject>

namespace heller::ui {

class ActionRegistry;
class Session;
class Settings;

/// As it was chosen last; the system's until then.
[[nodiscard]] ColorScheme chosenScheme(const Settings& settings);

/// Light, dark or as the system.
class SchemeCommands : public QObject
{
    Q_OBJECT

public:
    SchemeCommands(Session& session, Settings& settings, Theme& theme, const ActionRegistry& actions,
                   QObject* parent = nullptr);
};

} // namespace heller::ui

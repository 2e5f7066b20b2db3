#include "ui/commands/scheme_commands.h"

#include "ui/actions/action_registry.h"
#include "ui/session/session.h"
#include "ui/settings/settings.h"

#include <QAction>

#include <tuple>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

using Scheme = std::tuple<ActionId, ColorScheme, QString>; ///< the last as the settings name it

QList<Scheme> schemes()
{
    return {{ActionId::SystemScheme, ColorScheme::System, u"system"_s},
            {ActionId::LightScheme, ColorScheme::Light, u"light"_s},
            {ActionId::DarkScheme, ColorScheme::Dark, u"dark"_s}};
}

} // namespace

ColorScheme chosenScheme(const Settings& settings)
{
    const QString chosen = settings.value(Setting::ColorScheme).toString();
    for (const auto& [id, scheme, name] : schemes()) {
        if (name == chosen)
            return scheme;
    }
    return ColorScheme::System;
}

SchemeCommands::SchemeCommands(Session& session, Settings& settings, Theme& theme, const ActionRegistry& actions,
                               QObject* parent)
    : QObject(parent)
{
    for (const auto& [id, scheme, name] : schemes()) {
        actions.onTriggered(id, this, [&settings, &theme, scheme = scheme, name = name] {
            settings.set(Setting::ColorScheme, name);
            theme.apply(scheme);
        });
        actions.action(id)->setChecked(scheme == chosenScheme(settings));
    }
    // What is painted from the tokens beside the style sheet is asked to draw itself again.
    connect(&theme, &Theme::applied, this, [&session] {
        if (session.isOpen())
            session.redraw();
    });
}

} // namespace heller::ui

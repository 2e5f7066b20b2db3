#include "ui/settings/first_page.h"

#include "ui/actions/action_registry.h"
#include "ui/settings/settings.h"

namespace heller::ui {

QList<ActionId> firstPages()
{
    return {ActionId::ShowOverview, ActionId::ShowCases, ActionId::ShowReport};
}

ActionId firstPage(const Settings& settings)
{
    const QString chosen = settings.value(Setting::FirstPage).toString();
    for (const ActionId page : firstPages()) {
        if (chosen == QLatin1StringView(ActionRegistry::specOf(page).name))
            return page;
    }
    return firstPages().first();
}

void setFirstPage(Settings& settings, ActionId page)
{
    settings.set(Setting::FirstPage, QLatin1StringView(ActionRegistry::specOf(page).name));
}

} // namespace heller::ui

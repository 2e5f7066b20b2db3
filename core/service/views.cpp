#include "core/service/views.h"

#include "core/base/swedish.h"
#include "core/service/actors.h"
#include "core/service/case_filter_json.h"
#include "core/service/register.h"
#include "core/service/themes.h"
#include "core/store/stores.h"

#include <QCoreApplication>

#include <algorithm>

namespace heller::service {

using store::Stores;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::service)
};

Result<FilterNames> namesIn(Register& reg)
{
    auto actors = Actors(reg).all();
    if (!actors)
        return fail(actors);
    auto themes = Themes(reg).all();
    if (!themes)
        return fail(themes);
    return FilterNames{std::move(*actors), std::move(*themes)};
}

/// The name as it may be stored for the view.
Result<QString> checkedName(Stores& stores, SavedViewId id, const QString& typed)
{
    QString name = typed.simplified();
    if (name.isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("A saved view needs a name."));
    const auto views = stores.savedViews.all();
    if (!views)
        return fail(views);
    const bool taken = std::ranges::any_of(*views, [&](const SavedView& view) {
        return view.id != id && swedish::searchFold(view.name) == swedish::searchFold(name);
    });
    if (taken)
        return fail(ErrorCode::AlreadyExists, Text::tr("There is already a saved view “%1”.").arg(name),
                    Text::tr("Give it another name."));
    return name;
}

Result<SavedView> viewOf(Stores& stores, SavedViewId id)
{
    const auto views = stores.savedViews.all();
    if (!views)
        return fail(views);
    const auto found = std::ranges::find(*views, id, &SavedView::id);
    if (found == views->end())
        return fail(ErrorCode::NotFound, Text::tr("The saved view is no longer in the register."));
    return *found;
}

} // namespace

Result<QList<View>> Views::all() const
{
    const auto stored = m_register.stores().savedViews.all();
    if (!stored)
        return fail(stored);
    QList<View> views;
    if (stored->isEmpty())
        return views;
    const auto names = namesIn(m_register);
    if (!names)
        return fail(names);
    for (const SavedView& view : *stored)
        views.append({view.id, view.name, filterFromJson(view.filter, *names)});
    return views;
}

Result<SavedViewId> Views::add(const QString& typed, const CaseFilter& filter)
{
    Stores& stores = m_register.stores();
    const auto name = checkedName(stores, {}, typed);
    if (!name)
        return fail(name);
    const auto names = namesIn(m_register);
    if (!names)
        return fail(names);
    SavedViewId id;
    const auto step = m_register.write(Text::tr("Save view: %1").arg(*name), [&](Stores& inside) -> Result<> {
        SavedView view;
        view.name = *name;
        view.filter = filterJson(filter, *names);
        const auto inserted = inside.savedViews.insert(view);
        if (!inserted)
            return fail(inserted);
        id = *inserted;
        return {};
    });
    if (!step)
        return fail(step);
    return id;
}

Result<> Views::rename(SavedViewId id, const QString& typed)
{
    Stores& stores = m_register.stores();
    const auto name = checkedName(stores, id, typed);
    if (!name)
        return fail(name);
    auto view = viewOf(stores, id);
    if (!view)
        return fail(view);
    view->name = *name;
    return withoutValue(m_register.write(Text::tr("Rename view: %1").arg(*name),
                                         [&](Stores& inside) { return inside.savedViews.update(*view); }));
}

Result<> Views::replace(SavedViewId id, const CaseFilter& filter)
{
    auto view = viewOf(m_register.stores(), id);
    if (!view)
        return fail(view);
    const auto names = namesIn(m_register);
    if (!names)
        return fail(names);
    view->filter = filterJson(filter, *names);
    return withoutValue(m_register.write(Text::tr("Change view: %1").arg(view->name),
                                         [&](Stores& inside) { return inside.savedViews.update(*view); }));
}

Result<> Views::remove(SavedViewId id)
{
    const auto view = viewOf(m_register.stores(), id);
    if (!view)
        return fail(view);
    return withoutValue(m_register.write(Text::tr("Delete view: %1").arg(view->name),
                                         [&](Stores& inside) { return inside.savedViews.remove(id); }));
}

} // namespace heller::service

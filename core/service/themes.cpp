#include "core/service/themes.h"

#include "core/base/swedish.h"
#include "core/service/register.h"
#include "core/store/stores.h"
#include "core/store/transaction.h"

#include <QCoreApplication>

#include <algorithm>

namespace heller::service {

using namespace Qt::StringLiterals;
using store::Stores;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::service)
};

/// Null where there is none of that name.
Theme themeNamed(const QList<Theme>& themes, const QString& name)
{
    const QString folded = swedish::searchFold(name);
    const auto found =
        std::ranges::find_if(themes, [&](const Theme& theme) { return swedish::searchFold(theme.name) == folded; });
    return found == themes.end() ? Theme() : *found;
}

Result<Theme> themeOf(Stores& stores, ThemeId id)
{
    const auto themes = stores.themes.all();
    if (!themes)
        return fail(themes);
    const auto found = std::ranges::find(*themes, id, &Theme::id);
    if (found == themes->end())
        return fail(ErrorCode::NotFound, Text::tr("The theme is no longer in the register."));
    return *found;
}

Result<QString> checkedName(const QString& typed)
{
    QString name = typed.simplified();
    if (name.isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("A theme needs a name."));
    return name;
}

Result<ThemeId> idOf(Stores& stores, const QString& typed)
{
    const auto name = checkedName(typed);
    if (!name)
        return fail(name);
    const auto themes = stores.themes.all();
    if (!themes)
        return fail(themes);
    const Theme same = themeNamed(*themes, *name);
    return same.id.isNull() ? stores.themes.insert({.name = *name}) : Result<ThemeId>(same.id);
}

/// "Theme Tolk: LH 2026-004", or how many cases.
Result<QString> labelFor(Stores& stores, const QString& single, const QString& several, const QString& theme,
                         const QList<DeviationId>& cases)
{
    if (cases.size() != 1)
        return several.arg(theme);
    const auto number = stores.deviations.diaryNumberOf(cases.first());
    if (!number)
        return fail(number);
    return single.arg(theme, *number);
}

Result<> forEachCase(const QList<DeviationId>& cases, const std::function<Result<>(DeviationId)>& each,
                     const std::function<bool(int)>& caseDone)
{
    int done = 0;
    for (const DeviationId id : cases) {
        if (const auto worked = each(id); !worked)
            return fail(worked);
        if (caseDone && !caseDone(++done))
            return fail(ErrorCode::Cancelled, Text::tr("Cancelled: nothing was changed."));
    }
    return {};
}

} // namespace

Result<QList<Theme>> Themes::all() const
{
    auto themes = m_register.stores().themes.all();
    if (themes) {
        const swedish::Collator collator;
        std::ranges::sort(
            *themes, [&](const QString& one, const QString& other) { return collator(one, other); }, &Theme::name);
    }
    return themes;
}

Result<QHash<ThemeId, int>> Themes::counts(const QList<DeviationId>& cases) const
{
    Stores& stores = m_register.stores();
    return store::ofOneMoment(stores.connection(), [&]() -> Result<QHash<ThemeId, int>> {
        QHash<ThemeId, int> counts;
        for (const DeviationId id : cases) {
            const auto themes = stores.themes.ofCase(id);
            if (!themes)
                return fail(themes);
            for (const ThemeId theme : *themes)
                ++counts[theme];
        }
        return counts;
    });
}

Result<ThemeId> Themes::create(const QString& typed)
{
    const auto name = checkedName(typed);
    if (!name)
        return fail(name);
    ThemeId id;
    const auto step = m_register.write(Text::tr("New theme: %1").arg(*name), [&](Stores& stores) -> Result<> {
        const auto themes = stores.themes.all();
        if (!themes)
            return fail(themes);
        if (!themeNamed(*themes, *name).id.isNull())
            return fail(ErrorCode::AlreadyExists, Text::tr("There is already a theme “%1”.").arg(*name));
        const auto inserted = stores.themes.insert({.name = *name});
        if (!inserted)
            return fail(inserted);
        id = *inserted;
        return {};
    });
    if (!step)
        return fail(step);
    return id;
}

Result<> Themes::rename(ThemeId id, const QString& typed)
{
    const auto name = checkedName(typed);
    if (!name)
        return fail(name);
    return withoutValue(m_register.write(Text::tr("Rename theme: %1").arg(*name), [&](Stores& stores) -> Result<> {
        const auto themes = stores.themes.all();
        if (!themes)
            return fail(themes);
        const Theme same = themeNamed(*themes, *name);
        if (!same.id.isNull() && same.id != id)
            return fail(ErrorCode::AlreadyExists, Text::tr("There is already a theme “%1”.").arg(*name));
        auto theme = themeOf(stores, id);
        if (!theme)
            return fail(theme);
        theme->name = *name;
        return stores.themes.update(*theme);
    }));
}

Result<> Themes::remove(ThemeId id)
{
    const auto theme = themeOf(m_register.stores(), id);
    if (!theme)
        return fail(theme);
    return withoutValue(m_register.write(Text::tr("Delete theme: %1").arg(theme->name),
                                         [&](Stores& stores) { return stores.themes.remove(id); }));
}

Result<> Themes::set(DeviationId id, const QStringList& names)
{
    const auto number = m_register.stores().deviations.diaryNumberOf(id);
    if (!number)
        return fail(number);
    return withoutValue(m_register.write(Text::tr("Change themes (%1)").arg(*number), [&](Stores& stores) -> Result<> {
        QList<ThemeId> themes;
        for (const QString& name : names) {
            const auto theme = idOf(stores, name);
            if (!theme)
                return fail(theme);
            themes.append(*theme);
        }
        return stores.themes.setOfCase(id, themes);
    }));
}

Result<> Themes::add(const QList<DeviationId>& cases, const QString& name, const Progress& progress)
{
    const QString theme = name.simplified();
    const auto label =
        labelFor(m_register.stores(), Text::tr("Theme %1 (%2)"),
                 Text::tr("Theme %1 on %n cases", nullptr, static_cast<int>(cases.size())), theme, cases);
    if (!label)
        return fail(label);
    return withoutValue(
        m_register.writeMany(*label, cases.size(), progress, [&](Stores& stores, const auto& caseDone) -> Result<> {
            const auto id = idOf(stores, name);
            if (!id)
                return fail(id);
            return forEachCase(cases, [&](DeviationId one) { return stores.themes.addToCase(one, *id); }, caseDone);
        }));
}

Result<> Themes::take(const QList<DeviationId>& cases, ThemeId id, const Progress& progress)
{
    const auto theme = themeOf(m_register.stores(), id);
    if (!theme)
        return fail(theme);
    const auto label =
        labelFor(m_register.stores(), Text::tr("Theme %1 off (%2)"),
                 Text::tr("Theme %1 off %n cases", nullptr, static_cast<int>(cases.size())), theme->name, cases);
    if (!label)
        return fail(label);
    return withoutValue(m_register.writeMany(*label, cases.size(), progress, [&](Stores& stores, const auto& caseDone) {
        return forEachCase(cases, [&](DeviationId one) { return stores.themes.takeFromCase(one, id); }, caseDone);
    }));
}

} // namespace heller::service

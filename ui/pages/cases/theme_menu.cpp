#include "ui/pages/cases/theme_menu.h"

#include "core/service/themes.h"
#include "ui/session/session.h"

using namespace Qt::StringLiterals;

namespace heller::ui {

ThemeMenu::ThemeMenu(Session& session, std::function<ChosenCases()> chosen, QWidget* parent)
    : QMenu(tr("&Theme"), parent)
    , m_session(session)
    , m_chosen(std::move(chosen))
{
    connect(this, &QMenu::aboutToShow, this, &ThemeMenu::fill);
}

void ThemeMenu::fill()
{
    clear();
    if (!m_session.isOpen())
        return;
    m_session.flush();
    const auto themes = service::Themes(m_session.reg()).all();
    if (!themes)
        return m_session.tell(themes.error());
    const ChosenCases chosen = m_chosen();
    // Of more than have been read it is not said which have what.
    const auto counts = service::Themes(m_session.reg()).counts(chosen.ids).value_or(QHash<ThemeId, int>());
    const bool writable = m_session.isWritable() && chosen.count() > 0;
    for (const heller::Theme& theme : *themes) {
        const int having = counts.value(theme.id);
        const bool all = having > 0 && having == chosen.count();
        QString text = QString(theme.name).replace(u'&', u"&&"_s);
        if (having > 0 && !all)
            text = tr("%1 (%2 of %3)").arg(text).arg(having).arg(chosen.count());
        QAction* action = addAction(text);
        action->setCheckable(true);
        action->setChecked(all);
        action->setEnabled(writable);
        connect(action, &QAction::triggered, this, [this, theme, all] {
            if (all)
                Q_EMIT taken(theme.id, theme.name);
            else
                Q_EMIT put(theme.name);
        });
    }
    addSeparator();
    addAction(tr("&New theme…"), this, &ThemeMenu::newWanted)->setEnabled(writable);
    const bool some = m_session.isWritable() && !themes->isEmpty();
    addAction(tr("&Rename a theme…"), this, &ThemeMenu::renameWanted)->setEnabled(some);
    addAction(tr("&Delete a theme…"), this, &ThemeMenu::removeWanted)->setEnabled(some);
}

} // namespace heller::ui

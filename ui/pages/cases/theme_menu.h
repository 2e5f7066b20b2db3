#pragma once

#include "ui/models/chosen_cases.h"

#include <QMenu>

namespace heller::ui {

class Session;

/// The themes there are, checked where all chosen cases have them; what is checked is put on all of them, what is
/// unchecked taken off.
class ThemeMenu : public QMenu
{
    Q_OBJECT

public:
    ThemeMenu(Session& session, std::function<ChosenCases()> chosen, QWidget* parent = nullptr);

Q_SIGNALS:
    void put(const QString& name);
    void taken(heller::ThemeId id, const QString& name);
    void newWanted();
    void renameWanted();
    void removeWanted();

private:
    void fill();

    Session& m_session;
    std::function<ChosenCases()> m_chosen;
};

} // namespace heller::ui

#pragma once

#include "ui/actions/action_id.h"

#include <QDialog>

class QLabel;
class QVBoxLayout;

namespace heller::ui {

class ActionRegistry;
class Settings;

/// What she chooses once for the whole program. Each choice is in force at once; what belongs to the association stands
/// with the association.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    PreferencesDialog(Settings& settings, const ActionRegistry& actions, QWidget* parent = nullptr);

private:
    void addColors(QVBoxLayout& column);
    void addFirstPage(QVBoxLayout& column);
    void addSpelling(QVBoxLayout& column);
    void addPersonalData(QVBoxLayout& column);
    void addChoice(QVBoxLayout& column, ActionId id);
    void addKeys(QVBoxLayout& column);
    QLabel* addSection(QVBoxLayout& column, const QString& title);

    Settings& m_settings;
    const ActionRegistry& m_actions;
};

} // namespace heller::ui

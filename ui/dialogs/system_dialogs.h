#pragma once

#include "ui/dialogs/dialogs.h"

#include <QCoreApplication>

class QFileDialog;
class QWidget;

namespace heller::ui {

class Session;
class Settings;

/// The real dialogs: the system's file dialog, message boxes with verbs on the buttons.
class SystemDialogs final : public Dialogs
{
    Q_DECLARE_TR_FUNCTIONS(heller::ui::SystemDialogs)

public:
    SystemDialogs(Session& session, Settings& settings) : m_session(session), m_settings(settings) {}
    void setParent(QWidget* parent) { m_parent = parent; }

    QString pickFile(const QString& title, FileKind kind) override;
    QStringList pickFiles(const QString& title, FileKind kind) override;
    QString pickFolder(const QString& title) override;
    QString pickTarget(const QString& title, const QString& suggestedName, FileKind kind) override;
    QString askText(const QString& title, const QString& label, const QString& text) override;
    QString askPastedText() override;
    bool confirm(const QString& text, const QString& detail, const QString& verb) override;
    int choose(const QString& text, const QString& detail, const QStringList& verbs) override;
    int pickOne(const QString& title, const QString& label, const QStringList& things, const QString& verb) override;
    std::optional<Profile> pickReaders(const QString& title, Profile usual) override;
    DeviationId pickCase(const QString& title, const QString& verb, const service::CaseFilter& among) override;
    void showPaper(const Paper& paper) override;
    void showError(const Error& error) override;

private:
    [[nodiscard]] QString lastFolder() const;
    void rememberFolderOf(const QString& path);
    /// What was picked; empty when she thought better of it.
    [[nodiscard]] QStringList run(QFileDialog& dialog);

    Session& m_session;
    Settings& m_settings;
    QWidget* m_parent = nullptr;
};

} // namespace heller::ui

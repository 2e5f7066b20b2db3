#pragma once

#include "ui/dialogs/dialogs.h"

namespace heller::ui {

/// Answers what a test has laid ready, and keeps what was said.
class FakeDialogs final : public Dialogs
{
public:
    QString pickFile(const QString&, FileKind) override { return file; }
    QStringList pickFiles(const QString&, FileKind) override { return files; }
    QString pickTarget(const QString&, const QString& suggested, FileKind) override
    {
        suggestedName = suggested;
        return target;
    }
    QString askText(const QString&, const QString&, const QString&) override { return text; }
    bool confirm(const QString& question, const QString&, const QString&) override
    {
        questions.append(question);
        return yes;
    }
    void showError(const Error& error) override { errors.append(error); }
    void showAbout(const QString& about) override { shown.append(about); }

    QString file = {};
    QStringList files = {};
    QString target = {};
    QString suggestedName = {};
    QString text = {};
    bool yes = true;
    QStringList questions = {};
    QList<Error> errors = {};
    QStringList shown = {};
};

} // namespace heller::ui

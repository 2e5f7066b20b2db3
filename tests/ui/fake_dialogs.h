#pragma once

#include "core/service/cases.h"
#include "ui/dialogs/dialogs.h"
#include "ui/print/paper.h"

namespace heller::ui {

/// Answers what a test has laid ready, and keeps what was said.
class FakeDialogs final : public Dialogs
{
public:
    QString pickFile(const QString&, FileKind) override { return file; }
    QStringList pickFiles(const QString&, FileKind) override { return files; }
    QString pickFolder(const QString&) override { return folder; }
    QString pickTarget(const QString&, const QString& suggested, FileKind) override
    {
        suggestedName = suggested;
        return target;
    }
    QString askText(const QString&, const QString&, const QString&) override
    {
        return texts.isEmpty() ? text : texts.takeFirst();
    }
    QString askPastedText() override { return text; }
    bool confirm(const QString& question, const QString&, const QString&) override
    {
        questions.append(question);
        return yes;
    }
    int choose(const QString& question, const QString& detail, const QStringList&) override
    {
        questions.append(question);
        details.append(detail);
        return choices.isEmpty() ? -1 : choices.takeFirst();
    }
    int pickOne(const QString&, const QString&, const QStringList& things, const QString&) override
    {
        offered = things;
        return picked;
    }
    std::optional<Profile> pickReaders(const QString&, Profile usual) override { return readers.value_or(usual); }
    DeviationId pickCase(const QString&, const QString&, const service::CaseFilter& among) override
    {
        offeredAmong = among;
        return pickedCase;
    }
    void showPaper(const Paper& paper) override { papers.append(paper); }
    void showError(const Error& error) override { errors.append(error); }

    service::CaseFilter offeredAmong = {};
    QString file = {};
    QStringList files = {};
    QString folder = {};
    QString target = {};
    QString suggestedName = {};
    QString text = {};
    QStringList texts = {}; ///< for one question after the other, before `text`
    bool yes = true;
    QList<int> choices = {}; ///< one for each question; then she stays where she is
    int picked = -1;
    std::optional<Profile> readers = {}; ///< none: the usual ones
    DeviationId pickedCase = {};
    QStringList offered = {};
    QStringList details = {};
    QStringList questions = {};
    QList<Error> errors = {};
    QList<Paper> papers = {};
};

} // namespace heller::ui

#pragma once

#include "core/base/result.h"
#include "core/model/allowance.h"
#include "core/model/association.h"
#include "core/model/case_file.h"

namespace heller::service {

class Register;

/// The form that an actor answers its open questions in (core/report/answer_form_paper.h), as a Word document.
struct QuestionForm
{
    QString fileName = {}; ///< "Svarsformulär Arbetsförmedlingen.docx"
    QByteArray content = {};
    int questions = 0;
    Allowance allowance = {}; ///< what may stand in it although it is personal data
    QStringList diaryNumbers = {};
};

/// Who has questions left to answer.
struct AskedActor
{
    ActorId id = {};
    QString name = {};
    int questions = 0;
};

/// In Swedish order of name.
[[nodiscard]] Result<QList<AskedActor>> askedActors(Register& reg, QDate today);

/// With every question that the actor has been asked and has not answered, the oldest first. InvalidInput when there is
/// none.
[[nodiscard]] Result<QuestionForm> questionForm(Register& reg, ActorId actor, QDate today);
/// With those among the cases that it has not answered about; no questions and no content where there are none.
[[nodiscard]] Result<QuestionForm> questionFormOf(const QString& actorName, ActorId actor, const QList<CaseFile>& cases,
                                                  const Association& association, QDate today);

} // namespace heller::service

#include "core/model/letter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace heller {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::LetterKind)
};

} // namespace

QList<LetterKind> allLetterKinds()
{
    using enum LetterKind;
    return {Question, Reminder, Supplement, Thanks, Outcome, Settled};
}

bool isToActor(LetterKind kind)
{
    return kind == LetterKind::Question || kind == LetterKind::Reminder || kind == LetterKind::Settled;
}

bool isToReporter(LetterKind kind)
{
    return kind != LetterKind::Question && kind != LetterKind::Reminder;
}

QString nameOf(LetterKind kind)
{
    switch (kind) {
    case LetterKind::Question:
        return Text::tr("Question");
    case LetterKind::Reminder:
        return Text::tr("Reminder");
    case LetterKind::Supplement:
        return Text::tr("Request for a supplement");
    case LetterKind::Thanks:
        return Text::tr("Thanks for the report");
    case LetterKind::Outcome:
        return Text::tr("How it went");
    case LetterKind::Settled:
        return Text::tr("The case is settled");
    }
    return {};
}

QString codeOf(LetterKind kind)
{
    switch (kind) {
    case LetterKind::Question:
        return u"question"_s;
    case LetterKind::Reminder:
        return u"reminder"_s;
    case LetterKind::Supplement:
        return u"supplement"_s;
    case LetterKind::Thanks:
        return u"thanks"_s;
    case LetterKind::Outcome:
        return u"outcome"_s;
    case LetterKind::Settled:
        return u"settled"_s;
    }
    return {};
}

std::optional<LetterKind> letterKindFrom(QStringView code)
{
    for (const LetterKind kind : allLetterKinds()) {
        if (codeOf(kind) == code)
            return kind;
    }
    return std::nullopt;
}

QString codeOf(LetterForm form)
{
    switch (form) {
    case LetterForm::Mail:
        return u"mail"_s;
    case LetterForm::Text:
        return u"text"_s;
    case LetterForm::Document:
        return u"document"_s;
    }
    return {};
}

std::optional<LetterForm> letterFormFrom(QStringView code)
{
    for (const LetterForm form : {LetterForm::Mail, LetterForm::Text, LetterForm::Document}) {
        if (codeOf(form) == code)
            return form;
    }
    return std::nullopt;
}

} // namespace heller

#include "app/cli/commands/commands.h"
#include "app/cli/session.h"
#include "core/service/feedback.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace heller::cli {

namespace {

using service::AwaitedAnswer;

QJsonValue jsonOf(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonObject jsonOf(const AwaitedAnswer& answer)
{
    const bool due = answer.standing.dueOn.isValid();
    return {{u"diaryNumber"_s, answer.diaryNumber},
            {u"title"_s, answer.title},
            {u"actor"_s, answer.actorName},
            {u"state"_s, codeOf(answer.standing.state)},
            {u"askedOn"_s, jsonOf(answer.standing.askedOn)},
            {u"dueOn"_s, jsonOf(answer.standing.dueOn)},
            {u"workingDaysLeft"_s, due ? QJsonValue(answer.standing.workingDaysLeft) : QJsonValue(QJsonValue::Null)},
            {u"reminders"_s, answer.standing.reminders}};
}

class DueCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(heller::cli::DueCommand)

public:
    [[nodiscard]] Description describe() const override
    {
        return {.name = u"due"_s,
                .summary = tr("The answers that are awaited, and when they are due."),
                .text =
                    tr("Days are Swedish working days. The most urgent stands first; one whose clock stands still has "
                       "no day."),
                .arguments = {registerArgument()},
                .options = {onOption(), jsonOption()},
                .examples = {u"due provbygden.heller"_s, u"due provbygden.heller --on 2026-12-01 --json"_s}};
    }

    [[nodiscard]] Outcome run(const Words& words, Console& console) const override
    {
        const auto on = dateIn(words.value(u"on"_s));
        if (!on)
            return std::unexpected(on.error());
        const auto reg = openForReading(words.argument(0));
        if (!reg)
            return std::unexpected(reg.error());
        const auto awaited = service::Feedback(**reg).awaited(*on);
        if (!awaited)
            return failed(awaited);
        if (words.has(u"json"_s)) {
            QJsonArray answers;
            for (const AwaitedAnswer& answer : *awaited)
                answers.append(jsonOf(answer));
            console.printBytes(QJsonDocument(QJsonObject{{u"on"_s, jsonOf(*on)}, {u"answers"_s, answers}}).toJson());
            return {};
        }
        for (const AwaitedAnswer& answer : *awaited)
            console.printLine(lineOf(answer));
        if (awaited->isEmpty())
            console.printLine(tr("No answer is awaited."));
        return {};
    }

private:
    static QString dueInWords(const AwaitedAnswer& answer)
    {
        if (answer.standing.state == AskState::Paused)
            return tr("the clock stands still");
        if (!answer.standing.dueOn.isValid())
            return tr("no day is known");
        const QString day = answer.standing.dueOn.toString(Qt::ISODate);
        if (answer.standing.workingDaysLeft < 0)
            return tr("%1, %n working day(s) late", nullptr, -answer.standing.workingDaysLeft).arg(day);
        return tr("%1, %n working day(s) left", nullptr, answer.standing.workingDaysLeft).arg(day);
    }

    static QString lineOf(const AwaitedAnswer& answer)
    {
        QString line = tr("%1  %2: %3").arg(answer.diaryNumber, answer.actorName, dueInWords(answer));
        if (answer.actorName.isEmpty())
            line = tr("%1  %2").arg(answer.diaryNumber, dueInWords(answer));
        if (answer.standing.reminders > 0)
            line += u"; "_s + tr("reminded %n time(s)", nullptr, answer.standing.reminders);
        return line + u"  "_s + answer.title;
    }
};

} // namespace

std::unique_ptr<Command> dueCommand()
{
    return std::make_unique<DueCommand>();
}

} // namespace heller::cli

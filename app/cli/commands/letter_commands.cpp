// The commands that write to somebody: letter, answer-form. Nothing is sent.

#include "app/cli/commands/commands.h"
#include "app/cli/paper_output.h"
#include "app/cli/session.h"
#include "core/base/written_file.h"
#include "core/service/history.h"
#include "core/service/letters.h"
#include "core/service/question_form.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::cli {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heller::cli::LetterCommands)
};

std::optional<LetterForm> formOf(const QString& out)
{
    if (out == "-"_L1 || out.endsWith(u".txt"_s, Qt::CaseInsensitive))
        return LetterForm::Text;
    if (out.endsWith(u".eml"_s, Qt::CaseInsensitive))
        return LetterForm::Mail;
    if (out.endsWith(u".docx"_s, Qt::CaseInsensitive))
        return LetterForm::Document;
    return std::nullopt;
}

QString kinds()
{
    QStringList codes;
    for (const LetterKind kind : allLetterKinds())
        codes.append(codeOf(kind));
    return codes.join(u", "_s);
}

class LetterCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(heller::cli::LetterCommand)

public:
    [[nodiscard]] Description describe() const override
    {
        return {
            .name = u"letter"_s,
            .summary = tr("Write a letter about cases, and note it."),
            .text = tr("question and reminder go to --actor, supplement, thanks and outcome to the reporter, settled\n"
                       "to either. All the cases stand in one letter. It is noted with them: a question asks, a\n"
                       "reminder counts, the reporter has been told. Heller sends nothing: an .eml opens as a draft\n"
                       "in the mail program."),
            .arguments = {registerArgument(),
                          {.name = tr("KIND"), .description = kinds()},
                          {.name = tr("CASE"),
                           .description = tr("The cases' diary numbers: 2026-3."),
                           .count = Argument::Count::OneOrMore}},
            .options = {{.name = u"out"_s,
                         .valueName = tr("FILE"),
                         .description = tr("Where to write: .eml, .docx or .txt; - is standard output."),
                         .required = true},
                        {.name = u"actor"_s,
                         .valueName = tr("ACTOR"),
                         .description = tr("To whom, by name or another name: AF.")},
                        {.name = u"ask"_s,
                         .valueName = tr("TEXT"),
                         .description = tr("What the reporter is asked to make clear, in a supplement.")},
                        {.name = u"due"_s,
                         .valueName = tr("DATE"),
                         .description = tr("When a question is to be answered; else after the register's usual time.")},
                        {.name = u"no-log"_s, .description = tr("Write it only: nothing is noted.")},
                        gateOption(),
                        onOption()},
            .examples = {u"letter provbygden.heller question 2026-3 --actor AF --out fraga.eml"_s,
                         u"letter provbygden.heller reminder 2026-3 2026-5 --actor AF --out -"_s,
                         u"letter provbygden.heller outcome 2026-3 --out besked.docx"_s}};
    }

    [[nodiscard]] Outcome run(const Words& words, Console& console) const override;

private:
    static Expected<service::LetterWish> wishIn(const Words& words);
    static Outcome findAll(service::Register& reg, const Words& words, service::LetterWish& wish);
    static Outcome search(service::Register& reg, const service::LetterDraft& draft, const QString& out,
                          Console& console);
    static Outcome write(const service::LetterDraft& draft, const QString& out, Console& console);
    static Outcome writeAndNote(service::Register& reg, const service::LetterDraft& draft,
                                const service::LetterWish& wish, const QString& out, Console& console);
    static Outcome noteAndWrite(service::Register& reg, const service::LetterDraft& draft,
                                const service::LetterWish& wish, const QString& out, Console& console);
};

/// What can be understood without the register.
Expected<service::LetterWish> LetterCommand::wishIn(const Words& words)
{
    service::LetterWish wish{.wanted = words.value(u"ask"_s)};
    const auto kind = letterKindFrom(words.argument(1));
    if (!kind)
        return usedWrongly(tr("“%1” is no kind of letter.").arg(words.argument(1)),
                           tr("The kinds are %1.").arg(kinds()));
    wish.kind = *kind;
    const auto on = dateIn(words.value(u"on"_s));
    if (!on)
        return std::unexpected(on.error());
    wish.on = *on;
    if (words.has(u"due"_s)) {
        const auto due = dateIn(words.value(u"due"_s));
        if (!due)
            return std::unexpected(due.error());
        wish.due = *due;
    }
    if (!formOf(words.value(u"out"_s)))
        return usedWrongly(tr("It is not clear what to write to “%1”.").arg(words.value(u"out"_s)),
                           tr("Let it end with .eml, .docx or .txt, or write - for standard output."));
    if (*kind == LetterKind::Supplement && wish.wanted.trimmed().isEmpty())
        return usedWrongly(tr("--ask is missing."), tr("Say what the reporter is to make clear."));
    if (!isToReporter(*kind) && !words.has(u"actor"_s))
        return usedWrongly(tr("--actor is missing."), tr("Say who is to be written to."));
    return wish;
}

Outcome LetterCommand::findAll(service::Register& reg, const Words& words, service::LetterWish& wish)
{
    if (words.has(u"actor"_s)) {
        const auto actors = findActors(reg, {words.value(u"actor"_s)});
        if (!actors)
            return std::unexpected(actors.error());
        wish.actor = actors->first();
    }
    for (const QString& typed : words.argumentsFrom(2)) {
        const auto id = findCase(reg, typed);
        if (!id)
            return std::unexpected(id.error());
        if (wish.cases.contains(*id))
            return usedWrongly(tr("%1 is named twice.").arg(typed), tr("Leave one of them out."));
        wish.cases.append(*id);
    }
    return {};
}

/// As whoever gets it could read it.
Outcome LetterCommand::search(service::Register& reg, const service::LetterDraft& draft, const QString& out,
                              Console& console)
{
    const auto content = service::letterAsFile(draft);
    if (!content)
        return failed(content);
    return passGate(
        reg,
        {.out = out == "-"_L1 ? service::letterFileName(draft) : out,
         .mayStand = [allowance = service::allowanceOf(draft)](const QString& text) { return allowance.covers(text); },
         .write = [&](const QString& path) { return writeFile(path, *content); }},
        console);
}

Outcome LetterCommand::write(const service::LetterDraft& draft, const QString& out, Console& console)
{
    const auto content = service::letterAsFile(draft);
    if (!content)
        return failed(content);
    if (out == "-"_L1)
        console.printBytes(*content);
    else if (const auto written = writeFile(out, *content); !written)
        return failed(written);
    return {};
}

Outcome LetterCommand::writeAndNote(service::Register& reg, const service::LetterDraft& draft,
                                    const service::LetterWish& wish, const QString& out, Console& console)
{
    if (const auto written = write(draft, out, console); !written)
        return written;
    const auto logged = service::Letters(reg).log(draft.letter, wish.due);
    return logged ? Outcome() : failed(logged);
}

/// A mail brings the form to answer in, which knows its rows only once the question is noted.
Outcome LetterCommand::noteAndWrite(service::Register& reg, const service::LetterDraft& draft,
                                    const service::LetterWish& wish, const QString& out, Console& console)
{
    service::Letters letters(reg);
    if (const auto logged = letters.log(draft.letter, wish.due); !logged)
        return failed(logged);
    const auto now = letters.withCasesNow(draft);
    Outcome written = now ? write(*now, out, console) : failed(now);
    if (!written) {
        if (const auto undone = service::History(reg).undo(); !undone)
            console.complain(tr("It is noted although it was not written: %1").arg(sentenceOf(undone.error())));
    }
    return written;
}

Outcome LetterCommand::run(const Words& words, Console& console) const
{
    auto wish = wishIn(words);
    if (!wish)
        return std::unexpected(wish.error());
    const bool noted = !words.has(u"no-log"_s);
    const auto reg = noted ? openForWriting(words.argument(0), console) : openForReading(words.argument(0));
    if (!reg)
        return std::unexpected(reg.error());
    if (const auto found = findAll(**reg, words, *wish); !found)
        return found;
    const QString out = words.value(u"out"_s);
    auto draft = service::Letters(**reg).make(*wish);
    if (!draft)
        return failed(draft);
    draft->letter.form = formOf(out).value_or(LetterForm::Text);
    for (const QString& remark : std::as_const(draft->remarks))
        console.complain(remark);
    if (draft->letter.address.isEmpty())
        console.complain(tr("No e-mail address is known of %1.").arg(draft->letter.recipient));
    if (isGated(words)) {
        if (const auto passed = search(**reg, *draft, out, console); !passed)
            return passed;
    }
    const auto done = !noted                                   ? write(*draft, out, console)
                      : draft->letter.form == LetterForm::Mail ? noteAndWrite(**reg, *draft, *wish, out, console)
                                                               : writeAndNote(**reg, *draft, *wish, out, console);
    if (!done || out == "-"_L1)
        return done;
    console.printLine(noted ? tr("Wrote %1 and noted it.").arg(out) : tr("Wrote %1.").arg(out));
    return noted ? noteLeft(**reg, out, {.kind = u"letter"_s, .diaryNumbers = diaryNumbersOf(draft->cases)}, console)
                 : Outcome();
}

class AnswerFormCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(heller::cli::AnswerFormCommand)

public:
    [[nodiscard]] Description describe() const override
    {
        return {.name = u"answer-form"_s,
                .summary = tr("Write the form in which an actor answers its open questions."),
                .text = tr("A Word document with every question that the actor has not answered and a place for each\n"
                           "answer. Filled in and sent back, heller-cli import takes the answers from it."),
                .arguments = {registerArgument(),
                              {.name = tr("ACTOR"), .description = tr("Who, by name or another name: AF.")}},
                .options = {{.name = u"out"_s,
                             .valueName = tr("FILE"),
                             .description = tr("Where to write; .docx."),
                             .required = true},
                            gateOption(),
                            onOption()},
                .examples = {u"answer-form provbygden.heller AF --out svarsformular.docx"_s}};
    }

    [[nodiscard]] Outcome run(const Words& words, Console& console) const override
    {
        const QString out = words.value(u"out"_s);
        if (!out.endsWith(u".docx"_s, Qt::CaseInsensitive))
            return usedWrongly(tr("The form is a Word document."), tr("Let the name end with .docx."));
        const auto on = dateIn(words.value(u"on"_s));
        if (!on)
            return std::unexpected(on.error());
        const auto reg = openForReading(words.argument(0));
        if (!reg)
            return std::unexpected(reg.error());
        const auto actors = findActors(**reg, {words.argument(1)});
        if (!actors)
            return std::unexpected(actors.error());
        const auto form = service::questionForm(**reg, actors->first(), *on);
        if (!form)
            return failed(form);
        const auto left = leave(**reg,
                                {.out = out,
                                 .about = {.kind = u"answer-form"_s, .diaryNumbers = form->diaryNumbers},
                                 .mayStand = [&](const QString& text) { return form->allowance.covers(text); },
                                 .write = [&](const QString& path) { return writeFile(path, form->content); }},
                                words, console);
        if (!left)
            return left;
        console.printLine(tr("Wrote %n question(s) to %1.", nullptr, form->questions).arg(out));
        return {};
    }
};

} // namespace

std::unique_ptr<Command> letterCommand()
{
    return std::make_unique<LetterCommand>();
}

std::unique_ptr<Command> answerFormCommand()
{
    return std::make_unique<AnswerFormCommand>();
}

} // namespace heller::cli

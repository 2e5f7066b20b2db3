#include "core/service/letters.h"

#include "core/base/swedish.h"
#include "core/base/text_blocks.h"
#include "core/model/contact_choice.h"
#include "core/model/working_days.h"
#include "core/report/letter_cases.h"
#include "core/report/letter_text.h"
#include "core/report/wording_letters.h"
#include "core/service/feedback.h"
#include "core/service/register.h"
#include "core/store/stores.h"

#include <QCoreApplication>

#include <algorithm>

namespace heller::service {

using namespace Qt::StringLiterals;
using store::Stores;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::service)
};

QString settingOf(LetterKind kind, QLatin1StringView part)
{
    return u"letter.%1.%2"_s.arg(codeOf(kind), part);
}

/// Who is written to.
struct Addressee
{
    QString person = {}; ///< as greeted
    QString recipient = {};
    QString address = {};
    QString actorName = {};
};

Result<Addressee> addresseeAt(Stores& stores, ActorId id, QDate day)
{
    const auto actors = stores.actors.all();
    if (!actors)
        return fail(actors);
    const auto name = stores.actors.nameOf(id);
    if (!name)
        return fail(name);
    Addressee found{.person = *name, .recipient = *name, .actorName = *name};
    qsizetype steps = 0;
    // A unit without a way to be reached is reached through what it belongs to.
    for (ActorId at = id; !at.isNull() && steps <= actors->size(); ++steps) {
        const auto contacts = stores.actors.contacts(at);
        if (!contacts)
            return fail(contacts);
        const auto contact = contactOn(*contacts, day);
        if (contact && (steps == 0 || !contact->email.isEmpty())) {
            found.person = contact->person.isEmpty() ? *name : contact->person;
            const auto whose = stores.actors.nameOf(at); // not always the unit that is written to
            found.recipient = namedWithRole(*contact) + u", "_s + whose.value_or(*name);
            found.address = contact->email.trimmed();
        }
        if (!found.address.isEmpty())
            break;
        const auto actor = std::ranges::find(*actors, at, &Actor::id);
        at = actor == actors->end() ? ActorId() : actor->parent;
    }
    return found;
}

/// What a field of several reporters holds: "Anna Berg; Bo Ek" is two people.
QStringList each(const QString& field)
{
    QStringList found;
    for (const QString& part : field.split(u';')) {
        const QString one = part.trimmed();
        const auto same = [&](const QString& other) { return swedish::searchFold(other) == swedish::searchFold(one); };
        if (!one.isEmpty() && std::ranges::none_of(found, same))
            found.append(one);
    }
    return found;
}

QString reporterKey(const Reporter& reporter)
{
    return swedish::searchFold(reporter.email.isEmpty() ? reporter.name : reporter.email);
}

Result<Addressee> addresseeOf(const QList<CaseFile>& cases)
{
    const Deviation& first = cases.first().deviation;
    for (const CaseFile& file : cases) {
        if (reporterKey(file.deviation.reporter) != reporterKey(first.reporter))
            return fail(ErrorCode::InvalidInput,
                        Text::tr("%1 and %2 were reported by different people.")
                            .arg(first.diaryNumber, file.deviation.diaryNumber),
                        Text::tr("Write to each of them."));
    }
    if (reporterKey(first.reporter).isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("It is not known who reported %1.").arg(first.diaryNumber));
    const QStringList names = each(first.reporter.name); // several where reports were joined
    const QStringList addresses = each(first.reporter.email);
    if (std::max(addresses.size(), addresses.isEmpty() ? names.size() : 0) > 1)
        return fail(
            ErrorCode::InvalidInput,
            Text::tr("%1 was reported by several people; each is to be written to by herself.").arg(first.diaryNumber),
            Text::tr("Write to them from your mail program, one at a time."));
    // Whose of several names the address is cannot be told: nobody is greeted by another's.
    const QString name = names.size() == 1 ? names.first() : QString();
    return Addressee{
        .person = name, .recipient = name.isEmpty() ? addresses.value(0) : name, .address = addresses.value(0)};
}

/// Whether a letter of the kind can be about the case.
Result<> checkCase(const LetterWish& wish, const CaseFile& file, const QString& actorName, int answerDays)
{
    const QString& number = file.deviation.diaryNumber;
    const auto asking = report::askingOf(file, wish.actor, wish.on, answerDays);
    if (wish.kind == LetterKind::Reminder) {
        if (!asking)
            return fail(ErrorCode::InvalidInput,
                        Text::tr("No answer is awaited from %1 about %2.").arg(actorName, number));
        if (asking->stands)
            return fail(ErrorCode::InvalidInput, Text::tr("The clock of %1 stands still in %2.").arg(actorName, number),
                        Text::tr("Let it go on first."));
    }
    if (wish.kind == LetterKind::Settled && !report::hasEnded(file))
        return fail(ErrorCode::InvalidInput, Text::tr("%1 is not settled yet.").arg(number),
                    Text::tr("Assess the answers first, or end it."));
    if (wish.kind != LetterKind::Question || asking)
        return {};
    if (const auto may = mayBeAsked(file); !may)
        return may;
    const FeedbackRound* round = lastBegun(file.rounds);
    if (!round || round->assessment)
        return {};
    const auto answer = std::ranges::find(round->answers, wish.actor, &Answer::actor);
    if (answer != round->answers.end() && answer->manner != AnswerManner::Pending)
        return fail(ErrorCode::InvalidInput, Text::tr("%1 has answered about %2 already.").arg(actorName, number),
                    Text::tr("Assess the answers first; then another round can be asked."));
    return {};
}

QStringList namedReporters(const LetterDraft& draft)
{
    const QString text = draft.letter.subject + u'\n' + draft.letter.body;
    QStringList remarks;
    for (const CaseFile& file : draft.cases) {
        const Reporter& reporter = file.deviation.reporter;
        for (const QString& known : each(reporter.name) + each(reporter.email)) {
            if (text.contains(known, Qt::CaseInsensitive))
                remarks.append(
                    Text::tr("The letter names %1, who reported %2.").arg(known, file.deviation.diaryNumber));
        }
    }
    return remarks;
}

Result<QList<CaseFile>> loadAll(Stores& stores, const QList<DeviationId>& ids)
{
    QList<CaseFile> files;
    for (const DeviationId id : ids) {
        auto file = stores.cases.load(id);
        if (!file)
            return fail(file);
        files.append(std::move(*file));
    }
    return files;
}

/// When a question is to be answered: as is wished, else as was agreed where it has been asked, else after the usual
/// time.
QDate dueOf(const LetterWish& wish, const QList<CaseFile>& cases, int answerDays)
{
    if (wish.kind != LetterKind::Question || wish.due.isValid())
        return wish.due;
    QDate due;
    for (const CaseFile& file : cases) {
        if (const auto asking = report::askingOf(file, wish.actor, wish.on, answerDays))
            due = std::max(due, asking->dueOn);
    }
    return due.isValid() ? due : addWorkingDays(wish.on, answerDays);
}

Result<> checkWish(const LetterWish& wish)
{
    if (wish.cases.isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("No case is named that the letter is about."));
    if (wish.actor.isNull() ? !isToReporter(wish.kind) : !isToActor(wish.kind))
        return fail(ErrorCode::InvalidInput, wish.actor.isNull() ? Text::tr("Nobody is named who is to be written to.")
                                                                 : Text::tr("Such a letter goes to the reporter."));
    return {};
}

} // namespace

Result<LetterTemplate> Letters::wording(LetterKind kind) const
{
    LetterTemplate words = report::wording::letterTemplate(kind);
    Stores& stores = m_register.stores();
    const auto subject = stores.settings.value(settingOf(kind, "subject"_L1));
    if (!subject)
        return fail(subject);
    const auto body = stores.settings.value(settingOf(kind, "body"_L1));
    if (!body)
        return fail(body);
    if (!subject->isEmpty())
        words.subject = *subject;
    if (!body->isEmpty())
        words.body = *body;
    return words;
}

Result<> Letters::setWording(LetterKind kind, const LetterTemplate& words)
{
    const LetterTemplate original = report::wording::letterTemplate(kind);
    const auto own = [](const QString& text, const QString& first) {
        const QString tidy = tidyText(text);
        return tidy == first ? QString() : tidy;
    };
    return withoutValue(
        m_register.write(Text::tr("Change letter: %1").arg(nameOf(kind)), [&](Stores& stores) -> Result<> {
            const QString subject = own(words.subject.simplified(), original.subject);
            if (const auto done = stores.settings.store(settingOf(kind, "subject"_L1), subject); !done)
                return done;
            return stores.settings.store(settingOf(kind, "body"_L1), own(words.body, original.body));
        }));
}

Result<LetterDraft> Letters::make(const LetterWish& wish) const
{
    if (const auto checked = checkWish(wish); !checked)
        return fail(checked);
    Stores& stores = m_register.stores();
    LetterDraft draft;
    draft.association = m_register.association();
    auto cases = loadAll(stores, wish.cases);
    if (!cases)
        return fail(cases);
    draft.cases = std::move(*cases);
    const auto addressee = wish.actor.isNull() ? addresseeOf(draft.cases) : addresseeAt(stores, wish.actor, wish.on);
    if (!addressee)
        return fail(addressee);
    for (const CaseFile& file : draft.cases) {
        const auto fits = checkCase(wish, file, addressee->actorName, draft.association.answerDays);
        if (!fits)
            return fail(fits);
    }
    const auto words = wording(wish.kind);
    if (!words)
        return fail(words);
    draft.actorName = addressee->actorName;
    draft.due = dueOf(wish, draft.cases, draft.association.answerDays);
    const report::LetterText text = report::letterText({.kind = wish.kind,
                                                        .words = *words,
                                                        .association = draft.association,
                                                        .on = wish.on,
                                                        .actor = wish.actor,
                                                        .actorName = addressee->actorName,
                                                        .person = addressee->person,
                                                        .due = draft.due,
                                                        .wanted = wish.wanted,
                                                        .cases = draft.cases});
    draft.letter = {.kind = wish.kind,
                    .madeOn = wish.on,
                    .actor = wish.actor,
                    .recipient = addressee->recipient,
                    .address = addressee->address,
                    .subject = text.subject,
                    .body = text.body,
                    .cases = wish.cases};
    draft.unknown = text.unknown;
    draft.lacking = text.lacking;
    draft.remarks = remarksOn(draft);
    return draft;
}

Result<LetterDraft> Letters::withCasesNow(LetterDraft draft) const
{
    auto cases = loadAll(m_register.stores(), draft.letter.cases);
    if (!cases)
        return fail(cases);
    draft.cases = std::move(*cases);
    return draft;
}

QStringList remarksOn(const LetterDraft& draft)
{
    const Letter& letter = draft.letter;
    QStringList remarks;
    for (const QString& placeholder : draft.unknown) {
        const QString marked = u'{' + placeholder + u'}';
        if (letter.subject.contains(marked) || letter.body.contains(marked))
            remarks.append(
                Text::tr("The wording has {%1} in it, which means nothing to Heller. It stands in the letter as it is.")
                    .arg(placeholder));
    }
    for (const QString& placeholder : draft.lacking)
        remarks.append(Text::tr("The wording has {%1} in it, but such a letter has nothing to put there. Read the "
                                "sentence that it stood in.")
                           .arg(placeholder));
    if (letter.body.contains(report::wording::whatIsWanted()))
        remarks.append(Text::tr("Write what you need to know where the letter says so."));
    if (!letter.actor.isNull())
        return remarks + namedReporters(draft);
    for (const CaseFile& file : draft.cases) {
        if (letter.kind == LetterKind::Outcome && !report::hasEnded(file))
            remarks.append(Text::tr("%1 has not ended: the reporter is still to be told when it does.")
                               .arg(file.deviation.diaryNumber));
    }
    return remarks;
}

} // namespace heller::service

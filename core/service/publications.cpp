#include "core/service/publications.h"

#include "core/privacy/proposals.h"
#include "core/privacy/replacing.h"
#include "core/service/cases.h"
#include "core/service/register.h"
#include "core/store/stores.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::service {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::service::Publications)
};

/// What was answered, in the order it came; whose it is where several did.
QString feedbackOf(const CaseFile& file)
{
    struct Part
    {
        QString who;
        QString text;
    };
    QList<Part> parts;
    for (const FeedbackRound& round : file.rounds) {
        if (!round.text.trimmed().isEmpty())
            parts.append({{}, round.text.trimmed()});
        for (const Answer& answer : round.answers) {
            if (!answer.text.trimmed().isEmpty())
                parts.append({answer.actorText, answer.text.trimmed()});
        }
    }
    QStringList texts;
    for (const Part& part : parts) {
        const bool isNamed = parts.size() > 1 && !part.who.isEmpty();
        texts.append(isNamed ? part.who + u":\n"_s + part.text : part.text);
    }
    return texts.join(u"\n\n"_s);
}

QString replacedAll(QString text, const QList<Replacement>& replacements)
{
    for (const Replacement& each : replacements)
        text = privacy::withInstead(text, each.original, each.instead);
    return text;
}

/// Whole names before their parts.
void sortLongestFirst(QList<Replacement>& replacements)
{
    std::ranges::stable_sort(replacements, std::greater(),
                             [](const Replacement& each) { return each.original.size(); });
}

/// One that was weeded out has no text left to be held against.
bool isOriginalChanged(const Publication& twin, const CaseFile& file)
{
    const Publication texts = originalAsTwin(file);
    const bool isEmptied = (texts.challenge + texts.consequences + texts.proposal + texts.feedback).isEmpty();
    return !isEmptied && twin.original != checksumOf(file);
}

PublicationLine lineOf(const Publication& twin, const CaseFile& file, const privacy::Finder& finder)
{
    using Stage = PublicationLine::Stage;
    return {.deviation = twin.deviation,
            .diaryNumber = file.deviation.diaryNumber,
            .title = twin.title,
            .stage = twin.publishedOn.isValid() ? Stage::Published : Stage::Draft,
            .publishedOn = twin.publishedOn,
            .isOriginalChanged = isOriginalChanged(twin, file),
            .findings = static_cast<int>(personalDataIn(twin, file.accepted, finder).size())};
}

Error cancelled()
{
    return {.code = ErrorCode::Cancelled, .message = Text::tr("The reading of what is published was stopped.")};
}

} // namespace

const QList<PublicationField>& publicationFields()
{
    static const QList<PublicationField> fields = {
        {u"title"_s, Text::tr("Title"), &Publication::title},
        {u"question"_s, Text::tr("Question"), &Publication::question},
        {u"challenge"_s, Text::tr("Challenge"), &Publication::challenge},
        {u"consequences"_s, Text::tr("Consequences"), &Publication::consequences},
        {u"proposal"_s, Text::tr("Proposed solution"), &Publication::proposal},
        {u"feedback"_s, Text::tr("Feedback"), &Publication::feedback},
    };
    return fields;
}

Publication originalAsTwin(const CaseFile& file)
{
    return {.deviation = file.deviation.id,
            .title = file.deviation.title,
            .challenge = file.deviation.challenge,
            .consequences = file.deviation.consequences,
            .proposal = file.deviation.proposal,
            .feedback = feedbackOf(file)};
}

QByteArray checksumOf(const CaseFile& file)
{
    const Publication texts = originalAsTwin(file);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const PublicationField& field : publicationFields()) {
        hash.addData((texts.*field.text).toUtf8());
        hash.addData(QByteArray(1, '\0'));
    }
    return hash.result();
}

QList<CaseFinding> personalDataIn(const Publication& publication, const QList<AcceptedFinding>& accepted,
                                  const privacy::Finder& finder)
{
    QList<CaseFinding> all;
    for (const PublicationField& field : publicationFields()) {
        const QString& text = publication.*field.text;
        for (const privacy::Finding& finding : finder.find(text)) {
            const QString found = textOf(finding, text);
            if (!isAccepted(accepted, found, AcceptedFinding::Place::Public))
                all.append({.field = field.code,
                            .name = field.name,
                            .line = privacy::lineOf(finding, text),
                            .text = found,
                            .finding = finding});
        }
    }
    return all;
}

QStringList proposalsFor(const Publication& publication, const CaseFinding& found, const QList<Replacement>& known)
{
    QStringList proposals;
    for (const Replacement& each : known)
        if (each.original == found.text)
            proposals.append(each.instead);
    // "Kalles", once "Kalle Exempel" has become somebody
    const bool genitive = found.text.endsWith(u's');
    const QString base = genitive ? found.text.chopped(1) : found.text;
    for (const Replacement& each : known) {
        const QStringList parts = each.original.split(u' ');
        if (each.instead.isEmpty() || (!parts.contains(found.text) && each.original != base && !parts.contains(base)))
            continue;
        proposals.append(parts.contains(found.text) ? each.instead : privacy::inGenitive(each.instead));
    }
    qsizetype places = 0;
    QString text = found.text;
    privacy::Finding finding = found.finding;
    for (const PublicationField& field : publicationFields()) {
        places += (publication.*field.text).count(found.text);
        if (field.code == found.field)
            text = publication.*field.text;
    }
    if (places != 1) { // what is around one of them is not around the others
        text = found.text;
        finding.start = 0;
    }
    proposals += privacy::proposalsFor(finding, text);
    proposals.removeDuplicates();
    return proposals;
}

SentenceComparison comparison(const CaseFile& file, const Publication& publication)
{
    const Publication original = originalAsTwin(file);
    QStringList before;
    QStringList after;
    for (const PublicationField& field : publicationFields()) {
        before.append(original.*field.text);
        after.append(publication.*field.text);
    }
    return compareSentences(before, after);
}

Result<QList<PublicationLine>> Publications::lines(const privacy::Finder& finder, int most,
                                                   const std::function<bool()>& goOn) const
{
    const Cases cases(m_register);
    const auto twins = m_register.stores().publications.all();
    if (!twins)
        return fail(twins);
    QList<PublicationLine> lines;
    QSet<DeviationId> begun;
    for (const Publication& twin : *twins) {
        if (goOn && !goOn())
            return std::unexpected(cancelled());
        const auto file = cases.load(twin.deviation);
        if (!file)
            return fail(file);
        lines.append(lineOf(twin, *file, finder));
        begun.insert(twin.deviation);
    }
    const auto page =
        cases.list({.lacking = Lacking::Publication}, CaseOrder::Newest, 0, most + static_cast<int>(begun.size()));
    if (!page)
        return fail(page);
    for (const CaseRow& row : page->rows) {
        if (!begun.contains(row.id) && most-- > 0)
            lines.append({.deviation = row.id, .diaryNumber = row.diaryNumber, .title = row.title});
    }
    return lines;
}

Result<PublicationState> Publications::of(DeviationId id) const
{
    auto file = Cases(m_register).load(id);
    if (!file)
        return fail(file);
    auto twin = m_register.stores().publications.ofCase(id);
    if (!twin)
        return fail(twin);
    PublicationState state{.twin = std::move(*twin), .file = std::move(*file)};
    state.isOriginalChanged = state.twin && isOriginalChanged(*state.twin, state.file);
    return state;
}

Result<Publication> Publications::twinOf(DeviationId id) const
{
    const auto twin = m_register.stores().publications.ofCase(id);
    if (!twin)
        return fail(twin);
    if (!*twin)
        return fail(ErrorCode::NotFound, Text::tr("The case has no public version."), Text::tr("Make one first."));
    return **twin;
}

Result<> Publications::store(const QString& label, const Publication& publication)
{
    const auto number = m_register.stores().deviations.diaryNumberOf(publication.deviation);
    if (!number)
        return fail(number);
    return withoutValue(m_register.write(
        label.arg(*number), [&](store::Stores& stores) { return stores.publications.update(publication); }));
}

Result<PublicationId> Publications::make(DeviationId id)
{
    const auto state = of(id);
    if (!state)
        return fail(state);
    const QString number = state->file.deviation.diaryNumber;
    if (state->twin)
        return fail(ErrorCode::AlreadyExists, Text::tr("%1 has a public version already.").arg(number));
    Publication twin = originalAsTwin(state->file);
    if (twin.feedback.isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("%1 has no feedback in writing to publish.").arg(number),
                    Text::tr("Write down first what was answered."));
    auto known = replacements();
    if (!known)
        return fail(known);
    sortLongestFirst(*known);
    for (const PublicationField& field : publicationFields())
        twin.*field.text = replacedAll(twin.*field.text, *known);
    twin.original = checksumOf(state->file);
    PublicationId made;
    const auto written =
        m_register.write(Text::tr("Make a public version (%1)").arg(number), [&](store::Stores& stores) -> Result<> {
            const auto inserted = stores.publications.insert(twin);
            made = inserted.value_or(PublicationId());
            return withoutValue(inserted);
        });
    return written ? Result<PublicationId>(made) : fail(written);
}

Result<> Publications::update(const Publication& publication, const QString& what)
{
    return store(what, publication);
}

Result<> Publications::replace(DeviationId id, const QString& original, const QString& instead, Reach reach)
{
    const QString wanted = original.trimmed();
    if (wanted.isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("Nothing is named that is to be replaced."));
    auto twin = twinOf(id);
    if (!twin)
        return fail(twin);
    const auto number = m_register.stores().deviations.diaryNumberOf(id);
    if (!number)
        return fail(number);
    for (const PublicationField& field : publicationFields())
        *twin.*field.text = privacy::withInstead(*twin.*field.text, wanted, instead.trimmed());
    return withoutValue(m_register.write(
        Text::tr("Replace in the public version (%1)").arg(*number), [&](store::Stores& stores) -> Result<> {
            const auto kept =
                reach == Reach::NextToo ? stores.replacements.keep(wanted, instead.trimmed()) : Result<>();
            return kept ? stores.publications.update(*twin) : kept;
        }));
}

Result<> Publications::setCompared(DeviationId id)
{
    const auto state = of(id);
    if (!state)
        return fail(state);
    auto twin = twinOf(id);
    if (!twin)
        return fail(twin);
    twin->original = checksumOf(state->file);
    return store(Text::tr("Public version compared with the case (%1)"), *twin);
}

Result<> Publications::unpublish(DeviationId id)
{
    auto twin = twinOf(id);
    if (!twin)
        return fail(twin);
    twin->publishedOn = {};
    return store(Text::tr("Take down (%1)"), *twin);
}

Result<> Publications::remove(DeviationId id)
{
    const auto twin = twinOf(id);
    if (!twin)
        return fail(twin);
    const auto number = m_register.stores().deviations.diaryNumberOf(id);
    if (!number)
        return fail(number);
    return withoutValue(m_register.write(Text::tr("Delete the public version (%1)").arg(*number),
                                         [&](store::Stores& stores) { return stores.publications.remove(twin->id); }));
}

Result<QList<Replacement>> Publications::replacements() const
{
    return m_register.stores().replacements.all();
}

Result<> Publications::forget(const Replacement& replacement)
{
    return withoutValue(m_register.write(Text::tr("Forget a replacement"), [&](store::Stores& stores) {
        return stores.replacements.remove(replacement.id);
    }));
}

} // namespace heller::service

#include "core/service/disclosures.h"

#include "core/report/wording_disclosure.h"
#include "core/service/actors.h"
#include "core/service/cases.h"
#include "core/service/personal_data.h"
#include "core/service/register.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::service {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::service::Disclosures)
};

/// The field that is a person's own, whatever is written in it.
std::optional<privacy::FindingKind> kindOfField(const QString& field)
{
    if (field == "reporter/name"_L1)
        return privacy::FindingKind::KnownName;
    if (field == "reporter/email"_L1)
        return privacy::FindingKind::Email;
    return std::nullopt;
}

/// Those whose cooperation it is about; none where somebody is named whom the register does not know.
QList<ActorKind> kindsOf(const CaseFile& file, const QHash<ActorId, ActorKind>& actors)
{
    static const QRegularExpression several(u"\\b(och|samt|samtliga|alla)\\b|[,/&+]"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const bool isWhole =
        file.deviation.cooperatingActors.size() > 1 || !file.deviation.cooperatingText.contains(several);
    if (!isWhole)
        return {};
    QList<ActorKind> kinds;
    for (const ActorId id : file.deviation.cooperatingActors)
        if (actors.contains(id))
            kinds.append(actors.value(id));
    return kinds;
}

void appendFindings(QList<DisclosureFinding>& findings, const CaseFile& file, const privacy::Finder& finder,
                    const QString& ground)
{
    for (const DisclosedText& each : disclosedTexts(file)) {
        DisclosureFinding found{.diaryNumber = file.deviation.diaryNumber,
                                .masking = {.place = {.deviation = file.deviation.id, .field = each.field},
                                            .text = each.text,
                                            .ground = ground}};
        if (const auto kind = kindOfField(each.field)) {
            if (each.text.isEmpty())
                continue;
            found.masking.kind = codeOf(*kind);
            found.reason = Text::tr("Who reported it. The name of a public servant is seldom secret.");
            findings.append(found);
            continue;
        }
        for (const privacy::Finding& finding : finder.find(each.text)) {
            found.masking.place.start = finding.start;
            found.masking.place.length = finding.length;
            found.masking.text = textOf(finding, each.text);
            found.masking.kind = codeOf(finding.kind);
            found.reason = finding.reason;
            findings.append(found);
        }
    }
}

bool covers(const DisclosurePlace& place, const DisclosurePlace& found)
{
    return place.deviation == found.deviation && place.field == found.field &&
           (place.length == 0 || (found.length > 0 && place.start <= found.start &&
                                  place.start + place.length >= found.start + found.length));
}

/// The texts that are masked wherever they stand, each once.
QList<QRegularExpression> maskedForms(const Disclosure& disclosure)
{
    QStringList texts;
    for (const Masking& masking : disclosure.maskings)
        if (disclosure.masksEverywhere)
            texts.append(masking.text);
    texts.removeDuplicates();
    QList<QRegularExpression> forms;
    for (const QString& text : std::as_const(texts))
        forms.append(report::formsOfMasked(text));
    return forms;
}

bool isMasked(const Disclosure& disclosure, const QList<QRegularExpression>& forms, const Masking& found)
{
    const auto coversIt = [&](const Masking& masking) { return covers(masking.place, found.place); };
    const auto isIt = [&](const QRegularExpression& form) {
        return form.match(found.text).capturedLength() == found.text.size();
    };
    return std::ranges::any_of(disclosure.maskings, coversIt) || std::ranges::any_of(forms, isIt);
}

/// What of it would be masked although it is let stand: "Per" of "Per Lundqvist". The rest would be told beside.
QString maskedPart(const QList<QRegularExpression>& forms, const Masking& found)
{
    for (const QRegularExpression& form : forms) {
        if (const auto match = form.match(found.text); match.hasMatch() && match.capturedLength() > 0)
            return match.captured();
    }
    return {};
}

bool stands(const Disclosure& disclosure, const Masking& found)
{
    return std::ranges::any_of(disclosure.standing,
                               [&](const DisclosurePlace& place) { return covers(place, found.place); });
}

Result<> checkDecided(const Disclosure& disclosure, const QList<DisclosureFinding>& findings)
{
    const QList<QRegularExpression> forms = maskedForms(disclosure);
    for (const DisclosureFinding& found : findings) {
        const bool masked = isMasked(disclosure, forms, found.masking);
        const bool standing = stands(disclosure, found.masking);
        if (!masked && !standing)
            return fail(ErrorCode::InvalidInput,
                        Text::tr("“%1” in %2 is neither masked nor decided to stand.")
                            .arg(found.masking.text, found.diaryNumber),
                        Text::tr("Decide about it: nothing is handed out before."));
        if (masked && standing)
            return fail(
                ErrorCode::InvalidInput,
                Text::tr("“%1” in %2 is let stand, and masked as well.").arg(found.masking.text, found.diaryNumber),
                Text::tr("Mask it everywhere, or let it stand everywhere."));
        if (const QString part = standing ? maskedPart(forms, found.masking) : QString(); !part.isEmpty())
            return fail(ErrorCode::InvalidInput,
                        Text::tr("“%1” in %2 is let stand, but “%3” in it is masked.")
                            .arg(found.masking.text, found.diaryNumber, part),
                        Text::tr("Mask both, or let both stand."));
    }
    return {};
}

const CaseFile* caseOf(const QList<CaseFile>& files, DeviationId id)
{
    const auto found = std::ranges::find(files, id, [](const CaseFile& file) { return file.deviation.id; });
    return found == files.end() ? nullptr : &*found;
}

bool isInItsText(const QList<CaseFile>& files, const Masking& masking)
{
    const CaseFile* file = caseOf(files, masking.place.deviation);
    if (!file)
        return false;
    const QList<DisclosedText> texts = disclosedTexts(*file);
    return std::ranges::any_of(texts, [&](const DisclosedText& each) {
        const DisclosurePlace& place = masking.place;
        if (each.field != place.field)
            return false;
        if (place.length == 0)
            return each.text == masking.text;
        return place.start >= 0 && place.length > 0 && place.start + place.length <= each.text.size() &&
               each.text.sliced(place.start, place.length) == masking.text;
    });
}

Result<> checkMaskings(const Disclosure& disclosure, const QList<CaseFile>& files)
{
    if (files.isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("No case is chosen."), Text::tr("Choose what to hand out."));
    for (const Masking& masking : disclosure.maskings) {
        if (masking.ground.trimmed().isEmpty())
            return fail(ErrorCode::InvalidInput, Text::tr("The masking of “%1” has no ground.").arg(masking.text),
                        Text::tr("Name the paragraph it is grounded on."));
        if (!isInItsText(files, masking))
            return fail(ErrorCode::InvalidInput,
                        Text::tr("“%1” does not stand any more where it is to be masked.").arg(masking.text),
                        Text::tr("Begin again: the case has been changed meanwhile."));
    }
    return {};
}

} // namespace

Result<QList<CaseFile>> Disclosures::load(const QList<DeviationId>& cases) const
{
    QList<CaseFile> files;
    for (const DeviationId id : cases) {
        auto file = Cases(m_register).load(id);
        if (!file)
            return fail(file);
        files.append(std::move(*file));
    }
    return files;
}

Result<QList<DisclosureFinding>> Disclosures::propose(const QList<DeviationId>& cases) const
{
    const auto files = load(cases);
    if (!files)
        return fail(files);
    const auto finder = PersonalData(m_register).finder();
    if (!finder)
        return fail(finder);
    const auto actors = Actors(m_register).all();
    if (!actors)
        return fail(actors);
    QHash<ActorId, ActorKind> kinds;
    for (const Actor& actor : *actors)
        kinds.insert(actor.id, actor.kind);
    QList<DisclosureFinding> findings;
    for (const CaseFile& file : *files)
        appendFindings(findings, file, *finder, report::wording::proposedGround(kindsOf(file, kinds)));
    return findings;
}

Result<DisclosureFinding> Disclosures::find(const QList<DeviationId>& cases, const QString& text) const
{
    const auto files = load(cases);
    if (!files)
        return fail(files);
    const QRegularExpression forms = report::formsOfMasked(text.trimmed());
    for (const CaseFile& file : *files) {
        for (const DisclosedText& each : disclosedTexts(file)) {
            const auto match = forms.match(each.text);
            if (match.hasMatch() && match.capturedLength() > 0)
                return DisclosureFinding{.diaryNumber = file.deviation.diaryNumber,
                                         .masking = {.place = {.deviation = file.deviation.id,
                                                               .field = each.field,
                                                               .start = match.capturedStart(),
                                                               .length = match.capturedLength()},
                                                     .text = match.captured()},
                                         .reason = Text::tr("Chosen by hand.")};
        }
    }
    return fail(ErrorCode::NotFound,
                files->size() == 1
                    ? Text::tr("“%1” does not stand in %2.").arg(text.trimmed(), files->first().deviation.diaryNumber)
                    : Text::tr("“%1” stands in none of the deviations.").arg(text.trimmed()),
                Text::tr("Write it as it stands in the case."));
}

Result<DisclosureCopy> Disclosures::copy(const Disclosure& disclosure, QDate date) const
{
    const auto files = load(disclosure.cases);
    if (!files)
        return fail(files);
    if (const auto checked = checkMaskings(disclosure, *files); !checked)
        return fail(checked);
    const auto findings = propose(disclosure.cases);
    if (!findings)
        return fail(findings);
    if (const auto decided = checkDecided(disclosure, *findings); !decided)
        return fail(decided);
    const report::MaskedCases masked = report::maskedCases(*files, disclosure);
    DisclosureCopy copy{.document =
                            report::disclosurePaper(masked, disclosure.reference, m_register.association(), date),
                        .masks = masked.masks.size(),
                        .note = report::disclosureNote(masked.masks, disclosure.reference)};
    for (const Masking& masking : disclosure.maskings)
        copy.maskedTexts += report::searchedTexts(masking);
    copy.maskedTexts.removeDuplicates();
    for (const CaseFile& file : *files)
        copy.diaryNumbers.append(file.deviation.diaryNumber);
    return copy;
}

} // namespace heller::service

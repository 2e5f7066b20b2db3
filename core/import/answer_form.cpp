#include "core/import/answer_form.h"

#include "core/import/label_matcher.h"
#include "core/import/label_text.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <utility>

namespace heller::importing {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heller::importing)
};

/// The first uses are the fields, in the fields' order: the one is cast into the other.
constexpr bool isField(ColumnUse use, Field field)
{
    return static_cast<int>(use) == static_cast<int>(field);
}
static_assert(isField(ColumnUse::Title, Field::Title) && isField(ColumnUse::Name, Field::Name) &&
              isField(ColumnUse::Email, Field::Email) && isField(ColumnUse::Workplace, Field::Workplace) &&
              isField(ColumnUse::Received, Field::Received) && isField(ColumnUse::Cooperating, Field::Cooperating) &&
              isField(ColumnUse::Challenge, Field::Challenge) &&
              isField(ColumnUse::Consequences, Field::Consequences) && isField(ColumnUse::Proposal, Field::Proposal) &&
              isField(ColumnUse::Other, Field::Other));

constexpr std::pair<ColumnUse, QLatin1StringView> codes[] = {
    {ColumnUse::Title, "title"_L1},         {ColumnUse::Name, "name"_L1},
    {ColumnUse::Email, "email"_L1},         {ColumnUse::Workplace, "workplace"_L1},
    {ColumnUse::Received, "received"_L1},   {ColumnUse::Cooperating, "cooperating"_L1},
    {ColumnUse::Challenge, "challenge"_L1}, {ColumnUse::Consequences, "consequences"_L1},
    {ColumnUse::Proposal, "proposal"_L1},   {ColumnUse::Other, "other"_L1},
    {ColumnUse::Keep, "keep"_L1},           {ColumnUse::LeaveOut, "leave-out"_L1},
};

/// Columns that Microsoft Forms, Google Forms and their like add, in Swedish and English.
constexpr std::pair<QStringView, ColumnUse> added[] = {
    {u"id", ColumnUse::LeaveOut},
    {u"svarsid", ColumnUse::LeaveOut},
    {u"response id", ColumnUse::LeaveOut},
    {u"starttid", ColumnUse::LeaveOut},
    {u"start time", ColumnUse::LeaveOut},
    {u"senast ändrad", ColumnUse::LeaveOut},
    {u"senast ändrad tid", ColumnUse::LeaveOut},
    {u"tid för senaste ändring", ColumnUse::LeaveOut},
    {u"last modified time", ColumnUse::LeaveOut},
    {u"språk", ColumnUse::LeaveOut},
    {u"language", ColumnUse::LeaveOut},
    {u"totalpoäng", ColumnUse::LeaveOut},
    {u"total points", ColumnUse::LeaveOut},
    {u"slutförandetid", ColumnUse::Received},
    {u"completion time", ColumnUse::Received},
    {u"tidsstämpel", ColumnUse::Received},
    {u"timestamp", ColumnUse::Received},
    {u"inskickat", ColumnUse::Received},
    {u"inskickad", ColumnUse::Received},
    {u"svarsdatum", ColumnUse::Received},
    {u"submission date", ColumnUse::Received},
    {u"submitted", ColumnUse::Received},
    {u"name", ColumnUse::Name},
    {u"vad heter du", ColumnUse::Name},
    {u"användarnamn", ColumnUse::Email},
    {u"username", ColumnUse::Email},
};

/// Lower case, single blanks, neither hyphens nor marks: "Svars-ID" and "Svarsid:" are one.
QString foldedHeading(const QString& heading)
{
    QStringList words;
    for (const QString& word : heading.simplified().split(u' ')) {
        words.append(labelWord(word));
        words.last().removeIf([](QChar character) { return !character.isLetterOrNumber(); });
    }
    words.removeAll(QString());
    return words.join(u' ');
}

std::optional<ColumnUse> useOf(Field field)
{
    if (field == Field::Municipality)
        return ColumnUse::Cooperating;
    return field <= Field::Other ? std::optional(static_cast<ColumnUse>(field)) : std::nullopt;
}

/// Fields that are known by one of their words also in a question that is put in other words.
bool isKnownWithin(Field field)
{
    return field == Field::Workplace || field == Field::Email ||
           (field >= Field::Cooperating && field <= Field::Proposal);
}

/// "Beskriv den samverkansutmaning du har mött": the field whose key words come first.
std::optional<ColumnUse> useWithin(const QString& heading, const LabelVocabulary& vocabulary)
{
    std::array<unsigned, fieldCount> seen{};
    for (qsizetype at = nextWord(heading, 0, heading.size()); at < heading.size();) {
        const qsizetype end = wordEnd(heading, at, heading.size());
        if (end == at)
            break;
        const LabelWord word = vocabulary.find(labelWord(QStringView(heading).sliced(at, end - at)));
        for (size_t field = 0; field < fieldCount; ++field)
            seen.at(field) |= keyGroup(word.roles.at(field));
        for (const LabelRule& rule : LabelVocabulary::rules()) {
            if (rule.strong && isKnownWithin(rule.field) && rule.isMetBy(seen.at(static_cast<size_t>(rule.field))))
                return useOf(rule.field);
        }
        at = nextWord(heading, end, heading.size());
    }
    return std::nullopt;
}

struct Proposal
{
    ColumnUse use = ColumnUse::Keep;
    bool strong = false;
};

Proposal proposalFor(const QString& heading, const LabelMatcher& matcher, const LabelVocabulary& vocabulary)
{
    constexpr qsizetype longest = 300; // characters: nobody reads a longer question
    if (heading.size() > longest)
        return {};
    const QString folded = foldedHeading(heading);
    for (const auto& [name, use] : added) {
        if (folded == name)
            return {use, true};
    }
    LabelSurroundings around;
    around.heading = true;
    around.labelCell = true;
    const QList<Label> labels = matcher.find(heading.simplified(), around);
    if (!labels.isEmpty() && labels.first().whole) {
        // A municipality is asked for beside the parties, not in their place.
        const bool beside = labels.first().field == Field::Municipality;
        if (const auto use = useOf(labels.first().field))
            return {*use, labels.first().strong || beside};
        return {};
    }
    if (const auto use = useWithin(heading.simplified(), vocabulary))
        return {*use, true};
    return {};
}

} // namespace

const QList<ColumnUse>& columnUses()
{
    static const QList<ColumnUse> all = [] {
        QList<ColumnUse> uses;
        for (const auto& [use, code] : codes)
            uses.append(use);
        return uses;
    }();
    return all;
}

std::optional<Field> fieldOf(ColumnUse use)
{
    return use <= ColumnUse::Other ? std::optional(static_cast<Field>(use)) : std::nullopt;
}

QString nameOf(ColumnUse use)
{
    using enum ColumnUse;
    switch (use) {
    case Title:
        return Texts::tr("Title");
    case Name:
        return Texts::tr("Name");
    case Email:
        return Texts::tr("E-mail");
    case Workplace:
        return Texts::tr("Where do you work?");
    case Received:
        return Texts::tr("Day it came in");
    case Cooperating:
        return Texts::tr("Cooperating parties/organisations");
    case Challenge:
        return Texts::tr("Challenge");
    case Consequences:
        return Texts::tr("Consequences");
    case Proposal:
        return Texts::tr("Proposed solution");
    case Other:
        return Texts::tr("Other text");
    case Keep:
        return Texts::tr("No field: kept beside them");
    case LeaveOut:
        return Texts::tr("Left out");
    }
    Q_UNREACHABLE();
}

QString codeOf(ColumnUse use)
{
    const auto found = std::ranges::find(codes, use, [](const auto& each) { return each.first; });
    return found == std::end(codes) ? QString() : QString(found->second);
}

std::optional<ColumnUse> columnUseFrom(QStringView code)
{
    const auto found = std::ranges::find_if(codes, [code](const auto& each) { return code == each.second; });
    return found == std::end(codes) ? std::nullopt : std::optional(found->first);
}

QList<ColumnUse> proposedUses(const QStringList& headings)
{
    const LabelMatcher matcher;
    const LabelVocabulary vocabulary;
    QList<Proposal> proposals;
    for (const QString& heading : headings)
        proposals.append(proposalFor(heading, matcher, vocabulary));
    QList<ColumnUse> uses;
    for (const Proposal& proposal : std::as_const(proposals)) {
        // "Organisation" beside "Var arbetar du?": what a word may mean another column says in full.
        const bool saidBetter = !proposal.strong && std::ranges::any_of(proposals, [&](const Proposal& other) {
            return other.strong && other.use == proposal.use;
        });
        uses.append(saidBetter ? ColumnUse::Keep : proposal.use);
    }
    return uses;
}

bool tellsOfCases(const QList<ColumnUse>& uses)
{
    return std::ranges::any_of(uses, [](ColumnUse use) {
        return use == ColumnUse::Title || (use >= ColumnUse::Challenge && use <= ColumnUse::Proposal);
    });
}

QString fingerprintOf(const QStringList& headings)
{
    QStringList folded;
    for (const QString& heading : headings)
        folded.append(foldedHeading(heading));
    return QString::fromLatin1(QCryptographicHash::hash(folded.join(u'\n').toUtf8(), QCryptographicHash::Sha1).toHex());
}

QString storedUses(const AnswerForm& form)
{
    QJsonArray stored;
    for (const FormColumn& column : form.columns)
        stored.append(codeOf(column.use));
    return QString::fromUtf8(QJsonDocument(stored).toJson(QJsonDocument::Compact));
}

std::optional<QList<ColumnUse>> usesFrom(const QString& stored, qsizetype columns)
{
    const QJsonArray codesOfColumns = QJsonDocument::fromJson(stored.toUtf8()).array();
    QList<ColumnUse> uses;
    for (const QJsonValue code : codesOfColumns) {
        if (const auto use = columnUseFrom(code.toString()))
            uses.append(*use);
    }
    return uses.size() == columns ? std::optional(uses) : std::nullopt;
}

} // namespace heller::importing

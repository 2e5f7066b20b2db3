#include "core/privacy/person_forms.h"

#include "core/privacy/name_context.h"
#include "core/privacy/name_lists.h"
#include "core/privacy/name_shapes.h"
#include "core/privacy/swedish_words.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace heller::privacy {
namespace {

using Stretch = PersonForms::Stretch;

/// baseForms(), and the genitive of the shortest names: "Eks".
QStringList formsOfWord(const QString& folded)
{
    QStringList forms = baseForms(folded);
    if (folded.size() == 3 && folded.endsWith(u's'))
        forms.append(folded.chopped(1));
    return forms;
}

/// As part of a page's or a file's address: "vantan-pa-ronja".
bool isSlug(const QString& text)
{
    static const QRegularExpression slug(u"\\A[a-z0-9]+(-[a-z0-9]+)*\\z"_s);
    return slug.match(text).hasMatch();
}

bool isWithin(const QList<Stretch>& stretches, qsizetype place)
{
    return std::ranges::any_of(
        stretches, [place](const Stretch& each) { return place >= each.start && place < each.start + each.length; });
}

/// Its digits with whatever people put between them, with or without the country.
QRegularExpression phonePattern(const QString& phone)
{
    static const QRegularExpression country(u"\\A(\\+46|0046)"_s);
    QString digits = phone;
    digits.remove(QRegularExpression(u"[^\\d+]"_s));
    const bool isSwedish = country.match(digits).hasMatch() || (digits.startsWith(u'0') && !digits.startsWith("00"_L1));
    digits.remove(country);
    digits.remove(u'+');
    if (isSwedish && digits.startsWith(u'0'))
        digits.remove(0, 1);
    const QString between = u"[\\s\\x{00A0}\\x{00AD}\\x{200B}-\\x{200D}\\x{2060}\\x{FEFF}\\-–()/.]*"_s;
    const QString number = QStringList(digits.split(QString(), Qt::SkipEmptyParts)).join(between);
    const QString before = isSwedish ? u"(?:(?:\\+|00)46%1(?:\\(?0\\)?)?|0)%1"_s.arg(between) : u"\\+?"_s;
    return QRegularExpression(u"(?<!\\d)"_s + before + number + u"(?!\\d)"_s,
                              QRegularExpression::UseUnicodePropertiesOption);
}

QString digitsOf(const QString& text)
{
    QString digits;
    std::ranges::copy_if(text, std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    return digits;
}

/// With its century or without, and whatever people put before the last four.
QRegularExpression identityPattern(const QString& number)
{
    constexpr qsizetype withoutCentury = 10;
    const QString between = u"[\\s\\x{00A0}\\x{00AD}\\x{200B}-\\x{200D}\\x{2060}\\x{FEFF}\\-–+]*"_s;
    const QString digits =
        QStringList(digitsOf(number).right(withoutCentury).split(QString(), Qt::SkipEmptyParts)).join(between);
    return QRegularExpression(u"(?<!\\d)(?:(?:18|19|20)%1)?%2(?!\\d)"_s.arg(between, digits),
                              QRegularExpression::UseUnicodePropertiesOption);
}

/// "V.T.", "V. T.", "V.T:s"; without dots it is an abbreviation sooner.
QRegularExpression initialsPattern(const QStringList& parts)
{
    QStringList letters;
    for (const QString& part : parts)
        letters.append(QRegularExpression::escape(part.left(1).toUpper()));
    return QRegularExpression(u"(?<![\\p{L}\\p{N}.])"_s + letters.join(u"\\.\\s?"_s) + u"(?:\\.|:s)(?!\\p{L})"_s,
                              QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

bool isIdentityNumber(const QString& text)
{
    const qsizetype digits = digitsOf(text).size();
    const bool isPlain =
        std::ranges::all_of(text, [](QChar c) { return c.isDigit() || c.isSpace() || u"-–+"_s.contains(c); });
    return isPlain && (digits == 10 || digits == 12);
}

void PersonForms::addName(const QString& name)
{
    if (isIdentityNumber(name)) {
        m_numbers.append(identityPattern(name));
        return;
    }
    QStringList bearing; // without the particles
    for (const Word& word : wordsOf(name))
        if (!isParticle(word.folded))
            bearing.append(word.folded);
    if (bearing.size() > 1)
        m_initials.append(initialsPattern(bearing));
    for (const QString& part : partsOfName(name)) {
        m_parts.append(part);
        m_plain.append(plainOf(part));
    }
}

PersonForms::PersonForms(const Person& person, const QStringList& others)
{
    for (const QString& name : person.names)
        addName(name);
    for (const QString& other : others) {
        QStringList folded;
        for (const Word& word : wordsOf(other))
            folded.append(word.folded);
        const auto shared =
            std::ranges::count_if(folded, [this](const QString& part) { return m_parts.contains(part); });
        const bool hasOtherName = std::ranges::any_of(folded, [this](const QString& part) {
            return !m_parts.contains(part) && (isSurname(part) || isGivenName(part) || endsLikeSurname(part));
        });
        if (folded.size() > 1 && shared == 1 && hasOtherName)
            m_others.append(folded);
    }
    for (const QString& email : person.emails)
        if (!email.trimmed().isEmpty())
            m_emails.append(email.trimmed().toCaseFolded());
    constexpr qsizetype fewestDigits = 5;
    for (const QString& phone : person.phones)
        if (std::ranges::count_if(phone, [](QChar c) { return c.isDigit(); }) >= fewestDigits)
            m_numbers.append(phonePattern(phone));
    for (const QString& number : person.identityNumbers)
        if (isIdentityNumber(number))
            m_numbers.append(identityPattern(number));
}

/// One that is given, or one that is made of at least two of the names.
bool PersonForms::isTheirs(const QString& email) const
{
    if (m_emails.contains(email.toCaseFolded()))
        return true;
    const QString local = plainOf(email.section(u'@', 0, 0).toLower());
    const QStringList pieces = local.split(QRegularExpression(u"[._+\\-\\d]+"_s), Qt::SkipEmptyParts);
    const auto isTogether = [&](const QString& one) { // "vikingtankman"
        return local.startsWith(one) && one.size() < local.size() && m_plain.contains(local.mid(one.size()));
    };
    return std::ranges::count_if(pieces, [this](const QString& piece) { return m_plain.contains(piece); }) > 1 ||
           std::ranges::any_of(m_plain, isTogether);
}

QList<Stretch> PersonForms::contactsIn(const QString& text, QList<Stretch>& notTheirs) const
{
    static const QRegularExpression address(u"[\\w.+%\\-]+@[\\w\\-]+(?:\\.[\\w\\-]+)+"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    QList<Stretch> found;
    if (text.contains(u'@')) {
        for (const auto& match : address.globalMatch(text)) {
            const Stretch stretch{match.capturedStart(), match.capturedLength(), true, false};
            (isTheirs(match.captured()) ? found : notTheirs).append(stretch);
        }
    }
    for (const QRegularExpression& number : m_numbers)
        for (const auto& match : number.globalMatch(text))
            if (!isWithin(found, match.capturedStart()))
                found.append({match.capturedStart(), match.capturedLength(), true, false});
    return found;
}

bool PersonForms::isPart(const QString& folded, bool capital) const
{
    return m_parts.contains(folded) && (capital || (!isOrdinaryWord(folded) && !isPlace(folded)));
}

/// "bor i Lund", "Lunds kommun", "Dag 1", "Dags för möte": a place or a word; "Dag Tänkström", "Anna Lund": another.
bool PersonForms::isAnotherHere(const QString& text, const QList<Word>& words, qsizetype place,
                                const QString& form) const
{
    const Word& word = words.at(place);
    const auto isTheirsAt = [&](qsizetype at) {
        return at >= 0 && at < words.size() &&
               std::ranges::any_of(
                   formsOfWord(words.at(at).folded), [&](const QString& each) { return m_parts.contains(each); });
    };
    const bool hasBefore = place > 0 && word.joined;
    const bool hasAfter = place + 1 < words.size() && words.at(place + 1).joined;
    if ((hasBefore && isTheirsAt(place - 1)) || (hasAfter && isTheirsAt(place + 1)))
        return false;
    const auto isSurnameAt = [&](const Word& other) {
        const QString base = baseForms(other.folded).constLast();
        return other.capital && other.length > 1 && (isSurname(base) || endsLikeSurname(base));
    };
    if (isGivenName(form) && form == word.folded && hasAfter && isSurnameAt(words.at(place + 1)))
        return true;
    if (isSurname(form) && hasBefore && words.at(place - 1).capital && isGivenName(words.at(place - 1).folded))
        return true;
    if (isPlace(form) && standsAsPlace(words, place))
        return true;
    if (!isOrdinaryWord(form) && !isPlace(form))
        return false;
    const QStringView rest = QStringView(text).sliced(word.end());
    const bool isNumbered = rest.size() > 1 && rest.at(0) == u' ' && rest.at(1).isDigit();
    const bool isWord = word.opens && form != word.folded && isSwedishWord(word.folded) && !hasBefore;
    return isNumbered || isWord || namesAnOrganisation(words, place);
}

/// Where the name ends with the initial behind it: "Viking T."
qsizetype PersonForms::endWithInitial(const QString& text, const QList<Word>& words, qsizetype place) const
{
    const qsizetype end = words.at(place).end();
    if (place + 1 >= words.size() || !words.at(place + 1).joined || !isInitial(words.at(place + 1)))
        return end;
    const Word& initial = words.at(place + 1);
    const auto begins = [&](const QString& part) { return part.front() == initial.folded.front(); };
    if (std::ranges::none_of(m_parts, begins))
        return end;
    const QStringView rest = QStringView(text).sliced(initial.end());
    const bool goesOn = rest.size() > 2 && rest.at(0) == u'.' && rest.at(1) == u' ' && rest.at(2).isLower();
    return initial.end() + (goesOn ? 1 : 0); // else the dot ends the sentence, too
}

/// The words that are another's whole name.
QList<qsizetype> PersonForms::othersIn(const QList<Word>& words) const
{
    QList<qsizetype> places;
    for (const QStringList& name : m_others) {
        for (qsizetype place = 0; place + name.size() <= words.size(); ++place) {
            bool same = true;
            for (qsizetype at = 0; same && at < name.size(); ++at)
                same = baseForms(words.at(place + at).folded).contains(name.at(at));
            for (qsizetype at = 0; same && at < name.size(); ++at)
                places.append(place + at);
        }
    }
    return places;
}

/// The word, or those of its pieces that are a name.
void PersonForms::addWord(const QString& text, const QList<Word>& words, qsizetype place,
                          QList<Stretch>& stretches) const
{
    const Word& word = words.at(place);
    for (const QString& form : formsOfWord(word.folded)) {
        if (!isPart(form, word.capital) || isAnotherHere(text, words, place, form))
            continue;
        Stretch stretch{word.start, endWithInitial(text, words, place) - word.start, false, form != word.folded};
        const QChar initial = place > 0 ? text.at(words.at(place - 1).start) : QChar();
        const bool hasInitial =
            place > 0 && words.at(place - 1).length == 1 && initial.isUpper() &&
            word.start - words.at(place - 1).end() <= 2 &&
            std::ranges::any_of(m_parts, [initial](const QString& part) { return part.front() == initial.toLower(); });
        const bool goesOn = !stretches.isEmpty() && !stretches.last().isContact && !stretches.last().isGenitive &&
                            text.mid(stretches.last().start + stretches.last().length,
                                     word.start - stretches.last().start - stretches.last().length) == " "_L1;
        if (goesOn) {
            const qsizetype end = stretch.start + stretch.length;
            stretch.start = stretches.takeLast().start;
            stretch.length = end - stretch.start;
        } else if (hasInitial) {
            const qsizetype end = stretch.start + stretch.length;
            stretch.start = words.at(place - 1).start;
            stretch.length = end - stretch.start;
        }
        stretches.append(stretch);
        return;
    }
    static const QRegularExpression inner(u"[-'’‑]"_s);
    const QString written = text.mid(word.start, word.length);
    if (!written.contains(inner))
        return;
    const bool slug = isSlug(written);
    qsizetype start = 0;
    for (const QString& piece : written.split(inner)) {
        const QList<Word> alone = wordsOf(piece);
        for (const QString& form : alone.isEmpty() ? QStringList() : formsOfWord(alone.first().folded))
            if (isPart(form, alone.first().capital) || (slug && m_plain.contains(form))) {
                stretches.append({word.start + start, piece.size(), false, form != alone.first().folded});
                break;
            }
        start += piece.size() + 1;
    }
}

QList<Stretch> PersonForms::find(const QString& text) const
{
    const SeenText seen = seenTextOf(text);
    QList<Stretch> found = findSeen(seen.text);
    for (Stretch& each : found) {
        const qsizetype end = seen.endOf(each.start + each.length);
        each.start = seen.startOf(each.start);
        each.length = end - each.start;
    }
    return found;
}

QList<Stretch> PersonForms::findSeen(const QString& text) const
{
    if (text.isEmpty())
        return {};
    QList<Stretch> notTheirs;
    QList<Stretch> contacts = contactsIn(text, notTheirs);
    if (m_parts.isEmpty())
        return contacts;
    const QList<Word> words = wordsOf(text);
    const QList<qsizetype> others = othersIn(words);
    QList<Stretch> names;
    for (qsizetype place = 0; place < words.size(); ++place) {
        const qsizetype start = words.at(place).start;
        if (!others.contains(place) && !isWithin(contacts, start) && !isWithin(notTheirs, start))
            addWord(text, words, place, names);
    }
    for (const QRegularExpression& initials : m_initials)
        for (const auto& match : initials.globalMatch(text))
            if (!isWithin(names, match.capturedStart()) && !isWithin(contacts, match.capturedStart()))
                names.append({match.capturedStart(), match.capturedLength(), false, match.captured().endsWith(u's')});
    contacts += names;
    std::ranges::sort(contacts, {}, &Stretch::start);
    return contacts;
}

QString PersonForms::replaced(const QString& text, const QString& pseudonym) const
{
    const QList<Stretch> stretches = find(text);
    if (stretches.size() == 1 && stretches.first().isContact && stretches.first().length == text.trimmed().size())
        return {};
    const bool slug = isSlug(text);
    const QString plainPseudonym = plainOf(pseudonym.toLower()).replace(u' ', u'-');
    QString result;
    qsizetype place = 0;
    for (const Stretch& each : stretches) {
        result += QStringView(text).mid(place, each.start - place);
        if (each.isContact)
            result += u"[…]"_s;
        else
            result += slug ? plainPseudonym : pseudonym;
        if (!each.isContact && !slug && each.isGenitive && !pseudonym.endsWith(u's'))
            result += u's';
        place = each.start + each.length;
    }
    return result + text.mid(place);
}

} // namespace heller::privacy

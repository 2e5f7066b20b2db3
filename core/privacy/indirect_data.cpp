#include "core/privacy/indirect_data.h"

#include "core/privacy/name_context.h"
#include "core/privacy/name_lists.h"
#include "core/privacy/pointing_out.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::privacy {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::privacy::IndirectData)
};

Finding findingOf(const QRegularExpressionMatch& match, int group, FindingKind kind, const QString& reason)
{
    return {.start = match.capturedStart(group),
            .length = match.capturedLength(group),
            .kind = kind,
            .confidence = Confidence::Medium,
            .reason = reason};
}

void findDottedInitials(const QString& text, QList<Finding>& findings)
{
    static const QRegularExpression dotted(uR"((?<![\p{L}\d.])(\p{Lu}\.\s?\p{Lu}\.?(?::s)?)(?![\p{L}\d]))"_s);
    static const QStringList others = {u"N.N."_s, u"N.N"_s, u"P.S."_s, u"P.S"_s, u"S.K."_s, u"E.D."_s, u"U.S."_s};
    auto matches = dotted.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (!others.contains(match.captured(1).remove(u' ')))
            findings.append(findingOf(match, 1, FindingKind::Initials, Text::tr("Initials with dots.")));
    }
}

/// "B. hade", "P. och J.": a letter with a dot where a name would stand.
void findDottedLetters(const QString& text, QList<Finding>& findings)
{
    static const QRegularExpression dotted(
        uR"((?<![\p{L}\d.])(?<!punkt )(?<!bilaga )(?<!grupp )(?<!alternativ )(?<!del )(?<!plan )(\p{Lu}\.)(?=\s\p{Ll}{2,}|,))"_s);
    auto matches = dotted.globalMatch(text);
    while (matches.hasNext())
        findings.append(
            findingOf(matches.next(), 1, FindingKind::Initials, Text::tr("A letter that stands for somebody.")));
}

/// At the end of a mail: "Mvh KA", "/MB".
void findClosingInitials(const QString& text, QList<Finding>& findings)
{
    static const QRegularExpression closing(
        uR"((?:\bmvh\b|\bvh\b|hälsningar\b|hälsn\b\.?|\bsign\b\.?|(?<![\p{L}\d])/{1,2})[,:]?\s*(\p{Lu}{1,3})\s*\.?(?=\s*(?:\n|$)))"_s,
        QRegularExpression::CaseInsensitiveOption);
    auto matches = closing.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString letters = match.captured(1);
        if (letters == letters.toUpper() && !isInstitution(letters.toLower()))
            findings.append(findingOf(match, 1, FindingKind::Initials, Text::tr("Initials at the end of a mail.")));
    }
}

/// "bilaga A och B"
bool isListed(const QList<Word>& words, qsizetype place, const QStringList& labels)
{
    constexpr qsizetype before = 3;
    if (place < before || !words.at(place).joined || words.at(place - 2).length != 1)
        return false;
    const QString& link = words.at(place - 1).folded;
    return (link == "och"_L1 || link == "eller"_L1) && labels.contains(words.at(place - before).folded);
}

/// "M har varit sjukskriven", "för K:s del", "klienten AK": letters that stand where a name would.
bool standsForSomebody(const QString& text, const QList<Word>& words, qsizetype place)
{
    static const QStringList labels = {
        u"plan"_s,    u"alternativ"_s, u"bilaga"_s,  u"grupp"_s, u"punkt"_s,     u"typ"_s,        u"klass"_s,
        u"körkort"_s, u"vitamin"_s,    u"hepatit"_s, u"hus"_s,   u"sal"_s,       u"rum"_s,        u"nivå"_s,
        u"fas"_s,     u"linje"_s,      u"del"_s,     u"steg"_s,  u"avdelning"_s, u"behörighet"_s, u"korridor"_s,
        u"modell"_s,  u"kod"_s,        u"spår"_s,    u"korta"_s, u"till"_s};
    static const QStringList links = {
        u"med"_s,   u"för"_s,     u"av"_s,       u"från"_s,    u"hos"_s,    u"om"_s,       u"att"_s,     u"när"_s,
        u"då"_s,    u"så"_s,      u"träffade"_s, u"träffat"_s, u"låta"_s,   u"ringde"_s,   u"ring"_s,    u"fick"_s,
        u"har"_s,   u"ska"_s,     u"skulle"_s,   u"kan"_s,     u"vill"_s,   u"ger"_s,      u"hjälpa"_s,  u"stötta"_s,
        u"men"_s,   u"var"_s,     u"är"_s,       u"hjälpte"_s, u"hjälpt"_s, u"stöttade"_s, u"stöttat"_s, u"träffar"_s,
        u"mötte"_s, u"frågade"_s, u"åt"_s,       u"kallas"_s,  u"kallad"_s, u"benämns"_s,  u"heter"_s,   u"bad"_s};
    static const QStringList verbs = {u"är"_s, u"var"_s, u"blev"_s, u"själv"_s, u"s"_s};
    const Word& word = words.at(place);
    const Word* previous = place > 0 && word.joined ? &words.at(place - 1) : nullptr;
    const Word* next = place + 1 < words.size() ? &words.at(place + 1) : nullptr;
    const bool possessive = next && text.mid(word.end(), 2) == ":s"_L1;
    const bool shortened = place > 1 && words.at(place - 2).folded.startsWith(u"förkort"_s);
    if (previous && labels.contains(previous->folded) && !possessive && !shortened)
        return false;
    if (shortened)
        return true;
    if (!possessive && isListed(words, place, labels))
        return false;
    if (previous && isPersonWord(previous->folded))
        return true;
    const bool ofTheirs = next && next->joined && next->folded == "och"_L1 && place + 2 < words.size() &&
                          isPersonWord(words.at(place + 2).folded); // "H-B och hans bror"
    if (ofTheirs || (word.length > 1 && word.opens && doesWhatOnlyPeopleDo(words, place)))
        return true;
    if (word.length > 1)
        return false;
    if (possessive)
        return true;
    const bool begins = word.opens && next && next->joined && !next->capital && next->length > 3 &&
                        (next->folded.endsWith("er"_L1) || next->folded.endsWith("ar"_L1)); // "H sover"
    if (begins)
        return true;
    const bool acts = next && next->joined && (doesWhatPeopleDo(words, place) || verbs.contains(next->folded));
    return acts || (previous && links.contains(previous->folded));
}

void findInitials(const QString& text, const QList<Word>& words, QList<Finding>& findings)
{
    for (qsizetype place = 0; place < words.size(); ++place) {
        const Word& word = words.at(place);
        const bool letters = isInitial(word) || (word.length == 2 && word.allCapitals && !isInstitution(word.folded));
        const bool isWord = word.folded == u"i" || word.folded == u"å" || word.folded == u"ö" ||
                            word.folded == u"x"; // "I mars …", "på X"
        const QChar around[] = {word.start > 0 ? text.at(word.start - 1) : u' ',
                                word.end() < text.size() ? text.at(word.end()) : u' '};
        const auto joins = [](QChar c) { return c.isDigit() || c == u'-' || c == u'&' || c == u'+' || c == u'.'; };
        if (!letters || isWord || joins(around[0]) || (joins(around[1]) && around[1] != u'.') ||
            !standsForSomebody(text, words, place))
            continue;
        const bool possessive = text.mid(word.end(), 2) == ":s"_L1;
        findings.append({.start = word.start,
                         .length = word.length + (possessive ? 2 : 0),
                         .kind = FindingKind::Initials,
                         .confidence = Confidence::Medium,
                         .reason = Text::tr("A letter that stands for somebody.")});
    }
}

const QRegularExpression& dayPattern()
{
    static const QRegularExpression pattern(
        uR"((?:(?:\bden\s)?(?<![\d\p{L}/:.-])(?:(?:19|20)\d\d-\d\d-\d\d|\d{1,2}(?::e|:a|e)?\s(?:jan(?:uari)?|feb(?:ruari)?|mars?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?(?:\s(?:19|20)\d\d|\s?[-–’']\s?\d\d\b)?|\d{1,2}/\d{1,2}(?:[- /–]{1,2}(?:\d{4}|\d\d)\b)?|(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)\s\d{1,2},?\s\d{4}|\d{1,2}\.\d{1,2}\.(?:\d{4}|\d\d)\b)(?![\d/\p{L}])|\bden\s\d{1,2}:[ea]\b|\bden\s(?:första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde|elfte|tolfte|trettonde|fjortonde|femtonde|sextonde|sjuttonde|artonde|nittonde|tjugonde|(?:tjugo|trettio)(?:första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde)|trettionde)\s(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)\b(?:\s(?:19|20)\d\d)?|(?<![\d\p{L}/:.-])(?:(?:19|20)\d\d[01]\d[0-3]\d|[0-4]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?![\d/\p{L}]|[ +-]?\d)|\b(?:midsommarafton|midsommardagen|julafton|juldagen|annandagen|nyårsafton|nyårsdagen|skärtorsdagen|långfredagen|påskafton|valborg|trettondagen|lucia)\s(?:19|20)\d\d\b))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

struct Span
{
    qsizetype start = 0;
    qsizetype end = 0;
};

/// From one full stop, question mark or line break to the next; the dots within the day itself end nothing.
Span sentenceAround(const QString& text, qsizetype start, qsizetype end)
{
    const auto ends = [&](qsizetype place) {
        const QChar character = text.at(place);
        const bool mark = character == u'.' || character == u'!' || character == u'?';
        return character == u'\n' || (mark && place + 2 < text.size() && text.at(place + 1).isSpace() &&
                                      text.at(place + 2).isUpper() && place > 1 && text.at(place - 2).isLetter());
    };
    Span span{start, end};
    while (span.start > 0 && !ends(span.start - 1))
        --span.start;
    while (span.end < text.size() && !ends(span.end))
        ++span.end;
    return span;
}

/// "f. 1989-04-22", an event that happens to one person, a word for one, or somebody's name.
bool isAboutSomebody(const QString& text, Span sentence, const QRegularExpressionMatch& day, const QList<Word>& words,
                     const QList<Finding>& names)
{
    static const QRegularExpression born(uR"((?:\bf\.|\bfödd|\bfödelse\w*|\bdog|\bavled)\s*(?:den\s)?$)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression event(
        uR"(\b(?:avslag|bifall|missfall|sjukskr\w+|inlagd|utskriven|inskriven|operer\w+|avled|dödsfall|begrav\w+|häkta\w+|omhändert\w+|vräkt\w*|skild\w*|separer\w+|utvis\w+|förlo\w+|diagnos\w*|praktik(?:en|plats\w*)?|anställ\w+)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto isIn = [&](qsizetype place) { return place >= sentence.start && place < sentence.end; };
    return born.match(text.mid(sentence.start, day.capturedStart() - sentence.start)).hasMatch() ||
           event.match(text.mid(sentence.start, sentence.end - sentence.start)).hasMatch() ||
           std::ranges::any_of(words,
                               [&](const Word& word) { return isIn(word.start) && isPersonWord(word.folded); }) ||
           std::ranges::any_of(names, [&](const Finding& name) { return isIn(name.start); });
}

/// "K, 34 år"
void findAgedLetters(const QString& text, QList<Finding>& findings)
{
    static const QRegularExpression aged(uR"((?<![\p{L}\d.-])(\p{Lu})(?:,|\s\()\s?\d{1,2}\s?år\b)"_s);
    for (const auto& match : aged.globalMatch(text))
        findings.append(findingOf(match, 1, FindingKind::Initials, Text::tr("A letter that stands for somebody.")));
}

void findDatedPersons(const QString& text, const QList<Word>& words, const QList<Finding>& names,
                      QList<Finding>& findings)
{
    static const QRegularExpression common(
        uR"(möte|sammanträd|beredning|styrgrupp|rutin|lagen\b|förordning|nämnd|träffas|utbildningsdag|konferens|protokoll|inkom|terminen|budget|webbin|upphandl|avtal)"_s,
        QRegularExpression::CaseInsensitiveOption);
    auto matches = dayPattern().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const Span sentence = sentenceAround(text, match.capturedStart(), match.capturedEnd());
        const QString whole = text.mid(sentence.start, sentence.end - sentence.start);
        if (!common.match(whole).hasMatch() && isAboutSomebody(text, sentence, match, words, names))
            findings.append(findingOf(match, 0, FindingKind::DatedPerson,
                                      Text::tr("An exact day in a sentence about an individual.")));
    }
}

} // namespace

QList<Finding> indirectData(const QString& text, const QList<Word>& words, const QList<Finding>& names)
{
    QList<Finding> findings;
    findDottedInitials(text, findings);
    findDottedLetters(text, findings);
    findClosingInitials(text, findings);
    findAgedLetters(text, findings);
    findInitials(text, words, findings);
    findDatedPersons(text, words, names, findings);
    return findings + pointingOut(text);
}

} // namespace heller::privacy

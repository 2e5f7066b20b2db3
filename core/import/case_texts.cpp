#include "core/import/case_texts.h"

#include "core/import/unknown_labels.h"
#include "core/import/view_match.h"
#include "core/import/written_dates.h"

#include <QCoreApplication>

#include <algorithm>

namespace heller::importing {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heller::importing::CaseTexts)
};

constexpr qsizetype longestShortAnswer = 150; // characters of a further paragraph under "Namn"
constexpr qsizetype longestMunicipality = 80; // characters, of several too
constexpr qsizetype longestAddress = 400;     // characters looked through for one
constexpr qsizetype madeTitleLength = 60;

const QRegularExpression& address()
{
    static const QRegularExpression pattern(u"(?:mailto:)?([\\w.+%-]+@[\\w-]+(?:\\.[\\w-]+)+)"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// What is left of a line when its first e-mail address is taken out: without the signs that joined them.
QString withoutAddress(QString line)
{
    const auto found = address().match(line.left(longestAddress));
    line.remove(found.capturedStart(), found.capturedLength());
    static const QRegularExpression edges(u"^[\\s,;:()<>/–-]+|[\\s,;:()<>/–-]+$"_s);
    line.remove(edges);
    return line.simplified();
}

/// Of "Lina Lind, 070-000 00 00, lina@example.org": what looks like a person's name; empty where nothing does.
QString nameBeside(const QString& written)
{
    static const QRegularExpression name(u"^\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){1,3}$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression marks(u"[,;/<(\n]"_s);
    const QString first = written.section(marks, 0, 0).trimmed();
    return name.match(first).hasMatch() ? first : QString();
}

/// What stood between a stretch of text and the one before it in the same paragraph: a line break, a blank or nothing.
QString blanksBefore(QStringView text, qsizetype start)
{
    while (start < text.size() && text.at(start).isSpace())
        ++start;
    qsizetype from = start;
    while (from > 0 && text.at(from - 1).isSpace())
        --from;
    const QStringView blanks = text.sliced(from, start - from);
    if (blanks.contains(u'\n'))
        return u"\n"_s;
    return blanks.isEmpty() ? QString() : u" "_s;
}

QString singleLine(QString text)
{
    text.replace(QChar(0x2011), u'-'); // no-break hyphen: in names and titles only a hindrance to finding them
    return text.simplified();
}

} // namespace

QString madeTitleDoubt()
{
    return Texts::tr("No title was found; the first words were taken instead.");
}

void TextCollector::add(const TextParagraph& paragraph, const ReportItem& item, QStringView text)
{
    QString line = text.trimmed().toString();
    const bool bullet = paragraph.list == TextParagraph::List::Bullet;
    const bool numbered =
        paragraph.list == TextParagraph::List::Numbered && item.start == 0 && !paragraph.number.isEmpty();
    if (numbered)
        line.prepend(paragraph.number + u' ');
    const bool joined = (m_lastParagraph == item.paragraph && item.continues) || (numbered && m_lastNumbered);
    if (joined && !m_blocks.isEmpty())
        m_blocks.last().text += (numbered ? u"\n"_s : blanksBefore(paragraph.text, item.start)) + line;
    else
        m_blocks.append({bullet ? TextBlock::Kind::Bullet : TextBlock::Kind::Paragraph, line});
    m_lastParagraph = item.paragraph;
    m_lastNumbered = numbered || (m_lastNumbered && joined);
}

QString TextCollector::text() const
{
    QList<TextBlock> blocks = m_blocks;
    if (!m_heading.isEmpty())
        blocks.prepend({TextBlock::Kind::Paragraph, m_heading});
    return textOf(blocksOf(tidyText(textOf(blocks))));
}

QStringList TextCollector::lines() const
{
    QStringList lines;
    for (const TextBlock& block : m_blocks) {
        for (const QStringView each : QStringView(block.text).split(u'\n'))
            lines.append(singleLine(each.toString()));
    }
    lines.removeAll(QString());
    return lines;
}

CaseTexts::CaseTexts(QString title, int number, bool labelled)
    : m_title(singleLine(std::move(title)))
    , m_number(number)
    , m_labelled(labelled)
{}

void CaseTexts::beginField(Field field, const QString& label)
{
    Q_UNUSED(field)
    m_label = label.simplified();
    m_astray = false;
}

void CaseTexts::beginRound(const QString& heading)
{
    m_rounds.push_back({heading, {}, {}});
}

void CaseTexts::beginAnswer(const QString& from)
{
    m_rounds.back().answers.emplace_back(from, TextCollector());
}

void CaseTexts::beginLeftover(const QString& heading, bool keepHeading)
{
    m_leftovers.emplace_back();
    if (keepHeading)
        m_leftovers.back().addLine(heading);
    else
        m_leftovers.back().setHeading(heading);
}

TextRole CaseTexts::addToField(Field which, const TextParagraph& paragraph, const ReportItem& item, QStringView text)
{
    if (m_astray) {
        addToLeftover(paragraph, item, text);
        return TextRole::Leftover;
    }
    if (isShortField(which))
        return addToShortField(which, paragraph, item, text);
    field(which).add(paragraph, item, text);
    return TextRole::Field;
}

TextRole CaseTexts::addToShortField(Field which, const TextParagraph& paragraph, const ReportItem& item,
                                    QStringView text)
{
    const bool further = !field(which).isEmpty() || (which == Field::Received && m_received.isValid());
    const bool isSentence = which == Field::Municipality && (text.size() > longestMunicipality || text.endsWith(u'.'));
    const bool fits = !paragraph.note && !isSentence && (!further || text.size() <= longestShortAnswer);
    if (fits && which == Field::Received && !further && isOnlyDate(text)) {
        m_received = findDate(text).date;
        return TextRole::Field;
    }
    if (fits && which != Field::Received && which != Field::Unplaced) {
        field(which).add(paragraph, item, text);
        return TextRole::Field;
    }
    const bool hasLabel = which == Field::Received || which >= Field::Municipality;
    if (which == Field::Received && !further && text.size() <= longestShortAnswer)
        m_received = findDate(text).date; // said among other things, which are kept
    beginLeftover(hasLabel ? m_label : QString());
    addToLeftover(paragraph, item, text);
    m_astray = !paragraph.note;
    return TextRole::Leftover;
}

TextRole CaseTexts::addToIntro(const TextParagraph& paragraph, const ReportItem& item, QStringView text)
{
    static const QRegularExpression received(
        u"^\\s*(?:inkom|inkommen|inkommit|mottagen|mottaget|datum|registrerad|anmäld)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (!m_received.isValid() && matchIn(received, text).hasMatch() && isOnlyDate(text)) {
        m_received = findDate(text).date;
        return TextRole::Field;
    }
    if (!m_labelled && !paragraph.note) {
        field(Field::Challenge).add(paragraph, item, text);
        return TextRole::Field;
    }
    addToLeftover(paragraph, item, text);
    return TextRole::Leftover;
}

void CaseTexts::addToRound(const TextParagraph& paragraph, const ReportItem& item, QStringView text)
{
    Round& round = m_rounds.back();
    TextCollector& into = round.answers.empty() ? round.text : round.answers.back().second;
    into.add(paragraph, item, text);
}

void CaseTexts::addToLeftover(const TextParagraph& paragraph, const ReportItem& item, QStringView text)
{
    if (m_leftovers.empty())
        m_leftovers.emplace_back();
    m_leftovers.back().add(paragraph, item, text);
}

ParsedCase CaseTexts::finish()
{
    ParsedCase result;
    result.number = m_number;
    result.unsure = m_doubts;
    result.received = m_received;
    result.cooperatingText = field(Field::Cooperating).line(u"\n");
    result.challenge = field(Field::Challenge).text();
    result.consequences = field(Field::Consequences).text();
    result.proposal = field(Field::Proposal).text();
    result.otherText = field(Field::Other).text();
    finishReporter(result);
    sayLongAnswers(result);
    finishTitle(result);
    for (const Round& round : m_rounds)
        result.rounds.append(finished(round));
    for (const TextCollector& leftover : m_leftovers) {
        if (!leftover.isEmpty())
            result.leftovers.append(leftover.text());
    }
    if (!m_labelled)
        result.unsure.append(Texts::tr("The form's headings are missing; the text was taken for the challenge."));
    else if (result.challenge.isEmpty())
        result.unsure.append(Texts::tr("There is no text under “Samverkansutmaning”."));
    if (!result.leftovers.isEmpty() && !m_fieldsKnown)
        result.unsure.append(Texts::tr("Some text found no field; it is kept with the case."));
    finishMunicipality(result);
    return result;
}

ParsedRound CaseTexts::finished(const Round& round)
{
    ParsedRound result{round.heading, round.text.text(), {}};
    for (const auto& [from, text] : round.answers) {
        const QDate date = findDate(from).date;
        // "AF, 3 mars 2023": the date after the last comma is no part of the name.
        QString actor = date.isValid() && from.contains(u',') ? from.section(u',', 0, -2).trimmed() : from;
        if (isOnlyDate(from))
            actor.clear();
        result.answers.append({actor, date, text.text()});
    }
    return result;
}

/// A municipality that is asked for on its own is one of those that the case is between.
void CaseTexts::finishMunicipality(ParsedCase& result)
{
    const QString municipality = field(Field::Municipality).line(u", ");
    if (municipality.isEmpty())
        return;
    if (result.cooperatingText.contains(municipality, Qt::CaseInsensitive)) {
        result.leftovers.append(municipality); // named there already: nothing to look at
        return;
    }
    result.cooperatingText += (result.cooperatingText.isEmpty() ? QString() : u"\n"_s) + municipality;
    result.unsure.append(Texts::tr("“Kommun: %1” was put among the cooperating parties.").arg(municipality));
}

/// Two lines where one is asked for: the second may be what an unknown label stood before, or another field's answer.
void CaseTexts::sayLongAnswers(ParsedCase& result)
{
    const std::pair<Field, QString> asked[] = {
        {Field::Name, Texts::tr("“Namn” has more than one line: %1")},
        {Field::Email, Texts::tr("“E-post” has more than one line: %1")},
        {Field::Workplace, Texts::tr("“Var arbetar du?” has more than one line: %1")},
    };
    for (const auto& [which, sentence] : asked) {
        if (field(which).lines().size() > 1)
            result.unsure.append(sentence.arg(field(which).line(u" / ")));
    }
}

/// Who reported, also where name and address stand on one line.
void CaseTexts::finishReporter(ParsedCase& result)
{
    Reporter& reporter = result.reporter;
    reporter.name = field(Field::Name).line(u", ");
    reporter.workplace = field(Field::Workplace).line(u", ");
    const QString written = field(Field::Email).line(u", ");
    const auto found = address().match(written.left(longestAddress));
    const bool figures = std::ranges::none_of(written, [](QChar character) { return character.isLetter(); });
    if (found.hasMatch())
        reporter.email = found.captured(1);
    else if (!figures)
        reporter.email = written;
    if (reporter.name.isEmpty() && found.hasMatch())
        reporter.name = nameBeside(written);
    // "Kontaktuppgifter" are more than an address, or a telephone number.
    if (!written.isEmpty() && (found.hasMatch() ? !withoutAddress(written).isEmpty() : figures))
        result.leftovers.append(written);
    if (const auto inName = address().match(reporter.name.left(longestAddress));
        inName.hasMatch() && reporter.email.isEmpty()) {
        reporter.email = inName.captured(1);
        reporter.name = withoutAddress(reporter.name);
    }
}

void CaseTexts::finishTitle(ParsedCase& result)
{
    const QString labelled = field(Field::Title).line(u" ");
    const bool onlyNumber = m_title.isEmpty() || typedNumber(m_title).length == m_title.size();
    result.title = onlyNumber && !labelled.isEmpty() ? labelled : m_title;
    if (!labelled.isEmpty() && result.title != labelled)
        result.leftovers.append(labelled);
    if (!result.title.isEmpty())
        return;
    const QString begin = result.challenge.section(u'\n', 0, 0).simplified();
    result.title = begin.size() > madeTitleLength ? begin.left(madeTitleLength).section(u' ', 0, -2) + u" …"_s : begin;
    if (result.title.isEmpty())
        result.title = u"Avvikelse utan titel"_s;
    result.titleMade = true;
    if (m_titleAsked)
        result.unsure.append(madeTitleDoubt());
}

} // namespace heller::importing

#include "core/import/mail_segments.h"

#include "core/base/swedish.h"
#include "core/import/written_dates.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>

namespace heller::importing {

using namespace Qt::StringLiterals;

namespace {

using Option = QRegularExpression;

constexpr qsizetype longestHeadLine = 1'000; // characters: a list of addressees can be long
constexpr qsizetype mostHeadLines = 12;

/// A line of a quoted mail's head: what it is about and what it says.
struct HeadLine
{
    enum class Kind { From, Sent, To, Subject };

    Kind kind = Kind::From;
    QString value = {};
};

std::optional<HeadLine> headLine(const QString& line)
{
    static const QRegularExpression pattern(
        u"^\\s*\\*?(från|from|avsändare|skickat|sent|datum|date|till|to|kopia|cc|ämne|subject)\\s*:\\*?\\s*(.*)$"_s,
        Option::CaseInsensitiveOption | Option::UseUnicodePropertiesOption);
    if (line.size() > longestHeadLine)
        return std::nullopt;
    const QRegularExpressionMatch match = pattern.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    const QString name = match.captured(1).toLower();
    using Kind = HeadLine::Kind;
    Kind kind = Kind::To;
    if (name == u"från"_s || name == "from"_L1 || name == u"avsändare"_s)
        kind = Kind::From;
    else if (name == "skickat"_L1 || name == "sent"_L1 || name == "datum"_L1 || name == "date"_L1)
        kind = Kind::Sent;
    else if (name == u"ämne"_s || name == "subject"_L1)
        kind = Kind::Subject;
    return HeadLine{kind, match.captured(2).simplified()};
}

/// "-----Ursprungligt meddelande-----", a line of underscores: what stands above a quoted mail's head.
bool isRule(const QString& line)
{
    static const QRegularExpression pattern(
        u"^\\s*(?:[-_*=]{2,}\\s*(?:ursprungligt meddelande|original message|vidarebefordrat meddelande|"
        "forwarded message|vidarebefordrat brev|begin forwarded message)\\s*[-_*=]*:?|[-_]{8,}|"
        "(?:vidarebefordrat meddelande|begin forwarded message|ursprungligt meddelande):?)\\s*$"_s,
        Option::CaseInsensitiveOption);
    return line.size() < longestHeadLine && pattern.match(line).hasMatch();
}

void takeSender(MailSegment& segment, QString sender);

/// Where date and sender stand before the verb, "Tue, 5 Mar 2024 at 10:12, Bo Ek <bo@example.org>": behind the day.
void takeWriter(MailSegment& segment, const QString& dayAndWriter)
{
    static const QRegularExpression time(
        u"^[\\s,.]*(?:(?:at|kl\\.?)\\s+)?(?:\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?)?\\s*(?:[ap]\\.?m\\b\\.?)?[\\s,]*"_s,
        Option::CaseInsensitiveOption);
    const WrittenDate day = findDate(dayAndWriter);
    if (day.date.isValid())
        takeSender(segment, dayAndWriter.sliced(day.start + day.length).remove(time));
}

/// "Den 3 mars 2024 kl. 10:15 skrev Bo Ek <bo@example.org>:"
std::optional<MailSegment> writtenBy(const QString& line)
{
    static const QRegularExpression pattern(
        u"^\\s*(?:den|on)\\s(.{6,200}?)\\s(?:skrev\\s?(.*?)\\s*<?([\\w.+%-]+@[\\w.-]+)?>?|wrote)\\s*:\\s*$"_s,
        Option::CaseInsensitiveOption | Option::UseUnicodePropertiesOption);
    if (line.size() > longestHeadLine)
        return std::nullopt;
    const QRegularExpressionMatch match = pattern.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    MailSegment segment{
        .from = match.captured(2).simplified(), .address = match.captured(3), .sent = findDate(match.captured(1)).date};
    if (segment.from.isEmpty() && segment.address.isEmpty())
        takeWriter(segment, match.captured(1));
    return segment;
}

/// The same where the mail program has broken the line before its end.
std::optional<MailSegment> writtenOverLines(const QStringList& lines, qsizetype& at)
{
    static const QRegularExpression begins(u"^\\s*(?:den|on)\\s.*\\d"_s, Option::CaseInsensitiveOption);
    if (auto written = writtenBy(lines.at(at))) {
        ++at;
        return written;
    }
    if (at + 1 >= lines.size() || lines.at(at).size() > longestHeadLine || !lines.at(at + 1).trimmed().endsWith(u':') ||
        !begins.match(lines.at(at)).hasMatch())
        return std::nullopt;
    const QString joined = lines.at(at) + u' ' + lines.at(at + 1).trimmed();
    auto written = joined.contains(u'@') ? writtenBy(joined) : std::nullopt; // else it may be a sentence
    at += written ? 2 : 0;
    return written;
}

void takeSender(MailSegment& segment, QString sender)
{
    static const QRegularExpression address(u"(?:mailto:)?([\\w.+%-]+@[\\w-]+(?:\\.[\\w-]+)+)"_s,
                                            Option::UseUnicodePropertiesOption);
    static const QRegularExpression around(u"[<\\[(\"'].*$|^[\"'\\s]+|[\\s,;]+$"_s);
    const QRegularExpressionMatch match = address.match(sender);
    segment.address = match.captured(1);
    if (match.hasMatch())
        sender.remove(match.capturedStart(), match.capturedLength());
    sender.remove(u'"').remove(u'\'');
    segment.from = sender.remove(around).simplified();
}

/// The head that begins at a line; its end behind the blank line below it. nullopt: none does.
std::optional<MailSegment> headAt(const QStringList& lines, qsizetype& at)
{
    qsizetype line = at;
    while (line < lines.size() && (isRule(lines.at(line)) || (line > at && lines.at(line).trimmed().isEmpty())))
        ++line;
    if (line < lines.size() && line == at) {
        if (auto written = writtenOverLines(lines, at))
            return written;
    }
    MailSegment segment;
    bool sender = false;
    int others = 0;
    qsizetype end = line;
    for (; end < lines.size() && end < line + mostHeadLines; ++end) {
        const auto head = headLine(lines.at(end));
        if (!head)
            break;
        if (head->kind == HeadLine::Kind::From && sender)
            break;
        sender = sender || head->kind == HeadLine::Kind::From;
        others += head->kind != HeadLine::Kind::From ? 1 : 0;
        if (head->kind == HeadLine::Kind::From)
            takeSender(segment, head->value);
        else if (head->kind == HeadLine::Kind::Sent)
            segment.sent = findDate(head->value).date;
        else if (head->kind == HeadLine::Kind::Subject)
            segment.subject = plainSubject(head->value);
    }
    if (!sender || others < (line > at ? 1 : 2))
        return std::nullopt;
    at = end;
    return segment;
}

/// "Med vänlig hälsning" and "-- ": from there on it is the signature.
bool beginsSignature(const QString& line)
{
    static const QRegularExpression greeting(
        u"^\\s*(?:--|(?:med\\s+)?(?:bästa|vänliga?|varma?|soliga?)\\s+häls\\w*|m\\.?v\\.?h\\.?|hälsningar|hälsn\\.?|"
        "skickat från (?:min|outlook)\\b.*|hämta outlook för\\b.*|sent from my\\b.*|get outlook for\\b.*|"
        "(?:kind|best) regards|allt gott)[\\s,.!]*(?:/?\\s*[\\w-]+(?:\\s[\\w-]+){0,2})?\\s*$"_s,
        Option::CaseInsensitiveOption | Option::UseUnicodePropertiesOption);
    return line.size() < 80 && greeting.match(line).hasMatch();
}

void close(MailSegment& segment, const QStringList& lines)
{
    const auto signature = std::ranges::find_if(lines, beginsSignature);
    segment.text = QStringList(lines.begin(), signature).join(u'\n').trimmed();
    segment.signature = QStringList(signature, lines.end()).join(u'\n').trimmed();
}

/// Without the marks that quoting puts before each line.
QString unquoted(const QString& line)
{
    static const QRegularExpression marks(u"^(?:>\\s?)+"_s);
    return line.startsWith(u'>') ? QString(line).remove(marks) : line;
}

} // namespace

QString plainSubject(const QString& subject)
{
    static const QRegularExpression prefix(u"^\\s*(?:(?:sv|vb|re|fw|fwd|aw|wg|ang)\\s*:\\s*)+"_s,
                                           Option::CaseInsensitiveOption);
    return QString(subject).remove(prefix).simplified();
}

bool tellsSomething(const QString& subject)
{
    static const QSet<QString> empty{u"avvikelse"_s,
                                     u"avvikelser"_s,
                                     u"avvikelserapport"_s,
                                     u"avvikelserapportering"_s,
                                     u"lex"_s,
                                     u"heller"_s,
                                     u"rapport"_s,
                                     u"rapportering"_s,
                                     u"anmälan"_s,
                                     u"samverkansavvikelse"_s,
                                     u"ny"_s,
                                     u"nytt"_s,
                                     u"en"_s,
                                     u"formulär"_s,
                                     u"svar"_s,
                                     u"från"_s,
                                     u"om"_s,
                                     u"på"_s,
                                     u"i"_s,
                                     u"till"_s,
                                     u"samordningsförbundet"_s,
                                     u"blankett"_s,
                                     u"nr"_s,
                                     u"av"_s};
    return std::ranges::any_of(swedish::searchWords(subject),
                               [](const QString& word) { return !empty.contains(word) && !word.front().isDigit(); });
}

QList<MailSegment> segmentsOf(const MailText& mail)
{
    QList<MailSegment> segments;
    MailSegment segment{
        .from = mail.from, .address = mail.address, .sent = mail.sent, .subject = plainSubject(mail.subject)};
    QStringList lines = mail.text.split(u'\n');
    std::ranges::transform(lines, lines.begin(), unquoted);
    QStringList own;
    for (qsizetype at = 0; at < lines.size();) {
        if (auto head = headAt(lines, at)) {
            close(segment, own);
            segments.append(segment);
            segment = std::move(*head);
            own.clear();
            continue;
        }
        own.append(lines.at(at++));
    }
    close(segment, own);
    segments.append(segment);
    return segments;
}

} // namespace heller::importing

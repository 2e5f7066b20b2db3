#include "core/import/mail_report.h"

#include "core/base/text_blocks.h"
#include "core/import/case_texts.h"
#include "core/import/mail_segments.h"
#include "core/import/plain_document.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace heller::importing {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heller::importing)
};

bool isMatter(const ParsedCase& parsed)
{
    return !parsed.challenge.isEmpty() || !parsed.consequences.isEmpty() || !parsed.proposal.isEmpty();
}

/// How much of the form a reading found: a segment that only names somebody is not the one.
qsizetype found(const ParsedReport& report)
{
    return std::ranges::count_if(report.cases, isMatter);
}

/// An address that nobody reads: the form's own program sent the mail.
bool isMachine(const QString& address)
{
    const QString name = address.section(u'@', 0, 0).toLower().remove(u'-').remove(u'_').remove(u'.');
    return name.contains("noreply"_L1) || name.contains("donotreply"_L1) || name.contains("svaraej"_L1) ||
           name.contains("postmaster"_L1);
}

void keep(ParsedCase& parsed, const QString& text)
{
    if (const QString tidy = tidyText(text); !tidy.isEmpty())
        parsed.leftovers.append(tidy);
}

/// "Hej!" on the first line, which says nothing of the case; empty: there is none, or nothing after it.
QString greetingIn(const QString& text)
{
    static const QRegularExpression greeting(
        u"^\\s*(?:hej|hejsan|hallå|tjena|god (?:dag|morgon|middag)|goddag|hi|hello|dear)\\b[^\\n.?:]{0,40}\\n"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return greeting.match(text).captured(0);
}

/// "Hej Bo" without a mark behind it, which above the form's first label would be taken for a title.
QString bareGreetingIn(const QString& text)
{
    const QString greeting = greetingIn(text);
    const QString line = greeting.trimmed();
    return !line.isEmpty() && line.back().isLetter() ? greeting : QString();
}

/// One case of a text without any label.
ParsedCase unlabelled(const MailSegment& segment)
{
    CaseTexts texts({}, 0, true);
    texts.fieldsAreKnown(false);
    const QString greeting = greetingIn(segment.text);
    const TextDocument document = plainDocument(segment.text.sliced(greeting.size()));
    for (qsizetype i = 0; i < document.paragraphs.size(); ++i) {
        const TextParagraph& paragraph = document.paragraphs.at(i);
        texts.addToField(Field::Challenge, paragraph, {.paragraph = i, .length = paragraph.text.size()},
                         paragraph.text);
    }
    texts.addDoubt(Texts::tr("None of the form's headings was found; the text was taken for the challenge."));
    ParsedCase parsed = texts.finish();
    keep(parsed, greeting);
    return parsed;
}

/// What the mail says where the form does not. `only`: the mail tells of no other case.
void complete(ParsedCase& parsed, const MailSegment& segment, bool only)
{
    Reporter& reporter = parsed.reporter;
    const bool reporterSaid = !reporter.name.isEmpty() || !reporter.email.isEmpty();
    if (reporterSaid && reporter.email.isEmpty() && reporter.name.compare(segment.from, Qt::CaseInsensitive) == 0)
        reporter.email = segment.address;
    if (!reporterSaid && !isMachine(segment.address)) {
        reporter.name = segment.from;
        reporter.email = segment.address;
        if (!segment.from.isEmpty() || !segment.address.isEmpty())
            parsed.unsure.append(Texts::tr("The form does not say who reports; the mail's sender was taken."));
    }
    if (parsed.received.isNull())
        parsed.received = segment.sent;
    else if (segment.sent.isValid() && parsed.received > segment.sent)
        parsed.unsure.append(Texts::tr("The form says %1, a day after the mail was sent (%2).")
                                 .arg(parsed.received.toString(Qt::ISODate), segment.sent.toString(Qt::ISODate)));
    if (parsed.titleMade && only && tellsSomething(segment.subject)) {
        parsed.title = segment.subject;
        parsed.titleMade = false;
        parsed.unsure.removeOne(madeTitleDoubt());
    }
}

/// A head of its own and what stands under it, for what is kept.
QString wholeOf(const MailSegment& segment)
{
    QStringList head{segment.from, segment.address, segment.sent.toString(Qt::ISODate), segment.subject};
    head.removeAll(QString());
    return head.join(u", "_s) + u"\n\n"_s + segment.text + u"\n\n"_s + segment.signature;
}

} // namespace

ParsedReport reportOf(const MailText& mail)
{
    const QList<MailSegment> segments = segmentsOf(mail);
    QString greeting;
    qsizetype chosen = 0;
    qsizetype longest = 0;
    ParsedReport report;
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const QString ownGreeting = bareGreetingIn(segments.at(i).text);
        ParsedReport read = parseReport(plainDocument(segments.at(i).text.sliced(ownGreeting.size()), mail.name));
        if (found(read) > found(report)) {
            report = std::move(read);
            greeting = ownGreeting;
            chosen = i;
        }
        longest = segments.at(i).text.size() > segments.at(longest).text.size() ? i : longest;
    }
    const bool labelled = found(report) > 0;
    if (!labelled) {
        chosen = longest;
        report = {};
        if (segments.at(chosen).text.isEmpty())
            return report;
        report.cases.append(unlabelled(segments.at(chosen)));
        greeting.clear();
    }
    report.spans.clear();
    keep(report.cases.first(), greeting);
    const MailSegment& segment = segments.at(chosen);
    for (ParsedCase& parsed : report.cases)
        complete(parsed, segment, report.cases.size() == 1);
    keep(report.cases.first(), std::exchange(report.letter, QString()));
    for (const QString& outside : std::exchange(report.leftovers, {}))
        keep(report.cases.first(), outside);
    keep(report.cases.last(), segment.signature);
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const MailSegment& other = segments.at(i);
        if (i != chosen && !(other.text.isEmpty() && other.signature.isEmpty()))
            keep(report.cases.first(), wholeOf(other));
    }
    return report;
}

} // namespace heller::importing

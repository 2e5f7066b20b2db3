#include "core/base/swedish.h"
#include "core/base/text_blocks.h"
#include "core/import/case_texts.h"
#include "core/import/case_titles.h"
#include "core/import/parsed_report.h"
#include "core/import/report_outline.h"
#include "core/import/unknown_labels.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace heller::importing {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heller::importing)
};

using Kind = ReportItem::Kind;
constexpr qsizetype longestDocumentTitle = 120;

/// Walks through the items and puts each where it belongs. A span is made in the same step, so that the account is
/// true.
class Parser
{
public:
    explicit Parser(const TextDocument& document) : m_all(cutIntoItems(document)) { findOutline(m_all); }

    ParsedReport run();

private:
    /// Where text goes at the moment.
    enum class Place { Letter, Outside, Intro, Field, Round, Leftover };

    [[nodiscard]] bool inCase() const { return m_place != Place::Letter && m_place != Place::Outside; }
    [[nodiscard]] CaseTexts& current() { return m_cases.back(); }

    void take(const ReportItem& item);
    void takeLabel(const ReportItem& item);
    void takeTitle(const ReportItem& item);
    void takeFeedback(const ReportItem& item);
    void takeHeading(const ReportItem& item);
    void takeText(const ReportItem& item);
    bool takeUnknownLabel(const ReportItem& item);
    bool takeUnknownHeading(const ReportItem& item);
    void takeForLeftover(const ReportItem& item);
    [[nodiscard]] QString wordsOf(const ReportItem& item) const;
    void beginCase(QString title, int number);
    void account(const ReportItem& item, TextRole role, int caseIndex);
    [[nodiscard]] int here() const { return static_cast<int>(m_cases.size()) - 1; }
    [[nodiscard]] std::optional<int> caseOfFeedback(const ReportItem& item) const;
    void findTitles();

    ReportItems m_all;
    ParsedReport m_report;
    std::vector<CaseTexts> m_cases;
    CaseTitles m_titles;                ///< also of the cases to come
    QHash<int, QString> m_foldedTitles; ///< by case
    QSet<int> m_labelled;               ///< cases in which labels of the form stand
    TextCollector m_letter;
    std::vector<TextCollector> m_outside;
    Place m_place = Place::Letter;
    Field m_field = Field::Note;
    int m_target = -1; ///< case that Round and Leftover belong to
    QString m_title;   ///< folded, of the case that is read
    int m_titleLevel = 0;
    int m_roundLevel = 0;
    int m_labelLevel = 0;
    const ReportItem* m_label = nullptr; ///< the last one
    int m_labelTable = 0;                ///< table that the last label stood in; 0: none
    bool m_inField = false;              ///< something stands below the last label already
};

void Parser::findTitles()
{
    int index = 0;
    for (const ReportItem& item : m_all.items) {
        if (item.kind == Kind::Title) {
            m_foldedTitles.insert(index, foldedTitle(m_all.plainText(item)));
            m_titles.add(m_foldedTitles.value(index), item.number, index);
        }
        index += item.kind == Kind::Title || item.beginsCase ? 1 : 0;
        if (item.kind == Kind::Label && item.field != Field::Note)
            m_labelled.insert(index - 1);
    }
}

ParsedReport Parser::run()
{
    findTitles();
    for (const ReportItem& item : m_all.items)
        take(item);
    m_report.letter = m_letter.text();
    for (const TextCollector& outside : m_outside) {
        if (!outside.isEmpty())
            m_report.leftovers.append(outside.text());
    }
    for (CaseTexts& texts : m_cases)
        m_report.cases.append(texts.finish());
    return std::move(m_report);
}

void Parser::take(const ReportItem& item)
{
    switch (item.kind) {
    case Kind::Contents:
        account(item, TextRole::Contents, -1);
        break;
    case Kind::Label:
        takeLabel(item);
        break;
    case Kind::Title:
        takeTitle(item);
        break;
    case Kind::Feedback:
        takeFeedback(item);
        break;
    case Kind::Heading:
        takeHeading(item);
        break;
    case Kind::Text:
        takeText(item);
        break;
    }
}

void Parser::account(const ReportItem& item, TextRole role, int caseIndex)
{
    m_report.spans.append({item.paragraph, item.start, item.length, role, caseIndex});
}

void Parser::beginCase(QString title, int number)
{
    m_target = static_cast<int>(m_cases.size());
    m_cases.emplace_back(std::move(title), number, m_labelled.contains(m_target));
    m_place = Place::Intro;
}

void Parser::takeLabel(const ReportItem& item)
{
    if (item.beginsCase)
        beginCase({}, 0);
    account(item, TextRole::Label, static_cast<int>(m_cases.size()) - 1);
    if (item.field == Field::Note)
        return;
    m_target = static_cast<int>(m_cases.size()) - 1;
    m_field = item.field;
    m_labelLevel = m_all.paragraph(item).headingLevel;
    m_label = &item;
    m_labelTable = m_all.paragraph(item).cell ? m_all.paragraph(item).cell->table : 0;
    m_inField = false;
    m_place = Place::Field;
    current().beginField(item.field, m_all.text(item).toString());
    if (item.doubtful)
        current().addDoubt(
            Texts::tr("“%1” stands out of the form's order, or twice: look where the text below it went.")
                .arg(wordsOf(item)));
}

/// As it is quoted to the user.
QString Parser::wordsOf(const ReportItem& item) const
{
    return m_all.text(item).toString().simplified();
}

void Parser::takeTitle(const ReportItem& item)
{
    const QString title = m_all.plainText(item).toString().simplified();
    beginCase(title.isEmpty() ? m_all.text(item).toString().simplified() : title, item.number);
    m_titleLevel = m_all.paragraph(item).headingLevel;
    m_title = foldedTitle(title);
    ReportItem number = item;
    number.length = item.numberLength;
    ReportItem words = item;
    words.start += item.numberLength;
    words.length -= item.numberLength;
    if (number.length > 0)
        account(number, TextRole::Heading, m_target);
    if (words.length > 0)
        account(words, TextRole::Field, m_target);
}

/// Reports that gather all feedback at their end name the case in the heading. nullopt: it names none.
std::optional<int> Parser::caseOfFeedback(const ReportItem& item) const
{
    FeedbackWords words;
    words.rest = foldedTitle(m_all.text(item)); // under a chapter of feedback the title may stand alone
    if (const auto found = feedbackWords(m_all.text(item)))
        words = *found;
    if (!m_title.isEmpty() && words.rest == m_title)
        return here();
    const auto named = m_titles.named(words);
    if (!named || *named > here())
        return std::nullopt;
    // Of several cases with the title, the one that is read.
    return m_foldedTitles.value(*named) == m_title && !m_title.isEmpty() ? here() : *named;
}

void Parser::takeFeedback(const ReportItem& item)
{
    const TextParagraph& paragraph = m_all.paragraph(item);
    const QString heading = m_all.plainText(item).toString().simplified();
    const auto named = caseOfFeedback(item);
    const auto words = feedbackWords(m_all.text(item));
    // "Svar från FK" after "Svar från AF om Bostad saknas" is about the same.
    const bool goesOn = !named && m_place == Place::Round && words && words->fromSomebody;
    const int before = std::exchange(m_target, goesOn ? m_target : named.value_or(here()));
    account(item, TextRole::Heading, m_target);
    m_roundLevel = paragraph.headingLevel;
    m_place = Place::Round;
    CaseTexts& texts = m_cases[static_cast<size_t>(m_target)];
    texts.beginRound(heading);
    const bool gathered = !words || m_target != here() || before != here();
    if (named && gathered && m_titles.isOfSeveral(m_foldedTitles.value(m_target)))
        texts.addDoubt(
            Texts::tr("“%1” may be about any of several cases with that title; it was taken for feedback to this one.")
                .arg(heading));
    const bool namesAnother = words && !words->fromSomebody && (!words->rest.isEmpty() || words->caseNumber > 0);
    const bool ofSeveral = words && words->rest.isEmpty() && words->caseNumber == 0 &&
                           m_all.plainText(item).startsWith(u"återkopplingar", Qt::CaseInsensitive);
    if (!named && ofSeveral && m_cases.size() > 1)
        texts.addDoubt(Texts::tr("“%1” does not say which cases it is about; it was taken for feedback to this one.")
                           .arg(heading));
    if (!named && namesAnother && (paragraph.headingLevel > 0 || paragraph.emphasised))
        texts.addDoubt(
            Texts::tr("“%1” names no case of the report; it was taken for feedback to this one.").arg(heading));
}

void Parser::takeHeading(const ReportItem& item)
{
    const int level = m_all.paragraph(item).headingLevel;
    const QString heading = m_all.text(item).toString().simplified();
    if (m_cases.empty()) {
        account(item, TextRole::Heading, -1);
        m_report.headings.append(heading);
        return;
    }
    account(item, TextRole::Heading, level > m_titleLevel && m_titleLevel > 0 ? m_target : -1);
    if (level > m_titleLevel && m_titleLevel > 0) {
        m_cases[static_cast<size_t>(m_target)].beginLeftover(heading);
        m_place = Place::Leftover;
    } else {
        m_outside.emplace_back();
        m_outside.back().setHeading(heading);
        m_place = Place::Outside;
    }
}

/// A heading among the labels that names no field of the form: its text is kept, under its heading, as a leftover.
bool Parser::takeUnknownHeading(const ReportItem& item)
{
    const TextParagraph& paragraph = m_all.paragraph(item);
    const bool withinRound = m_place == Place::Round && (m_roundLevel == 0 || paragraph.headingLevel > m_roundLevel);
    const bool withinField = m_place == Place::Field && m_labelLevel > 0 && paragraph.headingLevel > m_labelLevel;
    if (withinRound && m_roundLevel > 0) {
        const auto from = answererIn(m_all.text(item));
        if (!from)
            return false;
        account(item, TextRole::Heading, m_target);
        m_cases[static_cast<size_t>(m_target)].beginAnswer(*from);
        return true;
    }
    if (withinRound || withinField)
        return false;
    takeForLeftover(item);
    return true;
}

void Parser::takeForLeftover(const ReportItem& item)
{
    account(item, TextRole::Leftover, m_target);
    m_cases[static_cast<size_t>(m_target)].beginLeftover(wordsOf(item), true);
    m_place = Place::Leftover;
}

/// A line that looks like the report's labels and is none that is known. Where a line is asked for, it and what follows
/// it are leftovers; a long text keeps it, and that is said.
bool Parser::takeUnknownLabel(const ReportItem& item)
{
    if (m_all.paragraph(item).headingLevel > 0)
        return inCase() && takeUnknownHeading(item);
    const bool inTable =
        item.besideAnswer && !item.continues && m_labelTable > 0 && m_all.paragraph(item).cell->table == m_labelTable;
    if ((m_place != Place::Field && m_place != Place::Leftover) || item.doubtful ||
        !looksLikeLabel(m_all, item, {m_label, isShortField(m_field), inTable}))
        return false;
    const bool mayLeave = m_place == Place::Field && m_inField; // what stands right below a label is its answer
    if (mayLeave && (inTable || isShortField(m_field))) {
        takeForLeftover(item);
        return true;
    }
    if (m_place == Place::Field)
        m_cases[static_cast<size_t>(m_target)].addDoubt(
            Texts::tr("“%1” looks like a heading of the form that is not known; its text was kept where it stood.")
                .arg(wordsOf(item)));
    return false;
}

void Parser::takeText(const ReportItem& item)
{
    const TextParagraph& paragraph = m_all.paragraph(item);
    const QStringView text = m_all.text(item);
    if (m_place == Place::Letter) {
        // A bold line that begins the document is its title, also where no style says so.
        const bool boldTitle = paragraph.emphasised && m_letter.isEmpty() && text.size() <= longestDocumentTitle;
        const bool heading = paragraph.headingLevel > 0 || paragraph.documentTitle || boldTitle;
        account(item, heading ? TextRole::Heading : TextRole::Letter, -1);
        if (heading)
            m_report.headings.append(text.toString().simplified());
        else
            m_letter.add(paragraph, item, text);
        return;
    }
    if (m_place == Place::Outside) {
        account(item, TextRole::Leftover, -1);
        m_outside.back().add(paragraph, item, text);
        return;
    }
    if (takeUnknownLabel(item))
        return;
    CaseTexts& texts = m_cases[static_cast<size_t>(m_target)];
    if (item.doubtful)
        texts.addDoubt(Texts::tr("“%1” stands like a heading of the form where no form begins; it was taken for text.")
                           .arg(wordsOf(item)));
    TextRole role = TextRole::Field;
    switch (m_place) {
    case Place::Round:
        texts.addToRound(paragraph, item, text);
        break;
    case Place::Field:
        role = texts.addToField(m_field, paragraph, item, text);
        m_inField = true;
        break;
    case Place::Intro:
        role = texts.addToIntro(paragraph, item, text);
        break;
    default:
        role = TextRole::Leftover;
        texts.addToLeftover(paragraph, item, text);
        break;
    }
    account(item, role, m_target);
}

} // namespace

ParsedReport parseReport(const TextDocument& document)
{
    return Parser(document).run();
}

} // namespace heller::importing

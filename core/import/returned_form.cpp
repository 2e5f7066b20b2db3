#include "core/import/returned_form.h"

#include "core/base/swedish.h"
#include "core/base/text_blocks.h"
#include "core/import/docx_reader.h"
#include "core/model/deviation.h"
#include "core/report/answer_form_paper.h"
#include "core/report/wording_letters.h"

#include <QBuffer>
#include <QRegularExpression>

#include <algorithm>

namespace heller::importing {

using namespace Qt::StringLiterals;
namespace wording = report::wording;

namespace {

bool isSame(const QString& text, const QString& wanted)
{
    return swedish::searchFold(text) == swedish::searchFold(wanted);
}

/// A paragraph as the register writes it: a bullet stays one, a number that Word counts stands before its text.
TextBlock blockOf(const TextParagraph& paragraph)
{
    const QString text = paragraph.text.trimmed();
    if (paragraph.list == TextParagraph::List::Bullet)
        return {TextBlock::Kind::Bullet, text};
    return {TextBlock::Kind::Paragraph, paragraph.number.isEmpty() ? text : paragraph.number + u' ' + text};
}

/// "LH 2026-003: Titel" → its number and its title.
std::optional<std::pair<QString, QString>> caseHeading(const TextParagraph& paragraph)
{
    static const QRegularExpression form(u"^\\s*(LH\\s*\\d{4}-\\d+)(?:\\s*[:–-]\\s*(.*))?$"_s,
                                         QRegularExpression::CaseInsensitiveOption |
                                             QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = form.match(paragraph.text);
    if (!match.hasMatch() || !paragraph.control.isEmpty())
        return std::nullopt;
    return std::pair(normalisedDiaryNumber(match.capturedView(1)), match.captured(2).simplified());
}

class Reader
{
public:
    void take(const TextParagraph& paragraph);
    [[nodiscard]] std::optional<ReturnedForm> finish();

private:
    struct Place
    {
        ReturnedAnswer answer = {};
        QList<TextBlock> blocks = {};
    };
    /// What the paragraphs belong to that no tag tells of.
    enum class Under { Nothing, AnsweredBy, Answer };

    void takeText(const TextParagraph& paragraph);
    /// One as the cases' own have been, though no number stands in it.
    [[nodiscard]] bool isUnknownHeading(const TextParagraph& paragraph) const
    {
        return m_caseLevel > 0 && paragraph.headingLevel == m_caseLevel && paragraph.control.isEmpty();
    }
    Place& placeOf(const QUuid& answer);

    ReturnedForm m_form;
    std::vector<Place> m_places;
    QStringList m_by;
    Under m_under = Under::Nothing;
    bool m_titled = false;
    bool m_asksWho = false;
    bool m_tagged = false;
    int m_caseLevel = 0; ///< of the headings above the questions
};

void Reader::take(const TextParagraph& paragraph)
{
    const QString text = paragraph.text.trimmed();
    const QString titleStart = wording::answerFormTitle({}).trimmed();
    m_tagged =
        m_tagged || paragraph.control == report::answeredByTag() || !report::answerFromTag(paragraph.control).isNull();
    if (const auto heading = caseHeading(paragraph)) {
        m_places.push_back({.answer = {.diaryNumber = heading->first, .title = heading->second}});
        m_caseLevel = paragraph.headingLevel;
        m_under = Under::Nothing;
    } else if (m_places.empty() && text.startsWith(titleStart, Qt::CaseInsensitive) && !m_titled) {
        m_titled = true;
        m_form.actor = text.sliced(titleStart.size()).trimmed();
    } else if (m_places.empty() && isSame(text, wording::answeredByLabel())) {
        m_asksWho = true;
        m_under = Under::AnsweredBy;
    } else if (m_under == Under::Answer && isUnknownHeading(paragraph)) {
        m_places.push_back({.answer = {.title = text}}); // its number is gone: for somebody to decide
        m_under = Under::Nothing;
    } else if (!m_places.empty() && paragraph.control.isEmpty() && isSame(text, wording::yourAnswerLabel())) {
        if (m_under == Under::Answer) // a question without its heading begins between two answers
            m_places.emplace_back();
        m_under = Under::Answer;
    } else {
        takeText(paragraph);
    }
}

void Reader::takeText(const TextParagraph& paragraph)
{
    const QString text = paragraph.text.trimmed();
    if (isSame(text, wording::yourAnswerPrompt()) || isSame(text, wording::answeredByPrompt()))
        return;
    const QUuid answer = report::answerFromTag(paragraph.control);
    if (paragraph.control == report::answeredByTag() || (answer.isNull() && m_under == Under::AnsweredBy))
        m_by.append(text);
    else if (!answer.isNull())
        placeOf(answer).blocks.append(blockOf(paragraph));
    else if (m_under == Under::Answer)
        m_places.back().blocks.append(blockOf(paragraph));
}

/// The place whose tag it is: the one whose heading stands above as a rule, else one of its own.
Reader::Place& Reader::placeOf(const QUuid& answer)
{
    const auto known = std::ranges::find(m_places, answer, [](const Place& place) { return place.answer.answer; });
    if (known != m_places.end())
        return *known;
    if (m_places.empty() || !m_places.back().answer.answer.isNull())
        m_places.emplace_back();
    m_places.back().answer.answer = answer;
    return m_places.back();
}

std::optional<ReturnedForm> Reader::finish()
{
    if (!m_tagged && !(m_titled && m_asksWho))
        return std::nullopt;
    m_form.answeredBy = m_by.join(u", "_s).simplified();
    for (Place& place : m_places) {
        place.answer.text = tidyText(textOf(place.blocks));
        if (!place.answer.text.isEmpty())
            m_form.answers.append(place.answer);
    }
    return std::move(m_form);
}

} // namespace

std::optional<ReturnedForm> returnedFormIn(const TextDocument& document)
{
    Reader reader;
    for (const TextParagraph& paragraph : document.paragraphs)
        reader.take(paragraph);
    return reader.finish();
}

QList<ReturnedForm> returnedFormsIn(const MailText& mail)
{
    QList<ReturnedForm> forms;
    for (const MailFile& file : mail.files) {
        if (!file.name.endsWith(u".docx"_s, Qt::CaseInsensitive))
            continue;
        auto device = std::make_unique<QBuffer>();
        device->setData(file.content);
        device->open(QIODevice::ReadOnly);
        const auto document = readDocx(std::move(device), file.name);
        auto form = document ? returnedFormIn(*document) : std::nullopt; // a file that cannot be read is kept as it is
        if (!form)
            continue;
        form->on = mail.sent;
        if (form->answeredBy.isEmpty())
            form->answeredBy = mail.from;
        forms.append(std::move(*form));
    }
    return forms;
}

} // namespace heller::importing

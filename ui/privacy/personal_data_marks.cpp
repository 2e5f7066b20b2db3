#include "ui/privacy/personal_data_marks.h"

#include "core/privacy/proposals.h"
#include "core/privacy/replacing.h"
#include "ui/privacy/personal_data_watch.h"
#include "ui/theme/tokens.h"

#include <QTextBlock>
#include <QTextEdit>

#include <algorithm>

namespace heller::ui {
namespace {

constexpr int restMs = 250;         // after which a hand rests
constexpr int longestText = 30'000; // fifteen pages: nobody writes longer ones, and each rest looks at all of it

} // namespace

PersonalDataMarks::PersonalDataMarks(PersonalDataWatch& watch, QTextEdit& field)
    : QObject(&field)
    , m_watch(watch)
    , m_field(field)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &PersonalDataMarks::look);
    connect(field.document(), &QTextDocument::contentsChange, this, [this](int, int removed, int added) {
        if (removed != added || removed == 1) // else only how it looks has changed
            m_rest.start();
    });
    connect(&watch, &PersonalDataWatch::changed, this, &PersonalDataMarks::renew);
    m_rest.start();
}

void PersonalDataMarks::renew()
{
    m_rest.start();
}

void PersonalDataMarks::noteOtherText()
{
    m_findings.clear();
    show();
    m_rest.start();
}

void PersonalDataMarks::look()
{
    const bool looks = !m_field.isReadOnly() && m_field.document()->characterCount() < longestText;
    const QString text = looks ? m_field.toPlainText() : QString();
    m_findings = m_watch.findIn(text);
    show();
}

void PersonalDataMarks::show()
{
    QTextCharFormat dashes;
    dashes.setUnderlineStyle(QTextCharFormat::DashUnderline);
    dashes.setUnderlineColor(tokensOf(m_field.palette()).waiting.ink);
    QList<QTextEdit::ExtraSelection> marks;
    for (const privacy::Finding& finding : std::as_const(m_findings)) {
        if (isAccepted(finding))
            continue;
        QTextCursor cursor(m_field.document());
        cursor.setPosition(static_cast<int>(finding.start));
        cursor.setPosition(static_cast<int>(finding.end()), QTextCursor::KeepAnchor);
        marks.append({cursor, dashes});
    }
    m_field.setExtraSelections(marks);
}

std::optional<privacy::Finding> PersonalDataMarks::findingAt(int position) const
{
    const auto holds = [&](const privacy::Finding& finding) {
        return position >= finding.start && position <= finding.end();
    };
    const auto found = std::ranges::find_if(m_findings, holds);
    return found == m_findings.end() ? std::nullopt : std::optional(*found);
}

std::optional<privacy::Finding> PersonalDataMarks::nextFrom(int position)
{
    look(); // the key may be quicker than the rest
    QList<privacy::Finding> open = m_findings;
    open.removeIf([this](const privacy::Finding& finding) { return isAccepted(finding); });
    const auto next =
        std::ranges::find_if(open, [&](const privacy::Finding& finding) { return finding.end() >= position; });
    if (next != open.end())
        return *next;
    return open.isEmpty() ? std::nullopt : std::optional(open.constFirst());
}

QString PersonalDataMarks::textOf(const privacy::Finding& finding) const
{
    return privacy::textOf(finding, m_field.toPlainText());
}

QStringList PersonalDataMarks::proposals(const privacy::Finding& finding) const
{
    return privacy::proposalsFor(finding, m_field.toPlainText());
}

void PersonalDataMarks::replace(const privacy::Finding& finding, const QString& found, const QString& with)
{
    if (textOf(finding) != found || m_field.isReadOnly())
        return;
    const privacy::Change change = privacy::changeFor(m_field.toPlainText(), finding.start, finding.end(), with);
    QTextCursor cursor(m_field.document());
    cursor.beginEditBlock();
    cursor.setPosition(static_cast<int>(change.start));
    cursor.setPosition(static_cast<int>(change.end), QTextCursor::KeepAnchor);
    cursor.insertText(change.instead);
    cursor.endEditBlock();
    m_field.setTextCursor(cursor);
    look();
}

bool PersonalDataMarks::mayAccept() const
{
    return m_watch.mayAccept();
}

bool PersonalDataMarks::isAccepted(const privacy::Finding& finding) const
{
    return m_watch.isAccepted(textOf(finding));
}

void PersonalDataMarks::takeBack(const privacy::Finding& finding) const
{
    m_watch.wantTakenBack(textOf(finding));
}

void PersonalDataMarks::accept(const privacy::Finding& finding) const
{
    m_watch.wantAccepted(finding.kind, textOf(finding));
}

} // namespace heller::ui

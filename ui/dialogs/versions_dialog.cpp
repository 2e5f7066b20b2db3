#include "ui/dialogs/versions_dialog.h"

#include "core/base/swedish.h"
#include "core/base/text_diff.h"
#include "ui/models/version_text.h"
#include "ui/session/session.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/text_field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr QSize usualSize{900, 620};
constexpr int roomAround = 60; // of the screen, for the window's frame
constexpr int listWidth = 320;

QString whatOf(const service::HistoryEntry& entry)
{
    switch (entry.kind) {
    case service::HistoryEntry::Kind::Undo:
        return VersionsDialog::tr("Undone: %1").arg(entry.label);
    case service::HistoryEntry::Kind::Redo:
        return VersionsDialog::tr("Done again: %1").arg(entry.label);
    case service::HistoryEntry::Kind::Change:
        break;
    }
    return entry.undone ? VersionsDialog::tr("%1 (taken back)").arg(entry.label) : entry.label;
}

QString itemText(const service::CaseVersion& version)
{
    if (!version.step)
        return VersionsDialog::tr("As it came into the register");
    return VersionsDialog::tr("%1, %2").arg(version.step->at.toString(u"yyyy-MM-dd HH:mm"_s), version.step->author) +
           u'\n' + whatOf(*version.step);
}

QString escaped(const QString& text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

/// Struck out or underlined, and coloured.
QString marked(const TextDifference& part, const Tokens& tokens)
{
    switch (part.kind) {
    case TextDifference::Kind::OnlyBefore:
        return u"<u style=\"color:%1;background-color:%2\">%3</u>"_s.arg(
            tokens.settled.ink.name(), tokens.settled.ground.name(), escaped(part.text));
    case TextDifference::Kind::OnlyAfter:
        return u"<s style=\"color:%1;background-color:%2\">%3</s>"_s.arg(
            tokens.overdue.ink.name(), tokens.overdue.ground.name(), escaped(part.text));
    case TextDifference::Kind::Same:
        break;
    }
    return escaped(part.text);
}

QString paragraphOf(const VersionLine& line, const Tokens& tokens)
{
    QString text;
    for (const TextDifference& part : textDifferences(shownText(line.then), shownText(line.now)))
        text += marked(part, tokens);
    return u"<p><span style=\"color:%1\">%2</span><br>%3</p>"_s.arg(tokens.second.name(), escaped(line.name), text);
}

} // namespace

VersionsDialog::VersionsDialog(Session& session, DeviationId id, const QString& diaryNumber,
                               QList<service::CaseVersion> versions, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_id(id)
    , m_diaryNumber(diaryNumber)
    , m_versions(std::move(versions))
    , m_list(new QListWidget(this))
    , m_text(new QTextBrowser(this))
    , m_key(makeLabel({}, TextKind::Hint, this))
    , m_back(makeButton({}, u"rotate-ccw"_s, ButtonKind::Primary, this))
{
    setObjectName(u"versionsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("History of %1").arg(diaryNumber));
    resize(usualSize.boundedTo(screen()->availableSize() - QSize(roomAround, roomAround)));
    build();
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

void VersionsDialog::build()
{
    m_list->setAccessibleName(tr("What was done, newest first"));
    m_list->setProperty("kind", u"framed"_s);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const service::CaseVersion& version : std::as_const(m_versions))
        m_list->addItem(itemText(version));
    m_text->setAccessibleName(tr("The deviation as it stood then"));
    m_text->setProperty("kind", u"framed"_s);
    m_text->setTabChangesFocus(true);
    m_key->setWordWrap(true);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_list);
    splitter->addWidget(m_text);
    splitter->setSizes({listWidth, usualSize.width() - listWidth});
    splitter->setChildrenCollapsible(false);
    auto* close = makeButton(tr("Close"), {}, ButtonKind::Plain, this);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_key, 1);
    foot->addWidget(m_back);
    foot->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->addWidget(splitter, 1);
    column->addLayout(foot);
    connect(m_list, &QListWidget::currentRowChanged, this, &VersionsDialog::showVersion);
    connect(m_back, &QPushButton::clicked, this, &VersionsDialog::bringBack);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_session, &Session::closing, this, &QDialog::reject);
}

QString VersionsDialog::nameOf(const service::CaseVersion& version) const
{
    return version.step ? tr("Bring back the version of %1").arg(swedish::dateInWords(version.step->at.date()))
                        : tr("Bring back the first version");
}

void VersionsDialog::showVersion(int row)
{
    if (row < 0 || row >= m_versions.size())
        return;
    const service::CaseVersion& version = m_versions.at(row);
    const Tokens tokens = tokensOf(palette());
    QString html;
    for (const VersionLine& line : VersionText::of(version, m_versions.first()))
        html += paragraphOf(line, tokens);
    m_text->setHtml(html.isEmpty() ? escaped(tr("Nothing was written in it yet.")) : html);
    m_key->setText(version.isNow ? tr("The deviation stands like this now.")
                                 : tr("Underlined: stood there then and does no more. Struck out: has come since."));
    m_back->setText(nameOf(version));
    m_back->setVisible(!version.isNow && !version.fields.isEmpty());
    m_back->setEnabled(m_session.isWritable());
}

void VersionsDialog::bringBack()
{
    const service::CaseVersion& version = m_versions.at(m_list->currentRow());
    const auto done =
        service::CaseVersions(m_session.reg()).bringBack(m_id, version.step ? version.step->id : ChangeSetId());
    if (done)
        m_session.say(tr("The earlier version of %1 is brought back. Undo takes it away again.").arg(m_diaryNumber));
    else
        m_session.tell(done.error());
    accept();
}

} // namespace heller::ui

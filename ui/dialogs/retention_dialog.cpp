#include "ui/dialogs/retention_dialog.h"

#include "core/report/retention_paper.h"
#include "core/report/wording_persons.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/retention_rules_form.h"
#include "ui/jobs/job.h"
#include "ui/models/line_model.h"
#include "ui/print/paper.h"
#include "ui/session/session.h"
#include "ui/widgets/line_view.h"
#include "ui/widgets/parts.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr QSize usualSize{760, 720};
constexpr int roomAround = 60; // of the screen, for the window's frame
constexpr int againMs = 150;
constexpr int leastRows = 2;
constexpr int mostRows = 5;
constexpr qsizetype mostCases = 500; // of each rule; the paper has them all

struct Answer
{
    QList<RetentionRule> rules = {};
    RetentionProposal proposal = {};
};

Result<Answer> proposeIn(const QString& path, const service::Environment& environment)
{
    const auto reg = service::Register::openReadOnly(path, environment);
    if (!reg)
        return fail(reg);
    const service::Retentions retentions(**reg);
    auto rules = retentions.rules();
    auto proposal = retentions.propose();
    if (!rules || !proposal)
        return rules ? Result<Answer>(fail(proposal)) : fail(rules);
    return Answer{std::move(*rules), std::move(*proposal)};
}

/// "Svar 3, Brev 1".
QString countsOf(const RetentionPart& part)
{
    QStringList texts;
    for (const RetentionCount& count : part.counts)
        texts.append(u"%1 %2"_s.arg(report::wording::tableName(count.table)).arg(count.rows));
    return texts.join(u", "_s);
}

} // namespace

RetentionDialog::RetentionDialog(Session& session, Dialogs& dialogs, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_rules(new RetentionRulesForm(this))
    , m_said(makeLabel({}, TextKind::Hint, this))
    , m_lines(new LineModel({}, this))
    , m_list(new LineView(m_lines, tr("What would be weeded out"), this))
    , m_spare(makeButton(tr("Spare this deviation"), {}, ButtonKind::Quiet, this))
    , m_reports(new QCheckBox(this))
    , m_backups(new QCheckBox(this))
    , m_decision(new QLineEdit(this))
    , m_paper(makeButton(tr("Proposal as a paper…"), u"printer"_s, ButtonKind::Plain, this))
    , m_go(makeButton(tr("Weed out…"), u"trash-2"_s, ButtonKind::Primary, this))
{
    setObjectName(u"retentionDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Retention"));
    m_again.setSingleShot(true);
    m_again.setInterval(againMs);
    build();
    connect(&m_again, &QTimer::timeout, this, &RetentionDialog::read);
    connect(m_rules, &RetentionRulesForm::edited, this, &RetentionDialog::storeRules);
    connect(m_list, &LineView::opened, this, &RetentionDialog::spare);
    connect(m_list, &LineView::ticked, this, &RetentionDialog::spare);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &RetentionDialog::updateButtons);
    connect(m_spare, &QPushButton::clicked, this, [this] { spare(m_list->currentId()); });
    connect(m_decision, &QLineEdit::textChanged, this, &RetentionDialog::updateButtons);
    connect(m_paper, &QPushButton::clicked, this, &RetentionDialog::showPaper);
    connect(m_go, &QPushButton::clicked, this, &RetentionDialog::carryOut);
    connect(&session, &Session::changed, &m_again, qOverload<>(&QTimer::start));
    connect(&session, &Session::closing, this, &QDialog::reject);
    read();
}

void RetentionDialog::build()
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(8);
    const auto hint = [&](const QString& text) {
        auto* label = makeLabel(text, TextKind::Hint, content);
        label->setWordWrap(true);
        column->addWidget(label);
    };
    column->addWidget(makeLabel(tr("Rules"), TextKind::SectionTitle, content));
    hint(tr("The years are counted from the last day something happened. The deviations themselves stay in what is "
            "counted, with number, days, status, themes and organisations."));
    column->addWidget(m_rules);
    column->addSpacing(8);
    column->addWidget(makeLabel(tr("What they concern today"), TextKind::SectionTitle, content));
    m_said->setWordWrap(true);
    column->addWidget(m_said);
    m_list->setRows(leastRows, mostRows);
    column->addWidget(m_list);
    column->addWidget(m_spare, 0, Qt::AlignLeft);
    column->addWidget(m_reports);
    column->addWidget(m_backups);
    auto* label = makeLabel(tr("The decision's reference"), TextKind::Label, content);
    label->setBuddy(m_decision);
    m_decision->setAccessibleName(tr("The decision's reference"));
    m_decision->setPlaceholderText(tr("Decision 2026-14"));
    column->addWidget(label);
    column->addWidget(m_decision);
    hint(tr("What is weeded out goes from the register's file, the history with it, and cannot be brought back."));
    column->addStretch(1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(makeScrolled(content, this), 1);
    whole->addWidget(makeLine(this));
    buildFoot(*whole);
    resize(usualSize.boundedTo(screen()->availableSize() - QSize(roomAround, roomAround)));
}

void RetentionDialog::buildFoot(QBoxLayout& whole)
{
    auto* protocols = makeButton(tr("Protocols…"), u"file-text"_s, ButtonKind::Plain, this);
    auto* close = makeButton(tr("Close"), {}, ButtonKind::Plain, this);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(24, 10, 24, 12);
    foot->setSpacing(8);
    foot->addWidget(m_paper);
    foot->addWidget(protocols);
    foot->addStretch(1);
    foot->addWidget(close);
    foot->addWidget(m_go);
    whole.addLayout(foot);
    connect(protocols, &QPushButton::clicked, this, &RetentionDialog::protocolWanted);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void RetentionDialog::storeRules()
{
    if (const auto stored = service::Retentions(m_session.reg()).setRules(m_rules->rules()); !stored)
        m_said->setText(sentenceOf(stored.error()));
}

/// The last asked for is shown, whichever is read first.
void RetentionDialog::read()
{
    m_reading = true;
    updateButtons();
    m_said->setText(tr("Looking through the register…"));
    Job::start<Answer>(
        this,
        [path = m_session.path(), environment = m_session.environment()](const Job::Progress&) {
            return proposeIn(path, environment);
        },
        [this, asked = ++m_asked](const Result<Answer>& answer) {
            if (asked != m_asked)
                return;
            m_reading = false;
            m_proposal = answer ? answer->proposal : RetentionProposal();
            if (answer)
                m_rules->setRules(answer->rules);
            showProposal();
            if (!answer)
                m_said->setText(sentenceOf(answer.error()));
        });
}

void RetentionDialog::showProposal()
{
    QList<Line> lines;
    m_numbers.clear();
    const auto add = [&](Line line, const QString& number = {}) {
        line.id = lines.size() + 1;
        lines.append(line);
        m_numbers.append(number);
    };
    for (const RetentionPart& part : std::as_const(m_proposal.parts)) {
        if (part.rows.isEmpty())
            continue;
        const auto count = static_cast<int>(part.rows.size());
        add({.title = u"%1: %2"_s.arg(nameOf(part.rule.kind)).arg(count),
             .second = tr("Before %1. %2").arg(part.until.toString(Qt::ISODate), countsOf(part)),
             .icon = u"trash-2"_s});
        for (const RetentionCase& each : part.cases.mid(0, mostCases)) {
            const bool isSpared = m_spared.contains(each.diaryNumber);
            const QString when = u"%1, %2"_s.arg(nameOf(each.status), each.lastDay.toString(Qt::ISODate));
            add({.title = u"%1  %2"_s.arg(each.diaryNumber, each.title),
                 .second = isSpared ? tr("Spared: nothing is taken from it") : when,
                 .faded = isSpared},
                each.diaryNumber);
        }
        if (part.cases.size() > mostCases)
            add({.title = tr("and %n more", nullptr, static_cast<int>(part.cases.size() - mostCases)),
                 .second = tr("All of them stand in the proposal as a paper")});
    }
    m_lines->setLines(lines);
    m_list->setVisible(!lines.isEmpty());
    m_said->setText(m_proposal.parts.isEmpty() ? tr("There are no rules yet: choose above what is to be weeded out.")
                    : lines.isEmpty()          ? tr("Nothing is that old.")
                                               : tr("Enter spares a deviation, or takes it in again."));
    if (!lines.isEmpty() && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_lines->index(0));
    showWhere();
    updateButtons();
}

/// Where else it still is.
void RetentionDialog::showWhere()
{
    const auto reports = static_cast<int>(m_proposal.reports.size());
    const auto backups = static_cast<int>(m_proposal.backups.size());
    m_reports->setText(tr("Remove %n kept report(s) that hold these deviations", nullptr, reports));
    m_backups->setText(tr("Remove %n backup(s), which still hold it all", nullptr, backups));
    m_reports->setVisible(reports > 0 && concerned() > 0);
    m_backups->setVisible(backups > 0 && concerned() > 0);
}

void RetentionDialog::spare(qint64 line)
{
    const QString number = m_numbers.value(line - 1);
    if (number.isEmpty())
        return;
    if (!m_spared.remove(number))
        m_spared.insert(number);
    showProposal();
}

int RetentionDialog::concerned() const
{
    qsizetype count = 0;
    for (const RetentionPart& part : m_proposal.parts) {
        count += part.rows.size();
        for (const RetentionCase& each : part.cases)
            if (m_spared.contains(each.diaryNumber))
                --count;
    }
    return static_cast<int>(count);
}

void RetentionDialog::updateButtons()
{
    const QString number = m_numbers.value(m_list->currentIndex().row());
    m_spare->setVisible(m_list->isVisibleTo(this));
    m_spare->setEnabled(!number.isEmpty());
    m_spare->setText(m_spared.contains(number) ? tr("Take the deviation in again") : tr("Spare this deviation"));
    m_rules->setEnabled(m_session.isWritable());
    m_paper->setEnabled(!m_reading && !m_proposal.parts.isEmpty());
    m_go->setEnabled(!m_reading && m_session.isWritable() && concerned() > 0 &&
                     !m_decision->text().trimmed().isEmpty());
}

void RetentionDialog::showPaper()
{
    m_dialogs.showPaper(
        {.title = tr("Proposal for retention"),
         .fileName = tr("Proposal for retention"),
         .leavesAs = u"retention"_s,
         .compose = fixedReaders([path = m_session.path(), environment = m_session.environment(),
                                  spared = decision().spared](const Job::Progress&) -> Result<render::Document> {
             const auto reg = service::Register::openReadOnly(path, environment);
             if (!reg)
                 return fail(reg);
             const auto proposal = service::Retentions(**reg).propose(spared);
             if (!proposal)
                 return fail(proposal);
             return report::retentionProposalPaper(*proposal, (*reg)->association());
         })});
}

service::RetentionDecision RetentionDialog::decision() const
{
    QStringList spared(m_spared.begin(), m_spared.end());
    spared.sort();
    return {.reference = m_decision->text().simplified(),
            .spared = spared,
            .removesReports = m_reports->isVisibleTo(this) && m_reports->isChecked(),
            .removesBackups = m_backups->isVisibleTo(this) && m_backups->isChecked()};
}

void RetentionDialog::carryOut()
{
    const service::RetentionDecision how = decision();
    const QString detail = how.removesBackups
                               ? tr("It goes from the register and its history for good, and the backups go, too.")
                               : tr("It goes from the register and its history for good. Backups keep it until they "
                                    "are removed.");
    if (!m_dialogs.confirm(tr("Weed out what is proposed, by %1?").arg(how.reference), detail, tr("Weed out")))
        return;
    Q_EMIT carryOutWanted(m_proposal, how);
    accept();
}

} // namespace heller::ui

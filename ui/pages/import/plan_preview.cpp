#include "ui/pages/import/plan_preview.h"

#include "core/base/swedish.h"
#include "ui/models/import_plan_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/text_field.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

using Action = importing::PlannedCase::Action;

constexpr int widestText = 720;

} // namespace

PlanPreview::PlanPreview(QWidget* parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview"));
    clear();
}

void PlanPreview::clear()
{
    begin({});
    finish();
}

QVBoxLayout& PlanPreview::begin(const QString& title)
{
    m_paper = new QWidget;
    m_paper->setMaximumWidth(widestText);
    m_column = new QVBoxLayout(m_paper);
    m_column->setContentsMargins(24, 16, 24, 24);
    m_column->setSpacing(4);
    auto* heading = makeLabel(title, TextKind::PageTitle, m_paper);
    heading->setWordWrap(true);
    m_column->addWidget(heading);
    return *m_column;
}

void PlanPreview::finish()
{
    m_column->addStretch(1);
    setWidget(m_paper); // the one before is deleted by it
}

void PlanPreview::addText(const QString& label, const QString& text)
{
    if (text.trimmed().isEmpty())
        return;
    m_column->addSpacing(8);
    m_column->addWidget(makeLabel(label, TextKind::Label, m_paper));
    auto* body = new QLabel(shownText(text), m_paper);
    body->setTextFormat(Qt::PlainText);
    body->setWordWrap(true);
    body->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->addWidget(body);
}

void PlanPreview::addFindings(const QString& label, const QStringList& findings)
{
    if (findings.isEmpty())
        return;
    m_column->addSpacing(8);
    m_column->addWidget(makeLabel(label, TextKind::Label, m_paper));
    for (const QString& finding : findings) {
        auto* row = new QHBoxLayout;
        auto* mark = new QLabel(m_paper);
        mark->setPixmap(iconPixmap(u"triangle-alert"_s, tokensOf(palette()).waiting.ink, 16, devicePixelRatioF()));
        auto* text = new QLabel(finding, m_paper);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        row->addWidget(mark, 0, Qt::AlignTop);
        row->addWidget(text, 1);
        m_column->addLayout(row);
    }
}

void PlanPreview::showDocument(const importing::ImportPlan& plan)
{
    begin(plan.sources.join(u", "_s));
    QStringList period;
    for (const Semester& semester : plan.period)
        period.append(semester.inWords());
    addText(tr("Period"), swedish::joinWithAnd(period));
    addFindings(tr("Look at this"), plan.warnings);
    addText(tr("Text that found no place"), plan.leftovers.join(u"\n\n"_s));
    addText(tr("Letter"), plan.letter);
    finish();
}

void PlanPreview::showCase(const importing::PlannedCase& planned)
{
    const Deviation& deviation = planned.file.deviation;
    begin(deviation.title);
    addActions(planned);
    QStringList findings = planned.unsure;
    for (const QString& name : planned.unknownActors)
        findings.append(tr("“%1” is no known actor. The text is kept as written.").arg(name));
    addFindings(tr("Look at this"), findings);
    const auto semester = semesterOf(deviation);
    addText(tr("Semester"), semester ? semester->shortName() : tr("Not known"));
    addText(tr("Name"), deviation.reporter.name);
    addText(tr("E-mail"), deviation.reporter.email);
    addText(tr("Where do you work?"), deviation.reporter.workplace);
    addText(tr("Cooperating parties/organisations"), deviation.cooperatingText);
    addText(tr("Challenge"), deviation.challenge);
    addText(tr("Consequences"), deviation.consequences);
    addText(tr("Proposed solution"), deviation.proposal);
    addText(tr("Other text"), deviation.otherText);
    addRounds(planned.file);
    QStringList leftovers;
    for (const Leftover& leftover : planned.file.leftovers)
        leftovers.append(leftover.text);
    addText(tr("Text that found no place, kept with the deviation"), leftovers.join(u"\n\n"_s));
    finish();
}

void PlanPreview::addRounds(const CaseFile& file)
{
    for (const FeedbackRound& round : file.rounds) {
        const QString heading = round.heading.isEmpty() ? tr("Feedback, round %1").arg(round.number) : round.heading;
        addText(heading, round.text);
        for (const Answer& answer : round.answers)
            addText(answer.actorText, answer.text);
    }
}

void PlanPreview::addActions(const importing::PlannedCase& planned)
{
    auto* row = new QHBoxLayout;
    auto* group = new QButtonGroup(m_paper);
    const bool known = !planned.file.deviation.id.isNull();
    for (const Action action : {Action::Create, Action::Update, Action::Skip}) {
        if (action == Action::Update && !importing::canUpdate(planned))
            continue;
        QPushButton* chip = makeButton(nameOf(action), {}, ButtonKind::Chip, m_paper);
        chip->setCheckable(true);
        chip->setChecked(action == planned.action);
        group->addButton(chip);
        connect(chip, &QPushButton::clicked, this, [this, action] { Q_EMIT actionChosen(action); });
        row->addWidget(chip);
    }
    if (known)
        row->addWidget(makeLabel(tr("Stands in the register already."), TextKind::Hint, m_paper));
    else if (planned.editionOf >= 0)
        row->addWidget(makeLabel(tr("Stands in an earlier report of this import."), TextKind::Hint, m_paper));
    row->addStretch(1);
    m_column->addLayout(row);
}

} // namespace heller::ui

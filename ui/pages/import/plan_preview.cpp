#include "ui/pages/import/plan_preview.h"

#include "core/import/letter_facts.h"
#include "ui/models/actor_tree_model.h"
#include "ui/models/import_plan_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/toggling.h"

#include <QButtonGroup>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
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
    addText(tr("Period"), importing::periodInWords(plan.period));
    addFindings(tr("Look at this"), plan.warnings);
    addForms(plan.forms);
    addText(tr("Text that found no place"), plan.leftovers.join(u"\n\n"_s));
    addText(tr("Letter"), plan.letter);
    finish();
}

void PlanPreview::showCase(const importing::PlannedCase& planned, const QList<Actor>& actors)
{
    const Deviation& deviation = planned.file.deviation;
    begin(deviation.title);
    addActions(planned);
    addText(tr("What it brings"), planned.brings);
    addFindings(tr("Look at this"), planned.unsure);
    addFindings(tr("Personal data in its texts"), planned.personalData);
    for (const QString& name : planned.unknownActors)
        addUnknown(name, actors);
    const auto semester = semesterOf(deviation);
    addText(tr("Received"), deviation.received.toString(Qt::ISODate));
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
    QStringList files;
    for (const Attachment& file : planned.file.attachments)
        files.append(
            u"%1 (%2)"_s.arg(file.fileName, QLocale().formattedDataSize(file.size, 1, QLocale::DataSizeSIFormat)));
    addText(tr("Attachments"), files.join(u'\n'));
    QStringList leftovers;
    for (const Leftover& leftover : planned.file.leftovers)
        leftovers.append(leftover.text);
    addText(tr("Text that found no place, kept with the deviation"), leftovers.join(u"\n\n"_s));
    finish();
}

void PlanPreview::addUnknown(const QString& name, const QList<Actor>& actors)
{
    addFindings(tr("Unknown actor"), {tr("“%1” is no known actor. The text is kept as written.").arg(name)});
    if (actors.isEmpty())
        return;
    auto* add = new QToolButton(m_paper);
    add->setProperty("kind", u"button"_s);
    add->setText(tr("Make “%1” known").arg(name));
    add->setIcon(icon(u"plus"_s));
    add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    add->setPopupMode(QToolButton::InstantPopup);
    add->setFocusPolicy(Qt::StrongFocus);
    add->setMenu(new QMenu(add));
    fillUnknownMenu(*add->menu(), name, actors);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(22, 2, 0, 0); // below the text, not the mark
    row->addWidget(add);
    row->addStretch(1);
    m_column->addLayout(row);
}

void PlanPreview::fillUnknownMenu(QMenu& menu, const QString& name, const QList<Actor>& actors)
{
    QMenu* organisation = menu.addMenu(tr("As a new organisation"));
    for (const ActorKind kind : {ActorKind::Kommun, ActorKind::Region, ActorKind::Af, ActorKind::Fk,
                                 ActorKind::Association, ActorKind::Other}) {
        organisation->addAction(nameOf(kind), this, [=, this] { Q_EMIT actorWanted({.kind = kind, .name = name}); });
    }
    QMenu* unit = menu.addMenu(tr("As a unit of"));
    QMenu* otherName = menu.addMenu(tr("As another name of"));
    for (const Actor& actor : actors) {
        const QString shown = QString(actor.name).replace(u'&', u"&&"_s);
        if (actor.parent.isNull())
            unit->addAction(shown, this,
                            [=, this] { Q_EMIT actorWanted({.parent = actor.id, .kind = actor.kind, .name = name}); });
        otherName->addAction(shown, this, [=, this] { Q_EMIT otherNameWanted(actor.id, name); });
    }
}

void PlanPreview::addForms(const QList<importing::AnswerForm>& forms)
{
    for (const importing::AnswerForm& form : forms) {
        QStringList lines;
        for (const importing::FormColumn& column : form.columns)
            lines.append(u"%1 → %2"_s.arg(column.heading, importing::nameOf(column.use)));
        addText(tr("What the columns of %1 become").arg(form.source), lines.join(u'\n'));
    }
    if (forms.isEmpty())
        return;
    auto* change = makeButton(tr("Change what the columns become…"), u"pencil"_s, ButtonKind::Plain, m_paper);
    connect(change, &QPushButton::clicked, this, &PlanPreview::columnsWanted);
    m_column->addSpacing(4);
    m_column->addWidget(change, 0, Qt::AlignLeft);
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
        if (action == Action::Create && planned.answers && known)
            continue; // it is the deviation's, and none of its own
        const bool isAnswer = action == Action::Update && planned.answers;
        QPushButton* chip = makeButton(isAnswer ? tr("Take in") : nameOf(action), {}, ButtonKind::Chip, m_paper);
        chip->setCheckable(true);
        chip->setChecked(action == planned.action);
        group->addButton(chip);
        onToggled(chip, this, [this, action](bool on) {
            if (on)
                Q_EMIT actionChosen(action);
        });
        row->addWidget(chip);
    }
    if (known && planned.answers)
        row->addWidget(
            makeLabel(tr("To %1, round %2.").arg(planned.file.deviation.diaryNumber).arg(planned.answeredRound),
                      TextKind::Hint, m_paper));
    else if (known)
        row->addWidget(makeLabel(tr("Stands in the register already."), TextKind::Hint, m_paper));
    else if (planned.editionOf >= 0)
        row->addWidget(makeLabel(tr("Stands in an earlier report of this import."), TextKind::Hint, m_paper));
    row->addStretch(1);
    m_column->addLayout(row);
}

} // namespace heller::ui

#include "ui/pages/import/columns_pane.h"

#include "ui/widgets/choice_box.h"
#include "ui/widgets/parts.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

using importing::ColumnUse;

constexpr int widest = 860;
constexpr int choiceCharacters = 26;

QList<ColumnUse> usesOf(const QList<QComboBox*>& choices)
{
    QList<ColumnUse> uses;
    for (const QComboBox* choice : choices)
        uses.append(static_cast<ColumnUse>(choice->currentData().toInt()));
    return uses;
}

QLabel* makeWrapped(const QString& text, TextKind kind, QWidget* parent)
{
    QLabel* label = makeLabel(text, kind, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ColumnsPane::ColumnsPane(QWidget* parent)
    : QWidget(parent)
    , m_area(new QScrollArea(this))
    , m_missing(makeWrapped(tr("Choose which column is the challenge: of these no deviation can be made."),
                            TextKind::Finding, this))
    , m_go(makeButton(tr("Go on"), u"arrow-right"_s, ButtonKind::Primary, this))
{
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* cancel = makeButton(tr("Cancel"), {}, ButtonKind::Plain, this);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(24, 10, 24, 10);
    foot->setSpacing(8);
    foot->addWidget(m_go);
    foot->addWidget(cancel);
    foot->addWidget(m_missing, 1);
    foot->addStretch(0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_area, 1);
    column->addWidget(makeLine(this));
    column->addLayout(foot);
    connect(m_go, &QPushButton::clicked, this, &ColumnsPane::chosen);
    connect(cancel, &QPushButton::clicked, this, &ColumnsPane::cancelled);
}

void ColumnsPane::ask(const QList<importing::AnswerForm>& forms)
{
    m_forms.clear();
    auto* paper = new QWidget;
    paper->setMaximumWidth(widest);
    auto* column = new QVBoxLayout(paper);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(6);
    QStringList known; // several files can hold answers to one form
    for (const importing::AnswerForm& form : forms) {
        if (!known.contains(form.fingerprint))
            addForm(form, *column, paper);
        known.append(form.fingerprint);
    }
    column->addStretch(1);
    m_area->setWidget(paper); // the one before is deleted by it
    showState();
    if (const QList<QComboBox*> all = choices(); !all.isEmpty())
        all.first()->setFocus(Qt::OtherFocusReason);
}

void ColumnsPane::addForm(const importing::AnswerForm& form, QVBoxLayout& column, QWidget* paper)
{
    if (!m_forms.isEmpty())
        column.addSpacing(24);
    column.addWidget(makeWrapped(tr("What do the columns of %1 become?").arg(form.source), TextKind::PageTitle, paper));
    column.addWidget(
        makeWrapped(tr("%n answer(s). Your choice is remembered for this form when you import.", nullptr, form.answers),
                    TextKind::Hint, paper));
    column.addSpacing(8);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    column.addLayout(grid);
    QList<QComboBox*> choices;
    for (const importing::FormColumn& each : form.columns)
        choices.append(addColumn(each, *grid, paper));
    m_forms.append({form.fingerprint, choices});
}

QComboBox* ColumnsPane::addColumn(const importing::FormColumn& column, QGridLayout& grid, QWidget* paper)
{
    const int row = grid.rowCount();
    auto* texts = new QVBoxLayout;
    texts->setSpacing(1);
    auto* heading = new QLabel(column.heading, paper);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    texts->addWidget(heading);
    texts->addWidget(
        makeWrapped(column.example.isEmpty() ? tr("Nobody has answered.") : column.example, TextKind::Hint, paper));
    auto* choice = new ChoiceBox(paper);
    choice->setAccessibleName(column.heading);
    choice->setAccessibleDescription(column.example);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(choiceCharacters);
    for (const ColumnUse use : importing::columnUses())
        choice->addItem(importing::nameOf(use), static_cast<int>(use));
    choice->setCurrentIndex(choice->findData(static_cast<int>(column.use)));
    heading->setBuddy(choice);
    connect(choice, &QComboBox::currentIndexChanged, this, &ColumnsPane::showState);
    grid.addLayout(texts, row, 0);
    grid.addWidget(choice, row, 1, Qt::AlignTop);
    grid.addWidget(makeLine(paper), row + 1, 0, 1, 2);
    return choice;
}

ColumnsPane::Uses ColumnsPane::uses() const
{
    Uses uses;
    for (const auto& [form, choices] : m_forms)
        uses.insert(form, usesOf(choices));
    return uses;
}

QList<QComboBox*> ColumnsPane::choices() const
{
    QList<QComboBox*> all;
    for (const auto& [form, choices] : m_forms)
        all += choices;
    return all;
}

void ColumnsPane::showState()
{
    const bool enough =
        std::ranges::all_of(m_forms, [](const auto& form) { return importing::tellsOfCases(usesOf(form.second)); });
    m_go->setEnabled(enough);
    m_missing->setVisible(!enough);
}

} // namespace heller::ui

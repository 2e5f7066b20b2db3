#include "ui/dialogs/retention_rules_form.h"

#include "ui/widgets/choice_box.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/parts.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>

#include <algorithm>

namespace heller::ui {
namespace {

constexpr int offeredYears[] = {1, 2, 3, 4, 5, 7, 10, 15, 20, 25, 50};
constexpr qsizetype mostNamed = 2; // statuses by their names; more would not fit the chip

} // namespace

RetentionRulesForm::RetentionRulesForm(QWidget* parent) : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    for (const RetentionKind kind : allRetentionKinds())
        addRow(*grid, kind);
}

void RetentionRulesForm::addRow(QGridLayout& grid, RetentionKind kind)
{
    Row row{.kind = kind, .years = new ChoiceBox(this), .chosen = finishedStatuses()};
    const QString name = nameOf(kind);
    auto* label = makeLabel(name, TextKind::Label, this);
    label->setWordWrap(true);
    label->setBuddy(row.years);
    row.years->setAccessibleName(tr("%1: when it is weeded out").arg(name));
    row.years->addItem(tr("Kept"), 0);
    for (const int years : offeredYears)
        row.years->addItem(tr("After %n year(s)", nullptr, years), years);
    const int place = grid.rowCount();
    grid.addWidget(label, place, 0);
    grid.addWidget(row.years, place, 1);
    if (asksForStatus(kind)) {
        addStatuses(row);
        grid.addWidget(row.statuses, place, 2);
    }
    connect(row.years, &QComboBox::activated, this, [this, index = m_rows.size()] {
        show(m_rows[index]);
        Q_EMIT edited();
    });
    m_rows.append(row);
    show(m_rows.last());
}

void RetentionRulesForm::addStatuses(Row& row)
{
    row.statuses = new FilterChip(tr("%1: with which status").arg(nameOf(row.kind)), this);
    for (const Status status : allStatuses()) {
        QAction* action = row.statuses->menu().addAction(nameOf(status));
        action->setCheckable(true);
        action->setData(static_cast<int>(status));
        connect(action, &QAction::triggered, this,
                [this, kind = row.kind, status](bool checked) { choose(kind, status, checked); });
    }
}

/// The last one stays: a rule without a status would concern nothing.
void RetentionRulesForm::choose(RetentionKind kind, Status status, bool chosen)
{
    Row& row = *std::ranges::find(m_rows, kind, &Row::kind);
    QList<Status> statuses;
    for (const Status each : allStatuses())
        if (each == status ? chosen : row.chosen.contains(each))
            statuses.append(each);
    if (!statuses.isEmpty())
        row.chosen = statuses;
    show(row);
    if (!statuses.isEmpty())
        Q_EMIT edited();
}

void RetentionRulesForm::show(Row& row)
{
    if (!row.statuses)
        return;
    row.statuses->setVisible(row.years->currentData().toInt() > 0);
    QStringList names;
    for (const Status status : std::as_const(row.chosen))
        names.append(nameOf(status));
    row.statuses->setText(row.chosen == finishedStatuses() ? tr("Finished ones")
                          : names.size() <= mostNamed      ? names.join(QStringLiteral(", "))
                                                      : tr("%n status(es)", nullptr, static_cast<int>(names.size())));
    row.statuses->setToolTip(names.join(QStringLiteral(", ")));
    for (QAction* action : row.statuses->menu().actions())
        action->setChecked(row.chosen.contains(static_cast<Status>(action->data().toInt())));
}

void RetentionRulesForm::setRules(const QList<RetentionRule>& rules)
{
    for (Row& row : m_rows) {
        const auto rule = std::ranges::find(rules, row.kind, &RetentionRule::kind);
        const int years = rule == rules.end() ? 0 : rule->years;
        if (row.years->findData(years) < 0) // given by the command line
            row.years->addItem(tr("After %n year(s)", nullptr, years), years);
        row.years->setCurrentIndex(row.years->findData(years));
        row.chosen = rule == rules.end() || rule->statuses.isEmpty() ? finishedStatuses() : rule->statuses;
        show(row);
    }
}

QList<RetentionRule> RetentionRulesForm::rules() const
{
    QList<RetentionRule> rules;
    for (const Row& row : m_rows)
        if (const int years = row.years->currentData().toInt(); years > 0)
            rules.append({row.kind, years, row.statuses ? row.chosen : QList<Status>()});
    return rules;
}

} // namespace heller::ui

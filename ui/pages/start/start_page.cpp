#include "ui/pages/start/start_page.h"

#include "ui/actions/action_registry.h"
#include "ui/pages/start/recent_list.h"
#include "ui/widgets/card_button.h"
#include "ui/widgets/help_page.h"
#include "ui/widgets/parts.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int columnWidth = 520;
constexpr int choiceWidth = 224;

/// A button with what it does said below.
void addChoice(QAction* action, const QString& text, const QString& iconName, const QString& explained, ButtonKind kind,
               QVBoxLayout& column, QWidget* parent)
{
    QPushButton* button = makeButton(text, iconName, kind, parent);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QLabel* label = makeLabel(explained, TextKind::Label, parent);
    label->setWordWrap(true);
    button->setAccessibleDescription(explained);
    auto* row = new QHBoxLayout;
    button->setMinimumWidth(choiceWidth);
    button->setAutoDefault(true); // Enter presses it
    button->setProperty("align", u"left"_s);
    row->addWidget(button);
    row->addSpacing(12);
    row->addWidget(label, 1);
    column.addLayout(row);
}

} // namespace

StartPage::StartPage(const ActionRegistry& actions, Settings& settings, RegisterCommands& commands, const Clock& clock,
                     QWidget* parent)
    : QWidget(parent)
    , m_recent(new RecentList(settings, commands, clock, columnWidth, this))
{
    setHelpPage(*this, u"first-steps"_s);
    auto* middle = new QWidget(this);
    middle->setMaximumWidth(columnWidth);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 24, 0, 24);
    column->setSpacing(10);
    column->addWidget(makeLabel(tr("Heller"), TextKind::PageTitle, middle));
    QLabel* explained =
        makeLabel(tr("The register of deviations in cooperation. Everything is kept in one file of yours."),
                  TextKind::Label, middle);
    explained->setWordWrap(true);
    column->addWidget(explained);
    column->addSpacing(14);
    addChoices(actions, *column);
    column->addSpacing(14);
    column->addWidget(m_recent);

    auto* content = new QWidget;
    auto* page = new QVBoxLayout(content);
    page->addStretch(2);
    auto* line = new QHBoxLayout; // aligned in the page it would be as high as in the page's width: lines were cut
    line->setContentsMargins(16, 0, 16, 0);
    line->addStretch(1);
    line->addWidget(middle, columnWidth);
    line->addStretch(1);
    page->addLayout(line);
    page->addStretch(3);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
    refresh();
}

void StartPage::addChoices(const ActionRegistry& actions, QVBoxLayout& column)
{
    using enum ActionId;
    addChoice(actions.action(NewRegister), tr("New register"), u"file-plus"_s,
              tr("For an association that begins with Heller."), ButtonKind::Primary, column, this);
    addChoice(actions.action(Import), tr("Import earlier reports"), u"file-input"_s,
              tr("Begin with your earlier semester reports from Word."), ButtonKind::Plain, column, this);
    addChoice(actions.action(OpenRegister), tr("Open register"), u"folder-open"_s,
              tr("A register that you or a colleague has."), ButtonKind::Plain, column, this);
    addChoice(actions.action(OpenExample), tr("Look at the example"), u"book-open"_s,
              tr("Invented deviations to try everything on."), ButtonKind::Plain, column, this);
}

void StartPage::refresh()
{
    m_recent->refresh();
}

void StartPage::focusFirst()
{
    QWidget* first = m_recent->findChild<CardButton*>();
    if (!first)
        first = findChild<QPushButton*>();
    first->setFocus(Qt::OtherFocusReason);
}

} // namespace heller::ui

#include "ui/pages/start/start_page.h"

#include "ui/actions/action_registry.h"
#include "ui/commands/register_commands.h"
#include "ui/settings/settings.h"
#include "ui/widgets/parts.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int columnWidth = 520;

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
    button->setMinimumWidth(190);
    button->setAutoDefault(true); // Enter presses it
    button->setProperty("align", u"left"_s);
    row->addWidget(button);
    row->addSpacing(12);
    row->addWidget(label, 1);
    column.addLayout(row);
}

} // namespace

StartPage::StartPage(const ActionRegistry& actions, const Settings& settings, RegisterCommands& commands,
                     QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_commands(commands)
    , m_recent(new QWidget(this))
{
    auto* middle = new QWidget(this);
    middle->setFixedWidth(columnWidth);
    auto* column = new QVBoxLayout(middle);
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
    new QVBoxLayout(m_recent);
    m_recent->layout()->setContentsMargins(0, 0, 0, 0);

    auto* content = new QWidget;
    auto* page = new QVBoxLayout(content);
    page->addStretch(2);
    page->addWidget(middle, 0, Qt::AlignHCenter);
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
    addChoice(actions.action(Import), tr("Import reports"), u"file-input"_s,
              tr("Begin with your earlier semester reports from Word."), ButtonKind::Plain, column, this);
    addChoice(actions.action(OpenRegister), tr("Open register"), u"folder-open"_s,
              tr("A register that you or a colleague has."), ButtonKind::Plain, column, this);
    addChoice(actions.action(OpenExample), tr("Look at the example"), u"book-open"_s,
              tr("Invented deviations to try everything on."), ButtonKind::Plain, column, this);
}

void StartPage::refresh()
{
    while (QLayoutItem* item = m_recent->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList paths = m_settings.recentRegisters();
    if (paths.isEmpty())
        return;
    m_recent->layout()->addWidget(makeLabel(tr("Opened last"), TextKind::SectionTitle, m_recent));
    for (const QString& path : paths) {
        const QFileInfo file(path);
        QPushButton* button =
            makeButton(u"%1  ·  %2"_s.arg(file.completeBaseName(), QDir::toNativeSeparators(file.absolutePath())),
                       u"inbox"_s, ButtonKind::Quiet, m_recent);
        button->setProperty("align", u"left"_s);
        button->setAutoDefault(true);
        connect(button, &QPushButton::clicked, &m_commands, [this, path] { m_commands.open(path); });
        m_recent->layout()->addWidget(button);
    }
}

} // namespace heller::ui

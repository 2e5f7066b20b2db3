#include "ui/dialogs/preferences_dialog.h"

#include "ui/actions/action_registry.h"
#include "ui/settings/first_page.h"
#include "ui/spelling/dictionary_files.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/parts.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int roomAround = 60; // of the screen, for the window's frame
constexpr int usualWidth = 440;

} // namespace

PreferencesDialog::PreferencesDialog(Settings& settings, const ActionRegistry& actions, QWidget* parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_actions(actions)
{
    setObjectName(u"preferencesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Preferences"));
    auto* area = new QScrollArea(this);
    auto* content = new QWidget(area->viewport());
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(8);
    addColors(*column);
    addFirstPage(*column);
    addSpelling(*column);
    addPersonalData(*column);
    addKeys(*column);
    column->addSpacing(8);
    auto* association = makeLabel(tr("What stands on your papers, and how many days an answer may take, belongs to the "
                                     "register: see Actors, association."),
                                  TextKind::Hint, this);
    association->setWordWrap(true);
    column->addWidget(association);
    column->addStretch(1);
    auto* close = makeButton(tr("Close"), {}, ButtonKind::Plain, this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(24, 0, 24, 16);
    foot->addStretch(1);
    foot->addWidget(close);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area, 1);
    whole->addLayout(foot);
    const int height = content->heightForWidth(usualWidth) + foot->sizeHint().height() + 8;
    resize(QSize(usualWidth, height).boundedTo(screen()->availableSize() - QSize(roomAround, roomAround)));
}

QLabel* PreferencesDialog::addSection(QVBoxLayout& column, const QString& title)
{
    if (column.count() > 0)
        column.addSpacing(8);
    QLabel* label = makeLabel(title, TextKind::SectionTitle, this);
    column.addWidget(label);
    return label;
}

/// The menu's three colours: the actions know which is chosen, here as there.
void PreferencesDialog::addColors(QVBoxLayout& column)
{
    addSection(column, tr("Colours"));
    for (const ActionId id : {ActionId::SystemScheme, ActionId::LightScheme, ActionId::DarkScheme}) {
        QAction* action = m_actions.action(id);
        auto* button = new QRadioButton(ActionRegistry::plainText(ActionRegistry::specOf(id)), this);
        button->setChecked(action->isChecked());
        column.addWidget(button);
        if (button->isChecked())
            button->setFocus(); // Tab goes on from here
        connect(button, &QRadioButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::toggled, button, &QRadioButton::setChecked);
    }
}

void PreferencesDialog::addFirstPage(QVBoxLayout& column)
{
    QLabel* label = addSection(column, tr("When a register is opened, show"));
    auto* box = new ChoiceBox(this);
    label->setBuddy(box);
    box->setAccessibleName(tr("When a register is opened, show"));
    for (const ActionId page : firstPages())
        box->addItem(ActionRegistry::plainText(ActionRegistry::specOf(page)), static_cast<int>(page));
    box->setCurrentIndex(box->findData(static_cast<int>(firstPage(m_settings))));
    column.addWidget(box, 0, Qt::AlignLeft);
    connect(box, &QComboBox::activated, this,
            [this, box] { setFirstPage(m_settings, static_cast<ActionId>(box->currentData().toInt())); });
}

/// The menu's own.
void PreferencesDialog::addChoice(QVBoxLayout& column, ActionId id)
{
    QAction* action = m_actions.action(id);
    auto* box = new QCheckBox(ActionRegistry::plainText(ActionRegistry::specOf(id)), this);
    box->setChecked(action->isChecked());
    column.addWidget(box);
    connect(box, &QCheckBox::clicked, action, &QAction::trigger);
    connect(action, &QAction::toggled, box, &QCheckBox::setChecked);
}

void PreferencesDialog::addPersonalData(QVBoxLayout& column)
{
    addSection(column, tr("Personal data"));
    addChoice(column, ActionId::MarkPersonalData);
    addChoice(column, ActionId::AskBeforeLeaving);
}

/// The menu's own choice, and where a dictionary is to be had.
void PreferencesDialog::addSpelling(QVBoxLayout& column)
{
    addSection(column, tr("Spelling"));
    addChoice(column, ActionId::CheckSpelling);
    if (swedishDictionary(dictionaryFolders()))
        return;
    auto* hint = makeLabel(missingDictionaryText(), TextKind::Hint, this);
    hint->setWordWrap(true);
    column.addWidget(hint);
}

void PreferencesDialog::addKeys(QVBoxLayout& column)
{
    addSection(column, tr("Keys"));
    auto* keys = makeButton(tr("See and change the keys…"), {}, ButtonKind::Plain, this);
    column.addWidget(keys, 0, Qt::AlignLeft);
    connect(keys, &QPushButton::clicked, m_actions.action(ActionId::ShowKeys), &QAction::trigger);
}

} // namespace heller::ui

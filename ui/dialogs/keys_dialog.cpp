#include "ui/dialogs/keys_dialog.h"

#include "ui/actions/action_keys.h"
#include "ui/actions/action_registry.h"
#include "ui/actions/fixed_keys.h"
#include "ui/theme/icons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_field.h"
#include "ui/widgets/parts.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStyle>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr QSize usualSize{720, 640};
constexpr int roomAround = 60; // of the screen, for the window's frame
constexpr int fieldEdges = 32;
constexpr int leastHeight = 140;         // of the list
constexpr int actionRole = Qt::UserRole; // int of its ActionId; nothing: a key that stays as it is
enum Column { What, Keys, Standard };

/// Of the table's keys, where others are chosen.
QString standardText(const ActionSpec& spec)
{
    const QString keys = ActionKeys::shown(ActionRegistry::standardKeys(spec));
    return keys.isEmpty() ? KeysDialog::tr("none") : keys;
}

} // namespace

KeysDialog::KeysDialog(const ActionRegistry& actions, ActionKeys& keys, QWidget* parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_keys(keys)
    , m_search(new QLineEdit(this))
    , m_tree(new QTreeWidget(this))
    , m_name(makeLabel({}, TextKind::Label, this))
    , m_field(new KeyField(this))
    , m_none(makeButton(tr("No key"), {}, ButtonKind::Plain, this))
    , m_standard(makeButton(tr("Standard"), {}, ButtonKind::Plain, this))
    , m_allStandard(makeButton(tr("All as standard"), u"rotate-ccw"_s, ButtonKind::Quiet, this))
    , m_said(makeLabel({}, TextKind::Hint, this))
    , m_offer(makeButton({}, {}, ButtonKind::Plain, this))
{
    setObjectName(u"keysDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys"));
    build();
    addActions();
    addFixed();
    m_tree->expandAll();
    refresh();
    m_tree->setCurrentItem(m_tree->topLevelItem(0)->child(0));
    say(tr("Choose something in the list and press Enter to give it another key."));
    connect(&m_keys, &ActionKeys::changed, this, &KeysDialog::refresh);
    resize(usualSize.boundedTo(screen()->availableSize() - QSize(roomAround, roomAround)));
}

void KeysDialog::build()
{
    buildList();
    m_said->setWordWrap(true);
    m_field->setMinimumWidth(m_field->fontMetrics().horizontalAdvance(m_field->placeholderText()) + fieldEdges);
    m_field->setAccessibleDescription(tr("Tab leaves the field, Esc gives it up, Delete takes the key away"));
    auto* controls = new QWidget(this); // below each other where there is little room
    auto* row = new FlowLayout(8, controls);
    for (QWidget* widget : QList<QWidget*>{m_field, m_none, m_standard})
        row->addWidget(widget);
    auto* saying = new QHBoxLayout;
    saying->addWidget(m_said, 1);
    saying->addWidget(m_offer);
    auto* close = makeButton(tr("Close"), {}, ButtonKind::Plain, this);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_allStandard);
    foot->addStretch(1);
    foot->addWidget(close);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(16, 16, 16, 10);
    column->setSpacing(10);
    column->addWidget(m_search);
    column->addWidget(m_tree, 1);
    column->addWidget(m_name);
    column->addWidget(controls);
    column->addLayout(saying);
    foot->setContentsMargins(16, 10, 16, 12);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(makeScrolled(content, this), 1);
    whole->addWidget(makeLine(this));
    whole->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connectControls();
}

void KeysDialog::buildList()
{
    m_search->setPlaceholderText(tr("Search by what it does or by key"));
    m_search->setAccessibleName(tr("Search by what it does or by key"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s, QPalette::Dark), QLineEdit::LeadingPosition);
    nameSearchButtons(*m_search);
    m_tree->setAccessibleName(tr("Keys"));
    m_tree->setProperty("kind", u"rows"_s);
    m_tree->setHeaderLabels({tr("What it does"), tr("Key"), tr("Standard")});
    m_tree->setRootIsDecorated(false);
    m_tree->setMinimumHeight(leastHeight);
    m_tree->setItemsExpandable(false);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(Keys, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(Standard, QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(false);
}

void KeysDialog::connectControls()
{
    connect(m_search, &QLineEdit::textChanged, this, &KeysDialog::filter);
    connect(m_search, &QLineEdit::returnPressed, m_tree, qOverload<>(&QWidget::setFocus));
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &KeysDialog::showChosen);
    connect(m_tree, &QTreeWidget::itemActivated, m_field, qOverload<>(&QWidget::setFocus));
    connect(m_field, &KeyField::pressed, this, &KeysDialog::tryKey);
    connect(m_field, &KeyField::givenUp, m_tree, qOverload<>(&QWidget::setFocus));
    connect(m_none, &QPushButton::clicked, this, [this] { tryKey({}); });
    connect(m_standard, &QPushButton::clicked, this, &KeysDialog::resetOne);
    connect(m_allStandard, &QPushButton::clicked, this, &KeysDialog::resetAll);
    connect(m_offer, &QPushButton::clicked, this, [this] {
        if (const auto work = std::exchange(m_offered, {}))
            work();
    });
}

QTreeWidgetItem* KeysDialog::addGroup(const QString& name)
{
    auto* group = new QTreeWidgetItem(m_tree, {name});
    group->setFlags(Qt::ItemIsEnabled);
    group->setFirstColumnSpanned(true);
    for (const Column column : {Keys, Standard})
        group->setData(column, Qt::AccessibleTextRole, name);
    QFont bold = font();
    bold.setBold(true);
    group->setFont(What, bold);
    return group;
}

void KeysDialog::addActions()
{
    QString category;
    QTreeWidgetItem* group = nullptr;
    for (const ActionSpec& spec : ActionRegistry::table()) {
        if (!group || ActionRegistry::categoryOf(spec) != category) {
            category = ActionRegistry::categoryOf(spec);
            group = addGroup(category);
        }
        auto* row = new QTreeWidgetItem(group, {ActionRegistry::plainText(spec)});
        row->setData(What, actionRole, static_cast<int>(spec.id));
    }
}

void KeysDialog::addFixed()
{
    QTreeWidgetItem* group = addGroup(tr("Keys that stay as they are"));
    for (const FixedKey& fixed : fixedKeys())
        new QTreeWidgetItem(group, {fixed.use, fixed.keys, tr("always")});
}

void KeysDialog::refresh()
{
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        const QVariant id = (*it)->data(What, actionRole);
        if (!id.isValid())
            continue;
        const ActionSpec& spec = ActionRegistry::specOf(static_cast<ActionId>(id.toInt()));
        (*it)->setText(Keys, ActionKeys::shown(m_actions.action(spec.id)->shortcuts()));
        (*it)->setText(Standard, m_keys.isChanged(spec.id) ? standardText(spec) : QString());
        (*it)->setData(Keys, Qt::AccessibleTextRole, (*it)->text(Keys).isEmpty() ? tr("No key") : (*it)->text(Keys));
        (*it)->setData(Standard, Qt::AccessibleTextRole,
                       m_keys.isChanged(spec.id) ? standardText(spec) : tr("As standard"));
    }
    m_allStandard->setEnabled(m_keys.isAnyChanged());
    showChosen();
}

void KeysDialog::filter(const QString& text)
{
    const QString wanted = text.trimmed();
    QTreeWidgetItem* first = nullptr;
    for (int g = 0; g < m_tree->topLevelItemCount(); ++g) {
        QTreeWidgetItem* group = m_tree->topLevelItem(g);
        bool any = false;
        for (int i = 0; i < group->childCount(); ++i) {
            QTreeWidgetItem* row = group->child(i);
            const bool hit = row->text(What).contains(wanted, Qt::CaseInsensitive) ||
                             row->text(Keys).contains(wanted, Qt::CaseInsensitive);
            row->setHidden(!hit);
            any = any || hit;
            if (hit && !first)
                first = row;
        }
        group->setHidden(!any);
    }
    m_tree->setCurrentItem(first);
    if (!first)
        say(tr("Nothing is called that, and no key either."));
}

std::optional<ActionId> KeysDialog::chosen() const
{
    const QTreeWidgetItem* item = m_tree->currentItem();
    const QVariant id = item ? item->data(What, actionRole) : QVariant();
    return id.isValid() ? std::optional(static_cast<ActionId>(id.toInt())) : std::nullopt;
}

QString KeysDialog::nameOf(ActionId id) const
{
    return ActionRegistry::plainText(ActionRegistry::specOf(id));
}

void KeysDialog::showChosen()
{
    const auto id = chosen();
    m_field->setEnabled(id.has_value());
    m_none->setEnabled(id && !m_actions.action(*id)->shortcuts().isEmpty());
    m_standard->setEnabled(id && m_keys.isChanged(*id));
    if (id) {
        m_name->setText(tr("“%1”:").arg(nameOf(*id)));
        m_field->setAccessibleName(tr("New key for “%1”").arg(nameOf(*id)));
    } else {
        m_name->setText(m_tree->currentItem() ? tr("This key stays as it is.") : QString());
    }
    say({});
}

void KeysDialog::tryKey(const QKeySequence& key)
{
    const auto id = chosen();
    if (!id)
        return;
    const auto refused = key.isEmpty() ? std::nullopt : m_keys.refusal(*id, key);
    if (!refused) {
        m_keys.choose(*id, key);
        return say(key.isEmpty() ? tr("“%1” has no key now. It stands in the menu.").arg(nameOf(*id))
                                 : tr("“%1” has %2 now.").arg(nameOf(*id), key.toString(QKeySequence::NativeText)));
    }
    if (!refused->holder)
        return say(refused->sentence, true);
    offer(refused->sentence, true, tr("Move it here"), [this, id = *id, key, holder = *refused->holder] {
        m_keys.take(id, key);
        say(tr("“%1” has %2 now, “%3” no longer.")
                .arg(nameOf(id), key.toString(QKeySequence::NativeText), nameOf(holder)));
    });
}

void KeysDialog::resetOne()
{
    const auto id = chosen();
    if (!id)
        return;
    if (const auto refused = m_keys.reset(*id)) {
        const QList<QKeySequence> keys = ActionRegistry::standardKeys(ActionRegistry::specOf(*id));
        return offer(refused->sentence, true, tr("Move it here"),
                     [this, id = *id, key = keys.first()] { m_keys.take(id, key); });
    }
    say(tr("“%1” is as standard again.").arg(nameOf(*id)));
}

void KeysDialog::resetAll()
{
    const auto before = m_keys.chosen();
    m_keys.resetAll();
    offer(tr("All keys are as standard again."), false, tr("Undo"), [this, before] {
        m_keys.restore(before);
        say(tr("Your keys are back."));
    });
}

void KeysDialog::say(const QString& sentence, bool finding)
{
    offer(sentence, finding, {}, {});
}

void KeysDialog::offer(const QString& sentence, bool finding, const QString& verb, std::function<void()> work)
{
    m_said->setProperty("kind", finding ? u"finding"_s : u"hint"_s);
    m_said->style()->polish(m_said);
    m_said->setText(sentence);
    m_said->setAccessibleName(sentence);
    m_offered = std::move(work);
    m_offer->setText(verb);
    m_offer->setVisible(!verb.isEmpty());
}

} // namespace heller::ui

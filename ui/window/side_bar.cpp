#include "ui/window/side_bar.h"

#include "ui/actions/action_registry.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/toggling.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

#include <utility>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int barWidth = 196;
constexpr int compactWidth = 57;

} // namespace

SideBar::SideBar(const ActionRegistry& actions, const QList<ActionId>& pages, QWidget* parent)
    : QWidget(parent)
    , m_area(new QScrollArea(this))
{
    setObjectName(u"sideBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Pages"));
    setFixedWidth(barWidth);
    auto* content = new QWidget(m_area);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(8, 10, 8, 10);
    m_column->setSpacing(2);
    for (const ActionId page : pages)
        addPage(actions, page, *m_column);
    m_column->addStretch(1);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(content);
    for (QWidget* clear : {m_area->viewport(), content})
        clear->setAutoFillBackground(false); // on the bar's own ground
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 1, 0); // the line beside it
    whole->addWidget(m_area);
}

void SideBar::addPage(const ActionRegistry& actions, ActionId page, QVBoxLayout& column)
{
    QAction* action = actions.action(page);
    const QString name = QString(action->text()).remove(u'&');
    auto* button = new QPushButton(action->icon(), u"  "_s + name, this);
    button->setProperty("kind", u"nav"_s);
    button->setCheckable(true);
    button->setIconSize({16, 16});
    button->setAccessibleName(name);
    auto* count = makeLabel({}, TextKind::Label, button);
    auto* inside = new QHBoxLayout(button);
    inside->setContentsMargins(0, 0, 10, 0);
    inside->addStretch(1);
    inside->addWidget(count);
    count->setAttribute(Qt::WA_TransparentForMouseEvents);
    onToggled(button, action, [action] { action->trigger(); });
    column.addWidget(button);
    m_entries.insert(page, {button, count, name});
}

void SideBar::addSection(QWidget* section)
{
    m_column->insertWidget(m_column->count() - 1, section); // over the stretch
}

void SideBar::setCompact(bool compact)
{
    setFixedWidth(compact ? compactWidth : barWidth);
    // Among icons there is no room for a bar: the wheel and the keys scroll.
    m_area->setVerticalScrollBarPolicy(compact ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    for (const Entry& entry : std::as_const(m_entries)) {
        entry.button->setText(compact ? QString() : u"  "_s + entry.name);
        entry.button->setToolTip(compact ? entry.name : QString());
        entry.count->setVisible(!compact);
    }
}

void SideBar::setCurrent(ActionId page)
{
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry)
        setToggled(entry->button, entry.key() == page);
}

void SideBar::setCount(ActionId page, int count)
{
    const Entry entry = m_entries.value(page);
    const QString number = count < 0 ? QString() : QLocale().toString(count);
    entry.count->setText(number);
    entry.button->setAccessibleName(count < 0 ? entry.name : u"%1, %2"_s.arg(entry.name, number));
}

} // namespace heller::ui

#include "tests/ui/reach.h"

#include "tests/support/catch.h"

#include <QAccessible>
#include <QApplication>
#include <QTest>

namespace heller::ui {
namespace {

constexpr int moreThanAnyPage = 800;

bool isControl(const QWidget& widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus &&
           !widget.focusProxy() && !widget.visibleRegion().isEmpty();
}

std::string described(const QWidget& widget)
{
    return QStringLiteral("%1 “%2” %3")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.accessibleName(), widget.objectName())
        .toStdString();
}

/// Those that are worked with; what only holds others, and a text that is its own name, needs none.
bool needsName(QAccessible::Role role, const QAccessible::State& state)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::List:
    case QAccessible::ListItem:
    case QAccessible::Tree:
    case QAccessible::TreeItem:
    case QAccessible::Table:
    case QAccessible::PageTab:
    case QAccessible::MenuItem:
    case QAccessible::Slider:
    case QAccessible::ProgressBar:
    case QAccessible::Chart:
    case QAccessible::Link:
    case QAccessible::Dialog:
        return true;
    default:
        return state.focusable;
    }
}

/// `buttons`: the names in the named part of the page that `node` stands in. Returns how many controls there were.
int walk(QAccessibleInterface* node, QSet<QString>& buttons)
{
    REQUIRE(node);
    const QAccessible::State state = node->state();
    if (state.invisible)
        return 0;
    const QAccessible::Role role = node->role();
    const QString name = node->text(QAccessible::Name).trimmed();
    const auto* object = qobject_cast<const QWidget*>(node->object());
    INFO("role " << role << " " << (object ? described(*object) : std::string()));
    if (role == QAccessible::ScrollBar)
        return 0;
    const bool standsForAnother = object && object->focusProxy(); // a viewport for its area
    int seen = needsName(role, state) && !standsForAnother ? 1 : 0;
    if (seen > 0)
        CHECK_FALSE(name.isEmpty());
    if (role == QAccessible::ComboBox) // on Linux its name is what is chosen: what it is for is said by its label
        CHECK_FALSE(node->relations(QAccessible::Label).isEmpty());
    if (role == QAccessible::Button && !name.isEmpty()) {
        INFO("twice: " << name.toStdString());
        CHECK_FALSE(buttons.contains(name));
        buttons.insert(name);
    }
    QSet<QString> own;
    for (int i = 0; i < node->childCount(); ++i)
        seen += walk(node->child(i), name.isEmpty() ? buttons : own);
    return seen;
}

} // namespace

QSet<QWidget*> focusRound(Qt::Key key)
{
    QSet<QWidget*> visited;
    for (int i = 0; i < moreThanAnyPage; ++i) {
        QWidget* focused = QApplication::focusWidget();
        REQUIRE(focused);
        if (visited.contains(focused))
            break;
        visited.insert(focused);
        QTest::keyClick(focused, key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        INFO("a trap: " << described(*focused));
        REQUIRE(QApplication::focusWidget() != focused);
    }
    return visited;
}

void checkReachedByKeys(QWidget& top)
{
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
        const QSet<QWidget*> visited = focusRound(key);
        CHECK(visited.size() > 1);
        for (QWidget* widget : top.findChildren<QWidget*>()) {
            if (widget->window() != &top || !isControl(*widget))
                continue;
            INFO((key == Qt::Key_Tab ? "Tab: " : "Shift+Tab: ") << described(*widget));
            CHECK(visited.contains(widget));
        }
    }
}

void checkNamed(QWidget& top)
{
    QSet<QString> buttons;
    CHECK(walk(QAccessible::queryAccessibleInterface(&top), buttons) > 2);
}

} // namespace heller::ui

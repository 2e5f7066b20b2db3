#include "ui/widgets/help_page.h"

#include <QVariant>
#include <QWidget>

namespace heller::ui {
namespace {

constexpr auto pageProperty = "helpPage";

} // namespace

void setHelpPage(QWidget& widget, const QString& name)
{
    widget.setProperty(pageProperty, name);
}

QString helpPageOf(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const QString name = widget->property(pageProperty).toString(); !name.isEmpty())
            return name;
    }
    return {};
}

} // namespace heller::ui

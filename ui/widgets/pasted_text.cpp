#include "ui/widgets/pasted_text.h"

#include "core/base/html/html_text.h"
#include "core/base/text_blocks.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace heller::ui {

QString pastedText(const QMimeData& data)
{
    const QString html = data.html();
    if (!html.isEmpty() && html.size() <= mostHtml) {
        if (const QString text = textOfHtml(html); !text.isEmpty())
            return text;
    }
    QString plain = data.text();
    return tidyText(plain.replace(QChar::Nbsp, u' '));
}

} // namespace heller::ui

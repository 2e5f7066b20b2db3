#include "ui/pages/cases/case_fields.h"

#include "ui/session/session.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/parts.h"

#include <QLabel>

namespace heller::ui {

QLabel* makeFieldLabel(const QString& text, QWidget* parent)
{
    QLabel* label = makeLabel(text, TextKind::Label, parent);
    label->setIndent(fieldIndent);
    label->setWordWrap(true);
    return label;
}

DateField* makeDateField(Session& session, const QString& name, QWidget* parent)
{
    auto* field = new DateField(name, session.clock().today(), parent);
    QObject::connect(field, &DateField::unreadable, &session, [&session](const QString& text) {
        session.tell({ErrorCode::InvalidInput, DateField::tr("“%1” is no date that can be read.").arg(text),
                      DateField::tr("Write it like 2023-09-12, 12/9 or yesterday.")});
    });
    return field;
}

} // namespace heller::ui

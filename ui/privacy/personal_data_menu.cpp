#include "ui/privacy/personal_data_menu.h"

#include "ui/privacy/personal_data_marks.h"

#include <QCoreApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::ui::PersonalDataMenu)
};

QString inMenu(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

QString whyFound(const privacy::Finding& finding)
{
    return Text::tr("%1: %2").arg(nameOf(finding.kind), finding.reason);
}

void addToMenu(QMenu& menu, PersonalDataMarks& marks, const privacy::Finding& finding)
{
    const QString found = marks.textOf(finding);
    QList<QAction*> actions;
    const auto add = [&](const QString& text, const auto& work) {
        auto* action = new QAction(inMenu(text), &menu);
        QObject::connect(action, &QAction::triggered, &marks, work);
        actions.append(action);
    };
    auto* why = new QAction(inMenu(whyFound(finding)), &menu);
    why->setEnabled(false);
    actions.append(why);
    if (marks.isAccepted(finding)) {
        add(Text::tr("Do not let it stand any more"), [&marks, finding] { marks.takeBack(finding); });
    } else {
        for (const QString& with : marks.proposals(finding)) {
            const QString text =
                with.isEmpty() ? Text::tr("Take “%1” away").arg(found) : Text::tr("Replace by “%1”").arg(with);
            add(text, [&marks, finding, found, with] { marks.replace(finding, found, with); });
        }
        if (marks.mayAccept())
            add(Text::tr("Let it stand…"), [&marks, finding] { marks.accept(finding); });
    }
    QAction* first = menu.actions().value(0);
    menu.insertActions(first, actions);
    menu.insertSeparator(first);
}

} // namespace heller::ui

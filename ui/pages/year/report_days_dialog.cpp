#include "ui/pages/year/report_days_dialog.h"

#include "core/service/year.h"
#include "ui/pages/year/year_words.h"
#include "ui/session/session.h"
#include "ui/widgets/parts.h"

#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace heller::ui {

ReportDaysDialog::ReportDaysDialog(Session& session, const QList<DayOfYear>& days, std::function<bool()> mayDrop,
                                   QWidget* parent)
    : SmallDialog(tr("Report days"), std::move(mayDrop), parent)
    , m_session(session)
    , m_days(new QLineEdit(this))
    , m_read(makeLabel({}, TextKind::Hint, this))
{
    setObjectName(u"reportDaysDialog"_s);
    QStringList names;
    for (const DayOfYear& day : days)
        names.append(year::inWords(day));
    m_days->setText(names.join(u", "_s));
    m_days->setAccessibleName(tr("Days of the year, with commas between"));
    addField(tr("Days of the year, with commas between"), m_days);
    addHint(m_read);
    showDays();
    addButtons(tr("Store"));
    connect(m_days, &QLineEdit::textEdited, this, [this] {
        noteEdited();
        say({});
        showDays();
    });
    m_days->setFocus(Qt::OtherFocusReason);
    m_days->selectAll();
}

void ReportDaysDialog::showDays()
{
    const auto days = year::parseDays(m_days->text(), m_session.clock().today());
    m_read->setText(!days             ? tr("Write them like 31 January or 31/1.")
                    : days->isEmpty() ? tr("No report days.")
                                      : tr("Every year on %1.").arg(year::inWords(*days)));
}

void ReportDaysDialog::store()
{
    const auto days = year::parseDays(m_days->text(), m_session.clock().today());
    if (!days)
        return say(tr("Not all of these are days that come every year."));
    if (const auto stored = service::Year(m_session.reg()).setReportDays(*days); !stored)
        return say(sentenceOf(stored.error()));
    accept();
}

} // namespace heller::ui

#include "ui/pages/meetings/series_card.h"

#include "core/base/swedish.h"
#include "ui/session/session.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/toggling.h"

#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int workdays = 5;
constexpr int december = 12;
constexpr int lastDay = 31;
constexpr int usualWeekday = 4;
constexpr int usualOrdinal = 2;

} // namespace

SeriesCard::SeriesCard(Session& session, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_july(new QCheckBox(tr("Not in July"), this))
    , m_holidays(new QCheckBox(tr("Not on holidays"), this))
    , m_days(makeLabel({}, TextKind::Hint, this))
    , m_add(makeButton({}, u"plus"_s, ButtonKind::Primary, this))
{
    setProperty("kind", u"card"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->addWidget(makeLabel(tr("Meetings for a year"), TextKind::SectionTitle, this));
    column->addWidget(makeRules());
    m_days->setWordWrap(true);
    column->addWidget(m_days);
    auto* buttons = new QWidget(this);
    auto* flow = new FlowLayout(8, buttons);
    auto* cancel = makeButton(tr("Cancel"), {}, ButtonKind::Quiet, this);
    for (QPushButton* button : {m_add, cancel}) {
        button->setAutoDefault(true);
        flow->addWidget(button);
    }
    column->addWidget(buttons);
    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT wanted(days()); });
    connect(cancel, &QPushButton::clicked, this, &SeriesCard::cancelled);
}

QWidget* SeriesCard::makeRules()
{
    auto* rules = new QWidget(this);
    auto* row = new FlowLayout(10, rules);
    m_rhythm = addChoice(tr("How often"), *row);
    for (const int months : {1, 2, 3})
        m_rhythm->addItem(months == 1   ? tr("Every month")
                          : months == 2 ? tr("Every other month")
                                        : tr("Every third month"),
                          months);
    for (const int weeks : {2, 3, 4})
        m_rhythm->addItem(weeks == 2 ? tr("Every other week") : tr("Every %1 weeks").arg(weeks), -weeks);
    m_ordinal = addChoice(tr("Which in the month"), *row);
    const QString ordinals[] = {tr("the first"), tr("the second"), tr("the third"), tr("the fourth"), tr("the last")};
    for (const QString& ordinal : ordinals)
        m_ordinal->addItem(ordinal, m_ordinal->count() + 1);
    m_weekday = addChoice(tr("Day of the week"), *row);
    for (int day = 1; day <= workdays; ++day)
        m_weekday->addItem(QLocale().dayName(day), day);
    m_from = addDate(tr("From"), *row);
    m_to = addDate(tr("Until"), *row);
    row->addWidget(m_july);
    row->addWidget(m_holidays);
    for (QCheckBox* box : {m_july, m_holidays})
        onToggled(box, this, [this] { showDays(); });
    return rules;
}

/// The name stays with its field when the line is full.
void SeriesCard::addNamed(const QString& name, QWidget& field, QLayout& row)
{
    auto* both = new QWidget(this);
    auto* pair = new QHBoxLayout(both);
    pair->setContentsMargins(0, 0, 0, 0);
    auto* label = makeLabel(name, TextKind::Label, both);
    label->setBuddy(&field);
    pair->addWidget(label);
    pair->addWidget(&field);
    row.addWidget(both);
}

QComboBox* SeriesCard::addChoice(const QString& name, QLayout& row)
{
    auto* box = new ChoiceBox(this);
    box->setAccessibleName(name);
    box->setToolTip(name);
    addNamed(name, *box, row);
    connect(box, &QComboBox::activated, this, &SeriesCard::showDays);
    return box;
}

DateField* SeriesCard::addDate(const QString& name, QLayout& row)
{
    auto* field = new DateField(name, m_session.clock().today(), this);
    field->setLean(DateLean::Nearest);
    field->setMinimumWidth(120);
    field->setToolTip(name);
    addNamed(name, *field, row);
    connect(field, &DateField::edited, this, &SeriesCard::showDays);
    return field;
}

void SeriesCard::begin()
{
    const QDate today = m_session.clock().today();
    // Late in the year it is the next one that is planned.
    const int year = today.month() >= december - 2 ? today.year() + 1 : today.year();
    m_rhythm->setCurrentIndex(0);
    m_ordinal->setCurrentIndex(usualOrdinal - 1);
    m_weekday->setCurrentIndex(usualWeekday - 1);
    m_from->setStored(year > today.year() ? QDate(year, 1, 1) : today.addDays(1));
    m_to->setStored(QDate(year, december, lastDay));
    setToggled(m_july, true);
    setToggled(m_holidays, true);
    showDays();
    m_rhythm->setFocus(Qt::OtherFocusReason);
}

QList<QDate> SeriesCard::days() const
{
    const int every = m_rhythm->currentData().toInt();
    SeriesRule rule{.rhythm = every < 0 ? SeriesRule::Rhythm::Weeks : SeriesRule::Rhythm::DayOfMonth,
                    .from = m_from->date(),
                    .to = m_to->date(),
                    .dayOfWeek = m_weekday->currentData().toInt(),
                    .ordinal = m_ordinal->currentData().toInt(),
                    .everyMonths = every,
                    .everyWeeks = -every,
                    .skipJuly = m_july->isChecked(),
                    .skipHolidays = m_holidays->isChecked()};
    if (every < 0 && rule.from.isValid()) // from the first such day of the week on
        rule.from = rule.from.addDays((rule.dayOfWeek - rule.from.dayOfWeek() + 7) % 7);
    return datesOf(rule);
}

void SeriesCard::showDays()
{
    m_ordinal->setEnabled(m_rhythm->currentData().toInt() > 0);
    const QList<QDate> found = days();
    QStringList words;
    for (const QDate day : found)
        words.append(swedish::dateInWords(day));
    m_days->setText(found.isEmpty() ? tr("There is no such day between these two.")
                                    : tr("%1. Each can be moved by itself afterwards.").arg(words.join(u", "_s)));
    m_add->setText(tr("Add %n meeting(s)", nullptr, static_cast<int>(found.size())));
    m_add->setEnabled(!found.isEmpty() && m_session.isWritable());
}

} // namespace heller::ui

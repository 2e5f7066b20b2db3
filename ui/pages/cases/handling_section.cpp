#include "ui/pages/cases/handling_section.h"

#include "core/model/status.h"
#include "ui/pages/cases/case_editor.h"
#include "ui/pages/cases/case_fields.h"
#include "ui/session/session.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/help_page.h"
#include "ui/widgets/text_field.h"

#include <QGridLayout>
#include <QLabel>

#include <utility>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int columns = 2;
constexpr int semestersOffered = 60; // thirty years
constexpr int rowsEach = 3;          // name, field, what is wrong with it
constexpr Outcome outcomes[] = {Outcome::Solved, Outcome::PartlySolved, Outcome::DialogueHeld, Outcome::OutsideMandate,
                                Outcome::NationalQuestion};

} // namespace

HandlingSection::HandlingSection(Session& session, CaseEditor& editor, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_editor(editor)
{
    setHelpPage(*this, u"feedback"_s);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(0);
    addDate(*grid, tr("Received on"), tr("Change date of receipt"), &Deviation::received);
    addDate(*grid, tr("Asked the reporter for more"), tr("Change when the reporter was asked"),
            &Deviation::supplementRequestedOn);
    addDate(*grid, tr("Reporter answered"), tr("Change when the reporter answered"), &Deviation::supplementReceivedOn);
    addDate(*grid, tr("Handed over on"), tr("Change date of handing over"), &Deviation::handedOverOn);
    addDate(*grid, tr("Told the reporter"), tr("Change when the reporter was told"), &Deviation::reporterToldOn);
    addSemester(*grid);
    addOutcome(*grid);
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
}

void HandlingSection::addDate(QGridLayout& grid, const QString& label, const QString& step, QDate Deviation::* member)
{
    const int place = static_cast<int>(m_dates.size());
    DateField* field = makeDateField(m_session, m_editor, label, this);
    grid.addWidget(makeFieldLabel(label, field), place / columns * rowsEach, place % columns);
    grid.addWidget(field, place / columns * rowsEach + 1, place % columns);
    grid.addWidget(makeDateFinding(field, this, doubtOfDone(m_session, m_editor)), place / columns * rowsEach + 2,
                   place % columns);
    m_dates.append({field, member});
    connect(field, &DateField::edited, this, [=, this](QDate date) {
        m_editor.edit(step, [&](Deviation& deviation) { deviation.*member = date; });
        m_editor.leave();
    });
}

/// For a case of which only the semester is known, as in earlier reports.
void HandlingSection::addSemester(QGridLayout& grid)
{
    m_semester = new ChoiceBox(this);
    m_semester->setAccessibleName(tr("Semester"));
    m_semesterLabel = makeFieldLabel(tr("Semester"), m_semester);
    m_semester->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_semester->setMinimumContentsLength(12);
    const int row = (static_cast<int>(m_dates.size()) / columns + 1) * rowsEach;
    grid.addWidget(m_semesterLabel, row, 0);
    grid.addWidget(m_semester, row + 1, 0);
    connect(m_semester, &QComboBox::activated, this, [this] {
        const auto chosen = parseSemester(m_semester->currentData().toString());
        m_editor.edit(tr("Change semester"), [&](Deviation& deviation) { deviation.semester = chosen; });
        m_editor.leave();
    });
}

void HandlingSection::refreshSemester(bool writable)
{
    const Deviation& deviation = m_editor.file().deviation;
    const bool shown = !deviation.received.isValid(); // else it follows from the day
    m_semesterLabel->setVisible(shown);
    m_semester->setVisible(shown);
    m_semester->setEnabled(writable);
    m_semester->clear();
    m_semester->addItem(tr("Not known"), QString());
    Semester semester = semesterOf(m_session.clock().today());
    for (int i = 0; i < semestersOffered; ++i, semester = semester.previous())
        m_semester->addItem(semester.shortName(), semester.code());
    const QString code = deviation.semester ? deviation.semester->code() : QString();
    if (m_semester->findData(code) < 0)
        m_semester->addItem(deviation.semester->shortName(), code);
    m_semester->setCurrentIndex(m_semester->findData(code));
}

QWidget& HandlingSection::lastControl() const
{
    return *m_note;
}

void HandlingSection::addOutcome(QGridLayout& grid)
{
    m_outcome = new ChoiceBox(this);
    m_outcome->setAccessibleName(tr("Outcome"));
    m_outcome->addItem(tr("Not decided"), -1);
    for (const Outcome outcome : outcomes)
        m_outcome->addItem(nameOf(outcome), static_cast<int>(outcome));
    m_outcome->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_outcome->setMinimumContentsLength(12);
    const int row = static_cast<int>(m_dates.size()) / columns * rowsEach;
    const int column = static_cast<int>(m_dates.size()) % columns;
    grid.addWidget(makeFieldLabel(tr("Outcome"), m_outcome), row, column);
    grid.addWidget(m_outcome, row + 1, column);
    m_note = new TextField(tr("What came out of it"), TextField::Lines::Many, this);
    grid.addWidget(m_note, row + 2 * rowsEach, 0, 1, columns);
    connect(m_outcome, &QComboBox::activated, this, [this] {
        const int chosen = m_outcome->currentData().toInt();
        m_editor.edit(tr("Change outcome"), [&](Deviation& deviation) {
            deviation.outcome = chosen < 0 ? std::nullopt : std::optional(static_cast<Outcome>(chosen));
        });
        m_editor.leave();
    });
    connect(m_note, &TextField::edited, this, [this] {
        m_editor.edit(tr("Change note of outcome"), [&](Deviation& d) { d.outcomeNote = m_note->text(); });
    });
    connect(m_note, &TextField::left, &m_editor, &CaseEditor::leave);
}

void HandlingSection::refresh(bool writable)
{
    const Deviation& deviation = m_editor.file().deviation;
    for (const DateRow& row : std::as_const(m_dates)) {
        row.field->setStored(deviation.*row.member);
        row.field->setReadOnly(!writable);
    }
    refreshSemester(writable);
    m_outcome->setCurrentIndex(m_outcome->findData(deviation.outcome ? static_cast<int>(*deviation.outcome) : -1));
    m_outcome->setEnabled(writable);
    m_note->setStored(deviation.outcomeNote);
    m_note->setReadOnly(!writable);
    m_note->setPlaceholderText(writable ? tr("What came out of it?") : QString());
    m_note->setVisible(deviation.outcome.has_value() || !deviation.outcomeNote.isEmpty());
}

QWidget& HandlingSection::received() const
{
    return *std::ranges::find(m_dates, &Deviation::received, &DateRow::member)->field;
}

} // namespace heller::ui

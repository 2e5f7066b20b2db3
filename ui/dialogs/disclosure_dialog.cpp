#include "ui/dialogs/disclosure_dialog.h"

#include "core/import/disclosure_writing.h"
#include "core/render/html_writer.h"
#include "core/report/wording_disclosure.h"
#include "ui/dialogs/targets.h"
#include "ui/jobs/job.h"
#include "ui/models/line_model.h"
#include "ui/session/session.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/line_view.h"
#include "ui/widgets/parts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heller::ui {

using service::DisclosureCopy;
using service::DisclosureFinding;

namespace {

constexpr QSize usualSize{1040, 760};
constexpr int roomAround = 60; // of the screen, for the window's frame
constexpr int choicesWidth = 460;
constexpr int lookAgainMs = 250;
constexpr int leastRows = 1;
constexpr int mostRows = 5; // the fields below stay in sight

using Found = QList<DisclosureFinding>;

template<typename T>
Result<T> inRegister(const QString& path, const service::Environment& environment,
                     const std::function<Result<T>(service::Disclosures&)>& read)
{
    const auto reg = service::Register::openReadOnly(path, environment);
    if (!reg)
        return fail(reg);
    service::Disclosures disclosures(**reg);
    return read(disclosures);
}

} // namespace

DisclosureDialog::DisclosureDialog(Session& session, Dialogs& dialogs, const QList<DeviationId>& cases, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_cases(cases)
    , m_lines(new LineModel({}, this))
    , m_list(new LineView(m_lines, tr("What was found"), this))
    , m_said(makeLabel({}, TextKind::Hint, this))
    , m_toggle(makeButton({}, {}, ButtonKind::Plain, this))
    , m_ground(new ChoiceBox(this))
    , m_all(makeButton(tr("Same ground for all"), {}, ButtonKind::Quiet, this))
    , m_text(new QLineEdit(this))
    , m_mask(makeButton(tr("Mask the text"), u"plus"_s, ButtonKind::Plain, this))
    , m_look(new QTextBrowser(this))
    , m_reference(new QLineEdit(this))
    , m_save(makeButton(tr("Save the copy…"), u"file-down"_s, ButtonKind::Primary, this))
{
    setObjectName(u"disclosureDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Hand out %n deviation(s)", nullptr, static_cast<int>(cases.size())));
    m_soon.setSingleShot(true);
    m_soon.setInterval(lookAgainMs);
    build();
    connect(&m_soon, &QTimer::timeout, this, &DisclosureDialog::look);
    for (const auto chosen : {&LineView::opened, &LineView::ticked})
        connect(m_list, chosen, this, &DisclosureDialog::toggle);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &DisclosureDialog::showCurrent);
    connect(m_toggle, &QPushButton::clicked, this, [this] { toggle(m_list->currentId()); });
    connect(m_ground, &QComboBox::activated, this, [this] { setGround(false); });
    connect(m_ground->lineEdit(), &QLineEdit::editingFinished, this, [this] { setGround(false); });
    connect(m_all, &QPushButton::clicked, this, [this] { setGround(true); });
    connect(m_mask, &QPushButton::clicked, this, &DisclosureDialog::maskText);
    connect(m_text, &QLineEdit::returnPressed, this, &DisclosureDialog::maskText);
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_mask->setEnabled(!m_text->text().trimmed().isEmpty()); });
    connect(m_look, &QTextBrowser::selectionChanged, this, [this] {
        if (const QString chosen = m_look->textCursor().selectedText().simplified(); !chosen.isEmpty())
            m_text->setText(chosen);
    });
    connect(m_reference, &QLineEdit::textEdited, this, &DisclosureDialog::decide);
    connect(m_save, &QPushButton::clicked, this, &DisclosureDialog::save);
    const auto drop = [this] { done(Rejected); };
    connect(&session, &Session::changed, this, drop); // what it shows may be another case by now
    connect(&session, &Session::closing, this, drop);
    propose();
}

void DisclosureDialog::build()
{
    auto* splitter = new QSplitter(this);
    splitter->addWidget(makeScrolled(makeChoices(), splitter));
    splitter->addWidget(makeLook());
    splitter->setSizes({choicesWidth, usualSize.width() - choicesWidth});
    splitter->setChildrenCollapsible(false);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(splitter, 1);
    whole->addWidget(makeLine(this));
    buildFoot(*whole);
    for (QPushButton* button : findChildren<QPushButton*>())
        button->setAutoDefault(false); // Enter in a field masks
    m_mask->setEnabled(false);
    resize(usualSize.boundedTo(screen()->availableSize() - QSize(roomAround, roomAround)));
}

QWidget* DisclosureDialog::makeChoices()
{
    auto* choices = new QWidget(this);
    auto* column = new QVBoxLayout(choices);
    column->setContentsMargins(24, 16, 16, 16);
    column->setSpacing(6);
    const auto label = [&](const QString& text, QWidget* of) {
        auto* made = makeLabel(text, TextKind::Label, choices);
        made->setBuddy(of);
        of->setAccessibleName(text);
        column->addWidget(made);
    };
    column->addWidget(makeLabel(tr("What was found"), TextKind::SectionTitle, choices));
    m_said->setWordWrap(true);
    column->addWidget(m_said);
    m_list->setRows(leastRows, mostRows);
    m_list->wrapRows();
    column->addWidget(m_list);
    column->addWidget(m_toggle, 0, Qt::AlignLeft);
    m_ground->setEditable(true);
    m_ground->setInsertPolicy(QComboBox::NoInsert);
    for (const report::wording::Ground& each : report::wording::grounds())
        m_ground->addItem(each.text + u", "_s + each.about, each.text);
    m_ground->setMinimumContentsLength(12);
    label(tr("Ground"), m_ground);
    column->addWidget(m_ground);
    column->addWidget(m_all, 0, Qt::AlignLeft);
    column->addSpacing(8);
    label(tr("Mask another text, wherever it stands"), m_text);
    column->addWidget(m_text);
    column->addWidget(m_mask, 0, Qt::AlignLeft);
    column->addSpacing(8);
    label(tr("Reference of the request; names nobody"), m_reference);
    column->addWidget(m_reference);
    column->addStretch(1);
    return choices;
}

QWidget* DisclosureDialog::makeLook()
{
    auto* place = new QWidget(this);
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(16, 16, 24, 16);
    column->setSpacing(6);
    column->addWidget(makeLabel(tr("What the receiver sees"), TextKind::SectionTitle, place));
    m_look->setAccessibleName(tr("What the receiver sees"));
    m_look->setProperty("kind", u"framed"_s);
    m_look->setOpenLinks(false);
    m_look->setTabChangesFocus(true);
    column->addWidget(m_look, 1);
    auto* hint = makeLabel(tr("Mark a text here, and mask it."), TextKind::Hint, place);
    hint->setWordWrap(true);
    column->addWidget(hint);
    return place;
}

void DisclosureDialog::buildFoot(QBoxLayout& whole)
{
    auto* close = makeButton(tr("Close"), {}, ButtonKind::Plain, this);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(24, 10, 24, 12);
    foot->setSpacing(8);
    foot->addStretch(1);
    foot->addWidget(close);
    foot->addWidget(m_save);
    whole.addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void DisclosureDialog::propose()
{
    m_reading = true;
    m_said->setText(tr("Looking through the deviations…"));
    m_save->setEnabled(false);
    showCurrent();
    Job::start<Found>(
        this,
        [path = m_session.path(), environment = m_session.environment(), cases = m_cases](const Job::Progress&) {
            return inRegister<Found>(path, environment,
                                     [&](service::Disclosures& disclosures) { return disclosures.propose(cases); });
        },
        [this](const Result<Found>& found) {
            if (!found) {
                m_reading = false;
                m_said->setText(sentenceOf(found.error()));
                return;
            }
            m_found = *found;
            showLines();
            look();
        });
}

void DisclosureDialog::showLines()
{
    QList<Line> lines;
    for (qsizetype place = 0; place < m_found.size(); ++place) {
        const DisclosureFinding& each = m_found.at(place);
        const bool stands = m_standing.contains(place);
        const QString decision = stands ? tr("stands") : tr("masked, %1").arg(each.masking.ground);
        lines.append({.id = place + 1,
                      .title = each.masking.text.simplified(),
                      .second = u"%1, %2. %3"_s.arg(each.diaryNumber, decision, each.reason),
                      .icon = stands ? u"circle"_s : u"circle-slash"_s,
                      .faded = stands});
    }
    m_lines->setLines(lines);
    m_list->setVisible(!lines.isEmpty());
    if (!lines.isEmpty() && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_lines->index(0));
    showCurrent();
}

void DisclosureDialog::showCurrent()
{
    const qsizetype place = m_list->currentIndex().row();
    const bool isOne = place >= 0 && place < m_found.size();
    const bool stands = isOne && m_standing.contains(place);
    m_toggle->setVisible(isOne);
    m_toggle->setText(stands ? tr("Mask it") : tr("Let it stand"));
    m_ground->setEnabled(isOne && !stands);
    m_all->setEnabled(isOne && !stands);
    if (!isOne)
        return;
    const int known = m_ground->findData(m_found.at(place).masking.ground);
    m_ground->setCurrentIndex(known);
    if (known < 0)
        m_ground->setEditText(m_found.at(place).masking.ground);
}

void DisclosureDialog::toggle(qint64 line)
{
    const qsizetype place = line - 1;
    if (place < 0 || place >= m_found.size())
        return;
    // Wherever the same stands, as masking takes it: half of them decided would hand out nothing.
    const bool masks = m_standing.contains(place);
    for (qsizetype other = 0; other < m_found.size(); ++other) {
        if (m_found.at(other).masking.text.compare(m_found.at(place).masking.text, Qt::CaseInsensitive) != 0)
            continue;
        if (masks)
            m_standing.remove(other);
        else
            m_standing.insert(other);
    }
    showLines();
    decide();
}

void DisclosureDialog::setGround(bool all)
{
    const qsizetype chosen = m_list->currentIndex().row();
    if (chosen < 0 || chosen >= m_found.size())
        return;
    const int known = m_ground->findText(m_ground->currentText());
    const QString ground =
        known >= 0 ? m_ground->itemData(known).toString() : report::wording::groundOf(m_ground->currentText());
    if (ground.isEmpty())
        return showCurrent();
    const QList<DisclosureFinding> before = m_found;
    for (qsizetype place = 0; place < m_found.size(); ++place)
        if (all || place == chosen)
            m_found[place].masking.ground = ground;
    if (m_found == before)
        return;
    showLines();
    decide();
}

void DisclosureDialog::maskText()
{
    if (m_reading || m_text->text().trimmed().isEmpty())
        return;
    auto found = service::Disclosures(m_session.reg()).find(m_cases, m_text->text());
    if (!found) {
        m_said->setText(sentenceOf(found.error()));
        return;
    }
    const QString chosen = m_found.value(m_list->currentIndex().row()).masking.ground;
    found->masking.ground = chosen.isEmpty() ? report::wording::proposedGround() : chosen;
    m_found.append(*found);
    m_text->clear();
    showLines();
    m_list->setCurrentIndex(m_lines->index(m_lines->rowCount() - 1));
    decide();
}

void DisclosureDialog::decide()
{
    m_decided = true;
    m_soon.start();
}

void DisclosureDialog::reject()
{
    if (!m_decided || m_dialogs.confirm(tr("The copy has not been saved."),
                                        tr("What you decided for it is kept nowhere else."), tr("Let go of the copy")))
        QDialog::reject();
}

Disclosure DisclosureDialog::disclosure() const
{
    Disclosure disclosure{.cases = m_cases, .reference = m_reference->text().simplified()};
    for (qsizetype place = 0; place < m_found.size(); ++place) {
        if (m_standing.contains(place))
            disclosure.standing.append(m_found.at(place).masking.place);
        else
            disclosure.maskings.append(m_found.at(place).masking);
    }
    return disclosure;
}

/// The last asked for is shown, whichever is read first.
void DisclosureDialog::look()
{
    m_reading = true;
    m_save->setEnabled(false);
    Job::start<DisclosureCopy>(
        this,
        [path = m_session.path(), environment = m_session.environment(), asked = disclosure(),
         today = m_session.clock().today()](const Job::Progress&) {
            return inRegister<DisclosureCopy>(
                path, environment, [&](service::Disclosures& disclosures) { return disclosures.copy(asked, today); });
        },
        [this, number = ++m_asked](const Result<DisclosureCopy>& copy) {
            if (number == m_asked)
                showRead(copy);
        });
}

void DisclosureDialog::showRead(const Result<DisclosureCopy>& copy)
{
    m_reading = false;
    m_save->setEnabled(copy.has_value());
    if (!copy) {
        m_said->setText(sentenceOf(copy.error()));
        m_look->clear();
        return;
    }
    m_said->setText(m_found.isEmpty() ? tr("Nothing was found that points anybody out. It is you who knows: read it "
                                           "through.")
                                      : tr("Enter masks, or lets stand. A masked text is masked wherever it stands. "
                                           "The grounds are proposals: it is you who decides."));
    m_look->setHtml(QString::fromUtf8(render::toHtml(copy->document)));
}

void DisclosureDialog::save()
{
    const auto target =
        pickTarget(m_dialogs, m_session, tr("Save the copy"), tr("Copy") + u".docx"_s, FileKind::PaperOut);
    if (!target || target->isEmpty()) {
        if (!target)
            m_said->setText(sentenceOf(target.error()));
        return;
    }
    m_save->setEnabled(false);
    Job::start<Dispatch>(
        this,
        [path = m_session.path(), environment = m_session.environment(), asked = disclosure(),
         today = m_session.clock().today(), out = *target](const Job::Progress&) {
            return inRegister<Dispatch>(path, environment, [&](service::Disclosures& disclosures) -> Result<Dispatch> {
                const auto copy = disclosures.copy(asked, today);
                return copy ? importing::writeDisclosure(*copy, out) : fail(copy);
            });
        },
        [this, out = *target](const Result<Dispatch>& written) {
            if (!written) {
                m_save->setEnabled(true);
                m_said->setText(sentenceOf(written.error()));
                return;
            }
            Session& session = m_session;
            accept(); // noting it changes the register
            session.noteLeft(*written);
            session.tellWritten(out);
        });
}

} // namespace heller::ui

#include "ui/dialogs/person_dialog.h"

#include "core/import/kept_text.h"
#include "core/report/person_paper.h"
#include "core/report/wording_persons.h"
#include "ui/dialogs/dialogs.h"
#include "ui/jobs/job.h"
#include "ui/models/line_model.h"
#include "ui/print/paper.h"
#include "ui/session/session.h"
#include "ui/widgets/in_sight.h"
#include "ui/widgets/line_view.h"
#include "ui/widgets/parts.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr QSize usualSize{680, 720};
constexpr int roomAround = 60; // of the screen, for the window's frame
constexpr int leastRows = 1;
constexpr int mostRows = 5;

Result<PersonFindings> findIn(const QString& path, const service::Environment& environment,
                              const privacy::Person& person)
{
    const auto reg = service::Register::openReadOnly(path, environment);
    if (!reg)
        return fail(reg);
    return service::Persons(**reg, importing::textOfKept).find(person);
}

QStringList listedIn(const QLineEdit& field)
{
    QStringList listed;
    for (const QString& each : field.text().split(u',', Qt::SkipEmptyParts))
        if (const QString one = each.simplified(); !one.isEmpty())
            listed.append(one);
    return listed;
}

QString joined(const QString& what, const QString& about)
{
    return about.isEmpty() ? what : about + u", "_s + what;
}

} // namespace

PersonDialog::PersonDialog(Session& session, Dialogs& dialogs, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_name(new QLineEdit(this))
    , m_others(new QLineEdit(this))
    , m_mails(new QLineEdit(this))
    , m_phones(new QLineEdit(this))
    , m_numbers(new QLineEdit(this))
    , m_find(makeButton(tr("Find"), u"search"_s, ButtonKind::Plain, this))
    , m_said(makeLabel({}, TextKind::Hint, this))
    , m_lines(new LineModel({}, this))
    , m_list(new LineView(m_lines, tr("Where the person stands"), this))
    , m_pseudonym(new QLineEdit(this))
    , m_decision(new QLineEdit(this))
    , m_files(new QCheckBox(tr("Remove files that hold the person"), this))
    , m_backups(new QCheckBox(tr("Remove the backups"), this))
    , m_paper(makeButton(tr("Extract as a paper…"), u"printer"_s, ButtonKind::Plain, this))
    , m_go(makeButton(tr("Replace everywhere…"), {}, ButtonKind::Primary, this))
{
    setObjectName(u"personDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Everything about a person"));
    build();
    connect(m_find, &QPushButton::clicked, this, &PersonDialog::find);
    connect(m_paper, &QPushButton::clicked, this, &PersonDialog::showPaper);
    connect(m_go, &QPushButton::clicked, this, &PersonDialog::replace);
    for (QLineEdit* field : {m_name, m_others, m_mails, m_phones, m_numbers}) {
        connect(field, &QLineEdit::textChanged, this, &PersonDialog::drop);
        connect(field, &QLineEdit::returnPressed, this, &PersonDialog::find);
    }
    for (QLineEdit* field : {m_pseudonym, m_decision})
        connect(field, &QLineEdit::textChanged, this, &PersonDialog::updateButtons);
    connect(&session, &Session::changed, this, &PersonDialog::drop);
    connect(&session, &Session::closing, this, &QDialog::reject);
    drop();
    m_name->setFocus(Qt::OtherFocusReason);
}

void PersonDialog::addField(QVBoxLayout& column, const QString& name, QLineEdit* field, const QString& example)
{
    auto* label = makeLabel(name, TextKind::Label, field->parentWidget());
    label->setBuddy(field);
    field->setAccessibleName(name);
    field->setPlaceholderText(example);
    column.addWidget(label);
    column.addWidget(field);
}

void PersonDialog::build()
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(6);
    const auto hint = [&](const QString& text) {
        auto* label = makeLabel(text, TextKind::Hint, content);
        label->setWordWrap(true);
        column->addWidget(label);
    };
    addField(*column, tr("Name"), m_name, tr("The whole name"));
    hint(tr("Each of its names alone, the genitive and initials are found, too. Several with commas between:"));
    addField(*column, tr("Other names"), m_others);
    addField(*column, tr("E-mail"), m_mails);
    addField(*column, tr("Phone"), m_phones);
    addField(*column, tr("Personal number"), m_numbers, tr("YYYYMMDD-NNNN"));
    column->addWidget(m_find, 0, Qt::AlignLeft);
    m_said->setWordWrap(true);
    column->addWidget(m_said);
    m_list->setRows(leastRows, mostRows);
    m_list->wrapRows();
    column->addWidget(m_list);
    column->addSpacing(8);
    column->addWidget(makeLabel(tr("Replace by a pseudonym"), TextKind::SectionTitle, content));
    hint(tr("Everywhere in the register, the history with it. Addresses and numbers go. It cannot be brought back."));
    addField(*column, tr("Pseudonym"), m_pseudonym);
    addField(*column, tr("The decision's reference"), m_decision, tr("Decision 2026-14"));
    column->addWidget(m_files);
    column->addWidget(m_backups);
    column->addStretch(1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(makeScrolled(content, this), 1);
    whole->addWidget(makeLine(this));
    buildFoot(*whole);
    for (QPushButton* button : findChildren<QPushButton*>())
        button->setAutoDefault(false); // Enter in a field finds
    resize(usualSize.boundedTo(screen()->availableSize() - QSize(roomAround, roomAround)));
}

void PersonDialog::buildFoot(QBoxLayout& whole)
{
    auto* close = makeButton(tr("Close"), {}, ButtonKind::Plain, this);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(24, 10, 24, 12);
    foot->setSpacing(8);
    foot->addWidget(m_paper);
    foot->addStretch(1);
    foot->addWidget(close);
    foot->addWidget(m_go);
    whole.addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

privacy::Person PersonDialog::person() const
{
    privacy::Person person{listedIn(*m_others), listedIn(*m_mails), listedIn(*m_phones), listedIn(*m_numbers)};
    if (const QString name = m_name->text().simplified(); !name.isEmpty())
        person.names.prepend(name);
    return person;
}

/// The last asked for is shown, whichever is read first.
void PersonDialog::find()
{
    const privacy::Person asked = person();
    if (asked.isEmpty())
        return m_said->setText(tr("Write a name, an e-mail address, a phone number or a personal number."));
    m_session.settle();
    m_reading = true;
    m_said->setText(tr("Looking through the register…"));
    updateButtons();
    Job::start<PersonFindings>(
        this,
        [path = m_session.path(), environment = m_session.environment(), asked](const Job::Progress&) {
            return findIn(path, environment, asked);
        },
        [this, asked, number = ++m_asked](const Result<PersonFindings>& found) {
            if (number != m_asked)
                return;
            m_reading = false;
            m_shown = asked;
            if (found)
                return show(*found);
            drop();
            m_said->setText(sentenceOf(found.error()));
        });
}

void PersonDialog::show(const PersonFindings& found)
{
    m_found = found;
    if (!m_pseudonym->isModified())
        m_pseudonym->setText(found.freePseudonym);
    QList<Line> lines;
    for (const PersonPlace& place : found.places)
        lines.append({.id = lines.size() + 1,
                      .title = joined(report::wording::tableName(place.table), place.about),
                      .second = place.excerpt,
                      .icon = place.isOwn ? u"users"_s : u"file-text"_s});
    for (const PersonFile& file : found.files)
        lines.append({.id = lines.size() + 1,
                      .title = joined(file.name.isEmpty() ? report::wording::takenAwayFile() : file.name, file.about),
                      .second = file.holds ? report::wording::fileHolds() : report::wording::fileIsUnread(),
                      .icon = u"paperclip"_s});
    m_lines->setLines(lines);
    const auto places = static_cast<int>(found.places.size());
    m_said->setText(lines.isEmpty() ? tr("Nothing in the register says anything about the person.")
                                    : tr("%n place(s) say something about the person.", nullptr, places));
    const auto holding = static_cast<int>(std::ranges::count_if(found.files, &PersonFile::holds));
    m_files->setText(tr("Remove %n file(s) that hold the person", nullptr, holding));
    m_files->setVisible(holding > 0);
    const auto backups = static_cast<int>(found.backups.size());
    m_backups->setText(tr("Remove %n backup(s), which still hold it all", nullptr, backups));
    m_backups->setVisible(backups > 0 && !lines.isEmpty());
    m_list->setVisible(!lines.isEmpty());
    if (!lines.isEmpty())
        keepInSight(*m_list); // below the fields in a small window
    updateButtons();
}

void PersonDialog::drop()
{
    ++m_asked;
    m_reading = false;
    m_found = {};
    m_shown = {};
    m_lines->setLines({});
    for (QWidget* part :
         {static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_files), static_cast<QWidget*>(m_backups)})
        part->hide();
    m_said->clear();
    updateButtons();
}

void PersonDialog::updateButtons()
{
    const bool found = !m_reading && !m_shown.isEmpty();
    m_paper->setEnabled(found);
    m_go->setEnabled(found && m_session.isWritable() && !(m_found.places.isEmpty() && m_found.files.isEmpty()) &&
                     !m_pseudonym->text().trimmed().isEmpty() && !m_decision->text().trimmed().isEmpty());
}

void PersonDialog::showPaper()
{
    m_dialogs.showPaper({.title = tr("Extract from the register"),
                         .fileName = tr("Extract from the register"),
                         .leavesAs = u"person"_s,
                         .compose = fixedReaders([path = m_session.path(), environment = m_session.environment(),
                                                  found = m_found, whose = m_shown, today = m_session.clock().today()](
                                                     const Job::Progress&) -> Result<render::Document> {
                             const auto reg = service::Register::openReadOnly(path, environment);
                             if (!reg)
                                 return fail(reg);
                             return report::personPaper(found, whose.names.value(0), (*reg)->association(), today);
                         })});
}

void PersonDialog::replace()
{
    const service::Forgetting how{.pseudonym = m_pseudonym->text().simplified(),
                                  .decision = m_decision->text().simplified(),
                                  .removesFiles = m_files->isVisibleTo(this) && m_files->isChecked(),
                                  .removesBackups = m_backups->isVisibleTo(this) && m_backups->isChecked()};
    if (!m_dialogs.confirm(tr("Replace the person by “%1” everywhere?").arg(how.pseudonym),
                           tr("Names, addresses and numbers go from the register and its history for good."),
                           tr("Replace")))
        return;
    Q_EMIT replaceWanted(m_shown, how);
    accept();
}

} // namespace heller::ui

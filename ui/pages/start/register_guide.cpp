#include "ui/pages/start/register_guide.h"

#include "core/model/roles.h"
#include "core/service/new_register.h"
#include "ui/commands/register_commands.h"
#include "ui/dialogs/dialogs.h"
#include "ui/pages/start/member_picker.h"
#include "ui/widgets/help_page.h"
#include "ui/widgets/parts.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int edge = 24;
constexpr int columnGap = 40;
constexpr int pairGap = 16;
constexpr int widestPage = 1000;
constexpr int leastWidthForColumns = 800;

QString proposedPath(const QString& name)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return folder.filePath(service::proposedFileName(name));
}

} // namespace

RegisterGuide::RegisterGuide(RegisterCommands& commands, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_commands(commands)
    , m_dialogs(dialogs)
    , m_waiting(makeLabel({}, TextKind::Label, this))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_members(new MemberPicker(this))
    , m_finding(makeLabel({}, TextKind::Finding, this))
    , m_create(makeButton(tr("Create the register"), u"file-plus"_s, ButtonKind::Primary, this))
    , m_open(makeButton(tr("Open a register instead"), u"folder-open"_s, ButtonKind::Plain, this))
    , m_cancel(makeButton(tr("Cancel"), {}, ButtonKind::Plain, this))
{
    setHelpPage(*this, u"first-steps"_s);
    auto* middle = new QWidget;
    middle->setMaximumWidth(widestPage);
    auto* page = new QVBoxLayout(middle);
    page->setContentsMargins(edge, edge, edge, edge);
    page->setSpacing(8);
    page->addWidget(makeLabel(tr("New register"), TextKind::PageTitle, middle));
    m_waiting->setWordWrap(true);
    page->addWidget(m_waiting);
    page->addSpacing(8);
    m_columns->setSpacing(columnGap);
    m_columns->addWidget(makeFields(), 1);
    m_columns->addWidget(makeMembers(), 1);
    page->addLayout(m_columns, 1);

    auto* content = new QWidget;
    auto* centered = new QHBoxLayout(content);
    centered->setContentsMargins(0, 0, 0, 0);
    centered->addWidget(middle);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(area, 1);
    whole->addWidget(makeLine(this));
    whole->addWidget(makeFoot());
    connect(m_create, &QPushButton::clicked, this, &RegisterGuide::create);
    connect(m_open, &QPushButton::clicked, &commands, &RegisterCommands::pickAndOpen);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_commands.dropWaiting();
        Q_EMIT cancelled();
    });
    begin(0);
}

/// Two that belong together, beside each other.
std::pair<QVBoxLayout*, QVBoxLayout*> RegisterGuide::addPair(QVBoxLayout& column)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(pairGap);
    column.addLayout(row);
    const auto half = [row] {
        auto* fields = new QVBoxLayout;
        fields->setSpacing(4);
        row->addLayout(fields, 1);
        return fields;
    };
    QVBoxLayout* left = half();
    return {left, half()};
}

QLineEdit* RegisterGuide::addField(QVBoxLayout& column, const QString& name, const QString& hint)
{
    auto* field = new QLineEdit(this);
    field->setAccessibleName(name);
    field->setAccessibleDescription(hint);
    QLabel* label = makeLabel(name, TextKind::Label, this);
    label->setBuddy(field);
    column.addWidget(label);
    column.addWidget(field);
    if (!hint.isEmpty()) {
        QLabel* below = makeLabel(hint, TextKind::Hint, this);
        below->setWordWrap(true);
        column.addWidget(below);
    }
    column.addSpacing(10);
    // Enter leads on through the form; what makes the register is its button.
    connect(field, &QLineEdit::returnPressed, this, [this, field] {
        if (field == m_path) // not into looking for another place
            m_members->setFocus(Qt::TabFocusReason);
        else
            focusNextChild();
    });
    return field;
}

QWidget* RegisterGuide::makeFields()
{
    auto* fields = new QWidget(this);
    auto* column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_name = addField(*column, tr("The association's name"), {});
    m_name->setPlaceholderText(tr("Samordningsförbundet …"));
    m_shortName = addField(*column, tr("Short name"), tr("How the letter says it. Empty: the whole name."));
    const auto [meeting, participant] = addPair(*column);
    m_meeting =
        addField(*meeting, tr("What the meeting is called"), tr("As it is said in a sentence: the preparatory group."));
    m_memberRole = addField(*participant, tr("What a participant is called"),
                            tr("Proposed as the role of whoever comes for a member."));
    const auto [coordinator, title] = addPair(*column);
    m_coordinator = addField(*coordinator, tr("Coordinator"), tr("Signs the letter of the semester report."));
    m_title = addField(*title, tr("The coordinator's title"), tr("Stands below the name. Empty: the name alone."));
    m_email = addField(*column, tr("The coordinator's e-mail"), {});
    m_path = addField(*column, tr("Where the register lies"),
                      tr("One file. Best in a folder that is backed up and that only those concerned can read."));
    QPushButton* pick = makeButton(tr("Choose another place…"), u"folder-open"_s, ButtonKind::Quiet, fields);
    column->addWidget(pick, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(pick, &QPushButton::clicked, this, &RegisterGuide::pickPath);
    connect(m_meeting, &QLineEdit::textEdited, this, &RegisterGuide::proposeRole);
    connect(m_name, &QLineEdit::textChanged, this, &RegisterGuide::propose);
    return fields;
}

QWidget* RegisterGuide::makeMembers()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeLabel(tr("Members"), TextKind::SectionTitle, side));
    QLabel* explained =
        makeLabel(tr("Those who can be asked for feedback. More can be added later, units and contacts too."),
                  TextKind::Label, side);
    explained->setWordWrap(true);
    column->addWidget(explained);
    column->addWidget(m_members, 1);
    return side;
}

QWidget* RegisterGuide::makeFoot()
{
    auto* foot = new QWidget(this);
    auto* centered = new QHBoxLayout(foot);
    centered->setContentsMargins(0, 0, 0, 0);
    auto* middle = new QWidget(foot); // below the page's own
    middle->setMaximumWidth(widestPage);
    centered->addWidget(middle);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(edge, 10, edge, 10);
    m_finding->setWordWrap(true);
    column->addWidget(m_finding);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_create);
    row->addWidget(m_open);
    row->addWidget(m_cancel);
    row->addStretch(1);
    column->addLayout(row);
    for (QPushButton* button : {m_create, m_open, m_cancel})
        button->setAutoDefault(true); // Enter presses it
    return foot;
}

void RegisterGuide::begin(int waiting)
{
    for (QLineEdit* field : {m_name, m_shortName, m_coordinator, m_email})
        field->clear();
    const Association usual;
    m_meeting->setText(usual.meetingName);
    m_memberRole->setText(usual.memberRole);
    m_title->setText(usual.coordinatorTitle);
    m_path->setText(proposedPath({}));
    m_path->setModified(false);
    m_shortName->setModified(false);
    m_members->clear();
    m_waiting->setText(waiting > 0
                           ? tr("%n report(s) will be read in as soon as there is a register.", nullptr, waiting)
                           : tr("Everything but the name can be written later."));
    m_open->setVisible(waiting > 0);
    m_finding->hide();
    m_name->setFocus(Qt::OtherFocusReason);
}

/// What she has written herself stays.
void RegisterGuide::proposeRole()
{
    if (!m_memberRole->isModified())
        m_memberRole->setText(usualMemberRole(meetingName()));
}

QString RegisterGuide::meetingName() const
{
    const QString meeting = m_meeting->text().trimmed();
    return meeting.isEmpty() ? Association().meetingName : meeting;
}

/// What she has written herself stays.
void RegisterGuide::propose()
{
    const QString name = m_name->text().trimmed();
    if (!m_shortName->isModified())
        m_shortName->setText(service::proposedShortName(name));
    if (!m_path->isModified())
        m_path->setText(QDir::toNativeSeparators(proposedPath(name)));
    m_finding->hide();
}

void RegisterGuide::pickPath()
{
    const QString path = m_dialogs.pickTarget(tr("Where shall the register be kept?"),
                                              QFileInfo(m_path->text()).fileName(), FileKind::Register);
    if (path.isEmpty())
        return;
    m_path->setText(QDir::toNativeSeparators(path));
    m_path->setModified(true);
    m_finding->hide();
}

void RegisterGuide::create()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return refuse(tr("Write what the association is called."), m_name);
    QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (path.isEmpty() || QFileInfo(path).isRelative())
        return refuse(tr("Choose where the register shall lie."), m_path);
    if (!path.endsWith(u".heller"_s, Qt::CaseInsensitive))
        path += u".heller"_s;
    if (!m_path->isModified())
        QDir().mkpath(QFileInfo(path).absolutePath()); // whether that went shows when the file is made
    m_finding->hide();
    const service::NewRegister wanted{.association = {.name = name,
                                                      .shortName = m_shortName->text().trimmed(),
                                                      .coordinator = m_coordinator->text().trimmed(),
                                                      .coordinatorTitle = m_title->text().trimmed(),
                                                      .coordinatorEmail = m_email->text().trimmed(),
                                                      .meetingName = meetingName(),
                                                      .memberRole = m_memberRole->text().trimmed()},
                                      .members = service::firstMembers(m_members->chosen())};
    if (const auto made = m_commands.create(path, wanted); !made && made.error().code != ErrorCode::Cancelled)
        refuse(sentenceOf(made.error()), m_path);
}

void RegisterGuide::refuse(const QString& why, QWidget* where)
{
    m_finding->setText(why);
    m_finding->show();
    where->setFocus(Qt::OtherFocusReason);
}

QString RegisterGuide::finding() const
{
    return m_finding->isVisible() ? m_finding->text() : QString();
}

void RegisterGuide::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_columns->setDirection(width() < leastWidthForColumns ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace heller::ui

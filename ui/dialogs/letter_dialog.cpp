#include "ui/dialogs/letter_dialog.h"

#include "core/report/wording_letters.h"
#include "ui/dialogs/letter_cases.h"
#include "ui/session/session.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/help_page.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/text_field.h"

#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr QSize usualSize{760, 720};
constexpr int roomAround = 60; // of the screen, for the window's frame

QLabel* wrapped(const QString& text, TextKind kind, QWidget* parent)
{
    QLabel* label = makeLabel(text, kind, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

LetterDialog::LetterDialog(Session& session, Begin begin, QWidget* parent)
    : QDialog(parent)
    , WritingPlace(session)
    , m_session(session)
    , m_begin(std::move(begin))
    , m_kind(new ChoiceBox)
    , m_actor(new ChoiceBox)
    , m_address(wrapped({}, TextKind::Hint, nullptr))
    , m_about(new QWidget)
    , m_cases(new LetterCases(session, m_begin.cases))
    , m_dueRow(new QWidget)
    , m_due(new DateField(tr("To be answered by"), session.clock().today(), m_dueRow))
    , m_subject(new TextField(tr("Subject"), TextField::Lines::One))
    , m_body(new TextField(tr("Text")))
    , m_remarks(wrapped({}, TextKind::Finding, nullptr))
    , m_state(wrapped({}, TextKind::Hint, this))
    , m_anew(makeButton(tr("Write it anew"), u"rotate-ccw"_s, ButtonKind::Quiet, nullptr))
{
    setObjectName(u"letterDialog"_s);
    setHelpPage(*this, u"feedback"_s);
    setWindowTitle(isToActor() ? tr("Letter to an actor") : tr("Letter to the reporter"));
    for (const LetterKind each : std::as_const(m_begin.kinds))
        m_kind->addItem(nameOf(each), codeOf(each));
    build();
    offerActors();
    connectFields();
    showCases();
    offerCases();
    composeAnew();
    m_body->setFocus(Qt::OtherFocusReason);
    selectWanted();
    if (m_begin.written)
        goOnWith(*m_begin.written);
}

void LetterDialog::goOnWith(const WrittenLetter& written)
{
    m_wanted = written.actor;
    m_actor->setCurrentIndex(m_actor->findData(written.actor.value()));
    m_subject->setStored(written.subject);
    m_body->setStored(written.body);
    m_edited = true;
    m_writtenFor = purpose();
    showState();
    m_session.noteWriting();
}

/// What she has to write is written over what says so.
void LetterDialog::selectWanted()
{
    const QTextCursor found = m_body->document()->find(report::wording::whatIsWanted());
    if (!found.isNull())
        m_body->setTextCursor(found);
}

void LetterDialog::build()
{
    auto* paper = new QWidget;
    auto* fields = new QVBoxLayout(paper);
    fields->setSpacing(4);
    buildHead(*fields);
    buildText(*fields);
    fields->addStretch(1);
    auto* column = new QVBoxLayout(this);
    QScrollArea* area = makeScrolled(paper, this);
    area->setFrameShape(QFrame::NoFrame);
    column->addWidget(area, 1);
    auto* row = new QHBoxLayout; // in sight, however long the letter is
    row->addWidget(m_remarks, 1);
    row->addWidget(m_anew, 0, Qt::AlignTop);
    column->addLayout(row);
    column->addWidget(m_state);
    column->addWidget(makeButtons());
    resize(usualSize.boundedTo(screen()->availableSize() - QSize(roomAround, roomAround)));
}

void LetterDialog::addField(QVBoxLayout& column, const QString& name, QWidget* field)
{
    QLabel* label = makeLabel(name, TextKind::Label, field->parentWidget());
    label->setBuddy(field);
    field->setAccessibleName(name);
    column.addWidget(label);
    column.addWidget(field);
    column.addSpacing(6);
}

void LetterDialog::buildHead(QVBoxLayout& column)
{
    addField(column, tr("Letter"), m_kind);
    m_actor->setParent(this);
    m_actor->setVisible(isToActor());
    if (isToActor())
        addField(column, tr("To"), m_actor);
    m_address->setTextFormat(Qt::RichText);
    m_address->setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
    column.addWidget(m_address);
    column.addSpacing(6);
    auto* about = new QVBoxLayout(m_about);
    about->setContentsMargins(0, 0, 0, 0);
    about->setSpacing(4);
    addField(*about, tr("About"), m_cases);
    column.addWidget(m_about);
    auto* due = new QVBoxLayout(m_dueRow);
    due->setContentsMargins(0, 0, 0, 0);
    due->setSpacing(4);
    m_due->setLean(DateLean::Nearest);
    addField(*due, tr("To be answered by"), m_due);
    column.addWidget(m_dueRow);
}

void LetterDialog::buildText(QVBoxLayout& column)
{
    for (TextField* field : {m_subject, m_body})
        field->setProperty("kind", u"framed"_s);
    m_body->setWatched(false); // a letter names whom it is to
    addField(column, tr("Subject"), m_subject);
    addField(column, tr("Text"), m_body);
}

QWidget* LetterDialog::makeButtons()
{
    auto* whole = new QWidget(this);
    auto* row = new FlowLayout(6, whole);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& text, const QString& icon, ButtonKind look, const auto& pressed) {
        QPushButton* button = makeButton(text, icon, look, whole);
        connect(button, &QPushButton::clicked, this, pressed);
        row->addWidget(button);
        return button;
    };
    m_ways = {
        add(tr("Open in e-mail"), u"mail"_s, ButtonKind::Primary, [this] { Q_EMIT leaving(LetterForm::Mail); }),
        add(tr("Copy the text"), u"copy"_s, ButtonKind::Plain, [this] { Q_EMIT leaving(LetterForm::Text); }),
        add(tr("Save as Word…"), u"file-down"_s, ButtonKind::Plain, [this] { Q_EMIT leaving(LetterForm::Document); }),
        add(tr("Preview"), u"file-text"_s, ButtonKind::Plain, [this] { Q_EMIT previewWanted(); })};
    add(tr("Close"), {}, ButtonKind::Plain, [this] { reject(); });
    return whole;
}

void LetterDialog::connectFields()
{
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        offerActors();
        offerCases();
        compose();
    });
    connect(m_actor, &QComboBox::activated, this, [this] { m_wanted = actor(); });
    connect(m_actor, &QComboBox::currentIndexChanged, this, [this] {
        if (m_filling)
            return;
        offerCases();
        compose();
    });
    connect(m_cases, &LetterCases::chosenChanged, this, &LetterDialog::compose);
    connect(m_cases, &LetterCases::offered, this, [this] {
        showCases();
        compose();
    });
    connect(m_due, &DateField::edited, this, [this](QDate date) {
        m_agreed = date;
        compose();
    });
    for (const TextField* field : {m_subject, m_body}) {
        connect(field, &TextField::edited, this, [this] {
            if (!m_filling)
                m_edited = true;
            showState();
            m_session.noteWriting();
        });
    }
    connect(m_anew, &QPushButton::clicked, this, &LetterDialog::composeAnew);
    connect(m_address, &QLabel::linkActivated, this, [this] {
        const ActorId wanted = actor();
        reject();
        if (!isVisible())
            Q_EMIT actorWanted(wanted);
    });
}

LetterKind LetterDialog::kind() const
{
    return letterKindFrom(m_kind->currentData().toString()).value_or(LetterKind::Question);
}

ActorId LetterDialog::actor() const
{
    return isToActor() ? ActorId(m_actor->currentData().toLongLong()) : ActorId();
}

QDate LetterDialog::due() const
{
    return kind() == LetterKind::Question ? m_agreed : QDate();
}

void LetterDialog::offerActors()
{
    if (!isToActor())
        return;
    const QScopedValueRollback filling(m_filling, true);
    m_actor->clear();
    const QList<Actor> actors = m_begin.actors(kind());
    for (const Actor& each : actors)
        m_actor->addItem(each.name, each.id.value());
    m_actor->setCurrentIndex(std::max(0, m_actor->findData(m_wanted.value())));
}

void LetterDialog::offerCases()
{
    m_dueRow->setVisible(kind() == LetterKind::Question);
    m_cases->offer(kind(), actor());
}

void LetterDialog::showCases()
{
    m_about->setVisible(m_cases->count() > 1); // else the letter says it
}

void LetterDialog::compose()
{
    const auto made = service::Letters(m_session.reg())
                          .make({.kind = kind(),
                                 .cases = m_cases->chosen(),
                                 .actor = actor(),
                                 .on = m_session.clock().today(),
                                 .due = due()});
    m_problem = made ? QString() : sentenceOf(made.error());
    if (made)
        m_draft = *made;
    if (!m_edited) {
        const QScopedValueRollback filling(m_filling, true);
        m_subject->setStored(made ? m_draft.letter.subject : QString());
        m_body->setStored(made ? m_draft.letter.body : QString());
        m_writtenFor = purpose();
    }
    if (made && !due().isValid())
        m_due->setStored(m_draft.due);
    showAddress();
    showState();
}

void LetterDialog::composeAnew()
{
    m_edited = false;
    compose();
    m_session.noteWriting();
}

} // namespace heller::ui

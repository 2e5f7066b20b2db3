#include "ui/pages/cases/case_sheet.h"

#include "core/base/swedish.h"
#include "core/service/actors.h"
#include "ui/actions/action_registry.h"
#include "ui/pages/cases/attachments_section.h"
#include "ui/pages/cases/case_editor.h"
#include "ui/pages/cases/case_fields.h"
#include "ui/pages/cases/closure_section.h"
#include "ui/pages/cases/form_section.h"
#include "ui/pages/cases/handling_section.h"
#include "ui/pages/cases/round_card.h"
#include "ui/pages/cases/same_text_hint.h"
#include "ui/pages/cases/theme_section.h"
#include "ui/session/session.h"
#include "ui/theme/status_look.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/file_drop.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/text_field.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int widestText = 720; // 60–80 characters of text, with its margins

} // namespace

CaseSheet::CaseSheet(Session& session, CaseEditor& editor, SimilarFinder& finder, const ActionRegistry& actions,
                     QWidget* parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_editor(editor)
    , m_paper(new QWidget(viewport()))
    , m_meta(makeLabel({}, TextKind::Label, m_paper))
    , m_title(new TextField(tr("Title"), TextField::Lines::One, m_paper))
    , m_status(new Chip(m_paper))
    , m_actors(makeLabel({}, TextKind::Hint, m_paper))
    , m_sameText(new SameTextHint(session, editor, finder, m_paper))
    , m_form(new FormSection(session, editor, m_paper))
    , m_themes(new ThemeSection(session, editor, m_paper))
    , m_handling(new HandlingSection(session, editor, m_paper))
    , m_rounds(new QVBoxLayout)
    , m_addRound(makeButton(tr("Add feedback round"), u"plus"_s, ButtonKind::Plain, m_paper))
    , m_attachments(new AttachmentsSection(actions.action(ActionId::AttachFile), m_paper))
    , m_drop(new FileDrop(viewport()))
    , m_closure(new ClosureSection(editor, actions, m_paper))
    , m_leftoversTitle(makeLabel(tr("Left over from the import"), TextKind::Label, m_paper))
    , m_leftovers(new QLabel(m_paper))
{
    setObjectName(u"caseSheet"_s);
    setAccessibleName(tr("Deviation"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    build();
    connect(&editor, &CaseEditor::shown, this, &CaseSheet::showOther);
    connect(&editor, &CaseEditor::refreshed, this, &CaseSheet::refresh);
    connect(&editor, &CaseEditor::overtaken, this, &CaseSheet::leaveUndoToRegister);
    showOther();
}

void CaseSheet::build()
{
    auto* column = new QVBoxLayout(m_paper);
    column->setContentsMargins(16, 14, 16, 24);
    column->setSpacing(0);
    addHead(*column);
    column->addWidget(m_form);
    column->addWidget(m_themes);
    column->addSpacing(6);
    column->addWidget(m_handling);
    column->addSpacing(14);
    m_rounds->setSpacing(14);
    column->addLayout(m_rounds);
    column->addSpacing(14);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(fieldIndent, 0, 0, 0);
    foot->addWidget(m_addRound);
    foot->addStretch(1);
    column->addLayout(foot);
    column->addSpacing(14);
    column->addWidget(m_attachments);
    column->addSpacing(14);
    column->addWidget(m_closure);
    column->addSpacing(14);
    for (QLabel* label : {m_leftoversTitle, m_leftovers}) {
        label->setIndent(fieldIndent);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
    }
    m_leftovers->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addStretch(1);

    m_paper->setMaximumWidth(widestText);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setWidget(m_paper);
    connect(m_drop, &FileDrop::dropped, m_attachments, &AttachmentsSection::dropped);
    connect(m_addRound, &QPushButton::clicked, &m_editor, &CaseEditor::addRound);
}

void CaseSheet::takeBelow(QWidget* below)
{
    auto* column = static_cast<QVBoxLayout*>(m_paper->layout());
    column->insertWidget(column->count() - 1, below); // above what stretches
}

void CaseSheet::addHead(QVBoxLayout& column)
{
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_title->setSpelled(true);
    m_title->setWatched(true);
    m_meta->setIndent(fieldIndent);
    m_meta->setWordWrap(true);
    m_actors->setIndent(fieldIndent);
    m_actors->setWordWrap(true);
    column.addWidget(m_meta);
    column.addWidget(m_title);
    auto* chips = new QHBoxLayout;
    chips->setContentsMargins(fieldIndent, 4, 0, 12);
    chips->addWidget(m_status);
    chips->addWidget(m_actors, 1);
    column.addLayout(chips);
    column.addWidget(m_sameText);
    connect(m_sameText, &SameTextHint::wanted, this, &CaseSheet::wanted);
    connect(m_sameText, &SameTextHint::joinWanted, this, &CaseSheet::joinWanted);
    connect(m_title, &TextField::edited, this, [this] {
        m_editor.edit(tr("Change title"), [&](Deviation& deviation) { deviation.title = m_title->text(); });
    });
    connect(m_title, &TextField::left, &m_editor, &CaseEditor::leave);
}

void CaseSheet::focusTitle()
{
    m_title->setFocus(Qt::ShortcutFocusReason);
    m_title->selectAll();
}

void CaseSheet::focusHead()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

void CaseSheet::focusLastRound()
{
    if (m_cards.isEmpty())
        return;
    m_cards.last()->focusHead();
    // When it has been laid out.
    QTimer::singleShot(0, m_cards.last(), [this, card = m_cards.last()] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        ensureWidgetVisible(card);
        ensureWidgetVisible(&card->text());
    });
}

QWidget& CaseSheet::placeOf(report::CaseField field, FeedbackRoundId round) const
{
    if (QWidget* control = m_form->control(field))
        return *control;
    if (field == report::CaseField::Received)
        return m_handling->received();
    const auto card = std::ranges::find_if(m_cards, [&](const RoundCard* each) { return each->roundId() == round; });
    if (field == report::CaseField::Feedback && card != m_cards.end())
        return (*card)->heading();
    return *m_title;
}

void CaseSheet::focusPlace(report::CaseField field, FeedbackRoundId round)
{
    focusIn(placeOf(field, round));
}

void CaseSheet::focusAnswer(FeedbackRoundId round, ActorId actor)
{
    const auto card = std::ranges::find_if(m_cards, [&](const RoundCard* each) { return each->roundId() == round; });
    const auto& rounds = m_editor.file().rounds;
    const auto asked = std::ranges::find(rounds, round, &FeedbackRound::id);
    if (card == m_cards.end() || asked == rounds.end())
        return;
    const auto answer = std::ranges::find(asked->answers, actor, &Answer::actor);
    focusIn((*card)->answerText(static_cast<int>(answer - asked->answers.begin())));
}

void CaseSheet::focusIn(QWidget& place)
{
    place.setFocus(Qt::ShortcutFocusReason);
    // When it has been laid out.
    QTimer::singleShot(0, &place, [this, place = &place] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        ensureWidgetVisible(place);
    });
}

void CaseSheet::showOther()
{
    leaveUndoToRegister(); // also in a field whose text is the same in this one
    qDeleteAll(m_cards);
    m_cards.clear();
    verticalScrollBar()->setValue(0);
    m_paper->setVisible(!m_editor.isEmpty());
    // A hidden paper still has its height: nothing is there to be scrolled.
    setVerticalScrollBarPolicy(m_editor.isEmpty() ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    m_drop->setEnabled(false);
    if (!m_editor.isEmpty())
        refresh();
}

void CaseSheet::refresh()
{
    const bool writable = m_session.isWritable();
    if (auto read = service::Actors(m_session.reg()).all())
        m_known = std::move(*read);
    else
        m_session.tellUnread(read.error());
    refreshHead();
    m_title->setReadOnly(!writable);
    m_form->refresh(m_known, writable);
    m_themes->refresh(writable);
    m_handling->refresh(writable);
    refreshRounds(m_known, writable);
    m_addRound->setEnabled(writable);
    m_attachments->refresh(m_editor.file().attachments, writable);
    m_drop->setEnabled(writable);
    m_closure->refresh(writable);
    refreshLeftovers();
}

void CaseSheet::leaveUndoToRegister()
{
    const auto fields = findChildren<TextField*>();
    for (TextField* field : fields)
        field->leaveUndoToRegister();
}

void CaseSheet::refreshHead()
{
    const CaseFile& file = m_editor.file();
    const Deviation& deviation = file.deviation;
    QStringList meta{deviation.diaryNumber};
    if (deviation.received.isValid())
        meta.append(tr("received %1").arg(swedish::dateInWords(deviation.received)));
    if (const auto semester = semesterOf(deviation))
        meta.append(semester->shortName());
    m_meta->setText(meta.join(u" · "_s));
    m_title->setStored(deviation.title);
    m_title->setPlaceholderText(tr("What is it about?"));
    const StatusLook look = lookOf(statusOf(file), tokensOf(palette()));
    m_status->show(look.icon, look.word, look.tone);
    m_actors->setText(file.cooperatingActorNames.join(u" · "_s));
}

void CaseSheet::refreshRounds(const QList<Actor>& actors, bool writable)
{
    const CaseFile& file = m_editor.file();
    arrangeCards();
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        m_cards.at(i)->refresh(file.rounds.at(i), actors, writable);
    orderTabs();
}

/// A card for each round. Those that stay are left alone; one that goes may be the one whose button was pressed.
void CaseSheet::arrangeCards()
{
    const QList<FeedbackRound>& rounds = m_editor.file().rounds;
    qsizetype left = -1; // place of the card that went with the focus
    for (qsizetype i = m_cards.size() - 1; i >= 0; --i) {
        RoundCard* card = m_cards.at(i);
        if (std::ranges::find(rounds, card->roundId(), &FeedbackRound::id) != rounds.end())
            continue;
        if (card->isAncestorOf(QApplication::focusWidget()))
            left = i;
        m_cards.removeAt(i);
        m_rounds->removeWidget(card);
        card->hide();
        card->deleteLater();
    }
    for (qsizetype i = 0; i < rounds.size(); ++i) {
        if (i < m_cards.size() && m_cards.at(i)->roundId() == rounds.at(i).id)
            continue;
        m_cards.insert(i, new RoundCard(m_session, m_editor, rounds.at(i).id, m_paper));
        m_rounds->insertWidget(static_cast<int>(i), m_cards.at(i));
    }
    if (left >= 0 && m_cards.isEmpty())
        m_addRound->setFocus(Qt::OtherFocusReason);
    else if (left >= 0)
        m_cards.at(std::min(left, m_cards.size() - 1))->focusHead();
}

/// Cards come and go; the keys follow what is seen.
void CaseSheet::orderTabs()
{
    QWidget* last = &m_handling->lastControl();
    for (RoundCard* card : std::as_const(m_cards))
        last = card->orderTabs(last);
    setTabOrder(last, m_addRound);
}

void CaseSheet::refreshLeftovers()
{
    QStringList texts;
    for (const Leftover& leftover : m_editor.file().leftovers)
        texts.append(leftover.text);
    m_leftovers->setText(texts.join(u"\n\n"_s));
    m_leftovers->setVisible(!texts.isEmpty());
    m_leftoversTitle->setVisible(!texts.isEmpty());
}

} // namespace heller::ui

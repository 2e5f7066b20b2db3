// What the desk is built from.
#include "ui/models/line_model.h"
#include "ui/pages/publishing/original_pane.h"
#include "ui/pages/publishing/page_pane.h"
#include "ui/pages/publishing/publishing_desk.h"
#include "ui/pages/publishing/publishing_texts.h"
#include "ui/privacy/personal_data_watch.h"
#include "ui/session/session.h"
#include "ui/widgets/field_column.h"
#include "ui/widgets/line_view.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/text_field.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heller::ui {

using service::PublicationField;
using service::Publications;

namespace {

constexpr int pageMs = 150; // after a key: the page beside it is made anew

constexpr int edge = 24;
constexpr int between = 16;
constexpr int inside = 14;
constexpr int sideWidth = 268;
constexpr int leastWidthOfThree = 800; // else they stand one below the other

QLabel* headOf(const QString& title, QVBoxLayout& column, QWidget* card)
{
    auto* label = makeLabel(title, TextKind::SectionTitle, card);
    label->setContentsMargins(inside, 10, inside, 8);
    column.addWidget(label);
    column.addWidget(makeLine(card));
    return label;
}

QLabel* hint(const QString& text, QWidget* parent)
{
    auto* label = makeLabel(text, TextKind::Hint, parent);
    label->setWordWrap(true);
    label->setContentsMargins(inside, 10, inside, 10);
    return label;
}

QVBoxLayout* columnIn(QWidget* card)
{
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 8);
    column->setSpacing(0);
    return column;
}

} // namespace

PublishingDesk::PublishingDesk(Session& session, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_dialogs(dialogs)
{
    auto* content = new QWidget;
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(makeScrolled(content, this));
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(edge, 14, edge, between);
    column->setSpacing(8);
    column->addWidget(makeHead());
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(between);
    m_columns->addWidget(makeOriginal(), 1, Qt::AlignTop);
    m_columns->addWidget(makeTwin(), 1, Qt::AlignTop);
    m_columns->addWidget(makeSide(), 0, Qt::AlignTop);
    column->addLayout(m_columns);
    column->addStretch(1);
    if (auto* watch = PersonalDataWatch::of(*this)) {
        connect(watch, &PersonalDataWatch::changed, this, [this] {
            if (m_id.isNull() || !m_state.twin || !isVisible())
                return;
            showFindings();
            showButtons();
        });
    }
    connect(&session, &Session::flushing, m_fields, &FieldColumn::flush);
    connect(&session, &Session::closing, this, [this] { m_id = {}; });
}

QWidget* PublishingDesk::makeHead()
{
    m_head = new QWidget(this);
    auto* column = new QVBoxLayout(m_head);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(4);
    auto* back = makeButton(tr("All public versions"), u"chevron-left"_s, ButtonKind::Quiet, m_head);
    connect(back, &QPushButton::clicked, this, [this] {
        m_fields->flush();
        Q_EMIT backWanted();
    });
    m_title = makeLabel({}, TextKind::PageTitle, m_head);
    m_title->setWordWrap(true);
    m_line = makeLabel({}, TextKind::Hint, m_head);
    m_line->setWordWrap(true);
    auto* row = new QHBoxLayout;
    auto* toCase = makeButton(tr("To the case"), u"inbox"_s, ButtonKind::Quiet, m_head);
    connect(toCase, &QPushButton::clicked, this, [this] { Q_EMIT caseWanted(m_id); });
    row->addWidget(back);
    row->addStretch(1);
    row->addWidget(toCase);
    column->addLayout(row);
    column->addWidget(m_title);
    column->addWidget(m_line);
    auto* changes = new QHBoxLayout;
    m_changed = makeLabel(tr("The case has been changed since its public version was held against it."),
                          TextKind::Finding, m_head);
    m_changed->setWordWrap(true);
    m_compared = makeButton(tr("I have compared them"), u"check"_s, ButtonKind::Plain, m_head);
    connect(m_compared, &QPushButton::clicked, this, [this] {
        tell(Publications(m_session.reg()).setCompared(m_id), tr("Compared with the case as it is now."));
    });
    changes->addWidget(m_changed, 1);
    changes->addWidget(m_compared);
    column->addLayout(changes);
    return m_head;
}

/// The case as it was reported, or the page as it will be: beside what is written, either.
QWidget* PublishingDesk::makeOriginal()
{
    auto* card = makeCard(this);
    auto* column = columnIn(card);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(inside - 4, 6, inside, 5); // as high as the head beside it
    head->setSpacing(8);
    auto* choices = new QButtonGroup(this);
    m_original = new OriginalPane(card);
    m_page = new PagePane(card);
    auto* explained =
        hint(tr("Is never changed here. Struck out: left out. On yellow: rewritten. Italic: moved. On red: "
                "may be personal data."),
             card);
    const auto addChoice = [&](const QString& name, const QString& icon, bool showsPage) {
        auto* choice = makeButton(name, icon, ButtonKind::Chip, card);
        choice->setCheckable(true);
        choice->setChecked(!showsPage);
        choices->addButton(choice);
        head->addWidget(choice);
        connect(choice, &QPushButton::toggled, this, [this, explained, showsPage](bool chosen) {
            if (!chosen)
                return;
            explained->setVisible(!showsPage);
            m_original->setVisible(!showsPage);
            m_page->setVisible(showsPage);
            readPage();
        });
    };
    addChoice(tr("The register"), u"inbox"_s, false);
    addChoice(tr("The page"), u"globe"_s, true);
    head->addStretch(1);
    column->addLayout(head);
    column->addWidget(makeLine(card));
    column->addWidget(explained);
    auto* around = new QVBoxLayout;
    around->setContentsMargins(inside - 4, 4, inside - 4, 8);
    around->addWidget(m_original);
    around->addWidget(m_page);
    m_page->hide();
    column->addLayout(around);
    m_pageSoon.setSingleShot(true);
    m_pageSoon.setInterval(pageMs);
    connect(&m_pageSoon, &QTimer::timeout, this, &PublishingDesk::showPage);
    return card;
}

void PublishingDesk::addField(const PublicationField& field, bool oneLine)
{
    const bool isQuestion = field.text == &Publication::question;
    FieldColumn::Text text{
        .name = field.name,
        .hint = isQuestion ? tr("The one that the case asks: “How can …?”") : QString(),
        .stored = [this, member = field.text] { return m_state.twin ? *m_state.twin.*member : QString(); },
        .store = [this, member = field.text](const QString& value) { return storeText(member, value); },
        .place = [this, field] { return placeOf(m_id, m_state.file.deviation.diaryNumber, field); }};
    TextField* added = oneLine ? m_fields->addText(text) : m_fields->addLongText(text);
    m_texts.append({field.text, added});
    connect(added, &TextField::edited, this, [this] { m_pageSoon.start(); });
}

QWidget* PublishingDesk::makeTwin()
{
    auto* card = makeCard(this);
    auto* column = columnIn(card);
    headOf(tr("The web"), *column, card);
    m_fields = new FieldColumn(m_session, card);
    for (const PublicationField& field : service::publicationFields())
        addField(field, field.text == &Publication::title || field.text == &Publication::question);
    auto* around = new QVBoxLayout;
    around->setContentsMargins(inside - 8, 8, inside - 8, 8);
    around->addWidget(m_fields);
    column->addLayout(around);
    return card;
}

QWidget* PublishingDesk::makeFindings()
{
    auto* card = makeCard(m_side);
    auto* column = columnIn(card);
    headOf(tr("Found"), *column, card);
    m_noFindings = hint({}, card);
    column->addWidget(m_noFindings);
    m_findingLines = new LineModel({}, this);
    m_findings = new LineView(m_findingLines, tr("What was found in the public version"), card);
    m_findings->setRows(1, 6);
    m_findings->wrapRows();
    column->addWidget(m_findings);
    m_replaceFinding = makeButton(tr("Replace, or let stand…"), u"pencil"_s, ButtonKind::Quiet, card);
    column->addWidget(m_replaceFinding, 0, Qt::AlignLeft);
    const auto openAtRow = [this] {
        const QRect row = m_findings->visualRect(m_findings->currentIndex());
        openFindingMenu(m_findings->viewport()->mapToGlobal(row.bottomLeft()));
    };
    connect(m_findings, &LineView::opened, this, openAtRow);
    connect(m_findings, &LineView::menuWanted, this, [this](qint64, QPoint at) { openFindingMenu(at); });
    connect(m_replaceFinding, &QPushButton::clicked, this, openAtRow);
    return card;
}

QWidget* PublishingDesk::makeReplacements()
{
    auto* card = makeCard(m_side);
    auto* column = columnIn(card);
    headOf(tr("Replacements"), *column, card);
    m_noReplacements =
        hint(tr("What you write instead of a name or a place is remembered here, and written in the next "
                "public version at once."),
             card);
    column->addWidget(m_noReplacements);
    m_replacementLines = new LineModel({}, this);
    m_replacements = new LineView(m_replacementLines, tr("Replacements"), card);
    m_replacements->setRows(1, 6);
    m_replacements->wrapRows();
    m_replacements->setToolTip(tr("Delete forgets one"));
    column->addWidget(m_replacements);
    m_remembers = new QCheckBox(tr("For the next, too"), card);
    m_remembers->setChecked(true);
    m_remembers->setToolTip(tr("Off: what is replaced is replaced only here, and is not remembered"));
    auto* around = new QHBoxLayout;
    around->setContentsMargins(inside, 4, inside, 4);
    around->addWidget(m_remembers);
    column->addLayout(around);
    m_replaceOther = makeButton(tr("Replace words…"), u"plus"_s, ButtonKind::Quiet, card);
    column->addWidget(m_replaceOther, 0, Qt::AlignLeft);
    connect(m_replacements, &LineView::removed, this, &PublishingDesk::forgetReplacement);
    connect(m_replaceOther, &QPushButton::clicked, this, &PublishingDesk::replaceSomething);
    return card;
}

QWidget* PublishingDesk::makeSide()
{
    m_side = new QWidget(this);
    auto* column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeFindings());
    column->addWidget(makeReplacements());
    m_related = makeButton(tr("Related cases…"), u"merge"_s, ButtonKind::Plain, m_side);
    m_copy = makeButton(tr("Copy as HTML"), u"copy"_s, ButtonKind::Plain, m_side);
    m_publish = makeButton(tr("Publish"), u"globe"_s, ButtonKind::Primary, m_side);
    m_takeDown = makeButton(tr("Take down from the web"), u"circle-slash"_s, ButtonKind::Plain, m_side);
    m_remove = makeButton(tr("Delete the public version"), u"trash-2"_s, ButtonKind::Quiet, m_side);
    connect(m_related, &QPushButton::clicked, this, &PublishingDesk::chooseRelated);
    connect(m_copy, &QPushButton::clicked, this, &PublishingDesk::copyFragment);
    connect(m_publish, &QPushButton::clicked, this, &PublishingDesk::publish);
    connect(m_takeDown, &QPushButton::clicked, this, &PublishingDesk::takeDown);
    connect(m_remove, &QPushButton::clicked, this, &PublishingDesk::remove);
    for (QPushButton* each : {m_related, m_publish, m_copy, m_takeDown, m_remove})
        column->addWidget(each);
    return m_side;
}

void PublishingDesk::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool beside = width() >= leastWidthOfThree;
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (int place = 0; place < m_columns->count(); ++place)
        m_columns->setAlignment(m_columns->itemAt(place)->widget(), beside ? Qt::AlignTop : Qt::Alignment());
    m_side->setMinimumWidth(beside ? sideWidth : 0);
    m_side->setMaximumWidth(beside ? sideWidth : QWIDGETSIZE_MAX);
}

} // namespace heller::ui

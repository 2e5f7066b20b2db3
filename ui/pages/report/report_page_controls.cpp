// The settings to the left of the report's pages.

#include "ui/actions/action_registry.h"
#include "ui/models/report_order_model.h"
#include "ui/pages/report/report_desk.h"
#include "ui/pages/report/report_page.h"
#include "ui/print/readers_dialog.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/toggling.h"
#include "ui/widgets/two_steps.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int controlsWidth = 340;
constexpr int groupGap = 6; // beside what stands between all

} // namespace

QWidget* ReportPage::makeControls(const ActionRegistry& actions)
{
    auto* controls = new QWidget(m_steps->firstPlace());
    controls->setObjectName(u"reportPane"_s);
    controls->setAttribute(Qt::WA_StyledBackground);
    controls->setAccessibleName(tr("Semester report"));
    auto* area = new QScrollArea(controls);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* pane = new QWidget(area);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(4);
    column->addWidget(makeLabel(tr("Semester report"), TextKind::PageTitle, pane));
    column->addSpacing(groupGap);
    addPeriod(*column, pane);
    column->addSpacing(groupGap);
    addOrder(*column, pane);
    column->addSpacing(groupGap);
    addLetter(*column, pane);
    column->addSpacing(groupGap);
    addProfile(*column, pane);
    column->addSpacing(groupGap);
    addLook(*column, pane);
    m_column = column;
    area->setWidget(pane);
    for (QWidget* clear : {area->viewport(), pane})
        clear->setAutoFillBackground(false); // on the pane's own paper
    auto* whole = new QVBoxLayout(controls);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(area, 1);
    whole->addWidget(makeLine(controls));
    addButtons(*whole, controls, actions); // below what scrolls: always in sight
    return controls;
}

void ReportPage::fitControls(bool narrow)
{
    m_controls->setMinimumWidth(narrow ? 0 : controlsWidth);
    m_controls->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : controlsWidth);
    m_steps->splitter().setSizes({controlsWidth, QWIDGETSIZE_MAX});
    m_showPages->setVisible(narrow);
}

void ReportPage::addPeriod(QVBoxLayout& column, QWidget* pane)
{
    m_from = new ChoiceBox(pane);
    m_to = new ChoiceBox(pane);
    m_from->setAccessibleName(tr("First semester"));
    m_to->setAccessibleName(tr("Last semester"));
    QLabel* period = makeLabel(tr("Period"), TextKind::Label, pane);
    QLabel* to = makeLabel(tr("to"), TextKind::Label, pane);
    period->setBuddy(m_from);
    to->setBuddy(m_to);
    column.addWidget(period);
    auto* row = new QHBoxLayout;
    row->addWidget(m_from, 1);
    row->addWidget(to);
    row->addWidget(m_to, 1);
    column.addLayout(row);
    connect(m_from, &QComboBox::activated, this, &ReportPage::takePeriod);
    connect(m_to, &QComboBox::activated, this, &ReportPage::takePeriod);
}

void ReportPage::addOrder(QVBoxLayout& column, QWidget* pane)
{
    m_list = new QListView(pane);
    m_list->setObjectName(u"reportOrder"_s);
    m_list->setModel(m_order);
    m_list->setProperty("kind", u"framed"_s);
    m_list->setAccessibleName(tr("Deviations in the report, in order"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(170);
    m_list->installEventFilter(this);
    auto* up = makeButton({}, u"arrow-up"_s, ButtonKind::Quiet, pane);
    auto* down = makeButton({}, u"arrow-down"_s, ButtonKind::Quiet, pane);
    up->setAccessibleName(tr("Move up"));
    down->setAccessibleName(tr("Move down"));
    up->setToolTip(tr("Move up (Alt+Up)"));
    down->setToolTip(tr("Move down (Alt+Down)"));
    m_add = makeButton({}, u"plus"_s, ButtonKind::Quiet, pane);
    m_add->setAccessibleName(tr("Add a deviation"));
    m_add->setToolTip(tr("Add a deviation from another period"));
    connect(m_add, &QPushButton::clicked, this, &ReportPage::addCase);
    connect(up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(down, &QPushButton::clicked, this, [this] { move(1); });
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Contents, in order"), TextKind::Label, pane), 1);
    head->addWidget(m_add);
    head->addWidget(up);
    head->addWidget(down);
    column.addLayout(head);
    column.addWidget(m_list, 1);
}

void ReportPage::addLetter(QVBoxLayout& column, QWidget* pane)
{
    column.addWidget(makeLabel(tr("Letter"), TextKind::Label, pane));
    m_letter = new TextField(tr("Letter"), TextField::Lines::Many, pane);
    m_letter->setWatched(false); // its writer signs it
    m_letter->setProperty("kind", u"framed"_s);
    m_letter->setHeightBetween(90, 170);
    m_letterHint = makeLabel({}, TextKind::Hint, pane);
    m_letterHint->setWordWrap(true);
    column.addWidget(m_letter);
    column.addWidget(m_letterHint);
    m_rewrite = makeButton(tr("Write the letter anew"), u"rotate-ccw"_s, ButtonKind::Plain, pane);
    column.addWidget(m_rewrite, 0, Qt::AlignLeft);
    connect(m_rewrite, &QPushButton::clicked, this, [this] { m_desk->resetLetter(); });
}

void ReportPage::addProfile(QVBoxLayout& column, QWidget* pane)
{
    m_profile = new ChoiceBox(pane);
    m_profile->setAccessibleName(tr("Profile"));
    fillWithProfiles(*m_profile, m_desk->draft().profile);
    QLabel* label = makeLabel(tr("Profile"), TextKind::Label, pane);
    label->setBuddy(m_profile);
    column.addWidget(label);
    column.addWidget(m_profile);
    connect(m_profile, &QComboBox::activated, this, [this] { m_desk->setProfile(profileIn(*m_profile)); });
}

void ReportPage::addLook(QVBoxLayout& column, QWidget* pane)
{
    column.addWidget(makeLabel(tr("Look"), TextKind::Label, pane));
    m_template = makeButton({}, u"file-text"_s, ButtonKind::Plain, pane);
    m_noTemplate = makeButton({}, u"x"_s, ButtonKind::Quiet, pane);
    m_noTemplate->setAccessibleName(tr("Use no template"));
    m_noTemplate->setToolTip(tr("Use no template"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_template, 1);
    row->addWidget(m_noTemplate);
    column.addLayout(row);
    m_pagePerCase = new QCheckBox(tr("New page for each deviation"), pane);
    column.addWidget(m_pagePerCase);
    connect(m_template, &QPushButton::clicked, this, &ReportPage::pickTemplate);
    connect(m_noTemplate, &QPushButton::clicked, this, &ReportPage::dropTemplate);
    onToggled(m_pagePerCase, m_desk, [this](bool on) { m_desk->setPagePerCase(on); });
}

void ReportPage::addButtons(QVBoxLayout& column, QWidget* pane, const ActionRegistry& actions)
{
    using enum ActionId;
    auto* buttonRow = new QWidget(pane);
    auto* row = new FlowLayout(8, buttonRow);
    const std::tuple<ActionId, QString, QString, ButtonKind> buttons[] = {
        {ExportReportWord, tr("Word"), u"file-down"_s, ButtonKind::Primary},
        {ExportReportPdf, tr("PDF"), QString(), ButtonKind::Plain},
        {ExportReportHtml, tr("Web page"), QString(), ButtonKind::Plain},
        {Print, QString(), u"printer"_s, ButtonKind::Plain},
    };
    for (const auto& [id, text, iconName, kind] : buttons) {
        QPushButton* button = makeButton(text, iconName, kind, pane);
        button->setAccessibleName(actions.action(id)->text().remove(u'&'));
        button->setToolTip(button->accessibleName());
        connect(button, &QPushButton::clicked, actions.action(id), &QAction::trigger);
        row->addWidget(button);
    }
    m_showPages = makeButton(tr("Show the pages"), u"file-text"_s, ButtonKind::Quiet, pane);
    row->addWidget(m_showPages);
    row->setContentsMargins(16, 10, 16, 10);
    column.addWidget(buttonRow);
}

} // namespace heller::ui

#include "ui/pages/report/report_page.h"

#include "ui/actions/action_registry.h"
#include "ui/dialogs/targets.h"
#include "ui/models/report_order_model.h"
#include "ui/widgets/pages_view.h"
#include "ui/pages/report/report_desk.h"
#include "ui/session/session.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/two_steps.h"

#include <QAction>
#include <QCheckBox>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int controlsWidth = 340;

} // namespace

ReportPage::ReportPage(Session& session, Settings& settings, Dialogs& dialogs, const ActionRegistry& actions,
                       QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_actions(actions)
    , m_desk(new ReportDesk(session, settings, this))
    , m_order(new ReportOrderModel(this))
    , m_pages(new PagesView(this))
    , m_controls(makeControls(actions))
    , m_steps(new TwoSteps(m_controls, m_pages, tr("Settings of the report"), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_steps);
    connect(m_steps, &TwoSteps::narrowChanged, this, &ReportPage::fitControls);
    connect(m_showPages, &QPushButton::clicked, m_steps, &TwoSteps::open);
    fitControls(false);

    connect(m_letter, &TextField::edited, this, [this] { m_desk->writeLetter(m_letter->text()); });
    connect(m_letter, &TextField::left, m_desk, &ReportDesk::flush);
    connect(m_order, &ReportOrderModel::reordered, this, [this] { m_desk->setOrder(m_order->order()); });
    connect(m_order, &ReportOrderModel::inclusionChanged, m_desk, &ReportDesk::include);
    connect(m_desk, &ReportDesk::draftChanged, this, &ReportPage::showDraft);
    connect(m_desk, &ReportDesk::builtChanged, this, &ReportPage::showBuilt);
    using enum ActionId;
    actions.onTriggered(ExportReportWord, this, [this] { exportAs(FileKind::WordOut, u"docx"_s); });
    actions.onTriggered(ExportReportPdf, this, [this] { exportAs(FileKind::PdfOut, u"pdf"_s); });
    actions.onTriggered(ExportReportHtml, this, [this] { exportAs(FileKind::HtmlOut, u"html"_s); });
    actions.onTriggered(ResetReport, this, [this] {
        if (m_session.isOpen())
            m_desk->reset();
    });
    showBuilt();
}

QWidget* ReportPage::makeControls(const ActionRegistry& actions)
{
    auto* controls = new QWidget(this);
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
    addPeriod(*column, pane);
    addOrder(*column, pane);
    addLetter(*column, pane);
    addLook(*column, pane);
    area->setWidget(pane);
    auto* whole = new QVBoxLayout(controls);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(area, 1);
    addButtons(*whole, controls, actions); // below what scrolls: always in sight
    return controls;
}

void ReportPage::fitControls(bool narrow)
{
    m_controls->setMinimumWidth(controlsWidth);
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
    column.addWidget(makeLabel(tr("Period"), TextKind::Label, pane));
    auto* row = new QHBoxLayout;
    row->addWidget(m_from, 1);
    row->addWidget(makeLabel(tr("to"), TextKind::Label, pane));
    row->addWidget(m_to, 1);
    column.addLayout(row);
    connect(m_from, &QComboBox::activated, this, &ReportPage::takePeriod);
    connect(m_to, &QComboBox::activated, this, &ReportPage::takePeriod);
}

void ReportPage::addOrder(QVBoxLayout& column, QWidget* pane)
{
    m_list = new QListView(pane);
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
    connect(m_add, &QPushButton::clicked, this, [this] {
        if (const DeviationId id = m_dialogs.pickCase(tr("Add to the report"), tr("Add")); !id.isNull())
            m_desk->add(id);
    });
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
    connect(m_noTemplate, &QPushButton::clicked, this, [this] {
        m_desk->setTemplatePath({});
        showDraft();
    });
    connect(m_pagePerCase, &QCheckBox::clicked, m_desk, &ReportDesk::setPagePerCase);
}

void ReportPage::addButtons(QVBoxLayout& column, QWidget* pane, const ActionRegistry& actions)
{
    using enum ActionId;
    auto* row = new QHBoxLayout;
    const std::tuple<ActionId, QString, QString, ButtonKind> buttons[] = {
        {ExportReportWord, tr("Word"), u"file-down"_s, ButtonKind::Primary},
        {ExportReportPdf, tr("PDF"), QString(), ButtonKind::Plain},
        {ExportReportHtml, tr("Web page"), QString(), ButtonKind::Plain},
    };
    for (const auto& [id, text, iconName, kind] : buttons) {
        QPushButton* button = makeButton(text, iconName, kind, pane);
        button->setAccessibleName(actions.action(id)->text().remove(u'&'));
        connect(button, &QPushButton::clicked, actions.action(id), &QAction::trigger);
        row->addWidget(button);
    }
    row->addStretch(1);
    m_showPages = makeButton(tr("Show the pages"), u"file-text"_s, ButtonKind::Quiet, pane);
    row->addWidget(m_showPages);
    row->setContentsMargins(16, 8, 16, 12);
    row->setSpacing(8);
    column.addLayout(row);
}

void ReportPage::activate()
{
    m_desk->activate();
    fillSemesters();
    showDraft();
}

void ReportPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    updateActions();
}

void ReportPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    updateActions();
}

void ReportPage::updateActions()
{
    using enum ActionId;
    const bool hasReport =
        isVisible() && m_desk->isBuilt() && std::ranges::any_of(m_desk->built().entries, &ReportEntry::included);
    m_actions.setEnabled({ExportReportWord, ExportReportPdf, ExportReportHtml, ResetReport}, hasReport);
}

QList<QWidget*> ReportPage::panes() const
{
    return {m_controls, m_pages};
}

void ReportPage::fillSemesters()
{
    for (QComboBox* box : {m_from, m_to}) {
        const QSignalBlocker quiet(box);
        box->clear();
        for (const Semester semester : m_desk->semesters())
            box->addItem(semester.shortName(), semester.code());
    }
}

void ReportPage::takePeriod()
{
    auto from = parseSemester(m_from->currentData().toString());
    auto to = parseSemester(m_to->currentData().toString());
    if (!from || !to)
        return;
    if (*to < *from) // the one just chosen leads
        (sender() == m_from ? to : from) = sender() == m_from ? from : to;
    m_desk->setPeriod({*from, *to});
}

void ReportPage::showDraft()
{
    m_from->setCurrentIndex(m_from->findData(m_desk->period().first.code()));
    m_to->setCurrentIndex(m_to->findData(m_desk->period().last.code()));
    m_pagePerCase->setChecked(m_desk->draft().pagePerCase);
    const QString own = m_desk->templatePath();
    m_template->setText(own.isEmpty() ? tr("Choose a Word template…") : QFileInfo(own).fileName());
    m_noTemplate->setVisible(!own.isEmpty());
}

void ReportPage::showBuilt()
{
    const BuiltReport& built = m_desk->built();
    QList<ReportOrderModel::Row> rows;
    for (const ReportEntry& entry : built.entries)
        rows.append({entry.id, entry.title, entry.included});
    m_order->setRows(rows);
    for (QWidget* changed :
         {static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_letter), static_cast<QWidget*>(m_add)})
        changed->setEnabled(m_desk->isBuilt());
    showLetter();
    m_pages->setLayoutOfPages(built.layout);
    updateActions();
}

void ReportPage::showLetter()
{
    const QString& changed = m_desk->draft().letter;
    const bool old = m_desk->isLetterOld();
    if (!m_desk->isWritingLetter())
        m_letter->setStored(changed.isEmpty() || !m_desk->isBuilt() ? m_desk->built().ownLetter : changed);
    if (!m_desk->isBuilt())
        m_letterHint->clear();
    else if (changed.isEmpty())
        m_letterHint->setText(tr("Writes itself from where the deviations stand. Change it as you like."));
    else if (old)
        m_letterHint->setText(
            tr("Changed by you. Since then the deviations or their order have changed: does it still hold?"));
    else
        m_letterHint->setText(tr("Changed by you, and kept so for this period."));
    m_letterHint->setProperty("kind", old ? u"finding"_s : u"hint"_s);
    m_letterHint->style()->polish(m_letterHint);
    m_rewrite->setVisible(old);
}

void ReportPage::pickTemplate()
{
    const QString path = m_dialogs.pickFile(tr("Choose a Word template"), FileKind::Template);
    if (path.isEmpty())
        return;
    m_desk->setTemplatePath(path);
    showDraft();
}

void ReportPage::move(int step)
{
    const int row = m_list->currentIndex().row();
    const int target = row + step;
    if (row < 0 || target < 0 || target >= m_order->rowCount())
        return;
    m_order->moveRow({}, row, {}, step > 0 ? target + 1 : target);
    m_list->setCurrentIndex(m_order->index(target));
}

bool ReportPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int step = key->key() == Qt::Key_Up ? -1 : key->key() == Qt::Key_Down ? 1 : 0;
        if (step != 0 && key->modifiers().testFlag(Qt::AltModifier)) {
            move(step);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ReportPage::exportAs(FileKind kind, const QString& suffix)
{
    if (!m_session.isOpen())
        return;
    m_session.flush();
    const QString name = tr("Lex Heller %1").arg(m_desk->period().inLetter()) + u'.' + suffix;
    const auto path = pickTarget(m_dialogs, m_session, tr("Save the report"), name, kind);
    if (!path)
        m_session.tell(path.error());
    else if (!path->isEmpty())
        Q_EMIT started(m_desk->exportTo(*path), tr("Exporting"));
}

} // namespace heller::ui

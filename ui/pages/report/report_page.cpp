#include "ui/pages/report/report_page.h"

#include "core/service/cases.h"
#include "ui/actions/action_registry.h"
#include "ui/dialogs/targets.h"
#include "ui/models/report_order_model.h"
#include "ui/pages/report/finding_list.h"
#include "ui/pages/report/report_desk.h"
#include "ui/pages/report/review_pane.h"
#include "ui/pages/report/sent_section.h"
#include "ui/session/session.h"
#include "ui/widgets/help_page.h"
#include "ui/widgets/pages_view.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/toggling.h"
#include "ui/widgets/two_steps.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int leastWidthWithReview = 1100 - 188; // of the window, without the side bar

} // namespace

ReportPage::ReportPage(Session& session, Settings& settings, Dialogs& dialogs, const ActionRegistry& actions,
                       QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_actions(actions)
    , m_desk(new ReportDesk(session, settings, this))
    , m_order(new ReportOrderModel(this))
    , m_steps(new TwoSteps(tr("Settings of the report"), this))
    , m_pages(new PagesView(m_steps->secondPlace()))
    , m_review(new ReviewPane(this))
    , m_controls(makeControls(actions))
{
    setHelpPage(*this, u"report"_s);
    m_steps->setFirst(m_controls);
    m_steps->setSecond(m_pages);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_steps, 1);
    row->addWidget(m_review);
    connect(m_steps, &TwoSteps::narrowChanged, this, &ReportPage::fitControls);
    connect(m_showPages, &QPushButton::clicked, m_steps, &TwoSteps::open);
    fitControls(false);

    connect(m_letter, &TextField::edited, this, [this] { m_desk->writeLetter(m_letter->text()); });
    connect(m_letter, &TextField::left, m_desk, &ReportDesk::flush);
    connect(m_order, &ReportOrderModel::reordered, this, [this] { m_desk->setOrder(m_order->order()); });
    connect(m_order, &ReportOrderModel::inclusionChanged, m_desk, &ReportDesk::include);
    connect(m_desk, &ReportDesk::draftChanged, this, &ReportPage::showDraft);
    connect(m_desk, &ReportDesk::builtChanged, this, &ReportPage::showBuilt);
    connect(&m_review->findings(), &FindingList::opened, this, [this](const report::ReportFinding& finding) {
        if (finding.where.isNull())
            Q_EMIT associationWanted();
        else
            Q_EMIT placeWanted(finding);
    });
    m_sent = new SentSection(m_session, *m_desk, m_review); // here: Tab comes to it last
    m_review->add(m_sent);
    connect(m_sent, &SentSection::started, this, &ReportPage::started);
    connectActions();
    showBuilt();
}

void ReportPage::connectActions()
{
    using enum ActionId;
    m_actions.onTriggered(ExportReportWord, this, [this] { exportAs(FileKind::WordOut, u"docx"_s); });
    m_actions.onTriggered(ExportReportPdf, this, [this] { exportAs(FileKind::PdfOut, u"pdf"_s); });
    m_actions.onTriggered(ExportReportHtml, this, [this] { exportAs(FileKind::HtmlOut, u"html"_s); });
    m_actions.onTriggered(AddToReport, this, [this] { addCase(); });
    m_actions.onTriggered(MoveUpInReport, this, [this] { move(-1); });
    m_actions.onTriggered(MoveDownInReport, this, [this] { move(1); });
    m_actions.onTriggered(ChooseTemplate, this, [this] { pickTemplate(); });
    m_actions.onTriggered(DropTemplate, this, [this] { dropTemplate(); });
    m_actions.onTriggered(KeepAsSent, m_sent, [this] { m_sent->keep(); });
    m_actions.onTriggered(ResetReport, this, [this] {
        if (m_session.isOpen())
            m_desk->reset();
    });
    connect(m_sent, &SentSection::offeringChanged, this, &ReportPage::updateActions);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReportPage::updateActions);
}

void ReportPage::placeReview(bool beside)
{
    m_review->setBeside(beside);
    if (beside)
        static_cast<QHBoxLayout*>(layout())->addWidget(m_review);
    else
        m_column->addWidget(m_review);
}

void ReportPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool beside = width() >= leastWidthWithReview;
    if (beside != (m_review->parentWidget() == this))
        placeReview(beside);
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
    const int row = m_list->currentIndex().row();
    m_actions.setEnabled({AddToReport}, isVisible() && m_desk->isBuilt());
    m_actions.setEnabled({MoveUpInReport}, isVisible() && m_desk->isBuilt() && row > 0);
    m_actions.setEnabled({MoveDownInReport},
                         isVisible() && m_desk->isBuilt() && row >= 0 && row + 1 < m_order->rowCount());
    m_actions.setEnabled({ChooseTemplate}, isVisible());
    m_actions.setEnabled({DropTemplate}, isVisible() && !m_desk->templatePath().isEmpty());
    m_actions.setEnabled({KeepAsSent}, isVisible() && m_sent->isOffering());
}

QList<QWidget*> ReportPage::panes() const
{
    return QList<QWidget*>{m_controls, m_pages} +
           (m_review->parentWidget() == this ? QList<QWidget*>{m_review} : QList<QWidget*>{});
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
    setToggled(m_pagePerCase, m_desk->draft().pagePerCase);
    m_profile->setCurrentIndex(m_profile->findData(QVariant::fromValue(m_desk->draft().profile)));
    const QString own = m_desk->templatePath();
    m_template->setText(own.isEmpty() ? tr("Choose a Word template…") : QFileInfo(own).fileName());
    m_noTemplate->setVisible(!own.isEmpty());
    updateActions();
}

void ReportPage::showBuilt()
{
    const BuiltReport& built = m_desk->built();
    QList<ReportOrderModel::Row> rows;
    for (const ReportEntry& entry : built.entries)
        rows.append({entry.id, entry.title.isEmpty() ? tr("%1 (without title)").arg(entry.diaryNumber) : entry.title,
                     entry.included});
    m_order->setRows(rows);
    for (QWidget* changed :
         {static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_letter), static_cast<QWidget*>(m_add)})
        changed->setEnabled(m_desk->isBuilt());
    showLetter();
    m_pages->setLayoutOfPages(built.layout);
    if (m_desk->isBuilt())
        m_review->setFindings(built.findings);
    else
        m_review->clear();
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

void ReportPage::addCase()
{
    if (const DeviationId id = m_dialogs.pickCase(tr("Add to the report"), tr("Add"), {}); !id.isNull())
        m_desk->add(id);
}

void ReportPage::dropTemplate()
{
    m_desk->setTemplatePath({});
    showDraft();
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
        Q_EMIT started(m_desk->exportTo(*path, m_dialogs), tr("Exporting"));
}

} // namespace heller::ui

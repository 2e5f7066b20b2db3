#include "ui/print/paper_preview.h"

#include "ui/dialogs/targets.h"
#include "ui/print/leaving.h"
#include "ui/print/paper_layout.h"
#include "ui/print/paper_printer.h"
#include "ui/print/readers_dialog.h"
#include "ui/session/session.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/pages_view.h"
#include "ui/widgets/parts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScreen>
#include <QStyle>

#include <utility>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr QSize previewSize{900, 760};
constexpr int composeShare = 30; // percent of the work; the rest is laying out
constexpr int roomAround = 60;   // of the screen, for the window's frame

} // namespace

struct PaperPreview::Pages
{
    ComposedPaper paper = {};
    std::shared_ptr<render::PageLayout> layout = {};
};

PaperPreview::PaperPreview(Session& session, Dialogs& dialogs, Paper paper, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_paper(std::move(paper))
    , m_profile(m_paper.profile)
    , m_pages(new PagesView(this))
    , m_state(makeLabel({}, TextKind::Hint, this))
    , m_save(makeButton(tr("Save as file…"), u"file-down"_s, ButtonKind::Plain, this))
    , m_print(makeButton(tr("Print…"), u"printer"_s, ButtonKind::Primary, this))
{
    setWindowTitle(tr("Print: %1").arg(m_paper.title));
    auto* close = makeButton(tr("Close"), {}, ButtonKind::Plain, this);
    for (QPushButton* button : {close, m_save})
        button->setAutoDefault(false);
    m_print->setDefault(true);
    m_state->setObjectName(u"paperState"_s);
    m_state->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(16, 10, 16, 12);
    row->setSpacing(8);
    makeReaders(*row);
    row->addWidget(m_state, 1);
    row->addWidget(close);
    row->addWidget(m_save);
    row->addWidget(m_print);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    column->addLayout(row);
    resize(previewSize.boundedTo(screen()->availableSize() - QSize(roomAround, roomAround)));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &PaperPreview::save);
    connect(m_print, &QPushButton::clicked, this, &PaperPreview::choosePrinter);
    // What is still being made is not waited for.
    connect(this, &QDialog::finished, this, [this] { delete m_job; });
    build();
}

/// Chosen again, the pages are made again.
void PaperPreview::makeReaders(QBoxLayout& row)
{
    if (!m_paper.kind)
        return;
    auto* label = makeLabel(tr("For whom?"), TextKind::Label, this);
    m_readers = new ChoiceBox(this);
    m_readers->setAccessibleName(tr("For whom?"));
    label->setBuddy(m_readers);
    row.addWidget(label);
    fillWithProfiles(*m_readers, m_profile);
    m_readers->setToolTip(describe(m_profile));
    row.addWidget(m_readers);
    connect(m_readers, &QComboBox::activated, this, [this] {
        m_profile = profileIn(*m_readers);
        m_readers->setToolTip(describe(m_profile));
        build();
    });
}

void PaperPreview::build()
{
    delete m_job; // of other readers
    follow(Job::start<Pages>(
               this,
               [paper = m_paper, profile = m_profile](const Job::Progress& progress) -> Result<Pages> {
                   auto composed =
                       paper.compose(profile, [&](int percent) { return progress(percent * composeShare / 100); });
                   if (!composed)
                       return fail(composed);
                   auto layout = layOut(composed->document, paper.templatePath, [&](int percent) {
                       return progress(composeShare + percent * (100 - composeShare) / 100);
                   });
                   if (!layout)
                       return fail(layout);
                   return Pages{std::move(*composed), std::move(*layout)};
               },
               [this](const Result<Pages>& built) { take(built); }),
           tr("Laying out the pages"));
}

void PaperPreview::take(const Result<Pages>& built)
{
    if (!built)
        return showError(built.error());
    m_composed = built->paper;
    m_pages->setLayoutOfPages(built->layout);
    say(tr("%n page(s)", nullptr, m_pages->pageCount()));
    setReady(true);
    m_print->setFocus();
}

void PaperPreview::choosePrinter()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(m_paper.title);
    printer->setFullPage(true); // the margins are the paper's own
    const QSizeF size = m_pages->pageSize();
    const bool wide = size.width() > size.height(); // the same paper, on its side
    printer->setPageSize(QPageSize(wide ? size.transposed() : size, QPageSize::Point, {}, QPageSize::FuzzyMatch));
    printer->setPageOrientation(wide ? QPageLayout::Landscape : QPageLayout::Portrait);
    QPrintDialog dialog(printer.get(), this);
    dialog.setWindowTitle(tr("Print: %1").arg(m_paper.title));
    dialog.setMinMax(1, m_pages->pageCount());
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    if (dialog.exec() == QDialog::Accepted)
        printOn(printer);
}

void PaperPreview::printOn(const std::shared_ptr<QPrinter>& printer)
{
    setReady(false);
    Leaving leaving = leavingOf(m_paper, m_profile, {});
    leaving.make = [composed = m_composed, path = m_paper.templatePath,
                    printer](const Job::Progress&) -> Result<LeavingContent> {
        auto content = contentOf(composed, path);
        if (!content)
            return fail(content);
        content->writeSearched = std::exchange(
            content->write, [document = composed.document, path, printer](const QString&, const Job::Progress& going) {
                return printPaper(document, path, *printer, going);
            });
        return content;
    };
    leaving.searchedName = u"paper.docx"_s;
    leaving.written = [this, printer](const LeavingContent&) {
        m_session.say(printer->outputFileName().isEmpty() ? tr("%1 is on its way to the printer.").arg(m_paper.title)
                                                          : tr("%1 is printed to a file.").arg(m_paper.title));
        accept();
    };
    leaving.notWritten = [this](const Error& error) {
        setReady(true);
        showError(error);
    };
    follow(leave(this, m_session, m_dialogs, leaving), tr("Printing"));
}

void PaperPreview::save()
{
    const auto target =
        pickTarget(m_dialogs, m_session, tr("Save as file"), m_paper.fileName + u".pdf"_s, FileKind::PaperOut);
    if (!target)
        return showError(target.error());
    if (target->isEmpty())
        return;
    setReady(false);
    Leaving leaving = leavingOf(m_paper, m_profile, *target);
    leaving.make = [composed = m_composed, path = m_paper.templatePath](const Job::Progress&) {
        return contentOf(composed, path);
    };
    leaving.written = [this, leaving](const LeavingContent& content) {
        tellLeft(m_session, leaving, content);
        accept();
    };
    leaving.notWritten = [this](const Error& error) {
        setReady(true);
        showError(error);
    };
    follow(leave(this, m_session, m_dialogs, leaving), tr("Saving"));
}

void PaperPreview::follow(Job* job, const QString& what)
{
    m_job = job;
    say(what + u"…"_s);
    setReady(false);
    connect(job, &Job::progress, this, [this, what](int percent) { say(tr("%1… %2 %").arg(what).arg(percent)); });
}

void PaperPreview::setReady(bool ready)
{
    m_ready = ready;
    m_save->setEnabled(ready);
    m_print->setEnabled(ready);
}

void PaperPreview::say(const QString& text)
{
    m_state->setProperty("kind", u"hint"_s);
    m_state->setText(text);
    m_state->style()->polish(m_state);
}

void PaperPreview::showError(const Error& error)
{
    m_state->setProperty("kind", u"finding"_s);
    m_state->setText(sentenceOf(error));
    m_state->style()->polish(m_state);
}

} // namespace heller::ui

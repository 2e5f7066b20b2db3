#include "ui/window/status_line.h"

#include "ui/jobs/job.h"
#include "ui/session/session.h"
#include "ui/session/writing_place.h"
#include "ui/widgets/parts.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int sayForMs = 6000;
constexpr int leastProgress = 60;
constexpr int widestProgress = 160;

} // namespace

StatusLine::StatusLine(Session& session, QWidget* parent)
    : QStatusBar(parent)
    , m_session(session)
    , m_stored(new QLabel(this))
    , m_counts(new QLabel(this))
{
    setSizeGripEnabled(false);
    setContentsMargins(4, 0, 8, 0);
    setAccessibleName(tr("State"));
    m_stored->setObjectName(u"storedState"_s);
    addWidget(m_stored);
    addWidget(m_counts);
    connect(&session, &Session::opened, this, &StatusLine::showStored);
    connect(&session, &Session::closed, this, &StatusLine::showStored);
    connect(&session, &Session::changed, this, &StatusLine::showStored);
    connect(&session, &Session::storedChanged, this, &StatusLine::showStored);
    connect(&session, &Session::said, this, [this](const QString& sentence) { showMessage(sentence, sayForMs); });
    connect(&session, &Session::written, this, &StatusLine::showWritten);
    showStored();
    // What it says makes no window wider than its screen: words are cut first, what can be pressed is not.
    setSizePolicy(QSizePolicy::Ignored, sizePolicy().verticalPolicy());
    m_counts->setMinimumWidth(1);
}

void StatusLine::addProgress()
{
    m_work = new QLabel(this);
    m_work->setMinimumWidth(1);
    m_progress = new QProgressBar(this);
    m_progress->setTextVisible(false);
    m_progress->setMinimumWidth(leastProgress);
    m_progress->setMaximumWidth(widestProgress);
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel = makeButton(tr("Cancel"), {}, ButtonKind::Quiet, this);
    setTabOrder(this, m_cancel);
    int place = 2; // behind the two that are always there, before what was written
    for (QWidget* widget :
         {static_cast<QWidget*>(m_work), static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_cancel)})
        insertPermanentWidget(place++, widget);
    sayAgain();
}

/// Laying itself out for another part, a status bar shows again what it had hidden under its message.
void StatusLine::sayAgain()
{
    const QString sentence = currentMessage();
    if (sentence.isEmpty())
        return;
    QTimer::singleShot(0, this, [this, sentence] {
        clearMessage();
        showMessage(sentence, sayForMs);
    });
}

/// What was written last, and where to look at it: until something else is said.
void StatusLine::addWritten()
{
    m_written = new QWidget(this);
    m_writtenText = new QLabel(m_written);
    m_writtenText->setMinimumWidth(1);
    m_written->setObjectName(u"written"_s);
    auto* row = new QHBoxLayout(m_written);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_writtenText->setTextFormat(Qt::PlainText);
    auto* open = makeButton(tr("Open it"), {}, ButtonKind::Quiet, m_written);
    auto* folder = makeButton(tr("Show in folder"), {}, ButtonKind::Quiet, m_written);
    row->addWidget(m_writtenText);
    row->addWidget(open);
    row->addWidget(folder);
    addPermanentWidget(m_written);
    sayAgain();
    setTabOrder(m_cancel ? static_cast<QWidget*>(m_cancel) : this, open);
    setTabOrder(open, folder);
    connect(open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_path)); });
    connect(folder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath())); });
    connect(&m_session, &Session::said, m_written, &QWidget::hide);
    connect(&m_session, &Session::closed, m_written, &QWidget::hide);
}

void StatusLine::showWritten(const QString& path)
{
    if (!m_written)
        addWritten();
    m_path = path;
    m_writtenText->setText(tr("Written: %1").arg(QFileInfo(path).fileName()));
    m_writtenText->setToolTip(QDir::toNativeSeparators(path));
    m_written->show();
}

void StatusLine::showStored()
{
    if (!m_session.isOpen())
        m_stored->clear();
    else if (!m_session.isWritable())
        m_stored->setText(tr("For reading only"));
    else if (m_session.storing() == Storing::Failed)
        m_stored->setText(tr("✗ Not saved"));
    else if (m_session.storing() == Storing::Waiting)
        m_stored->setText(std::ranges::any_of(m_session.places(), &WritingPlace::hasUnstored)
                              ? tr("✎ Saves when the register is free…")
                              : tr("Waits until the register is free…"));
    else if (m_session.storing() == Storing::Pending)
        m_stored->setText(tr("✎ Not saved yet"));
    else if (m_session.storedAt().isNull())
        m_stored->setText(tr("✓ All saved"));
    else
        m_stored->setText(tr("✓ All saved %1").arg(m_session.storedAt().toString(u"HH:mm"_s)));
}

void StatusLine::setShown(int shown, int all)
{
    if (!m_session.isOpen())
        m_counts->clear();
    else if (shown == all)
        m_counts->setText(tr("%n deviation(s)", nullptr, all));
    else
        m_counts->setText(tr("%n deviation(s), %1 shown", nullptr, all).arg(QLocale().toString(shown)));
}

void StatusLine::follow(Job* job, const QString& what)
{
    if (!m_work)
        addProgress();
    const QList<QWidget*> parts{m_work, m_progress, m_cancel};
    m_followed = job;
    m_work->setText(what);
    m_progress->setRange(0, 0); // until it tells how far it is
    for (QWidget* part : parts)
        part->show();
    connect(job, &Job::progress, m_progress, [this, job](int percent) {
        if (m_followed != job)
            return;
        m_progress->setRange(0, 100);
        m_progress->setValue(percent);
    });
    connect(m_cancel, &QPushButton::clicked, job, [this, job] {
        if (m_followed == job)
            job->cancel();
    });
    connect(job, &Job::finished, this, [this, job, parts] {
        if (m_followed && m_followed != job)
            return; // a later one is shown
        for (QWidget* part : parts)
            part->hide();
    });
}

} // namespace heller::ui

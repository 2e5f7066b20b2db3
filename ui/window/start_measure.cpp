#include "ui/window/start_measure.h"

#include "core/base/result.h"
#include "ui/actions/action_registry.h"
#include "ui/models/case_list_model.h"
#include "ui/pages/cases/case_list_pane.h"
#include "ui/pages/cases/cases_page.h"
#include "ui/session/session.h"
#include "ui/window/main_window.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QFile>

#include <cstdio>
#include <utility>

#ifdef Q_OS_LINUX
#include <ctime>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

/// When the program's own code was loaded.
const QElapsedTimer loaded = [] {
    QElapsedTimer timer;
    timer.start();
    return timer;
}();

/// Milliseconds since the process was started; where nobody says when that was, since `loaded`.
qint64 processAge()
{
#ifdef Q_OS_LINUX
    // The kernel counts in hundredths of a second since the machine was started.
    QFile file(u"/proc/self/stat"_s);
    if (file.open(QIODevice::ReadOnly)) {
        const QByteArray line = file.readAll();
        // The name, in brackets, may hold anything; the start is the 20th word after it.
        const qint64 started = line.mid(line.lastIndexOf(')') + 2).split(' ').value(19).toLongLong();
        timespec now{};
        clock_gettime(CLOCK_BOOTTIME, &now);
        return now.tv_sec * 1000 + now.tv_nsec / 1'000'000 - started * 1000 / sysconf(_SC_CLK_TCK);
    }
#endif
    return loaded.elapsed();
}

} // namespace

StartMeasure::StartMeasure(MainWindow& window, Session& session)
    : m_window(window)
    , m_session(session)
    , m_list(window.casesPage().findChild<CaseListPane*>())
{
    connect(&session, &Session::failed, this, [this](const Error& error) {
        if (std::exchange(m_ended, true))
            return;
        std::fprintf(stderr, "%s\n", qUtf8Printable(sentenceOf(error)));
        // The event loop, which is to end, may not have begun.
        QMetaObject::invokeMethod(qApp, [] { QCoreApplication::exit(1); }, Qt::QueuedConnection);
    });
    m_list->view()->viewport()->installEventFilter(this);
    // A list without rows shows a sentence instead.
    connect(m_list, &CaseListPane::shownCountChanged, this, &StartMeasure::look, Qt::QueuedConnection);
}

void StartMeasure::begin(const QString& path)
{
    m_window.openFile(path, ActionId::ShowCases);
}

bool StartMeasure::eventFilter(QObject* watched, QEvent* event)
{
    // What is painted is on the screen when everything that waits for the same turn has been painted too.
    if (event->type() == QEvent::Paint)
        QMetaObject::invokeMethod(this, &StartMeasure::look, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void StartMeasure::look()
{
    if (m_ended || !isListSeen())
        return;
    m_ended = true;
    std::printf("%lld\n", static_cast<long long>(processAge()));
    std::fflush(stdout);
    QCoreApplication::quit();
}

bool StartMeasure::isListSeen() const
{
    const QAbstractItemView* view = m_list->view();
    const auto* model = qobject_cast<const CaseListModel*>(view->model());
    if (!m_session.isOpen() || !m_window.casesPage().isVisible())
        return false;
    if (model->rowCount() == 0)
        return !model->isAsking();
    // Rows that have not been read yet are painted empty.
    const QRect seen = view->viewport()->rect();
    const QModelIndex first = view->indexAt(seen.topLeft() + QPoint(1, 1));
    const QModelIndex last = view->indexAt(seen.bottomLeft() + QPoint(1, -1));
    const int end = last.isValid() ? last.row() : model->rowCount() - 1;
    for (int row = first.row(); row >= 0 && row <= end; ++row) {
        if (model->caseAt(row) >= 0 && model->idAt(row).isNull())
            return false;
    }
    return first.isValid();
}

} // namespace heller::ui

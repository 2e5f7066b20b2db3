#include "ui/pages/start/recent_list.h"

#include "core/base/swedish.h"
#include "ui/commands/register_commands.h"
#include "ui/jobs/job.h"
#include "ui/settings/settings.h"
#include "ui/widgets/card_button.h"
#include "ui/widgets/parts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int cardPadding = 26; // both sides
constexpr int crossRoom = 56;   // beside what is missing
constexpr int gap = 6;

Result<QStringList> missingOf(const QStringList& paths, const Job::Progress& progress)
{
    QStringList missing;
    for (const QString& path : paths) {
        if (!progress(0))
            return fail(ErrorCode::Cancelled, {});
        if (!QFileInfo::exists(path))
            missing.append(path);
    }
    return missing;
}

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::ui::RecentList)
};

/// "today 10:42", "yesterday", "3 jun".
QString whenOf(const QDateTime& opened, const QDateTime& now)
{
    if (opened.date() == now.date())
        return Text::tr("today %1").arg(opened.time().toString(u"HH:mm"_s));
    if (opened.date() == now.date().addDays(-1))
        return Text::tr("yesterday");
    return swedish::shortDate(opened.date(), now.date());
}

} // namespace

RecentList::RecentList(Settings& settings, RegisterCommands& commands, const Clock& clock, int width, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_commands(commands)
    , m_clock(clock)
    , m_width(width)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(gap);
}

void RecentList::refresh()
{
    delete m_job;
    m_buttons.clear();
    const auto old = findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    for (QWidget* row : old) {
        m_rows->removeWidget(row);
        row->hide();
        row->deleteLater(); // it may be its own button that is pressed
    }
    const QStringList paths = m_settings.recentRegisters();
    setVisible(!paths.isEmpty());
    if (paths.isEmpty())
        return;
    m_rows->addWidget(makeLabel(tr("Opened last"), TextKind::SectionTitle, this));
    for (const QString& path : paths)
        addRow(path);
    m_job = Job::start<QStringList>(
        this, [paths](const Job::Progress& progress) { return missingOf(paths, progress); },
        [this](const Result<QStringList>& missing) { showMissing(missing.value_or(QStringList())); });
}

void RecentList::addRow(const QString& path)
{
    const QFileInfo file(path);
    const QString name = file.completeBaseName();
    QString second = QDir::toNativeSeparators(file.path());
    QString when;
    if (const QDateTime opened = m_settings.openedAt(path); opened.isValid())
        when = u"  ·  "_s + whenOf(opened, m_clock.now());
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto* button = new CardButton(u"%1, %2%3"_s.arg(name, second, when), row);
    const int room = m_width - cardPadding - crossRoom;
    button->addText(fontMetrics().elidedText(name, Qt::ElideRight, room), "cardTitle");
    button->addText(
        fontMetrics().elidedText(second, Qt::ElideMiddle, room - fontMetrics().horizontalAdvance(when)) + when, "hint");
    button->setToolTip(QDir::toNativeSeparators(path));
    connect(button, &QPushButton::clicked, &m_commands, [this, path] { m_commands.open(path); });
    line->addWidget(button, 1);
    m_buttons.insert(path, button);
    m_rows->addWidget(row);
}

void RecentList::showMissing(const QStringList& paths)
{
    m_job.clear();
    for (const QString& path : paths) {
        CardButton* button = m_buttons.value(path);
        const QString why = tr("Is not there now: moved, renamed or not connected.");
        button->addText(why, "finding");
        button->setAccessibleDescription(why);
        QWidget* row = button->parentWidget();
        QPushButton* cross = makeButton({}, u"x"_s, ButtonKind::Quiet, row);
        cross->setToolTip(tr("Take %1 off the list").arg(QFileInfo(path).completeBaseName()));
        cross->setAccessibleName(cross->toolTip());
        cross->setAutoDefault(true);
        connect(cross, &QPushButton::clicked, this, [this, path] { forget(path); });
        row->layout()->addWidget(cross);
        setTabOrder(button, cross);
    }
}

void RecentList::forget(const QString& path)
{
    m_settings.forgetRecentRegister(path);
    focusNextChild(); // what had the focus goes
    refresh();
}

} // namespace heller::ui

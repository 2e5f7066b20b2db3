#include "ui/pages/cases/filter_bar.h"

#include "core/service/actors.h"
#include "ui/session/session.h"
#include "ui/settings/settings.h"
#include "ui/theme/icons.h"
#include "ui/widgets/flow_layout.h"

#include <QMenu>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int semestersOffered = 12;
constexpr int widestName = 150;

void setActive(QToolButton* chip, bool active)
{
    chip->setProperty("active", active);
    chip->style()->unpolish(chip);
    chip->style()->polish(chip);
}

} // namespace

FilterBar::FilterBar(Session& session, Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_settings(settings)
    , m_order(static_cast<service::CaseOrder>(settings.value(Setting::CaseOrder).toInt()))
    , m_semester(makeChip(tr("Semester")))
    , m_status(makeChip(tr("Status")))
    , m_actor(makeChip(tr("Actor")))
    , m_sort(makeChip(tr("Order")))
    , m_clear(new QToolButton(this))
{
    setObjectName(u"filterBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_clear->setProperty("kind", u"quiet"_s);
    m_clear->setText(tr("Show all"));
    m_clear->setFocusPolicy(Qt::StrongFocus);
    connect(m_clear, &QToolButton::clicked, this, &FilterBar::clear);

    auto* row = new FlowLayout(6, this);
    row->setContentsMargins(12, 9, 12, 9);
    for (QToolButton* chip : {m_semester, m_status, m_actor, m_sort, m_clear})
        row->addWidget(chip);

    connect(m_semester->menu(), &QMenu::aboutToShow, this, &FilterBar::buildSemesterMenu);
    connect(m_actor->menu(), &QMenu::aboutToShow, this, &FilterBar::buildActorMenu);
    connect(&session, &Session::changed, this, [this](const service::ChangeNotice& notice) {
        if (!m_filter.actors.isEmpty() && (notice.actors || notice.everything))
            dropGoneActors();
    });
    buildStatusMenu();
    buildOrderMenu();
    showState();
    connect(&session, &Session::closed, this, &FilterBar::clear);
}

QToolButton* FilterBar::makeChip(const QString& name)
{
    auto* chip = new QToolButton(this);
    chip->setProperty("kind", u"chip"_s);
    chip->setAccessibleName(name);
    chip->setText(name);
    chip->setIcon(icon(u"chevron-down"_s, QPalette::Dark));
    chip->setIconSize({14, 14});
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setLayoutDirection(Qt::RightToLeft); // the arrow after the word
    chip->setPopupMode(QToolButton::InstantPopup);
    chip->setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(chip);
    menu->setLayoutDirection(Qt::LeftToRight);
    chip->setMenu(menu);
    return chip;
}

void FilterBar::setSearch(const QString& text)
{
    m_filter.search = text;
    Q_EMIT filterChanged();
}

void FilterBar::setFilter(const service::CaseFilter& filter)
{
    const QString search = m_filter.search;
    m_filter = filter;
    m_filter.search = search;
    const QList<QAction*> statuses = m_status->menu()->actions();
    for (const Status status : allStatuses())
        statuses.at(static_cast<int>(status))->setChecked(m_filter.statuses.contains(status));
    showState();
    Q_EMIT filterChanged();
}

void FilterBar::clear()
{
    setFilter({});
}

void FilterBar::buildSemesterMenu()
{
    QMenu* menu = m_semester->menu();
    menu->clear();
    menu->addAction(tr("All semesters"), this, [this] { chooseSemester({}, false); });
    Semester semester = semesterOf(m_session.clock().today());
    for (int i = 0; i < semestersOffered; ++i, semester = semester.previous())
        menu->addAction(semester.shortName(), this,
                        [=, this] { chooseSemester(SemesterRange{semester, semester}, false); });
    menu->addAction(tr("Without semester"), this, [this] { chooseSemester({}, true); });
}

void FilterBar::buildStatusMenu()
{
    for (const Status status : allStatuses()) {
        QAction* action = m_status->menu()->addAction(nameOf(status));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [=, this](bool on) { toggleStatus(status, on); });
    }
}

void FilterBar::buildActorMenu()
{
    QMenu* menu = m_actor->menu();
    menu->clear();
    if (!m_session.isOpen())
        return;
    const auto actors = service::Actors(m_session.reg()).all();
    if (!actors)
        return m_session.tell(actors.error());
    for (const Actor& actor : *actors) {
        QAction* action = menu->addAction(QString(actor.name).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(m_filter.actors.contains(actor.id));
        connect(action, &QAction::triggered, this, [this, id = actor.id](bool on) { toggleActor(id, on); });
    }
}

/// An actor that is gone can be chosen by nobody: a filter by it would show an empty list for ever.
void FilterBar::dropGoneActors()
{
    const auto actors = service::Actors(m_session.reg()).all();
    if (!actors)
        return;
    const auto gone = m_filter.actors.removeIf(
        [&](ActorId id) { return std::ranges::find(*actors, id, &Actor::id) == actors->end(); });
    showState();
    if (gone > 0)
        Q_EMIT filterChanged();
}

void FilterBar::buildOrderMenu()
{
    using service::CaseOrder;
    const std::pair<CaseOrder, QString> orders[] = {{CaseOrder::Newest, tr("Newest first")},
                                                    {CaseOrder::Oldest, tr("Oldest first")},
                                                    {CaseOrder::DiaryNumber, tr("By diary number")},
                                                    {CaseOrder::Title, tr("By title")},
                                                    {CaseOrder::Status, tr("By status")}};
    for (const auto& [order, name] : orders) {
        m_sort->menu()->addAction(name, this, [=, this] {
            m_order = order;
            m_settings.set(Setting::CaseOrder, static_cast<int>(order));
            showState();
            Q_EMIT orderChanged();
        });
    }
}

void FilterBar::chooseSemester(std::optional<SemesterRange> semesters, bool without)
{
    m_filter.semesters = semesters;
    m_filter.withoutSemester = without;
    showState();
    Q_EMIT filterChanged();
}

void FilterBar::toggleStatus(Status status, bool on)
{
    m_filter.statuses.removeAll(status);
    if (on)
        m_filter.statuses.append(status);
    showState();
    Q_EMIT filterChanged();
}

void FilterBar::toggleActor(ActorId actor, bool on)
{
    m_filter.actors.removeAll(actor);
    if (on)
        m_filter.actors.append(actor);
    showState();
    Q_EMIT filterChanged();
}

bool FilterBar::isFiltering() const
{
    return m_filter.semesters || m_filter.withoutSemester || !m_filter.statuses.isEmpty() || !m_filter.actors.isEmpty();
}

void FilterBar::showActors()
{
    const auto count = m_filter.actors.size();
    m_actor->setText(tr("Actor"));
    if (count > 1)
        m_actor->setText(tr("%n actors", nullptr, static_cast<int>(count)));
    else if (count == 1 && m_session.isOpen()) {
        const auto actors = service::Actors(m_session.reg()).all().value_or(QList<Actor>());
        const auto found = std::ranges::find(actors, m_filter.actors.first(), &Actor::id);
        if (found != actors.end())
            m_actor->setText(fontMetrics().elidedText(found->name, Qt::ElideRight, widestName).replace(u'&', u"&&"_s));
    }
    setActive(m_actor, count > 0);
}

void FilterBar::showState()
{
    const bool bySemester = m_filter.semesters || m_filter.withoutSemester;
    if (m_filter.semesters)
        m_semester->setText(m_filter.semesters->first.shortName());
    else
        m_semester->setText(m_filter.withoutSemester ? tr("Without semester") : tr("Semester"));
    setActive(m_semester, bySemester);

    const auto statuses = m_filter.statuses.size();
    if (statuses == 0)
        m_status->setText(tr("Status"));
    else
        m_status->setText(statuses == 1 ? nameOf(m_filter.statuses.first())
                                        : tr("%n statuses", nullptr, static_cast<int>(statuses)));
    setActive(m_status, statuses > 0);

    m_sort->setText(m_sort->menu()->actions().value(static_cast<int>(m_order))->text());
    showActors();
    m_clear->setVisible(isFiltering());
    for (QToolButton* chip : {m_semester, m_status, m_actor, m_sort})
        chip->setAccessibleDescription(chip->text());
}

} // namespace heller::ui

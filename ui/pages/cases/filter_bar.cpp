#include "ui/pages/cases/filter_bar.h"

#include "core/service/actors.h"
#include "core/service/themes.h"
#include "ui/pages/cases/semester_menu.h"
#include "ui/session/session.h"
#include "ui/settings/settings.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/toggling.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

using service::CaseFilter;
using service::CaseOrder;
using service::Lacking;

constexpr Outcome outcomes[] = {Outcome::Solved, Outcome::PartlySolved, Outcome::DialogueHeld, Outcome::OutsideMandate,
                                Outcome::NationalQuestion};

QString shownName(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

template<typename Value>
std::function<void(CaseFilter&)> toggled(QList<Value> CaseFilter::* list, Value value, bool on)
{
    return [=](CaseFilter& filter) {
        (filter.*list).removeAll(value);
        if (on)
            (filter.*list).append(value);
    };
}

/// Whether something was named that is no more.
template<typename AnId, typename Thing>
bool dropFrom(QList<AnId>& ids, const QList<Thing>& things)
{
    return ids.removeIf([&](AnId id) { return std::ranges::find(things, id, &Thing::id) == things.end(); }) > 0;
}

QString orderName(CaseOrder order)
{
    switch (order) {
    case CaseOrder::Newest:
        return FilterBar::tr("Newest first");
    case CaseOrder::Oldest:
        return FilterBar::tr("Oldest first");
    case CaseOrder::DiaryNumber:
    case CaseOrder::DiaryNumberDown:
        return FilterBar::tr("By diary number");
    case CaseOrder::Title:
    case CaseOrder::TitleDown:
        return FilterBar::tr("By title");
    case CaseOrder::Status:
    case CaseOrder::StatusDown:
        return FilterBar::tr("By status");
    case CaseOrder::Outcome:
    case CaseOrder::OutcomeDown:
        return FilterBar::tr("By outcome");
    case CaseOrder::Actors:
    case CaseOrder::ActorsDown:
        return FilterBar::tr("By actor");
    case CaseOrder::Themes:
    case CaseOrder::ThemesDown:
        break;
    }
    return FilterBar::tr("By theme");
}

QString wordOf(Lacking lacking)
{
    return lacking == Lacking::ReporterTold ? FilterBar::tr("Reporter not told") : FilterBar::tr("Not published");
}

} // namespace

FilterBar::FilterBar(Session& session, Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_settings(settings)
    , m_arrangement(static_cast<CaseOrder>(settings.value(Setting::CaseOrder).toInt()),
                    static_cast<service::CaseGrouping>(settings.value(Setting::CaseGrouping).toInt()))
    , m_toDo(new QToolButton(this))
    , m_semester(new FilterChip(tr("Semester"), this))
    , m_status(new FilterChip(tr("Status"), this))
    , m_actor(new FilterChip(tr("Actor"), this))
    , m_theme(new FilterChip(tr("Theme"), this))
    , m_municipality(new FilterChip(tr("Municipality"), this))
    , m_outcome(new FilterChip(tr("Outcome"), this))
    , m_lacking(new FilterChip(tr("Left when settled"), this))
    , m_more(new FilterChip(tr("More"), this))
    , m_sort(new FilterChip(tr("Order"), this))
    , m_filtered(new QWidget(this))
    , m_clear(new QToolButton(m_filtered))
    , m_save(new QToolButton(m_filtered))
{
    setObjectName(u"filterBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    addChips();
    buildMenus();
    connect(&session, &Session::changed, this, [this](const service::ChangeNotice& notice) {
        if (notice.actors || notice.themes || notice.everything)
            dropGone();
    });
    showState();
    connect(&session, &Session::closed, this, &FilterBar::clear);
}

void FilterBar::addChips()
{
    m_toDo->setProperty("kind", u"chip"_s);
    m_toDo->setCheckable(true);
    m_toDo->setText(tr("Mine to do"));
    m_toDo->setAccessibleName(tr("Mine to do"));
    m_toDo->setToolTip(tr("New, ready to be raised, to be assessed, or settled and the reporter not told"));
    m_toDo->setAccessibleDescription(m_toDo->toolTip());
    m_toDo->setFocusPolicy(Qt::StrongFocus);
    onToggled(m_toDo, this, [this](bool on) { change([=](CaseFilter& f) { f.toDo = on; }); });
    m_clear->setProperty("kind", u"quiet"_s);
    m_clear->setText(tr("Show all"));
    m_clear->setFocusPolicy(Qt::StrongFocus);
    connect(m_clear, &QToolButton::clicked, this, &FilterBar::clear);
    m_save->setProperty("kind", u"quiet"_s);
    m_save->setText(tr("Save the view"));
    m_save->setAccessibleName(m_save->text());
    m_save->setFocusPolicy(Qt::StrongFocus);

    auto* together = new QHBoxLayout(m_filtered); // so that neither stands alone in a row
    together->setContentsMargins(0, 0, 0, 0);
    together->setSpacing(0);
    together->addWidget(m_clear);
    together->addWidget(m_save);
    auto* row = new FlowLayout(6, this);
    row->setContentsMargins(12, 9, 12, 9);
    const QList<QWidget*> chips{m_toDo,    m_semester, m_status, m_actor, m_theme,   m_municipality,
                                m_outcome, m_lacking,  m_more,   m_sort,  m_filtered};
    for (QWidget* chip : chips)
        row->addWidget(chip);
    connect(m_semester, &FilterChip::cleared, this, [this] { chooseSemester({}, false); });
    connect(m_status, &FilterChip::cleared, this, [this] { change([](CaseFilter& f) { f.statuses.clear(); }); });
    connect(m_actor, &FilterChip::cleared, this, [this] { change([](CaseFilter& f) { f.actors.clear(); }); });
    connect(m_theme, &FilterChip::cleared, this, [this] { change([](CaseFilter& f) { f.themes.clear(); }); });
    connect(m_outcome, &FilterChip::cleared, this, [this] { change([](CaseFilter& f) { f.outcomes.clear(); }); });
    connect(m_lacking, &FilterChip::cleared, this, [this] { change([](CaseFilter& f) { f.lacking.reset(); }); });
    connect(m_municipality, &FilterChip::cleared, this,
            [this] { change([](CaseFilter& f) { f.municipalities.clear(); }); });
}

void FilterBar::buildMenus()
{
    connect(&m_semester->menu(), &QMenu::aboutToShow, this, [this] {
        fillSemesterMenu(m_semester->menu(), m_session, [this](std::optional<SemesterRange> semesters, bool without) {
            chooseSemester(semesters, without);
        });
    });
    connect(&m_actor->menu(), &QMenu::aboutToShow, this,
            [this] { buildActorMenu(m_actor->menu(), &CaseFilter::actors, false); });
    connect(&m_municipality->menu(), &QMenu::aboutToShow, this,
            [this] { buildActorMenu(m_municipality->menu(), &CaseFilter::municipalities, true); });
    connect(&m_theme->menu(), &QMenu::aboutToShow, this, &FilterBar::buildThemeMenu);
    const auto fillStatuses = [this] {
        m_status->menu().clear();
        for (const Status status : allStatuses())
            addToggle(m_status->menu(), nameOf(status), m_filter.statuses.contains(status),
                      [=, this](bool on) { change(toggled(&CaseFilter::statuses, status, on)); });
    };
    const auto fillOutcomes = [this] {
        m_outcome->menu().clear();
        for (const Outcome outcome : outcomes)
            addToggle(m_outcome->menu(), nameOf(outcome), m_filter.outcomes.contains(outcome),
                      [=, this](bool on) { change(toggled(&CaseFilter::outcomes, outcome, on)); });
    };
    connect(&m_status->menu(), &QMenu::aboutToShow, this, fillStatuses);
    connect(&m_outcome->menu(), &QMenu::aboutToShow, this, fillOutcomes);
    fillStatuses();
    fillOutcomes();
    const auto fillLacking = [this] {
        m_lacking->menu().clear();
        for (const Lacking lacking : {Lacking::ReporterTold, Lacking::Publication})
            addToggle(m_lacking->menu(), wordOf(lacking), m_filter.lacking == lacking, [=, this](bool on) {
                change([=](CaseFilter& f) { f.lacking = on ? std::optional(lacking) : std::nullopt; });
            });
    };
    connect(&m_lacking->menu(), &QMenu::aboutToShow, this, fillLacking);
    fillLacking();
    for (FilterChip* chip : {m_semester, m_status, m_actor, m_theme, m_municipality, m_outcome, m_lacking}) {
        chip->menu().setTitle(chip->name());
        m_more->menu().addMenu(&chip->menu());
    }
    buildOrderMenu();
}

void FilterBar::setFolded(bool folded)
{
    if (folded == m_folded)
        return;
    m_folded = folded;
    showState();
}

void FilterBar::setSearch(const QString& text)
{
    m_filter.search = text;
    Q_EMIT filterChanged();
}

void FilterBar::setFilter(const CaseFilter& filter)
{
    change([&](CaseFilter& now) { now = filter; });
}

void FilterBar::clear()
{
    change([](CaseFilter& filter) { filter = {.search = filter.search}; });
}

void FilterBar::change(const std::function<void(CaseFilter&)>& change)
{
    change(m_filter);
    showState();
    Q_EMIT filterChanged();
}

void FilterBar::addToggle(QMenu& menu, const QString& name, bool on, const std::function<void(bool)>& toggle)
{
    QAction* action = menu.addAction(shownName(name));
    action->setCheckable(true);
    action->setChecked(on);
    connect(action, &QAction::triggered, this, toggle);
}

void FilterBar::buildActorMenu(QMenu& menu, QList<ActorId> CaseFilter::* chosen, bool municipalities)
{
    menu.clear();
    for (const Actor& actor : actors()) {
        if (municipalities && (actor.kind != ActorKind::Kommun || !actor.parent.isNull()))
            continue;
        addToggle(menu, actor.name, (m_filter.*chosen).contains(actor.id),
                  [=, this, id = actor.id](bool on) { change(toggled(chosen, id, on)); });
    }
    if (menu.isEmpty())
        menu.addAction(tr("No municipality among the actors yet"))->setEnabled(false);
}

void FilterBar::buildThemeMenu()
{
    QMenu& menu = m_theme->menu();
    menu.clear();
    for (const heller::Theme& theme : themes())
        addToggle(menu, theme.name, m_filter.themes.contains(theme.id),
                  [=, this, id = theme.id](bool on) { change(toggled(&CaseFilter::themes, id, on)); });
    if (menu.isEmpty())
        menu.addAction(tr("No themes yet: write one on a deviation"))->setEnabled(false);
}

QList<Actor> FilterBar::actors() const
{
    return m_session.isOpen() ? service::Actors(m_session.reg()).all().value_or(QList<Actor>()) : QList<Actor>();
}

QList<heller::Theme> FilterBar::themes() const
{
    return m_session.isOpen() ? service::Themes(m_session.reg()).all().value_or(QList<heller::Theme>())
                              : QList<heller::Theme>();
}

/// What is gone can be chosen by nobody: a filter by it would show an empty list for ever.
void FilterBar::dropGone()
{
    const bool byActor = dropFrom(m_filter.actors, actors());
    const bool byTown = dropFrom(m_filter.municipalities, actors());
    const bool byTheme = dropFrom(m_filter.themes, themes());
    showState();
    if (byActor || byTown || byTheme)
        Q_EMIT filterChanged();
}

void FilterBar::buildOrderMenu()
{
    for (const CaseOrder order :
         {CaseOrder::Newest, CaseOrder::Oldest, CaseOrder::DiaryNumber, CaseOrder::Title, CaseOrder::Status})
        m_sort->menu().addAction(orderName(order), this, [=, this] { setOrder(order); });
}

void FilterBar::addArrangements(const QList<QAction*>& actions)
{
    m_sort->menu().addSeparator();
    m_sort->menu().addActions(actions);
}

void FilterBar::addSaving(QAction* save)
{
    m_save->setIcon(save->icon());
    m_save->setIconSize({16, 16});
    m_save->setToolButtonStyle(Qt::ToolButtonIconOnly); // there is no room for words
    m_save->setToolTip(save->toolTip());
    connect(m_save, &QToolButton::clicked, save, &QAction::trigger);
}

void FilterBar::setOrder(CaseOrder order)
{
    m_arrangement.order = order;
    m_settings.set(Setting::CaseOrder, static_cast<int>(order));
    showState();
    Q_EMIT arrangementChanged();
}

void FilterBar::setGrouping(service::CaseGrouping grouping)
{
    m_arrangement.grouping = grouping;
    m_settings.set(Setting::CaseGrouping, static_cast<int>(grouping));
    Q_EMIT arrangementChanged();
}

void FilterBar::chooseSemester(std::optional<SemesterRange> semesters, bool without)
{
    change([&](CaseFilter& filter) {
        filter.semesters = semesters;
        filter.withoutSemester = without;
    });
}

bool FilterBar::isFiltering() const
{
    return m_filter != CaseFilter{.search = m_filter.search};
}

void FilterBar::showActors(FilterChip& chip, const QList<ActorId>& chosen, const QString& several)
{
    if (chosen.size() != 1)
        return chip.setChosen(chosen.isEmpty() ? QString() : several);
    const QList<Actor> known = actors();
    const auto found = std::ranges::find(known, chosen.first(), &Actor::id);
    chip.setChosen(found == known.end() ? tr("One that is gone") : found->name);
}

void FilterBar::showThemes()
{
    const auto count = m_filter.themes.size();
    if (count != 1)
        return m_theme->setChosen(count == 0 ? QString() : tr("%n themes", nullptr, static_cast<int>(count)));
    const QList<heller::Theme> known = themes();
    const auto found = std::ranges::find(known, m_filter.themes.first(), &heller::Theme::id);
    m_theme->setChosen(found == known.end() ? tr("One that is gone") : found->name);
}

void FilterBar::showState()
{
    setToggled(m_toDo, m_filter.toDo);
    if (m_filter.semesters)
        m_semester->setChosen(
            m_filter.semesters->first == m_filter.semesters->last
                ? m_filter.semesters->first.shortName()
                : u"%1–%2"_s.arg(m_filter.semesters->first.shortName(), m_filter.semesters->last.shortName()));
    else
        m_semester->setChosen(m_filter.withoutSemester ? tr("Without semester") : QString());
    const int statuses = static_cast<int>(m_filter.statuses.size());
    m_status->setChosen(statuses == 0   ? QString()
                        : statuses == 1 ? nameOf(m_filter.statuses.first())
                                        : tr("%n statuses", nullptr, statuses));
    const int chosenOutcomes = static_cast<int>(m_filter.outcomes.size());
    m_outcome->setChosen(chosenOutcomes == 0   ? QString()
                         : chosenOutcomes == 1 ? nameOf(m_filter.outcomes.first())
                                               : tr("%n outcomes", nullptr, chosenOutcomes));
    showActors(*m_actor, m_filter.actors, tr("%n actors", nullptr, static_cast<int>(m_filter.actors.size())));
    showActors(*m_municipality, m_filter.municipalities,
               tr("%n municipalities", nullptr, static_cast<int>(m_filter.municipalities.size())));
    showThemes();
    m_lacking->setChosen(m_filter.lacking ? wordOf(*m_filter.lacking) : QString());
    for (FilterChip* chip : {m_lacking, m_municipality, m_outcome})
        chip->setVisible(chip->isChosen());
    for (FilterChip* chip : {m_semester, m_status, m_actor, m_theme}) {
        chip->setVisible(!m_folded || chip->isChosen());
        chip->menu().menuAction()->setVisible(m_folded);
    }
    m_sort->setText(orderName(m_arrangement.order));
    m_filtered->setVisible(isFiltering());
}

} // namespace heller::ui

#include "ui/pages/publishing/publishing_page.h"

#include "core/base/swedish.h"
#include "ui/models/line_model.h"
#include "ui/models/publication_reader.h"
#include "ui/pages/publishing/publishing_desk.h"
#include "ui/pages/publishing/site_card.h"
#include "ui/privacy/personal_data_watch.h"
#include "ui/session/session.h"
#include "ui/widgets/help_page.h"
#include "ui/widgets/line_view.h"
#include "ui/widgets/parts.h"

#include <QFrame>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::ui {

using service::PublicationLine;
using Stage = service::PublicationLine::Stage;

namespace {

constexpr int edge = 24;
constexpr int between = 16;
constexpr int mostWidth = 760; // a list is read, not spread

QString secondLine(const PublicationLine& line)
{
    QStringList parts = {line.diaryNumber};
    if (line.publishedOn.isValid())
        parts.append(PublishingPage::tr("published %1").arg(swedish::dateInWords(line.publishedOn)));
    if (line.findings > 0)
        parts.append(PublishingPage::tr("%n finding(s) to decide on", nullptr, line.findings));
    if (line.isOriginalChanged)
        parts.append(PublishingPage::tr("the case has been changed since"));
    return parts.join(u" · "_s);
}

Line lineFor(const PublicationLine& line)
{
    const bool waits = line.findings > 0 || (line.stage != Stage::ToMake && line.isOriginalChanged);
    return {.id = line.deviation.value(),
            .title = line.title.isEmpty() ? line.diaryNumber : line.title,
            .second = secondLine(line),
            .icon = waits                            ? u"triangle-alert"_s
                    : line.stage == Stage::Published ? u"globe"_s
                    : line.stage == Stage::Draft     ? u"pencil"_s
                                                     : u"plus"_s};
}

} // namespace

PublishingPage::PublishingPage(Session& session, Dialogs& dialogs, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_reader(new PublicationReader(session, this))
    , m_steps(new QStackedWidget(this))
    , m_desk(new PublishingDesk(session, dialogs, m_steps))
{
    setHelpPage(*this, u"publish"_s);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_steps);
    m_steps->addWidget(makeList());
    m_steps->addWidget(m_desk);
    connect(m_reader, &PublicationReader::answered, this, &PublishingPage::take);
    connect(m_desk, &PublishingDesk::backWanted, this, &PublishingPage::back);
    connect(m_desk, &PublishingDesk::caseWanted, this, &PublishingPage::caseWanted);
    connect(&session, &Session::changed, this, [this] {
        if (m_steps->currentWidget() == m_desk)
            m_desk->refresh();
        if (isVisible())
            m_site->refresh();
    });
    connect(&session, &Session::closing, this, [this] { m_steps->setCurrentWidget(m_list); });
    if (auto* watch = PersonalDataWatch::of(*this)) {
        m_reader->setFinder(watch->finder());
        connect(watch, &PersonalDataWatch::changed, this, [this, watch] { m_reader->setFinder(watch->finder()); });
    }
}

QWidget* PublishingPage::makeList()
{
    auto* content = new QWidget;
    m_list = makeScrolled(content, m_steps);
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(edge, 14, edge, between);
    auto* inside = new QWidget(content);
    inside->setMaximumWidth(mostWidth);
    row->addWidget(inside, 100, Qt::AlignTop); // as wide as it may be, then what is left
    row->addStretch(1);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeLabel(tr("Publishing"), TextKind::PageTitle, inside));
    m_line = makeLabel({}, TextKind::Hint, inside);
    m_line->setWordWrap(true);
    column->addWidget(m_line);
    addSection(Stage::Draft, tr("Begun"), *column);
    addSection(Stage::ToMake, tr("Settled, not public yet"), *column);
    addSection(Stage::Published, tr("Published"), *column);
    auto* nothing = makeLabel(tr("Nothing to publish yet. A case can be made public once it has been settled: it is "
                                 "rewritten here without personal data, beside the original."),
                              TextKind::Hint, inside);
    nothing->setWordWrap(true);
    m_nothing = nothing;
    column->addWidget(nothing);
    column->addSpacing(between);
    m_site = new SiteCard(m_session, m_dialogs, inside);
    connect(m_site, &SiteCard::started, this, &PublishingPage::started);
    column->addWidget(m_site);
    column->addStretch(1);
    return m_list;
}

void PublishingPage::addSection(Stage stage, const QString& name, QVBoxLayout& column)
{
    Section section{.stage = stage};
    auto* parent = column.parentWidget();
    section.title = makeLabel(name, TextKind::SectionTitle, parent);
    section.title->setContentsMargins(0, 8, 0, 0);
    section.card = makeCard(parent);
    auto* inside = new QVBoxLayout(section.card);
    inside->setContentsMargins(1, 1, 1, 1);
    section.lines = new LineModel({}, this);
    section.view = new LineView(section.lines, name, section.card);
    section.view->setRows(1, 12);
    inside->addWidget(section.view);
    column.addWidget(section.title);
    column.addWidget(section.card);
    connect(section.view, &LineView::opened, this, [this](qint64 id) { open(DeviationId(id)); });
    m_sections.append(section);
}

QList<QWidget*> PublishingPage::panes() const
{
    if (m_steps->currentWidget() == m_desk)
        return m_desk->panes();
    QList<QWidget*> panes;
    for (const Section& each : m_sections) {
        if (!each.view->isHidden())
            panes.append(each.view);
    }
    panes.append(m_site);
    return panes;
}

void PublishingPage::activate()
{
    m_reader->ask();
    m_desk->refresh();
    m_site->refresh();
}

void PublishingPage::focusFirst()
{
    const auto isShown = [](const Section& each) { return !each.view->isHidden(); };
    if (m_steps->currentWidget() == m_list && std::ranges::none_of(m_sections, isShown))
        m_list->setFocus(Qt::OtherFocusReason); // the page from its top, not the site's fields below it
    else
        focusFirstPane(panes());
}

bool PublishingPage::isReading() const
{
    return m_reader->isBusy();
}

void PublishingPage::take(const QList<PublicationLine>& lines)
{
    int waiting = 0;
    const auto hasFocus = [](const Section& each) { return each.view->hasFocus(); };
    const bool stoodInList = m_list->hasFocus() || std::ranges::any_of(m_sections, hasFocus);
    for (const Section& section : m_sections) {
        QList<Line> shown;
        for (const PublicationLine& line : lines) {
            if (line.stage == section.stage)
                shown.append(lineFor(line));
        }
        if (shown.isEmpty() && section.view->hasFocus())
            m_list->setFocus(Qt::OtherFocusReason); // hiding would send it on, and the page down with it
        const qint64 stood = section.view->currentId();
        const int row = section.view->currentIndex().row();
        section.lines->setLines(shown);
        if (!shown.isEmpty())
            section.view->setCurrentId(stood, std::max(row, 0));
        section.title->setVisible(!shown.isEmpty());
        section.card->setVisible(!shown.isEmpty());
        section.view->setVisible(!shown.isEmpty());
        section.view->updateGeometry();
    }
    for (const PublicationLine& line : lines)
        waiting += line.stage != Stage::Published || line.findings > 0 || line.isOriginalChanged ? 1 : 0;
    const auto published = std::ranges::count(lines, Stage::Published, &PublicationLine::stage);
    m_nothing->setVisible(lines.isEmpty());
    m_line->setText(tr("%n published", nullptr, static_cast<int>(published)));
    Q_EMIT toDoChanged(waiting);
    if (stoodInList && std::ranges::none_of(m_sections, hasFocus))
        focusFirst(); // what it stood on is gone, or there was nothing to stand on before
}

void PublishingPage::open(DeviationId id)
{
    service::Publications publications(m_session.reg());
    const auto state = publications.of(id);
    if (!state) {
        m_session.tell(state.error());
        return;
    }
    if (!state->twin) {
        if (!m_session.isWritable()) {
            m_session.tell(m_session.whyNotWritable());
            return;
        }
        m_session.settle();
        if (const auto made = publications.make(id); !made) {
            m_session.tell(made.error());
            return;
        }
        m_session.say(tr("The public version is made from the case. Undo takes it back."));
    }
    m_desk->show(id);
    m_steps->setCurrentWidget(m_desk);
    focusFirstPane(m_desk->panes().mid(2));
}

void PublishingPage::back()
{
    if (m_steps->currentWidget() != m_desk)
        return;
    m_steps->setCurrentWidget(m_list);
    m_reader->ask();
    focusFirst();
}

} // namespace heller::ui

#include "ui/pages/actors/mention_offer.h"

#include "core/service/actors.h"
#include "ui/jobs/job.h"
#include "ui/session/session.h"
#include "ui/widgets/parts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace heller::ui {

MentionOffer::MentionOffer(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_text(makeLabel({}, TextKind::Finding, this))
    , m_link(makeButton(tr("Link them"), u"plus"_s, ButtonKind::Plain, this))
{
    m_text->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 10);
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(m_link);
    hide();
    connect(m_link, &QPushButton::clicked, this, &MentionOffer::link);
    connect(&session, &Session::changed, this, &MentionOffer::takeChange);
    connect(&session, &Session::closing, this, &MentionOffer::forget);
}

void MentionOffer::show(const Actor& actor)
{
    if (actor == m_actor)
        return;
    m_actor = actor;
    look();
}

bool MentionOffer::isLooking() const
{
    return m_job != nullptr;
}

void MentionOffer::forget()
{
    m_actor = {};
    m_found.clear();
    delete m_job;
    hide();
}

void MentionOffer::takeChange(const service::ChangeNotice& notice)
{
    if (!notice.everything && notice.deviations.isEmpty())
        return;
    if (parentWidget()->isVisible())
        look();
    else
        m_actor = {}; // asked anew when the page is seen again
}

void MentionOffer::look()
{
    delete m_job; // an older question
    if (m_actor.id.isNull() || !m_session.isWritable())
        return hide();
    m_job = Job::start<QList<DeviationId>>(
        this,
        [path = m_session.path(), environment = m_session.environment(),
         id = m_actor.id](const Job::Progress&) -> Result<QList<DeviationId>> {
            const auto reg = service::Register::openReadOnly(path, environment);
            if (!reg)
                return fail(reg);
            return service::Actors(**reg).mentioning(id);
        },
        [this](const Result<QList<DeviationId>>& found) { take(found); });
}

void MentionOffer::take(const Result<QList<DeviationId>>& found)
{
    m_job.clear();
    m_found = found.value_or(QList<DeviationId>());
    m_text->setText(tr("%n deviation(s) name %1 and are not linked to it.", nullptr, static_cast<int>(m_found.size()))
                        .arg(m_actor.name));
    m_link->setAccessibleName(u"%1 %2"_s.arg(m_text->text(), m_link->text()));
    setVisible(!m_found.isEmpty());
    if (!found)
        m_session.tellUnread(found.error());
}

void MentionOffer::link()
{
    if (m_found.isEmpty() || !m_session.isWritable())
        return;
    const auto count = static_cast<int>(m_found.size());
    if (const auto linked = service::Actors(m_session.reg()).link(m_actor.id, m_found); !linked)
        return m_session.tell(linked.error());
    m_session.say(tr("%n deviation(s) linked to %1. Undo takes it back.", nullptr, count).arg(m_actor.name));
}

} // namespace heller::ui

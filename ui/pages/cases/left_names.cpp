#include "ui/pages/cases/left_names.h"

#include "core/service/cases.h"
#include "ui/session/session.h"

#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace heller::ui {

LeftNames::LeftNames(Session& session, QObject* parent) : QObject(parent), WritingPlace(session), m_session(session)
{
    connect(&session, &Session::closed, this, &LeftNames::discard);
    connect(&session, &Session::changed, this, &LeftNames::take);
}

LeftNames::Name LeftNames::at(Place place) const
{
    const auto found = m_names.find(place);
    return found == m_names.end() ? Name() : found->second;
}

void LeftNames::keep(Place place, const Name& name)
{
    if (at(place) == name || (name.text.isEmpty() && !m_names.contains(place)))
        return;
    if (name.text.isEmpty())
        m_names.erase(place);
    else
        m_names.insert_or_assign(place, name);
    m_session.noteWriting();
}

void LeftNames::take(const service::ChangeNotice& notice)
{
    QSet<DeviationId> concerned;
    for (const auto& [place, name] : m_names) {
        if (notice.everything || notice.deviations.contains(place.deviation))
            concerned.insert(place.deviation);
    }
    bool forgot = false;
    for (const DeviationId deviation : std::as_const(concerned))
        forgot = forgetGone(deviation) || forgot;
    if (forgot)
        m_session.noteWriting();
}

/// There is no field any more in which it could be mended.
bool LeftNames::forgetGone(DeviationId deviation)
{
    const auto file = service::Cases(m_session.reg()).load(deviation);
    if (!file && file.error().code != ErrorCode::NotFound) {
        m_session.tellUnread(file.error());
        return false;
    }
    const auto isGone = [&](const Place& place) {
        const auto isIts = [&](const FeedbackRound& round) { return round.id == place.round; };
        return place.deviation == deviation &&
               (!file || (!place.round.isNull() && std::ranges::none_of(file->rounds, isIts)));
    };
    return std::erase_if(m_names, [&](const auto& each) { return isGone(each.first); }) > 0;
}

std::optional<Error> LeftNames::whyUnstored() const
{
    for (const auto& [place, name] : m_names) {
        if (!name.why.isEmpty())
            return Error{ErrorCode::NotFound, name.why};
    }
    return std::nullopt;
}

QString LeftNames::unstoredName() const
{
    return m_names.empty() ? QString() : m_names.begin()->second.diaryNumber;
}

QString LeftNames::unstoredText() const
{
    QString text;
    for (const auto& [place, name] : m_names)
        text += u"%1: %2\n"_s.arg(name.diaryNumber, name.text);
    return text;
}

void LeftNames::discard()
{
    if (m_names.empty())
        return;
    m_names.clear();
    m_session.noteWriting();
    Q_EMIT discarded();
}

} // namespace heller::ui

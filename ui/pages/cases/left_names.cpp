#include "ui/pages/cases/left_names.h"

#include "ui/session/session.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::ui {

LeftNames::LeftNames(Session& session, QObject* parent) : QObject(parent), WritingPlace(session), m_session(session)
{
    connect(&session, &Session::closed, this, &LeftNames::discard);
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

void LeftNames::forget(DeviationId deviation)
{
    if (std::erase_if(m_names, [=](const auto& each) { return each.first.deviation == deviation; }) > 0)
        m_session.noteWriting();
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

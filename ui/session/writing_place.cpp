#include "ui/session/writing_place.h"

#include "ui/session/session.h"

namespace heller::ui {

WritingPlace::WritingPlace(Session& session) : m_writingSession(session)
{
    m_writingSession.addPlace(this);
}

WritingPlace::~WritingPlace()
{
    m_writingSession.removePlace(this);
}

} // namespace heller::ui

#include "ui/models/publication_reader.h"

namespace heller::ui {
namespace {

constexpr int mostToMake = 50; // the list of deviations has them all, filtered

} // namespace

PublicationReader::PublicationReader(Session& session, QObject* parent) : FollowingReader(session, parent)
{
    begin();
}

void PublicationReader::setFinder(std::shared_ptr<const privacy::Finder> finder)
{
    if (m_finder == finder)
        return;
    m_finder = std::move(finder);
    ask();
}

void PublicationReader::read()
{
    using Lines = QList<service::PublicationLine>;
    inThread<Lines>(
        [finder = m_finder, goOn = goOn()](service::Register& reg) {
            static const privacy::Finder nobodyKnown;
            return service::Publications(reg).lines(finder ? *finder : nobodyKnown, mostToMake, goOn);
        },
        [this](const Lines& lines) { Q_EMIT answered(lines); });
}

} // namespace heller::ui

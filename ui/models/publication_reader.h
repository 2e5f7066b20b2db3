#pragma once

#include "core/service/publications.h"
#include "ui/models/following_reader.h"

namespace heller::ui {

/// Reads which cases are published, begun or could be.
class PublicationReader : public FollowingReader
{
    Q_OBJECT

public:
    explicit PublicationReader(Session& session, QObject* parent = nullptr);

    /// What the texts are searched with; reads anew.
    void setFinder(std::shared_ptr<const privacy::Finder> finder);

Q_SIGNALS:
    void answered(const QList<heller::service::PublicationLine>& lines);

private:
    void read() override;

    std::shared_ptr<const privacy::Finder> m_finder;
};

} // namespace heller::ui

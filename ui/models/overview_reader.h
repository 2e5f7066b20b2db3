#pragma once

#include "core/service/overview.h"
#include "ui/models/following_reader.h"

namespace heller::ui {

/// Reads the overview.
class OverviewReader : public FollowingReader
{
    Q_OBJECT

public:
    explicit OverviewReader(Session& session, QObject* parent = nullptr);

Q_SIGNALS:
    void answered(const heller::service::Overview& overview);

private:
    void read() override;
};

} // namespace heller::ui

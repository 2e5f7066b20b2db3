#pragma once

#include "core/model/year.h"
#include "ui/models/following_reader.h"

namespace heller::ui {

/// What the page of the year is made of.
struct YearView
{
    YearPlan plan = {};
    QString meetingName = {}; ///< what the association calls the preparing group
};

/// Reads the plan of every year.
class YearReader : public FollowingReader
{
    Q_OBJECT

public:
    explicit YearReader(Session& session, QObject* parent = nullptr);

Q_SIGNALS:
    void answered(const heller::ui::YearView& view);

private:
    void read() override;
};

} // namespace heller::ui

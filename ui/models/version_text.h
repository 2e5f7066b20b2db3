#pragma once

#include "core/service/case_versions.h"

#include <QCoreApplication>

namespace heller::ui {

/// One text of a version beside the same of now, under the name the sheet has for it.
struct VersionLine
{
    QString name = {};
    QString then = {};
    QString now = {};

    bool operator==(const VersionLine&) const = default;
};

/// An earlier version as it is read: in the sheet's order, codes and dates in words.
class VersionText
{
    Q_DECLARE_TR_FUNCTIONS(heller::ui::VersionText)

public:
    /// What the sheet calls a column; `about` as in service::VersionField.
    [[nodiscard]] static QString nameOf(const QString& entity, const QString& field, const QString& about);
    [[nodiscard]] static QList<VersionLine> of(const service::CaseVersion& then, const service::CaseVersion& now);
};

} // namespace heller::ui

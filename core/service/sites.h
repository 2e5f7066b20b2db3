#pragma once

#include "core/model/ids.h"
#include "core/report/site.h"

#include <QHash>
#include <QList>

namespace heller::service {

class Register;

/// The site of the published cases: what is the association's own about it, and its files.
class Sites
{
public:
    explicit Sites(Register& reg) : m_register(reg) {}

    /// What is not set is as in a new SiteLook; without an owner it is the association's.
    [[nodiscard]] Result<report::SiteLook> look() const;
    /// One undoable step. InvalidInput for a colour that cannot be read, an address that is not https, a logo that is
    /// no PNG, JPEG or SVG, or above 1 MB.
    [[nodiscard]] Result<> setLook(const report::SiteLook& look);
    [[nodiscard]] Result<QList<report::PublishedCase>> published() const; ///< the one begun last first
    /// As everybody would read it, published or not. NotFound without a twin.
    [[nodiscard]] Result<report::PublishedCase> publishedCase(DeviationId id) const;
    /// What was found in a public version and may stand there, by the address of its page.
    [[nodiscard]] Result<QHash<QString, QStringList>> accepted() const;
    [[nodiscard]] Result<QStringList> diaryNumbers() const; ///< of the published

private:
    Register& m_register;
};

/// What setLook() asks of a look.
[[nodiscard]] Result<> checkLook(const report::SiteLook& look);

/// What a site was written with before stands in this file of its folder.
[[nodiscard]] QString siteManifest();

} // namespace heller::service

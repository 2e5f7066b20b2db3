#pragma once

#include "core/base/result.h"
#include "core/service/cases.h"

namespace heller::service {

class Register;

/// A filter of the list under a name.
struct View
{
    SavedViewId id = {};
    QString name = {};
    CaseFilter filter = {};

    bool operator==(const View&) const = default;
};

/// The saved views of the list, in the order they were saved in.
class Views
{
public:
    explicit Views(Register& reg) : m_register(reg) {}

    [[nodiscard]] Result<QList<View>> all() const;
    /// InvalidInput without a name, AlreadyExists for one that is taken.
    [[nodiscard]] Result<SavedViewId> add(const QString& name, const CaseFilter& filter);
    [[nodiscard]] Result<> rename(SavedViewId id, const QString& name); ///< likewise
    [[nodiscard]] Result<> replace(SavedViewId id, const CaseFilter& filter);
    [[nodiscard]] Result<> remove(SavedViewId id);

private:
    Register& m_register;
};

} // namespace heller::service

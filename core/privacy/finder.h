#pragma once

#include "core/privacy/finding.h"
#include "core/privacy/known_names.h"

#include <QSet>
#include <QStringList>

namespace heller::privacy {

/// Finds personal data in Swedish texts. Costly to make with many people, cheap to keep; find() may be called from any
/// thread. What it finds are proposals for somebody who decides: it knows forms, lists and neighbours, not people.
class Finder
{
public:
    /// `organisations`: as people write them; their words are nobody's name where none stands beside them.
    explicit Finder(const QList<KnownPerson>& people = {}, const QStringList& organisations = {});

    /// In the order of the text, none over another.
    [[nodiscard]] QList<Finding> find(const QString& text) const;

private:
    [[nodiscard]] QList<Finding> findSeen(const QString& text) const;

    KnownNames m_known;
    QSet<QString> m_organisations; ///< their words, folded
};

} // namespace heller::privacy

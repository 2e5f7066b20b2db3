#pragma once

#include <QMultiHash>
#include <QString>

namespace heller::privacy {

/// Names as they are mistyped: one letter too many, one too few, another one, or two that changed places. Only long
/// names are taken in, and the first letter has to be right: what is near a short one is a word sooner.
class NearNames
{
public:
    static constexpr qsizetype shortest = 7; ///< letters of a name that can be told when one is wrong

    void insert(const QString& folded);
    /// The name that was meant; empty where none is near.
    [[nodiscard]] QString meant(const QString& folded) const;

private:
    QMultiHash<QString, QString> m_byRest; ///< what is left of a name without one of its letters → the name
};

} // namespace heller::privacy

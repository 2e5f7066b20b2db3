#pragma once

#include "core/import/heading_words.h"

#include <QHash>
#include <QSet>

namespace heller::importing {

/// The titles and numbers by which a report's headings name its cases.
class CaseTitles
{
public:
    /// `title` is folded (foldedTitle()); of several cases alike the first is the one that is named.
    void add(const QString& title, int number, int caseIndex);

    [[nodiscard]] bool contains(const QString& title) const { return m_byTitle.contains(title); }
    [[nodiscard]] bool isOfSeveral(const QString& title) const { return m_ofSeveral.contains(title); }

    /// The case that a feedback heading names by its title, by words around the title ("… Bostad saknas (omgång 2)") or
    /// by its number.
    [[nodiscard]] std::optional<int> named(const FeedbackWords& words) const;

private:
    QHash<QString, int> m_byTitle;
    QSet<QString> m_ofSeveral;
    QHash<QString, QStringList> m_byFirstWord; ///< titles, by what they are looked up by within a heading
    QHash<int, int> m_byNumber;
};

} // namespace heller::importing

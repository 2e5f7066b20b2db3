#pragma once

#include <QDate>
#include <QStringView>

namespace heller::importing {

/// A date as people write it, and where it stands.
struct WrittenDate
{
    QDate date = {}; ///< null: there is none
    qsizetype start = 0;
    qsizetype length = 0;
};

/// The first date in a text: "2023-03-01", "2023/03/01", "20230301", "den 1:a mars 2023", "1 mar -23", "1/3 2023",
/// "1/3-23", "01.03.2023", "230301", "March 1, 2023". The day stands before the month where that is a figure; two
/// figures are a year of this century. A day that no calendar has ("31/2 2023"), a date without a year and the
/// beginning of a personal number are none.
[[nodiscard]] WrittenDate findDate(QStringView text);

/// Whether a text is a date and nothing that would be missed: "Inkom den 1 mars 2023", "2023-03-01 kl. 10.15".
[[nodiscard]] bool isOnlyDate(QStringView text);

} // namespace heller::importing

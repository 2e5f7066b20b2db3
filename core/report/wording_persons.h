#pragma once

#include <QList>
#include <QString>

#include <utility>

// The words of the extract about a person, in Swedish.
namespace heller::report::wording {

[[nodiscard]] QString extractTitle();
[[nodiscard]] QString extractOf(const QString& name);
[[nodiscard]] QString ownFields();
[[nodiscard]] QString mentions();
[[nodiscard]] QString keptFiles();
[[nodiscard]] QString oldCopies();
[[nodiscard]] QString columnWhere();
[[nodiscard]] QString columnSaid();
[[nodiscard]] QString fileHolds();
[[nodiscard]] QString fileIsUnread();
[[nodiscard]] QString takenAwayFile();
[[nodiscard]] QString nothingOfPerson();
/// "Avvikelse" for "deviation"; a table's own name where it has none.
[[nodiscard]] QString tableName(const QString& table);
/// "Avvikelse, utmaning" for "deviation" and "challenge"; only the table where the field says no more.
[[nodiscard]] QString fieldName(const QString& table, const QString& column);
[[nodiscard]] QString processing();
[[nodiscard]] QString columnProcessing();
[[nodiscard]] QString columnApplies();
/// What article 15.1 a–h of the GDPR asks for, and what is said of it.
[[nodiscard]] QList<std::pair<QString, QString>> processingRows(const QString& association);

} // namespace heller::report::wording

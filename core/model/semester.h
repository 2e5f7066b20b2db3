#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <compare>
#include <optional>

namespace heller {

/// Half a year of the register: VT (vårtermin) is January–June, HT (hösttermin) July–December.
struct Semester
{
    enum class Term { Spring, Autumn };

    int year = 0;
    Term term = Term::Spring;

    auto operator<=>(const Semester&) const = default;

    [[nodiscard]] QDate firstDay() const;
    [[nodiscard]] QDate lastDay() const;
    [[nodiscard]] Semester next() const;
    [[nodiscard]] Semester previous() const;
    [[nodiscard]] bool contains(QDate date) const;

    [[nodiscard]] QString code() const;      ///< "2023-VT": for files and programs; as text HT sorts before VT
    [[nodiscard]] QString shortName() const; ///< "VT 2023": for lists
    [[nodiscard]] QString inWords() const;   ///< "våren 2023"
    [[nodiscard]] QString inLetter() const;  ///< "våren -23", as the report's letter says it
};

[[nodiscard]] Semester semesterOf(QDate date);

/// First and last semester, both included.
struct SemesterRange
{
    Semester first;
    Semester last;

    bool operator==(const SemesterRange&) const = default;

    [[nodiscard]] bool contains(Semester semester) const;
    [[nodiscard]] QList<Semester> semesters() const;
    [[nodiscard]] QString code() const;     ///< "2022-HT..2023-VT", or "2023-VT" for a single one
    [[nodiscard]] QString inLetter() const; ///< "hösten -22 och våren -23"; over two: "hösten -22 till våren -24"
};

/// Understands "HT 2022", "ht22", "2022-HT", "2022 HT", "hösten -22", "hösten 2022", "höstterminen 2022",
/// "våren 23". Years of two digits are 2000–2099. nullopt for anything else, also when text stands before or
/// after.
[[nodiscard]] std::optional<Semester> parseSemester(QStringView text);

/// As parseSemester on both sides of "..", "–", "-" between blanks, "till" or "och"; one semester is a range
/// of one. A last before the first is refused.
[[nodiscard]] std::optional<SemesterRange> parseSemesterRange(QStringView text);

/// Every semester named in running text, in the text's order, without doubles: for the letter of an old
/// report. "hösten och våren 2023" names both with the year that follows.
[[nodiscard]] QList<Semester> findSemesters(QStringView text);

} // namespace heller

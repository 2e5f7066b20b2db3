#pragma once

#include <QtGlobal>

/// How much of a document is read before it is refused. Every number is far above any report that a person has
/// written and low enough that a hostile file costs a second and some hundred megabytes, not the machine.
namespace heller::importing::limits {

/// The file as it lies on the disk. A report with pictures is a few megabytes.
inline constexpr qint64 fileBytes = qint64{256} * 1024 * 1024;

/// One part (document.xml, styles.xml, …) unpacked. 5,000 cases with their runs split into shreds are some 100 MB.
inline constexpr qint64 partBytes = qint64{256} * 1024 * 1024;

/// How many times bigger than packed a part may be, asked only beyond `ratioFreeBytes`: repetitive text is packed
/// 200:1, a bomb 1000:1.
inline constexpr qint64 partRatio = 500;
inline constexpr qint64 ratioFreeBytes = qint64{48} * 1024 * 1024;

/// Entries in the zip container. Word writes some twenty, and one for each picture.
inline constexpr int entries = 10'000;

/// XML elements inside each other. Word itself stays below a hundred; a table within a table costs seven.
inline constexpr int xmlDepth = 400;

/// Text boxes inside each other's paragraphs.
inline constexpr int textBoxDepth = 16;

/// Fields (PAGEREF within TOC within …) inside each other.
inline constexpr qsizetype fieldDepth = 64;

/// Paragraphs of a document: 5,000 cases have some 150,000.
inline constexpr qsizetype paragraphs = 1'000'000;

/// Characters of text: 5,000 cases of ten pages each.
inline constexpr qsizetype characters = 100'000'000;

/// How many styles a "based on" chain is followed: Word allows eleven.
inline constexpr int styleChain = 32;

/// Levels of a list: ECMA-376 part 1, 17.9.6 has nine.
inline constexpr int listLevels = 9;

/// What a list starts counting at, at most, and how long the text around its number may be.
inline constexpr int listStart = 1'000'000;
inline constexpr qsizetype listLabelCharacters = 64;

/// Number of a list item that is written out; beyond it only the figure counts (a Roman million is a long word).
inline constexpr int romanNumber = 3999;

/// A mail, or a table or text as plain characters. A mail with pictures is a few megabytes.
inline constexpr qint64 textBytes = qint64{64} * 1024 * 1024;

/// Answers to a form, and questions in it: an association gets some hundred a year to a dozen.
inline constexpr qsizetype tableRows = 100'000;
inline constexpr qsizetype tableColumns = 1'000;

/// Characters in one cell: Excel itself stops at 32,767.
inline constexpr qsizetype cellCharacters = 1'000'000;

/// Sheets of a workbook that are looked at for answers.
inline constexpr int sheets = 100;

/// Mails within mails, and parts within parts of them.
inline constexpr int mailDepth = 16;

/// Text of one mail: a hundred times the longest form.
inline constexpr qsizetype mailCharacters = 2'000'000;

} // namespace heller::importing::limits

#pragma once

#include "core/model/disclosure.h"

#include <QRegularExpression>

namespace heller::report {

/// Where a masked text stands again: whole words, several in big or small letters, with the genitive's s; a number of
/// six digits or more however it is divided. Matches nothing for an empty text.
[[nodiscard]] QRegularExpression formsOfMasked(const QString& text);

/// What is searched for in the finished paper: of a text of several paragraphs those that are sentences.
[[nodiscard]] QStringList searchedTexts(const Masking& masking);

/// A mask in the paper, by its number from 1.
struct Mask
{
    QString diaryNumber = {};
    QString ground = {};

    bool operator==(const Mask&) const = default;
};

/// Copies of the cases in which "[maskat 7]" stands for what is masked, whatever its length.
struct MaskedCases
{
    QList<CaseFile> files = {};
    QList<Mask> masks = {};
};

[[nodiscard]] MaskedCases maskedCases(const QList<CaseFile>& files, const Disclosure& disclosure);

} // namespace heller::report

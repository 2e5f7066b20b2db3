#pragma once

#include "core/model/case_file.h"

namespace heller {

/// A place in a text of a case: what a masking, or the decision to let something stand, is about.
struct DisclosurePlace
{
    DeviationId deviation = {};
    QString field = {}; ///< see disclosedTexts()
    qsizetype start = 0;
    qsizetype length = 0; ///< 0: the whole field

    bool operator==(const DisclosurePlace&) const = default;
};

/// What whoever asked for the documents does not get to read, and why.
struct Masking
{
    DisclosurePlace place = {};
    QString text = {};   ///< what stands there
    QString kind = {};   ///< privacy::codeOf(); empty: chosen by hand
    QString ground = {}; ///< the paragraph, as it is printed

    bool operator==(const Masking&) const = default;
};

/// A copy of chosen cases for somebody who asks for public documents.
struct Disclosure
{
    QList<DeviationId> cases = {};
    QString reference = {}; ///< of the request; may be empty. Names nobody
    QList<Masking> maskings = {};
    QList<DisclosurePlace> standing = {}; ///< findings that were decided to stand
    bool masksEverywhere = true;          ///< a masked text wherever it stands in the chosen cases

    bool operator==(const Disclosure&) const = default;
};

/// A text that the disclosed paper shows, in the paper's order.
struct DisclosedText
{
    QString field = {}; ///< "reporter/name", "challenge", "rounds/1/answers/2/text"
    QString text = {};

    bool operator==(const DisclosedText&) const = default;
};

[[nodiscard]] QList<DisclosedText> disclosedTexts(const CaseFile& file);
/// The case with these texts instead, which are disclosedTexts() of it, as many and in their order.
[[nodiscard]] CaseFile withDisclosedTexts(CaseFile file, const QList<DisclosedText>& texts);

} // namespace heller

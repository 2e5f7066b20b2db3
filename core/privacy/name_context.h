#pragma once

#include "core/privacy/words.h"

namespace heller::privacy {

/// What the words around one say of it.

/// "Björn ringde": what follows is what people do.
[[nodiscard]] bool doesWhatPeopleDo(const QList<Word>& words, qsizetype place);
/// "Sten menar": what follows is what only people do.
[[nodiscard]] bool saysSomething(const QList<Word>& words, qsizetype place);
/// "Sten orkar": the same, but neither what a road nor what a month does.
[[nodiscard]] bool doesWhatOnlyPeopleDo(const QList<Word>& words, qsizetype place);
/// "Sten är sjukskriven", "Sten var inte på plats": what is said of it is said of people.
[[nodiscard]] bool isAsPeopleAre(const QList<Word>& words, qsizetype place);
/// "Sten och jag", "Sten och hennes bror"
[[nodiscard]] bool isBesideSpeaker(const QList<Word>& words, qsizetype place);
/// "projektet Vega", "lex Sarah": what stands before it says that it is no person.
[[nodiscard]] bool isOfItsKind(const QList<Word>& words, qsizetype place);
/// "prata med kerstin": what stands beside it is said of people.
[[nodiscard]] bool isSpokenOf(const QList<Word>& words, qsizetype place);
/// "väntar på", "svar från", "mejl till": what is said of people, though it ends in a word for where something is.
[[nodiscard]] bool isSaidOfPeople(const QList<Word>& words, qsizetype preposition);
/// "i Lund", "Nora, Kil och Hjo": what stands before it is said of places, or places stand beside it.
[[nodiscard]] bool standsAsPlace(const QList<Word>& words, qsizetype place);
/// "Maria vårdcentral", "Region Påhitt": what stands beside it makes it an organisation, a house or a road.
[[nodiscard]] bool namesAnOrganisation(const QList<Word>& words, qsizetype place);
/// "handläggaren Solvig", "Mvh Solvig", "/Solvig": what stands before it is said of people.
[[nodiscard]] bool isIntroduced(const QString& text, const QList<Word>& words, qsizetype place);
/// "klienten", "hon", "deltagarens": a word for an individual.
[[nodiscard]] bool isPersonWord(const QString& folded);
/// A single capital letter, or two of a double name: "M-L".
[[nodiscard]] bool isInitial(const Word& word);

/// "von", "de": part of a name, and nobody's alone.
[[nodiscard]] bool isParticle(const QString& folded);
/// The name's words as they can stand alone, folded; those of a hyphenated one, and all of them written together.
[[nodiscard]] QStringList partsOfName(const QString& name);

/// "enligt Kvarnander", "svar från Kvarnander": after a word that is said of whoever tells something; where a sentence
/// begins, before what only people do.
[[nodiscard]] bool standsAsSource(const QList<Word>& words, qsizetype place);

} // namespace heller::privacy

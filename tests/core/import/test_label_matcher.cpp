#include "core/import/label_matcher.h"
#include "tests/support/catch.h"

using namespace heller::importing;
using namespace Qt::StringLiterals;

namespace {

/// The field a paragraph is the label of, alone; Note where it is none of the form's.
std::optional<Field> wholeLabel(const QString& text, bool heading = true)
{
    const LabelMatcher matcher;
    const QList<Label> labels = matcher.find(text, {.heading = heading});
    if (labels.size() != 1 || labels.first().start != 0 || labels.first().length != text.size())
        return std::nullopt;
    return labels.first().field;
}

/// Labels in a plain paragraph: what each covers.
QList<std::pair<Field, QString>> inText(const QString& text)
{
    const LabelMatcher matcher;
    QList<std::pair<Field, QString>> found;
    for (const Label& label : matcher.find(text, {}))
        found.append({label.field, text.mid(label.start, label.length)});
    return found;
}

} // namespace

TEST_CASE("Labels drift")
{
    const QList<std::pair<Field, QStringList>> forms{
        {Field::Name,
         {u"Namn"_s, u"Namn*"_s, u"Namn:"_s, u"Ditt namn"_s, u"NAMN"_s, u"Anmälarens namn"_s, u"1. Namn"_s,
          u"Namn (obligatoriskt)"_s, u"Namn på anmälare"_s, u"Anmälare"_s}},
        {Field::Received,
         {u"Datum"_s, u"Anmälningsdatum"_s, u"Inkom"_s, u"Inkom den:"_s, u"Datum för anmälan"_s, u"Mottaget"_s}},
        {Field::Email,
         {u"Kontaktuppgifter"_s, u"E-post / telefon"_s, u"Dina kontaktuppgifter:"_s, u"E-post"_s, u"E-post*"_s,
          u"Epost"_s, u"E-postadress:"_s, u"E post"_s, u"Mailadress"_s, u"Mejl"_s, u"Din e-post"_s,
          u"E\u2011post *"_s}},
        {Field::Workplace,
         {u"Var arbetar du?"_s, u"Var arbetar du?*"_s, u"Var jobbar du"_s, u"Arbetsplats"_s,
          u"Var\u00A0arbetar du ?"_s}},
        {Field::Cooperating,
         {u"Berörda parter"_s, u"Inblandade aktörer:"_s, u"Vilka berörs?"_s, u"Samverkande organisationer"_s,
          u"Samverkande part/organisationer"_s, u"Samverkande part / organisationer*"_s,
          u"Samverkande parter och organisationer"_s, u"Samverkanspart"_s, u"Samverkande aktörer:"_s,
          u"Samverkande organistationer"_s, u"Vilka är de samverkande parterna?"_s}},
        {Field::Challenge,
         {u"Samverkansutmaning"_s, u"Samverkansutmaning (kort beskrivning)"_s,
          u"Samverkansutmaning (kort beskrivning). OBS! Inga personuppgifter"_s,
          u"Samverkansutmaning (kort beskrivning) OBS! Inga personuppgifter*"_s,
          u"Samverkansutmaning, OBS inga personuppgifter!"_s, u"OBS! Inga personuppgifter. Samverkansutmaning"_s,
          u"Samverkans-utmaning"_s, u"Samverkans utmaning"_s, u"Samverkansutmanig"_s,
          u"Kort beskrivning av samverkansutmaningen"_s, u"Beskriv utmaningen"_s,
          u"Samverkansutmaning (kort beskrivning) OBS! Skriv inte några personuppgifter"_s}},
        {Field::Consequences,
         {u"Konsekvenser – för den enskilde och övriga involverade aktörer"_s,
          u"Konsekvenser - för individ och organisationer"_s, u"Följder för den enskilde"_s,
          u"Effekter för individen och övriga"_s, u"Konsekvenser"_s,
          u"Konsekvenser för den enskilde och övriga involverade aktörer?"_s,
          u"Konsekvenser för den enskilde och för övriga involverade aktörer?*"_s,
          u"Konsekvenser för den enskilda samt för övriga aktörer"_s, u"Konsekvens för individen:"_s,
          u"Konsikvenser för den enskilde"_s, u"Vilka blir konsekvenserna?"_s}},
        {Field::Proposal,
         {u"Ge gärna förslag till lösning"_s, u"Ge gärna förslag på lösning*"_s, u"Förslag till lösning"_s,
          u"Lösningsförslag"_s, u"Ge gärna ett eget förslag till lösning!"_s, u"Förslag på åtgärder"_s,
          u"Ge gärna förslag till lösnig"_s}},
        {Field::Note,
         {u"OBS! Inga personuppgifter"_s, u"OBS! Inga personuppgifter*"_s, u"(OBS! Ange inga personuppgifter)"_s}},
    };
    for (const auto& [field, texts] : forms) {
        for (const QString& text : texts) {
            INFO(text.toStdString());
            CHECK(wholeLabel(text) == std::optional(field));
        }
    }
}

TEST_CASE("Titles and sentences are no labels")
{
    for (const QString& text :
         {u"Samverkan mellan myndigheter"_s, u"Namnbyte i systemet"_s, u"Konsekvensen av att ingen svarar"_s,
          u"Var finns kontaktvägarna?"_s, u"E-posten kommer inte fram"_s, u"Lösningen som försvann"_s,
          u"Förslag om gemensam blankett avslogs"_s, u"Personuppgifter i e-post"_s}) {
        INFO(text.toStdString());
        CHECK_FALSE(wholeLabel(text).has_value());
        CHECK_FALSE(wholeLabel(text, false).has_value());
    }
    CHECK(inText(u"Konsekvenser för den enskilde är att hen väntar."_s).isEmpty());
    CHECK(inText(u"Mitt förslag på lösning är att mötas."_s).isEmpty());
    CHECK(inText(u"Vi vet inte vilka samverkande organisationer som ska med."_s).isEmpty());
    CHECK(inText(u"Inga personuppgifter lämnas ut utan samtycke."_s).isEmpty());
}

TEST_CASE("A label is found at the end of the paragraph before it")
{
    using List = QList<std::pair<Field, QString>>;
    CHECK(inText(u"Bussen går inte. Konsekvenser för den enskilde och för övriga involverade aktörer?*"_s) ==
          List{{Field::Consequences, u"Konsekvenser för den enskilde och för övriga involverade aktörer?*"_s}});
    CHECK(inText(u"Vi väntar. 6. Ge gärna förslag till lösning"_s) ==
          List{{Field::Proposal, u"6. Ge gärna förslag till lösning"_s}});
    CHECK(inText(u"Bussen går klockan 6. Ge gärna förslag till lösning"_s) ==
          List{{Field::Proposal, u"Ge gärna förslag till lösning"_s}});
    CHECK(inText(u"Bussen går inte.Ge gärna förslag till lösning"_s) ==
          List{{Field::Proposal, u"Ge gärna förslag till lösning"_s}});
    CHECK(inText(u"Lindens kommun Samverkande part/organisationer"_s) ==
          List{{Field::Cooperating, u"Samverkande part/organisationer"_s}});
    CHECK(inText(u"Lindens kommunSamverkande organisationer"_s) ==
          List{{Field::Cooperating, u"Samverkande organisationer"_s}});
    CHECK(inText(u"Berit Björk E-post*"_s) == List{{Field::Email, u"E-post*"_s}});
}

TEST_CASE("A label before its answer")
{
    using List = QList<std::pair<Field, QString>>;
    CHECK(inText(u"Namn: Berit Björk"_s) == List{{Field::Name, u"Namn:"_s}});
    CHECK(inText(u"Namn: Berit E-post: berit@example.org Var arbetar du? Linden"_s) ==
          List{{Field::Name, u"Namn:"_s}, {Field::Email, u"E-post:"_s}, {Field::Workplace, u"Var arbetar du?"_s}});
    CHECK(inText(u"Namn\tBerit"_s) == List{{Field::Name, u"Namn"_s}});
    CHECK(inText(u"Bussen går inte. Konsekvenser för den enskilde och för övriga involverade aktörer? Oro."_s) ==
          List{{Field::Consequences, u"Konsekvenser för den enskilde och för övriga involverade aktörer?"_s}});
    CHECK(inText(u"Ge gärna förslag till lösning Ordna skjuts."_s) ==
          List{{Field::Proposal, u"Ge gärna förslag till lösning"_s}});
    CHECK(inText(u"Namn\nBerit\nSamverkansutmaning\nIngen buss."_s) ==
          List{{Field::Name, u"Namn"_s}, {Field::Challenge, u"Samverkansutmaning"_s}});
}

TEST_CASE("A date makes a weak label one")
{
    const auto fields = [](const QString& text, QStringView next) {
        QList<Field> found;
        for (const Label& label : LabelMatcher().find(text, {.next = next}))
            found.append(label.field);
        return found;
    };
    const QList<Field> received{Field::Received};
    CHECK(fields(u"Datum"_s, u"2025-03-04") == received);
    CHECK(fields(u"Inkom"_s, u"den 4 mars 2025") == received);
    CHECK(fields(u"Inkom 4/3 2025"_s, {}) == received);
    CHECK(fields(u"Datum\n4/3-25\nBussen går inte."_s, {}) == received);
    CHECK(fields(u"Datum"_s, u"Vi vet inte när.").isEmpty());
    CHECK(fields(u"Datum 4 mars 2025 var bussen full."_s, {}).isEmpty());
    CHECK(fields(u"Inkom"_s, {}).isEmpty());
}

TEST_CASE("An answer after a dash is an answer")
{
    using List = QList<std::pair<Field, QString>>;
    CHECK(inText(u"Konsekvenser – oro för den enskilde"_s).isEmpty());
    CHECK(inText(u"Konsekvenser: för deltagaren"_s) == List{{Field::Consequences, u"Konsekvenser:"_s}});
    CHECK(inText(u"Förslag till lösning – ett möte"_s) == List{{Field::Proposal, u"Förslag till lösning –"_s}});
}

TEST_CASE("Misspellings are one letter in a short word and two in a long one")
{
    CHECK(isMisspelling(u"konsikvenser", u"konsekvenser"));
    CHECK(isMisspelling(u"samverkansutmanig", u"samverkansutmaning"));
    CHECK(isMisspelling(u"arbetra", u"arbetar"));
    CHECK_FALSE(isMisspelling(u"namm", u"namn"));
    CHECK_FALSE(isMisspelling(u"lösa", u"lös"));
    CHECK_FALSE(isMisspelling(u"konsulterna", u"konsekvenser"));
}

#include "core/privacy/near_names.h"
#include "core/privacy/sorted_lines.h"
#include "core/privacy/swedish_words.h"
#include "tests/core/privacy/marked_text.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace heller::privacy;

namespace {

const Finder& finder()
{
    static const Finder one({{u"Ronja Rapportör"_s, u"reported LH 2026-003"_s}, {u"Björn Hall"_s, u"is a contact"_s}});
    return one;
}

} // namespace

TEST_CASE("names are found with what belongs to them; words, places and organisations are not names")
{
    const QString line =
        GENERATE(u"Vi talade med [[name|Kerstin Påhittström]] om det."_s, u"[[name|Kerstins]] handläggare"_s,
                 u"[[name|Anna-Karin]] ringde"_s, u"fru [[name|Påhittström]]"_s, u"Mvh\n[[name|Göran P]]"_s,
                 u"handläggaren [[name|Zebbe]]"_s, u"prata med [[name|kerstin]] först"_s,
                 u"[[name|Fatima von Test]] svarade"_s, u"/[[name|Lisbeth]]"_s, u"[[name|Sten]] ringde i går"_s,
                 u"vi bad [[name|Sten]] om svar"_s, u"Sten och grus på vägen."_s, u"Mars månads möte i Lund."_s,
                 u"Per individ blir det dyrt."_s, u"Maria vårdcentral svarade."_s, u"Stig in."_s,
                 u"Enligt Arbetsförmedlingen och AMC."_s, u"Hans ärende är avslutat."_s,
                 u"Vi träffades i Mora och Vara."_s, u"AF, FK och Region Påhitt."_s, u"Lex Heller i Örebro"_s);
    CAPTURE(line.toStdString());
    CHECK(found(unmarked(line).text, finder()).toStdString() == line.toStdString());
}

TEST_CASE("whoever is in the register is found in every form")
{
    const QString line = GENERATE(
        u"Enligt [[known-name|Ronja Rapportör]] är det så."_s, u"[[known-name|Ronjas]] förslag"_s,
        u"[[known-name|RONJA RAPPORTÖR]]"_s, u"[[known-name|R. Rapportör]] skrev"_s,
        u"[[known-name|Ronja  Rapportör]]"_s, u"fråga [[known-name|ronja]]"_s, u"[[known-name|Rapportör]] svarade"_s,
        u"Vi mejlade [[known-name|Björn]] om det."_s, u"Björn är ett djur."_s, u"Han satt på Hall."_s,
        u"[[known-name|Björn Hall]] var med."_s, u"en hall och en björn"_s);
    CAPTURE(line.toStdString());
    CHECK(found(unmarked(line).text, finder()).toStdString() == line.toStdString());
    const QList<Finding> findings = finder().find(u"Ronja"_s);
    REQUIRE(findings.size() == 1);
    CHECK(findings.first().reason.contains(u"reported LH 2026-003"_s));
}

TEST_CASE("initials, days and traits that say who it is")
{
    const QString line = GENERATE(u"klienten, [[initials|A.K.]], fick"_s, u"[[initials|M]] har varit sjukskriven"_s,
                                  u"för [[initials|K:s]] del"_s, u"Alternativ B är bättre."_s, u"N.N. anmälde."_s,
                                  u"vitamin D och plan A"_s, u"I mars var det möte."_s,
                                  u"Hon skrevs in [[dated-person|den 14 mars 2026]]."_s,
                                  u"Mötet var den 14 mars 2026 och hon deltog."_s, u"Rutinen gäller från 1/4."_s,
                                  u"Det är [[pointing-out|den enda undersköterskan från Eritrea i Småby]]."_s);
    CAPTURE(line.toStdString());
    CHECK(found(unmarked(line).text).toStdString() == line.toStdString());
}

TEST_CASE("a word that is no word, no place and no organisation is a name, also one that no list has")
{
    const QString line = GENERATE(
        u"Det gick bra för [[name|Dilnoza]] på praktiken."_s, u"[[name|Xhevdet]] saknar ersättning."_s,
        u"[[name|Ibrahim al-Jabouri]] väntar."_s, u"[[name|Maria de la Cruz Quispe]] väntar."_s,
        u"enligt [[name|A. Kvickström]]"_s, u"handläggaren [[name|Stoffe]]"_s, u"det var [[name|lasse]] på soc"_s,
        u"[[name|ROLF LINDHAMMAR]] HAR INTE SVARAT"_s, u"Projektet Vega riktar sig till unga."_s,
        u"Lex Sarah och Lex Maria"_s, u"Handläggningstiderna är långa."_s, u"Hör av er snarast."_s,
        u"Väntan är lång."_s, u"Systemet pratar inte med Treserva."_s, u"Mvh Kontaktcenter"_s, u"Unga män väntar."_s,
        u"Rusta och matcha passar inte."_s, u"arbetsgivaren i Paris"_s);
    CAPTURE(line.toStdString());
    CHECK(found(unmarked(line).text, finder()).toStdString() == line.toStdString());
}

TEST_CASE("known people by haste, by initials and in capitals")
{
    const Finder known({{u"Björn Hall"_s, {}}, {u"Disa von Påhitt"_s, {}}, {u"Marie-Louise Exempelkvist"_s, {}}});
    const QString line = GENERATE(u"[[known-name|björn hall]] har semester"_s, u"en björn i en hall"_s,
                                  u"och [[known-name|D von Påhitt]] har en kopia"_s, u"[[known-name|M-L]] tar det"_s,
                                  u"[[known-name|M.-L. Exempelkvist]] skrev"_s, u"[[known-name|DISA]] ÄR HÄR"_s);
    CAPTURE(line.toStdString());
    CHECK(found(unmarked(line).text, known).toStdString() == line.toStdString());
}

TEST_CASE("known people in links and in the names of folders and files")
{
    const Finder known({{u"Björn Hall"_s, {}}, {u"Åke Öhrnell"_s, {}}, {u"Rut Rask-Tänkström"_s, {}}});
    const QString line = GENERATE(u"https://example.org/vantan-pa-[[known-name|tankstrom]]-och-hon"_s,
                                  u"H:\\arenden\\[[known-name|ohrnell]]\\2026"_s, u"[[known-name|ake_ohrnell]].pdf"_s,
                                  u"example.org/[[known-name|bjorn-hall]]"_s, u"example.org/en-hall-for-alla"_s,
                                  u"björn-och-varg.pdf"_s, u"och/eller, ja/nej"_s,
                                  u"<a href=\"[[known-name|rut-rask]].html\">"_s, u"[[known-name|hall.bjorn]]_2"_s);
    CAPTURE(line.toStdString());
    CHECK(found(unmarked(line).text, known).toStdString() == line.toStdString());
}

TEST_CASE("who is meant can be understood by what is rare in a small place")
{
    const QString line =
        GENERATE(u"Vi har [[pointing-out|en kvinnlig brandman i Småby]]."_s,
                 u"[[pointing-out|Mannen i Småby med cystisk fibros]] får ingen bostad."_s,
                 u"Gäller [[pointing-out|flickan som överlevde branden i Småby]]."_s,
                 u"[[pointing-out|Kyrkoherden i Småby]] söker stöd."_s, u"Handläggaren i Laxå har 80 ärenden."_s,
                 u"Det enda mötet i Örebro ställdes in."_s, u"Personer med ADHD i Örebro väntar."_s,
                 u"Ensamstående mammor i Karlskoga erbjuds kurs."_s,
                 u"[[pointing-out|Vaktmästaren på Fabelskolan i Småby]] är borta."_s,
                 u"fråga handläggare [[name|moberg]]"_s, u"Hon fick besked [[dated-person|250612]] per telefon."_s,
                 u"Diarienummer 250612 gäller."_s, u"Deltagaren, [[initials|K]], 34 år"_s);
    CAPTURE(line.toStdString());
    CHECK(found(unmarked(line).text).toStdString() == line.toStdString());
}

TEST_CASE("words are known in every form and put together; what is nobody is known, too")
{
    const QString word = GENERATE(u"väntan"_s, u"flickor"_s, u"nycklar"_s, u"hör"_s, u"handläggningstiderna"_s,
                                  u"arbetsförmågebedömning"_s, u"fått"_s, u"inkom"_s, u"oförändrat"_s, u"glöm"_s,
                                  u"ringde"_s, u"avslogs"_s, u"nyast"_s, u"stängda"_s);
    CAPTURE(word.toStdString());
    CHECK(isSwedishWord(word));
    CHECK_FALSE(isSwedishWord(u"dilnoza"_s));
    CHECK_FALSE(isSwedishWord(u"xhevdet"_s));
    CHECK_FALSE(isSwedishWord(QString()));
    CHECK(isNobody(u"treserva"_s));
    CHECK(isNobody(u"kivras"_s));
    CHECK_FALSE(isNobody(u"kerstin"_s));
}

TEST_CASE("the most certain finding stays where two meet")
{
    const QList<Finding> kept = withoutOverlaps({{.start = 0, .length = 9, .confidence = Confidence::Low},
                                                 {.start = 4, .length = 2, .confidence = Confidence::High},
                                                 {.start = 9, .length = 1}});
    REQUIRE(kept.size() == 2);
    CHECK(kept.at(0).start == 4);
    CHECK(kept.at(1).start == 9);
    CHECK(Finder().find(QString()).isEmpty());
}

TEST_CASE("A heading that ends in a title introduces nobody below it")
{
    CHECK(finder().find(u"Samtal ställs in när en part byter handläggare\n\nBesvarad våren 2026"_s).isEmpty());
    CHECK(finder().find(u"Hälsningar\n\nTeklaj"_s).size() == 1);
    CHECK(finder().find(u"Handläggare:\nTeklaj"_s).size() == 1);
}

TEST_CASE("whoever is in the register is found however it is written")
{
    const Finder known({{u"Björn Hall"_s, {}},
                        {u"Disa von Påhitt"_s, {}},
                        {u"Sixten Provander"_s, {}},
                        {u"Åke Öhrnell"_s, {}},
                        {u"Marie-Louise Exempelkvist"_s, {}},
                        {u"Ronja Rapportör"_s, {}}});
    const QString line = GENERATE(
        u"Enligt [[known-name|R.R.]] finns det kvar"_s, u"[[known-name|SP]] återkommer"_s, u"SP är indragen"_s,
        u"[[known-name|Provvander]] har slutat"_s, u"[[known-name|Provadner]] har slutat"_s,
        u"Mejl från [[known-name|ronja]] [[known-name|raportör]]"_s,
        u"[[known-name|Ake]] [[known-name|Ohrnell]] skrev"_s, u"[[known-name|Exempelkvist]]ärendet är avslutat"_s,
        u"[[known-name|Provander]]-gruppen träffas"_s, u"Hallfrågan är löst"_s,
        u"[[known-name|Björn]]\n[[known-name|Hall]]"_s, u"[[known-name|Sixten M. Provander]]"_s,
        u"[[known-name|ronja r]] svarade"_s, u"[[known-name|ML Exempelkvist]]"_s, u"[[known-name|Öhrnell, Å]]."_s,
        u"[[known-name|D v Påhitt]]"_s, u"Det är ett rent påhitt"_s, u"Vi väntar på [[known-name|Hall]] nu"_s,
        u"[[known-name|Björn]] och jag"_s, u"mejl till [[known-name|björn]]"_s, u"Närvarande: [[known-name|Hall]]"_s,
        u"[[known-name|björns]] anteckningar"_s, u"en björns ide"_s, u"Ringde till [[known-name|Hall]] om det"_s,
        u"Bor på Hall"_s);
    CAPTURE(line.toStdString());
    CHECK(found(unmarked(line).text, known).toStdString() == line.toStdString());
}

TEST_CASE("names by haste, by what is said of them, and beside others")
{
    const QString line =
        GENERATE(u"har pratat med [[name|petter lundgren]] om det"_s, u"[[name|birgitta andersson]] fick nej"_s,
                 u"både [[name|linnea]] och [[name|johan]] väntar"_s, u"mvh [[name|lena]]"_s,
                 u"Vi har haft [[name|Testlund]], [[name|Anna]] på praktik"_s, u"Oförändrat läge"_s,
                 u"Inkom den tredje"_s, u"[[name|Viola]] är sjukskriven"_s, u"[[name|Bo]] var inte på plats"_s,
                 u"Bo kvar i lägenheten"_s, u"[[name|Sten]] och [[name|Jan]] byter plats"_s,
                 u"Pat. [[name|Lundh]] uteblev"_s, u"[[name|B.O. Thuresson]] avstod"_s,
                 u"[[name|Kerstinärendet]] ligger kvar"_s, u"Ärendet Rutiner ligger kvar"_s, u"Systemet heter Viva"_s,
                 u"Förskolan Pippi har plats"_s, u"Nybrogatan är avstängd"_s, u"Linden utanför ska fällas"_s,
                 u"Bank-ID saknas"_s, u"Lokal-Finsam träffas"_s, u"Möte\nAf-kontoret är stängt"_s,
                 u"Möte\nInskrivnings-Samtalet är flyttat"_s, u"- Fk-Handläggaren svarar inte"_s);
    CAPTURE(line.toStdString());
    CHECK(found(unmarked(line).text, finder()).toStdString() == line.toStdString());
}

TEST_CASE("a long name is known with one letter wrong")
{
    NearNames names;
    CHECK(names.meant(u"provander"_s).isEmpty());
    names.insert(u"provander"_s);
    names.insert(u"hall"_s);
    const QString near = GENERATE(u"provander"_s, u"provvander"_s, u"provader"_s, u"provender"_s, u"porvander"_s);
    CAPTURE(near.toStdString());
    CHECK(names.meant(near) == u"provander"_s);
    const QString far = GENERATE(u"prevender"_s, u"trovander"_s, u"hal"_s, u"halll"_s, QString());
    CAPTURE(far.toStdString());
    CHECK(names.meant(far).isEmpty());
}

TEST_CASE("a list is searched where it lies, from its first line to its last")
{
    const SortedLines rare(u"given_names_rare.txt"_s);
    CHECK(rare.contains("vladyslav"));
    CHECK_FALSE(rare.contains("vladysla"));
    CHECK_FALSE(rare.contains("#"));
    CHECK_FALSE(rare.contains("ööö"));
    CHECK_FALSE(SortedLines(u"no_such_list.txt"_s).contains("a"));
}

TEST_CASE("a place or an office that is written nearly as somebody is called is nobody")
{
    const Finder finder({{u"Bo Provberg"_s, u"rapporterade"_s}, {u"Alva Malllund"_s, u"rapporterade"_s}},
                        {u"Malllundh"_s});
    for (const QString& text : {u"Mötet i Provberga blev av."_s, u"De unga i Provborg väntar."_s,
                                u"Enheten Malllundh svarade."_s, u"Malllunda kommun svarade."_s}) {
        CAPTURE(text.toStdString());
        CHECK(finder.find(text).isEmpty());
    }
    CHECK(finder.find(u"Jag talade med Provbergh om det."_s).size() == 1);
}

TEST_CASE("a pseudonym is nobody's name")
{
    CHECK(Finder().find(u"Deltagaren Person 1 väntade. Person 12 ringde Person 1."_s).isEmpty());
}

TEST_CASE("an identifier drawn by lot is nobody's number, and hides none beside it")
{
    const QString lot = u"urn:uuid:03091261-0174-4060-8507-198507099805"_s;
    CHECK(Finder().find(lot).isEmpty());
    CHECK(Finder().find(u"03091261"_s).size() == 1); // by itself it is one
    const QString text = lot + u" 850709-9805, "_s + lot + u"-9805"_s;
    const QList<Finding> found = Finder().find(text);
    REQUIRE_FALSE(found.isEmpty());
    CHECK(textOf(found.first(), text) == u"850709-9805"_s);
    CHECK_FALSE(Finder().find(u"urn:uuid:850709-9805"_s).isEmpty());
}

TEST_CASE("what nobody sees in a text hides nothing")
{
    const QString text = u"Kal\u00ADle Svens\u00ADson, 19850709\u200B-9805, väntar."_s;
    const QList<Finding> found = Finder().find(text);
    REQUIRE(found.size() == 2);
    CHECK(textOf(found.at(0), text) == u"Kal\u00ADle Svens\u00ADson"_s);
    CHECK(textOf(found.at(1), text) == u"19850709\u200B-9805"_s);
}

TEST_CASE("somebody known is found where a sentence begins, though the name is a word, too")
{
    const Finder finder({{u"Björn Hall"_s, u"rapporterade"_s}, {u"Dag Viking"_s, u"rapporterade"_s}});
    CHECK(finder.find(u"Björn såg det."_s).size() == 1);
    CHECK(finder.find(u"Björn och deltagaren kom."_s).size() == 1);
    CHECK(finder.find(u"Dag för dag blev det bättre."_s).isEmpty());
}

#include "tests/core/render/sample_documents.h"

using namespace Qt::StringLiterals;

namespace heller::render::samples {

namespace {

/// A small generator of its own, so that the texts are the same with every library.
class Words
{
public:
    explicit Words(quint32 seed) : m_state(seed) {}

    int below(int bound)
    {
        m_state = m_state * 1664525u + 1013904223u;
        return static_cast<int>((m_state >> 8) % static_cast<quint32>(bound));
    }
    QString phrase(int words)
    {
        static const QStringList vocabulary =
            u"och att det som en är av för med till den har inte om ett hos kan ska vid från utan efter samt "
            u"deltagaren "
            "handläggaren handläggningstid arbetsträning sjukpenning ersättning kommunen regionen samverkan "
            "rehabiliteringskoordinator planering möte remiss underlag bedömning stöd insats praktik väntetid besked "
            "ansökan läkarutlåtande arbetsgivare kontaktperson samtycke återkoppling av/på 40-årsåldern ID-kort "
            "e-post 2-3 uppföljningsansvar ny gemensam skriftlig muntlig lång kort tidig sen"_s.split(u' ');
        QStringList picked;
        for (int i = 0; i < words; ++i)
            picked.append(vocabulary[below(static_cast<int>(vocabulary.size()))]);
        picked.first()[0] = picked.first()[0].toUpper();
        return picked.join(u' ');
    }
    QString text(int sentences)
    {
        QStringList all;
        for (int i = 0; i < sentences; ++i)
            all.append(phrase(6 + below(14)) + u'.');
        return all.join(u' ');
    }

private:
    quint32 m_state;
};

Paragraph plain(const QString& text, ParagraphStyle style = ParagraphStyle::Body)
{
    return {style, {{text}}};
}

void addCase(Document& document, Words& words, int number, bool newPage)
{
    const QString title = words.phrase(3 + words.below(6));
    document.blocks.append(Heading{1, u"%1. %2"_s.arg(number).arg(title), true, newPage});
    const auto field = [&](const QString& name, const QString& text) {
        document.blocks.append(plain(name, ParagraphStyle::Label));
        document.blocks.append(plain(text));
    };
    field(u"Namn"_s, u"Test Testsson"_s);
    field(u"Var arbetar du?"_s, words.phrase(4));
    field(u"Samverkande part/organisationer"_s, u"Arbetsförmedlingen och Regionen"_s);
    field(u"Samverkansutmaning (kort beskrivning)"_s, words.text(3 + words.below(9)));
    field(u"Konsekvenser för den enskilde och för övriga involverade aktörer?"_s, words.text(1 + words.below(5)));
    if (words.below(3) != 0)
        field(u"Ge gärna förslag till lösning"_s, words.text(1 + words.below(3)));
    if (words.below(2) == 0)
        return;
    document.blocks.append(Heading{2, u"Återkoppling "_s + title});
    document.blocks.append(plain(words.text(2 + words.below(4))));
    for (int bullet = words.below(5); bullet > 0; --bullet)
        document.blocks.append(plain(words.text(1 + words.below(2)), ParagraphStyle::Bullet));
}

} // namespace

Document report(int cases, bool pagePerCase)
{
    Words words(17);
    Document document;
    document.title = u"Lex Heller – avvikelserapportering"_s;
    document.date = QDate(2026, 6, 3);
    document.footer = u"Samordningsförbundet Exempelbygden"_s;
    document.blocks.append(plain(document.title, ParagraphStyle::Title));
    document.blocks.append(plain(u"Hösten 2025 och våren 2026"_s, ParagraphStyle::Subtitle));
    document.blocks.append(plain(words.text(3)));
    document.blocks.append(plain(words.text(6)));
    document.blocks.append(plain(u"Tack på förhand!"_s));
    document.blocks.append(plain(u"Signe Testsson"_s, ParagraphStyle::Signature));
    document.blocks.append(
        Paragraph{ParagraphStyle::Signature, {{u"signe@example.org"_s, false, false, u"mailto:signe@example.org"_s}}});
    document.blocks.append(Contents{u"Innehåll"_s});
    for (int number = 1; number <= cases; ++number)
        addCase(document, words, number, pagePerCase || number == 1);
    return document;
}

Document everything()
{
    Document document = report(2);
    document.blocks.append(Heading{2, u"Alla slags stycken"_s, false});
    document.blocks.append(Paragraph{ParagraphStyle::Body,
                                     {{u"Vanlig text med "_s},
                                      {u"vikt"_s, true},
                                      {u", "_s},
                                      {u"betoning"_s, false, true},
                                      {u" och <tecken> & \"citat\",\nnästa rad\tefter tabb, "_s},
                                      {u"en länk"_s, false, false, u"https://example.org/sida?a=1&b=å"_s},
                                      {u"."_s}}});
    document.blocks.append(plain(u"Underlaget kom som e-post."_s, ParagraphStyle::Note));
    document.blocks.append(Heading{3, u"En tabell"_s});
    Table table;
    table.columnShares = {1, 3, 1};
    table.rows = {{{{u"Nr"_s}}, {{u"Ärende"_s}}, {{u"Status"_s}}},
                  {{{u"LH 2026-001"_s}}, {{u"Ingen väg in för den som har två halva ersättningar"_s}}, {{u"Ny"_s}}},
                  {{{u"LH 2026-002"_s}}, {{u"Remissen som ingen äger"_s, true}}, {{u"Väntar på återkoppling"_s}}}};
    document.blocks.append(table);
    document.blocks.append(PageBreak{});
    document.blocks.append(plain(u"Sista sidan."_s));
    return document;
}

} // namespace heller::render::samples

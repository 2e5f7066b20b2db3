#include "core/report/wording_persons.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace heller::report::wording {

QString extractTitle()
{
    return u"Registerutdrag"_s;
}

QString extractOf(const QString& name)
{
    return u"Uppgifter om %1 i registret, enligt artikel 15 i dataskyddsförordningen."_s.arg(name);
}

QString ownFields()
{
    return u"Uppgifter om personen"_s;
}

QString mentions()
{
    return u"Texter där personen nämns"_s;
}

QString keptFiles()
{
    return u"Filer"_s;
}

QString oldCopies()
{
    return u"Säkerhetskopior, som är som de var"_s;
}

QString columnWhere()
{
    return u"Var"_s;
}

QString columnSaid()
{
    return u"Vad som står"_s;
}

QString fileHolds()
{
    return u"Personen nämns i filen."_s;
}

QString fileIsUnread()
{
    return u"Filen går inte att läsa här: titta i den."_s;
}

QString takenAwayFile()
{
    return u"En fil som har tagits bort"_s;
}

QString nothingOfPerson()
{
    return u"Ingenting hittades."_s;
}

QString tableName(const QString& table)
{
    static const QHash<QString, QString> names = {
        {u"deviation"_s, u"Avvikelse"_s},
        {u"feedback_round"_s, u"Återkoppling"_s},
        {u"answer"_s, u"Svar"_s},
        {u"answer_pause"_s, u"Väntan på svar"_s},
        {u"actor"_s, u"Aktör"_s},
        {u"actor_name"_s, u"Aktörens namn"_s},
        {u"contact"_s, u"Kontaktväg"_s},
        {u"meeting"_s, u"Möte"_s},
        {u"agenda_item"_s, u"Punkt på dagordning"_s},
        {u"participant"_s, u"Deltagare"_s},
        {u"publication"_s, u"Publik version"_s},
        {u"replacement"_s, u"Ersättning"_s},
        {u"accepted_finding"_s, u"Godtagen uppgift"_s},
        {u"attachment"_s, u"Bilaga"_s},
        {u"attachment_content"_s, u"Innehållet i en fil"_s},
        {u"leftover"_s, u"Övrigt ur importen"_s},
        {u"letter"_s, u"Brev"_s},
        {u"report_draft"_s, u"Rapportens brev"_s},
        {u"sent_report"_s, u"Skickad rapport"_s},
        {u"sent_report_case"_s, u"Avvikelse i skickad rapport"_s},
        {u"saved_view"_s, u"Sparad vy"_s},
        {u"setting"_s, u"Inställning"_s},
        {u"theme"_s, u"Tema"_s},
        {u"measure"_s, u"Åtgärd"_s},
        {u"recurring_task"_s, u"Återkommande uppgift"_s},
        {u"change_set"_s, u"Historikens steg"_s},
        {u"change_row"_s, u"Historiken: ändrad uppgift"_s},
        {u"dispatch"_s, u"Det som har lämnat huset"_s},
        {u"dispatch_case"_s, u"Det som har lämnat huset"_s},
        {u"retention"_s, u"Gallring"_s},
    };
    return names.value(table, table);
}

QString fieldName(const QString& table, const QString& column)
{
    static const QHash<QString, QString> names = {
        {u"title"_s, u"rubrik"_s},
        {u"reporter_name"_s, u"anmälare"_s},
        {u"reporter_email"_s, u"anmälarens e-post"_s},
        {u"reporter_workplace"_s, u"anmälarens arbetsplats"_s},
        {u"cooperating_text"_s, u"samverkan mellan"_s},
        {u"challenge"_s, u"utmaning"_s},
        {u"consequences"_s, u"konsekvenser"_s},
        {u"proposal"_s, u"förslag"_s},
        {u"other_text"_s, u"övrigt"_s},
        {u"outcome_note"_s, u"utfallets anteckning"_s},
        {u"closure_reason"_s, u"skäl till avslut"_s},
        {u"feedback"_s, u"återkoppling"_s},
        {u"question"_s, u"fråga"_s},
        {u"text"_s, u"text"_s},
        {u"body"_s, u"text"_s},
        {u"note"_s, u"anteckning"_s},
        {u"notes"_s, u"anteckningar"_s},
        {u"assessment_note"_s, u"bedömningens anteckning"_s},
        {u"decision"_s, u"beslut"_s},
        {u"responsible"_s, u"ansvarig"_s},
        {u"answered_by"_s, u"besvarat av"_s},
        {u"actor_text"_s, u"aktör"_s},
        {u"name"_s, u"namn"_s},
        {u"person"_s, u"namn"_s},
        {u"heading"_s, u"rubrik"_s},
        {u"description"_s, u"beskrivning"_s},
        {u"source"_s, u"källa"_s},
        {u"participants"_s, u"deltagare"_s},
        {u"place"_s, u"plats"_s},
        {u"letter"_s, u"brev"_s},
        {u"address"_s, u"adress"_s},
        {u"before"_s, u"före ändringen"_s},
        {u"after"_s, u"efter ändringen"_s},
        {u"protocol"_s, u"protokoll"_s},
        {u"email"_s, u"e-post"_s},
        {u"phone"_s, u"telefon"_s},
        {u"role"_s, u"roll"_s},
        {u"author"_s, u"vem som gjorde det"_s},
        {u"label"_s, u"vad som gjordes"_s},
        {u"file_name"_s, u"filens namn"_s},
        {u"recipient"_s, u"mottagare"_s},
        {u"subject"_s, u"ämne"_s},
        {u"original"_s, u"vad som stod"_s},
        {u"instead"_s, u"vad som står i stället"_s},
        {u"reason"_s, u"skäl"_s},
    };
    const QString field = names.value(column);
    return field.isEmpty() ? tableName(table) : tableName(table) + u", "_s + field;
}

QString processing()
{
    return u"Om behandlingen av uppgifterna"_s;
}

QString columnProcessing()
{
    return u"Vad du ska få veta"_s;
}

QString columnApplies()
{
    return u"Vad som gäller"_s;
}

QList<std::pair<QString, QString>> processingRows(const QString& association)
{
    return {
        {u"Personuppgiftsansvarig"_s, association},
        {u"Ändamål"_s, u"Att ta emot, bereda, besvara och följa upp avvikelser i samverkan (Lex Heller)."_s},
        {u"Kategorier av uppgifter"_s,
         u"Namn, kontaktuppgifter och arbetsplats för den som rapporterar, svarar, deltar i möten eller är kontakt för "
         "en aktör, och det som avvikelsernas texter säger om någon."_s},
        {u"Mottagare"_s,
         u"Beredningsgruppen och de aktörer som en avvikelse rör. Vilka filer som har lämnat förbundet, och med vilka "
         "avvikelser, står i registrets logg. Det som publiceras avidentifieras först."_s},
        {u"Lagringstid"_s,
         u"Enligt förbundets beslut om gallring. Det som inte får gallras bevaras enligt arkivlagen."_s},
        {u"Rättigheter"_s,
         u"Du kan begära att uppgifterna rättas, raderas eller att behandlingen begränsas, och du kan invända mot "
         "behandlingen. Vänd dig till förbundet."_s},
        {u"Klagomål"_s, u"Du kan lämna klagomål till Integritetsskyddsmyndigheten (IMY)."_s},
        {u"Källa"_s,
         u"Den som rapporterade avvikelsen och de som svarade på den, när uppgifterna inte kommer från dig."_s},
        {u"Automatiserade beslut"_s, u"Inga. Ingen profilering görs."_s},
    };
}

} // namespace heller::report::wording

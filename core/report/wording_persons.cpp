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

} // namespace heller::report::wording

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Mapp</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>%1-fil</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Usage: %1</source>
        <translation>Användning: %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[väljare]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Väljare:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argument:</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>Job</source>
        <translation>Utskrift</translation>
    </message>
    <message>
        <source>Job Control</source>
        <translation>Utskriften</translation>
    </message>
    <message>
        <source>Scheduled printing:</source>
        <translation>Skriv ut:</translation>
    </message>
    <message>
        <source>Billing information:</source>
        <translation>Debiteras:</translation>
    </message>
    <message>
        <source>Job priority:</source>
        <translation>Prioritet:</translation>
    </message>
    <message>
        <source>Banner Pages</source>
        <translation>Försättsblad</translation>
    </message>
    <message>
        <source>End:</source>
        <translation>Sist:</translation>
    </message>
    <message>
        <source>Start:</source>
        <translation>Först:</translation>
    </message>
    <message>
        <source>Print Immediately</source>
        <translation>Genast</translation>
    </message>
    <message>
        <source>Hold Indefinitely</source>
        <translation>Vänta tills vidare</translation>
    </message>
    <message>
        <source>Specific Time</source>
        <translation>Vid en tid</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inget</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Sök i:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tillbaka</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Framåt</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Gå framåt</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Överordnad mapp</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Gå till överordnad mapp</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Ny mapp</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Skapa en ny mapp</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Visa som lista</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Visa med detaljer</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Sidolist</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Platser och bokmärken</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Filtyp:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Mapp:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Fil&amp;namn:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öppna</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Välj</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Spara som</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Byt namn</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Visa &amp;dolda filer</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Ny mapp</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Ny mapp</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Senaste platser</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Datorn</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Filen finns inte.
Kontrollera att namnet är rätt.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Mappen finns inte.
Kontrollera att namnet är rätt.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 finns redan.
Vill du ersätta den?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>”%1” är skrivskyddad.
Vill du ta bort den ändå?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Vill du ta bort ”%1”?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Mappen kunde inte tas bort.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Ändrad</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Datorn</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Datorn</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Klipp ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>K&amp;opiera</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>K&amp;listra in</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Markera allt</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Visa detaljer …</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Dölj detaljer …</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Paper</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Storlek:</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Bredd:</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Höjd:</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Papperskälla:</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Riktning</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Stående</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Liggande</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Omvänt liggande</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Omvänt stående</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Marginaler</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>övre marginal</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>vänster marginal</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>höger marginal</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>nedre marginal</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Uppställning</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Sidornas ordning:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Sidor per ark:</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Millimeter (mm)</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Tum (in)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Punkter (pt)</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nej</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Släng</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Verkställ</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Återställ</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Skriv ut</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Inställningar &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Inställningar &lt;&lt;</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Skriv till fil (PDF)</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Lokal fil</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Skriv PDF-fil</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Skriv till fil …</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Alla sidor</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Udda sidor</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Jämna sidor</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Vänster till höger, uppifrån och ned</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Vänster till höger, nedifrån och upp</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Höger till vänster, nedifrån och upp</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Höger till vänster, uppifrån och ned</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Nedifrån och upp, vänster till höger</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Nedifrån och upp, höger till vänster</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Uppifrån och ned, vänster till höger</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Uppifrån och ned, höger till vänster</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatiskt</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Sidorna går inte att tyda</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>”%1” går inte att tyda. Skilj sidor och intervall åt med komma, skriv intervall med bindestreck och låt dem inte överlappa.</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 är en mapp.
Välj ett annat filnamn.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>Filen %1 går inte att skriva.
Välj ett annat filnamn.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 finns redan.
Vill du ersätta den?</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>”Sidor per ark” och ”Vilka sidor” kan inte användas samtidigt.
Stäng av en av dem.</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Inställningarna för dubbelsidigt går inte ihop</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Inställningarna för dubbelsidig utskrift går inte ihop. Vill du rätta dem?</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Printer Properties</source>
        <translation>Skrivarens egenskaper</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Utskriftens inställningar</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Sidans inställningar går inte ihop</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Sidans inställningar går inte ihop. Vill du rätta dem?</translation>
    </message>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Inställningar går inte ihop</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Några avancerade inställningar går inte ihop. Vill du rätta dem?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Page</source>
        <translation>Sida</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancerat</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Några inställningar går inte ihop. Rätta dem.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Copies</source>
        <translation>Exemplar</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Sidor att skriva ut</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Alla sidor</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Sidor från</translation>
    </message>
    <message>
        <source>to</source>
        <translation>till</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Ange sidor eller intervall med komma emellan. Ett intervall är två tal med bindestreck. Till exempel skriver 3,5-7,9 ut sidorna 3, 5, 6, 7 och 9.</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Den här sidan</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Markeringen</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Vilka sidor:</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Utskrift</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Exemplar:</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Sortera</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Bakifrån</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Färg</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Färg</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Gråskala</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Dubbelsidigt</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Vänd längs långsidan</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Vänd längs kortsidan</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Printer</source>
        <translation>Skrivare</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Namn:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Egenskaper</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Plats:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsvisa</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Typ:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>Till &amp;fil:</translation>
    </message>
</context>
<context>
    <name>QSidebar</name>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>Insert Unicode control character</source>
        <translation>Infoga styrtecken (Unicode)</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Klipp ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>K&amp;opiera</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopiera &amp;länkadress</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>K&amp;listra in</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Markera allt</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Supplement requested</source>
        <translation>Komplettering begärd</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Överlämnad</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Lyft</translation>
    </message>
    <message>
        <source>Awaiting feedback</source>
        <translation>Väntar på återkoppling</translation>
    </message>
    <message>
        <source>To be assessed</source>
        <translation>Att bedöma</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Färdig hanterad</translation>
    </message>
    <message>
        <source>Continued</source>
        <translation>Arbetas vidare med</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Avskriven</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Överflyttad</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Löst</translation>
    </message>
    <message>
        <source>Partly solved</source>
        <translation>Delvis löst</translation>
    </message>
    <message>
        <source>Dialogue held, not solved</source>
        <translation>Dialog förd, inte löst</translation>
    </message>
    <message>
        <source>Outside our mandate</source>
        <translation>Utanför vårt mandat</translation>
    </message>
    <message>
        <source>A national question</source>
        <translation>Nationell fråga</translation>
    </message>
    <message>
        <source>Continue working</source>
        <translation>Fortsätta arbeta</translation>
    </message>
</context>
<context>
    <name>heller</name>
    <message>
        <source>Who reported</source>
        <translation>Vem som anmälde</translation>
    </message>
    <message>
        <source>Who answered by name</source>
        <translation>Vem som svarade</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Bifogade filer</translation>
    </message>
    <message>
        <source>Texts, persons and files of the deviation</source>
        <translation>Avvikelsens texter, personer och filer</translation>
    </message>
    <message>
        <source>Participants and notes of meetings</source>
        <translation>Mötens deltagare och anteckningar</translation>
    </message>
    <message>
        <source>Contacts that have ended</source>
        <translation>Kontaktvägar som har upphört</translation>
    </message>
    <message>
        <source>Kept reports</source>
        <translation>Sparade rapporter</translation>
    </message>
    <message>
        <source>The history</source>
        <translation>Historiken</translation>
    </message>
</context>
<context>
    <name>heller::AskState</name>
    <message>
        <source>Not asked</source>
        <translation>Inte tillfrågad</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Tillfrågad</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Påmind</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausad</translation>
    </message>
    <message>
        <source>Answered in writing</source>
        <translation>Svarat skriftligt</translation>
    </message>
    <message>
        <source>By word of mouth, the paper is missing</source>
        <translation>Muntligt, papperet saknas</translation>
    </message>
    <message>
        <source>Not concerned</source>
        <translation>Berörs inte</translation>
    </message>
    <message>
        <source>Supplementary information from the reporter</source>
        <translation>Kompletterande uppgifter från anmälaren</translation>
    </message>
</context>
<context>
    <name>heller::DateDoubt</name>
    <message>
        <source>That day is a Saturday.</source>
        <translation>Den dagen är en lördag.</translation>
    </message>
    <message>
        <source>That day is a Sunday.</source>
        <translation>Den dagen är en söndag.</translation>
    </message>
    <message>
        <source>That day is a public holiday, or an eve on which few are at work.</source>
        <translation>Den dagen är en helgdag eller en afton då få arbetar.</translation>
    </message>
</context>
<context>
    <name>heller::KeptFolder</name>
    <message>
        <source>In %1 there is a file %2 that was not written by Heller.</source>
        <translation>I %1 finns en fil %2 som inte är skriven av Heller.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or move the file away.</source>
        <translation>Välj en tom mapp, eller flytta undan filen.</translation>
    </message>
    <message>
        <source>%1 is not published any more and could not be taken away.</source>
        <translation>%1 är inte publicerad längre och kunde inte tas bort.</translation>
    </message>
    <message>
        <source>Delete it yourself, also where the site stands.</source>
        <translation>Ta bort den själv, även där webbplatsen ligger.</translation>
    </message>
    <message>
        <source>What lies in %1 was written from another register.</source>
        <translation>Det som ligger i %1 är skrivet ur ett annat register.</translation>
    </message>
    <message>
        <source>Choose a folder of its own for each register, or empty this one first.</source>
        <translation>Välj en egen mapp för varje register, eller töm den här först.</translation>
    </message>
</context>
<context>
    <name>heller::LetterKind</name>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Påminnelse</translation>
    </message>
    <message>
        <source>Request for a supplement</source>
        <translation>Begäran om komplettering</translation>
    </message>
    <message>
        <source>Thanks for the report</source>
        <translation>Tack för anmälan</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Besked om hur det gick</translation>
    </message>
    <message>
        <source>The case is settled</source>
        <translation>Besked om färdig hantering</translation>
    </message>
</context>
<context>
    <name>heller::Profile</name>
    <message>
        <source>Internal</source>
        <translation>Internt</translation>
    </message>
    <message>
        <source>For the members</source>
        <translation>För medlemmarna</translation>
    </message>
    <message>
        <source>Without reporters</source>
        <translation>Utan anmälare</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>För alla</translation>
    </message>
</context>
<context>
    <name>heller::base</name>
    <message>
        <source>“%1” could not be written.</source>
        <translation>”%1” kunde inte skrivas.</translation>
    </message>
    <message>
        <source>Close it if it is open in another program; may you write in the folder, and is there room?</source>
        <translation>Stäng filen om den är öppen i ett annat program. Får du skriva i mappen, och finns det plats?</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Det finns ingen sådan mapp.</translation>
    </message>
</context>
<context>
    <name>heller::cli::AnswerCommand</name>
    <message>
        <source>Note what an asked actor has answered.</source>
        <translation>Anteckna vad en tillfrågad aktör har svarat.</translation>
    </message>
    <message>
        <source>The text is read from a file, or from standard input where the file is called &quot;-&quot;.</source>
        <translation>Texten läses från en fil, eller från standard in om filen kallas ”-”.</translation>
    </message>
    <message>
        <source>ACTOR</source>
        <translation>AKTÖR</translation>
    </message>
    <message>
        <source>Who, by name or another name: AF.</source>
        <translation>Vem, med namn eller annat namn: AF.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FIL</translation>
    </message>
    <message>
        <source>The answer as text in UTF-8; lines that begin with &quot;- &quot; are bullets.</source>
        <translation>Svaret som text i UTF-8; rader som börjar med ”- ” blir punkter.</translation>
    </message>
    <message>
        <source>Handled, but nothing in writing.</source>
        <translation>Hanterat, men inget skriftligt.</translation>
    </message>
    <message>
        <source>It does not concern them.</source>
        <translation>Det berör dem inte.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAMN</translation>
    </message>
    <message>
        <source>Who answered, and in which role.</source>
        <translation>Vem som svarade, och i vilken roll.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 går inte att läsa.</translation>
    </message>
    <message>
        <source>Check the file&apos;s name.</source>
        <translation>Kontrollera filens namn.</translation>
    </message>
    <message>
        <source>One of --text, --word-of-mouth and --not-concerned is needed.</source>
        <translation>En av --text, --word-of-mouth och --not-concerned behövs.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 är tom.</translation>
    </message>
    <message>
        <source>“%1” is more than one actor.</source>
        <translation>”%1” är mer än en aktör.</translation>
    </message>
    <message>
        <source>Noted. %1: %2.</source>
        <translation>Antecknat. %1: %2.</translation>
    </message>
</context>
<context>
    <name>heller::cli::AnswerFormCommand</name>
    <message>
        <source>Write the form in which an actor answers its open questions.</source>
        <translation>Skriv formuläret där en aktör besvarar sina öppna frågor.</translation>
    </message>
    <message>
        <source>A Word document with every question that the actor has not answered and a place for each
answer. Filled in and sent back, heller-cli import takes the answers from it.</source>
        <translation>Ett Word-dokument med alla frågor som aktören inte har besvarat och en plats för varje
svar. När det kommer tillbaka ifyllt hämtar heller-cli import svaren ur det.</translation>
    </message>
    <message>
        <source>ACTOR</source>
        <translation>AKTÖR</translation>
    </message>
    <message>
        <source>Who, by name or another name: AF.</source>
        <translation>Vem, med namn eller annat namn: AF.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FIL</translation>
    </message>
    <message>
        <source>Where to write; .docx.</source>
        <translation>Vart det skrivs; .docx.</translation>
    </message>
    <message>
        <source>The form is a Word document.</source>
        <translation>Formuläret är ett Word-dokument.</translation>
    </message>
    <message>
        <source>Let the name end with .docx.</source>
        <translation>Låt namnet sluta på .docx.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n question(s) to %1.</source>
        <translation>
            <numerusform>Skrev en fråga till %1.</numerusform>
            <numerusform>Skrev %n frågor till %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heller::cli::AskCommand</name>
    <message>
        <source>Note that actors have been asked for feedback.</source>
        <translation>Anteckna att aktörer har fått frågan om återkoppling.</translation>
    </message>
    <message>
        <source>They are asked in the case&apos;s open round, else in a new one. Heller sends nothing.</source>
        <translation>De får frågan i avvikelsens öppna omgång, annars i en ny. Heller skickar ingenting.</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>DATUM</translation>
    </message>
    <message>
        <source>When the answer is to be there; else after the register&apos;s usual time.</source>
        <translation>När svaret ska finnas; annars efter registrets vanliga tid.</translation>
    </message>
    <message numerus="yes">
        <source>%n asked.</source>
        <translation>
            <numerusform>%n tillfrågad.</numerusform>
            <numerusform>%n tillfrågade.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is before the deviation came in, %2.</source>
        <translation>%1 är före den dag då avvikelsen kom in, %2.</translation>
    </message>
</context>
<context>
    <name>heller::cli::AskCommands</name>
    <message>
        <source>ACTOR</source>
        <translation>AKTÖR</translation>
    </message>
    <message>
        <source>Who, by name or another name: AF. Nobody named: all it can be.</source>
        <translation>Vem, med namn eller annat namn: AF. Ingen nämnd: alla det kan gälla.</translation>
    </message>
    <message>
        <source>Who, by name or another name: AF.</source>
        <translation>Vem, med namn eller annat namn: AF.</translation>
    </message>
</context>
<context>
    <name>heller::cli::AssessCommand</name>
    <message>
        <source>Note how the feedback was assessed.</source>
        <translation>Anteckna hur återkopplingen bedömdes.</translation>
    </message>
    <message>
        <source>Whether the case is done with, or is asked about once more.</source>
        <translation>Om avvikelsen är färdig (settled) eller ska frågas om en gång till (continue).</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Varför.</translation>
    </message>
    <message>
        <source>“%1” is neither settled nor continue.</source>
        <translation>”%1” är varken settled eller continue.</translation>
    </message>
    <message>
        <source>This replaces what was assessed before: %1. heller-cli undo takes it back.</source>
        <translation>Det ersätter den tidigare bedömningen: %1. heller-cli undo tar tillbaka det.</translation>
    </message>
</context>
<context>
    <name>heller::cli::BackupCommand</name>
    <message>
        <source>Make a checked copy of the register.</source>
        <translation>Gör en kontrollerad kopia av registret.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FIL</translation>
    </message>
    <message>
        <source>Where to put the copy.</source>
        <translation>Var kopian ska läggas.</translation>
    </message>
    <message>
        <source>Copied to %1.</source>
        <translation>Kopierat till %1.</translation>
    </message>
    <message>
        <source>Without --out the copy is dated and laid beside the register; the newest ten are kept, and the
last of each of the ten newest days. A file that is already there is never overwritten.</source>
        <translation>Utan --out dateras kopian och läggs bredvid registret; de tio nyaste behålls, och den sista från
var och en av de tio senaste dagarna. En fil som redan finns skrivs aldrig över.</translation>
    </message>
</context>
<context>
    <name>heller::cli::CaseCommand</name>
    <message>
        <source>Write one case as a paper.</source>
        <translation>Skriv en avvikelse som dokument.</translation>
    </message>
    <message>
        <source>Wrote %1 to %2.</source>
        <translation>Skrev %1 till %2.</translation>
    </message>
</context>
<context>
    <name>heller::cli::CheckCommand</name>
    <message>
        <source>Check that the register is whole.</source>
        <translation>Kontrollera att registret är helt.</translation>
    </message>
    <message>
        <source>%1 is whole.</source>
        <translation>%1 är helt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n fault(s).</source>
        <translation>
            <numerusform>%1 har %n fel.</numerusform>
            <numerusform>%1 har %n fel.</numerusform>
        </translation>
    </message>
    <message>
        <source>heller-cli restore goes back to a backup.</source>
        <translation>heller-cli restore går tillbaka till en säkerhetskopia.</translation>
    </message>
    <message>
        <source>The file, its links, every status and the search index. Changes nothing unless --repair is given. Ends with 1 when there are faults that remain.</source>
        <translation>Filen, dess länkar, varje status och sökregistret. Ändrar ingenting om inte --repair anges. Slutar med 1 när det finns fel som står kvar.</translation>
    </message>
    <message>
        <source>Make anew what Heller keeps for speed, such as the search index, if it is at fault. What you have written is not touched.</source>
        <translation>Gör om det som Heller sparar för snabbhetens skull, till exempel sökregistret, om felet ligger där. Det du har skrivit rörs inte.</translation>
    </message>
    <message>
        <source>What %1 keeps for speed has been made anew.</source>
        <translation>Det som %1 sparar för snabbhetens skull har gjorts om.</translation>
    </message>
    <message>
        <source>Nothing that you have written is damaged. heller-cli check --repair mends this.</source>
        <translation>Inget av det du har skrivit är skadat. heller-cli check --repair rättar till detta.</translation>
    </message>
</context>
<context>
    <name>heller::cli::Console</name>
    <message>
        <source>The output could not be written in full.</source>
        <translation>Utskriften kunde inte skrivas i sin helhet.</translation>
    </message>
    <message>
        <source>Is the disk full, or was the receiving program closed?</source>
        <translation>Är disken full, eller stängdes det mottagande programmet?</translation>
    </message>
</context>
<context>
    <name>heller::cli::DiscloseCommand</name>
    <message>
        <source>Write a masked copy of chosen cases for somebody who asks for public documents.</source>
        <translation>Skriv en maskerad kopia av valda avvikelser till den som begär ut allmänna handlingar.</translation>
    </message>
    <message>
        <source>All that is found is masked unless --leave says that it stands, wherever it stands in the
chosen cases. The mask has one width; what was there is nowhere in the file, which is
searched part by part before it is written. Each masking stands last in the paper with its
ground. The register&apos;s cases are never touched; the log says what left the house. The
grounds are proposals: it is you who decides.
GROUND is one of these or a paragraph in your own words:
%1</source>
        <translation>Allt som hittas maskeras överallt i de valda avvikelserna, om inte --leave säger att det får stå.
Masken säger inget om hur lång texten var. Det maskerade finns ingenstans i filen, som söks
igenom del för del innan den skrivs. Sist i dokumentet står varje maskning med sin grund.
Avvikelserna i registret ändras aldrig, och loggen säger vad som har lämnat huset. Grunderna är
förslag: det är du som avgör.
GRUND är någon av dessa, eller en paragraf med egna ord:
%1</translation>
    </message>
    <message>
        <source>CASES</source>
        <translation>ÄRENDEN</translation>
    </message>
    <message>
        <source>Their diary numbers, with or without commas: 2026-1 2026-4.</source>
        <translation>Diarienumren, med eller utan komma: 2026-1 2026-4.</translation>
    </message>
    <message>
        <source>Only list what is found, with numbers and proposed grounds.</source>
        <translation>Lista bara vad som hittas, med nummer och föreslagna grunder.</translation>
    </message>
    <message>
        <source>GROUND</source>
        <translation>GRUND</translation>
    </message>
    <message>
        <source>Of all maskings, or of some by their numbers: “26-1; 3,4=25-1”. “26-1” unless said.</source>
        <translation>För alla maskningar, eller för några med deras nummer: ”26-1; 3,4=25-1”. ”26-1” om inget anges.</translation>
    </message>
    <message>
        <source>NUMBERS</source>
        <translation>NUMMER</translation>
    </message>
    <message>
        <source>What of --plan stands, a comma between them.</source>
        <translation>Det i --plan som får stå kvar, med komma emellan.</translation>
    </message>
    <message>
        <source>CASE:TEXT</source>
        <translation>ÄRENDE:TEXT</translation>
    </message>
    <message>
        <source>Mask this, too; a semicolon before the next: “2026-1:the café; 2026-4:Mårten”.</source>
        <translation>Maskera också detta, med semikolon före nästa: ”2026-1:kaféet; 2026-4:Mårten”.</translation>
    </message>
    <message>
        <source>REFERENCE</source>
        <translation>BETECKNING</translation>
    </message>
    <message>
        <source>Of the request; in the paper and in the log. Names nobody.</source>
        <translation>Begärans beteckning. Står i dokumentet och i loggen, och nämner ingen.</translation>
    </message>
    <message>
        <source>--plan writes no file.</source>
        <translation>--plan skriver ingen fil.</translation>
    </message>
    <message>
        <source>Leave out --plan or --out.</source>
        <translation>Utelämna --plan eller --out.</translation>
    </message>
    <message>
        <source>--json is of --plan.</source>
        <translation>--json hör till --plan.</translation>
    </message>
    <message>
        <source>Leave it out, or write --plan.</source>
        <translation>Utelämna det, eller skriv --plan.</translation>
    </message>
    <message>
        <source>--out is missing.</source>
        <translation>--out saknas.</translation>
    </message>
    <message>
        <source>--plan instead lists what is found.</source>
        <translation>--plan listar i stället vad som hittas.</translation>
    </message>
    <message>
        <source>%1 is named twice.</source>
        <translation>%1 anges två gånger.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Utelämna den ena.</translation>
    </message>
    <message>
        <source>No case is named.</source>
        <translation>Ingen avvikelse har angetts.</translation>
    </message>
    <message>
        <source>Write the diary numbers: 2026-1 2026-4.</source>
        <translation>Skriv diarienumren: 2026-1 2026-4.</translation>
    </message>
    <message>
        <source>“%1” is the number of nothing that was found.</source>
        <translation>”%1” är inte numret på något som hittades.</translation>
    </message>
    <message>
        <source>--plan lists what is found, with its numbers.</source>
        <translation>--plan listar vad som hittas, med nummer.</translation>
    </message>
    <message>
        <source>--ground names no ground.</source>
        <translation>--ground anger ingen grund.</translation>
    </message>
    <message>
        <source>Write for example 26-1.</source>
        <translation>Skriv till exempel 26-1.</translation>
    </message>
    <message>
        <source>“%1” names no case and text to mask.</source>
        <translation>”%1” anger inte en avvikelse och en text att maskera.</translation>
    </message>
    <message>
        <source>Write for example --mask &quot;2026-1:the café&quot;.</source>
        <translation>Skriv till exempel --mask &quot;2026-1:kaféet&quot;.</translation>
    </message>
    <message>
        <source>“%1” is of a case that is not handed out.</source>
        <translation>”%1” gäller en avvikelse som inte lämnas ut.</translation>
    </message>
    <message>
        <source>Name the case among those to hand out.</source>
        <translation>Ange avvikelsen bland dem som ska lämnas ut.</translation>
    </message>
    <message>
        <source>No personal data was found.</source>
        <translation>Inga personuppgifter hittades.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Skrev %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n masking(s).</source>
        <translation>
            <numerusform>%n maskning.</numerusform>
            <numerusform>%n maskningar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heller::cli::DispatchesCommand</name>
    <message>
        <source>What left the house: which files, with which cases, when; the last first.</source>
        <translation>Det som lämnat huset: vilka filer, med vilka avvikelser, när; det senaste först.</translation>
    </message>
    <message>
        <source>A paper that was written, in the window or here, is noted with its readers and its checksum: by that it can be known again.</source>
        <translation>Ett papper som har skrivits, i fönstret eller härifrån, antecknas med sina läsare och sin kontrollsumma: på den känns det igen.</translation>
    </message>
</context>
<context>
    <name>heller::cli::DueCommand</name>
    <message>
        <source>The answers that are awaited, and when they are due.</source>
        <translation>De svar som väntas, och när de ska finnas.</translation>
    </message>
    <message>
        <source>Days are Swedish working days. The most urgent stands first; one whose clock stands still has no day.</source>
        <translation>Dagar är svenska arbetsdagar. Det mest brådskande står först; den vars klocka står stilla har ingen dag.</translation>
    </message>
    <message>
        <source>No answer is awaited.</source>
        <translation>Inget svar väntas.</translation>
    </message>
    <message>
        <source>the clock stands still</source>
        <translation>klockan står stilla</translation>
    </message>
    <message>
        <source>no day is known</source>
        <translation>ingen dag är känd</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n working day(s) late</source>
        <translation>
            <numerusform>%1, %n arbetsdag försenad</numerusform>
            <numerusform>%1, %n arbetsdagar försenad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n working day(s) left</source>
        <translation>
            <numerusform>%1, %n arbetsdag kvar</numerusform>
            <numerusform>%1, %n arbetsdagar kvar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <translation>%1  %2: %3</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>reminded %n time(s)</source>
        <translation>
            <numerusform>påmind %n gång</numerusform>
            <numerusform>påmind %n gånger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heller::cli::ExampleCommand</name>
    <message>
        <source>Make a register with invented cases to try Heller on.</source>
        <translation>Gör ett register med påhittade avvikelser att pröva Heller på.</translation>
    </message>
    <message>
        <source>Cases from three semesters in every status, with actors, meetings and feedback. All people
and places are invented. A file that is already there is never overwritten.</source>
        <translation>Avvikelser från tre terminer i varje status, med aktörer, möten och återkoppling. Alla personer
och platser är påhittade. En fil som redan finns skrivs aldrig över.</translation>
    </message>
    <message>
        <source>Made the example register %1.</source>
        <translation>Gjorde exempelregistret %1.</translation>
    </message>
</context>
<context>
    <name>heller::cli::Help</name>
    <message>
        <source>Show this help.</source>
        <translation>Visa den här hjälpen.</translation>
    </message>
    <message>
        <source>Language of the messages; Swedish unless said.</source>
        <translation>Meddelandenas språk; svenska om inget sägs.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Användning: %1</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argument:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Väljare:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Exempel:</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Visa versionen.</translation>
    </message>
    <message>
        <source>COMMAND ...</source>
        <translation>KOMMANDO ...</translation>
    </message>
    <message>
        <source>The register of Lex Heller deviations, from the command line.</source>
        <translation>Registret över avvikelser enligt Lex Heller, från kommandoraden.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Kommandon:</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Avslutningskod:</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klart</translation>
    </message>
    <message>
        <source>failed; the reason is on standard error</source>
        <translation>misslyckades; skälet står på standard fel</translation>
    </message>
    <message>
        <source>used wrongly</source>
        <translation>fel använt</translation>
    </message>
    <message>
        <source>heller-cli COMMAND --help tells more about a command.</source>
        <translation>heller-cli KOMMANDO --help berättar mer om ett kommando.</translation>
    </message>
</context>
<context>
    <name>heller::cli::HistoryCommand</name>
    <message>
        <source>What has been done in the register, or with one case; the latest first.</source>
        <translation>Vad som har gjorts i registret, eller med en avvikelse; det senaste först.</translation>
    </message>
    <message>
        <source>Undid: %1</source>
        <translation>Ångrade: %1</translation>
    </message>
    <message>
        <source>Did again: %1</source>
        <translation>Gjorde om: %1</translation>
    </message>
    <message>
        <source>(undone)</source>
        <translation>(ångrat)</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Inget har ändrats än.</translation>
    </message>
</context>
<context>
    <name>heller::cli::IcsCommand</name>
    <message>
        <source>Write the year as a calendar file.</source>
        <translation>Skriv året som en kalenderfil.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FIL</translation>
    </message>
    <message>
        <source>Where to write. A file of that name is replaced.</source>
        <translation>Vart den skrivs. En fil med det namnet ersätts.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n event(s) to %1.</source>
        <translation>
            <numerusform>Skrev %n händelse till %1.</numerusform>
            <numerusform>Skrev %n händelser till %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Meetings, hand-over days, report days, due answers and the tasks that come back, for Outlook and other calendars. Imported again it updates what changed and cancels what is no more. No case&apos;s text and no reporter is in it.</source>
        <translation>Möten, överlämningsdagar, rapportdagar, svar som ska ha kommit och uppgifter som återkommer, för Outlook och andra kalendrar. Läses den in igen uppdateras det som ändrats och det som inte längre gäller ställs in. Inga ärendetexter och ingen anmälare finns i den.</translation>
    </message>
    <message numerus="yes">
        <source>%n that are no more are cancelled in it.</source>
        <translation>
            <numerusform>%n som inte finns längre är inställd i den.</numerusform>
            <numerusform>%n som inte finns längre är inställda i den.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heller::cli::ImportCommand</name>
    <message>
        <source>FILE</source>
        <translation>FIL</translation>
    </message>
    <message>
        <source>SEMESTER</source>
        <translation>TERMIN</translation>
    </message>
    <message>
        <source>When the cases came: 2023-VT. Overrules the report&apos;s letter.</source>
        <translation>När avvikelserna kom: 2023-VT. Går före rapportens brev.</translation>
    </message>
    <message>
        <source>Say what would be done, and change nothing.</source>
        <translation>Säg vad som skulle göras och ändra ingenting.</translation>
    </message>
    <message>
        <source>would be added</source>
        <translation>skulle läggas till</translation>
    </message>
    <message>
        <source>added</source>
        <translation>tillagt</translation>
    </message>
    <message>
        <source>would be updated</source>
        <translation>skulle uppdateras</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>uppdaterat</translation>
    </message>
    <message>
        <source>in the register already</source>
        <translation>finns redan i registret</translation>
    </message>
    <message>
        <source>To look at: %1</source>
        <translation>Att se över: %1</translation>
    </message>
    <message>
        <source>Unknown actor: %1</source>
        <translation>Okänd aktör: %1</translation>
    </message>
    <message>
        <source>Found no field, kept with %1: %2</source>
        <translation>Fick inget fält, sparat med %1: %2</translation>
    </message>
    <message>
        <source>Stood outside every case: %1</source>
        <translation>Stod utanför varje avvikelse: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) found. Nothing has been changed.</source>
        <translation>
            <numerusform>%n avvikelse hittades. Inget har ändrats.</numerusform>
            <numerusform>%n avvikelser hittades. Inget har ändrats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) found.</source>
        <translation>
            <numerusform>%n avvikelse hittades.</numerusform>
            <numerusform>%n avvikelser hittades.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the report&apos;s text also where the register has another.</source>
        <translation>Ta rapportens text också där registret har en annan.</translation>
    </message>
    <message>
        <source>Nothing of it was taken. --update takes the report&apos;s text.</source>
        <translation>Inget togs in. Med --update tas rapportens text.</translation>
    </message>
    <message>
        <source>in the register with another text, left as it is</source>
        <translation>finns i registret med en annan text, lämnas som det är</translation>
    </message>
    <message>
        <source>in an earlier report with another text, left as it is</source>
        <translation>i en tidigare rapport med en annan text, lämnad som den är</translation>
    </message>
    <message>
        <source>Take in semester reports, answers to a form, mails and text.</source>
        <translation>Läs in terminsrapporter, formulärsvar, mejl och text.</translation>
    </message>
    <message>
        <source>A report, answers, a mail or a text.</source>
        <translation>En rapport, svar, ett mejl eller en text.</translation>
    </message>
    <message>
        <source>Column “%1”: %2</source>
        <translation>Kolumnen ”%1”: %2</translation>
    </message>
    <message>
        <source>Attachment, kept with %1: %2 (%3)</source>
        <translation>Bilaga, sparad hos %1: %2 (%3)</translation>
    </message>
    <message>
        <source>Reports in Word&apos;s format (.docx), answers to a web form or Microsoft Forms (.xlsx, .csv; one row
an answer), mails (.eml) and text (.txt) with the form&apos;s headings in it can be mixed. Columns are
known by their headings, or as they were chosen in the window for the same form; how they were
understood is said.

Each case becomes a case of the register, with its feedback. A case that is there already
with the same texts is passed over, so that importing twice adds nothing. One that is there
with another text is listed and left as it is. Text that fits no field is kept with its case
and listed; the files that a mail brings are attached to its case. The whole import is one
step that can be undone.</source>
        <translation>Rapporter i Words format (.docx), svar från ett webbformulär eller Microsoft Forms (.xlsx, .csv; en
rad per svar), mejl (.eml) och text (.txt) med formulärets rubriker i får blandas. Kolumnerna känns
igen på sina rubriker, eller som de valdes i fönstret för samma formulär; hur de förstods skrivs ut.

Varje avvikelse läggs till i registret, med sin återkoppling. En avvikelse som redan finns
med samma texter hoppas över, så att samma import två gånger inte lägger till något. En som finns
med en annan text räknas upp och lämnas som den är. Text som inte passar i något fält sparas med
sin avvikelse och räknas upp; filer som ett mejl har med sig bifogas dess avvikelse. Hela importen är ett steg som kan ångras.</translation>
    </message>
    <message>
        <source>May be personal data, %1</source>
        <translation>Kan vara personuppgift, %1</translation>
    </message>
</context>
<context>
    <name>heller::cli::LetterCommand</name>
    <message>
        <source>Write a letter about cases, and note it.</source>
        <translation>Skriv ett brev om avvikelser och anteckna det.</translation>
    </message>
    <message>
        <source>question and reminder go to --actor, supplement, thanks and outcome to the reporter, settled
to either. All the cases stand in one letter. It is noted with them: a question asks, a
reminder counts, the reporter has been told. Heller sends nothing: an .eml opens as a draft
in the mail program.</source>
        <translation>question och reminder går till --actor, supplement, thanks och outcome till anmälaren, settled
till endera. Alla avvikelserna står i ett brev. Det antecknas på dem: en fråga räknas som ställd,
en påminnelse som gjord, anmälaren som informerad. Heller skickar ingenting: en .eml öppnas som
utkast i e-postprogrammet.</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>SLAG</translation>
    </message>
    <message>
        <source>CASE</source>
        <translation>ÄRENDE</translation>
    </message>
    <message>
        <source>The cases&apos; diary numbers: 2026-3.</source>
        <translation>Avvikelsernas diarienummer: 2026-3.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FIL</translation>
    </message>
    <message>
        <source>Where to write: .eml, .docx or .txt; - is standard output.</source>
        <translation>Vart det skrivs: .eml, .docx eller .txt; - är standard ut.</translation>
    </message>
    <message>
        <source>ACTOR</source>
        <translation>AKTÖR</translation>
    </message>
    <message>
        <source>To whom, by name or another name: AF.</source>
        <translation>Till vem, med namn eller annat namn: AF.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>What the reporter is asked to make clear, in a supplement.</source>
        <translation>Vad anmälaren ska förtydliga, i en begäran om komplettering.</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>DATUM</translation>
    </message>
    <message>
        <source>When a question is to be answered; else after the register&apos;s usual time.</source>
        <translation>När en fråga ska vara besvarad; annars efter registrets vanliga tid.</translation>
    </message>
    <message>
        <source>Write it only: nothing is noted.</source>
        <translation>Skriv bara: ingenting antecknas.</translation>
    </message>
    <message>
        <source>“%1” is no kind of letter.</source>
        <translation>”%1” är inget slags brev.</translation>
    </message>
    <message>
        <source>The kinds are %1.</source>
        <translation>Slagen är %1.</translation>
    </message>
    <message>
        <source>It is not clear what to write to “%1”.</source>
        <translation>Det framgår inte vad som ska skrivas till ”%1”.</translation>
    </message>
    <message>
        <source>Let it end with .eml, .docx or .txt, or write - for standard output.</source>
        <translation>Låt det sluta på .eml, .docx eller .txt, eller skriv - för standard ut.</translation>
    </message>
    <message>
        <source>--ask is missing.</source>
        <translation>--ask saknas.</translation>
    </message>
    <message>
        <source>Say what the reporter is to make clear.</source>
        <translation>Säg vad anmälaren ska förtydliga.</translation>
    </message>
    <message>
        <source>--actor is missing.</source>
        <translation>--actor saknas.</translation>
    </message>
    <message>
        <source>Say who is to be written to.</source>
        <translation>Säg vem brevet ska till.</translation>
    </message>
    <message>
        <source>%1 is named twice.</source>
        <translation>%1 nämns två gånger.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Utelämna en av dem.</translation>
    </message>
    <message>
        <source>No e-mail address is known of %1.</source>
        <translation>Ingen e-postadress är känd för %1.</translation>
    </message>
    <message>
        <source>Wrote %1 and noted it.</source>
        <translation>Skrev %1 och antecknade det.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Skrev %1.</translation>
    </message>
    <message>
        <source>It is noted although it was not written: %1</source>
        <translation>Det är antecknat trots att det inte skrevs: %1</translation>
    </message>
</context>
<context>
    <name>heller::cli::ListCommand</name>
    <message>
        <source>List the register&apos;s cases.</source>
        <translation>Räkna upp registrets avvikelser.</translation>
    </message>
    <message>
        <source>SEMESTER</source>
        <translation>TERMIN</translation>
    </message>
    <message>
        <source>Only from 2023-VT, or 2022-HT..2023-VT.</source>
        <translation>Bara från 2023-VT, eller 2022-HT..2023-VT.</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>Only with this status; several with commas between.</source>
        <translation>Bara med den här statusen; flera med komma emellan.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAMN</translation>
    </message>
    <message>
        <source>Only those that concern the actor or one of its units.</source>
        <translation>Bara de som rör aktören eller någon av dess enheter.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>Only those with these words, in any inflection.</source>
        <translation>Bara de med de här orden, i vilken böjning som helst.</translation>
    </message>
    <message>
        <source>“%1” is no status.</source>
        <translation>”%1” är ingen status.</translation>
    </message>
    <message>
        <source>The statuses are %1.</source>
        <translation>Statusarna är %1.</translation>
    </message>
    <message>
        <source>There is no actor “%1” in the register.</source>
        <translation>Det finns ingen aktör ”%1” i registret.</translation>
    </message>
    <message>
        <source>Write the name, or another name it is known by, as in the register.</source>
        <translation>Skriv namnet, eller ett annat namn den är känd under, som i registret.</translation>
    </message>
    <message>
        <source>No cases.</source>
        <translation>Inga avvikelser.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FIL</translation>
    </message>
    <message>
        <source>Write the list to a file instead: .xlsx, .csv or .json.</source>
        <translation>Skriv listan till en fil i stället: .xlsx, .csv eller .json.</translation>
    </message>
    <message>
        <source>--json prints the list and --out writes it to a file.</source>
        <translation>--json skriver ut listan och --out skriver den till en fil.</translation>
    </message>
    <message>
        <source>Choose one of them; --out list.json writes JSON.</source>
        <translation>Välj ett av dem; --out lista.json skriver JSON.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n case(s) to %1.</source>
        <translation>
            <numerusform>Skrev %n avvikelse till %1.</numerusform>
            <numerusform>Skrev %n avvikelser till %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest first; with --search the best hits first, with the matching words in brackets.
Several conditions narrow each other. Statuses:
%1.
Outcomes: %2.</source>
        <translation>De nyaste först; med --search de bästa träffarna först, med orden som träffar inom klammer.
Flera villkor begränsar varandra. Status:
%1.
Utfall: %2.</translation>
    </message>
    <message>
        <source>Only with this theme; several with commas between.</source>
        <translation>Bara med det här temat; flera med komma emellan.</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>UTFALL</translation>
    </message>
    <message>
        <source>Only with this outcome; several with commas between.</source>
        <translation>Bara med det här utfallet; flera med komma emellan.</translation>
    </message>
    <message>
        <source>There is no theme “%1” in the register.</source>
        <translation>Temat ”%1” finns inte i registret.</translation>
    </message>
    <message>
        <source>“%1” is no outcome.</source>
        <translation>”%1” är inget utfall.</translation>
    </message>
    <message>
        <source>The outcomes are %1.</source>
        <translation>Utfallen är %1.</translation>
    </message>
    <message>
        <source>--profile and --stop-on-personal-data are of a list that is written to a file.</source>
        <translation>--profile och --stop-on-personal-data gäller en lista som skrivs till en fil.</translation>
    </message>
    <message>
        <source>Add --out FILE, or leave them out.</source>
        <translation>Lägg till --out FIL, eller utelämna dem.</translation>
    </message>
</context>
<context>
    <name>heller::cli::MatrixCommand</name>
    <message>
        <source>Who has answered in which case, as a table.</source>
        <translation>Vem som har svarat i vilken avvikelse, som tabell.</translation>
    </message>
    <message>
        <source>The cases that are raised, asked about or to be assessed; each organisation a column, its
units counted with it. Days are Swedish working days.</source>
        <translation>De avvikelser som är lyfta, frågade om eller ska bedömas; varje organisation en kolumn, dess
enheter räknas dit. Dagar är svenska arbetsdagar.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FIL</translation>
    </message>
    <message>
        <source>Where to write; .docx, .pdf, .html or .xlsx. A file of that name is replaced.</source>
        <translation>Vart det ska skrivas: .docx, .pdf, .html eller .xlsx. En fil med det namnet ersätts.</translation>
    </message>
    <message>
        <source>SEMESTERS</source>
        <translation>TERMINER</translation>
    </message>
    <message>
        <source>Instead: every case of 2022-HT..2023-VT, or of one: 2023-VT.</source>
        <translation>I stället: alla avvikelser från 2022-HT..2023-VT, eller från en termin: 2023-VT.</translation>
    </message>
    <message>
        <source>The name “%1” does not say what to write.</source>
        <translation>Namnet ”%1” säger inte vad som ska skrivas.</translation>
    </message>
    <message>
        <source>Let it end with .docx, .pdf, .html or .xlsx.</source>
        <translation>Låt det sluta på .docx, .pdf, .html eller .xlsx.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n case(s) to %1.</source>
        <translation>
            <numerusform>Skrev %n avvikelse till %1.</numerusform>
            <numerusform>Skrev %n avvikelser till %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heller::cli::MeetingCommand</name>
    <message>
        <source>Meetings: plan them, put cases on the agenda, write their papers.</source>
        <translation>Möten: planera dem, sätt upp ärenden på dagordningen, skriv handlingarna.</translation>
    </message>
    <message>
        <source>ACTION is one of:
  new        a meeting on DAY
  list       every meeting, with its day for handing over
  agenda     what is on the agenda; --cases and --item put more there
  papers     the agenda and every case on it, without who reported
  minutes    who was there, what was said and decided
  decisions  for each organisation what was decided for it to do
DAY names the meeting; when it is left out, the next one that has not been held.</source>
        <translation>ÅTGÄRD är ett av:
  new        ett möte DAG
  list       alla möten, med dagen för överlämning
  agenda     vad som står på dagordningen; --cases och --item sätter upp mer
  papers     dagordningen och varje ärende på den, utan vem som anmält
  minutes    vilka som var med, vad som sades och beslutades
  decisions  för varje organisation vad den fick i uppgift
DAG pekar ut mötet; utelämnas den gäller nästa möte som inte har hållits.</translation>
    </message>
    <message>
        <source>ACTION</source>
        <translation>ÅTGÄRD</translation>
    </message>
    <message>
        <source>What to do, see above.</source>
        <translation>Vad som ska göras, se ovan.</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DAG</translation>
    </message>
    <message>
        <source>The meeting&apos;s day: 2026-12-10.</source>
        <translation>Mötets dag: 2026-12-10.</translation>
    </message>
    <message>
        <source>CASES</source>
        <translation>ÄRENDEN</translation>
    </message>
    <message>
        <source>Cases to put on the agenda, in this order: 2026-3,2026-7.</source>
        <translation>Ärenden att sätta upp på dagordningen, i den ordningen: 2026-3,2026-7.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>A free item to put on the agenda.</source>
        <translation>En fri punkt att sätta upp på dagordningen.</translation>
    </message>
    <message>
        <source>Where a new meeting is.</source>
        <translation>Var ett nytt möte hålls.</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>SLAG</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be done with meetings.</source>
        <translation>”%1” är inget som kan göras med möten.</translation>
    </message>
    <message>
        <source>Write new, list, agenda, papers, minutes or decisions.</source>
        <translation>Skriv new, list, agenda, papers, minutes eller decisions.</translation>
    </message>
    <message>
        <source>No meeting is planned in %1.</source>
        <translation>Inget möte är planerat i %1.</translation>
    </message>
    <message>
        <source>There is no meeting on %1 in %2.</source>
        <translation>Det finns inget möte %1 i %2.</translation>
    </message>
    <message>
        <source>heller-cli meeting list shows which there are.</source>
        <translation>heller-cli meeting list visar vilka som finns.</translation>
    </message>
    <message>
        <source>A new meeting needs its day.</source>
        <translation>Ett nytt möte behöver sin dag.</translation>
    </message>
    <message>
        <source>Write for example 2026-12-10 after the register.</source>
        <translation>Skriv till exempel 2026-12-10 efter registret.</translation>
    </message>
    <message>
        <source>“%1” is no kind of meeting.</source>
        <translation>”%1” är inget slags möte.</translation>
    </message>
    <message>
        <source>The kinds are preparatory, visit, dialogue and other.</source>
        <translation>Slagen är preparatory, visit, dialogue och other.</translation>
    </message>
    <message>
        <source>New meeting on %1.</source>
        <translation>Nytt möte %1.</translation>
    </message>
    <message>
        <source>held</source>
        <translation>hållet</translation>
    </message>
    <message>
        <source>hand over by %1</source>
        <translation>överlämning senast %1</translation>
    </message>
    <message>
        <source>No meeting is in the register.</source>
        <translation>Det finns inget möte i registret.</translation>
    </message>
    <message>
        <source>Nothing is on the agenda.</source>
        <translation>Dagordningen är tom.</translation>
    </message>
    <message>
        <source>--out is missing.</source>
        <translation>--out saknas.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Skrev %1.</translation>
    </message>
    <message>
        <source>--item needs a text.</source>
        <translation>--item behöver en text.</translation>
    </message>
    <message>
        <source>Of a new meeting, or of the one meant where there are two on a day: preparatory, visit, dialogue or other.</source>
        <translation>Det nya mötets slag, eller vilket som menas när det är två på en dag: preparatory, visit, dialogue eller other.</translation>
    </message>
    <message>
        <source>There are several meetings on %1.</source>
        <translation>Det finns flera möten den %1.</translation>
    </message>
    <message>
        <source>Move one of them in the window.</source>
        <translation>Flytta ett av dem i fönstret.</translation>
    </message>
    <message>
        <source>Say with --kind which is meant.</source>
        <translation>Säg med --kind vilket som menas.</translation>
    </message>
    <message>
        <source>The meeting of %1 is not marked as held: the paper says what has been written down so far.</source>
        <translation>Mötet %1 är inte markerat som hållet: dokumentet säger det som har antecknats hittills.</translation>
    </message>
</context>
<context>
    <name>heller::cli::NewCommand</name>
    <message>
        <source>Make a new, empty register.</source>
        <translation>Gör ett nytt, tomt register.</translation>
    </message>
    <message>
        <source>Arbetsförmedlingen, Försäkringskassan and Region are in it from the start. A file that is
already there is never overwritten.</source>
        <translation>Arbetsförmedlingen, Försäkringskassan och Region finns i det från början. En fil som
redan finns skrivs aldrig över.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAMN</translation>
    </message>
    <message>
        <source>The association&apos;s name, for the papers.</source>
        <translation>Förbundets namn, för dokumenten.</translation>
    </message>
    <message>
        <source>Made the register %1.</source>
        <translation>Gjorde registret %1.</translation>
    </message>
</context>
<context>
    <name>heller::cli::Papers</name>
    <message>
        <source>FILE</source>
        <translation>FIL</translation>
    </message>
    <message>
        <source>Where to write; .docx, .pdf or .html. A file of that name is replaced.</source>
        <translation>Var det ska skrivas; .docx, .pdf eller .html. En fil med det namnet ersätts.</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>DATUM</translation>
    </message>
    <message>
        <source>The paper&apos;s date, 2023-06-01; today unless said.</source>
        <translation>Dokumentets datum, 2023-06-01; i dag om inget sägs.</translation>
    </message>
    <message>
        <source>A Word template has nothing to say about an .html file.</source>
        <translation>En Wordmall har inget att säga om en .html-fil.</translation>
    </message>
    <message>
        <source>Leave --template out, or write a .docx or .pdf.</source>
        <translation>Utelämna --template, eller skriv en .docx eller .pdf.</translation>
    </message>
    <message>
        <source>%1: %2 “%3”. %4</source>
        <translation>%1: %2 ”%3”. %4</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was written: %n place(s) in %1 may be personal data.</source>
        <translation>
            <numerusform>Ingenting skrevs: ett ställe i %1 kan vara en personuppgift.</numerusform>
            <numerusform>Ingenting skrevs: %n ställen i %1 kan vara personuppgifter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write otherwise what was found, or let it stand in its case with a reason.</source>
        <translation>Skriv om det som hittades, eller låt det stå i sin avvikelse med ett skäl.</translation>
    </message>
    <message>
        <source>PROFILE</source>
        <translation>PROFIL</translation>
    </message>
    <message>
        <source>For whom: internal, no-reporters, members or public. Unless said: %1.</source>
        <translation>För vem: internal, no-reporters, members eller public. Om inget sägs: %1.</translation>
    </message>
    <message>
        <source>“%1” is no profile.</source>
        <translation>”%1” är ingen profil.</translation>
    </message>
    <message>
        <source>The profiles are internal, no-reporters, members and public.</source>
        <translation>Profilerna är internal, no-reporters, members och public.</translation>
    </message>
    <message>
        <source>Write nothing when the finished file holds personal data that no case lets stand and no field of the profile is for; the exit code is 1 then.</source>
        <translation>Skriv ingenting när den färdiga filen har personuppgifter som ingen avvikelse låter stå och inget av profilens fält är till för; slutkoden är då 1.</translation>
    </message>
    <message>
        <source>It is not noted in the register that %1 was written. %2</source>
        <translation>Det är inte antecknat i registret att %1 skrevs. %2</translation>
    </message>
</context>
<context>
    <name>heller::cli::PauseCommand</name>
    <message>
        <source>Let the clock of those who have not answered stand still.</source>
        <translation>Låt klockan stå stilla för dem som inte har svarat.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>What is waited for.</source>
        <translation>Vad man väntar på.</translation>
    </message>
    <message numerus="yes">
        <source>%n paused.</source>
        <translation>
            <numerusform>%n pausad.</numerusform>
            <numerusform>%n pausade.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heller::cli::PersonCommand</name>
    <message>
        <source>Everything about one person: show it, export it, put a pseudonym in its place.</source>
        <translation>Allt om en person: visa det, skriv ut det, sätt en pseudonym i stället.</translation>
    </message>
    <message>
        <source>ACTION</source>
        <translation>ÅTGÄRD</translation>
    </message>
    <message>
        <source>What to do, see above.</source>
        <translation>Vad som ska göras, se ovan.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAMN</translation>
    </message>
    <message>
        <source>The person&apos;s whole name: “Ronja Rapportör”.</source>
        <translation>Personens hela namn: ”Ronja Rapportör”.</translation>
    </message>
    <message>
        <source>ADDRESSES</source>
        <translation>ADRESSER</translation>
    </message>
    <message>
        <source>The person&apos;s e-mail addresses, a comma between them.</source>
        <translation>Personens e-postadresser, med komma emellan.</translation>
    </message>
    <message>
        <source>NUMBERS</source>
        <translation>NUMMER</translation>
    </message>
    <message>
        <source>The person&apos;s phone numbers, a comma between them.</source>
        <translation>Personens telefonnummer, med komma emellan.</translation>
    </message>
    <message>
        <source>NAMES</source>
        <translation>NAMN</translation>
    </message>
    <message>
        <source>Other names of the person&apos;s, a comma between them.</source>
        <translation>Andra namn som personen har, med komma emellan.</translation>
    </message>
    <message>
        <source>PSEUDONYM</source>
        <translation>PSEUDONYM</translation>
    </message>
    <message>
        <source>REFERENCE</source>
        <translation>BETECKNING</translation>
    </message>
    <message>
        <source>The decision by which the person is replaced; kept with the day.</source>
        <translation>Beslutet som personen ersätts efter; sparas med dagen.</translation>
    </message>
    <message>
        <source>Remove attachments and kept reports that hold the person.</source>
        <translation>Ta bort bilagor och sparade rapporter där personen finns.</translation>
    </message>
    <message>
        <source>Remove the dated backups beside the register.</source>
        <translation>Ta bort de daterade säkerhetskopiorna bredvid registret.</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be done with a person.</source>
        <translation>”%1” är inget som kan göras med en person.</translation>
    </message>
    <message>
        <source>Write show, export or pseudonymise.</source>
        <translation>Skriv show, export eller pseudonymise.</translation>
    </message>
    <message>
        <source>The file %1 (%2) holds the person.</source>
        <translation>Personen finns i filen %1 (%2).</translation>
    </message>
    <message>
        <source>The file %1 (%2) cannot be read: look into it.</source>
        <translation>Filen %1 (%2) går inte att läsa: titta i den.</translation>
    </message>
    <message>
        <source>The backup %1 is as it was.</source>
        <translation>Säkerhetskopian %1 är som den var.</translation>
    </message>
    <message>
        <source>--out is missing.</source>
        <translation>--out saknas.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Skrev %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) say something about the person.</source>
        <translation>
            <numerusform>%n ställe säger något om personen.</numerusform>
            <numerusform>%n ställen säger något om personen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed: say with --decision by which decision it is to be.</source>
        <translation>Inget ändrades: säg med --decision efter vilket beslut det ska ske.</translation>
    </message>
    <message>
        <source>The person is replaced everywhere in %1.</source>
        <translation>Personen är ersatt överallt i %1.</translation>
    </message>
    <message>
        <source>What to write instead; “Person 1”, or the next number that is free, unless said.</source>
        <translation>Vad som ska stå i stället; ”Person 1”, eller nästa nummer som är ledigt, om inget sägs.</translation>
    </message>
    <message>
        <source>The person&apos;s personal or coordination number; several with a comma between.</source>
        <translation>Personens person- eller samordningsnummer; flera med komma emellan.</translation>
    </message>
    <message>
        <source>ACTION is one of:
  show          every place of the register that says something about the person, the
                history, kept files and backups, too; --json for all of it
  export        the same as a paper to hand out (GDPR, article 15)
  pseudonymise  says what would be touched; with --decision it puts the pseudonym in place of
                the name everywhere, and takes addresses and numbers away. That is never
                undone, and the file holds no trace after it.
NAME is the whole name: each of its names alone, the genitive and initials are found, too.
Without it, an address or a number says who is meant.</source>
        <translation>ÅTGÄRD är en av:
  show          varje ställe i registret som säger något om personen, också historiken,
                sparade filer och säkerhetskopior; --json för allt
  export        samma sak som ett papper att lämna ut (GDPR, artikel 15)
  pseudonymise  säger vad som skulle röras; med --decision sätts pseudonymen i stället för
                namnet överallt, och adresser och nummer tas bort. Det går aldrig att
                ångra, och filen håller inga spår efteråt.
NAMN är hela namnet: varje del för sig, genitiv och initialer hittas också.
Utan det säger en adress eller ett nummer vem som menas.</translation>
    </message>
</context>
<context>
    <name>heller::cli::RedoCommand</name>
    <message>
        <source>Do again what was taken back.</source>
        <translation>Gör om det som togs tillbaka.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Gjort om: %1</translation>
    </message>
</context>
<context>
    <name>heller::cli::RemindCommand</name>
    <message>
        <source>Note that those who have not answered have been reminded.</source>
        <translation>Anteckna att de som inte har svarat har påmints.</translation>
    </message>
    <message numerus="yes">
        <source>%n reminded.</source>
        <translation>
            <numerusform>%n påmind.</numerusform>
            <numerusform>%n påminda.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heller::cli::ReportCommand</name>
    <message>
        <source>Write the semester report.</source>
        <translation>Skriv terminsrapporten.</translation>
    </message>
    <message>
        <source>SEMESTERS</source>
        <translation>TERMINER</translation>
    </message>
    <message>
        <source>2022-HT..2023-VT, or one: 2023-VT.</source>
        <translation>2022-HT..2023-VT, eller en: 2023-VT.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FIL</translation>
    </message>
    <message>
        <source>The association&apos;s own .docx or .dotx.</source>
        <translation>Förbundets egen .docx eller .dotx.</translation>
    </message>
    <message>
        <source>Begin each case on a new page.</source>
        <translation>Börja varje avvikelse på en ny sida.</translation>
    </message>
    <message>
        <source>There is no case from %1 in %2.</source>
        <translation>Det finns ingen avvikelse från %1 i %2.</translation>
    </message>
    <message>
        <source>heller-cli list shows which semesters there are.</source>
        <translation>heller-cli list visar vilka terminer som finns.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n case(s) to %1.</source>
        <translation>
            <numerusform>Skrev %n avvikelse till %1.</numerusform>
            <numerusform>Skrev %n avvikelser till %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Instead of writing: what is uneven in it and wants a look first.</source>
        <translation>I stället för att skriva: vad som är ojämnt och bör ses över först.</translation>
    </message>
    <message>
        <source>Nothing to remark.</source>
        <translation>Inget att anmärka på.</translation>
    </message>
    <message>
        <source>--check writes no file.</source>
        <translation>--check skriver ingen fil.</translation>
    </message>
    <message>
        <source>Leave out --check or --out.</source>
        <translation>Utelämna --check eller --out.</translation>
    </message>
    <message>
        <source>--out is missing.</source>
        <translation>--out saknas.</translation>
    </message>
    <message>
        <source>--check instead looks the report through.</source>
        <translation>--check ser i stället igenom rapporten.</translation>
    </message>
    <message>
        <source>CASES</source>
        <translation>ÄRENDEN</translation>
    </message>
    <message>
        <source>Instead of semesters: these cases, in this order: 2023-1,2022-14.</source>
        <translation>I stället för terminer: dessa avvikelser, i denna ordning: 2023-1,2022-14.</translation>
    </message>
    <message>
        <source>A report is of --semesters or of --cases, not of both.</source>
        <translation>En rapport gäller --semesters eller --cases, inte båda.</translation>
    </message>
    <message>
        <source>Leave one out.</source>
        <translation>Utelämna det ena.</translation>
    </message>
    <message>
        <source>--semesters is missing.</source>
        <translation>--semesters saknas.</translation>
    </message>
    <message>
        <source>--cases instead names the report&apos;s cases.</source>
        <translation>--cases räknar i stället upp rapportens avvikelser.</translation>
    </message>
    <message>
        <source>--cases names %1 twice.</source>
        <translation>--cases nämner %1 två gånger.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Utelämna det ena.</translation>
    </message>
    <message>
        <source>A letter that says which cases are new, which lack feedback and which should be judged;
contents with page numbers; each case with its feedback. What was chosen in the window for
the period holds: the cases, their order, the letter. The same register and date give
the same bytes.
With --date the letter and the order say what had happened by then; what has no date counts
as happened. Every case and its feedback are printed as they are now.</source>
        <translation>Ett brev som säger vilka avvikelser som är nya, vilka som saknar återkoppling och vilka som bör
bedömas; innehåll med sidnummer; varje avvikelse med sin återkoppling. Det som valts i fönstret
för perioden gäller: avvikelserna, deras ordning, brevet. Samma register och datum ger samma
byte.
Med --date säger brevet och ordningen vad som hade hänt till och med den dagen; det som saknar
datum räknas som hänt. Alla avvikelser och deras återkoppling skrivs ut som de är nu.</translation>
    </message>
    <message>
        <source>%1 has no page number in its footer: the pages that the contents list names carry none. Add one there in Word.</source>
        <translation>%1 har inget sidnummer i sidfoten: sidorna som innehållsförteckningen hänvisar till får inga. Lägg till det där i Word.</translation>
    </message>
    <message>
        <source>PROFILE</source>
        <translation>PROFIL</translation>
    </message>
    <message>
        <source>For whom: internal, no-reporters, members or public. Unless said as chosen in the window.</source>
        <translation>För vem: internal, no-reporters, members eller public. Om inget sägs som valt i fönstret.</translation>
    </message>
</context>
<context>
    <name>heller::cli::RestoreCommand</name>
    <message>
        <source>Put a backup in the register&apos;s place.</source>
        <translation>Lägg en säkerhetskopia i registrets ställe.</translation>
    </message>
    <message>
        <source>BACKUP</source>
        <translation>SÄKERHETSKOPIA</translation>
    </message>
    <message>
        <source>The copy to go back to (.heller).</source>
        <translation>Kopian att gå tillbaka till (.heller).</translation>
    </message>
    <message>
        <source>%1 is again as in %2.</source>
        <translation>%1 är åter som i %2.</translation>
    </message>
    <message>
        <source>What stood there is kept as %1.</source>
        <translation>Det som låg där finns kvar som %1.</translation>
    </message>
    <message>
        <source>The register as it was is kept as a dated backup first. Nobody may have it open. A backup of
another register is refused unless --another says that it is meant.</source>
        <translation>Registret som det var behålls först som en daterad säkerhetskopia. Ingen får ha det öppet. En kopia
av ett annat register tas inte emot om inte --another säger att det är meningen.</translation>
    </message>
    <message>
        <source>Take a copy of another register, too.</source>
        <translation>Ta även en kopia av ett annat register.</translation>
    </message>
</context>
<context>
    <name>heller::cli::ResumeCommand</name>
    <message>
        <source>Let clocks that stand still go on.</source>
        <translation>Låt klockor som står stilla gå igen.</translation>
    </message>
    <message numerus="yes">
        <source>%n going on.</source>
        <translation>
            <numerusform>%n går igen.</numerusform>
            <numerusform>%n går igen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heller::cli::RetentionCommand</name>
    <message>
        <source>Weed out by rules what is old enough: show the rules, propose, carry out, print the protocol.</source>
        <translation>Gallra det som är gammalt nog enligt regler: visa reglerna, föreslå, utför, skriv ut protokollet.</translation>
    </message>
    <message>
        <source>ACTION is one of:
  rules      the rules there are; --set gives others
  propose    what they would weed out today, and where else it is; changes nothing
  carry-out  weeds it out, by the decision given. That is never undone, and the file holds no
             trace after it. The deviations stay in what is counted.
  protocol   a paper of what was weeded out
A rule is KIND:YEARS or KIND:YEARS:STATUS,STATUS. The years are counted from the last day
something happened. KIND is one of reporters, answerers, attachments, cases, meetings,
contacts, reports, history. Without a status it concerns what is settled, dismissed or
transferred.</source>
        <translation>HANDLING är en av:
  rules      reglerna som finns; --set ger andra
  propose    vad de skulle gallra i dag, och var det finns mer; ändrar ingenting
  carry-out  gallrar det, enligt det beslut som anges. Det ångras aldrig, och filen har inget spår
             kvar efteråt. Avvikelserna är kvar i statistiken.
  protocol   ett papper om vad som har gallrats
En regel är SLAG:ÅR eller SLAG:ÅR:STATUS,STATUS. Åren räknas från den sista dag något hände.
SLAG är ett av reporters (anmälare), answerers (svarande), attachments (bilagor), cases
(avvikelser), meetings (möten), contacts (kontaktvägar), reports (rapporter), history (historiken).
Utan status gäller regeln det som är färdig hanterat, avskrivet eller överflyttat.</translation>
    </message>
    <message>
        <source>ACTION</source>
        <translation>HANDLING</translation>
    </message>
    <message>
        <source>What to do, see above.</source>
        <translation>Vad som ska göras, se ovan.</translation>
    </message>
    <message>
        <source>RULES</source>
        <translation>REGLER</translation>
    </message>
    <message>
        <source>With rules: these instead of those there are, a blank between them; empty: none.</source>
        <translation>Med rules: dessa i stället för dem som finns, ett blanksteg mellan dem; tomt: inga.</translation>
    </message>
    <message>
        <source>NUMBERS</source>
        <translation>NUMMER</translation>
    </message>
    <message>
        <source>Diary numbers that nothing is taken from, a comma between them.</source>
        <translation>Diarienummer som ingenting tas från, ett kommatecken mellan dem.</translation>
    </message>
    <message>
        <source>REFERENCE</source>
        <translation>BETECKNING</translation>
    </message>
    <message>
        <source>With carry-out: the decision it is done by; kept with the day.</source>
        <translation>Med carry-out: beslutet som det görs enligt; sparas med dagen.</translation>
    </message>
    <message>
        <source>Remove kept reports that hold a deviation that is weeded out.</source>
        <translation>Ta bort sparade rapporter som innehåller en avvikelse som gallras.</translation>
    </message>
    <message>
        <source>Remove the dated backups beside the register.</source>
        <translation>Ta bort de daterade säkerhetskopiorna bredvid registret.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>With protocol: which one, 1 for the last; 1 unless said.</source>
        <translation>Med protocol: vilket, 1 för det senaste; 1 om inget sägs.</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be done about retention.</source>
        <translation>”%1” är inget som kan göras med gallringen.</translation>
    </message>
    <message>
        <source>Write rules, propose, carry-out or protocol.</source>
        <translation>Skriv rules, propose, carry-out eller protocol.</translation>
    </message>
    <message>
        <source>There are no rules.</source>
        <translation>Det finns inga regler.</translation>
    </message>
    <message>
        <source>“%1” is no rule.</source>
        <translation>”%1” är ingen regel.</translation>
    </message>
    <message>
        <source>Write for example reporters:2 or cases:10:settled,dismissed.</source>
        <translation>Skriv till exempel reporters:2 eller cases:10:settled,dismissed.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) now.</source>
        <translation>
            <numerusform>%n regel nu.</numerusform>
            <numerusform>%n regler nu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Skrev %1.</translation>
    </message>
    <message>
        <source>%1, before %2: %3</source>
        <comment>a rule, a day, how many</comment>
        <translation>%1, före %2: %3</translation>
    </message>
    <message>
        <source>The kept report %1 of %2 holds some of them.</source>
        <translation>Den sparade rapporten %1 från %2 innehåller några av dem.</translation>
    </message>
    <message>
        <source>The backup %1 is as it was.</source>
        <translation>Säkerhetskopian %1 är som den var.</translation>
    </message>
    <message>
        <source>--decision is missing.</source>
        <translation>--decision saknas.</translation>
    </message>
    <message>
        <source>Look at what is proposed first, and give the reference of the decision.</source>
        <translation>Titta först på förslaget, och ange beslutets beteckning.</translation>
    </message>
    <message>
        <source>It is weeded out of %1.</source>
        <translation>Det är gallrat ur %1.</translation>
    </message>
    <message>
        <source>--out is missing.</source>
        <translation>--out saknas.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n protocol(s) of retention.</source>
        <translation>
            <numerusform>%1 har %n gallringsprotokoll.</numerusform>
            <numerusform>%1 har %n gallringsprotokoll.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heller::cli::Runner</name>
    <message>
        <source>There is no option %1.</source>
        <translation>Det finns ingen väljare %1.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 tar inget värde.</translation>
    </message>
    <message>
        <source>A value is missing after %1.</source>
        <translation>Det saknas ett värde efter %1.</translation>
    </message>
    <message>
        <source>heller-cli %1--help shows how it is used.</source>
        <translation>heller-cli %1--help visar hur det används.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 saknas.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>”%1” är ett ord för mycket.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>--%1 saknas.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Det finns inget kommando ”%1”.</translation>
    </message>
    <message>
        <source>Heller does not speak “%1”.</source>
        <translation>Heller talar inte ”%1”.</translation>
    </message>
    <message>
        <source>Write sv or en.</source>
        <translation>Skriv sv eller en.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Det saknas ett kommando.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 lämnades tomt.</translation>
    </message>
    <message>
        <source>--%1 is given more than once.</source>
        <translation>--%1 anges mer än en gång.</translation>
    </message>
</context>
<context>
    <name>heller::cli::ScanCommand</name>
    <message>
        <source>%1, %2, line %3: %4 “%5”. %6</source>
        <translation>%1, %2, rad %3: %4 ”%5”. %6</translation>
    </message>
    <message>
        <source>No personal data was found.</source>
        <translation>Inga personuppgifter hittades.</translation>
    </message>
    <message>
        <source>Look for personal data in a register, a file or a folder.</source>
        <translation>Leta efter personuppgifter i ett register, en fil eller en mapp.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FIL</translation>
    </message>
    <message>
        <source>A register, a file, or a folder with all that lies in it.</source>
        <translation>Ett register, en fil eller en mapp med allt som ligger i den.</translation>
    </message>
    <message>
        <source>REGISTER</source>
        <translation>REGISTER</translation>
    </message>
    <message>
        <source>Know whom this register names, too, when files are searched.</source>
        <translation>Känn också till dem som det här registret nämner, när filer genomsöks.</translation>
    </message>
    <message>
        <source>HOW SURE</source>
        <translation>HUR SÄKERT</translation>
    </message>
    <message>
        <source>Tell only what is found at least so surely: low, medium or high.</source>
        <translation>Tala bara om det som är minst så säkert: low, medium eller high.</translation>
    </message>
    <message>
        <source>“%1” is neither low, medium nor high.</source>
        <translation>”%1” är varken low, medium eller high.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) with personal data.</source>
        <translation>
            <numerusform>%n ställe med personuppgifter.</numerusform>
            <numerusform>%n ställen med personuppgifter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n fil kunde inte läsas.</numerusform>
            <numerusform>%n filer kunde inte läsas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of a register read meetings, letters, public versions, kept files and the history, too.</source>
        <translation>Läs i ett register även möten, brev, publika versioner, sparade filer och historiken.</translation>
    </message>
    <message>
        <source>%1: the kept file %2 cannot be read.</source>
        <translation>%1: den sparade filen %2 går inte att läsa.</translation>
    </message>
    <message>
        <source>Of a register the free texts of its cases are read; the fields for whoever reported or answered are not, since that is where names belong. Of a file of Word or Excel, a web page, a mail or a text everything is read: headers, comments, properties and the file&apos;s name, too, and of a folder what it is called. What is found is proposed by its form, by lists and by what stands around it; it is you who knows.
The exit code is 0 when everything was read and nothing was found, else 1: the command can stand before one that sends.</source>
        <translation>I ett register läses ärendenas fria texter; fälten för den som anmälde eller svarade läses inte, eftersom namn hör hemma där. I en fil från Word eller Excel, en webbsida, ett mejl eller en text läses allt: också sidhuvuden, kommentarer, egenskaper och filens namn, och av en mapp vad den heter. Det som hittas föreslås av sin form, av listor och av vad som står runt omkring; det är du som vet.
Avslutningskoden är 0 när allt lästes och inget hittades, annars 1: kommandot kan stå före ett som skickar.</translation>
    </message>
</context>
<context>
    <name>heller::cli::Session</name>
    <message>
        <source>“%1” is no semester.</source>
        <translation>”%1” är ingen termin.</translation>
    </message>
    <message>
        <source>Write for example 2023-VT or HT 2022.</source>
        <translation>Skriv till exempel 2023-VT eller HT 2022.</translation>
    </message>
    <message>
        <source>“%1” names no semesters.</source>
        <translation>”%1” anger inga terminer.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>”%1” är inget datum.</translation>
    </message>
    <message>
        <source>Write for example 2023-06-01.</source>
        <translation>Skriv till exempel 2023-06-01.</translation>
    </message>
    <message>
        <source>--%1 needs a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 behöver ett heltal från %2 till %3, inte ”%4”.</translation>
    </message>
    <message>
        <source>REGISTER</source>
        <translation>REGISTER</translation>
    </message>
    <message>
        <source>The register file (.heller).</source>
        <translation>Registerfilen (.heller).</translation>
    </message>
    <message>
        <source>CASE</source>
        <translation>ÄRENDE</translation>
    </message>
    <message>
        <source>The case&apos;s diary number: “LH 2023-001”, or 2023-1.</source>
        <translation>Avvikelsens diarienummer: ”LH 2023-001”, eller 2023-1.</translation>
    </message>
    <message>
        <source>For programs: JSON in UTF-8.</source>
        <translation>För program: JSON i UTF-8.</translation>
    </message>
    <message>
        <source>Write for example 2023-VT, or 2022-HT..2023-VT with the earlier one first; the years are 2000 to 2099.</source>
        <translation>Skriv till exempel 2023-VT, eller 2022-HT..2023-VT med den tidigare först; åren är 2000 till 2099.</translation>
    </message>
    <message>
        <source>No actor is called “%1”.</source>
        <translation>Ingen aktör heter ”%1”.</translation>
    </message>
    <message>
        <source>Write a name as the register has it, or another name of that actor.</source>
        <translation>Skriv ett namn som registret har det, eller ett annat namn på aktören.</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>DATUM</translation>
    </message>
    <message>
        <source>When; today if not said.</source>
        <translation>När; i dag om inget sägs.</translation>
    </message>
    <message>
        <source>%1 has not come yet.</source>
        <translation>%1 har inte varit än.</translation>
    </message>
    <message>
        <source>Check the day.</source>
        <translation>Kontrollera dagen.</translation>
    </message>
</context>
<context>
    <name>heller::cli::ShowCommand</name>
    <message>
        <source>Show a case with all its texts and feedback.</source>
        <translation>Visa en avvikelse med alla dess texter och återkopplingar.</translation>
    </message>
    <message>
        <source>With --json, what an import found no field for is listed under &quot;leftovers&quot;.</source>
        <translation>Med --json står det som en import inte hittade något fält för under ”leftovers”.</translation>
    </message>
    <message>
        <source>Left over from the import</source>
        <translation>Blev över vid importen</translation>
    </message>
</context>
<context>
    <name>heller::cli::SiteCommand</name>
    <message>
        <source>Write the web site of the published cases.</source>
        <translation>Skriv webbplatsen med de publicerade avvikelserna.</translation>
    </message>
    <message>
        <source>A page for each case that is published, and one that lists them; no scripts are needed and nothing is loaded from elsewhere. Only what has changed is written, and the page of a case that is not published any more is taken away. Nothing is written while personal data is found in the finished files. What is not said here is as it is set in the register.</source>
        <translation>En sida för varje publicerad avvikelse och en som räknar upp dem; inga skript behövs och inget hämtas från annat håll. Bara det som ändrats skrivs, och sidan för en avvikelse som inte är publicerad längre tas bort. Inget skrivs så länge personuppgifter hittas i de färdiga filerna. Det som inte sägs här är som det är inställt i registret.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>MAPP</translation>
    </message>
    <message>
        <source>Where to write; it is made where there is none.</source>
        <translation>Var den ska skrivas; mappen görs om den saknas.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>What the site is called.</source>
        <translation>Vad webbplatsen heter.</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESS</translation>
    </message>
    <message>
        <source>The association&apos;s own site, with https://.</source>
        <translation>Förbundets egen webbplats, med https://.</translation>
    </message>
    <message>
        <source>Where these pages will stand: then they have a feed.</source>
        <translation>Var sidorna ska ligga: då får de ett flöde.</translation>
    </message>
    <message>
        <source>COLOUR</source>
        <translation>FÄRG</translation>
    </message>
    <message>
        <source>Of headings and links, as #1d5c85. It must be readable on white.</source>
        <translation>På rubriker och länkar, som #1d5c85. Den måste gå att läsa på vitt.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FIL</translation>
    </message>
    <message>
        <source>The association&apos;s, as PNG, JPEG or SVG.</source>
        <translation>Förbundets, som PNG, JPEG eller SVG.</translation>
    </message>
    <message>
        <source>The logo %1 cannot be read.</source>
        <translation>Logotypen %1 går inte att läsa.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are published.</source>
        <translation>
            <numerusform>%n avvikelse är publicerad.</numerusform>
            <numerusform>%n avvikelser är publicerade.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 files written, %2 left as they were, %3 taken away.</source>
        <translation>%1 filer skrivna, %2 lämnade som de var, %3 borttagna.</translation>
    </message>
    <message>
        <source>Somebody else had changed %1 since; that is overwritten.</source>
        <translation>Någon annan hade ändrat %1 sedan dess; det är överskrivet.</translation>
    </message>
    <message>
        <source>The logo %1 is empty.</source>
        <translation>Logotypen %1 är tom.</translation>
    </message>
</context>
<context>
    <name>heller::cli::SynthCommand</name>
    <message>
        <source>Make a register with many believable invented cases, for measuring.</source>
        <translation>Gör ett register med många trovärdiga påhittade avvikelser, för mätning.</translation>
    </message>
    <message>
        <source>The same number and seed give the same content.</source>
        <translation>Samma antal och frö ger samma innehåll.</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>ANTAL</translation>
    </message>
    <message>
        <source>How many cases, at most %1.</source>
        <translation>Hur många avvikelser, högst %1.</translation>
    </message>
    <message>
        <source>What the invented texts are drawn from.</source>
        <translation>Vad de påhittade texterna dras ur.</translation>
    </message>
    <message numerus="yes">
        <source>Made the register %1 with %n invented case(s).</source>
        <translation>
            <numerusform>Gjorde registret %1 med %n påhittad avvikelse.</numerusform>
            <numerusform>Gjorde registret %1 med %n påhittade avvikelser.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heller::cli::UndoCommand</name>
    <message>
        <source>Take back the latest step.</source>
        <translation>Ta tillbaka det senaste steget.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Ångrat: %1</translation>
    </message>
</context>
<context>
    <name>heller::importing</name>
    <message>
        <source>No case was found in “%1”: is it a semester report?</source>
        <translation>Ingen avvikelse hittades i ”%1”: är det en terminsrapport?</translation>
    </message>
    <message>
        <source>“%1” does not say which semester it is about; its cases were given none.</source>
        <translation>”%1” säger inte vilken termin den handlar om; avvikelserna fick ingen.</translation>
    </message>
    <message>
        <source>“%1” is about %2; every case that has no date of its own was counted to the last of them.</source>
        <translation>”%1” handlar om %2; varje avvikelse utan eget datum räknades till den senaste av dem.</translation>
    </message>
    <message>
        <source>It stands in the reports more than once; it was taken as one case.</source>
        <translation>Den står i rapporterna mer än en gång; den togs som en avvikelse.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importera %1</translation>
    </message>
    <message>
        <source>%1 in the register has the same title, but tells of something else.</source>
        <translation>%1 i registret har samma titel men handlar om något annat.</translation>
    </message>
    <message>
        <source>It stands in the register as %1; the report says more about it.</source>
        <translation>Den finns i registret som %1; rapporten säger mer om den.</translation>
    </message>
    <message>
        <source>%1 in the register is this case, with another text than the report&apos;s.</source>
        <translation>%1 i registret är samma avvikelse, men med en annan text än rapportens.</translation>
    </message>
    <message>
        <source>“%1” names no case of the report; it was taken for feedback to this one.</source>
        <translation>”%1” nämner ingen avvikelse i rapporten; det togs som återkoppling till den här.</translation>
    </message>
    <message>
        <source>“%1” stands out of the form&apos;s order, or twice: look where the text below it went.</source>
        <translation>”%1” står i fel ordning eller två gånger: se efter var texten under hamnade.</translation>
    </message>
    <message>
        <source>“%1” stands like a heading of the form where no form begins; it was taken for text.</source>
        <translation>”%1” står som en av formulärets rubriker där inget formulär börjar; det togs som text.</translation>
    </message>
    <message>
        <source>“%1” looks like a heading of the form that is not known; its text was kept where it stood.</source>
        <translation>”%1” ser ut som en rubrik i formuläret, men en okänd; texten behölls där den stod.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>Avbrutet: inget har ändrats.</translation>
    </message>
    <message>
        <source>An earlier report of this import has a case with the same title, but it tells of something else.</source>
        <translation>En tidigare rapport i importen har en avvikelse med samma titel, men den berättar om något annat.</translation>
    </message>
    <message>
        <source>It stands in an earlier report of this import too, with another text.</source>
        <translation>Den står också i en tidigare rapport i den här importen, med en annan text.</translation>
    </message>
    <message>
        <source>“%1” does not say which cases it is about; it was taken for feedback to this one.</source>
        <translation>”%1” säger inte vilka avvikelser det gäller; det togs som återkoppling till den här.</translation>
    </message>
    <message>
        <source>“%1” may be about any of several cases with that title; it was taken for feedback to this one.</source>
        <translation>”%1” kan gälla vilken som helst av flera avvikelser med samma titel; texten togs som återkoppling till den här.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Where do you work?</source>
        <translation>Var arbetar du?</translation>
    </message>
    <message>
        <source>Day it came in</source>
        <translation>Dagen det kom in</translation>
    </message>
    <message>
        <source>Cooperating parties/organisations</source>
        <translation>Samverkande part/organisationer</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Samverkansutmaning</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Konsekvenser</translation>
    </message>
    <message>
        <source>Proposed solution</source>
        <translation>Förslag till lösning</translation>
    </message>
    <message>
        <source>Other text</source>
        <translation>Övrig text</translation>
    </message>
    <message>
        <source>No field: kept beside them</source>
        <translation>Inget fält: sparas bredvid</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelämnas</translation>
    </message>
    <message>
        <source>“%1” is no text, whatever its name says.</source>
        <translation>”%1” är ingen text, vad namnet än säger.</translation>
    </message>
    <message>
        <source>Save the answers again as a workbook (.xlsx) or as text with separators (.csv).</source>
        <translation>Spara svaren igen som en arbetsbok (.xlsx) eller som text med avgränsare (.csv).</translation>
    </message>
    <message>
        <source>“%1” is damaged: a quotation mark on line %2 opens a cell that nothing closes.</source>
        <translation>”%1” är skadad: ett citattecken på rad %2 öppnar en cell som inget stänger.</translation>
    </message>
    <message>
        <source>Save the answers again, or mend that line.</source>
        <translation>Spara svaren igen, eller rätta raden.</translation>
    </message>
    <message>
        <source>“%1” holds no date: %2</source>
        <translation>”%1” innehåller inget datum: %2</translation>
    </message>
    <message>
        <source>“%1” is empty: no cell has any text.</source>
        <translation>”%1” är tom: ingen cell har någon text.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolumn %1</translation>
    </message>
    <message>
        <source>“%1” has headings but no answer below them.</source>
        <translation>”%1” har rubriker men inget svar under dem.</translation>
    </message>
    <message>
        <source>The sheet “%1” of “%2” was not read: the answers stand in another.</source>
        <translation>Bladet ”%1” i ”%2” lästes inte: svaren står i ett annat.</translation>
    </message>
    <message>
        <source>“%1” is no mail, whatever its name says.</source>
        <translation>”%1” är inget mejl, vad namnet än säger.</translation>
    </message>
    <message>
        <source>Save the mail again as .eml, or copy its text and import that.</source>
        <translation>Spara mejlet igen som .eml, eller kopiera texten och importera den.</translation>
    </message>
    <message>
        <source>A part of “%1” was not read: it is larger than a mail&apos;s text can be.</source>
        <translation>En del av ”%1” lästes inte: den är större än vad ett mejls text kan vara.</translation>
    </message>
    <message>
        <source>“%1” was not read: a mail with so much text is no report.</source>
        <translation>”%1” lästes inte: ett mejl med så mycket text är ingen rapport.</translation>
    </message>
    <message>
        <source>“%1” holds no text that can be read.</source>
        <translation>”%1” innehåller ingen text som går att läsa.</translation>
    </message>
    <message>
        <source>It is encrypted: open it in the mail program, copy its text and import that.</source>
        <translation>Det är krypterat: öppna det i mejlprogrammet, kopiera texten och importera den.</translation>
    </message>
    <message>
        <source>If the report is in a file that it brings, save that and import it.</source>
        <translation>Om rapporten finns i en bifogad fil: spara den och importera den.</translation>
    </message>
    <message>
        <source>“%1” was cut off: look whether the end is missing.</source>
        <translation>”%1” är avklippt: se efter om slutet saknas.</translation>
    </message>
    <message>
        <source>None of the form&apos;s headings was found; the text was taken for the challenge.</source>
        <translation>Ingen av formulärets rubriker hittades; texten togs som samverkansutmaning.</translation>
    </message>
    <message>
        <source>The form does not say who reports; the mail&apos;s sender was taken.</source>
        <translation>Formuläret säger inte vem som anmäler; mejlets avsändare togs.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Inklistrad text</translation>
    </message>
    <message>
        <source>“%1” is an OpenDocument spreadsheet.</source>
        <translation>”%1” är ett kalkylblad i OpenDocument-format.</translation>
    </message>
    <message>
        <source>Open it in LibreOffice and save it as a workbook (.xlsx).</source>
        <translation>Öppna det i LibreOffice och spara det som en arbetsbok (.xlsx).</translation>
    </message>
    <message>
        <source>“%1” is of a kind that cannot be read in.</source>
        <translation>”%1” är av ett slag som inte kan läsas in.</translation>
    </message>
    <message>
        <source>What can be: reports in Word&apos;s format (.docx), answers to a form (.xlsx, .csv), mails (.eml) and text (.txt).</source>
        <translation>Det som kan det är rapporter i Words format (.docx), formulärsvar (.xlsx, .csv), mejl (.eml) och text (.txt).</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Det finns ingen fil ”%1”.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>”%1” är en mapp, inte en fil.</translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>”%1” kunde inte öppnas.</translation>
    </message>
    <message>
        <source>“%1” was not read: it is larger than %2 MB.</source>
        <translation>”%1” lästes inte: den är större än %2 MB.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>”%1” kunde inte läsas.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>”%1” är tom.</translation>
    </message>
    <message>
        <source>“%1” is a mail in Outlook&apos;s own format (.msg).</source>
        <translation>”%1” är ett mejl i Outlooks eget format (.msg).</translation>
    </message>
    <message>
        <source>Save it as .eml, or open it, copy its text and import that.</source>
        <translation>Spara det som .eml, eller öppna det, kopiera texten och importera den.</translation>
    </message>
    <message>
        <source>No column of “%1” was understood as the challenge, and no case was made of its answers.</source>
        <translation>Ingen kolumn i ”%1” förstods som samverkansutmaningen, och ingen avvikelse gjordes av svaren.</translation>
    </message>
    <message>
        <source>“%1” holds no text.</source>
        <translation>”%1” innehåller ingen text.</translation>
    </message>
    <message>
        <source>“%1” was not read: it has more than %2 rows, or more text than so many answers can have.</source>
        <translation>”%1” lästes inte: den har fler än %2 rader, eller mer text än så många svar kan ha.</translation>
    </message>
    <message>
        <source>Divide it into several files.</source>
        <translation>Dela upp den i flera filer.</translation>
    </message>
    <message>
        <source>“%1” was not read: it has more than %2 columns.</source>
        <translation>”%1” lästes inte: den har fler än %2 kolumner.</translation>
    </message>
    <message>
        <source>Take away the columns that are no questions of the form.</source>
        <translation>Ta bort de kolumner som inte är frågor i formuläret.</translation>
    </message>
    <message>
        <source>“%1” was not read: a cell holds more than %2 characters.</source>
        <translation>”%1” lästes inte: en cell innehåller mer än %2 tecken.</translation>
    </message>
    <message>
        <source>Nobody answers so much: look whether the file is damaged.</source>
        <translation>Så mycket svarar ingen: se efter om filen är skadad.</translation>
    </message>
    <message>
        <source>“%1” is not an Excel workbook: it has no sheet with cells.</source>
        <translation>”%1” är ingen arbetsbok från Excel: den har inget blad med celler.</translation>
    </message>
    <message>
        <source>Open it in Excel and save it as a workbook (.xlsx).</source>
        <translation>Öppna filen i Excel och spara den som en arbetsbok (.xlsx).</translation>
    </message>
    <message>
        <source>“%1” was not read: it has more text than so many answers can have.</source>
        <translation>”%1” lästes inte: den har mer text än så många svar kan ha.</translation>
    </message>
    <message>
        <source>“%1” in “%2” is empty and was not taken along.</source>
        <translation>”%1” i ”%2” är tom och togs inte med.</translation>
    </message>
    <message>
        <source>“%1” in “%2” is larger than %3 MB and was not taken along: save it from the mail, and write in the case where it lies.</source>
        <translation>”%1” i ”%2” är större än %3 MB och togs inte med: spara den från mejlet och skriv i avvikelsen var den ligger.</translation>
    </message>
    <message>
        <source>The mail tells of several cases; its files were put with the first of them.</source>
        <translation>Mejlet berättar om flera avvikelser; dess filer har lagts till den första av dem.</translation>
    </message>
    <message>
        <source>“%1” in “%2”: dates such as %3 were read with the day first; look whether that is right.</source>
        <translation>”%1” i ”%2”: datum som %3 lästes med dagen först; se efter om det stämmer.</translation>
    </message>
    <message>
        <source>“%1” in “%2” has dates with the day first and with the month first (%3); those that can be either were read with the day first.</source>
        <translation>”%1” i ”%2” har datum både med dagen och med månaden först (%3); de som kan vara båda lästes med dagen först.</translation>
    </message>
    <message>
        <source>“%1” in “%2”: the dates were read with the month first, as %3 is written.</source>
        <translation>”%1” i ”%2”: datumen lästes med månaden först, så som %3 är skrivet.</translation>
    </message>
    <message>
        <source>“%1” says %2, a day after the answer came in (%3).</source>
        <translation>”%1” säger %2, en dag efter att svaret kom in (%3).</translation>
    </message>
    <message>
        <source>The form says %1, a day after the mail was sent (%2).</source>
        <translation>Formuläret säger %1, en dag efter att mejlet skickades (%2).</translation>
    </message>
    <message>
        <source>It came in on %1: the year can hardly be right.</source>
        <translation>Den kom in %1: året kan knappast stämma.</translation>
    </message>
    <message>
        <source>It came in on %1, a day that has not come yet.</source>
        <translation>Den kom in %1, en dag som inte har varit än.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Rad %1: %2</translation>
    </message>
    <message>
        <source>Nothing has been taken in. Mend the line and try again.</source>
        <translation>Ingenting har tagits in. Rätta raden och försök igen.</translation>
    </message>
    <message>
        <source>the name is missing.</source>
        <translation>namnet saknas.</translation>
    </message>
    <message>
        <source>“%1” is no kind of organisation.</source>
        <translation>”%1” är ingen typ av organisation.</translation>
    </message>
    <message>
        <source>“%1” is neither ja nor nej.</source>
        <translation>”%1” är varken ja eller nej.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>”%1” är inget datum.</translation>
    </message>
    <message>
        <source>%1 has no column “%2” in its first line.</source>
        <translation>%1 har ingen kolumn ”%2” på första raden.</translation>
    </message>
    <message>
        <source>Export the actors to see how the list is to look.</source>
        <translation>Exportera aktörerna för att se hur listan ska se ut.</translation>
    </message>
    <message>
        <source>%1 holds no actors.</source>
        <translation>%1 innehåller inga aktörer.</translation>
    </message>
    <message>
        <source>“%1” does not say of every case when it came; without a day they have no semester.</source>
        <translation>”%1” säger inte om alla avvikelser när de inkom; utan dag får de ingen termin.</translation>
    </message>
    <message>
        <source>an actor</source>
        <translation>en aktör</translation>
    </message>
    <message>
        <source>“%1” is an answer form in which nothing has been filled in.</source>
        <translation>”%1” är ett svarsformulär där ingenting är ifyllt.</translation>
    </message>
    <message>
        <source>The register has this answer of %1 already.</source>
        <translation>Det här svaret från %1 finns redan i registret.</translation>
    </message>
    <message>
        <source>%1 has answered already, in other words. Update puts this answer in place of that one.</source>
        <translation>%1 har redan svarat, med andra ord. Uppdatera sätter det här svaret i stället för det.</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Svar från %1</translation>
    </message>
    <message>
        <source>%1 has not been asked about this deviation. Update takes the answer in all the same.</source>
        <translation>%1 har inte fått frågan om den här avvikelsen. Uppdatera tar in svaret ändå.</translation>
    </message>
    <message>
        <source>No deviation of the register is found that this answers. New keeps it as a deviation of its own.</source>
        <translation>Ingen avvikelse i registret hittas som det här svarar på. Ny sparar det som en egen avvikelse.</translation>
    </message>
</context>
<context>
    <name>heller::importing::CaseTexts</name>
    <message>
        <source>The form&apos;s headings are missing; the text was taken for the challenge.</source>
        <translation>Formulärets rubriker saknas; texten togs som samverkansutmaning.</translation>
    </message>
    <message>
        <source>There is no text under “Samverkansutmaning”.</source>
        <translation>Det finns ingen text under ”Samverkansutmaning”.</translation>
    </message>
    <message>
        <source>Some text found no field; it is kept with the case.</source>
        <translation>En del text fick inget fält; den sparas med avvikelsen.</translation>
    </message>
    <message>
        <source>No title was found; the first words were taken instead.</source>
        <translation>Ingen titel hittades; de första orden togs i stället.</translation>
    </message>
    <message>
        <source>“Namn” has more than one line: %1</source>
        <translation>”Namn” har mer än en rad: %1</translation>
    </message>
    <message>
        <source>“E-post” has more than one line: %1</source>
        <translation>”E-post” har mer än en rad: %1</translation>
    </message>
    <message>
        <source>“Var arbetar du?” has more than one line: %1</source>
        <translation>”Var arbetar du?” har mer än en rad: %1</translation>
    </message>
    <message>
        <source>“Kommun: %1” was put among the cooperating parties.</source>
        <translation>”Kommun: %1” har lagts bland de samverkande parterna.</translation>
    </message>
</context>
<context>
    <name>heller::importing::DisclosureWriting</name>
    <message>
        <source>Nothing was written: the finished file holds “%1” (%2), which is masked.</source>
        <translation>Inget skrevs: i den färdiga filen står ”%1” (%2), som är maskerat.</translation>
    </message>
    <message>
        <source>Mask it wherever it stands, or let it stand everywhere.</source>
        <translation>Maskera det överallt där det står, eller låt det stå överallt.</translation>
    </message>
</context>
<context>
    <name>heller::importing::DocxBody</name>
    <message>
        <source>“%1” has another document embedded in it, whose text was not read.</source>
        <translation>”%1” har ett annat dokument inbäddat, och dess text lästes inte.</translation>
    </message>
    <message>
        <source>“%1” was not read: it holds more text than a report can.</source>
        <translation>”%1” lästes inte: det innehåller mer text än en rapport kan göra.</translation>
    </message>
    <message>
        <source>If it is a report, divide it into several documents.</source>
        <translation>Om det är en rapport, dela den i flera dokument.</translation>
    </message>
</context>
<context>
    <name>heller::importing::DocxPackage</name>
    <message>
        <source>Open it in Word and save it as a Word document (.docx).</source>
        <translation>Öppna filen i Word och spara den som ett Worddokument (.docx).</translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet, not a Word document.</source>
        <translation>”%1” är ett kalkylblad, inte ett Worddokument.</translation>
    </message>
    <message>
        <source>“%1” is a presentation, not a Word document.</source>
        <translation>”%1” är en presentation, inte ett Worddokument.</translation>
    </message>
    <message>
        <source>“%1” is an OpenDocument file.</source>
        <translation>”%1” är en OpenDocument-fil.</translation>
    </message>
    <message>
        <source>“%1” is not a Word document: the part that holds the text is missing.</source>
        <translation>”%1” är inget Worddokument: delen med texten saknas.</translation>
    </message>
</context>
<context>
    <name>heller::importing::FileTexts</name>
    <message>
        <source>the page&apos;s title</source>
        <translation>sidans rubrik</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>texten</translation>
    </message>
    <message>
        <source>attributes and comments</source>
        <translation>attribut och kommentarer</translation>
    </message>
    <message>
        <source>the mail&apos;s head</source>
        <translation>mejlets huvud</translation>
    </message>
    <message>
        <source>the names of its attachments</source>
        <translation>bilagornas namn</translation>
    </message>
    <message>
        <source>What “%1” holds cannot be read.</source>
        <translation>Vad ”%1” innehåller går inte att läsa.</translation>
    </message>
    <message>
        <source>Look through it yourself, or search the document it was made from.</source>
        <translation>Gå igenom den själv, eller sök i dokumentet den gjordes av.</translation>
    </message>
    <message>
        <source>the file&apos;s name</source>
        <translation>filens namn</translation>
    </message>
    <message>
        <source>A part of the file cannot be read: %1.</source>
        <translation>En del av filen går inte att läsa: %1.</translation>
    </message>
    <message>
        <source>Open the file in the program that made it and save it again.</source>
        <translation>Öppna filen i programmet som gjorde den och spara den igen.</translation>
    </message>
    <message>
        <source>a header</source>
        <translation>ett sidhuvud</translation>
    </message>
    <message>
        <source>a footer</source>
        <translation>en sidfot</translation>
    </message>
    <message>
        <source>the comments</source>
        <translation>kommentarerna</translation>
    </message>
    <message>
        <source>the notes</source>
        <translation>noterna</translation>
    </message>
    <message>
        <source>the targets of its links</source>
        <translation>det som länkarna går till</translation>
    </message>
    <message>
        <source>the file&apos;s properties</source>
        <translation>filens egenskaper</translation>
    </message>
    <message>
        <source>the names of what is embedded</source>
        <translation>namnen på det som är inbäddat</translation>
    </message>
    <message>
        <source>What “%1” holds cannot be read: %2.</source>
        <translation>Det som står i ”%1” går inte att läsa: %2.</translation>
    </message>
    <message>
        <source>its attachment %1</source>
        <translation>dess bilaga %1</translation>
    </message>
    <message>
        <source>It is no Word or Excel document. Unpack it, and search what was in it.</source>
        <translation>Den är inget Word- eller Exceldokument. Packa upp den och sök i det som låg i den.</translation>
    </message>
    <message>
        <source>the folder&apos;s name</source>
        <translation>mappens namn</translation>
    </message>
</context>
<context>
    <name>heller::importing::OfficePackage</name>
    <message>
        <source>“%1” is damaged or was cut off.</source>
        <translation>”%1” är skadad eller avklippt.</translation>
    </message>
    <message>
        <source>Fetch the file again, or open it in %1, which may be able to repair it.</source>
        <translation>Hämta filen igen, eller öppna den i %1, som kanske kan laga den.</translation>
    </message>
    <message>
        <source>“%1” was not read: it is larger, or unpacks to more, than a report can be.</source>
        <translation>”%1” lästes inte: den är större, eller packas upp till mer, än en rapport kan vara.</translation>
    </message>
    <message>
        <source>If it is a report, divide it into several documents.</source>
        <translation>Om det är en rapport, dela den i flera dokument.</translation>
    </message>
    <message>
        <source>“%1” is protected with a password.</source>
        <translation>”%1” är skyddad med lösenord.</translation>
    </message>
    <message>
        <source>Open it in %1, take the password away and save it again.</source>
        <translation>Öppna den i %1, ta bort lösenordet och spara den igen.</translation>
    </message>
    <message>
        <source>“%1” is in Word&apos;s old format (.doc).</source>
        <translation>”%1” är i Words gamla format (.doc).</translation>
    </message>
    <message>
        <source>Open it in Word and save it as a Word document (.docx).</source>
        <translation>Öppna filen i Word och spara den som ett Worddokument (.docx).</translation>
    </message>
    <message>
        <source>“%1” is in Excel&apos;s old format (.xls).</source>
        <translation>”%1” är i Excels gamla format (.xls).</translation>
    </message>
    <message>
        <source>Open it in Excel and save it as a workbook (.xlsx).</source>
        <translation>Öppna filen i Excel och spara den som en arbetsbok (.xlsx).</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>”%1” är tom.</translation>
    </message>
    <message>
        <source>“%1” is not a Word document.</source>
        <translation>”%1” är inget Worddokument.</translation>
    </message>
    <message>
        <source>“%1” is not an Excel workbook.</source>
        <translation>”%1” är ingen arbetsbok från Excel.</translation>
    </message>
</context>
<context>
    <name>heller::importing::PlanPersonalData</name>
    <message>
        <source>reported “%1”</source>
        <translation>anmälde ”%1”</translation>
    </message>
    <message>
        <source>%1: “%2” (%3)</source>
        <translation>%1: ”%2” (%3)</translation>
    </message>
</context>
<context>
    <name>heller::importing::SiteGate</name>
    <message>
        <source>Nothing was published: %1 holds “%2” (%3). %4</source>
        <translation>Inget publicerades: %1 innehåller ”%2” (%3). %4</translation>
    </message>
    <message>
        <source>Replace it in the public version, or let it stand there with a reason.</source>
        <translation>Ersätt det i den publika versionen, eller låt det stå där med ett skäl.</translation>
    </message>
</context>
<context>
    <name>heller::importing::XmlReader</name>
    <message>
        <source>“%1” was not read: its content is nested more than %2 levels deep.</source>
        <translation>”%1” lästes inte: innehållet är nästlat i mer än %2 nivåer.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its text cannot be read.</source>
        <translation>”%1” är skadad: texten går inte att läsa.</translation>
    </message>
    <message>
        <source>“%1” was not read: it defines XML entities, which no office program does.</source>
        <translation>”%1” lästes inte: den definierar XML-entiteter, vilket inget kontorsprogram gör.</translation>
    </message>
    <message>
        <source>Open it in the program it was made with and save it again, if you trust where it comes from.</source>
        <translation>Öppna den i programmet den gjordes med och spara den igen, om du litar på var den kommer ifrån.</translation>
    </message>
    <message>
        <source>Open it in the program it was made with and save it again.</source>
        <translation>Öppna den i programmet den gjordes med och spara den igen.</translation>
    </message>
    <message>
        <source>Open it in the program it was made with, which may be able to repair it, and save it again.</source>
        <translation>Öppna den i programmet den gjordes med, som kanske kan laga den, och spara den igen.</translation>
    </message>
</context>
<context>
    <name>heller::privacy::ContactData</name>
    <message>
        <source>An address for e-mail.</source>
        <translation>En adress för e-post.</translation>
    </message>
    <message>
        <source>A phone number with its country&apos;s number.</source>
        <translation>Ett telefonnummer med landsnummer.</translation>
    </message>
    <message>
        <source>A phone number with its area&apos;s or operator&apos;s number.</source>
        <translation>Ett telefonnummer med riktnummer.</translation>
    </message>
    <message>
        <source>The words before it speak of phoning.</source>
        <translation>Orden före handlar om att ringa.</translation>
    </message>
    <message>
        <source>A street and a number.</source>
        <translation>En gata och ett nummer.</translation>
    </message>
    <message>
        <source>The street where somebody lives.</source>
        <translation>Gatan där någon bor.</translation>
    </message>
    <message>
        <source>Three letters and three signs, as on a car.</source>
        <translation>Tre bokstäver och tre tecken, som på en bil.</translation>
    </message>
    <message>
        <source>A name on a social medium.</source>
        <translation>Ett namn på sociala medier.</translation>
    </message>
    <message>
        <source>A postcode and a town.</source>
        <translation>Ett postnummer och en ort.</translation>
    </message>
    <message>
        <source>The place where somebody lives.</source>
        <translation>Platsen där någon bor.</translation>
    </message>
    <message>
        <source>What stands on a car.</source>
        <translation>Det som står på en bil.</translation>
    </message>
</context>
<context>
    <name>heller::privacy::Finding</name>
    <message>
        <source>Personal number</source>
        <translation>Personnummer</translation>
    </message>
    <message>
        <source>Coordination number</source>
        <translation>Samordningsnummer</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-postadress</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Street address</source>
        <translation>Gatuadress</translation>
    </message>
    <message>
        <source>Registration plate</source>
        <translation>Registreringsnummer</translation>
    </message>
    <message>
        <source>Name on a social medium</source>
        <translation>Namn på sociala medier</translation>
    </message>
    <message>
        <source>Name of somebody in the register</source>
        <translation>Namn på någon i registret</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initialer</translation>
    </message>
    <message>
        <source>Exact day with a person</source>
        <translation>Exakt dag om en person</translation>
    </message>
    <message>
        <source>Can point out somebody</source>
        <translation>Kan peka ut någon</translation>
    </message>
</context>
<context>
    <name>heller::privacy::IdentityNumbers</name>
    <message>
        <source>Its date and its check digit are right.</source>
        <translation>Datum och kontrollsiffra stämmer.</translation>
    </message>
    <message>
        <source>The day of birth stands there.</source>
        <translation>Födelsedagen står där.</translation>
    </message>
    <message>
        <source>Its date is right; the check digit is not.</source>
        <translation>Datumet stämmer, men inte kontrollsiffran.</translation>
    </message>
</context>
<context>
    <name>heller::privacy::IndirectData</name>
    <message>
        <source>Initials with dots.</source>
        <translation>Initialer med punkter.</translation>
    </message>
    <message>
        <source>Initials at the end of a mail.</source>
        <translation>Initialer i slutet av ett mejl.</translation>
    </message>
    <message>
        <source>A letter that stands for somebody.</source>
        <translation>En bokstav som står för någon.</translation>
    </message>
    <message>
        <source>An exact day in a sentence about an individual.</source>
        <translation>En exakt dag i en mening om en enskild.</translation>
    </message>
    <message>
        <source>So few fit it there that it is clear who is meant.</source>
        <translation>Så få stämmer in där att det syns vem som menas.</translation>
    </message>
</context>
<context>
    <name>heller::privacy::KnownNames</name>
    <message>
        <source>%1, who %2.</source>
        <translation>%1, som %2.</translation>
    </message>
</context>
<context>
    <name>heller::privacy::Names</name>
    <message>
        <source>A word with a capital letter beside somebody&apos;s name.</source>
        <translation>Ett ord med stor bokstav bredvid någons namn.</translation>
    </message>
</context>
<context>
    <name>heller::privacy::UnknownNames</name>
    <message>
        <source>A given name and what follows it.</source>
        <translation>Ett förnamn och det som följer.</translation>
    </message>
    <message>
        <source>A given name, though the word means something else, too.</source>
        <translation>Ett förnamn, fast ordet betyder annat också.</translation>
    </message>
    <message>
        <source>A given name.</source>
        <translation>Ett förnamn.</translation>
    </message>
    <message>
        <source>A given name in other countries.</source>
        <translation>Ett förnamn i andra länder.</translation>
    </message>
    <message>
        <source>A surname.</source>
        <translation>Ett efternamn.</translation>
    </message>
    <message>
        <source>A given name, without a capital letter.</source>
        <translation>Ett förnamn, utan stor bokstav.</translation>
    </message>
    <message>
        <source>What stands before it says that it is somebody&apos;s name.</source>
        <translation>Det som står före säger att det är någons namn.</translation>
    </message>
    <message>
        <source>A word with a capital letter where a name would stand.</source>
        <translation>Ett ord med stor bokstav där ett namn skulle stå.</translation>
    </message>
    <message>
        <source>An initial and what follows it.</source>
        <translation>En initial och det som följer efter.</translation>
    </message>
    <message>
        <source>It ends as surnames do.</source>
        <translation>Det slutar som efternamn gör.</translation>
    </message>
</context>
<context>
    <name>heller::render::DocxTemplate</name>
    <message>
        <source>Open it in Word and save it as .docx or .dotx.</source>
        <translation>Öppna filen i Word och spara den som .docx eller .dotx.</translation>
    </message>
    <message>
        <source>The template %1 is damaged and cannot be used.</source>
        <translation>Mallen %1 är skadad och kan inte användas.</translation>
    </message>
</context>
<context>
    <name>heller::render::MailDraft</name>
    <message>
        <source>The mail “%1” could not be written.</source>
        <translation>Mejlet ”%1” kunde inte skrivas.</translation>
    </message>
</context>
<context>
    <name>heller::render::Pages</name>
    <message>
        <source>Stopped.</source>
        <translation>Avbrutet.</translation>
    </message>
</context>
<context>
    <name>heller::render::PaperFile</name>
    <message>
        <source>“%1” is the template itself and would be overwritten.</source>
        <translation>”%1” är själva mallen och skulle skrivas över.</translation>
    </message>
    <message>
        <source>Choose another name for the paper.</source>
        <translation>Välj ett annat namn.</translation>
    </message>
    <message>
        <source>The name “%1” does not say what to write.</source>
        <translation>Namnet ”%1” säger inte vad som ska skrivas.</translation>
    </message>
    <message>
        <source>Let it end with .docx, .pdf or .html.</source>
        <translation>Låt det sluta med .docx, .pdf eller .html.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Avbrutet. Inget skrevs.</translation>
    </message>
</context>
<context>
    <name>heller::render::Pdf</name>
    <message>
        <source>The PDF could not be made.</source>
        <translation>PDF-filen kunde inte göras.</translation>
    </message>
</context>
<context>
    <name>heller::render::Sheet</name>
    <message>
        <source>An Excel sheet has room for 1,048,576 rows, and there are more.</source>
        <translation>Ett Excelblad rymmer 1 048 576 rader, och det finns fler.</translation>
    </message>
    <message>
        <source>Narrow the list, or write a .csv file.</source>
        <translation>Begränsa listan, eller skriv en .csv-fil.</translation>
    </message>
</context>
<context>
    <name>heller::render::TemplateFile</name>
    <message>
        <source>%1 is not a Word document, or it is damaged.</source>
        <translation>%1 är inget Worddokument, eller är skadad.</translation>
    </message>
    <message>
        <source>Open it in Word and save it as .docx or .dotx.</source>
        <translation>Öppna filen i Word och spara den som .docx eller .dotx.</translation>
    </message>
    <message>
        <source>%1 is too large to be a template.</source>
        <translation>%1 är för stor för att vara en mall.</translation>
    </message>
    <message>
        <source>A template may be 32 MB, and 64 MB unpacked. Make its pictures smaller.</source>
        <translation>En mall får vara 32 MB, och 64 MB uppackad. Gör bilderna mindre.</translation>
    </message>
    <message>
        <source>%1 is protected with a password, or it is an old Word document (.doc).</source>
        <translation>%1 är skyddad med lösenord, eller är ett gammalt Worddokument (.doc).</translation>
    </message>
    <message>
        <source>Open it in Word, remove the password and save it as .docx or .dotx.</source>
        <translation>Öppna filen i Word, ta bort lösenordet och spara den som .docx eller .dotx.</translation>
    </message>
    <message>
        <source>%1 holds macros.</source>
        <translation>%1 innehåller makron.</translation>
    </message>
    <message>
        <source>Save it in Word as a template without macros (.dotx).</source>
        <translation>Spara den i Word som en mall utan makron (.dotx).</translation>
    </message>
    <message>
        <source>%1 is saved as Strict Open XML.</source>
        <translation>%1 är sparad som Strict Open XML.</translation>
    </message>
    <message>
        <source>Save it in Word as an ordinary .docx or .dotx.</source>
        <translation>Spara den i Word som en vanlig .docx eller .dotx.</translation>
    </message>
    <message>
        <source>The template %1 does not exist.</source>
        <translation>Mallen %1 finns inte.</translation>
    </message>
    <message>
        <source>The template %1 cannot be read.</source>
        <translation>Mallen %1 går inte att läsa.</translation>
    </message>
</context>
<context>
    <name>heller::render::Zip</name>
    <message>
        <source>The document could not be packed.</source>
        <translation>Dokumentet kunde inte packas.</translation>
    </message>
</context>
<context>
    <name>heller::report::Check</name>
    <message>
        <source>%1 has neither a date nor a semester.</source>
        <translation>%1 har varken datum eller termin.</translation>
    </message>
    <message>
        <source>The feedback of %1 is headed “%2”, that of others “%3”.</source>
        <translation>Återkopplingen till %1 har rubriken ”%2”, andras ”%3”.</translation>
    </message>
    <message>
        <source>%1 writes “%2” for what another case calls “%3”.</source>
        <translation>%1 skriver ”%2” om det som en annan avvikelse kallar ”%3”.</translation>
    </message>
    <message>
        <source>%1 is not in the report.</source>
        <translation>%1 finns inte med i rapporten.</translation>
    </message>
    <message>
        <source>%1 to %2 are not in the report.</source>
        <translation>%1 till %2 finns inte med i rapporten.</translation>
    </message>
    <message>
        <source>%1: “%2” is empty.</source>
        <translation>%1: ”%2” är tomt.</translation>
    </message>
    <message>
        <source>%1 says only “%3” under “%2”.</source>
        <translation>%1 säger bara ”%3” under ”%2”.</translation>
    </message>
    <message>
        <source>The letter has no signature: the association&apos;s coordinator is not named.</source>
        <translation>Brevet saknar underskrift: förbundets koordinator är inte angiven.</translation>
    </message>
    <message>
        <source>The letter has no signature: no %1 is named.</source>
        <translation>Brevet saknar underskrift: ingen %1 är angiven.</translation>
    </message>
</context>
<context>
    <name>heller::report::Site</name>
    <message>
        <source>“%1” is no colour.</source>
        <translation>”%1” är ingen färg.</translation>
    </message>
    <message>
        <source>Write it as #1d5c85: red, green and blue.</source>
        <translation>Skriv den som #1d5c85: rött, grönt och blått.</translation>
    </message>
    <message>
        <source>The colour %1 cannot be read on white: its contrast is %2:1, and 4.5:1 is the least.</source>
        <translation>Färgen %1 går inte att läsa på vitt: kontrasten är %2:1, och 4,5:1 är det minsta.</translation>
    </message>
    <message>
        <source>Choose a darker one.</source>
        <translation>Välj en mörkare.</translation>
    </message>
    <message>
        <source>The logo is no SVG that is a picture alone.</source>
        <translation>Logotypen är ingen SVG som bara är en bild.</translation>
    </message>
    <message>
        <source>Save it without scripts and without what is fetched from elsewhere, or choose a PNG.</source>
        <translation>Spara den utan skript och utan sådant som hämtas någon annanstans ifrån, eller välj en PNG.</translation>
    </message>
    <message>
        <source>The logo is not the kind of picture that its name says.</source>
        <translation>Logotypen är inte en sådan bild som namnet säger.</translation>
    </message>
    <message>
        <source>Choose a PNG, JPEG or SVG.</source>
        <translation>Välj en PNG, JPEG eller SVG.</translation>
    </message>
</context>
<context>
    <name>heller::service</name>
    <message>
        <source>There is already an actor called %1.</source>
        <translation>Det finns redan en aktör som heter %1.</translation>
    </message>
    <message>
        <source>Use that one, or choose another name.</source>
        <translation>Använd den, eller välj ett annat namn.</translation>
    </message>
    <message>
        <source>The organisation that %1 belongs to is not in the register.</source>
        <translation>Organisationen som %1 hör till finns inte i registret.</translation>
    </message>
    <message>
        <source>The successor of %1 is not in the register.</source>
        <translation>Efterträdaren till %1 finns inte i registret.</translation>
    </message>
    <message>
        <source>%1 cannot be a part of itself.</source>
        <translation>%1 kan inte vara en del av sig själv.</translation>
    </message>
    <message>
        <source>Choose another organisation for it to belong to.</source>
        <translation>Välj en annan organisation som den hör till.</translation>
    </message>
    <message>
        <source>An actor needs a name.</source>
        <translation>En aktör behöver ett namn.</translation>
    </message>
    <message>
        <source>%1 ends before it begins.</source>
        <translation>%1 slutar innan den börjar.</translation>
    </message>
    <message>
        <source>New actor: %1</source>
        <translation>Ny aktör: %1</translation>
    </message>
    <message>
        <source>Change actor: %1</source>
        <translation>Ändra aktör: %1</translation>
    </message>
    <message>
        <source>The actor is no longer in the register.</source>
        <translation>Aktören finns inte längre i registret.</translation>
    </message>
    <message>
        <source>Delete actor: %1</source>
        <translation>Ta bort aktör: %1</translation>
    </message>
    <message>
        <source>Give it an end date instead.</source>
        <translation>Ge den ett slutdatum i stället.</translation>
    </message>
    <message>
        <source>New contact: %1</source>
        <translation>Ny kontaktväg: %1</translation>
    </message>
    <message>
        <source>%1 cannot be copied to %2.</source>
        <translation>%1 kan inte kopieras till %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check that there is room and that you may write there.</source>
        <translation>Inget ändrades. Kontrollera att det finns plats och att du får skriva där.</translation>
    </message>
    <message>
        <source>Close it there and try again. Nothing was changed.</source>
        <translation>Stäng det där och försök igen. Inget ändrades.</translation>
    </message>
    <message>
        <source>%1 cannot be replaced.</source>
        <translation>%1 kan inte ersättas.</translation>
    </message>
    <message>
        <source>Check that you may write in the folder and that no other program has the file open.</source>
        <translation>Kontrollera att du får skriva i mappen och att inget annat program har filen öppen.</translation>
    </message>
    <message>
        <source>%1 cannot be restored from itself.</source>
        <translation>%1 kan inte återställas från sig självt.</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Välj en annan säkerhetskopia.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Ny avvikelse</translation>
    </message>
    <message>
        <source>New case: %1</source>
        <translation>Ny avvikelse: %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n cases</source>
        <translation>
            <numerusform>Ta bort %n avvikelse</numerusform>
            <numerusform>Ta bort %n avvikelser</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Ta bort %1</translation>
    </message>
    <message>
        <source>New feedback round</source>
        <translation>Ny återkoppling</translation>
    </message>
    <message>
        <source>Delete feedback round</source>
        <translation>Ta bort återkoppling</translation>
    </message>
    <message>
        <source>The year %1 cannot be right.</source>
        <translation>Årtalet %1 kan inte stämma.</translation>
    </message>
    <message>
        <source>An actor of the case is no longer in the register.</source>
        <translation>En av avvikelsens aktörer finns inte längre i registret.</translation>
    </message>
    <message>
        <source>Choose the actors anew.</source>
        <translation>Välj aktörerna på nytt.</translation>
    </message>
    <message>
        <source>A case that is dismissed or transferred needs a reason.</source>
        <translation>En avvikelse som skrivs av eller flyttas över behöver ett skäl.</translation>
    </message>
    <message>
        <source>Write down why, and try again.</source>
        <translation>Skriv varför och försök igen.</translation>
    </message>
    <message>
        <source>The same actor is named twice.</source>
        <translation>Samma aktör är angiven två gånger.</translation>
    </message>
    <message>
        <source>A feedback round cannot have the number %1.</source>
        <translation>En återkoppling kan inte ha numret %1.</translation>
    </message>
    <message>
        <source>There cannot be fewer than no reminders.</source>
        <translation>Antalet påminnelser kan inte vara mindre än noll.</translation>
    </message>
    <message>
        <source>There is already a case %1.</source>
        <translation>Det finns redan en avvikelse %1.</translation>
    </message>
    <message>
        <source>Give the new case another diary number, or none.</source>
        <translation>Ge den nya avvikelsen ett annat diarienummer, eller inget.</translation>
    </message>
    <message>
        <source>There is no case %1 in the register.</source>
        <translation>Det finns ingen avvikelse %1 i registret.</translation>
    </message>
    <message>
        <source>New meeting %1</source>
        <translation>Nytt möte %1</translation>
    </message>
    <message>
        <source>Change meeting %1</source>
        <translation>Ändra möte %1</translation>
    </message>
    <message>
        <source>There is already a file %1.</source>
        <translation>Det finns redan en fil %1.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Välj ett annat namn.</translation>
    </message>
    <message>
        <source>%1 cannot be created.</source>
        <translation>%1 kan inte skapas.</translation>
    </message>
    <message>
        <source>%1 is open for reading only.</source>
        <translation>%1 är öppet bara för läsning.</translation>
    </message>
    <message>
        <source>Open it for writing to change it.</source>
        <translation>Öppna det för skrivning för att ändra det.</translation>
    </message>
    <message>
        <source>%1 is open for writing elsewhere.</source>
        <translation>%1 är öppet för skrivning på annat håll.</translation>
    </message>
    <message>
        <source>You can read it, and change it when it has been closed there.</source>
        <translation>Du kan läsa det, och ändra det när det har stängts där.</translation>
    </message>
    <message>
        <source>%1 has been open for writing since %2, by %3 on the computer %4.</source>
        <translation>%1 är öppet för skrivning sedan %2, av %3 på datorn %4.</translation>
    </message>
    <message>
        <source>%1 or its folder is write-protected.</source>
        <translation>%1 eller dess mapp är skrivskyddad.</translation>
    </message>
    <message>
        <source>You can read it. To change it, ask for the right to write in the folder, or copy the file.</source>
        <translation>Du kan läsa det. För att ändra det, be om rätt att skriva i mappen eller kopiera filen.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Heller.</source>
        <translation>%1 är gjort av en nyare Heller.</translation>
    </message>
    <message>
        <source>You can read it. To change it, install the newer Heller.</source>
        <translation>Du kan läsa det. För att ändra det, installera den nyare Heller.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Heller and cannot be read by this one.</source>
        <translation>%1 är gjort av en nyare Heller och kan inte läsas av den här.</translation>
    </message>
    <message>
        <source>Install the newer Heller.</source>
        <translation>Installera den nyare Heller.</translation>
    </message>
    <message>
        <source>%1 is damaged: parts of the register are missing.</source>
        <translation>%1 är skadat: delar av registret saknas.</translation>
    </message>
    <message>
        <source>Restore the register from a backup.</source>
        <translation>Återställ registret från en säkerhetskopia.</translation>
    </message>
    <message>
        <source>Change the report of %1</source>
        <translation>Ändra rapporten för %1</translation>
    </message>
    <message>
        <source>%1 has been open for writing since %2, on the computer %3.</source>
        <translation>%1 är öppet för skrivning sedan %2, på datorn %3.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>okänd</translation>
    </message>
    <message>
        <source>%1 is a backup of another register than %2.</source>
        <translation>%1 är en säkerhetskopia av ett annat register än %2.</translation>
    </message>
    <message>
        <source>Choose one of its own backups. Nothing was changed.</source>
        <translation>Välj en av dess egna säkerhetskopior. Inget har ändrats.</translation>
    </message>
    <message>
        <source>The name “%1” does not say what to write.</source>
        <translation>Namnet ”%1” säger inte vad som ska skrivas.</translation>
    </message>
    <message>
        <source>Let it end with .xlsx, .csv or .json.</source>
        <translation>Låt det sluta med .xlsx, .csv eller .json.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Avbrutet. Inget skrevs.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>Avbrutet: inget har ändrats.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Avskriv</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Överför</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Återuppta</translation>
    </message>
    <message>
        <source>%1 has two feedback rounds with the number %2.</source>
        <translation>%1 har två återkopplingsomgångar med numret %2.</translation>
    </message>
    <message>
        <source>A contact needs a role or a name.</source>
        <translation>En kontaktväg behöver en funktion eller ett namn.</translation>
    </message>
    <message>
        <source>Change contact: %1</source>
        <translation>Ändra kontaktväg: %1</translation>
    </message>
    <message>
        <source>Delete contact: %1</source>
        <translation>Ta bort kontaktväg: %1</translation>
    </message>
    <message numerus="yes">
        <source>Link %n case(s) to %1</source>
        <translation>
            <numerusform>Koppla %n avvikelse till %1</numerusform>
            <numerusform>Koppla %n avvikelser till %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the dates.</source>
        <translation>Kontrollera datumen.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 är skadat.</translation>
    </message>
    <message numerus="yes">
        <source>%n cases to the meeting %1</source>
        <translation>
            <numerusform>En avvikelse till mötet %1</numerusform>
            <numerusform>%n avvikelser till mötet %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A theme needs a name.</source>
        <translation>Ett tema behöver ett namn.</translation>
    </message>
    <message>
        <source>New theme: %1</source>
        <translation>Nytt tema: %1</translation>
    </message>
    <message>
        <source>There is already a theme “%1”.</source>
        <translation>Temat ”%1” finns redan.</translation>
    </message>
    <message>
        <source>Rename theme: %1</source>
        <translation>Byt namn på tema: %1</translation>
    </message>
    <message>
        <source>The theme is no longer in the register.</source>
        <translation>Temat finns inte kvar i registret.</translation>
    </message>
    <message>
        <source>Delete theme: %1</source>
        <translation>Ta bort tema: %1</translation>
    </message>
    <message>
        <source>Change themes (%1)</source>
        <translation>Ändra teman (%1)</translation>
    </message>
    <message>
        <source>Theme %1 (%2)</source>
        <translation>Tema %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Theme %1 on %n cases</source>
        <translation>
            <numerusform>Tema %1 på en avvikelse</numerusform>
            <numerusform>Tema %1 på %n avvikelser</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme %1 off (%2)</source>
        <translation>Ta bort temat %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Theme %1 off %n cases</source>
        <translation>
            <numerusform>Ta bort temat %1 från en avvikelse</numerusform>
            <numerusform>Ta bort temat %1 från %n avvikelser</numerusform>
        </translation>
    </message>
    <message>
        <source>A saved view needs a name.</source>
        <translation>Ett sparat urval behöver ett namn.</translation>
    </message>
    <message>
        <source>There is already a saved view “%1”.</source>
        <translation>Det sparade urvalet ”%1” finns redan.</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>Ge det ett annat namn.</translation>
    </message>
    <message>
        <source>The saved view is no longer in the register.</source>
        <translation>Det sparade urvalet finns inte kvar i registret.</translation>
    </message>
    <message>
        <source>Save view: %1</source>
        <translation>Spara urval: %1</translation>
    </message>
    <message>
        <source>Rename view: %1</source>
        <translation>Byt namn på urval: %1</translation>
    </message>
    <message>
        <source>Change view: %1</source>
        <translation>Ändra urval: %1</translation>
    </message>
    <message>
        <source>Delete view: %1</source>
        <translation>Ta bort urval: %1</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>”%1” är tom.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB and is not kept.</source>
        <translation>”%1” är större än %2 MB och sparas inte.</translation>
    </message>
    <message>
        <source>Keep “%1” as sent</source>
        <translation>Spara ”%1” som sänd</translation>
    </message>
    <message>
        <source>Take a sent report away</source>
        <translation>Ta bort en sänd rapport</translation>
    </message>
    <message>
        <source>The sent report is no longer in the register.</source>
        <translation>Den sända rapporten finns inte kvar i registret.</translation>
    </message>
    <message>
        <source>%1 is a folder and cannot be attached.</source>
        <translation>%1 är en mapp och kan inte bifogas.</translation>
    </message>
    <message>
        <source>Attach the files in it. Nothing was attached.</source>
        <translation>Bifoga filerna i den. Inget bifogades.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB and cannot be attached.</source>
        <translation>%1 är större än %2 MB och kan inte bifogas.</translation>
    </message>
    <message>
        <source>Attach a smaller copy, or write where the file lies. Nothing was attached.</source>
        <translation>Bifoga en mindre kopia eller skriv var filen finns. Inget bifogades.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kan inte läsas.</translation>
    </message>
    <message>
        <source>Nothing was attached.</source>
        <translation>Inget bifogades.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 är tom.</translation>
    </message>
    <message>
        <source>Attach %1 (%2)</source>
        <translation>Bifoga %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Attach %n files (%1)</source>
        <translation>
            <numerusform>Bifoga %n fil (%1)</numerusform>
            <numerusform>Bifoga %n filer (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 (%2)</source>
        <translation>Ta bort %1 (%2)</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kan inte skrivas.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Välj en annan plats.</translation>
    </message>
    <message>
        <source>Also reported on %1:</source>
        <translation>Även anmält den %1:</translation>
    </message>
    <message>
        <source>Also reported:</source>
        <translation>Även anmält:</translation>
    </message>
    <message>
        <source>%1 cannot be joined to another case: it has been worked with.</source>
        <translation>%1 kan inte slås ihop med en annan avvikelse: den har börjat handläggas.</translation>
    </message>
    <message>
        <source>Write in one of the two that it is the same matter.</source>
        <translation>Skriv i ett av dem att det gäller samma sak.</translation>
    </message>
    <message>
        <source>Join %1 to %2</source>
        <translation>Slå ihop %1 med %2</translation>
    </message>
    <message>
        <source>Bring back the version of %1 (%2)</source>
        <translation>Hämta tillbaka versionen från %1 (%2)</translation>
    </message>
    <message>
        <source>Bring back the first version (%1)</source>
        <translation>Hämta tillbaka den första versionen (%1)</translation>
    </message>
    <message>
        <source>There is no such version of %1.</source>
        <translation>Den versionen av %1 finns inte.</translation>
    </message>
    <message>
        <source>A pause must have ended before the next begins.</source>
        <translation>En paus måste ha tagit slut innan nästa börjar.</translation>
    </message>
    <message>
        <source>%1 has been asked in that round already.</source>
        <translation>%1 har redan fått frågan i den omgången.</translation>
    </message>
    <message>
        <source>Remind instead, or note the answer.</source>
        <translation>Påminn i stället, eller anteckna svaret.</translation>
    </message>
    <message>
        <source>No answer is awaited from %1.</source>
        <translation>Inget svar väntas från %1.</translation>
    </message>
    <message>
        <source>No answer is awaited from anybody.</source>
        <translation>Inget svar väntas från någon.</translation>
    </message>
    <message>
        <source>Nobody has been asked about %1.</source>
        <translation>Ingen har fått frågan om %1.</translation>
    </message>
    <message>
        <source>Nobody is named who is to be asked.</source>
        <translation>Ingen är nämnd som ska få frågan.</translation>
    </message>
    <message>
        <source>Ask %1 (%2)</source>
        <translation>Fråga %1 (%2)</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Påminn</translation>
    </message>
    <message>
        <source>A pause needs a reason.</source>
        <translation>En paus behöver ett skäl.</translation>
    </message>
    <message>
        <source>Write down what is waited for, and try again.</source>
        <translation>Skriv vad ni väntar på och försök igen.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Let the clock go on</source>
        <translation>Låt klockan gå igen</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Svar från %1</translation>
    </message>
    <message>
        <source>%1 has not been asked.</source>
        <translation>%1 har inte fått frågan.</translation>
    </message>
    <message>
        <source>Ask first, then note the answer.</source>
        <translation>Fråga först, anteckna sedan svaret.</translation>
    </message>
    <message>
        <source>Assess as settled</source>
        <translation>Bedöm som färdig</translation>
    </message>
    <message>
        <source>Ask anew</source>
        <translation>Fråga igen</translation>
    </message>
    <message>
        <source>Take the assessment back</source>
        <translation>Ta tillbaka bedömningen</translation>
    </message>
    <message>
        <source>No answer is late.</source>
        <translation>Inget svar är försenat.</translation>
    </message>
    <message numerus="yes">
        <source>Remind %n that are late</source>
        <translation>
            <numerusform>Påminn %n som är försenad</numerusform>
            <numerusform>Påminn %n som är försenade</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Rad %1: %2</translation>
    </message>
    <message>
        <source>Nothing has been taken in. Mend the line and try again.</source>
        <translation>Ingenting har tagits in. Rätta raden och försök igen.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, which is not in the register.</source>
        <translation>%1 tillhör %2, som inte finns i registret.</translation>
    </message>
    <message>
        <source>The actors are written as a table.</source>
        <translation>Aktörerna skrivs som en tabell.</translation>
    </message>
    <message>
        <source>Let the name end with .csv or .xlsx.</source>
        <translation>Låt namnet sluta på .csv eller .xlsx.</translation>
    </message>
    <message>
        <source>Take in a list of actors</source>
        <translation>Ta in en lista över aktörer</translation>
    </message>
    <message>
        <source>%1 cannot be merged with itself.</source>
        <translation>%1 kan inte slås ihop med sig själv.</translation>
    </message>
    <message>
        <source>%1 is a part of %2, and cannot take it in.</source>
        <translation>%1 är en del av %2 och kan inte ta upp den.</translation>
    </message>
    <message>
        <source>Merge the other way round.</source>
        <translation>Slå ihop åt andra hållet.</translation>
    </message>
    <message>
        <source>%1 and %2 both have a unit called %3.</source>
        <translation>%1 och %2 har båda en enhet som heter %3.</translation>
    </message>
    <message>
        <source>Merge those two first.</source>
        <translation>Slå ihop de två först.</translation>
    </message>
    <message>
        <source>Merge %1 with %2</source>
        <translation>Slå ihop %1 med %2</translation>
    </message>
    <message>
        <source>%1 cannot be deleted: cases, meetings or other actors refer to it.</source>
        <translation>%1 kan inte tas bort: avvikelser, möten eller andra aktörer hänvisar dit.</translation>
    </message>
    <message>
        <source>An item on the agenda needs a name.</source>
        <translation>En punkt på dagordningen behöver en rubrik.</translation>
    </message>
    <message>
        <source>New item: %1</source>
        <translation>Ny punkt: %1</translation>
    </message>
    <message>
        <source>The item is no longer on the agenda.</source>
        <translation>Punkten står inte längre på dagordningen.</translation>
    </message>
    <message>
        <source>Order of the agenda</source>
        <translation>Dagordningens ordning</translation>
    </message>
    <message>
        <source>Take an item off the agenda</source>
        <translation>Ta bort en punkt från dagordningen</translation>
    </message>
    <message>
        <source>A meeting cannot go on with itself.</source>
        <translation>Ett möte kan inte fortsätta på sig självt.</translation>
    </message>
    <message numerus="yes">
        <source>%n open items to the meeting %1</source>
        <translation>
            <numerusform>%n öppen punkt till mötet %1</numerusform>
            <numerusform>%n öppna punkter till mötet %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Only about a case can somebody be asked.</source>
        <translation>Bara om en avvikelse kan någon få en fråga.</translation>
    </message>
    <message>
        <source>The decision does not say who answers.</source>
        <translation>Beslutet säger inte vem som svarar.</translation>
    </message>
    <message>
        <source>Everybody the decision names has been asked already.</source>
        <translation>Alla som beslutet nämner har redan fått frågan.</translation>
    </message>
    <message>
        <source>The meeting ends before it begins.</source>
        <translation>Mötet slutar innan det börjar.</translation>
    </message>
    <message>
        <source>Check the times.</source>
        <translation>Kontrollera tiderna.</translation>
    </message>
    <message>
        <source>There is no day to meet on.</source>
        <translation>Det finns ingen dag att mötas på.</translation>
    </message>
    <message>
        <source>Choose another rhythm or a longer time.</source>
        <translation>Välj en annan rytm eller en längre tid.</translation>
    </message>
    <message numerus="yes">
        <source>%n new meetings</source>
        <translation>
            <numerusform>%n nytt möte</numerusform>
            <numerusform>%n nya möten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (meeting %2)</source>
        <translation>%1 (mötet %2)</translation>
    </message>
    <message>
        <source>A meeting is moved to a day.</source>
        <translation>Ett möte flyttas till en dag.</translation>
    </message>
    <message>
        <source>Move the meeting to %1</source>
        <translation>Flytta mötet till %1</translation>
    </message>
    <message>
        <source>The meeting %1 is held</source>
        <translation>Mötet %1 är hållet</translation>
    </message>
    <message>
        <source>The meeting %1 is not held</source>
        <translation>Mötet %1 är inte hållet</translation>
    </message>
    <message>
        <source>Delete the meeting %1</source>
        <translation>Ta bort mötet %1</translation>
    </message>
    <message>
        <source>A task needs a name.</source>
        <translation>En uppgift behöver ett namn.</translation>
    </message>
    <message>
        <source>A task needs its first day.</source>
        <translation>En uppgift behöver sin första dag.</translation>
    </message>
    <message>
        <source>New task: %1</source>
        <translation>Ny uppgift: %1</translation>
    </message>
    <message>
        <source>Change task: %1</source>
        <translation>Ändra uppgiften: %1</translation>
    </message>
    <message>
        <source>Delete task: %1</source>
        <translation>Ta bort uppgiften: %1</translation>
    </message>
    <message>
        <source>%1 does not fall on that day.</source>
        <translation>%1 infaller inte den dagen.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Klart: %1</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Inte klart: %1</translation>
    </message>
    <message>
        <source>A report day must be a day of every year.</source>
        <translation>En rapportdag måste finnas varje år.</translation>
    </message>
    <message>
        <source>Change the report days</source>
        <translation>Ändra rapportdagarna</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>ett ärende</numerusform>
            <numerusform>%n ärenden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to the reporter (%2)</source>
        <translation>%1 till anmälaren (%2)</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <translation>%1 till %2 (%3)</translation>
    </message>
    <message>
        <source>No case is named that the letter is about.</source>
        <translation>Det framgår inte vilken avvikelse brevet handlar om.</translation>
    </message>
    <message>
        <source>%1 and %2 were reported by different people.</source>
        <translation>%1 och %2 har anmälts av olika personer.</translation>
    </message>
    <message>
        <source>Write to each of them.</source>
        <translation>Skriv till var och en.</translation>
    </message>
    <message>
        <source>It is not known who reported %1.</source>
        <translation>Det är inte känt vem som har anmält %1.</translation>
    </message>
    <message>
        <source>No answer is awaited from %1 about %2.</source>
        <translation>Inget svar väntas från %1 om %2.</translation>
    </message>
    <message>
        <source>The clock of %1 stands still in %2.</source>
        <translation>Klockan för %1 står stilla i %2.</translation>
    </message>
    <message>
        <source>Let it go on first.</source>
        <translation>Låt den gå vidare först.</translation>
    </message>
    <message>
        <source>%1 has answered about %2 already.</source>
        <translation>%1 har redan svarat om %2.</translation>
    </message>
    <message>
        <source>Assess the answers first; then another round can be asked.</source>
        <translation>Bedöm svaren först; sedan kan en ny omgång frågas.</translation>
    </message>
    <message>
        <source>The wording has {%1} in it, which means nothing to Heller. It stands in the letter as it is.</source>
        <translation>I brevmallen står {%1}, som Heller inte vet vad det är. Det står kvar i brevet som det är.</translation>
    </message>
    <message>
        <source>Write what you need to know where the letter says so.</source>
        <translation>Skriv vad du behöver veta där det står i brevet.</translation>
    </message>
    <message>
        <source>The letter names %1, who reported %2.</source>
        <translation>Brevet nämner %1, som har anmält %2.</translation>
    </message>
    <message>
        <source>Nobody is named who is to be written to.</source>
        <translation>Det framgår inte vem brevet ska till.</translation>
    </message>
    <message>
        <source>Such a letter goes to the reporter.</source>
        <translation>Ett sådant brev går till anmälaren.</translation>
    </message>
    <message>
        <source>Change letter: %1</source>
        <translation>Ändra brevmall: %1</translation>
    </message>
    <message>
        <source>Ask first; then there is something to answer.</source>
        <translation>Fråga först, så finns det något att svara på.</translation>
    </message>
    <message>
        <source>%1 was reported by several people; each is to be written to by herself.</source>
        <translation>%1 har anmälts av flera personer; var och en ska få ett eget brev.</translation>
    </message>
    <message>
        <source>Write to them from your mail program, one at a time.</source>
        <translation>Skriv till dem från e-postprogrammet, en i taget.</translation>
    </message>
    <message>
        <source>%1 is not settled yet.</source>
        <translation>%1 är inte avslutad än.</translation>
    </message>
    <message>
        <source>Assess the answers first, or end it.</source>
        <translation>Bedöm återkopplingen först, eller avsluta avvikelsen.</translation>
    </message>
    <message>
        <source>The wording has {%1} in it, but such a letter has nothing to put there. Read the sentence that it stood in.</source>
        <translation>I lydelsen står {%1}, men ett sådant brev har inget att sätta dit. Läs meningen där det stod.</translation>
    </message>
    <message>
        <source>%1 has not ended: the reporter is still to be told when it does.</source>
        <translation>%1 är inte avslutad: anmälaren ska ändå få besked när den är det.</translation>
    </message>
    <message>
        <source>%1 is before the day on which %2 was asked, %3.</source>
        <translation>%1 är före den dag då %2 tillfrågades, %3.</translation>
    </message>
    <message>
        <source>Check the day.</source>
        <translation>Kontrollera dagen.</translation>
    </message>
    <message>
        <source>%1 waits for its reporter: all its clocks stand still.</source>
        <translation>%1 väntar på sin anmälare: alla klockor står stilla.</translation>
    </message>
    <message>
        <source>Note the day on which the supplement came; then they go on by themselves.</source>
        <translation>Anteckna vilken dag kompletteringen kom, så går de vidare av sig själva.</translation>
    </message>
    <message>
        <source>%1 is settled: nobody is asked about it any more.</source>
        <translation>%1 är färdig hanterad: ingen tillfrågas längre om den.</translation>
    </message>
    <message>
        <source>Assess it as to be worked with further first, or take the assessment back.</source>
        <translation>Bedöm den först som ”Fortsätta arbeta”, eller ta tillbaka bedömningen.</translation>
    </message>
    <message>
        <source>%1 has ended: nobody is asked about it any more.</source>
        <translation>%1 är avslutad: ingen tillfrågas längre om den.</translation>
    </message>
    <message>
        <source>Take it up again first.</source>
        <translation>Ta upp den igen först.</translation>
    </message>
    <message>
        <source>%1 waits for its reporter.</source>
        <translation>%1 väntar på sin anmälare.</translation>
    </message>
    <message>
        <source>Note the day on which the supplement came, or clear the day on which it was asked for; then ask.</source>
        <translation>Anteckna vilken dag kompletteringen kom, eller ta bort dagen då den begärdes; fråga sedan.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, but two are called so: %3 and %4.</source>
        <translation>%1 hör till ”%2”, men två heter så: %3 och %4.</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, till %2</translation>
    </message>
    <message>
        <source>%1 is before the day on which the question was put, %2.</source>
        <translation>%1 är före den dag då frågan ställdes, %2.</translation>
    </message>
</context>
<context>
    <name>heller::service::Disclosures</name>
    <message>
        <source>“%1” in %2 is neither masked nor decided to stand.</source>
        <translation>”%1” i %2 är varken maskerat eller godtaget.</translation>
    </message>
    <message>
        <source>Decide about it: nothing is handed out before.</source>
        <translation>Bestäm vad som gäller: inget lämnas ut innan dess.</translation>
    </message>
    <message>
        <source>“%1” in %2 is let stand, and masked as well.</source>
        <translation>”%1” i %2 får stå kvar men är också maskerat.</translation>
    </message>
    <message>
        <source>Mask it everywhere, or let it stand everywhere.</source>
        <translation>Maskera det överallt, eller låt det stå överallt.</translation>
    </message>
    <message>
        <source>No case is chosen.</source>
        <translation>Ingen avvikelse är vald.</translation>
    </message>
    <message>
        <source>Choose what to hand out.</source>
        <translation>Välj vad som ska lämnas ut.</translation>
    </message>
    <message>
        <source>The masking of “%1” has no ground.</source>
        <translation>Maskningen av ”%1” saknar grund.</translation>
    </message>
    <message>
        <source>Name the paragraph it is grounded on.</source>
        <translation>Ange vilken paragraf den grundas på.</translation>
    </message>
    <message>
        <source>“%1” does not stand any more where it is to be masked.</source>
        <translation>”%1” står inte längre där det ska maskeras.</translation>
    </message>
    <message>
        <source>Begin again: the case has been changed meanwhile.</source>
        <translation>Börja om: avvikelsen har ändrats under tiden.</translation>
    </message>
    <message>
        <source>Chosen by hand.</source>
        <translation>Vald för hand.</translation>
    </message>
    <message>
        <source>“%1” does not stand in %2.</source>
        <translation>”%1” står inte i %2.</translation>
    </message>
    <message>
        <source>“%1” stands in none of the deviations.</source>
        <translation>”%1” står inte i någon av avvikelserna.</translation>
    </message>
    <message>
        <source>Write it as it stands in the case.</source>
        <translation>Skriv det som det står i ärendet.</translation>
    </message>
    <message>
        <source>“%1” in %2 is let stand, but “%3” in it is masked.</source>
        <translation>”%1” i %2 får stå, men ”%3” i det är maskat.</translation>
    </message>
    <message>
        <source>Mask both, or let both stand.</source>
        <translation>Maska båda, eller låt båda stå.</translation>
    </message>
    <message>
        <source>Who reported it. The name of a public servant is seldom secret.</source>
        <translation>Den som rapporterade. En tjänstemans namn omfattas sällan av sekretess.</translation>
    </message>
</context>
<context>
    <name>heller::service::Dispatches</name>
    <message>
        <source>Note what left the house</source>
        <translation>Anteckna vad som lämnat huset</translation>
    </message>
    <message>
        <source>“%1” cannot be read again, and is not in the log of what left the house.</source>
        <translation>”%1” kan inte läsas igen, och står inte i loggen över det som lämnat huset.</translation>
    </message>
</context>
<context>
    <name>heller::service::Papers</name>
    <message>
        <source>The deviation is not published: there is nothing of it for everybody.</source>
        <translation>Avvikelsen är inte publicerad: det finns inget av den som är till för alla.</translation>
    </message>
    <message>
        <source>None of the deviations is published: there is nothing of them for everybody.</source>
        <translation>Ingen av avvikelserna är publicerad: det finns inget av dem som är till för alla.</translation>
    </message>
    <message>
        <source>Publish first, or choose other readers.</source>
        <translation>Publicera först, eller välj andra läsare.</translation>
    </message>
</context>
<context>
    <name>heller::service::PersonalData</name>
    <message>
        <source>Heading of the feedback</source>
        <translation>Återkopplingens rubrik</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Återkoppling</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Svar från %1</translation>
    </message>
    <message>
        <source>Note on the assessment</source>
        <translation>Anteckning om bedömningen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Cooperating parties</source>
        <translation>Samverkande parter</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Samverkansutmaning</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Konsekvenser</translation>
    </message>
    <message>
        <source>Proposed solution</source>
        <translation>Förslag till lösning</translation>
    </message>
    <message>
        <source>Other text</source>
        <translation>Övrig text</translation>
    </message>
    <message>
        <source>Notes of the meeting</source>
        <translation>Mötets anteckningar</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Note on the outcome</source>
        <translation>Anteckning om utfallet</translation>
    </message>
    <message>
        <source>Reason for ending it</source>
        <translation>Skäl till avslutet</translation>
    </message>
    <message>
        <source>Left over from the import</source>
        <translation>Kvar från importen</translation>
    </message>
    <message>
        <source>reported %1</source>
        <translation>anmälde %1</translation>
    </message>
    <message>
        <source>is a contact of %1</source>
        <translation>är kontakt hos %1</translation>
    </message>
    <message>
        <source>answered about %1</source>
        <translation>svarade om %1</translation>
    </message>
    <message>
        <source>was called to the meeting of %1</source>
        <translation>kallades till mötet %1</translation>
    </message>
    <message>
        <source>The search for personal data was stopped.</source>
        <translation>Sökningen efter personuppgifter stoppades.</translation>
    </message>
    <message>
        <source>Personal data may stand only with a reason.</source>
        <translation>Personuppgifter får bara stå kvar med ett skäl.</translation>
    </message>
    <message>
        <source>Write why it has to.</source>
        <translation>Skriv varför de måste stå kvar.</translation>
    </message>
    <message>
        <source>Let personal data stand (%1)</source>
        <translation>Låt personuppgifter stå (%1)</translation>
    </message>
    <message>
        <source>Personal data may not stand any more (%1)</source>
        <translation>Personuppgifter får inte stå längre (%1)</translation>
    </message>
</context>
<context>
    <name>heller::service::Persons</name>
    <message>
        <source>Nothing is rewritten without a decision.</source>
        <translation>Inget skrivs om utan ett beslut.</translation>
    </message>
    <message>
        <source>Give the decision&apos;s reference.</source>
        <translation>Ange beslutets beteckning.</translation>
    </message>
    <message>
        <source>A pseudonym is made of letters, digits and blanks.</source>
        <translation>En pseudonym består av bokstäver, siffror och mellanslag.</translation>
    </message>
    <message>
        <source>Write for example Person 1.</source>
        <translation>Skriv till exempel Person 1.</translation>
    </message>
    <message>
        <source>The pseudonym and the decision&apos;s reference must not say who it is.</source>
        <translation>Pseudonymen och beslutets beteckning får inte säga vem det är.</translation>
    </message>
    <message>
        <source>Choose others.</source>
        <translation>Välj andra.</translation>
    </message>
    <message>
        <source>Nobody was named.</source>
        <translation>Ingen har angetts.</translation>
    </message>
    <message>
        <source>Replace a person by a pseudonym</source>
        <translation>Ersätt en person med en pseudonym</translation>
    </message>
    <message>
        <source>The person is gone from the register, but this backup could not be removed: %1</source>
        <translation>Personen är borta ur registret, men den här säkerhetskopian gick inte att ta bort: %1</translation>
    </message>
    <message>
        <source>Remove it by hand.</source>
        <translation>Ta bort den för hand.</translation>
    </message>
    <message>
        <source>“%1” stands in the register already.</source>
        <translation>”%1” står redan i registret.</translation>
    </message>
    <message>
        <source>Choose another, so that two persons do not become one.</source>
        <translation>Välj en annan, så att inte två personer blir en.</translation>
    </message>
    <message>
        <source>Nobody of that name, address or number is in the register.</source>
        <translation>Ingen med det namnet, den adressen eller det numret finns i registret.</translation>
    </message>
    <message>
        <source>Write it as it stands there.</source>
        <translation>Skriv det som det står där.</translation>
    </message>
    <message>
        <source>Give a name, an e-mail address, a phone number or a personal number.</source>
        <translation>Ange ett namn, en e-postadress, ett telefonnummer eller ett personnummer.</translation>
    </message>
    <message>
        <source>“%1” is no personal number.</source>
        <translation>”%1” är inget personnummer.</translation>
    </message>
    <message>
        <source>Write ten or twelve digits.</source>
        <translation>Skriv tio eller tolv siffror.</translation>
    </message>
</context>
<context>
    <name>heller::service::Publications</name>
    <message>
        <source>The reading of what is published was stopped.</source>
        <translation>Läsningen av det som är publicerat stoppades.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Samverkansutmaning</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Konsekvenser</translation>
    </message>
    <message>
        <source>Proposed solution</source>
        <translation>Förslag till lösning</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Återkoppling</translation>
    </message>
    <message>
        <source>The case has no public version.</source>
        <translation>Avvikelsen har ingen publik version.</translation>
    </message>
    <message>
        <source>Make one first.</source>
        <translation>Gör en först.</translation>
    </message>
    <message>
        <source>%1 has a public version already.</source>
        <translation>%1 har redan en publik version.</translation>
    </message>
    <message>
        <source>%1 has no feedback in writing to publish.</source>
        <translation>%1 har ingen skriftlig återkoppling att publicera.</translation>
    </message>
    <message>
        <source>Write down first what was answered.</source>
        <translation>Skriv först in vad som svarades.</translation>
    </message>
    <message>
        <source>Make a public version (%1)</source>
        <translation>Gör en publik version (%1)</translation>
    </message>
    <message>
        <source>Nothing is named that is to be replaced.</source>
        <translation>Det är inte sagt vad som ska ersättas.</translation>
    </message>
    <message>
        <source>Replace in the public version (%1)</source>
        <translation>Ersätt i den publika versionen (%1)</translation>
    </message>
    <message>
        <source>Public version compared with the case (%1)</source>
        <translation>Publika versionen jämförd med ärendet (%1)</translation>
    </message>
    <message>
        <source>Take down (%1)</source>
        <translation>Ta ned från webben (%1)</translation>
    </message>
    <message>
        <source>Delete the public version (%1)</source>
        <translation>Ta bort den publika versionen (%1)</translation>
    </message>
    <message>
        <source>Forget a replacement</source>
        <translation>Glöm en ersättning</translation>
    </message>
    <message>
        <source>The public version lacks its text under “%1”.</source>
        <translation>Den publika versionen saknar text under ”%1”.</translation>
    </message>
    <message>
        <source>Write it first.</source>
        <translation>Skriv den först.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) may be personal data; the first is “%1” under “%2”.</source>
        <translation>
            <numerusform>%n ställe kan vara en personuppgift: ”%1” under ”%2”.</numerusform>
            <numerusform>%n ställen kan vara personuppgifter; det första är ”%1” under ”%2”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace what is found, or let it stand with a reason.</source>
        <translation>Ersätt det som hittats, eller låt det stå med ett skäl.</translation>
    </message>
    <message>
        <source>Publish (%1)</source>
        <translation>Publicera (%1)</translation>
    </message>
</context>
<context>
    <name>heller::service::Register</name>
    <message>
        <source>Change the association&apos;s settings</source>
        <translation>Ändra förbundets inställningar</translation>
    </message>
    <message>
        <source>A change was begun inside another: %1.</source>
        <translation>En ändring påbörjades inuti en annan: %1.</translation>
    </message>
    <message>
        <source>%1 is in use and cannot be filled with an example.</source>
        <translation>%1 är i bruk och kan inte fyllas med ett exempel.</translation>
    </message>
    <message>
        <source>Make a new register for it.</source>
        <translation>Gör ett nytt register för det.</translation>
    </message>
    <message>
        <source>Fill the register</source>
        <translation>Fyll registret</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det finns inget att ångra.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Det finns inget att göra om.</translation>
    </message>
    <message>
        <source>Today&apos;s backup of the register could not be made; changes are stored all the same. %1</source>
        <translation>Dagens säkerhetskopia av registret kunde inte göras; ändringarna sparas ändå. %1</translation>
    </message>
    <message>
        <source>Repair the register</source>
        <translation>Reparera registret</translation>
    </message>
    <message>
        <source>“%1” was not done: the register is being used by another program.</source>
        <translation>”%1” gjordes inte: registret används av ett annat program.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Försök igen om en stund.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>“%1” was done, but the file %2 could not be rewritten after it: parts of it may still hold what was there.</source>
        <translation>”%1” gjordes, men filen %2 kunde inte skrivas om efteråt: delar av den kan ännu hålla det som stod där.</translation>
    </message>
    <message>
        <source>Make room on the disk, close other programs that use the register, and do it again.</source>
        <translation>Gör plats på disken, stäng andra program som använder registret och gör om det.</translation>
    </message>
</context>
<context>
    <name>heller::service::Retentions</name>
    <message>
        <source>What was to be weeded out is gone from the register, but this backup could not be removed: %1</source>
        <translation>Det som skulle gallras är borta ur registret, men den här säkerhetskopian gick inte att ta bort: %1</translation>
    </message>
    <message>
        <source>Remove it by hand.</source>
        <translation>Ta bort den för hand.</translation>
    </message>
    <message>
        <source>There are two rules for “%1”.</source>
        <translation>Det finns två regler för ”%1”.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Behåll en av dem.</translation>
    </message>
    <message>
        <source>The rule for “%1” has no status, or no number of years between 1 and 100.</source>
        <translation>Regeln för ”%1” saknar status, eller ett antal år mellan 1 och 100.</translation>
    </message>
    <message>
        <source>Choose both.</source>
        <translation>Välj båda.</translation>
    </message>
    <message>
        <source>The rules of retention</source>
        <translation>Gallringsreglerna</translation>
    </message>
    <message>
        <source>Nothing is weeded out without a decision.</source>
        <translation>Ingenting gallras utan ett beslut.</translation>
    </message>
    <message>
        <source>Give the decision&apos;s reference.</source>
        <translation>Ange beslutets beteckning.</translation>
    </message>
    <message>
        <source>The register has changed since this was proposed, and nothing was weeded out.</source>
        <translation>Registret har ändrats sedan förslaget gjordes, och ingenting har gallrats.</translation>
    </message>
    <message>
        <source>Look at the proposal once more.</source>
        <translation>Titta på förslaget en gång till.</translation>
    </message>
    <message>
        <source>The rules concern nothing today.</source>
        <translation>Reglerna träffar ingenting i dag.</translation>
    </message>
    <message>
        <source>Retention by rules</source>
        <translation>Gallring enligt regler</translation>
    </message>
</context>
<context>
    <name>heller::service::Sites</name>
    <message>
        <source>“%1” is no address of the web.</source>
        <translation>”%1” är ingen webbadress.</translation>
    </message>
    <message>
        <source>Write it with https:// before it.</source>
        <translation>Skriv den med https:// framför.</translation>
    </message>
    <message>
        <source>The logo is no PNG, JPEG or SVG.</source>
        <translation>Logotypen är ingen PNG, JPEG eller SVG.</translation>
    </message>
    <message>
        <source>Choose another picture.</source>
        <translation>Välj en annan bild.</translation>
    </message>
    <message>
        <source>The logo is larger than 1 MB.</source>
        <translation>Logotypen är större än 1 MB.</translation>
    </message>
    <message>
        <source>Make it smaller first.</source>
        <translation>Gör den mindre först.</translation>
    </message>
    <message>
        <source>The web site&apos;s look</source>
        <translation>Webbplatsens utseende</translation>
    </message>
    <message>
        <source>The case has no public version.</source>
        <translation>Avvikelsen har ingen publik version.</translation>
    </message>
    <message>
        <source>“%1” cannot be a page&apos;s address.</source>
        <translation>”%1” kan inte vara en sidas adress.</translation>
    </message>
    <message>
        <source>Delete that public version and make it anew.</source>
        <translation>Ta bort den publika versionen och gör om den.</translation>
    </message>
</context>
<context>
    <name>heller::store</name>
    <message>
        <source>The backup %1 is damaged.</source>
        <translation>Säkerhetskopian %1 är skadad.</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Välj en annan säkerhetskopia.</translation>
    </message>
    <message>
        <source>There is already a file %1.</source>
        <translation>Det finns redan en fil %1.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Välj ett annat namn.</translation>
    </message>
    <message>
        <source>%1 cannot be created.</source>
        <translation>%1 kan inte skapas.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write in it.</source>
        <translation>Kontrollera att mappen finns och att du får skriva i den.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Heller.</source>
        <translation>%1 är gjort av en nyare Heller.</translation>
    </message>
    <message>
        <source>Install the newer Heller, or choose another backup.</source>
        <translation>Installera den nyare Heller, eller välj en annan säkerhetskopia.</translation>
    </message>
    <message>
        <source>The old backup %1 cannot be deleted.</source>
        <translation>Den gamla säkerhetskopian %1 kan inte tas bort.</translation>
    </message>
    <message>
        <source>Check that you may write in the folder.</source>
        <translation>Kontrollera att du får skriva i mappen.</translation>
    </message>
    <message>
        <source>The folder %1 for the backups cannot be created.</source>
        <translation>Mappen %1 för säkerhetskopiorna kan inte skapas.</translation>
    </message>
    <message>
        <source>Check that you may write in the folder where the register lies.</source>
        <translation>Kontrollera att du får skriva i mappen där registret ligger.</translation>
    </message>
    <message>
        <source>The history does not fit the register&apos;s content, so this step cannot be taken.</source>
        <translation>Historiken stämmer inte med registrets innehåll, så steget kan inte tas.</translation>
    </message>
    <message>
        <source>Check the register, and restore it from a backup if it is damaged.</source>
        <translation>Kontrollera registret, och återställ det från en säkerhetskopia om det är skadat.</translation>
    </message>
    <message>
        <source>There is no such step in the history.</source>
        <translation>Det finns inget sådant steg i historiken.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Det finns ingen fil %1.</translation>
    </message>
    <message>
        <source>(in memory)</source>
        <translation>(i minnet)</translation>
    </message>
    <message>
        <source>The case is no longer in the register.</source>
        <translation>Avvikelsen finns inte längre i registret.</translation>
    </message>
    <message>
        <source>The feedback round is no longer in the register.</source>
        <translation>Återkopplingen finns inte längre i registret.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Filen är skadad: %1</translation>
    </message>
    <message>
        <source>Row %1 of %2 refers to a row of %3 that is missing.</source>
        <translation>Rad %1 i %2 hänvisar till en rad i %3 som saknas.</translation>
    </message>
    <message>
        <source>A part of the register is missing: %1</source>
        <translation>En del av registret saknas: %1</translation>
    </message>
    <message>
        <source>What is kept of %1 for speed does not agree with the case.</source>
        <translation>Det som sparas om %1 för snabbhetens skull stämmer inte med avvikelsen.</translation>
    </message>
    <message>
        <source>The number of cases that is kept for speed is %1 and should be %2.</source>
        <translation>Antalet avvikelser som sparas för snabbhetens skull är %1 men borde vara %2.</translation>
    </message>
    <message>
        <source>The content of %1, attached to %2, is missing.</source>
        <translation>Innehållet i %1, bifogad till %2, saknas.</translation>
    </message>
    <message>
        <source>Heller lacks a part of itself: %1.</source>
        <translation>Heller saknar en del av sig självt: %1.</translation>
    </message>
    <message>
        <source>%1 is damaged: parts of the register are missing.</source>
        <translation>%1 är skadat: delar av registret saknas.</translation>
    </message>
    <message>
        <source>Restore the register from a backup.</source>
        <translation>Återställ registret från en säkerhetskopia.</translation>
    </message>
    <message>
        <source>It can be read here, but only the newer Heller can change it.</source>
        <translation>Det kan läsas här, men bara den nyare Heller kan ändra det.</translation>
    </message>
    <message>
        <source>Choose a file that Heller has made (.heller).</source>
        <translation>Välj en fil som Heller har gjort (.heller).</translation>
    </message>
    <message>
        <source>%1 is a folder, not a register.</source>
        <translation>%1 är en mapp, inte ett register.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 går inte att läsa.</translation>
    </message>
    <message>
        <source>Check that you have the right to read the file.</source>
        <translation>Kontrollera att du har rätt att läsa filen.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 är tom.</translation>
    </message>
    <message>
        <source>%1 is a Word document or another zip file, not a register.</source>
        <translation>%1 är ett Worddokument eller en annan zip-fil, inte ett register.</translation>
    </message>
    <message>
        <source>%1 is not a register.</source>
        <translation>%1 är inget register.</translation>
    </message>
    <message>
        <source>%1 belongs to another program.</source>
        <translation>%1 hör till ett annat program.</translation>
    </message>
    <message>
        <source>What was to be changed is no longer in the register.</source>
        <translation>Det som skulle ändras finns inte längre i registret.</translation>
    </message>
    <message>
        <source>The search index does not agree with the texts of %1.</source>
        <translation>Sökregistret stämmer inte med texterna i %1.</translation>
    </message>
    <message>
        <source>The search index knows cases that are no more.</source>
        <translation>Sökregistret känner till avvikelser som inte finns längre.</translation>
    </message>
    <message>
        <source>The search index&apos;s list of words does not agree with the texts.</source>
        <translation>Sökregistrets ordlista stämmer inte med texterna.</translation>
    </message>
    <message>
        <source>%1 was left half-way when a computer stopped, and cannot be tidied up here.</source>
        <translation>%1 lämnades halvvägs när en dator stannade och kan inte städas upp här.</translation>
    </message>
    <message>
        <source>Open it once where it may be written to, or copy it and its -journal file to such a folder.</source>
        <translation>Öppna det en gång där det får skrivas, eller kopiera det och dess -journal-fil till en sådan mapp.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for %1.</source>
        <translation>Det finns inte plats kvar på disken för %1.</translation>
    </message>
    <message>
        <source>Nothing was stored. Free some space and try again.</source>
        <translation>Inget sparades. Frigör utrymme och försök igen.</translation>
    </message>
    <message>
        <source>%1 cannot be written to.</source>
        <translation>%1 går inte att skriva till.</translation>
    </message>
    <message>
        <source>Nothing was stored. Check the rights to the file and to its folder.</source>
        <translation>Inget sparades. Kontrollera rättigheterna till filen och dess mapp.</translation>
    </message>
    <message>
        <source>%1 is being used by another program.</source>
        <translation>%1 används av ett annat program.</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be read.</source>
        <translation>%1 är skadat och går inte att läsa.</translation>
    </message>
    <message>
        <source>What was to be stored does not fit the rest of the register.</source>
        <translation>Det som skulle sparas stämmer inte med resten av registret.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 kan inte öppnas.</translation>
    </message>
    <message>
        <source>Check the rights to the file and to its folder.</source>
        <translation>Kontrollera rättigheterna till filen och dess mapp.</translation>
    </message>
    <message>
        <source>The text is too long to be stored.</source>
        <translation>Texten är för lång för att sparas.</translation>
    </message>
    <message>
        <source>The disk or the network share with %1 does not answer as it should.</source>
        <translation>Disken eller nätverksresursen med %1 svarar inte som den ska.</translation>
    </message>
    <message>
        <source>Nothing was stored. Check the disk or the network and try again.</source>
        <translation>Inget sparades. Kontrollera disken eller nätverket och försök igen.</translation>
    </message>
    <message>
        <source>The register %1 could not do what it was asked.</source>
        <translation>Registret %1 kunde inte göra det som begärdes.</translation>
    </message>
    <message>
        <source>%1 could not be written in full.</source>
        <translation>%1 kunde inte skrivas helt.</translation>
    </message>
    <message>
        <source>Nothing was stored. Is there room for it on the disk, also as much as you may use? Free some space, check the network, and try again.</source>
        <translation>Inget sparades. Finns det plats på disken, även inom det utrymme du får använda? Frigör plats, kontrollera nätverket och försök igen.</translation>
    </message>
    <message>
        <source>Heller and Qt use different copies of SQLite.</source>
        <translation>Heller och Qt använder olika exemplar av SQLite.</translation>
    </message>
    <message>
        <source>Install Heller anew, with a Qt whose SQLite driver uses the system&apos;s SQLite.</source>
        <translation>Installera om Heller, med ett Qt vars SQLite-drivrutin använder systemets SQLite.</translation>
    </message>
    <message>
        <source>The search index does not find the words that it was given.</source>
        <translation>Sökregistret hittar inte de ord som det har fått.</translation>
    </message>
    <message>
        <source>No sound copy of %1 can be made: it is damaged.</source>
        <translation>Det går inte att göra någon hel kopia av %1: registret är skadat.</translation>
    </message>
    <message>
        <source>Install the newer Heller, which can copy it.</source>
        <translation>Installera den nyare versionen av Heller, som kan kopiera det.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Det finns ingen mapp %1.</translation>
    </message>
    <message>
        <source>Make it first, or choose another place.</source>
        <translation>Skapa den först, eller välj en annan plats.</translation>
    </message>
    <message>
        <source>The content of %1, sent %2, is missing.</source>
        <translation>Innehållet i %1, sänd %2, saknas.</translation>
    </message>
    <message>
        <source>%1 is missing from the register.</source>
        <translation>%1 saknas i registret.</translation>
    </message>
    <message>
        <source>%1 is no longer what was kept.</source>
        <translation>%1 är inte längre det som sparades.</translation>
    </message>
    <message>
        <source>If it has been moved or renamed, open it where it is now. If it lies on a disk or a network share, connect that first.</source>
        <translation>Är den flyttad eller omdöpt: öppna den där den ligger nu. Ligger den på en disk eller i en nätverksmapp: anslut den först.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Försök igen om en stund.</translation>
    </message>
    <message>
        <source>The actor is no longer in the register.</source>
        <translation>Aktören finns inte längre i registret.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>Avbrutet: inget har ändrats.</translation>
    </message>
    <message>
        <source>The meeting is no longer in the register.</source>
        <translation>Mötet finns inte längre i registret.</translation>
    </message>
    <message>
        <source>The item is no longer on the agenda.</source>
        <translation>Punkten står inte längre på dagordningen.</translation>
    </message>
    <message>
        <source>The task is no longer in the register.</source>
        <translation>Uppgiften finns inte längre i registret.</translation>
    </message>
</context>
<context>
    <name>heller::ui::AboutDialog</name>
    <message>
        <source>About Heller</source>
        <translation>Om Heller</translation>
    </message>
    <message>
        <source>Copy for a mail about a fault</source>
        <translation>Kopiera till ett mejl om ett fel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopierat</translation>
    </message>
    <message>
        <source>Heller %1</source>
        <translation>Heller %1</translation>
    </message>
    <message>
        <source>A register for Lex Heller: deviations in cooperation, from report to answer.</source>
        <translation>Ett register för Lex Heller: avvikelser i samverkan, från anmälan till svar.</translation>
    </message>
    <message>
        <source>Free software under the GNU GPL, version 3 or later, without any warranty. Nothing is sent over the network.</source>
        <translation>Fri programvara under GNU GPL, version 3 eller senare, utan någon garanti. Inget skickas över nätet.</translation>
    </message>
    <message>
        <source>What Heller is made of</source>
        <translation>Vad Heller består av</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licens</translation>
    </message>
    <message>
        <source>The licence of what is chosen above</source>
        <translation>Licensen för det som är valt ovan</translation>
    </message>
</context>
<context>
    <name>heller::ui::ActionKeys</name>
    <message>
        <source>%1 is already “%2”. Move it here, or press something else.</source>
        <translation>%1 är redan ”%2”. Flytta den hit, eller tryck något annat.</translation>
    </message>
    <message>
        <source>%1 is always “%2” and cannot be changed. Press something else.</source>
        <translation>%1 är alltid ”%2” och ligger fast. Tryck något annat.</translation>
    </message>
    <message>
        <source>%1 opens the menu “%2”. Press something else.</source>
        <translation>%1 öppnar menyn ”%2”. Tryck något annat.</translation>
    </message>
    <message>
        <source>%1 is needed where one writes. Press it together with Ctrl or Alt, or press one of F1 to F12.</source>
        <translation>%1 behövs när man skriver. Tryck den tillsammans med Ctrl eller Alt, eller tryck någon av F1 till F12.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> eller </translation>
    </message>
    <message>
        <source>(no key)</source>
        <translation>(ingen tangent)</translation>
    </message>
</context>
<context>
    <name>heller::ui::ActionRegistry</name>
    <message>
        <source>File</source>
        <translation>Arkiv</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Avvikelse</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Återkoppling</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Aktör</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>&amp;New register…</source>
        <translation>&amp;Nytt register…</translation>
    </message>
    <message>
        <source>&amp;Open register…</source>
        <translation>&amp;Öppna register…</translation>
    </message>
    <message>
        <source>Open the &amp;example</source>
        <translation>Öppna &amp;exemplet</translation>
    </message>
    <message>
        <source>&amp;Close register</source>
        <translation>S&amp;täng registret</translation>
    </message>
    <message>
        <source>Make a &amp;backup now</source>
        <translation>Gör säkerhets&amp;kopia nu</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>&amp;Find deviations</source>
        <translation>&amp;Sök avvikelser</translation>
    </message>
    <message>
        <source>Search in all deviations</source>
        <translation>Sök i alla avvikelser</translation>
    </message>
    <message>
        <source>&amp;Deviations</source>
        <translation>&amp;Avvikelser</translation>
    </message>
    <message>
        <source>Semester &amp;report</source>
        <translation>&amp;Terminsrapport</translation>
    </message>
    <message>
        <source>&amp;Actors, association</source>
        <translation>A&amp;ktörer, förbundet</translation>
    </message>
    <message>
        <source>Who cooperates, and what stands on your papers</source>
        <translation>Vilka som samverkar, och vad som står på era dokument</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nästa ruta</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Föregående ruta</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Ljust</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Mörkt</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Som &amp;systemet</translation>
    </message>
    <message>
        <source>&amp;New deviation</source>
        <translation>&amp;Ny avvikelse</translation>
    </message>
    <message>
        <source>&amp;Delete deviation</source>
        <translation>&amp;Ta bort avvikelse</translation>
    </message>
    <message>
        <source>Deletes the deviation; can be undone</source>
        <translation>Tar bort avvikelsen; kan ångras</translation>
    </message>
    <message>
        <source>Ne&amp;xt deviation</source>
        <translation>Nä&amp;sta avvikelse</translation>
    </message>
    <message>
        <source>Pre&amp;vious deviation</source>
        <translation>&amp;Föregående avvikelse</translation>
    </message>
    <message>
        <source>&amp;Export deviation…</source>
        <translation>&amp;Exportera avvikelse…</translation>
    </message>
    <message>
        <source>&amp;Add feedback round</source>
        <translation>&amp;Lägg till återkoppling</translation>
    </message>
    <message>
        <source>Assess as &amp;settled</source>
        <translation>Bedöm som &amp;färdig hanterad</translation>
    </message>
    <message>
        <source>Assess as to be &amp;continued</source>
        <translation>Bedöm: f&amp;ortsätta arbeta</translation>
    </message>
    <message>
        <source>Save as &amp;Word…</source>
        <translation>Spara som &amp;Word…</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Spara som &amp;PDF…</translation>
    </message>
    <message>
        <source>Save as we&amp;b page…</source>
        <translation>Spara som we&amp;bbsida…</translation>
    </message>
    <message>
        <source>&amp;Let the letter write itself again</source>
        <translation>&amp;Låt brevet skriva sig självt igen</translation>
    </message>
    <message>
        <source>Drops your changes to the letter and the order of this period</source>
        <translation>Tar bort dina ändringar av brevet och ordningen för perioden</translation>
    </message>
    <message>
        <source>Add &amp;organisation</source>
        <translation>Lägg till &amp;organisation</translation>
    </message>
    <message>
        <source>A municipality or another that cooperates</source>
        <translation>En kommun eller någon annan som samverkar</translation>
    </message>
    <message>
        <source>Add &amp;unit</source>
        <translation>Lägg till &amp;enhet</translation>
    </message>
    <message>
        <source>A part of the organisation that is chosen</source>
        <translation>En del av den valda organisationen</translation>
    </message>
    <message>
        <source>&amp;Delete actor</source>
        <translation>&amp;Ta bort aktör</translation>
    </message>
    <message>
        <source>Deletes the actor while no deviation refers to it; can be undone</source>
        <translation>Tar bort aktören om ingen avvikelse hänvisar till den; kan ångras</translation>
    </message>
    <message>
        <source>&amp;About Heller</source>
        <translation>&amp;Om Heller</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>Ti&amp;llbaka till listan</translation>
    </message>
    <message>
        <source>From what is read to what it was chosen from</source>
        <translation>Från det som läses till det som det valdes ur</translation>
    </message>
    <message>
        <source>D&amp;ismiss deviation…</source>
        <translation>A&amp;vskriv avvikelsen…</translation>
    </message>
    <message>
        <source>It is no deviation after all: ends it with a reason; can be taken back</source>
        <translation>Det är ändå ingen avvikelse: avslutar den med ett skäl; kan tas tillbaka</translation>
    </message>
    <message>
        <source>&amp;Transfer to another association…</source>
        <translation>&amp;Överför till ett annat förbund…</translation>
    </message>
    <message>
        <source>It is another association&apos;s: ends it with a reason; can be taken back</source>
        <translation>Den är ett annat förbunds: avslutar den med ett skäl; kan tas tillbaka</translation>
    </message>
    <message>
        <source>Ta&amp;ke up again</source>
        <translation>Åte&amp;ruppta</translation>
    </message>
    <message>
        <source>Takes a dismissal or transfer back</source>
        <translation>Tar tillbaka en avskrivning eller överföring</translation>
    </message>
    <message>
        <source>Add &amp;contact</source>
        <translation>Lägg till &amp;kontaktväg</translation>
    </message>
    <message>
        <source>A way to reach the actor that is chosen: a role, a person</source>
        <translation>Ett sätt att nå den valda aktören: en funktion, en person</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>Åte&amp;rställ från säkerhetskopia…</translation>
    </message>
    <message>
        <source>What stands there now is kept as a backup</source>
        <translation>Det som finns där nu behålls som säkerhetskopia</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>K&amp;listra in</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historik…</translation>
    </message>
    <message>
        <source>What has been done with the deviation, by whom and when</source>
        <translation>Vad som har gjorts med avvikelsen, av vem och när</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Översikt</translation>
    </message>
    <message>
        <source>What there is to do now</source>
        <translation>Vad som finns att göra nu</translation>
    </message>
    <message>
        <source>Export the &amp;list…</source>
        <translation>Exportera &amp;listan…</translation>
    </message>
    <message>
        <source>The list as it is filtered, as a table: Excel, text or JSON</source>
        <translation>Listan så som den är filtrerad, som tabell: Excel, text eller JSON</translation>
    </message>
    <message>
        <source>Select &amp;all deviations</source>
        <translation>M&amp;arkera alla avvikelser</translation>
    </message>
    <message>
        <source>All in the list as it is filtered</source>
        <translation>Alla i listan, så som den är filtrerad</translation>
    </message>
    <message>
        <source>Sa&amp;ve the view…</source>
        <translation>Spara &amp;urvalet…</translation>
    </message>
    <message>
        <source>Keeps what the list is filtered by under a name, in the side bar</source>
        <translation>Sparar det listan är filtrerad efter under ett namn, i sidlisten</translation>
    </message>
    <message>
        <source>&amp;Not in groups</source>
        <translation>&amp;Inte i grupper</translation>
    </message>
    <message>
        <source>In groups by &amp;semester</source>
        <translation>I grupper efter &amp;termin</translation>
    </message>
    <message>
        <source>In groups by s&amp;tatus</source>
        <translation>I grupper efter &amp;status</translation>
    </message>
    <message>
        <source>The list as a &amp;table</source>
        <translation>Listan som ta&amp;bell</translation>
    </message>
    <message>
        <source>Columns that can be sorted, moved and hidden</source>
        <translation>Kolumner som kan sorteras, flyttas och döljas</translation>
    </message>
    <message>
        <source>Add to a &amp;meeting…</source>
        <translation>Ta upp på ett &amp;möte…</translation>
    </message>
    <message>
        <source>Puts what is chosen on the agenda of a coming meeting</source>
        <translation>Sätter det valda på dagordningen för ett kommande möte</translation>
    </message>
    <message>
        <source>What is chosen as a paper: Word, PDF or web page</source>
        <translation>Det valda som dokument: Word, PDF eller webbsida</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Skriv &amp;ut…</translation>
    </message>
    <message>
        <source>Print the lis&amp;t…</source>
        <translation>Skri&amp;v ut listan…</translation>
    </message>
    <message>
        <source>The list as it is filtered, as a table on paper</source>
        <translation>Listan som den är filtrerad, som tabell på papper</translation>
    </message>
    <message>
        <source>&amp;Attach file…</source>
        <translation>&amp;Bifoga fil…</translation>
    </message>
    <message>
        <source>Keeps a file in the register with the deviation, up to 25 MB; can also be dropped on it</source>
        <translation>Sparar en fil i registret med avvikelsen, högst 25 MB; den kan också släppas på avvikelsen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importera…</translation>
    </message>
    <message>
        <source>Take in semester reports from Word, answers to a form, mails and text</source>
        <translation>Läs in terminsrapporter från Word, formulärsvar, mejl och text</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>I&amp;nställningar…</translation>
    </message>
    <message>
        <source>Colours, what is shown first, keys</source>
        <translation>Färger, vad som visas först, tangenter</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>What fits what is shown</source>
        <translation>Sidan om det som visas</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Tangenter…</translation>
    </message>
    <message>
        <source>Every key there is, and how to choose another</source>
        <translation>Alla tangenter, och hur man väljer en annan</translation>
    </message>
    <message>
        <source>Import pasted te&amp;xt…</source>
        <translation>Importera inklistrad te&amp;xt…</translation>
    </message>
    <message>
        <source>A mail or a text that was copied elsewhere</source>
        <translation>Ett mejl eller en text som kopierats någon annanstans</translation>
    </message>
    <message>
        <source>&amp;Underline misspelled words</source>
        <translation>Understryk &amp;felstavade ord</translation>
    </message>
    <message>
        <source>In the texts of the deviation and of the report; the menu of a word has suggestions</source>
        <translation>I avvikelsens och rapportens texter; ordets snabbmeny har förslag</translation>
    </message>
    <message>
        <source>&amp;Who has answered</source>
        <translation>&amp;Vem har svarat</translation>
    </message>
    <message>
        <source>Deviations and organisations: who was asked, and where each stands</source>
        <translation>Avvikelser och organisationer: vem som frågats och var var och en står</translation>
    </message>
    <message>
        <source>&amp;Show its deviations</source>
        <translation>&amp;Visa dess avvikelser</translation>
    </message>
    <message>
        <source>Every deviation the actor that is chosen has a part in, its units&apos; too</source>
        <translation>Alla avvikelser som den valda aktören är med i, även dess enheters</translation>
    </message>
    <message>
        <source>&amp;Merge with another…</source>
        <translation>&amp;Slå ihop med en annan…</translation>
    </message>
    <message>
        <source>Two that are the same become one; can be undone</source>
        <translation>Två som är samma blir en; kan ångras</translation>
    </message>
    <message>
        <source>&amp;Export the actors…</source>
        <translation>E&amp;xportera aktörerna…</translation>
    </message>
    <message>
        <source>The tree with its contacts as a list, for Excel and other programs</source>
        <translation>Trädet med kontaktvägar som en lista, för Excel och andra program</translation>
    </message>
    <message>
        <source>&amp;Take in a list of actors…</source>
        <translation>Ta in en &amp;lista över aktörer…</translation>
    </message>
    <message>
        <source>A .csv that looks like the one that is exported; can be undone</source>
        <translation>En .csv som ser ut som den som exporteras; kan ångras</translation>
    </message>
    <message>
        <source>What is shown: the overview, the deviation, those that are chosen, the report, the actors</source>
        <translation>Det som visas: översikten, avvikelsen, de markerade, rapporten, aktörerna</translation>
    </message>
    <message>
        <source>&amp;Add a deviation…</source>
        <translation>L&amp;ägg till en avvikelse…</translation>
    </message>
    <message>
        <source>Adds a deviation from another period to the report</source>
        <translation>Lägger till en avvikelse från en annan period i rapporten</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Flytta &amp;upp</translation>
    </message>
    <message>
        <source>The deviation that is chosen in the report&apos;s contents</source>
        <translation>Den avvikelse som är vald i rapportens innehåll</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Flytta &amp;ned</translation>
    </message>
    <message>
        <source>Choose a Word &amp;template…</source>
        <translation>Välj Word&amp;mall…</translation>
    </message>
    <message>
        <source>The association&apos;s own look of the report</source>
        <translation>Förbundets eget utseende på rapporten</translation>
    </message>
    <message>
        <source>Use &amp;no template</source>
        <translation>Använd &amp;ingen mall</translation>
    </message>
    <message>
        <source>&amp;Keep as sent</source>
        <translation>Spara som &amp;sänd</translation>
    </message>
    <message>
        <source>Keeps the report that was just saved with the register, as it was sent</source>
        <translation>Sparar rapporten som nyss skrevs i registret, precis som den sändes</translation>
    </message>
    <message>
        <source>Write a &amp;question…</source>
        <translation>Skriv f&amp;råga…</translation>
    </message>
    <message>
        <source>A letter that asks an actor about what is chosen</source>
        <translation>Ett brev som frågar en aktör om det som är valt</translation>
    </message>
    <message>
        <source>Write a re&amp;minder…</source>
        <translation>Skriv på&amp;minnelse…</translation>
    </message>
    <message>
        <source>The whole question again, to whoever holds the post now</source>
        <translation>Hela frågan igen, till den som har posten nu</translation>
    </message>
    <message>
        <source>Write to the re&amp;porter…</source>
        <translation>Skriv till &amp;anmälaren…</translation>
    </message>
    <message>
        <source>Asks for more, thanks, or tells how it went</source>
        <translation>Ber om komplettering, tackar eller berättar hur det gick</translation>
    </message>
    <message>
        <source>Answer &amp;form…</source>
        <translation>S&amp;varsformulär…</translation>
    </message>
    <message>
        <source>A Word document in which an actor answers its open questions; it is imported when it comes back</source>
        <translation>Ett Word-dokument där en aktör besvarar sina öppna frågor; det importeras när det kommer tillbaka</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>&amp;Preparing group</source>
        <translation>Bere&amp;dningsgrupp</translation>
    </message>
    <message>
        <source>Meetings: what can be raised, the agenda, the papers</source>
        <translation>Möten: vad som kan lyftas, dagordningen, handlingarna</translation>
    </message>
    <message>
        <source>&amp;New meeting</source>
        <translation>&amp;Nytt möte</translation>
    </message>
    <message>
        <source>One meeting, to be given its day</source>
        <translation>Ett enda möte, som får sin dag</translation>
    </message>
    <message>
        <source>Meetings for a &amp;year</source>
        <translation>Möten för ett &amp;år</translation>
    </message>
    <message>
        <source>A series: the second Thursday of every month, say; each is moved by itself afterwards</source>
        <translation>En serie: andra torsdagen i varje månad, till exempel; vart och ett flyttas för sig efteråt</translation>
    </message>
    <message>
        <source>&amp;Hold the meeting</source>
        <translation>&amp;Håll mötet</translation>
    </message>
    <message>
        <source>One item at a time, large, with notes and decision</source>
        <translation>En punkt i taget, stort, med anteckningar och beslut</translation>
    </message>
    <message>
        <source>Meeting &amp;papers…</source>
        <translation>&amp;Möteshandlingar…</translation>
    </message>
    <message>
        <source>The agenda and every deviation on it, without who reported</source>
        <translation>Dagordningen och varje avvikelse på den, utan vem som anmält</translation>
    </message>
    <message>
        <source>&amp;Agenda…</source>
        <translation>&amp;Dagordning…</translation>
    </message>
    <message>
        <source>&amp;Minutes…</source>
        <translation>Mötes&amp;anteckningar…</translation>
    </message>
    <message>
        <source>Who was there, what was said and decided</source>
        <translation>Vilka som var med, vad som sades och beslutades</translation>
    </message>
    <message>
        <source>What was &amp;decided…</source>
        <translation>Vad som &amp;beslutades…</translation>
    </message>
    <message>
        <source>For each organisation what it is to do</source>
        <translation>För varje organisation vad den ska göra</translation>
    </message>
    <message>
        <source>D&amp;elete the meeting</source>
        <translation>&amp;Ta bort mötet</translation>
    </message>
    <message>
        <source>Deletes the meeting that is shown; can be undone</source>
        <translation>Tar bort det möte som visas; går att ångra</translation>
    </message>
    <message>
        <source>The &amp;year</source>
        <translation>&amp;Året</translation>
    </message>
    <message>
        <source>Meetings, hand-over days, report days, answers that are due and tasks, by month</source>
        <translation>Möten, överlämningsdagar, rapportdagar, svar som ska komma och uppgifter, månad för månad</translation>
    </message>
    <message>
        <source>New &amp;task…</source>
        <translation>Ny &amp;uppgift…</translation>
    </message>
    <message>
        <source>Something the association does every month or year</source>
        <translation>Något som förbundet gör varje månad eller år</translation>
    </message>
    <message>
        <source>&amp;Report days…</source>
        <translation>&amp;Rapportdagar…</translation>
    </message>
    <message>
        <source>The days of the year on which the semester reports go out</source>
        <translation>De dagar på året då terminsrapporterna lämnas</translation>
    </message>
    <message>
        <source>&amp;Calendar file…</source>
        <translation>&amp;Kalenderfil…</translation>
    </message>
    <message>
        <source>The year&apos;s days for Outlook and other calendars; written again, it updates them</source>
        <translation>Årets dagar för Outlook och andra kalendrar; skrivs den igen uppdaterar den dem</translation>
    </message>
    <message>
        <source>Ne&amp;xt item</source>
        <translation>Nä&amp;sta punkt</translation>
    </message>
    <message>
        <source>Pre&amp;vious item</source>
        <translation>&amp;Föregående punkt</translation>
    </message>
    <message>
        <source>&amp;Back to the board</source>
        <translation>Ti&amp;ll mötessidan</translation>
    </message>
    <message>
        <source>Esc does so, too</source>
        <translation>Det gör Esc också</translation>
    </message>
    <message>
        <source>Underline personal &amp;data</source>
        <translation>Stryk under &amp;personuppgifter</translation>
    </message>
    <message>
        <source>Names, numbers and what else points somebody out; its menu has what may stand instead</source>
        <translation>Namn, nummer och annat som pekar ut någon; i menyn finns vad som kan stå i stället</translation>
    </message>
    <message>
        <source>Pu&amp;blishing</source>
        <translation>Publi&amp;cering</translation>
    </message>
    <message>
        <source>Answered cases, rewritten without personal data, for the web</source>
        <translation>Besvarade avvikelser, omskrivna utan personuppgifter, för webben</translation>
    </message>
    <message>
        <source>What left the &amp;house…</source>
        <translation>Det som lämnat &amp;huset…</translation>
    </message>
    <message>
        <source>Which papers were written, with which deviations, when and by whom</source>
        <translation>Vilka papper som skrivits, med vilka avvikelser, när och av vem</translation>
    </message>
    <message>
        <source>E&amp;verything about a person…</source>
        <translation>Allt om en &amp;person…</translation>
    </message>
    <message>
        <source>Where somebody stands, as an extract from the register; and a pseudonym everywhere instead</source>
        <translation>Var någon står, som registerutdrag; och en pseudonym överallt i stället</translation>
    </message>
    <message>
        <source>&amp;Weed out by rules…</source>
        <translation>&amp;Gallra enligt regler…</translation>
    </message>
    <message>
        <source>What is old enough goes for good, by a decision; the deviations stay in what is counted</source>
        <translation>Det som är gammalt nog tas bort för gott, enligt ett beslut; avvikelserna är kvar i statistiken</translation>
    </message>
    <message>
        <source>Hand o&amp;ut…</source>
        <translation>&amp;Lämna ut…</translation>
    </message>
    <message>
        <source>A masked copy of what is chosen, for somebody who asks for public documents</source>
        <translation>En maskad kopia av det valda, för den som begär ut allmänna handlingar</translation>
    </message>
    <message>
        <source>As&amp;k before personal data leaves</source>
        <translation>Fråga innan personuppgifter lämnar &amp;huset</translation>
    </message>
    <message>
        <source>A paper for the members or for everybody is searched before it is saved</source>
        <translation>Ett papper till medlemmarna eller till alla söks igenom innan det sparas</translation>
    </message>
    <message>
        <source>Repl&amp;ace personal data</source>
        <translation>&amp;Ersätt personuppgift</translation>
    </message>
    <message>
        <source>What is underlined at the cursor, or next: by a role, a month, a kind of place</source>
        <translation>Det som är understruket vid markören, eller närmast efter: med en roll, en månad, ett slags plats</translation>
    </message>
</context>
<context>
    <name>heller::ui::ActorCommands</name>
    <message>
        <source>Merge %1</source>
        <translation>Slå ihop %1</translation>
    </message>
    <message>
        <source>%1 is the same as the one you choose here. Its cases, answers, units and contacts go there, and its name becomes another name of it. Undo takes it back.</source>
        <translation>%1 är samma som den du väljer här. Avvikelser, svar, enheter och kontaktvägar flyttas dit, och namnet blir ett av dess andra namn. Ångra tar tillbaka det.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Slå ihop</translation>
    </message>
    <message>
        <source>%1 is now %2. Undo takes it back.</source>
        <translation>%1 är nu %2. Ångra tar tillbaka det.</translation>
    </message>
    <message>
        <source>Export the actors</source>
        <translation>Exportera aktörerna</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Aktörer</translation>
    </message>
    <message>
        <source>Take in a list of actors</source>
        <translation>Ta in en lista över aktörer</translation>
    </message>
    <message>
        <source>Everything in the list is here already.</source>
        <translation>Allt i listan finns redan här.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 new contacts. Undo takes it back.</source>
        <translation>%1 nya, %2 ändrade, %3 nya kontaktvägar. Ångra tar tillbaka det.</translation>
    </message>
    <message>
        <source>Merging %1</source>
        <translation>Slår ihop %1</translation>
    </message>
</context>
<context>
    <name>heller::ui::ActorField</name>
    <message>
        <source>Add “%1” as a new organisation</source>
        <translation>Lägg till ”%1” som ny organisation</translation>
    </message>
    <message>
        <source>Add “%1” as a new unit of %2</source>
        <translation>Lägg till ”%1” som ny enhet i %2</translation>
    </message>
    <message>
        <source>Several are called “%1”, so nobody is stored yet. Click in the field, or press Down, and choose one.</source>
        <translation>Flera heter ”%1”, så ingen är sparad än. Klicka i fältet, eller tryck på nedåtpil, och välj en.</translation>
    </message>
    <message>
        <source>“%1” is in the register but cannot be chosen for this deviation, and is not stored.</source>
        <translation>”%1” finns i registret men kan inte väljas för den här avvikelsen, och är inte sparad.</translation>
    </message>
    <message>
        <source>Nobody called “%1” is in the register, so nothing is stored. Click in the field, or press Down, and choose somebody or add “%1” as new.</source>
        <translation>Ingen som heter ”%1” finns i registret, så inget är sparat. Klicka i fältet, eller tryck på nedåtpil, och välj någon eller lägg till ”%1” som ny.</translation>
    </message>
</context>
<context>
    <name>heller::ui::ActorForm</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andra namn</translation>
    </message>
    <message>
        <source>How people write it in reports, with commas between: AMC, Arbetsmarknadscentrum.</source>
        <translation>Så som det skrivs i rapporter, med komma emellan: AMC, Arbetsmarknadscentrum.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Member of the association</source>
        <translation>Medlem i förbundet</translation>
    </message>
    <message>
        <source>Is meant when a report says “everybody in the association”.</source>
        <translation>Avses när en rapport säger ”samtliga i förbundet”.</translation>
    </message>
    <message>
        <source>Exists from</source>
        <translation>Finns från</translation>
    </message>
    <message>
        <source>Exists until</source>
        <translation>Finns till</translation>
    </message>
    <message>
        <source>“%1” is no date that can be read.</source>
        <translation>”%1” går inte att läsa som datum.</translation>
    </message>
    <message>
        <source>Write it like 2023-09-12, 12/9 or yesterday.</source>
        <translation>Skriv det som 2023-09-12, 12/9 eller i går.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>Enhet i %1</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Hör till</translation>
    </message>
    <message>
        <source>None: an organisation of its own</source>
        <translation>Ingen: en egen organisation</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Blev</translation>
    </message>
    <message>
        <source>What it was renamed to or merged into.</source>
        <translation>Det som den bytte namn till eller gick upp i.</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>Inget annat</translation>
    </message>
</context>
<context>
    <name>heller::ui::ActorMenu</name>
    <message>
        <source>&amp;Actor</source>
        <translation>Ak&amp;tör</translation>
    </message>
</context>
<context>
    <name>heller::ui::ActorTexts</name>
    <message>
        <source>%1 is not in the register any more.</source>
        <translation>%1 finns inte längre i registret.</translation>
    </message>
    <message>
        <source>A contact</source>
        <translation>En kontakt</translation>
    </message>
    <message>
        <source>The association</source>
        <translation>Förbundet</translation>
    </message>
    <message>
        <source>How letters are worded: %1</source>
        <translation>Hur breven formuleras: %1</translation>
    </message>
</context>
<context>
    <name>heller::ui::ActorTreeModel</name>
    <message>
        <source>Our association</source>
        <translation>Vårt förbund</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>till %1</translation>
    </message>
    <message>
        <source>Public Employment Service</source>
        <translation>Arbetsförmedlingen</translation>
    </message>
    <message>
        <source>Social Insurance Agency</source>
        <translation>Försäkringskassan</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Coordination association</source>
        <translation>Samordningsförbund</translation>
    </message>
    <message>
        <source>Other organisation</source>
        <translation>Annan organisation</translation>
    </message>
    <message>
        <source>The association</source>
        <translation>Förbundet</translation>
    </message>
    <message>
        <source>one single person</source>
        <translation>en enda person</translation>
    </message>
</context>
<context>
    <name>heller::ui::ActorsPage</name>
    <message>
        <source>No organisations yet. Begin with those that cooperate; their units come below them.</source>
        <translation>Inga organisationer än. Börja med dem som samverkar; deras enheter kommer under dem.</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Aktörer</translation>
    </message>
    <message>
        <source>Add organisation</source>
        <translation>Lägg till organisation</translation>
    </message>
    <message>
        <source>Add unit</source>
        <translation>Lägg till enhet</translation>
    </message>
    <message>
        <source>The association</source>
        <translation>Förbundet</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Ny organisation</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>Ny enhet</translation>
    </message>
    <message>
        <source>%1 is deleted. Undo brings it back.</source>
        <translation>%1 är borttagen. Ångra tar tillbaka den.</translation>
    </message>
    <message>
        <source>All actors</source>
        <translation>Alla aktörer</translation>
    </message>
</context>
<context>
    <name>heller::ui::AgendaPanel</name>
    <message>
        <source>Agenda</source>
        <translation>Dagordning</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Lägg till punkt</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytta upp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytta ned</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>beslutad</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>öppen</translation>
    </message>
    <message>
        <source>from an earlier meeting</source>
        <translation>från ett tidigare möte</translation>
    </message>
    <message>
        <source>free item</source>
        <translation>punkt utan avvikelse</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>Write the questions here before you meet; their answers are noted below them.</source>
        <translation>Skriv frågorna här innan ni träffas; svaren noteras under dem.</translation>
    </message>
    <message>
        <source>Drag deviations here, or press Enter on them above. Items without a deviation are written below.</source>
        <translation>Dra avvikelser hit, eller tryck Enter på dem här ovanför. Punkter utan avvikelse skrivs här under.</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>En fråga</translation>
    </message>
    <message>
        <source>An item without a deviation</source>
        <translation>En punkt utan avvikelse</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Ny fråga</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Ny punkt</translation>
    </message>
</context>
<context>
    <name>heller::ui::AnswerClock</name>
    <message>
        <source>Answer due from this actor</source>
        <translation>Svar senast från den här aktören</translation>
    </message>
    <message>
        <source>Change when the answer is due</source>
        <translation>Ändra när svaret ska vara inne</translation>
    </message>
    <message>
        <source>Reminded today</source>
        <translation>Påmind i dag</translation>
    </message>
    <message>
        <source>Notes that you have reminded them; Heller sends nothing</source>
        <translation>Noterar att du har påmint dem; Heller skickar ingenting</translation>
    </message>
    <message>
        <source>Let the clock stand…</source>
        <translation>Låt klockan stå…</translation>
    </message>
    <message>
        <source>While you wait for something else, the reporter for example; a reason is kept</source>
        <translation>Medan ni väntar på något annat, till exempel anmälaren; skälet sparas</translation>
    </message>
    <message>
        <source>Let the clock go on</source>
        <translation>Låt klockan gå</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Svar senast</translation>
    </message>
    <message>
        <source>What is waited for</source>
        <translation>Vad ni väntar på</translation>
    </message>
    <message>
        <source>%1 was reminded today</source>
        <translation>%1 påmind i dag</translation>
    </message>
    <message>
        <source>Let the clock of %1 stand</source>
        <translation>Låt klockan stå för %1</translation>
    </message>
    <message>
        <source>Let the clock of %1 go on</source>
        <translation>Låt klockan gå för %1</translation>
    </message>
    <message>
        <source>What is waited for before %1 answers</source>
        <translation>Vad ni väntar på innan %1 svarar</translation>
    </message>
    <message>
        <source>The reporter makes something clear, for example</source>
        <translation>Till exempel att anmälaren förtydligar något</translation>
    </message>
    <message>
        <source>Answer due from %1</source>
        <translation>Svar senast från %1</translation>
    </message>
    <message>
        <source>The clock stands</source>
        <translation>Klockan står</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sedan %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n arbetsdag försenad</numerusform>
            <numerusform>%n arbetsdagar försenad</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n arbetsdag kvar</numerusform>
            <numerusform>%n arbetsdagar kvar</numerusform>
        </translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>frågad %1</translation>
    </message>
    <message numerus="yes">
        <source>reminded %n times</source>
        <translation>
            <numerusform>påmind %n gång</numerusform>
            <numerusform>påmind %n gånger</numerusform>
        </translation>
    </message>
    <message>
        <source>(last %1)</source>
        <translation>(senast %1)</translation>
    </message>
    <message>
        <source>Remind %1</source>
        <translation>Påminn %1</translation>
    </message>
    <message>
        <source>until the reporter&apos;s supplement has come</source>
        <translation>tills anmälarens komplettering har kommit</translation>
    </message>
</context>
<context>
    <name>heller::ui::AnswerMatrixModel</name>
    <message>
        <source>not theirs</source>
        <translation>gäller inte dem</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Avvikelse</translation>
    </message>
</context>
<context>
    <name>heller::ui::AnswerMatrixView</name>
    <message>
        <source>Who has answered in which deviation</source>
        <translation>Vem har svarat i vilken avvikelse</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Avvikelser</translation>
    </message>
</context>
<context>
    <name>heller::ui::AnswerRow</name>
    <message>
        <source>Answered on</source>
        <translation>Svarade den</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Inte svarat än</translation>
    </message>
    <message>
        <source>Answered in writing</source>
        <translation>Svarat skriftligt</translation>
    </message>
    <message>
        <source>By word of mouth</source>
        <translation>Muntligt</translation>
    </message>
    <message>
        <source>Not concerned</source>
        <translation>Berör inte dem</translation>
    </message>
    <message>
        <source>Change date of answer</source>
        <translation>Ändra svarsdatum</translation>
    </message>
    <message>
        <source>Change answer</source>
        <translation>Ändra svar</translation>
    </message>
    <message>
        <source>How %1 answered</source>
        <translation>Hur %1 svarade</translation>
    </message>
    <message>
        <source>Answer from %1</source>
        <translation>Svar från %1</translation>
    </message>
    <message>
        <source>Write the answer here</source>
        <translation>Skriv svaret här</translation>
    </message>
    <message>
        <source>Change how it was answered</source>
        <translation>Ändra svarssätt</translation>
    </message>
    <message>
        <source>Do not ask %1</source>
        <translation>Fråga inte %1</translation>
    </message>
    <message>
        <source>Change who answered</source>
        <translation>Ändra vem som svarade</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Vem som svarade</translation>
    </message>
    <message>
        <source>Who answered for %1</source>
        <translation>Vem som svarade för %1</translation>
    </message>
    <message>
        <source>Name and role</source>
        <translation>Namn och roll</translation>
    </message>
    <message>
        <source>That is before the question was put, %1.</source>
        <translation>Det är före den dag då frågan ställdes, %1.</translation>
    </message>
    <message>
        <source>It is not stored.</source>
        <translation>Det sparas inte.</translation>
    </message>
</context>
<context>
    <name>heller::ui::AnswersPage</name>
    <message>
        <source>Who has answered?</source>
        <translation>Vem har svarat?</translation>
    </message>
    <message>
        <source>Which deviations</source>
        <translation>Vilka avvikelser</translation>
    </message>
    <message>
        <source>Awaited answers only</source>
        <translation>Bara svar som väntas</translation>
    </message>
    <message>
        <source>Late ones only</source>
        <translation>Bara försenade</translation>
    </message>
    <message>
        <source>Note a reminder to all that are late</source>
        <translation>Notera påminnelse till alla försenade</translation>
    </message>
    <message>
        <source>Notes that you have reminded them; Heller sends nothing</source>
        <translation>Noterar att du har påmint dem; Heller skickar ingenting</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>Det som pågår</translation>
    </message>
    <message>
        <source>No answer of that kind is awaited.</source>
        <translation>Inget sådant svar väntas.</translation>
    </message>
    <message>
        <source>Nobody is asked just now. Open a deviation and ask an actor: what they answer is followed here.</source>
        <translation>Ingen är frågad just nu. Öppna en avvikelse och fråga en aktör, så följer du svaren här.</translation>
    </message>
    <message>
        <source>The oldest %1 of %2</source>
        <translation>De %1 äldsta av %2</translation>
    </message>
    <message numerus="yes">
        <source>%n deviation(s)</source>
        <translation>
            <numerusform>%n avvikelse</numerusform>
            <numerusform>%n avvikelser</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>Fråga %1</translation>
    </message>
    <message>
        <source>Go to the deviation</source>
        <translation>Gå till avvikelsen</translation>
    </message>
    <message>
        <source>Let the clock go on</source>
        <translation>Låt klockan gå</translation>
    </message>
    <message>
        <source>Note a reminder today</source>
        <translation>Notera påminnelse i dag</translation>
    </message>
    <message>
        <source>Answered by word of mouth today</source>
        <translation>Svarade muntligt i dag</translation>
    </message>
    <message>
        <source>Does not concern them</source>
        <translation>Berör inte dem</translation>
    </message>
    <message>
        <source>Assess as settled</source>
        <translation>Bedöm som färdig hanterad</translation>
    </message>
    <message>
        <source>Assess as to be continued</source>
        <translation>Bedöm: fortsätta arbeta</translation>
    </message>
    <message numerus="yes">
        <source>%n reminded</source>
        <translation>
            <numerusform>%n påmind</numerusform>
            <numerusform>%n påminda</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message numerus="yes">
        <source>Note a reminder to the %n that are late</source>
        <translation>
            <numerusform>Notera påminnelse till den %n som är försenad</numerusform>
            <numerusform>Notera påminnelse till de %n som är försenade</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a reminder…</source>
        <translation>Skriv påminnelse…</translation>
    </message>
    <message>
        <source>Let the clock stand…</source>
        <translation>Låt klockan stå…</translation>
    </message>
    <message>
        <source>Read the answer</source>
        <translation>Läs svaret</translation>
    </message>
    <message>
        <source>Write the answer</source>
        <translation>Skriv svaret</translation>
    </message>
    <message>
        <source>Let the clock of %1 stand</source>
        <translation>Låt klockan stå för %1</translation>
    </message>
    <message>
        <source>What is waited for</source>
        <translation>Vad som inväntas</translation>
    </message>
</context>
<context>
    <name>heller::ui::AssociationForm</name>
    <message>
        <source>Our association: what stands on its papers</source>
        <translation>Vårt förbund: det som står på dokumenten</translation>
    </message>
    <message>
        <source>The association&apos;s name</source>
        <translation>Förbundets namn</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kortnamn</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Samordnare</translation>
    </message>
    <message>
        <source>Signs the letter of the semester report.</source>
        <translation>Skriver under brevet i terminsrapporten.</translation>
    </message>
    <message>
        <source>The coordinator&apos;s e-mail</source>
        <translation>Samordnarens e-post</translation>
    </message>
    <message>
        <source>Stands below the signature.</source>
        <translation>Står under namnteckningen.</translation>
    </message>
    <message>
        <source>What the meeting is called</source>
        <translation>Vad mötet kallas</translation>
    </message>
    <message>
        <source>As it is said in a sentence: the preparatory group.</source>
        <translation>Som det sägs i en mening: beredningsgruppen.</translation>
    </message>
    <message>
        <source>How the letter says it. Empty: the whole name.</source>
        <translation>Så som brevet säger det. Tomt: hela namnet.</translation>
    </message>
    <message>
        <source>Handed over before the meeting, days</source>
        <translation>Lämnas över före mötet, dagar</translation>
    </message>
    <message>
        <source>Deviations are handed over that many days before it meets.</source>
        <translation>Avvikelserna lämnas över så många dagar innan det möts.</translation>
    </message>
    <message>
        <source>Time to answer, working days</source>
        <translation>Tid för svar, arbetsdagar</translation>
    </message>
    <message>
        <source>Used where a question has no day of its own to be answered by.</source>
        <translation>Gäller där en fråga inte har en egen svarsdag.</translation>
    </message>
    <message>
        <source>“%1” is not a number of days.</source>
        <translation>”%1” är inget antal dagar.</translation>
    </message>
    <message>
        <source>Write a number from 0 to %1, for instance 14.</source>
        <translation>Skriv ett tal från 0 till %1, till exempel 14.</translation>
    </message>
    <message>
        <source>The coordinator&apos;s title</source>
        <translation>Samordnarens titel</translation>
    </message>
    <message>
        <source>Stands below the name. Empty: the name alone.</source>
        <translation>Står under namnet. Tomt: bara namnet.</translation>
    </message>
    <message>
        <source>What a participant is called</source>
        <translation>Vad en deltagare kallas</translation>
    </message>
    <message>
        <source>Proposed as the role of whoever comes for a member. Empty: nothing is proposed.</source>
        <translation>Föreslås som roll för den som kommer från en medlem. Tomt: inget föreslås.</translation>
    </message>
</context>
<context>
    <name>heller::ui::AttachmentCommands</name>
    <message>
        <source>Attach files to %1</source>
        <translation>Bifoga filer till %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files attached.</source>
        <translation>
            <numerusform>%n fil bifogad.</numerusform>
            <numerusform>%n filer bifogade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save it with Save as instead.</source>
        <translation>Spara den med Spara som i stället.</translation>
    </message>
    <message>
        <source>%1 can start a program and is not opened from here.</source>
        <translation>%1 kan starta ett program och öppnas inte härifrån.</translation>
    </message>
    <message>
        <source>Save it, and open it yourself, if you know where it comes from.</source>
        <translation>Spara den och öppna den själv, om du vet varifrån den kommer.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Spara som…</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Spara bilaga</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 är sparad.</translation>
    </message>
    <message>
        <source>%1 is removed. Undo brings it back.</source>
        <translation>%1 är borttagen. Ångra hämtar tillbaka den.</translation>
    </message>
    <message numerus="yes">
        <source>Attaching %n file(s)</source>
        <translation>
            <numerusform>Bifogar %n fil</numerusform>
            <numerusform>Bifogar %n filer</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Öppnar %1</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Sparar %1</translation>
    </message>
</context>
<context>
    <name>heller::ui::AttachmentsSection</name>
    <message>
        <source>Attachments</source>
        <translation>Bilagor</translation>
    </message>
    <message>
        <source>Attach file…</source>
        <translation>Bifoga fil…</translation>
    </message>
    <message>
        <source>Open %1, %2</source>
        <translation>Öppna %1, %2</translation>
    </message>
    <message>
        <source>Save %1 as…</source>
        <translation>Spara %1 som…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Ta bort %1</translation>
    </message>
    <message>
        <source>Up to %1 MB a file; can also be dropped here.</source>
        <translation>Högst %1 MB per fil; går också att släppa här.</translation>
    </message>
</context>
<context>
    <name>heller::ui::BoardPanel</name>
    <message>
        <source>Can be raised</source>
        <translation>Kan lyftas</translation>
    </message>
    <message>
        <source>Nothing waits to be raised.</source>
        <translation>Inget väntar på att lyftas.</translation>
    </message>
    <message>
        <source>Lacks the reporter&apos;s answer</source>
        <translation>Saknar anmälarens svar</translation>
    </message>
    <message>
        <source>No reporter is waited for.</source>
        <translation>Ingen anmälare är tillfrågad.</translation>
    </message>
    <message>
        <source>Too late for this meeting</source>
        <translation>För sent till detta möte</translation>
    </message>
    <message>
        <source>Nothing came too late.</source>
        <translation>Inget kom för sent.</translation>
    </message>
    <message>
        <source>Enter puts the deviation on the agenda.</source>
        <translation>Enter sätter upp avvikelsen på dagordningen.</translation>
    </message>
    <message>
        <source>Put on the agenda</source>
        <translation>Sätt upp på dagordningen</translation>
    </message>
    <message>
        <source>Go to the deviation</source>
        <translation>Gå till avvikelsen</translation>
    </message>
</context>
<context>
    <name>heller::ui::CalendarExport</name>
    <message>
        <source>Save the calendar file</source>
        <translation>Spara kalenderfilen</translation>
    </message>
    <message>
        <source>Writing the calendar file</source>
        <translation>Skriver kalenderfilen</translation>
    </message>
</context>
<context>
    <name>heller::ui::CaseDelegate</name>
    <message>
        <source>Without title</source>
        <translation>Utan titel</translation>
    </message>
</context>
<context>
    <name>heller::ui::CaseEditor</name>
    <message>
        <source>There is no feedback to assess yet.</source>
        <translation>Det finns ingen återkoppling att bedöma än.</translation>
    </message>
    <message>
        <source>Add a feedback round first.</source>
        <translation>Lägg till en återkoppling först.</translation>
    </message>
    <message>
        <source>%1 stays here until it is saved.</source>
        <translation>%1 står kvar här tills den är sparad.</translation>
    </message>
    <message>
        <source>Take in what was not saved</source>
        <translation>Lägg in det som inte hann sparas</translation>
    </message>
</context>
<context>
    <name>heller::ui::CaseExport</name>
    <message>
        <source>Export %1</source>
        <translation>Exportera %1</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exporterar</translation>
    </message>
    <message numerus="yes">
        <source>Export %n deviation(s)</source>
        <translation>
            <numerusform>Exportera en avvikelse</numerusform>
            <numerusform>Exportera %n avvikelser</numerusform>
        </translation>
    </message>
    <message>
        <source>As papers to send or print.</source>
        <translation>Som dokument att skicka eller skriva ut.</translation>
    </message>
    <message>
        <source>One paper with all</source>
        <translation>Ett dokument med alla</translation>
    </message>
    <message>
        <source>A paper each, in a folder</source>
        <translation>Ett dokument var, i en mapp</translation>
    </message>
    <message>
        <source>A folder for the papers</source>
        <translation>En mapp för dokumenten</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Avvikelse</translation>
    </message>
</context>
<context>
    <name>heller::ui::CaseListModel</name>
    <message numerus="yes">
        <source>%n deviation(s)</source>
        <translation>
            <numerusform>en avvikelse</numerusform>
            <numerusform>%n avvikelser</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Diary number</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Inkom</translation>
    </message>
    <message>
        <source>Semester</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Aktörer</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Teman</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) may be personal data</source>
        <translation>
            <numerusform>%n ställe kan vara personuppgift</numerusform>
            <numerusform>%n ställen kan vara personuppgifter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heller::ui::CaseListPane</name>
    <message>
        <source>Deviations</source>
        <translation>Avvikelser</translation>
    </message>
    <message>
        <source>No deviation matches. Clear the search field or the filters above to see all.</source>
        <translation>Ingen avvikelse stämmer. Töm sökfältet eller urvalet ovan för att se alla.</translation>
    </message>
    <message>
        <source>No deviations yet. Import an earlier report, or write the first one with New deviation.</source>
        <translation>Inga avvikelser än. Importera en tidigare rapport, eller skriv den första med Ny avvikelse.</translation>
    </message>
</context>
<context>
    <name>heller::ui::CaseMenu</name>
    <message>
        <source>&amp;Deviation</source>
        <translation>Avvi&amp;kelse</translation>
    </message>
</context>
<context>
    <name>heller::ui::CasePicker</name>
    <message>
        <source>Search in all deviations</source>
        <translation>Sök i alla avvikelser</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Avvikelser</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Search in these deviations</source>
        <translation>Sök bland de här avvikelserna</translation>
    </message>
</context>
<context>
    <name>heller::ui::CaseSheet</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Add feedback round</source>
        <translation>Lägg till återkoppling</translation>
    </message>
    <message>
        <source>Left over from the import</source>
        <translation>Blev över vid importen</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Avvikelse</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>Ändra titel</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>inkom %1</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Vad handlar det om?</translation>
    </message>
</context>
<context>
    <name>heller::ui::CaseTable</name>
    <message>
        <source>Deviations as a table</source>
        <translation>Avvikelser som tabell</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sortera efter</translation>
    </message>
    <message>
        <source>&amp;Move to the left</source>
        <translation>&amp;Flytta åt vänster</translation>
    </message>
</context>
<context>
    <name>heller::ui::CasesPage</name>
    <message>
        <source>%1 is deleted. Undo brings it back.</source>
        <translation>%1 är borttagen. Ångra tar tillbaka den.</translation>
    </message>
    <message>
        <source>All deviations</source>
        <translation>Alla avvikelser</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>Kolu&amp;mner</translation>
    </message>
    <message>
        <source>%1 is part of %2 now. Undo parts them.</source>
        <translation>%1 ingår nu i %2. Ångra skiljer dem åt.</translation>
    </message>
</context>
<context>
    <name>heller::ui::ChipField</name>
    <message>
        <source>Take %1 off</source>
        <translation>Ta bort %1</translation>
    </message>
</context>
<context>
    <name>heller::ui::ClosureCommands</name>
    <message>
        <source>Dismiss %1</source>
        <translation>Avskriv %1</translation>
    </message>
    <message>
        <source>Transfer %1</source>
        <translation>Överför %1</translation>
    </message>
    <message>
        <source>Why is it no deviation, or no longer one?</source>
        <translation>Varför är det ingen avvikelse, eller inte längre?</translation>
    </message>
    <message>
        <source>To which association does it go, and why?</source>
        <translation>Till vilket förbund går den, och varför?</translation>
    </message>
    <message>
        <source>%1 is dismissed. Undo takes it back.</source>
        <translation>%1 är avskriven. Ångra tar tillbaka det.</translation>
    </message>
    <message>
        <source>%1 is transferred. Undo takes it back.</source>
        <translation>%1 är överförd. Ångra tar tillbaka det.</translation>
    </message>
    <message>
        <source>%1 goes on where it was.</source>
        <translation>%1 fortsätter där den var.</translation>
    </message>
</context>
<context>
    <name>heller::ui::ClosureSection</name>
    <message>
        <source>Take back</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Change reason</source>
        <translation>Ändra skäl</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>Avskriv…</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>Överför…</translation>
    </message>
</context>
<context>
    <name>heller::ui::ColumnsPane</name>
    <message>
        <source>Choose which column is the challenge: of these no deviation can be made.</source>
        <translation>Välj vilken kolumn som är samverkansutmaningen: av de här går ingen avvikelse att göra.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Gå vidare</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>What do the columns of %1 become?</source>
        <translation>Vad blir kolumnerna i %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s). Your choice is remembered for this form when you import.</source>
        <translation>
            <numerusform>%n svar. När du importerar sparas valet till nästa fil från samma formulär.</numerusform>
            <numerusform>%n svar. När du importerar sparas valet till nästa fil från samma formulär.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has answered.</source>
        <translation>Ingen har svarat.</translation>
    </message>
</context>
<context>
    <name>heller::ui::ContactCard</name>
    <message>
        <source>Role</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gäller från</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gäller till</translation>
    </message>
    <message>
        <source>Delete contact: %1</source>
        <translation>Ta bort kontaktväg: %1</translation>
    </message>
    <message>
        <source>%1 is deleted. Undo brings it back.</source>
        <translation>%1 är borttagen. Ångra tar tillbaka den.</translation>
    </message>
</context>
<context>
    <name>heller::ui::ContactsSection</name>
    <message>
        <source>Nobody yet. A role first, for people come and go.</source>
        <translation>Ingen ännu. Funktionen först, för människor kommer och går.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontaktvägar</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Lägg till kontaktväg</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Ny funktion</translation>
    </message>
    <message>
        <source>Everything here depends on one single person. Add a role or an address that stays when that person leaves.</source>
        <translation>Allt här hänger på en enda person. Lägg till en funktion eller en adress som finns kvar när personen slutar.</translation>
    </message>
</context>
<context>
    <name>heller::ui::Course</name>
    <message>
        <source>Received</source>
        <translation>Inkom</translation>
    </message>
    <message>
        <source>Reporter asked for more</source>
        <translation>Komplettering begärd</translation>
    </message>
    <message>
        <source>More received from the reporter</source>
        <translation>Komplettering inkom</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Överlämnad</translation>
    </message>
    <message>
        <source>Raised in the meeting</source>
        <translation>Lyft i beredningsgruppen</translation>
    </message>
    <message>
        <source>Asked, round %1</source>
        <translation>Frågat, omgång %1</translation>
    </message>
    <message>
        <source>The reporter was told</source>
        <translation>Anmälaren informerad</translation>
    </message>
    <message>
        <source>Answered by word of mouth</source>
        <translation>Svarade muntligt</translation>
    </message>
    <message>
        <source>Not concerned, says</source>
        <translation>Berörs inte, enligt</translation>
    </message>
    <message>
        <source>Answer from</source>
        <translation>Svar från</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Påmind</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicerad</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausad</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Går igen</translation>
    </message>
    <message>
        <source>Joint answer, round %1</source>
        <translation>Gemensamt svar, omgång %1</translation>
    </message>
    <message>
        <source>Joint answer at hand, round %1</source>
        <translation>Gemensamt svar fanns, omgång %1</translation>
    </message>
    <message>
        <source>Letter: %1</source>
        <translation>Brev: %1</translation>
    </message>
</context>
<context>
    <name>heller::ui::CoursePane</name>
    <message>
        <source>Course of the case</source>
        <translation>Avvikelsens förlopp</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>Nothing dated yet.</source>
        <translation>Inget daterat än.</translation>
    </message>
    <message>
        <source>Noted by %1</source>
        <translation>Noterat av %1</translation>
    </message>
</context>
<context>
    <name>heller::ui::DateCalendar</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Inget datum</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Föregående månad</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nästa månad</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Månadens dagar</translation>
    </message>
</context>
<context>
    <name>heller::ui::DateField</name>
    <message>
        <source>For example 2023-09-12, 12/9 or yesterday</source>
        <translation>Till exempel 2023-09-12, 12/9 eller i går</translation>
    </message>
    <message>
        <source>“%1” is no date that can be read, and is not stored. Write it like 2023-09-12 or 12/9.</source>
        <translation>”%1” är inget datum som går att läsa och är inte sparat. Skriv det som 2023-09-12 eller 12/9.</translation>
    </message>
    <message>
        <source>“%1” is no date that can be read.</source>
        <translation>”%1” går inte att läsa som datum.</translation>
    </message>
    <message>
        <source>Write it like 2023-09-12, 12/9 or yesterday.</source>
        <translation>Skriv det till exempel 2023-09-12, 12/9 eller i går.</translation>
    </message>
    <message>
        <source>Is the year right?</source>
        <translation>Stämmer årtalet?</translation>
    </message>
    <message>
        <source>That day has not come yet.</source>
        <translation>Den dagen har inte kommit än.</translation>
    </message>
    <message>
        <source>That is before the deviation came in.</source>
        <translation>Det är innan avvikelsen kom in.</translation>
    </message>
    <message>
        <source>Choose in a calendar (Alt+Down)</source>
        <translation>Välj i en kalender (Alt+nedpil)</translation>
    </message>
    <message>
        <source>Write it like 2023-09-12 or 12/9.</source>
        <translation>Skriv till exempel 2023-09-12 eller 12/9.</translation>
    </message>
    <message>
        <source>“%1” is no date that can be read, and was not stored.</source>
        <translation>”%1” gick inte att läsa som datum och sparades inte.</translation>
    </message>
</context>
<context>
    <name>heller::ui::DictionaryFiles</name>
    <message>
        <source>There is no Swedish dictionary on this computer: install hunspell-sv, or put sv_SE.aff and sv_SE.dic into a folder “dictionaries” beside Heller.</source>
        <translation>Det finns ingen svensk ordlista på datorn: installera hunspell-sv, eller lägg sv_SE.aff och sv_SE.dic i en mapp ”dictionaries” bredvid Heller.</translation>
    </message>
</context>
<context>
    <name>heller::ui::DisclosureCommands</name>
    <message numerus="yes">
        <source>%n deviation(s) are chosen.</source>
        <translation>
            <numerusform>%n avvikelse är vald.</numerusform>
            <numerusform>%n avvikelser är valda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand out at most %1 at once.</source>
        <translation>Lämna ut högst %1 åt gången.</translation>
    </message>
</context>
<context>
    <name>heller::ui::DisclosureDialog</name>
    <message>
        <source>What was found</source>
        <translation>Vad som hittades</translation>
    </message>
    <message>
        <source>Same ground for all</source>
        <translation>Samma grund för alla</translation>
    </message>
    <message>
        <source>Mask the text</source>
        <translation>Maska texten</translation>
    </message>
    <message>
        <source>Save the copy…</source>
        <translation>Spara kopian…</translation>
    </message>
    <message numerus="yes">
        <source>Hand out %n deviation(s)</source>
        <translation>
            <numerusform>Lämna ut %n avvikelse</numerusform>
            <numerusform>Lämna ut %n avvikelser</numerusform>
        </translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Mask another text, wherever it stands</source>
        <translation>Maska en annan text, var den än står</translation>
    </message>
    <message>
        <source>Reference of the request; names nobody</source>
        <translation>Begärans beteckning; nämner ingen</translation>
    </message>
    <message>
        <source>What the receiver sees</source>
        <translation>Vad mottagaren ser</translation>
    </message>
    <message>
        <source>Mark a text here, and mask it.</source>
        <translation>Markera en text här, och maska den.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Looking through the deviations…</source>
        <translation>Letar igenom avvikelserna…</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>står kvar</translation>
    </message>
    <message>
        <source>masked, %1</source>
        <translation>maskas, %1</translation>
    </message>
    <message>
        <source>Mask it</source>
        <translation>Maska</translation>
    </message>
    <message>
        <source>Let it stand</source>
        <translation>Låt det stå kvar</translation>
    </message>
    <message>
        <source>Nothing was found that points anybody out. It is you who knows: read it through.</source>
        <translation>Ingenting hittades som pekar ut någon. Det är du som vet: läs igenom.</translation>
    </message>
    <message>
        <source>Enter masks, or lets stand. A masked text is masked wherever it stands. The grounds are proposals: it is you who decides.</source>
        <translation>Enter maskar eller låter stå kvar. En maskad text maskas överallt där den står. Grunderna är förslag: det är du som prövar.</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>Spara kopian</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopia</translation>
    </message>
    <message>
        <source>The copy has not been saved.</source>
        <translation>Kopian är inte sparad.</translation>
    </message>
    <message>
        <source>What you decided for it is kept nowhere else.</source>
        <translation>Det du har bestämt för den finns ingen annanstans.</translation>
    </message>
    <message>
        <source>Let go of the copy</source>
        <translation>Släng kopian</translation>
    </message>
</context>
<context>
    <name>heller::ui::DispatchLog</name>
    <message>
        <source>What left the house</source>
        <translation>Det som lämnat huset</translation>
    </message>
    <message>
        <source>“%1” has left, and is not in the log: %2</source>
        <translation>”%1” har lämnat huset men står inte i loggen: %2</translation>
    </message>
</context>
<context>
    <name>heller::ui::DraftDialog</name>
    <message>
        <source>Text that did not get saved</source>
        <translation>Text som inte hann sparas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>heller::ui::DraftFile</name>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>%1 går inte att ta bort.</translation>
    </message>
    <message>
        <source>It holds text that is stored already: remove it by hand.</source>
        <translation>Den innehåller text som redan är sparad: ta bort den för hand.</translation>
    </message>
    <message>
        <source>What is not stored yet could not be kept in %1 either.</source>
        <translation>Det som inte är sparat än gick inte att lägga undan i %1 heller.</translation>
    </message>
    <message>
        <source>Save the text as a file, on another disk for example.</source>
        <translation>Spara texten som en fil, till exempel på en annan disk.</translation>
    </message>
</context>
<context>
    <name>heller::ui::DraftOffer</name>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Lägg in</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Kasta</translation>
    </message>
    <message>
        <source>Text that did not get saved in %1 is still here, from %2.</source>
        <translation>Text som inte hann sparas i %1 finns kvar, från %2.</translation>
    </message>
    <message>
        <source>%1 is not there to take the text in.</source>
        <translation>%1 finns inte längre, så texten kan inte läggas in.</translation>
    </message>
    <message>
        <source>Press Show to read it and copy what you need.</source>
        <translation>Tryck på Visa för att läsa den och kopiera det du behöver.</translation>
    </message>
    <message>
        <source>Taken in. Undo takes it away again.</source>
        <translation>Inlagt. Ångra tar bort det igen.</translation>
    </message>
</context>
<context>
    <name>heller::ui::EditMenu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
</context>
<context>
    <name>heller::ui::FeedbackMenu</name>
    <message>
        <source>Feed&amp;back</source>
        <translation>&amp;Återkoppling</translation>
    </message>
</context>
<context>
    <name>heller::ui::FieldColumn</name>
    <message>
        <source>Write here</source>
        <translation>Skriv här</translation>
    </message>
    <message>
        <source>the field “%1”</source>
        <translation>fältet ”%1”</translation>
    </message>
</context>
<context>
    <name>heller::ui::FileMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Öppna &amp;senaste</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Inga än</translation>
    </message>
</context>
<context>
    <name>heller::ui::FilterBar</name>
    <message>
        <source>Semester</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordning</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>Without semester</source>
        <translation>Utan termin</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Nyast först</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Äldst först</translation>
    </message>
    <message>
        <source>By diary number</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Status</translation>
    </message>
    <message numerus="yes">
        <source>%n statuses</source>
        <translation>
            <numerusform>%n status</numerusform>
            <numerusform>%n statusar</numerusform>
        </translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Aktör</translation>
    </message>
    <message numerus="yes">
        <source>%n actors</source>
        <translation>
            <numerusform>%n aktör</numerusform>
            <numerusform>%n aktörer</numerusform>
        </translation>
    </message>
    <message>
        <source>By outcome</source>
        <translation>Efter utfall</translation>
    </message>
    <message>
        <source>By actor</source>
        <translation>Efter aktör</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>Efter tema</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Mine to do</source>
        <translation>Mina att göra</translation>
    </message>
    <message>
        <source>New, ready to be raised, to be assessed, or settled and the reporter not told</source>
        <translation>Nya, klara att lyfta, att bedöma, eller färdiga utan att anmälaren fått veta det</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Spara urvalet</translation>
    </message>
    <message>
        <source>No municipality among the actors yet</source>
        <translation>Ingen kommun bland aktörerna än</translation>
    </message>
    <message>
        <source>No themes yet: write one on a deviation</source>
        <translation>Inga teman än: skriv ett på en avvikelse</translation>
    </message>
    <message>
        <source>One that is gone</source>
        <translation>En som är borta</translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>ett tema</numerusform>
            <numerusform>%n teman</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes</source>
        <translation>
            <numerusform>ett utfall</numerusform>
            <numerusform>%n utfall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipalities</source>
        <translation>
            <numerusform>en kommun</numerusform>
            <numerusform>%n kommuner</numerusform>
        </translation>
    </message>
    <message>
        <source>Reporter not told</source>
        <translation>Anmälaren ej meddelad</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Ej publicerad</translation>
    </message>
    <message>
        <source>Left when settled</source>
        <translation>Kvar att göra</translation>
    </message>
</context>
<context>
    <name>heller::ui::FilterChip</name>
    <message>
        <source>Clear: %1</source>
        <translation>Rensa: %1</translation>
    </message>
</context>
<context>
    <name>heller::ui::FindingList</name>
    <message>
        <source>What the check found</source>
        <translation>Vad granskningen fann</translation>
    </message>
</context>
<context>
    <name>heller::ui::FixedKeys</name>
    <message>
        <source>Select all in a text</source>
        <translation>Markera allt i en text</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A word at a time in a text</source>
        <translation>Ett ord i taget i en text</translation>
    </message>
    <message>
        <source>To the beginning or end of a text</source>
        <translation>Till början eller slutet av en text</translation>
    </message>
    <message>
        <source>Take a word away</source>
        <translation>Ta bort ett ord</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Cut, copy and paste in a text</source>
        <translation>Klipp ut, kopiera och klistra in i en text</translation>
    </message>
    <message>
        <source>Undo and redo what is being typed</source>
        <translation>Ångra och gör om det som skrivs</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tabb, Skift+Tabb</translation>
    </message>
    <message>
        <source>To the next or previous field</source>
        <translation>Till nästa eller föregående fält</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pilarna</translation>
    </message>
    <message>
        <source>Up and down in a list</source>
        <translation>Upp och ned i en lista</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open what is chosen in a list; press the button with the focus</source>
        <translation>Öppna det som är markerat i en lista; tryck på den knapp man står på</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellanslag</translation>
    </message>
    <message>
        <source>Choose or tick what has the focus</source>
        <translation>Välj eller kryssa i det man står på</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Empty the search, show all, go back, close a dialog</source>
        <translation>Töm sökningen, visa alla, gå tillbaka, stäng en dialogruta</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Delete what is chosen in a list; can be undone</source>
        <translation>Ta bort det som är markerat i en lista; kan ångras</translation>
    </message>
    <message>
        <source>Rename a saved view</source>
        <translation>Byt namn på ett sparat urval</translation>
    </message>
    <message>
        <source>Move a deviation in the report</source>
        <translation>Flytta en avvikelse i rapporten</translation>
    </message>
    <message>
        <source>The menu bar</source>
        <translation>Menyraden</translation>
    </message>
    <message>
        <source>The menu of what has the focus</source>
        <translation>Menyn för det man står på</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Stäng fönstret</translation>
    </message>
    <message>
        <source>Choose a date in a calendar</source>
        <translation>Välja ett datum i en kalender</translation>
    </message>
</context>
<context>
    <name>heller::ui::FormSection</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Change the reporter&apos;s name</source>
        <translation>Ändra anmälarens namn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Change the reporter&apos;s e-mail</source>
        <translation>Ändra anmälarens e-post</translation>
    </message>
    <message>
        <source>Where do you work?</source>
        <translation>Var arbetar du?</translation>
    </message>
    <message>
        <source>Change workplace</source>
        <translation>Ändra arbetsplats</translation>
    </message>
    <message>
        <source>Cooperating parties/organisations</source>
        <translation>Samverkande part/organisationer</translation>
    </message>
    <message>
        <source>Change cooperating parties</source>
        <translation>Ändra samverkande part</translation>
    </message>
    <message>
        <source>Challenge (no personal data)</source>
        <translation>Samverkansutmaning (inga personuppgifter)</translation>
    </message>
    <message>
        <source>Change challenge</source>
        <translation>Ändra samverkansutmaning</translation>
    </message>
    <message>
        <source>Consequences for the person concerned and for the other actors</source>
        <translation>Konsekvenser för den enskilde och för övriga involverade aktörer</translation>
    </message>
    <message>
        <source>Change consequences</source>
        <translation>Ändra konsekvenser</translation>
    </message>
    <message>
        <source>Proposed solution</source>
        <translation>Förslag till lösning</translation>
    </message>
    <message>
        <source>Change proposal</source>
        <translation>Ändra förslag till lösning</translation>
    </message>
    <message>
        <source>Other text</source>
        <translation>Övrig text</translation>
    </message>
    <message>
        <source>Change other text</source>
        <translation>Ändra övrig text</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>Skriv här</translation>
    </message>
    <message>
        <source>Actors of the deviation</source>
        <translation>Avvikelsens aktörer</translation>
    </message>
    <message>
        <source>Add an actor</source>
        <translation>Lägg till en aktör</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Lägg till %1</translation>
    </message>
    <message>
        <source>Take %1 off</source>
        <translation>Ta bort %1</translation>
    </message>
    <message>
        <source>%1 is taken off. Undo brings it back.</source>
        <translation>%1 är borttagen. Ångra tar tillbaka.</translation>
    </message>
</context>
<context>
    <name>heller::ui::HandlingSection</name>
    <message>
        <source>Received on</source>
        <translation>Inkom den</translation>
    </message>
    <message>
        <source>Change date of receipt</source>
        <translation>Ändra när den inkom</translation>
    </message>
    <message>
        <source>Asked the reporter for more</source>
        <translation>Komplettering begärd</translation>
    </message>
    <message>
        <source>Change when the reporter was asked</source>
        <translation>Ändra när komplettering begärdes</translation>
    </message>
    <message>
        <source>Reporter answered</source>
        <translation>Komplettering inkom</translation>
    </message>
    <message>
        <source>Change when the reporter answered</source>
        <translation>Ändra när kompletteringen inkom</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>Överlämnad den</translation>
    </message>
    <message>
        <source>Change date of handing over</source>
        <translation>Ändra överlämningsdatum</translation>
    </message>
    <message>
        <source>Told the reporter</source>
        <translation>Anmälaren informerad</translation>
    </message>
    <message>
        <source>Change when the reporter was told</source>
        <translation>Ändra när anmälaren informerades</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Inte bestämt</translation>
    </message>
    <message>
        <source>What came out of it</source>
        <translation>Vad det ledde till</translation>
    </message>
    <message>
        <source>Change outcome</source>
        <translation>Ändra utfall</translation>
    </message>
    <message>
        <source>Change note of outcome</source>
        <translation>Ändra anteckning om utfall</translation>
    </message>
    <message>
        <source>What came out of it?</source>
        <translation>Vad ledde det till?</translation>
    </message>
    <message>
        <source>Semester</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Change semester</source>
        <translation>Ändra termin</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inte känd</translation>
    </message>
</context>
<context>
    <name>heller::ui::HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
</context>
<context>
    <name>heller::ui::HelpWindow</name>
    <message>
        <source>Help – Heller</source>
        <translation>Hjälp – Heller</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>Sök i hjälpen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Framåt</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Sidan</translation>
    </message>
    <message>
        <source>No page has all of these words. Try fewer, or a part of one.</source>
        <translation>Ingen sida har alla de orden. Pröva färre, eller en del av ett ord.</translation>
    </message>
    <message>
        <source>“%1” cannot be done just now: it needs an open register that can be written to, or a deviation.</source>
        <translation>”%1” går inte just nu: det behövs ett öppet register som går att skriva i, eller en avvikelse.</translation>
    </message>
</context>
<context>
    <name>heller::ui::HistoryCommands</name>
    <message>
        <source>Nothing has been changed in %1 since it came into the register.</source>
        <translation>Inget har ändrats i %1 sedan den kom in i registret.</translation>
    </message>
</context>
<context>
    <name>heller::ui::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Det som hittades</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Läser %1 …</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n ny</numerusform>
            <numerusform>%n nya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to update</source>
        <translation>
            <numerusform>%n att uppdatera</numerusform>
            <numerusform>%n att uppdatera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n hoppas över</numerusform>
            <numerusform>%n hoppas över</numerusform>
        </translation>
    </message>
    <message>
        <source>No deviations were found.</source>
        <translation>Inga avvikelser hittades.</translation>
    </message>
    <message>
        <source>%1. Nothing is written until you choose Import.</source>
        <translation>%1. Inget skrivs förrän du väljer Importera.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n deviation(s)</source>
        <translation>
            <numerusform>Importera %n avvikelse</numerusform>
            <numerusform>Importera %n avvikelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deviation(s) imported. Undo takes them back.</source>
        <translation>
            <numerusform>%n avvikelse importerad. Ångra tar tillbaka den.</numerusform>
            <numerusform>%n avvikelser importerade. Ångra tar tillbaka dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that was found</source>
        <translation>Allt som hittades</translation>
    </message>
    <message>
        <source>Importing. Cancel leaves everything as it was.</source>
        <translation>Importerar. Avbryt lämnar allt som det var.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importerar</translation>
    </message>
    <message>
        <source>%1 is known now. Undo takes it back.</source>
        <translation>%1 är tillagd. Ångra tar tillbaka det.</translation>
    </message>
    <message>
        <source>%1 is known as %2 now. Undo takes it back.</source>
        <translation>%1 har nu också namnet %2. Ångra tar tillbaka det.</translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation>den inklistrade texten</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Läser</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n svar</numerusform>
            <numerusform>%n svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n answer(s)</source>
        <translation>
            <numerusform>Ta in %n svar</numerusform>
            <numerusform>Ta in %n svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken in. Undo takes them back.</source>
        <translation>
            <numerusform>%n svar är intaget. Ångra tar tillbaka det.</numerusform>
            <numerusform>%n svar är intagna. Ångra tar tillbaka dem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heller::ui::ImportPlanModel</name>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Uppdatera</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Hoppa över</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n att se över</numerusform>
            <numerusform>%n att se över</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heller::ui::KeyField</name>
    <message>
        <source>Press the new keys here</source>
        <translation>Tryck de nya tangenterna här</translation>
    </message>
</context>
<context>
    <name>heller::ui::KeysDialog</name>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Ingen tangent</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>All as standard</source>
        <translation>Alla till standard</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>Choose something in the list and press Enter to give it another key.</source>
        <translation>Välj något i listan och tryck Enter för att ge det en annan tangent.</translation>
    </message>
    <message>
        <source>Search by what it does or by key</source>
        <translation>Sök på vad den gör eller på tangent</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Vad den gör</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tangent</translation>
    </message>
    <message>
        <source>Tab leaves the field, Esc gives it up, Delete takes the key away</source>
        <translation>Tabb lämnar fältet, Esc avbryter, Delete tar bort tangenten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Keys that stay as they are</source>
        <translation>Tangenter som ligger fast</translation>
    </message>
    <message>
        <source>Nothing is called that, and no key either.</source>
        <translation>Inget heter så, och ingen tangent heller.</translation>
    </message>
    <message>
        <source>“%1”:</source>
        <translation>”%1”:</translation>
    </message>
    <message>
        <source>New key for “%1”</source>
        <translation>Ny tangent för ”%1”</translation>
    </message>
    <message>
        <source>This key stays as it is.</source>
        <translation>Den här tangenten ligger fast.</translation>
    </message>
    <message>
        <source>“%1” has no key now. It stands in the menu.</source>
        <translation>”%1” har ingen tangent nu. Den finns i menyn.</translation>
    </message>
    <message>
        <source>“%1” has %2 now.</source>
        <translation>”%1” har nu %2.</translation>
    </message>
    <message>
        <source>Move it here</source>
        <translation>Flytta den hit</translation>
    </message>
    <message>
        <source>“%1” has %2 now, “%3” no longer.</source>
        <translation>”%1” har nu %2, ”%3” inte längre.</translation>
    </message>
    <message>
        <source>“%1” is as standard again.</source>
        <translation>”%1” är som standard igen.</translation>
    </message>
    <message>
        <source>All keys are as standard again.</source>
        <translation>Alla tangenter är som standard igen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Your keys are back.</source>
        <translation>Dina tangenter är tillbaka.</translation>
    </message>
    <message>
        <source>always</source>
        <translation>alltid</translation>
    </message>
    <message>
        <source>As standard</source>
        <translation>Som standard</translation>
    </message>
</context>
<context>
    <name>heller::ui::LeaveGuard</name>
    <message>
        <source>What you wrote last in %1 could not be stored.</source>
        <translation>Det du skrev sist i %1 kunde inte sparas.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Save the text as a file…</source>
        <translation>Spara texten som fil…</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Stäng ändå</translation>
    </message>
    <message>
        <source>An import is being written.</source>
        <translation>En import skrivs just nu.</translation>
    </message>
    <message>
        <source>If you close now nothing of it is kept.</source>
        <translation>Om du stänger nu blir inget av den kvar.</translation>
    </message>
    <message>
        <source>Close and cancel the import</source>
        <translation>Stäng och avbryt importen</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Spara texten</translation>
    </message>
    <message>
        <source>Close and keep the text</source>
        <translation>Stäng och behåll texten</translation>
    </message>
</context>
<context>
    <name>heller::ui::Leaving</name>
    <message>
        <source>“%1”. %2</source>
        <translation>”%1”. %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… och ett ställe till</numerusform>
            <numerusform>… och %n ställen till</numerusform>
        </translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Spara ändå</translation>
    </message>
    <message>
        <source>Go to the deviation</source>
        <translation>Gå till avvikelsen</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in %1 may be personal data. Nothing is written yet.</source>
        <translation>
            <numerusform>Ett ställe i %1 kan vara en personuppgift. Ingenting är skrivet än.</numerusform>
            <numerusform>%n ställen i %1 kan vara personuppgifter. Ingenting är skrivet än.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Ingenting skrevs.</translation>
    </message>
    <message>
        <source>Print anyway</source>
        <translation>Skriv ut ändå</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the paper may be personal data. Nothing is printed yet.</source>
        <translation>
            <numerusform>Ett ställe i papperet kan vara en personuppgift. Ingenting är utskrivet än.</numerusform>
            <numerusform>%n ställen i papperet kan vara personuppgifter. Ingenting är utskrivet än.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Ingenting skrevs ut.</translation>
    </message>
    <message>
        <source>Is the letter to leave as it is?</source>
        <translation>Ska brevet lämna huset som det är?</translation>
    </message>
    <message>
        <source>Let it leave</source>
        <translation>Låt det lämna huset</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the letter may be personal data. It has not left yet.</source>
        <translation>
            <numerusform>%n ställe i brevet kan vara personuppgifter. Det har inte lämnat huset än.</numerusform>
            <numerusform>%n ställen i brevet kan vara personuppgifter. Det har inte lämnat huset än.</numerusform>
        </translation>
    </message>
    <message>
        <source>The letter has not left.</source>
        <translation>Brevet har inte lämnat huset.</translation>
    </message>
</context>
<context>
    <name>heller::ui::LetterCommands</name>
    <message>
        <source>Noted on %1. Undo takes it back.</source>
        <translation>Antecknat på %1. Ångra tar tillbaka det.</translation>
    </message>
    <message numerus="yes">
        <source>A letter is about %n deviation(s) at most.</source>
        <translation>
            <numerusform>Ett brev handlar om högst en avvikelse.</numerusform>
            <numerusform>Ett brev handlar om högst %n avvikelser.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose fewer.</source>
        <translation>Välj färre.</translation>
    </message>
    <message>
        <source>There is no actor in the register to write to.</source>
        <translation>Det finns ingen aktör i registret att skriva till.</translation>
    </message>
    <message>
        <source>Add one under Actors, association.</source>
        <translation>Lägg till en under Aktörer, förbund.</translation>
    </message>
    <message>
        <source>The letter has not left, and is not noted.</source>
        <translation>Brevet har inte lämnat Heller och är inte antecknat.</translation>
    </message>
    <message>
        <source>What you wrote in it is kept nowhere else.</source>
        <translation>Det du skrev i det finns ingen annanstans.</translation>
    </message>
    <message>
        <source>Let go of the letter</source>
        <translation>Släng brevet</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Spara brevet</translation>
    </message>
    <message>
        <source>Copy the text instead, and paste it into a mail.</source>
        <translation>Kopiera texten i stället och klistra in den i ett mejl.</translation>
    </message>
    <message>
        <source>Opening the letter</source>
        <translation>Öppnar brevet</translation>
    </message>
    <message>
        <source>No answer is awaited from anybody.</source>
        <translation>Inget svar väntas från någon.</translation>
    </message>
    <message>
        <source>Ask first; then there is something to answer.</source>
        <translation>Fråga först, så finns det något att svara på.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n question(s))</source>
        <translation>
            <numerusform>%1 (en fråga)</numerusform>
            <numerusform>%1 (%n frågor)</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer form</source>
        <translation>Svarsformulär</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>För vem?</translation>
    </message>
    <message>
        <source>Save as Word…</source>
        <translation>Spara som Word…</translation>
    </message>
    <message>
        <source>Save the answer form</source>
        <translation>Spara svarsformuläret</translation>
    </message>
    <message>
        <source>The letter cannot be gone on with: who or what it is about is no more.</source>
        <translation>Det går inte att fortsätta på brevet: den eller det som det handlar om finns inte kvar.</translation>
    </message>
    <message>
        <source>Press Show to read it and copy what you need.</source>
        <translation>Tryck på Visa för att läsa det och kopiera det du behöver.</translation>
    </message>
    <message>
        <source>Looking up who is asked</source>
        <translation>Ser efter vilka som är tillfrågade</translation>
    </message>
    <message>
        <source>The letter is not noted.</source>
        <translation>Brevet är inte antecknat.</translation>
    </message>
    <message>
        <source>Looking through the letter</source>
        <translation>Går igenom brevet</translation>
    </message>
    <message>
        <source>Writing the answer form</source>
        <translation>Skriver svarsformuläret</translation>
    </message>
</context>
<context>
    <name>heller::ui::LetterDialog</name>
    <message>
        <source>To be answered by</source>
        <translation>Svar senast</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Skriv om brevet</translation>
    </message>
    <message>
        <source>Letter to an actor</source>
        <translation>Brev till en aktör</translation>
    </message>
    <message>
        <source>Letter to the reporter</source>
        <translation>Brev till anmälaren</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Open in e-mail</source>
        <translation>Öppna i e-post</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopiera texten</translation>
    </message>
    <message>
        <source>Save as Word…</source>
        <translation>Spara som Word…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsgranska</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>%1 has nobody with an e-mail address now. &lt;a href=&quot;actor&quot;&gt;Open the actor&lt;/a&gt;</source>
        <translation>%1 har ingen med e-postadress just nu. &lt;a href=&quot;actor&quot;&gt;Öppna aktören&lt;/a&gt;</translation>
    </message>
    <message>
        <source>%1 has no e-mail address in the deviation.</source>
        <translation>%1 har ingen e-postadress i avvikelsen.</translation>
    </message>
    <message>
        <source>The text is as you wrote it.</source>
        <translation>Texten är som du skrev den.</translation>
    </message>
    <message>
        <source>Heller sends nothing. The letter is noted on the deviation once it leaves by one of these ways; that can be undone.</source>
        <translation>Heller skickar ingenting. Brevet antecknas på avvikelsen när det går iväg på något av de här sätten; det kan ångras.</translation>
    </message>
    <message>
        <source>Heller sends nothing. The register is only read: the letter is not noted.</source>
        <translation>Heller skickar ingenting. Registret är bara öppet för läsning: brevet antecknas inte.</translation>
    </message>
    <message>
        <source>You changed the text, and then what the letter is or whom it is to: the text is not.</source>
        <translation>Du ändrade texten och sedan vad brevet är eller vem det är till: texten är inte omskriven.</translation>
    </message>
</context>
<context>
    <name>heller::ui::LetterWordsForm</name>
    <message>
        <source>What stands in braces is filled in: %1.</source>
        <translation>Det som står inom klammer fylls i: %1.</translation>
    </message>
    <message>
        <source>As from the beginning</source>
        <translation>Som från början</translation>
    </message>
    <message>
        <source>Which letter</source>
        <translation>Vilket brev</translation>
    </message>
    <message>
        <source>The letters: how they are worded</source>
        <translation>Breven: hur de är skrivna</translation>
    </message>
    <message>
        <source>The letter&apos;s subject</source>
        <translation>Brevets ämne</translation>
    </message>
    <message>
        <source>The letter&apos;s text</source>
        <translation>Brevets text</translation>
    </message>
    <message>
        <source>Drops your changes to this letter&apos;s wording; can be undone.</source>
        <translation>Tar bort dina ändringar av det här brevets lydelse; kan ångras.</translation>
    </message>
    <message>
        <source>The letter is worded as from the beginning. Undo brings yours back.</source>
        <translation>Brevet lyder som från början. Ångra tar tillbaka din lydelse.</translation>
    </message>
</context>
<context>
    <name>heller::ui::Libraries</name>
    <message>
        <source>The program itself</source>
        <translation>Själva programmet</translation>
    </message>
    <message>
        <source>Window, charts, PDF and print</source>
        <translation>Fönster, diagram, PDF och utskrift</translation>
    </message>
    <message>
        <source>The register&apos;s file, and searching in it</source>
        <translation>Registrets fil och sökning i den</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>fri att använda</translation>
    </message>
    <message>
        <source>Word and Excel files</source>
        <translation>Word- och Excelfiler</translation>
    </message>
    <message>
        <source>Swedish inflections in the search</source>
        <translation>Svenska böjningsformer i sökningen</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Ikoner</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Stavning</translation>
    </message>
    <message>
        <source>Mails; brings GLib</source>
        <translation>Mejl; har med sig GLib</translation>
    </message>
    <message>
        <source>Lists of names, to find personal data by</source>
        <translation>Namnlistor, för att hitta personuppgifter</translation>
    </message>
    <message>
        <source>Swedish words, to tell names from words</source>
        <translation>Svenska ord, för att skilja namn från ord</translation>
    </message>
</context>
<context>
    <name>heller::ui::ListExport</name>
    <message>
        <source>Export the list</source>
        <translation>Exportera listan</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Avvikelser</translation>
    </message>
    <message>
        <source>Exporting the list</source>
        <translation>Exporterar listan</translation>
    </message>
</context>
<context>
    <name>heller::ui::ListGroups</name>
    <message>
        <source>Without semester</source>
        <translation>Utan termin</translation>
    </message>
</context>
<context>
    <name>heller::ui::MainWindow</name>
    <message>
        <source>Heller</source>
        <translation>Heller</translation>
    </message>
    <message>
        <source>%1 – Heller</source>
        <translation>%1 – Heller</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Avbrutet.</translation>
    </message>
</context>
<context>
    <name>heller::ui::MeetingDesk</name>
    <message>
        <source>The matter</source>
        <translation>Ärendet</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>Till mötessidan</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Föregående punkt</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Nästa punkt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Vem svarar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Någon annan</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>Take it up again at the next meeting</source>
        <translation>Ta upp den igen på nästa möte</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Öppen punkt</translation>
    </message>
    <message>
        <source>Note that they are asked today</source>
        <translation>Notera att de är frågade i dag</translation>
    </message>
    <message>
        <source>The agenda is empty</source>
        <translation>Dagordningen är tom</translation>
    </message>
    <message>
        <source>Item %1 of %2</source>
        <translation>Punkt %1 av %2</translation>
    </message>
    <message>
        <source>Not held after all</source>
        <translation>Inte hållet ändå</translation>
    </message>
    <message>
        <source>The meeting is held</source>
        <translation>Mötet är hållet</translation>
    </message>
    <message numerus="yes">
        <source>%n asked</source>
        <translation>
            <numerusform>%n frågad</numerusform>
            <numerusform>%n frågade</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heller::ui::MeetingForm</name>
    <message>
        <source>Who is called, and who came</source>
        <translation>Vilka som är kallade, och vilka som kom</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Lägg till en person</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Empty: what such a meeting is called.</source>
        <translation>Tomt: det som ett sådant möte heter.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Notes beside the items</source>
        <translation>Anteckningar vid sidan av punkterna</translation>
    </message>
    <message>
        <source>Others who were there</source>
        <translation>Andra som var med</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Slutar</translation>
    </message>
    <message>
        <source>Last day to hand over</source>
        <translation>Sista dag att lämna över</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>Slag av möte</translation>
    </message>
    <message>
        <source>Take a person off</source>
        <translation>Ta bort en person</translation>
    </message>
</context>
<context>
    <name>heller::ui::MeetingMenu</name>
    <message>
        <source>&amp;Meeting</source>
        <translation>&amp;Möte</translation>
    </message>
</context>
<context>
    <name>heller::ui::MeetingTexts</name>
    <message>
        <source>%1 is not in the register any more.</source>
        <translation>%1 finns inte längre i registret.</translation>
    </message>
    <message>
        <source>%1, item %2</source>
        <translation>%1, punkt %2</translation>
    </message>
    <message>
        <source>“%1” is no time of the day.</source>
        <translation>”%1” är inget klockslag.</translation>
    </message>
    <message>
        <source>Write it like 9 or 13.30.</source>
        <translation>Skriv det som 9 eller 13.30.</translation>
    </message>
</context>
<context>
    <name>heller::ui::Meetings</name>
    <message>
        <source>handed over %1</source>
        <translation>överlämnad %1</translation>
    </message>
    <message>
        <source>not handed over yet</source>
        <translation>inte överlämnad än</translation>
    </message>
    <message>
        <source>raised before, nobody asked</source>
        <translation>lyft förut, ingen frågad</translation>
    </message>
    <message>
        <source>to be continued</source>
        <translation>arbetas vidare med</translation>
    </message>
    <message>
        <source>the answers are there, to be assessed</source>
        <translation>svaren finns, att bedöma</translation>
    </message>
    <message>
        <source>the reporter has been asked</source>
        <translation>anmälaren är tillfrågad</translation>
    </message>
    <message>
        <source>the reporter was asked %1</source>
        <translation>anmälaren tillfrågades %1</translation>
    </message>
    <message>
        <source>came after the day of handing over</source>
        <translation>kom efter sista överlämningsdagen</translation>
    </message>
    <message>
        <source>handed over %1, after the day</source>
        <translation>överlämnad %1, efter sista dagen</translation>
    </message>
    <message>
        <source>was not handed over in time</source>
        <translation>lämnades inte över i tid</translation>
    </message>
    <message>
        <source>Preparing group</source>
        <translation>Beredningsgrupp</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besök</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Dialog</translation>
    </message>
    <message>
        <source>Other meeting</source>
        <translation>Annat möte</translation>
    </message>
    <message>
        <source>The meeting has been held</source>
        <translation>Mötet har hållits</translation>
    </message>
    <message>
        <source>The last day to hand over was %1</source>
        <translation>Sista dag att lämna över var %1</translation>
    </message>
    <message>
        <source>Today is the last day to hand over</source>
        <translation>I dag är sista dagen att lämna över</translation>
    </message>
    <message numerus="yes">
        <source>Hand over by %1, %n day(s) left</source>
        <translation>
            <numerusform>Överlämning senast %1, %n dag kvar</numerusform>
            <numerusform>Överlämning senast %1, %n dagar kvar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>heller::ui::MeetingsPage</name>
    <message numerus="yes">
        <source>Take %n open item(s) to the next meeting</source>
        <translation>
            <numerusform>Ta med %n öppen punkt till nästa möte</numerusform>
            <numerusform>Ta med %n öppna punkter till nästa möte</numerusform>
        </translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Möten</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) on the agenda</source>
        <translation>
            <numerusform>%n punkt på dagordningen</numerusform>
            <numerusform>%n punkter på dagordningen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, held</source>
        <translation>%1, hållet</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) added. Undo takes them back.</source>
        <translation>
            <numerusform>%n möte är inlagt. Ångra tar bort det.</numerusform>
            <numerusform>%n möten är inlagda. Ångra tar bort dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is deleted. Undo brings it back.</source>
        <translation>%1 är borttaget. Ångra tar tillbaka det.</translation>
    </message>
    <message>
        <source>Add the next meeting first.</source>
        <translation>Lägg in nästa möte först.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) taken to the next meeting.</source>
        <translation>
            <numerusform>%n punkt togs med till nästa möte.</numerusform>
            <numerusform>%n punkter togs med till nästa möte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Dagordning</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Mötesanteckningar</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Vad som beslutades</translation>
    </message>
    <message>
        <source>Meeting papers</source>
        <translation>Möteshandlingar</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exporterar</translation>
    </message>
    <message>
        <source>No meetings yet. Add the year&apos;s meetings as a series, or one by itself: then you see here what can be raised at the next one.</source>
        <translation>Inga möten än. Lägg in årets möten som en serie, eller ett för sig: sedan ser du här vad som kan lyftas på nästa.</translation>
    </message>
    <message>
        <source>Which meeting</source>
        <translation>Vilket möte</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nytt möte</translation>
    </message>
    <message>
        <source>Meetings for a year</source>
        <translation>Möten för ett år</translation>
    </message>
    <message>
        <source>Hold the meeting</source>
        <translation>Håll mötet</translation>
    </message>
    <message>
        <source>Delete the meeting</source>
        <translation>Ta bort mötet</translation>
    </message>
    <message>
        <source>There is no later meeting of this kind to take them to.</source>
        <translation>Det finns inget senare möte av samma slag att ta med dem till.</translation>
    </message>
    <message>
        <source>The meeting is on %1, which has not come yet.</source>
        <translation>Mötet är den %1, som inte har varit än.</translation>
    </message>
    <message>
        <source>Change its day first if it was held earlier.</source>
        <translation>Ändra dess dag först om det hölls tidigare.</translation>
    </message>
    <message>
        <source>Nothing is on the agenda.</source>
        <translation>Inget står på dagordningen.</translation>
    </message>
    <message>
        <source>Put cases or an item of your own on it first.</source>
        <translation>Sätt upp ärenden eller en egen punkt först.</translation>
    </message>
</context>
<context>
    <name>heller::ui::MemberPicker</name>
    <message>
        <source>No municipality or region is called that.</source>
        <translation>Ingen kommun eller region heter så.</translation>
    </message>
    <message>
        <source>Find a municipality, region or county</source>
        <translation>Sök kommun, region eller län</translation>
    </message>
    <message>
        <source>The arrows choose in the list, Enter takes what is marked.</source>
        <translation>Pilarna väljer i listan, Enter tar det som är markerat.</translation>
    </message>
    <message>
        <source>Municipalities and regions</source>
        <translation>Kommuner och regioner</translation>
    </message>
    <message>
        <source>Is always a member</source>
        <translation>Är alltid medlem</translation>
    </message>
    <message>
        <source>Take %1 off</source>
        <translation>Ta bort %1</translation>
    </message>
</context>
<context>
    <name>heller::ui::MentionOffer</name>
    <message>
        <source>Link them</source>
        <translation>Koppla dem</translation>
    </message>
    <message numerus="yes">
        <source>%n deviation(s) name %1 and are not linked to it.</source>
        <translation>
            <numerusform>%n avvikelse nämner %1 utan att vara kopplad dit.</numerusform>
            <numerusform>%n avvikelser nämner %1 utan att vara kopplade dit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deviation(s) linked to %1. Undo takes it back.</source>
        <translation>
            <numerusform>%n avvikelse kopplad till %1. Ångra tar tillbaka det.</numerusform>
            <numerusform>%n avvikelser kopplade till %1. Ångra tar tillbaka det.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heller::ui::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Stäng meddelandet</translation>
    </message>
</context>
<context>
    <name>heller::ui::OriginalPane</name>
    <message>
        <source>The case in the register</source>
        <translation>Ärendet i registret</translation>
    </message>
</context>
<context>
    <name>heller::ui::OverviewPage</name>
    <message>
        <source>Nothing asks for you just now</source>
        <translation>Inget väntar på dig just nu</translation>
    </message>
    <message>
        <source>New deviations, answers that are late and answers to assess will stand here.</source>
        <translation>Nya avvikelser, svar som dröjer och svar att bedöma kommer att stå här.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>No deviations yet</source>
        <translation>Inga avvikelser än</translation>
    </message>
    <message>
        <source>Write the first one, or take in your earlier semester reports: their cases are found and listed first, and nothing is stored before you have looked.</source>
        <translation>Skriv den första, eller hämta in era tidigare terminsrapporter: avvikelserna i dem letas upp och listas först, och ingenting sparas förrän du har tittat.</translation>
    </message>
    <message>
        <source>New deviation</source>
        <translation>Ny avvikelse</translation>
    </message>
    <message>
        <source>Import reports</source>
        <translation>Importera rapporter</translation>
    </message>
</context>
<context>
    <name>heller::ui::OwnWords</name>
    <message>
        <source>Your dictionary cannot be written.</source>
        <translation>Din ordlista kan inte skrivas.</translation>
    </message>
    <message>
        <source>It is kept in %1.</source>
        <translation>Den ligger i %1.</translation>
    </message>
    <message>
        <source>Your dictionary cannot be read.</source>
        <translation>Din ordlista går inte att läsa.</translation>
    </message>
    <message>
        <source>The folder of your dictionary cannot be made.</source>
        <translation>Mappen för din ordlista kan inte skapas.</translation>
    </message>
    <message>
        <source>Make the folder %1, or see to it that you may write there.</source>
        <translation>Skapa mappen %1, eller se till att du får skriva där.</translation>
    </message>
</context>
<context>
    <name>heller::ui::PagePane</name>
    <message>
        <source>The page as it will be</source>
        <translation>Sidan som den blir</translation>
    </message>
</context>
<context>
    <name>heller::ui::PagesView</name>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n sida</numerusform>
            <numerusform>%n sidor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heller::ui::PaperPreview</name>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>Skriv ut: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>Sidorna ställs upp</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n sida</numerusform>
            <numerusform>%n sidor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is on its way to the printer.</source>
        <translation>%1 är på väg till skrivaren.</translation>
    </message>
    <message>
        <source>%1 is printed to a file.</source>
        <translation>%1 är utskriven till en fil.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Skriver ut</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Sparar</translation>
    </message>
    <message>
        <source>%1… %2 %</source>
        <translation>%1… %2 %</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>För vem?</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Spara som fil…</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>Spara som fil</translation>
    </message>
</context>
<context>
    <name>heller::ui::PaperPrinter</name>
    <message>
        <source>The printer “%1” did not take the paper.</source>
        <translation>Skrivaren ”%1” tog inte emot pappret.</translation>
    </message>
    <message>
        <source>Is it switched on and reachable? Saved as a PDF it can be printed later.</source>
        <translation>Är den på och nåbar? Sparat som PDF kan pappret skrivas ut senare.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was printed.</source>
        <translation>Avbrutet. Inget skrevs ut.</translation>
    </message>
</context>
<context>
    <name>heller::ui::Papers</name>
    <message numerus="yes">
        <source>%n deviation(s)</source>
        <translation>
            <numerusform>%n avvikelse</numerusform>
            <numerusform>%n avvikelser</numerusform>
        </translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Avvikelser</translation>
    </message>
    <message>
        <source>The list of deviations</source>
        <translation>Listan över avvikelser</translation>
    </message>
    <message>
        <source>List of deviations</source>
        <translation>Lista över avvikelser</translation>
    </message>
    <message>
        <source>Lex Heller %1</source>
        <translation>Lex Heller %1</translation>
    </message>
    <message>
        <source>Who has answered</source>
        <translation>Vem har svarat</translation>
    </message>
    <message>
        <source>The overview</source>
        <translation>Översikten</translation>
    </message>
    <message>
        <source>Overview %1</source>
        <comment>a file&apos;s name</comment>
        <translation>Översikt %1</translation>
    </message>
    <message>
        <source>The actors</source>
        <translation>Aktörerna</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Aktörer</translation>
    </message>
    <message>
        <source>The year %1</source>
        <translation>Året %1</translation>
    </message>
</context>
<context>
    <name>heller::ui::Parts</name>
    <message>
        <source>Clear the search field</source>
        <translation>Töm sökfältet</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
</context>
<context>
    <name>heller::ui::PasteDialog</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Gå vidare</translation>
    </message>
    <message>
        <source>Import pasted text</source>
        <translation>Importera inklistrad text</translation>
    </message>
    <message>
        <source>Paste a mail or another text that tells of a deviation. Where it has the form&apos;s headings, each text finds its field. Nothing is written before you have looked at it.</source>
        <translation>Klistra in ett mejl eller en annan text som berättar om en avvikelse. Där den har formulärets rubriker hittar varje text sitt fält. Inget skrivs förrän du har sett på det.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>heller::ui::PersonDialog</name>
    <message>
        <source>Find</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Where the person stands</source>
        <translation>Var personen står</translation>
    </message>
    <message>
        <source>Remove files that hold the person</source>
        <translation>Ta bort filer som nämner personen</translation>
    </message>
    <message>
        <source>Remove the backups</source>
        <translation>Ta bort säkerhetskopiorna</translation>
    </message>
    <message>
        <source>Extract as a paper…</source>
        <translation>Utdrag som papper…</translation>
    </message>
    <message>
        <source>Replace everywhere…</source>
        <translation>Ersätt överallt…</translation>
    </message>
    <message>
        <source>Everything about a person</source>
        <translation>Allt om en person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>The whole name</source>
        <translation>Hela namnet</translation>
    </message>
    <message>
        <source>Each of its names alone, the genitive and initials are found, too. Several with commas between:</source>
        <translation>Varje namn för sig, genitiv och initialer hittas också. Flera skrivs med kommatecken mellan:</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andra namn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Replace by a pseudonym</source>
        <translation>Ersätt med en pseudonym</translation>
    </message>
    <message>
        <source>Everywhere in the register, the history with it. Addresses and numbers go. It cannot be brought back.</source>
        <translation>Överallt i registret, historiken med. Adresser och nummer tas bort. Det går inte att få tillbaka.</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Pseudonym</translation>
    </message>
    <message>
        <source>The decision&apos;s reference</source>
        <translation>Beslutets beteckning</translation>
    </message>
    <message>
        <source>Decision 2026-14</source>
        <translation>Beslut 2026-14</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Looking through the register…</source>
        <translation>Letar igenom registret…</translation>
    </message>
    <message>
        <source>Nothing in the register says anything about the person.</source>
        <translation>Ingenting i registret säger något om personen.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) say something about the person.</source>
        <translation>
            <numerusform>%n ställe säger något om personen.</numerusform>
            <numerusform>%n ställen säger något om personen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n file(s) that hold the person</source>
        <translation>
            <numerusform>Ta bort %n fil som nämner personen</numerusform>
            <numerusform>Ta bort %n filer som nämner personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n backup(s), which still hold it all</source>
        <translation>
            <numerusform>Ta bort %n säkerhetskopia, som har allt kvar</numerusform>
            <numerusform>Ta bort %n säkerhetskopior, som har allt kvar</numerusform>
        </translation>
    </message>
    <message>
        <source>Extract from the register</source>
        <translation>Registerutdrag</translation>
    </message>
    <message>
        <source>Replace the person by “%1” everywhere?</source>
        <translation>Ersätta personen med ”%1” överallt?</translation>
    </message>
    <message>
        <source>Names, addresses and numbers go from the register and its history for good.</source>
        <translation>Namn, adresser och nummer tas bort ur registret och dess historik för gott.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersätt</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>Personnummer</translation>
    </message>
    <message>
        <source>YYYYMMDD-NNNN</source>
        <translation>ÅÅÅÅMMDD-NNNN</translation>
    </message>
    <message>
        <source>Write a name, an e-mail address, a phone number or a personal number.</source>
        <translation>Skriv ett namn, en e-postadress, ett telefonnummer eller ett personnummer.</translation>
    </message>
</context>
<context>
    <name>heller::ui::PersonRow</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>called</source>
        <translation>kallad</translation>
    </message>
    <message>
        <source>present</source>
        <translation>närvarande</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>frånvarande</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Närvaro</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>en person</translation>
    </message>
    <message>
        <source>Attendance of %1</source>
        <translation>Närvaro för %1</translation>
    </message>
    <message>
        <source>Take %1 off</source>
        <translation>Ta bort %1</translation>
    </message>
</context>
<context>
    <name>heller::ui::PersonalDataCommands</name>
    <message>
        <source>Let “%1” stand</source>
        <translation>Låt ”%1” stå</translation>
    </message>
    <message>
        <source>It may stand in all texts of %1. Why?</source>
        <translation>Det får stå i alla texter i %1. Varför?</translation>
    </message>
    <message>
        <source>It may stand in the public version of %1, for everybody to read. Why?</source>
        <translation>Det får stå i den publika versionen av %1, där alla kan läsa det. Varför?</translation>
    </message>
    <message>
        <source>In the text where you write nothing was found to replace.</source>
        <translation>I texten där du skriver hittades inget att ersätta.</translation>
    </message>
</context>
<context>
    <name>heller::ui::PersonalDataMenu</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take “%1” away</source>
        <translation>Ta bort ”%1”</translation>
    </message>
    <message>
        <source>Replace by “%1”</source>
        <translation>Byt mot ”%1”</translation>
    </message>
    <message>
        <source>Let it stand…</source>
        <translation>Låt det stå…</translation>
    </message>
    <message>
        <source>Do not let it stand any more</source>
        <translation>Låt det inte stå längre</translation>
    </message>
</context>
<context>
    <name>heller::ui::PlainCase</name>
    <message>
        <source>Feedback, round %1</source>
        <translation>Återkoppling, omgång %1</translation>
    </message>
    <message>
        <source>Heading in the report</source>
        <translation>Rubrik i rapporten</translation>
    </message>
    <message>
        <source>Joint answer</source>
        <translation>Gemensamt svar</translation>
    </message>
    <message>
        <source>Why it was assessed so</source>
        <translation>Varför bedömningen blev så</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Where do you work?</source>
        <translation>Var arbetar du?</translation>
    </message>
    <message>
        <source>Cooperating parties/organisations</source>
        <translation>Samverkande part/organisationer</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Samverkansutmaning</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Konsekvenser</translation>
    </message>
    <message>
        <source>Proposed solution</source>
        <translation>Förslag till lösning</translation>
    </message>
    <message>
        <source>Other text</source>
        <translation>Övrig text</translation>
    </message>
    <message>
        <source>What came out of it</source>
        <translation>Vad det ledde till</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
</context>
<context>
    <name>heller::ui::PlanDelegate</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n att se över</numerusform>
            <numerusform>%n att se över</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heller::ui::PlanPreview</name>
    <message>
        <source>Preview</source>
        <translation>Förhandsvisning</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Se över detta</translation>
    </message>
    <message>
        <source>Text that found no place</source>
        <translation>Text som inte fick någon plats</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>“%1” is no known actor. The text is kept as written.</source>
        <translation>”%1” är ingen känd aktör. Texten sparas som den är skriven.</translation>
    </message>
    <message>
        <source>Semester</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inte känd</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Where do you work?</source>
        <translation>Var arbetar du?</translation>
    </message>
    <message>
        <source>Cooperating parties/organisations</source>
        <translation>Samverkande part/organisationer</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Samverkansutmaning</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Konsekvenser</translation>
    </message>
    <message>
        <source>Proposed solution</source>
        <translation>Förslag till lösning</translation>
    </message>
    <message>
        <source>Other text</source>
        <translation>Övrig text</translation>
    </message>
    <message>
        <source>Text that found no place, kept with the deviation</source>
        <translation>Text som inte fick någon plats, sparas med avvikelsen</translation>
    </message>
    <message>
        <source>Feedback, round %1</source>
        <translation>Återkoppling, omgång %1</translation>
    </message>
    <message>
        <source>Stands in the register already.</source>
        <translation>Finns redan i registret.</translation>
    </message>
    <message>
        <source>Stands in an earlier report of this import.</source>
        <translation>Står i en tidigare rapport i den här importen.</translation>
    </message>
    <message>
        <source>Unknown actor</source>
        <translation>Okänd aktör</translation>
    </message>
    <message>
        <source>Make “%1” known</source>
        <translation>Lägg till ”%1”</translation>
    </message>
    <message>
        <source>As a new organisation</source>
        <translation>Som ny organisation</translation>
    </message>
    <message>
        <source>As a unit of</source>
        <translation>Som enhet i</translation>
    </message>
    <message>
        <source>As another name of</source>
        <translation>Som annat namn på</translation>
    </message>
    <message>
        <source>What the columns of %1 become</source>
        <translation>Vad kolumnerna i %1 blir</translation>
    </message>
    <message>
        <source>Change what the columns become…</source>
        <translation>Ändra vad kolumnerna blir…</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bilagor</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Inkom</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Vad det innehåller</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Ta in</translation>
    </message>
    <message>
        <source>To %1, round %2.</source>
        <translation>Till %1, omgång %2.</translation>
    </message>
    <message>
        <source>Personal data in its texts</source>
        <translation>Personuppgifter i texterna</translation>
    </message>
</context>
<context>
    <name>heller::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>What stands on your papers, and how many days an answer may take, belongs to the register: see Actors, association.</source>
        <translation>Det som står på era dokument, och hur många dagar ett svar får ta, hör till registret: se Aktörer, förbundet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Färger</translation>
    </message>
    <message>
        <source>When a register is opened, show</source>
        <translation>När ett register öppnas visas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>See and change the keys…</source>
        <translation>Se och ändra tangenterna…</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Stavning</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personuppgifter</translation>
    </message>
</context>
<context>
    <name>heller::ui::PrintCommands</name>
    <message>
        <source>There is nothing to print here yet.</source>
        <translation>Här finns inget att skriva ut än.</translation>
    </message>
</context>
<context>
    <name>heller::ui::PublishingDesk</name>
    <message>
        <source>%1 under %2</source>
        <translation>%1 under %2</translation>
    </message>
    <message>
        <source>Nothing was found that points anybody out. It is you who knows: read it through.</source>
        <translation>Inget hittades som pekar ut någon. Det är du som vet: läs igenom.</translation>
    </message>
    <message>
        <source>Whom the register names is being read…</source>
        <translation>Vilka registret känner läses in…</translation>
    </message>
    <message>
        <source>%1 is taken away</source>
        <translation>%1 tas bort</translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>Publicerad %1</translation>
    </message>
    <message>
        <source>Public version, a draft</source>
        <translation>Publik version, utkast</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) to decide on</source>
        <translation>
            <numerusform>%n fynd att ta ställning till</numerusform>
            <numerusform>%n fynd att ta ställning till</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicera</translation>
    </message>
    <message>
        <source>Publish when all is decided</source>
        <translation>Publicera när allt är avgjort</translation>
    </message>
    <message>
        <source>Related cases…</source>
        <translation>Relaterade avvikelser…</translation>
    </message>
    <message>
        <source>Related cases (%1)…</source>
        <translation>Relaterade avvikelser (%1)…</translation>
    </message>
    <message>
        <source>Edit the public version (%1)</source>
        <translation>Ändra den publika versionen (%1)</translation>
    </message>
    <message>
        <source>Take “%1” away</source>
        <translation>Ta bort ”%1”</translation>
    </message>
    <message>
        <source>Replace by “%1”</source>
        <translation>Ersätt med ”%1”</translation>
    </message>
    <message>
        <source>Replace by something else…</source>
        <translation>Ersätt med något annat…</translation>
    </message>
    <message>
        <source>Let it stand…</source>
        <translation>Låt det stå…</translation>
    </message>
    <message>
        <source>“%1” is taken away. Undo brings it back.</source>
        <translation>”%1” är borttaget. Ångra tar tillbaka det.</translation>
    </message>
    <message>
        <source>“%1” stands instead of “%2”, in the next public version, too.</source>
        <translation>”%1” står i stället för ”%2”, i nästa publika version också.</translation>
    </message>
    <message>
        <source>Replace “%1”</source>
        <translation>Ersätt ”%1”</translation>
    </message>
    <message>
        <source>What is to stand instead, here and in the next?</source>
        <translation>Vad ska stå i stället, här och i nästa?</translation>
    </message>
    <message>
        <source>Replace words</source>
        <translation>Ersätt ord</translation>
    </message>
    <message>
        <source>Which words? A name, a place, what a measure is called.</source>
        <translation>Vilka ord? Ett namn, en plats, vad en insats heter.</translation>
    </message>
    <message>
        <source>“%1” is not proposed any more. Undo brings it back.</source>
        <translation>”%1” föreslås inte längre. Ångra tar tillbaka det.</translation>
    </message>
    <message>
        <source>A case to stand beside it</source>
        <translation>En avvikelse som ska stå bredvid</translation>
    </message>
    <message>
        <source>Add or take away</source>
        <translation>Lägg till eller ta bort</translation>
    </message>
    <message>
        <source>%1 does not stand beside it any more.</source>
        <translation>%1 står inte längre bredvid.</translation>
    </message>
    <message>
        <source>%1 stands beside it once both are published.</source>
        <translation>%1 står bredvid när båda är publicerade.</translation>
    </message>
    <message>
        <source>Related cases (%1)</source>
        <translation>Relaterade avvikelser (%1)</translation>
    </message>
    <message>
        <source>Published. It is on the web when the site has been written anew.</source>
        <translation>Publicerad. Den syns på webben när webbplatsen har skrivits på nytt.</translation>
    </message>
    <message>
        <source>Taken down. Its page goes when the site is written anew.</source>
        <translation>Nedtagen. Sidan försvinner när webbplatsen skrivs på nytt.</translation>
    </message>
    <message>
        <source>The public version is deleted. Undo brings it back.</source>
        <translation>Den publika versionen är borttagen. Ångra tar tillbaka den.</translation>
    </message>
    <message>
        <source>All public versions</source>
        <translation>Alla publika versioner</translation>
    </message>
    <message>
        <source>To the case</source>
        <translation>Till ärendet</translation>
    </message>
    <message>
        <source>The case has been changed since its public version was held against it.</source>
        <translation>Ärendet har ändrats sedan den publika versionen jämfördes med det.</translation>
    </message>
    <message>
        <source>I have compared them</source>
        <translation>Jag har jämfört dem</translation>
    </message>
    <message>
        <source>Compared with the case as it is now.</source>
        <translation>Jämförd med ärendet som det är nu.</translation>
    </message>
    <message>
        <source>The register</source>
        <translation>Registret</translation>
    </message>
    <message>
        <source>Is never changed here. Struck out: left out. On yellow: rewritten. Italic: moved. On red: may be personal data.</source>
        <translation>Ändras aldrig här. Struket: utelämnat. På gult: omskrivet. Kursivt: flyttat. På rött: kan vara personuppgift.</translation>
    </message>
    <message>
        <source>The one that the case asks: “How can …?”</source>
        <translation>Den som avvikelsen ställer: ”Hur kan …?”</translation>
    </message>
    <message>
        <source>The web</source>
        <translation>Webben</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Fynd</translation>
    </message>
    <message>
        <source>What was found in the public version</source>
        <translation>Det som hittades i den publika versionen</translation>
    </message>
    <message>
        <source>Replace, or let stand…</source>
        <translation>Ersätt, eller låt stå…</translation>
    </message>
    <message>
        <source>Replacements</source>
        <translation>Ersättningar</translation>
    </message>
    <message>
        <source>What you write instead of a name or a place is remembered here, and written in the next public version at once.</source>
        <translation>Det du skriver i stället för ett namn eller en plats minns Heller här, och skriver direkt i nästa publika version.</translation>
    </message>
    <message>
        <source>Delete forgets one</source>
        <translation>Delete glömmer en</translation>
    </message>
    <message>
        <source>Replace words…</source>
        <translation>Ersätt ord…</translation>
    </message>
    <message>
        <source>Take down from the web</source>
        <translation>Ta ned från webben</translation>
    </message>
    <message>
        <source>Delete the public version</source>
        <translation>Ta bort den publika versionen</translation>
    </message>
    <message>
        <source>Copied as HTML.</source>
        <translation>Kopierat som HTML.</translation>
    </message>
    <message>
        <source>Copy as HTML</source>
        <translation>Kopiera som HTML</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Sidan</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Försök igen om en stund.</translation>
    </message>
    <message>
        <source>“%1” stands instead of “%2”, only here.</source>
        <translation>”%1” står i stället för ”%2”, bara här.</translation>
    </message>
    <message>
        <source>What is to stand instead, only here?</source>
        <translation>Vad ska stå i stället, bara här?</translation>
    </message>
    <message>
        <source>For the next, too</source>
        <translation>Även till nästa</translation>
    </message>
    <message>
        <source>Off: what is replaced is replaced only here, and is not remembered</source>
        <translation>Av: det som ersätts ersätts bara här och minns inte till nästa</translation>
    </message>
    <message>
        <source>No other case has a public version yet.</source>
        <translation>Ingen annan avvikelse har en publik version än.</translation>
    </message>
    <message>
        <source>Make one first; then it can stand beside others.</source>
        <translation>Gör en först; sedan kan den stå bredvid andra.</translation>
    </message>
</context>
<context>
    <name>heller::ui::PublishingPage</name>
    <message>
        <source>published %1</source>
        <translation>publicerad %1</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) to decide on</source>
        <translation>
            <numerusform>%n fynd att ta ställning till</numerusform>
            <numerusform>%n fynd att ta ställning till</numerusform>
        </translation>
    </message>
    <message>
        <source>the case has been changed since</source>
        <translation>ärendet har ändrats sedan dess</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publicering</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Påbörjade</translation>
    </message>
    <message>
        <source>Settled, not public yet</source>
        <translation>Färdiga, inte publika än</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicerade</translation>
    </message>
    <message>
        <source>Nothing to publish yet. A case can be made public once it has been settled: it is rewritten here without personal data, beside the original.</source>
        <translation>Inget att publicera än. En avvikelse kan bli publik när den är färdig hanterad: den skrivs om här utan personuppgifter, bredvid originalet.</translation>
    </message>
    <message numerus="yes">
        <source>%n published</source>
        <translation>
            <numerusform>%n publicerad</numerusform>
            <numerusform>%n publicerade</numerusform>
        </translation>
    </message>
    <message>
        <source>The public version is made from the case. Undo takes it back.</source>
        <translation>Den publika versionen är gjord av ärendet. Ångra tar tillbaka den.</translation>
    </message>
</context>
<context>
    <name>heller::ui::PublishingTexts</name>
    <message>
        <source>%1 is not there to take the text in.</source>
        <translation>%1 finns inte att ta in texten i.</translation>
    </message>
    <message>
        <source>Press Show to read it and copy what you need.</source>
        <translation>Tryck på Visa för att läsa den och kopiera det du behöver.</translation>
    </message>
    <message>
        <source>the public version of %1</source>
        <translation>den publika versionen av %1</translation>
    </message>
    <message>
        <source>Edit the public version (%1)</source>
        <translation>Ändra den publika versionen (%1)</translation>
    </message>
</context>
<context>
    <name>heller::ui::ReadOnlyCopies</name>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 kan inte öppnas.</translation>
    </message>
    <message>
        <source>Is there room in the folder for temporary files?</source>
        <translation>Finns det plats i mappen för tillfälliga filer?</translation>
    </message>
    <message>
        <source>No program here opens %1.</source>
        <translation>Inget program här öppnar %1.</translation>
    </message>
    <message>
        <source>%1 was not opened.</source>
        <translation>%1 öppnades inte.</translation>
    </message>
</context>
<context>
    <name>heller::ui::ReadersDialog</name>
    <message>
        <source>Everything: for you and those who work with the deviations.</source>
        <translation>Allt: för dig och dem som arbetar med avvikelserna.</translation>
    </message>
    <message>
        <source>Everything but who reported: for the group that prepares them.</source>
        <translation>Allt utom vem som har anmält: för beredningsgruppen.</translation>
    </message>
    <message>
        <source>As reported, with names; without notes of assessments and meetings, and lists of what is to be done.</source>
        <translation>Som det anmäldes, med namn; utan anteckningar om bedömningar och möten, och utan listor över vad som ska göras.</translation>
    </message>
    <message>
        <source>What is published, as it is published: no original, no number, nobody&apos;s name.</source>
        <translation>Det som är publicerat, så som det är publicerat: inget original, inget nummer, ingens namn.</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>För vem?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
</context>
<context>
    <name>heller::ui::RecentList</name>
    <message>
        <source>today %1</source>
        <translation>i dag %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Öppnade senast</translation>
    </message>
    <message>
        <source>Is not there now: moved, renamed or not connected.</source>
        <translation>Finns inte där nu: flyttat, omdöpt eller inte anslutet.</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>Ta bort %1 ur listan</translation>
    </message>
</context>
<context>
    <name>heller::ui::RegisterCommands</name>
    <message>
        <source>Open register</source>
        <translation>Öppna register</translation>
    </message>
    <message>
        <source>Backup made: %1</source>
        <translation>Säkerhetskopia gjord: %1</translation>
    </message>
    <message>
        <source>Which register shall be restored?</source>
        <translation>Vilket register ska återställas?</translation>
    </message>
    <message>
        <source>%1 has no backups.</source>
        <translation>%1 har inga säkerhetskopior.</translation>
    </message>
    <message>
        <source>If you have a copy somewhere else, open that.</source>
        <translation>Har du en kopia någon annanstans, öppna den.</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Återställ från säkerhetskopia</translation>
    </message>
    <message>
        <source>The register becomes what it was then.
What it is now is kept as a backup, and can be restored in turn.</source>
        <translation>Registret blir som det var då.
Som det är nu behålls det som säkerhetskopia, som också kan återställas.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Restored. What it was before: %1</source>
        <translation>Återställt. Som det var innan: %1</translation>
    </message>
    <message>
        <source>Import reports, answers to forms, mails or texts</source>
        <translation>Importera rapporter, formulärsvar, mejl eller texter</translation>
    </message>
</context>
<context>
    <name>heller::ui::RegisterGuide</name>
    <message>
        <source>Create the register</source>
        <translation>Skapa registret</translation>
    </message>
    <message>
        <source>Open a register instead</source>
        <translation>Öppna ett register i stället</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>New register</source>
        <translation>Nytt register</translation>
    </message>
    <message>
        <source>The association&apos;s name</source>
        <translation>Förbundets namn</translation>
    </message>
    <message>
        <source>Samordningsförbundet …</source>
        <translation>Samordningsförbundet …</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kortnamn</translation>
    </message>
    <message>
        <source>How the letter says it. Empty: the whole name.</source>
        <translation>Så som brevet säger det. Tomt: hela namnet.</translation>
    </message>
    <message>
        <source>What the meeting is called</source>
        <translation>Vad mötet kallas</translation>
    </message>
    <message>
        <source>As it is said in a sentence: the preparatory group.</source>
        <translation>Som det sägs i en mening: beredningsgruppen.</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Samordnare</translation>
    </message>
    <message>
        <source>Signs the letter of the semester report.</source>
        <translation>Skriver under brevet i terminsrapporten.</translation>
    </message>
    <message>
        <source>The coordinator&apos;s e-mail</source>
        <translation>Samordnarens e-post</translation>
    </message>
    <message>
        <source>Where the register lies</source>
        <translation>Var registret ligger</translation>
    </message>
    <message>
        <source>One file. Best in a folder that is backed up and that only those concerned can read.</source>
        <translation>En fil. Helst i en mapp som säkerhetskopieras och som bara de berörda kan läsa.</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Välj en annan plats…</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmar</translation>
    </message>
    <message>
        <source>Those who can be asked for feedback. More can be added later, units and contacts too.</source>
        <translation>De som kan tillfrågas om återkoppling. Fler kan läggas till senare, även enheter och kontaktvägar.</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) will be read in as soon as there is a register.</source>
        <translation>
            <numerusform>%n rapport läses in så snart det finns ett register.</numerusform>
            <numerusform>%n rapporter läses in så snart det finns ett register.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything but the name can be written later.</source>
        <translation>Allt utom namnet kan fyllas i senare.</translation>
    </message>
    <message>
        <source>Where shall the register be kept?</source>
        <translation>Var ska registret ligga?</translation>
    </message>
    <message>
        <source>Write what the association is called.</source>
        <translation>Skriv vad förbundet heter.</translation>
    </message>
    <message>
        <source>Choose where the register shall lie.</source>
        <translation>Välj var registret ska ligga.</translation>
    </message>
    <message>
        <source>What a participant is called</source>
        <translation>Vad en deltagare kallas</translation>
    </message>
    <message>
        <source>Proposed as the role of whoever comes for a member.</source>
        <translation>Föreslås som roll för den som kommer från en medlem.</translation>
    </message>
    <message>
        <source>The coordinator&apos;s title</source>
        <translation>Samordnarens titel</translation>
    </message>
    <message>
        <source>Stands below the name. Empty: the name alone.</source>
        <translation>Står under namnet. Tomt: bara namnet.</translation>
    </message>
</context>
<context>
    <name>heller::ui::ReportDaysDialog</name>
    <message>
        <source>Report days</source>
        <translation>Rapportdagar</translation>
    </message>
    <message>
        <source>Days of the year, with commas between</source>
        <translation>Dagar på året, med komma emellan</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Write them like 31 January or 31/1.</source>
        <translation>Skriv dem som 31 januari eller 31/1.</translation>
    </message>
    <message>
        <source>No report days.</source>
        <translation>Inga rapportdagar.</translation>
    </message>
    <message>
        <source>Every year on %1.</source>
        <translation>Varje år den %1.</translation>
    </message>
    <message>
        <source>Not all of these are days that come every year.</source>
        <translation>Alla de här är inte dagar som kommer varje år.</translation>
    </message>
</context>
<context>
    <name>heller::ui::ReportDesk</name>
    <message>
        <source>the report of %1</source>
        <translation>rapporten för %1</translation>
    </message>
    <message>
        <source>The template has no page number in its footer: the pages that the contents list names carry none. Add one there in Word.</source>
        <translation>Mallens sidfot saknar sidnummer: sidorna som innehållsförteckningen hänvisar till får inga. Lägg till det där i Word.</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>Brevet</translation>
    </message>
</context>
<context>
    <name>heller::ui::ReportMenu</name>
    <message>
        <source>&amp;Report</source>
        <translation>Ra&amp;pport</translation>
    </message>
</context>
<context>
    <name>heller::ui::ReportOrderModel</name>
    <message>
        <source>Left out: %1</source>
        <translation>Utelämnad: %1</translation>
    </message>
</context>
<context>
    <name>heller::ui::ReportPage</name>
    <message>
        <source>Semester report</source>
        <translation>Terminsrapport</translation>
    </message>
    <message>
        <source>First semester</source>
        <translation>Första terminen</translation>
    </message>
    <message>
        <source>Last semester</source>
        <translation>Sista terminen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>to</source>
        <translation>till</translation>
    </message>
    <message>
        <source>Deviations in the report, in order</source>
        <translation>Avvikelser i rapporten, i ordning</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytta upp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytta ned</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Flytta upp (Alt+Upp)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Flytta ned (Alt+Ned)</translation>
    </message>
    <message>
        <source>Contents, in order</source>
        <translation>Innehåll, i ordning</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Use no template</source>
        <translation>Använd ingen mall</translation>
    </message>
    <message>
        <source>New page for each deviation</source>
        <translation>Ny sida per avvikelse</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webbsida</translation>
    </message>
    <message>
        <source>Choose a Word template…</source>
        <translation>Välj en Wordmall…</translation>
    </message>
    <message>
        <source>Writes itself from where the deviations stand. Change it as you like.</source>
        <translation>Skriver sig självt efter läget i avvikelserna. Ändra som du vill.</translation>
    </message>
    <message>
        <source>Changed by you, and kept so for this period.</source>
        <translation>Ändrat av dig, och behålls så för perioden.</translation>
    </message>
    <message>
        <source>Choose a Word template</source>
        <translation>Välj en Wordmall</translation>
    </message>
    <message>
        <source>Lex Heller %1</source>
        <translation>Lex Heller %1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Spara rapporten</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exporterar</translation>
    </message>
    <message>
        <source>Settings of the report</source>
        <translation>Rapportens inställningar</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation>Visa sidorna</translation>
    </message>
    <message>
        <source>Write the letter anew</source>
        <translation>Skriv om brevet</translation>
    </message>
    <message>
        <source>Changed by you. Since then the deviations or their order have changed: does it still hold?</source>
        <translation>Ändrat av dig. Sedan dess har avvikelserna eller deras ordning ändrats: stämmer det fortfarande?</translation>
    </message>
    <message>
        <source>Add a deviation</source>
        <translation>Lägg till en avvikelse</translation>
    </message>
    <message>
        <source>Add a deviation from another period</source>
        <translation>Lägg till en avvikelse från en annan period</translation>
    </message>
    <message>
        <source>Add to the report</source>
        <translation>Lägg till i rapporten</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>%1 (without title)</source>
        <translation>%1 (utan titel)</translation>
    </message>
</context>
<context>
    <name>heller::ui::RetentionDialog</name>
    <message>
        <source>What would be weeded out</source>
        <translation>Vad som skulle gallras</translation>
    </message>
    <message>
        <source>Spare this deviation</source>
        <translation>Undanta avvikelsen</translation>
    </message>
    <message>
        <source>Proposal as a paper…</source>
        <translation>Förslaget som papper…</translation>
    </message>
    <message>
        <source>Weed out…</source>
        <translation>Gallra…</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Gallring</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>The years are counted from the last day something happened. The deviations themselves stay in what is counted, with number, days, status, themes and organisations.</source>
        <translation>Åren räknas från den sista dag något hände. Själva avvikelserna är kvar i statistiken, med nummer, dagar, status, teman och organisationer.</translation>
    </message>
    <message>
        <source>What they concern today</source>
        <translation>Vad de träffar i dag</translation>
    </message>
    <message>
        <source>The decision&apos;s reference</source>
        <translation>Beslutets beteckning</translation>
    </message>
    <message>
        <source>Decision 2026-14</source>
        <translation>Beslut 2026-14</translation>
    </message>
    <message>
        <source>What is weeded out goes from the register&apos;s file, the history with it, and cannot be brought back.</source>
        <translation>Det som gallras tas bort ur registrets fil, historiken med, och går inte att få tillbaka.</translation>
    </message>
    <message>
        <source>Protocols…</source>
        <translation>Protokoll…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Looking through the register…</source>
        <translation>Letar igenom registret…</translation>
    </message>
    <message>
        <source>Before %1. %2</source>
        <translation>Före %1. %2</translation>
    </message>
    <message>
        <source>Spared: nothing is taken from it</source>
        <translation>Undantagen: ingenting tas från den</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them stand in the proposal as a paper</source>
        <translation>Alla står i förslaget som papper</translation>
    </message>
    <message>
        <source>There are no rules yet: choose above what is to be weeded out.</source>
        <translation>Det finns inga regler än: välj ovan vad som ska gallras.</translation>
    </message>
    <message>
        <source>Nothing is that old.</source>
        <translation>Ingenting är så gammalt.</translation>
    </message>
    <message>
        <source>Enter spares a deviation, or takes it in again.</source>
        <translation>Enter undantar en avvikelse, eller tar med den igen.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n kept report(s) that hold these deviations</source>
        <translation>
            <numerusform>Ta bort %n sparad rapport som innehåller avvikelserna</numerusform>
            <numerusform>Ta bort %n sparade rapporter som innehåller avvikelserna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n backup(s), which still hold it all</source>
        <translation>
            <numerusform>Ta bort %n säkerhetskopia, som har allt kvar</numerusform>
            <numerusform>Ta bort %n säkerhetskopior, som har allt kvar</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the deviation in again</source>
        <translation>Ta med avvikelsen igen</translation>
    </message>
    <message>
        <source>Proposal for retention</source>
        <translation>Förslag till gallring</translation>
    </message>
    <message>
        <source>It goes from the register and its history for good, and the backups go, too.</source>
        <translation>Det tas bort ur registret och dess historik för gott, och säkerhetskopiorna med.</translation>
    </message>
    <message>
        <source>It goes from the register and its history for good. Backups keep it until they are removed.</source>
        <translation>Det tas bort ur registret och dess historik för gott. Säkerhetskopior har det kvar tills de tas bort.</translation>
    </message>
    <message>
        <source>Weed out what is proposed, by %1?</source>
        <translation>Gallra det som är föreslaget, enligt %1?</translation>
    </message>
    <message>
        <source>Weed out</source>
        <translation>Gallra</translation>
    </message>
</context>
<context>
    <name>heller::ui::RetentionRulesForm</name>
    <message>
        <source>%1: when it is weeded out</source>
        <translation>%1: när det gallras</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behålls</translation>
    </message>
    <message numerus="yes">
        <source>After %n year(s)</source>
        <translation>
            <numerusform>Efter %n år</numerusform>
            <numerusform>Efter %n år</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: with which status</source>
        <translation>%1: med vilken status</translation>
    </message>
    <message>
        <source>Finished ones</source>
        <translation>Färdiga</translation>
    </message>
    <message numerus="yes">
        <source>%n status(es)</source>
        <translation>
            <numerusform>%n status</numerusform>
            <numerusform>%n statusar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heller::ui::ReviewPane</name>
    <message>
        <source>Check</source>
        <translation>Granskning</translation>
    </message>
    <message>
        <source>Nothing to remark</source>
        <translation>Inget att anmärka</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n anmärkning</numerusform>
            <numerusform>%n anmärkningar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heller::ui::RoundCard</name>
    <message>
        <source>Heading in the report</source>
        <translation>Rubrik i rapporten</translation>
    </message>
    <message>
        <source>Joint answer</source>
        <translation>Gemensamt svar</translation>
    </message>
    <message>
        <source>Change heading of feedback</source>
        <translation>Ändra återkopplingens rubrik</translation>
    </message>
    <message>
        <source>Change feedback</source>
        <translation>Ändra återkoppling</translation>
    </message>
    <message>
        <source>Ask an actor</source>
        <translation>Fråga en aktör</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Frågat den</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Svar senast</translation>
    </message>
    <message>
        <source>Change when it was asked</source>
        <translation>Ändra frågedatum</translation>
    </message>
    <message>
        <source>Change when the answer is due</source>
        <translation>Ändra svarsdag</translation>
    </message>
    <message>
        <source>Why it was assessed so</source>
        <translation>Varför den bedömdes så</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>Change note of assessment</source>
        <translation>Ändra anteckning om bedömning</translation>
    </message>
    <message>
        <source>Feedback, round %1</source>
        <translation>Återkoppling, omgång %1</translation>
    </message>
    <message>
        <source>Remove round %1</source>
        <translation>Ta bort omgång %1</translation>
    </message>
    <message>
        <source>Write the answer here</source>
        <translation>Skriv svaret här</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Varför?</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>Fråga %1</translation>
    </message>
    <message>
        <source>Assess feedback</source>
        <translation>Bedöm återkoppling</translation>
    </message>
    <message>
        <source>%1 answered before that, %2.</source>
        <translation>%1 svarade redan före det, %2.</translation>
    </message>
    <message>
        <source>It is not stored.</source>
        <translation>Det sparas inte.</translation>
    </message>
</context>
<context>
    <name>heller::ui::SameTextHint</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n till</numerusform>
            <numerusform>%n till</numerusform>
        </translation>
    </message>
    <message>
        <source>The same text as in %1</source>
        <translation>Samma text som i %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Öppna %1</translation>
    </message>
    <message>
        <source>What only this report says, and who reported it, goes to the earlier case</source>
        <translation>Det som bara står i den här anmälan, och vem som anmälde, förs till den tidigare avvikelsen</translation>
    </message>
    <message>
        <source>Join to %1</source>
        <translation>Slå ihop med %1</translation>
    </message>
    <message>
        <source>Is this the same matter as %1? Much of the text is the same.</source>
        <translation>Är det samma ärende som %1? Mycket av texten är densamma.</translation>
    </message>
</context>
<context>
    <name>heller::ui::SavedViews</name>
    <message>
        <source>Saved views</source>
        <translation>Sparade urval</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Urvalets namn</translation>
    </message>
    <message>
        <source>Mine to do</source>
        <translation>Mina att göra</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>The view %1 is saved. Undo takes it back.</source>
        <translation>Urvalet %1 är sparat. Ångra tar tillbaka det.</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Byt namn</translation>
    </message>
    <message>
        <source>&amp;Let it be what the list shows</source>
        <translation>&amp;Låt det bli det som listan visar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>The view is now what the list shows.</source>
        <translation>Urvalet är nu det som listan visar.</translation>
    </message>
    <message>
        <source>The view %1 is deleted. Undo brings it back.</source>
        <translation>Urvalet %1 är borttaget. Ångra tar tillbaka det.</translation>
    </message>
</context>
<context>
    <name>heller::ui::SelectionBar</name>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>To meeting…</source>
        <translation>Till möte…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportera…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Only one again</source>
        <translation>Bara en igen</translation>
    </message>
    <message>
        <source>%L1 chosen</source>
        <translation>%L1 valda</translation>
    </message>
</context>
<context>
    <name>heller::ui::SelectionCommands</name>
    <message>
        <source>Setting the theme</source>
        <translation>Sätter temat</translation>
    </message>
    <message numerus="yes">
        <source>Theme %1 is set on %n deviation(s).</source>
        <translation>
            <numerusform>Temat %1 är satt på en avvikelse.</numerusform>
            <numerusform>Temat %1 är satt på %n avvikelser.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the theme off</source>
        <translation>Tar bort temat</translation>
    </message>
    <message numerus="yes">
        <source>Theme %1 is taken off %n deviation(s).</source>
        <translation>
            <numerusform>Temat %1 är borta från en avvikelse.</numerusform>
            <numerusform>Temat %1 är borta från %n avvikelser.</numerusform>
        </translation>
    </message>
    <message>
        <source>New theme</source>
        <translation>Nytt tema</translation>
    </message>
    <message>
        <source>What is it that recurs?</source>
        <translation>Vad är det som återkommer?</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Rename a theme</source>
        <translation>Byt namn på ett tema</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Byt namn…</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Byt namn på %1</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nytt namn</translation>
    </message>
    <message>
        <source>The theme is now called %1.</source>
        <translation>Temat heter nu %1.</translation>
    </message>
    <message>
        <source>Delete a theme</source>
        <translation>Ta bort ett tema</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>The theme %1 is deleted and off its deviations. Undo brings it back.</source>
        <translation>Temat %1 är borttaget, också från sina avvikelser. Ångra tar tillbaka det.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n on the agenda)</source>
        <translation>
            <numerusform>%1 (en på dagordningen)</numerusform>
            <numerusform>%1 (%n på dagordningen)</numerusform>
        </translation>
    </message>
    <message>
        <source>New meeting…</source>
        <translation>Nytt möte…</translation>
    </message>
    <message>
        <source>Add to a meeting</source>
        <translation>Ta upp på ett möte</translation>
    </message>
    <message>
        <source>Coming meetings</source>
        <translation>Kommande möten</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nytt möte</translation>
    </message>
    <message>
        <source>When? Like 2026-12-03 or 3 dec</source>
        <translation>När? Till exempel 2026-12-03 eller 3 dec</translation>
    </message>
    <message>
        <source>“%1” is no date that can be read.</source>
        <translation>”%1” går inte att läsa som ett datum.</translation>
    </message>
    <message>
        <source>Write it like 2026-12-03 or 3 dec.</source>
        <translation>Skriv det som 2026-12-03 eller 3 dec.</translation>
    </message>
    <message>
        <source>Adding to the meeting</source>
        <translation>Lägger till på mötet</translation>
    </message>
    <message numerus="yes">
        <source>%n deviation(s) on the meeting&apos;s agenda.</source>
        <translation>
            <numerusform>En avvikelse på mötets dagordning.</numerusform>
            <numerusform>%n avvikelser på mötets dagordning.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Tar bort</translation>
    </message>
    <message numerus="yes">
        <source>%n deviation(s) deleted. Undo brings them back.</source>
        <translation>
            <numerusform>En avvikelse är borttagen. Ångra tar tillbaka den.</numerusform>
            <numerusform>%n avvikelser är borttagna. Ångra tar tillbaka dem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heller::ui::SemesterChart</name>
    <message>
        <source>Deviations by semester</source>
        <translation>Avvikelser per termin</translation>
    </message>
    <message>
        <source>handled</source>
        <translation>hanterade</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>väntar</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nya</translation>
    </message>
</context>
<context>
    <name>heller::ui::SemesterMenu</name>
    <message>
        <source>All semesters</source>
        <translation>Alla terminer</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Tidigare</translation>
    </message>
    <message>
        <source>Without semester</source>
        <translation>Utan termin</translation>
    </message>
</context>
<context>
    <name>heller::ui::SentSection</name>
    <message>
        <source>Keep as sent</source>
        <translation>Spara som sänd</translation>
    </message>
    <message>
        <source>Since the last report</source>
        <translation>Sedan förra rapporten</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n ny</numerusform>
            <numerusform>%n nya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n besvarad</numerusform>
            <numerusform>%n besvarade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n kvarstår</numerusform>
            <numerusform>%n kvarstår</numerusform>
        </translation>
    </message>
    <message>
        <source>Is %1 the report that is sent?</source>
        <translation>Är %1 rapporten som skickas?</translation>
    </message>
    <message numerus="yes">
        <source>Sent %1, %n page(s)</source>
        <translation>
            <numerusform>Sänd %1, %n sida</numerusform>
            <numerusform>Sänd %1, %n sidor</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Sänd %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Open the report sent %1</source>
        <translation>Öppna rapporten som sändes %1</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>”%1” gick inte att läsa.</translation>
    </message>
    <message>
        <source>%1 is kept as sent.</source>
        <translation>%1 är sparad som sänd.</translation>
    </message>
    <message>
        <source>Keeping the report</source>
        <translation>Rapporten sparas</translation>
    </message>
    <message>
        <source>It was not sent %1 after all</source>
        <translation>Den sändes inte %1</translation>
    </message>
    <message>
        <source>%1 is no longer kept as sent. Undo brings it back.</source>
        <translation>%1 är inte längre sparad som sänd. Ångra tar tillbaka den.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Öppnar %1</translation>
    </message>
</context>
<context>
    <name>heller::ui::SeriesCard</name>
    <message>
        <source>Not in July</source>
        <translation>Inte i juli</translation>
    </message>
    <message>
        <source>Not on holidays</source>
        <translation>Inte på helgdagar</translation>
    </message>
    <message>
        <source>Meetings for a year</source>
        <translation>Möten för ett år</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hur ofta</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Varje månad</translation>
    </message>
    <message>
        <source>Every other month</source>
        <translation>Varannan månad</translation>
    </message>
    <message>
        <source>Every third month</source>
        <translation>Var tredje månad</translation>
    </message>
    <message>
        <source>Every %1 weeks</source>
        <translation>Var %1:e vecka</translation>
    </message>
    <message>
        <source>Which in the month</source>
        <translation>Vilken i månaden</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>den första</translation>
    </message>
    <message>
        <source>the second</source>
        <translation>den andra</translation>
    </message>
    <message>
        <source>the third</source>
        <translation>den tredje</translation>
    </message>
    <message>
        <source>the fourth</source>
        <translation>den fjärde</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>den sista</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Veckodag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till och med</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>There is no such day between these two.</source>
        <translation>Det finns ingen sådan dag mellan de två.</translation>
    </message>
    <message>
        <source>%1. Each can be moved by itself afterwards.</source>
        <translation>%1. Vart och ett kan flyttas för sig efteråt.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n meeting(s)</source>
        <translation>
            <numerusform>Lägg in %n möte</numerusform>
            <numerusform>Lägg in %n möten</numerusform>
        </translation>
    </message>
    <message>
        <source>Every other week</source>
        <translation>Varannan vecka</translation>
    </message>
</context>
<context>
    <name>heller::ui::Session</name>
    <message>
        <source>Something is being written to the register just now.</source>
        <translation>Något skrivs i registret just nu.</translation>
    </message>
    <message>
        <source>Wait until it is done, or cancel it.</source>
        <translation>Vänta tills det är klart, eller avbryt det.</translation>
    </message>
    <message>
        <source>%1 is being used by another program.</source>
        <translation>%1 används av ett annat program.</translation>
    </message>
    <message>
        <source>What you have written is kept here, and stored as soon as that program lets go of it.</source>
        <translation>Det du har skrivit finns kvar här och sparas så snart det programmet släpper filen.</translation>
    </message>
    <message>
        <source>%1 is being used by another program. What is missing here is shown when that lets go of it.</source>
        <translation>%1 används av ett annat program. Det som saknas här visas när det är ledigt igen.</translation>
    </message>
</context>
<context>
    <name>heller::ui::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
</context>
<context>
    <name>heller::ui::SimilarSection</name>
    <message>
        <source>very like it</source>
        <translation>mycket lik</translation>
    </message>
    <message>
        <source>like it</source>
        <translation>lik</translation>
    </message>
    <message>
        <source>partly like it</source>
        <translation>delvis lik</translation>
    </message>
    <message>
        <source>Have we seen this before?</source>
        <translation>Har vi sett det förut?</translation>
    </message>
    <message>
        <source>the same text</source>
        <translation>samma text</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Utan rubrik</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Öppna %1</translation>
    </message>
</context>
<context>
    <name>heller::ui::SiteCard</name>
    <message>
        <source>Logo…</source>
        <translation>Logotyp…</translation>
    </message>
    <message>
        <source>Look at it in the browser</source>
        <translation>Titta i webbläsaren</translation>
    </message>
    <message>
        <source>Write the site to a folder…</source>
        <translation>Skriv webbplatsen till en mapp…</translation>
    </message>
    <message>
        <source>The web site</source>
        <translation>Webbplatsen</translation>
    </message>
    <message>
        <source>The site&apos;s title</source>
        <translation>Webbplatsens titel</translation>
    </message>
    <message>
        <source>Above the list</source>
        <translation>Ovanför listan</translation>
    </message>
    <message>
        <source>What Lex Heller is, and what stands here.</source>
        <translation>Vad Lex Heller är, och vad som står här.</translation>
    </message>
    <message>
        <source>The association&apos;s own site</source>
        <translation>Förbundets egen webbplats</translation>
    </message>
    <message>
        <source>With https:// before it.</source>
        <translation>Med https:// framför.</translation>
    </message>
    <message>
        <source>Where these pages stand</source>
        <translation>Var sidorna ligger</translation>
    </message>
    <message>
        <source>With https:// before it. Then they have a feed to subscribe to.</source>
        <translation>Med https:// framför. Då får de ett flöde att prenumerera på.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Färg</translation>
    </message>
    <message>
        <source>Of headings and links, as #1d5c85. It must be readable on white.</source>
        <translation>På rubriker och länkar, som #1d5c85. Den måste gå att läsa på vitt.</translation>
    </message>
    <message>
        <source>Another logo…</source>
        <translation>Annan logotyp…</translation>
    </message>
    <message>
        <source>The association&apos;s logo: PNG, JPEG or SVG</source>
        <translation>Förbundets logotyp: PNG, JPEG eller SVG</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>”%1” kan inte läsas.</translation>
    </message>
    <message>
        <source>Choose another picture.</source>
        <translation>Välj en annan bild.</translation>
    </message>
    <message>
        <source>A folder for the site</source>
        <translation>En mapp för webbplatsen</translation>
    </message>
    <message>
        <source>The site is written: %1 files new or changed, %2 as they were, %3 taken away.</source>
        <translation>Webbplatsen är skriven: %1 filer nya eller ändrade, %2 som de var, %3 borttagna.</translation>
    </message>
    <message>
        <source>Writing the site</source>
        <translation>Skriver webbplatsen</translation>
    </message>
    <message>
        <source>Somebody else had changed %1 since; that is overwritten.</source>
        <translation>Någon annan hade ändrat %1 sedan dess; det är överskrivet.</translation>
    </message>
</context>
<context>
    <name>heller::ui::SmallDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>heller::ui::SpellingMenu</name>
    <message>
        <source>No suggestions</source>
        <translation>Inga förslag</translation>
    </message>
    <message>
        <source>&amp;Add to my dictionary</source>
        <translation>Lägg till i min or&amp;dlista</translation>
    </message>
    <message>
        <source>&amp;Ignore here</source>
        <translation>&amp;Hoppa över här</translation>
    </message>
    <message>
        <source>Take “%1” &amp;out of my dictionary</source>
        <translation>Ta bort ”%1” ur min or&amp;dlista</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Söker efter förslag …</translation>
    </message>
</context>
<context>
    <name>heller::ui::StandingCard</name>
    <message>
        <source>Where they stand today</source>
        <translation>Var de står i dag</translation>
    </message>
</context>
<context>
    <name>heller::ui::StartPage</name>
    <message>
        <source>Heller</source>
        <translation>Heller</translation>
    </message>
    <message>
        <source>The register of deviations in cooperation. Everything is kept in one file of yours.</source>
        <translation>Registret över avvikelser i samverkan. Allt finns i en fil som är din.</translation>
    </message>
    <message>
        <source>New register</source>
        <translation>Nytt register</translation>
    </message>
    <message>
        <source>For an association that begins with Heller.</source>
        <translation>För ett förbund som börjar med Heller.</translation>
    </message>
    <message>
        <source>Begin with your earlier semester reports from Word.</source>
        <translation>Börja med era tidigare terminsrapporter från Word.</translation>
    </message>
    <message>
        <source>Open register</source>
        <translation>Öppna register</translation>
    </message>
    <message>
        <source>A register that you or a colleague has.</source>
        <translation>Ett register som du eller en kollega har.</translation>
    </message>
    <message>
        <source>Look at the example</source>
        <translation>Titta på exemplet</translation>
    </message>
    <message>
        <source>Invented deviations to try everything on.</source>
        <translation>Påhittade avvikelser att pröva allt på.</translation>
    </message>
    <message>
        <source>Import earlier reports</source>
        <translation>Importera tidigare rapporter</translation>
    </message>
</context>
<context>
    <name>heller::ui::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>For reading only</source>
        <translation>Endast läsning</translation>
    </message>
    <message>
        <source>✓ All saved</source>
        <translation>✓ Allt sparat</translation>
    </message>
    <message>
        <source>✓ All saved %1</source>
        <translation>✓ Allt sparat %1</translation>
    </message>
    <message numerus="yes">
        <source>%n deviation(s)</source>
        <translation>
            <numerusform>%n avvikelse</numerusform>
            <numerusform>%n avvikelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deviation(s), %1 shown</source>
        <translation>
            <numerusform>%n avvikelse, %1 visas</numerusform>
            <numerusform>%n avvikelser, %1 visas</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Visa i mappen</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Skrivet: %1</translation>
    </message>
    <message>
        <source>✗ Not saved</source>
        <translation>✗ Inte sparat</translation>
    </message>
    <message>
        <source>✎ Not saved yet</source>
        <translation>✎ Inte sparat än</translation>
    </message>
    <message>
        <source>✎ Saves when the register is free…</source>
        <translation>✎ Sparas när registret är ledigt…</translation>
    </message>
    <message>
        <source>Waits until the register is free…</source>
        <translation>Väntar tills registret är ledigt…</translation>
    </message>
</context>
<context>
    <name>heller::ui::SystemDialogs</name>
    <message>
        <source>Heller register</source>
        <translation>Hellerregister</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Worddokument</translation>
    </message>
    <message>
        <source>Word template or document</source>
        <translation>Wordmall eller Worddokument</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-dokument</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webbsida</translation>
    </message>
    <message>
        <source>Heller</source>
        <translation>Heller</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Text file</source>
        <translation>Textfil</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-arbetsbok</translation>
    </message>
    <message>
        <source>Text with separators</source>
        <translation>Text med skiljetecken</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, för program</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alla filer</translation>
    </message>
    <message>
        <source>Everything that can be imported</source>
        <translation>Allt som kan importeras</translation>
    </message>
    <message>
        <source>Semester reports from Word</source>
        <translation>Terminsrapporter från Word</translation>
    </message>
    <message>
        <source>Answers to a form</source>
        <translation>Formulärsvar</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Mejl</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Kalenderfil</translation>
    </message>
</context>
<context>
    <name>heller::ui::Targets</name>
    <message>
        <source>%1 is the register itself and would be overwritten.</source>
        <translation>%1 är själva registret och skulle skrivas över.</translation>
    </message>
    <message>
        <source>Choose another name. Nothing was written.</source>
        <translation>Välj ett annat namn. Inget har skrivits.</translation>
    </message>
</context>
<context>
    <name>heller::ui::TaskDialog</name>
    <message>
        <source>Change the task</source>
        <translation>Ändra uppgiften</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Ny uppgift</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Första dagen</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hur ofta</translation>
    </message>
    <message>
        <source>Last day, if it ends</source>
        <translation>Sista dagen, om den upphör</translation>
    </message>
    <message>
        <source>Delete the task</source>
        <translation>Ta bort uppgiften</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Add the task</source>
        <translation>Lägg till uppgiften</translation>
    </message>
    <message>
        <source>“%1” is no date that can be read.</source>
        <translation>”%1” är inget datum som går att läsa.</translation>
    </message>
    <message>
        <source>It does not come back.</source>
        <translation>Den återkommer inte.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Nästa: %1</translation>
    </message>
</context>
<context>
    <name>heller::ui::ThemeMenu</name>
    <message>
        <source>&amp;Theme</source>
        <translation>Tem&amp;a</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 av %3)</translation>
    </message>
    <message>
        <source>&amp;New theme…</source>
        <translation>&amp;Nytt tema…</translation>
    </message>
    <message>
        <source>&amp;Rename a theme…</source>
        <translation>&amp;Byt namn på ett tema…</translation>
    </message>
    <message>
        <source>&amp;Delete a theme…</source>
        <translation>&amp;Ta bort ett tema…</translation>
    </message>
</context>
<context>
    <name>heller::ui::ThemeSection</name>
    <message>
        <source>Themes</source>
        <translation>Teman</translation>
    </message>
    <message>
        <source>Add a theme</source>
        <translation>Lägg till ett tema</translation>
    </message>
    <message>
        <source>%1 is taken off. Undo brings it back.</source>
        <translation>%1 är borttagen. Ångra tar tillbaka.</translation>
    </message>
</context>
<context>
    <name>heller::ui::TimesCard</name>
    <message>
        <source>Time to answer, median</source>
        <translation>Tid till svar, median</translation>
    </message>
    <message>
        <source>last two years</source>
        <translation>senaste två åren</translation>
    </message>
</context>
<context>
    <name>heller::ui::ToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation>Verktygsrad</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Search in all deviations (%1)</source>
        <translation>Sök i alla avvikelser (%1)</translation>
    </message>
    <message>
        <source>Search in all deviations</source>
        <translation>Sök i alla avvikelser</translation>
    </message>
</context>
<context>
    <name>heller::ui::TwoSteps</name>
    <message>
        <source>Back (Alt+Left or Esc)</source>
        <translation>Tillbaka (Alt+vänsterpil eller Esc)</translation>
    </message>
</context>
<context>
    <name>heller::ui::UndatedRow</name>
    <message>
        <source>Day they came in</source>
        <translation>Dagen de inkom</translation>
    </message>
    <message numerus="yes">
        <source>%n deviation(s) without a date: came in on</source>
        <translation>
            <numerusform>%n avvikelse utan datum, inkom</numerusform>
            <numerusform>%n avvikelser utan datum, inkom</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heller::ui::UndoCommands</name>
    <message>
        <source>Undone: %1</source>
        <translation>Ångrat: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Gjort om: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Ångra: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Gör om: %1</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Ångrar</translation>
    </message>
    <message>
        <source>Doing again</source>
        <translation>Gör om</translation>
    </message>
</context>
<context>
    <name>heller::ui::VersionText</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Where do you work?</source>
        <translation>Var arbetar du?</translation>
    </message>
    <message>
        <source>Cooperating parties/organisations</source>
        <translation>Samverkande part/organisationer</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Samverkansutmaning</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Konsekvenser</translation>
    </message>
    <message>
        <source>Proposed solution</source>
        <translation>Förslag till lösning</translation>
    </message>
    <message>
        <source>Other text</source>
        <translation>Övrig text</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Inkom den</translation>
    </message>
    <message>
        <source>Semester</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Asked the reporter for more</source>
        <translation>Komplettering begärd</translation>
    </message>
    <message>
        <source>Reporter answered</source>
        <translation>Komplettering inkom</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>Överlämnad den</translation>
    </message>
    <message>
        <source>Heading in the report</source>
        <translation>Rubrik i rapporten</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Frågat den</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Svar senast</translation>
    </message>
    <message>
        <source>How it was answered</source>
        <translation>Hur det besvarades</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Svarade den</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Joint answer</source>
        <translation>Gemensamt svar</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Bedömd</translation>
    </message>
    <message>
        <source>Why it was assessed so</source>
        <translation>Varför den bedömdes så</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>What came out of it</source>
        <translation>Vad det ledde till</translation>
    </message>
    <message>
        <source>Told the reporter</source>
        <translation>Anmälaren informerad</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avslutad</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Answered in writing</source>
        <translation>Svarat skriftligt</translation>
    </message>
    <message>
        <source>By word of mouth</source>
        <translation>Muntligt</translation>
    </message>
    <message>
        <source>Not concerned</source>
        <translation>Berör inte dem</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Inte svarat än</translation>
    </message>
    <message>
        <source>%1, round %2</source>
        <translation>%1, omgång %2</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Påminnelser</translation>
    </message>
    <message>
        <source>Last reminded on</source>
        <translation>Senast påmind</translation>
    </message>
    <message>
        <source>What is waited for</source>
        <translation>Vad ni väntar på</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Vem som svarade</translation>
    </message>
</context>
<context>
    <name>heller::ui::VersionsDialog</name>
    <message>
        <source>Undone: %1</source>
        <translation>Ångrat: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Gjort om: %1</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (ångrat)</translation>
    </message>
    <message>
        <source>As it came into the register</source>
        <translation>Som den kom in i registret</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Historik för %1</translation>
    </message>
    <message>
        <source>What was done, newest first</source>
        <translation>Vad som gjorts, det senaste först</translation>
    </message>
    <message>
        <source>The deviation as it stood then</source>
        <translation>Avvikelsen som den såg ut då</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Bring back the version of %1</source>
        <translation>Hämta tillbaka versionen från %1</translation>
    </message>
    <message>
        <source>Bring back the first version</source>
        <translation>Hämta tillbaka den första versionen</translation>
    </message>
    <message>
        <source>Nothing was written in it yet.</source>
        <translation>Inget var skrivet i den än.</translation>
    </message>
    <message>
        <source>The deviation stands like this now.</source>
        <translation>Så här ser avvikelsen ut nu.</translation>
    </message>
    <message>
        <source>Underlined: stood there then and does no more. Struck out: has come since.</source>
        <translation>Understruket: stod där då men inte längre. Överstruket: har kommit till sedan dess.</translation>
    </message>
    <message>
        <source>The earlier version of %1 is brought back. Undo takes it away again.</source>
        <translation>Den tidigare versionen av %1 är hämtad tillbaka. Ångra tar bort den igen.</translation>
    </message>
</context>
<context>
    <name>heller::ui::ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Fä&amp;rger</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Grupper</translation>
    </message>
</context>
<context>
    <name>heller::ui::WeedingCommands</name>
    <message>
        <source>It is weeded out.</source>
        <translation>Det är gallrat.</translation>
    </message>
    <message>
        <source>Weeding out</source>
        <translation>Gallrar</translation>
    </message>
    <message>
        <source>The person is replaced everywhere.</source>
        <translation>Personen är ersatt överallt.</translation>
    </message>
    <message>
        <source>Replacing the person</source>
        <translation>Ersätter personen</translation>
    </message>
    <message>
        <source>Nothing has been weeded out yet.</source>
        <translation>Ingenting har gallrats än.</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>What was weeded out, the last first</source>
        <translation>Vad som har gallrats, det senaste först</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Protocol of retention</source>
        <translation>Gallringsprotokoll</translation>
    </message>
</context>
<context>
    <name>heller::ui::WorkLines</name>
    <message>
        <source>Without title</source>
        <translation>Utan titel</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>Inför %1</translation>
    </message>
    <message>
        <source>To hand over</source>
        <translation>Att lämna över</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>Försenad %n dag</numerusform>
            <numerusform>Försenad %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n dag kvar</numerusform>
            <numerusform>%n dagar kvar</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the reporter</source>
        <translation>Väntar på anmälaren</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>bad %1</translation>
    </message>
    <message>
        <source>Answers that are late or soon due</source>
        <translation>Svar som dröjer</translation>
    </message>
    <message>
        <source>in working days</source>
        <translation>i arbetsdagar</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n that await answers</source>
        <translation>
            <numerusform>Visa det %n som väntar på svar</numerusform>
            <numerusform>Visa alla %n som väntar på svar</numerusform>
        </translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>svar %1</translation>
    </message>
    <message>
        <source>answered %1 by %2</source>
        <translation>svar %1 från %2</translation>
    </message>
    <message>
        <source>Reporters not told yet</source>
        <translation>Inte berättat än</translation>
    </message>
    <message>
        <source>assessed %1</source>
        <translation>bedömd %1</translation>
    </message>
    <message>
        <source>Answered, not published</source>
        <translation>Besvarade, inte publicerade</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Visa %n</numerusform>
            <numerusform>Visa alla %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 meets on %2, hand over by %3</source>
        <translation>%1 möts den %2, överlämning senast %3</translation>
    </message>
    <message>
        <source>too few answers to show (n = %1)</source>
        <translation>för få svar att visa (n = %1)</translation>
    </message>
    <message numerus="yes">
        <source>%n working days (n = %1)</source>
        <translation>
            <numerusform>%n arbetsdag (n = %1)</numerusform>
            <numerusform>%n arbetsdagar (n = %1)</numerusform>
        </translation>
    </message>
    <message>
        <source>The municipalities</source>
        <translation>Kommunerna</translation>
    </message>
    <message>
        <source>The region</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>The association</source>
        <translation>Förbundet</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Övriga</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 waiting, %4 handled</source>
        <translation>%1: %2 nya, %3 väntar, %4 hanterade</translation>
    </message>
    <message>
        <source>in calendar days</source>
        <translation>i kalenderdagar</translation>
    </message>
</context>
<context>
    <name>heller::ui::WrittenLetter</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>heller::ui::Year</name>
    <message>
        <source>done</source>
        <translation>gjord</translation>
    </message>
    <message>
        <source>held</source>
        <translation>hållet</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag försenad</numerusform>
            <numerusform>%n dagar försenad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>om %n dag</numerusform>
            <numerusform>om %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>I dag, %1</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Överlämning</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Möten</translation>
    </message>
    <message>
        <source>Hand-over days</source>
        <translation>Överlämningsdagar</translation>
    </message>
    <message>
        <source>Report days</source>
        <translation>Rapportdagar</translation>
    </message>
    <message>
        <source>Answers due</source>
        <translation>Svar att vänta</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>varje månad</translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation>varje kvartal</translation>
    </message>
    <message>
        <source>every half-year</source>
        <translation>varje halvår</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>varje år</translation>
    </message>
    <message>
        <source>%1, ended</source>
        <translation>%1, har upphört</translation>
    </message>
    <message>
        <source>%1, next %2</source>
        <translation>%1, nästa %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation>
            <numerusform>%n arbetsdag försenad</numerusform>
            <numerusform>%n arbetsdagar försenad</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heller::ui::YearList</name>
    <message>
        <source>The year by month</source>
        <translation>Året månad för månad</translation>
    </message>
    <message>
        <source>Enter opens, Space ticks a task off.</source>
        <translation>Enter öppnar, mellanslag bockar av en uppgift.</translation>
    </message>
</context>
<context>
    <name>heller::ui::YearPage</name>
    <message>
        <source>The year %1</source>
        <translation>Året %1</translation>
    </message>
    <message>
        <source>Next: %1 %2, %3</source>
        <translation>Nästa: %1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n försenad</numerusform>
            <numerusform>%n försenade</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is to come this year.</source>
        <translation>Inget mer är inlagt det här året.</translation>
    </message>
    <message>
        <source>%1 is not done.</source>
        <translation>%1 är inte gjord.</translation>
    </message>
    <message>
        <source>%1 is done. Undo takes it back.</source>
        <translation>%1 är gjord. Ångra tar tillbaka det.</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Inte gjord</translation>
    </message>
    <message>
        <source>Tick off</source>
        <translation>Bocka av</translation>
    </message>
    <message>
        <source>Go to the deviation</source>
        <translation>Gå till avvikelsen</translation>
    </message>
    <message>
        <source>Go to the report</source>
        <translation>Gå till rapporten</translation>
    </message>
    <message>
        <source>Go to the meeting</source>
        <translation>Gå till mötet</translation>
    </message>
    <message>
        <source>Change the task…</source>
        <translation>Ändra uppgiften…</translation>
    </message>
    <message>
        <source>Delete the task</source>
        <translation>Ta bort uppgiften</translation>
    </message>
    <message>
        <source>Change the report days…</source>
        <translation>Ändra rapportdagarna…</translation>
    </message>
    <message>
        <source>What you wrote is not stored.</source>
        <translation>Det du skrev är inte sparat.</translation>
    </message>
    <message>
        <source>It is kept nowhere else.</source>
        <translation>Det finns inte kvar någon annanstans.</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>Släpp det</translation>
    </message>
    <message>
        <source>%1 is deleted. Undo brings it back.</source>
        <translation>%1 är borttagen. Ångra tar tillbaka den.</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>Föregående år</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Nästa år</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Kalenderfil</translation>
    </message>
    <message>
        <source>Every year&apos;s days for Outlook and other calendars; written again, it updates them</source>
        <translation>Alla års dagar för Outlook och andra kalendrar; skrivs den igen uppdaterar den dem</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Visa bara</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Visa bara dessa</translation>
    </message>
    <message>
        <source>Tasks that come back</source>
        <translation>Återkommande uppgifter</translation>
    </message>
    <message>
        <source>What the association does every month or year: the accounts, the plan of activities. It stands in the year on its days, and is ticked off there.</source>
        <translation>Det som förbundet gör varje månad eller år: bokslutet, verksamhetsplanen. Det står i året på sina dagar och bockas av där.</translation>
    </message>
    <message>
        <source>Enter changes a task, Delete deletes it.</source>
        <translation>Enter ändrar en uppgift, Delete tar bort den.</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Ny uppgift</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändra…</translation>
    </message>
    <message>
        <source>Change the report days</source>
        <translation>Ändra rapportdagarna</translation>
    </message>
    <message>
        <source>No report days.</source>
        <translation>Inga rapportdagar.</translation>
    </message>
    <message>
        <source>Report days: %1</source>
        <translation>Rapportdagar: %1</translation>
    </message>
    <message>
        <source>Nothing is planned yet. Begin with the year&apos;s meetings, and add what the association does every year: all of it stands here by month, and in a calendar file.</source>
        <translation>Inget är inlagt än. Börja med årets möten, och lägg till det som förbundet gör varje år: allt står här månad för månad, och i en kalenderfil.</translation>
    </message>
    <message>
        <source>Plan the year&apos;s meetings</source>
        <translation>Lägg in årets möten</translation>
    </message>
</context>
<context>
    <name>heller::ui::YearWheel</name>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>The wheel of the year</source>
        <translation>Årshjulet</translation>
    </message>
    <message>
        <source>The wheel of the year, %1</source>
        <translation>Årshjulet, %1</translation>
    </message>
    <message>
        <source>Arrows walk the months, Enter goes to one.</source>
        <translation>Pilarna går mellan månaderna, Enter går till en.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Register for Lex Heller deviations.</source>
        <translation>Register för avvikelser enligt Lex Heller.</translation>
    </message>
    <message>
        <source>The register to open, and reports from Word to import.</source>
        <translation>Registret som öppnas, och Word-rapporter att läsa in.</translation>
    </message>
    <message>
        <source>Open FILE, say how many milliseconds it took to show its list, and end.</source>
        <translation>Öppna FILE, säg hur många millisekunder det tog att visa listan, och avsluta.</translation>
    </message>
    <message>
        <source>Take DATE for today, in a window of its own: for pictures and courses.</source>
        <translation>Ta DATE för i dag, i ett eget fönster: för bilder och kurser.</translation>
    </message>
    <message>
        <source>Say this.</source>
        <translation>Visar den här hjälpen.</translation>
    </message>
    <message>
        <source>Say which version it is.</source>
        <translation>Visar vilken version det är.</translation>
    </message>
    <message>
        <source>There is no option “%1”: “heller --help” tells which there are.</source>
        <translation>Det finns inget val ”%1”: ”heller --help” visar vilka som finns.</translation>
    </message>
    <message>
        <source>“--date” needs a day, written as 2026-03-01.</source>
        <translation>”--date” behöver en dag, skriven som 2026-03-01.</translation>
    </message>
    <message>
        <source>“--measure-start” needs the register to open.</source>
        <translation>”--measure-start” behöver registret som ska öppnas.</translation>
    </message>
</context>
</TS>

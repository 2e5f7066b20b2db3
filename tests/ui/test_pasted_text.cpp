#include "core/base/html/html_text.h"
#include "tests/support/catch.h"
#include "ui/widgets/pasted_text.h"

#include <QMimeData>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::ui;

namespace {

/// As Word lays it on the clipboard: a head full of its own, list paragraphs with marks of another font.
const QString fromWord = uR"(<html xmlns:o="urn:schemas-microsoft-com:office:office">
<head><title>Dokument1</title><!--[if gte mso 9]><xml><o:OfficeDocumentSettings/>Skräp</xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-size:11.0pt;} --></style></head>
<body lang=SV><!--StartFragment-->
<p class=MsoNormal>Deltagaren har f&aring;tt <b>två planeringar</b>&nbsp;för
samma vecka.<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='margin-left:36.0pt;text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-bidi-font-family:Symbol'><span style='mso-list:Ignore'>·<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Den ena på
förmiddagen<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span>Den
andra hela dagen<br>
utan rast<o:p></o:p></p>
<p class=MsoNormal>Ingen sade n&aring;got.<o:p></o:p></p>
<!--EndFragment--></body></html>)"_s;

} // namespace

TEST_CASE("A text out of Word arrives as paragraphs and bullets")
{
    CHECK(textOfHtml(fromWord) == u"Deltagaren har fått två planeringar för samma vecka.\n\n"
                                  "- Den ena på förmiddagen\n- Den andra hela dagen\nutan rast\n\nIngen sade något."_s);
}

TEST_CASE("A mail out of Outlook on the web arrives without its layout")
{
    const QString mail = u"<meta charset='utf-8'><div style=\"font-family:Calibri\">Hej!</div><div><br></div>"
                         "<div>Här är vårt svar:</div><ul><li><span>Vi ringer först.</span></li>"
                         "<li>Vi skriver&nbsp;&nbsp;ner det.</li></ul><div>Hälsningar<br>Anna på kontoret</div>"
                         "<img src=\"cid:logga\">"_s;
    CHECK(textOfHtml(mail) == u"Hej!\n\nHär är vårt svar:\n\n- Vi ringer först.\n- Vi skriver ner det.\n\n"
                              "Hälsningar\nAnna på kontoret"_s);
}

TEST_CASE("Numbered lists, nested lists and tables of the web keep every word")
{
    const QString text =
        textOfHtml(u"<ol><li>Ett<ul><li>Under ett</li></ul></li><li>Två</li></ol>"
                   "<table><tr><td>Vem</td><td>När</td></tr><tr><td>AF</td><td>12/9</td></tr></table>"_s);
    for (const QString& word : {u"- Ett"_s, u"- Under ett"_s, u"- Två"_s, u"Vem"_s, u"När"_s, u"12/9"_s})
        CHECK(text.contains(word));
    CHECK(!text.contains(QChar::ObjectReplacementCharacter));
}

TEST_CASE("What has no HTML, or none with words, is taken as plain text")
{
    QMimeData data;
    data.setText(u"Ett\u00A0stycke  \r\n•\tpunkt\r\n"_s);
    CHECK(pastedText(data) == u"Ett stycke\n- punkt"_s);
    data.setHtml(u"<img src='x.png'>"_s);
    CHECK(pastedText(data) == u"Ett stycke\n- punkt"_s);
    data.setHtml(u"<p>Ur sidan</p>"_s);
    CHECK(pastedText(data) == u"Ur sidan"_s);
    data.setHtml(u"<p>"_s + QString(600'000, u'x') + u"</p>"_s);
    CHECK(pastedText(data) == u"Ett stycke\n- punkt"_s);
    CHECK(pastedText(QMimeData()).isEmpty());
}

TEST_CASE("A page that is broken on purpose is read once through, not once for each of its beginnings")
{
    const auto many = [](const QString& piece) { return piece.repeated(400'000 / static_cast<int>(piece.size())); };
    for (const QString& piece : {u"<style "_s, u"<!--"_s, u"<!--[if"_s, u"<img "_s, u"<p class=MsoListParagraph "_s,
                                 u"<p class=MsoListParagraph>"_s, u"<span style='mso-list:Ignore'>"_s}) {
        INFO(piece.toStdString());
        // Each beginning looked through to the end would be minutes of work here.
        CHECK(textOfHtml(u"<p>Före</p>"_s + many(piece)).contains(u"Före"_s));
    }
    CHECK(textOfHtml(u"<p>A<span style='mso-list: Ignore'>·<span> </span></span>B</p>"_s) == u"AB"_s);
    CHECK(textOfHtml(u"<STYLE>p { color: red }</style><p>Ett<!-- två --> tre<img src=x></p>"_s) == u"Ett tre"_s);
}

#include "core/store/snippet.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace heller::store;

namespace {

QString snippet(const QList<SearchText>& texts, const QString& typed)
{
    QString marked = snippetOf(texts, searchQuery(typed));
    return marked.replace(hitBegins, u'[').replace(hitEnds, u']');
}

SearchText text(const QString& words)
{
    return {SearchText::Kind::Text, words};
}

SearchText title(const QString& words)
{
    return {SearchText::Kind::Title, words};
}

} // namespace

TEST_CASE("A snippet marks every word that fits")
{
    CHECK(snippet({text(u"Lång väntan på beslutet."_s)}, u"beslut vänta"_s) == u"Lång [väntan] på [beslutet].");
    CHECK(snippet({text(u"Om handläggningstiden"_s)}, u"tid"_s) == u"Om [handläggningstiden]");
    CHECK(snippet({text(u"En ide\u0301 från arme\u0301n"_s)}, u"idé armen"_s) == u"En [ide\u0301] från [arme\u0301n]");
}

TEST_CASE("A snippet is one line without marks of others")
{
    CHECK(snippet({text(u"Ett\n\n- två\u0002\t\u0003tre "_s)}, u"två"_s) == u"Ett - [två] tre");
}

TEST_CASE("A snippet shows the best place")
{
    const QString filling = u"utfyllnad "_s.repeated(40);
    const QString far = u"svar "_s + filling + u"svar från kommunen "_s + filling;
    const QString shown = snippet({text(far)}, u"svar kommun"_s);
    CHECK(shown.contains(u"[svar] från [kommunen]"));
    CHECK(shown.startsWith(u"…utfyllnad"));
    CHECK(shown.endsWith(u"utfyllnad…"));
    CHECK(shown.size() < 180);

    // A whole word before an inside, and another text before the title.
    CHECK(snippet({text(u"handläggningstid"_s), text(u"vår tid"_s)}, u"tid"_s) == u"vår [tid]");
    CHECK(snippet({title(u"En tid"_s), text(u"handläggningstid"_s)}, u"tid"_s) == u"[handläggningstid]");
    CHECK(snippet({title(u"En tid"_s), text(u"annat"_s)}, u"tid"_s) == u"En [tid]");
}

TEST_CASE("A snippet of an endless word or of nothing is no trouble")
{
    CHECK(snippet({text(u"x"_s.repeated(500) + u" svar"_s)}, u"svar"_s).contains(u"[svar]"));
    CHECK(snippet({text(u"svar"_s.repeated(500))}, u"svar"_s).isEmpty() == false);
    CHECK(snippet({}, u"svar"_s).isEmpty());
    CHECK(snippet({text(u"annat"_s)}, u"svar"_s).isEmpty());
}

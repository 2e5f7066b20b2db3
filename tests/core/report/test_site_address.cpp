#include "core/report/site_address.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using heller::report::siteAddress;

TEST_CASE("A page's address is made of its title")
{
    CHECK(siteAddress(u"Gråzon mellan aktörer"_s, {}) == u"grazon-mellan-aktorer"_s);
    CHECK(siteAddress(u"  Trepart: AF–kommun & individ? "_s, {}) == u"trepart-af-kommun-individ"_s);
    CHECK(siteAddress(u"Gråzon"_s, {u"grazon"_s, u"grazon-2"_s}) == u"grazon-3"_s);
    CHECK(siteAddress(u"…"_s, {}) == u"avvikelse"_s);
    CHECK(siteAddress(u"Index"_s, {}) == u"index-2"_s);
    CHECK(siteAddress(u"Väntetiden hos kommunens försörjningsstöd för de unga och i arbete"_s, {}) ==
          u"vantetiden-hos-kommunens-forsorjningsstod-for-de-unga"_s);
    CHECK(siteAddress(u"Vem är det till"_s, {}) == u"vem-ar-det-till"_s); // nothing is cut
}

TEST_CASE("A long title ends at a word, one long word within it")
{
    const QString address = siteAddress(u"Samverkan "_s.repeated(20), {});
    CHECK(address.size() <= 60);
    CHECK(address.endsWith(u"samverkan"_s));
    const QString one = siteAddress(u"x"_s.repeated(200), {});
    CHECK(one.size() <= 60);
    CHECK(one.size() > 20);
}

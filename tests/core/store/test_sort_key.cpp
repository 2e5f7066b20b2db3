#include "core/base/swedish.h"
#include "core/store/sort_key.h"
#include "tests/support/catch.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;
using heller::store::sortKey;

TEST_CASE("Sort keys compare as bytes as the Swedish collation compares texts")
{
    const QStringList sorted{u""_s,       u"1 av 2"_s,   u"2 av 2"_s,      u"10 av 2"_s, u"Abc"_s,
                             u"Fall 2"_s, u"fall 10"_s,  u"idé om stöd"_s, u"Idén"_s,    u"val"_s,
                             u"wal"_s,    u"Zebra"_s,    u"å-listan"_s,    u"Ågren"_s,   u"ändring"_s,
                             u"Ärende"_s, u"övrigt 9"_s, u"Övrigt 11"_s};
    const heller::swedish::Collator collator;
    REQUIRE(std::is_sorted(sorted.begin(), sorted.end(),
                           [&](const QString& a, const QString& b) { return collator.compare(a, b) < 0; }));
    for (qsizetype i = 1; i < sorted.size(); ++i) {
        INFO(sorted[i - 1].toStdString() << " before " << sorted[i].toStdString());
        CHECK(sortKey(sorted[i - 1]).toUtf8() < sortKey(sorted[i]).toUtf8());
    }
}

TEST_CASE("Case, accents and marks do not move a title")
{
    CHECK(sortKey(u"”Idén” – om stöd"_s) == sortKey(u"iden om STÖD"_s));
    CHECK(sortKey(u"LH 2023-007"_s) == sortKey(u"lh 2023-7"_s));
    CHECK(sortKey(u"LH 2023-999"_s) < sortKey(u"LH 2023-1000"_s));
}

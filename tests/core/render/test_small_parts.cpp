#include "core/render/link_target.h"
#include "core/render/table_columns.h"
#include "core/render/xml_buffer.h"
#include "tests/core/render/docx_file.h"

#include <numeric>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::render;

TEST_CASE("text becomes XML: escaped, in UTF-8, without what XML 1.0 cannot hold")
{
    const auto escaped = [](QStringView text) { return XmlBuffer().text(text).take(); };
    CHECK(escaped(u"<a href=\"x\">&") == "&lt;a href=&quot;x&quot;&gt;&amp;");
    CHECK(escaped(u"åäö € \U0001F600") == QByteArray("åäö € 😀"));
    CHECK(escaped(u"a\u0000b\u001Fc\uFFFEd\uFFFFe"_s) == "abcde");
    CHECK(escaped(u"rad\nrad\ttabb") == "rad\nrad\ttabb");
    const QString lone = u"a"_s + QChar(0xD83D) + u"b"_s + QChar(0xDE00);
    CHECK(escaped(lone) == "ab");
    CHECK(escaped(u"") == "");
}

TEST_CASE("only addresses that harm nobody become links")
{
    CHECK(linkTarget(u"https://example.org/a b"_s) == "https://example.org/a%20b");
    CHECK(linkTarget(u" mailto:eva@example.org "_s) == "mailto:eva@example.org");
    CHECK(linkTarget(u"tel:+46701234567"_s) == "tel:+46701234567");
    for (const QString& bad : {u"javascript:alert(1)"_s, u"data:text/html,x"_s, u"file:///etc/passwd"_s,
                               u"www.example.org"_s, u"https://"_s, u"mailto:"_s, u""_s, u"\\\\server\\share"_s})
        CHECK(linkTarget(bad).isEmpty());
}

TEST_CASE("column widths follow the shares and fill the page exactly")
{
    Table table;
    table.rows = {{{}, {}, {}}};
    const auto widths = [&](const QList<int>& shares) {
        table.columnShares = shares;
        return columnWidths(table, 9072);
    };
    CHECK(widths({1, 1, 1}) == QList<Twips>{3024, 3024, 3024});
    CHECK(widths({1, 2, 1}) == QList<Twips>{2268, 4536, 2268});
    CHECK(widths({}) == QList<Twips>{3024, 3024, 3024});
    CHECK(widths({0, -3, 2}) == QList<Twips>{2268, 2268, 4536});
    const QList<Twips> odd = widths({3, 7, 11});
    CHECK(std::accumulate(odd.begin(), odd.end(), 0) == 9072);
}

TEST_CASE("zip: what was packed is unpacked, bombs and rubble are refused")
{
    const QList<Part> parts = {{u"a/å.txt"_s, "ett"}, {u"b.bin"_s, QByteArray(100000, 'x')}, {u"tom"_s, ""}};
    const QByteArray packed = must(packZip(parts));
    CHECK(must(unpackZip(packed)) == parts);
    CHECK(packed == must(packZip(parts)));

    CHECK(mustFail(unpackZip(packed, {.partSize = 99999})).code == ErrorCode::TooLarge);
    CHECK(mustFail(unpackZip(packed, {.totalSize = 50000})).code == ErrorCode::TooLarge);
    CHECK(mustFail(unpackZip(packed, {.parts = 2})).code == ErrorCode::TooLarge);
    CHECK(mustFail(unpackZip("no zip")).code == ErrorCode::UnsupportedFormat);
    CHECK_FALSE(unpackZip(packed.first(packed.size() / 2)).has_value());
    QByteArray damaged = packed;
    damaged[packed.indexOf("b.bin") + 12] = char(~damaged[packed.indexOf("b.bin") + 12]);
    CHECK_FALSE(unpackZip(damaged).has_value());
}

TEST_CASE("a page lies on its side where a table has many columns")
{
    const PageLook upright = ownLook().page;
    Table table{.columnShares = {1, 1, 1, 1, 1}};
    CHECK(pageFor({.blocks = {table}}, upright) == upright);
    table.columnShares.append(1);
    const PageLook wide = pageFor({.blocks = {Paragraph(), table}}, upright);
    CHECK(wide.width == upright.height);
    CHECK(wide.height == upright.width);
    CHECK(wide.left == upright.left);
}

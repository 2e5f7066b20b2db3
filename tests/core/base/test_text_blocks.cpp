#include "core/base/text_blocks.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace heller;

namespace {

TextBlock paragraph(const QString& text)
{
    return {TextBlock::Kind::Paragraph, text};
}

TextBlock bullet(const QString& text)
{
    return {TextBlock::Kind::Bullet, text};
}

} // namespace

TEST_CASE("A text is told apart into paragraphs and bullets")
{
    CHECK(blocksOf(u"").isEmpty());
    CHECK(blocksOf(u"\n \n").isEmpty());
    CHECK(blocksOf(u"ett\nradbrott\n\ntvå") == QList{paragraph(u"ett\nradbrott"_s), paragraph(u"två"_s)});
    CHECK(blocksOf(u"Frågor:\n- a\n- b\nfortsätter\n\nslut") ==
          QList{paragraph(u"Frågor:"_s), bullet(u"a"_s), bullet(u"b\nfortsätter"_s), paragraph(u"slut"_s)});
    CHECK(blocksOf(u"-5 grader") == QList{paragraph(u"-5 grader"_s)});
}

TEST_CASE("Blocks become text with empty lines between paragraphs")
{
    CHECK(textOf({}).isEmpty());
    CHECK(textOf({paragraph(u"a"_s), bullet(u"b"_s), bullet(u"c"_s), paragraph(u"d"_s)}) == u"a\n\n- b\n- c\n\nd");
    CHECK(textOf({paragraph(QString()), bullet(QString()), paragraph(u"a"_s)}) == u"a");
}

TEST_CASE("Blocks survive being written and read")
{
    const QList<TextBlock> blocks{bullet(u"b\nrad"_s), bullet(u"c\tflik"_s), paragraph(u"a"_s), paragraph(u"e\nf"_s),
                                  bullet(u"g"_s)};
    CHECK(blocksOf(textOf(blocks)) == blocks);
}

TEST_CASE("Pasted text is written the register's way")
{
    const auto [pasted, tidy] = GENERATE(table<QString, QString>({
        {u"a\r\nb\rc"_s, u"a\nb\nc"_s},
        {u"a\u2028b\u2029c\vd"_s, u"a\nb\nc\nd"_s},
        {u"\n\n a  \n\n\n\nb\t\n\n"_s, u" a\n\nb"_s},
        {u"• ett\n·\ttvå\n– tre\n* fyra\n- fem"_s, u"- ett\n- två\n- tre\n- fyra\n- fem"_s},
        {u"  •   inskjuten"_s, u"- inskjuten"_s},
        {u"\uF0B7\tfrån Word"_s, u"- från Word"_s},
        {u"o\tandra nivån\no  också"_s, u"- andra nivån\n- också"_s},
        {u"o så vidare"_s, u"o så vidare"_s},
        {u"–5 grader\n*viktigt*"_s, u"–5 grader\n*viktigt*"_s},
        {u"• - ett\n- - två\n- -5 grader"_s, u"- ett\n- två\n- -5 grader"_s},
        {u"-"_s, u"-"_s},
        {QString(u"a"_s + QChar(7) + u"b"_s + QChar(0)), u"ab"_s},
        {u" \t\n"_s, QString()},
    }));
    CHECK(tidyText(pasted) == tidy);
    CHECK(tidyText(tidy) == tidy);
}

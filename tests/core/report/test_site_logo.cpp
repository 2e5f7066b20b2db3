#include "core/report/site_logo.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::report;

namespace {

QByteArray chunk(const QByteArray& type, const QByteArray& data)
{
    const auto size = static_cast<char>(data.size());
    return QByteArray("\0\0\0", 3) + size + type + data + QByteArray("\0\0\0\0", 4);
}

QByteArray segment(char kind, const QByteArray& data)
{
    return QByteArray("\xff", 1) + kind + '\0' + static_cast<char>(data.size() + 2) + data;
}

const QByteArray pngHead("\x89PNG\r\n\x1a\n", 8);
const QByteArray name("Ronja Rapportör");

} // namespace

TEST_CASE("Of a PNG there is the picture and nothing that was written beside it")
{
    const QByteArray picture = pngHead + chunk("IHDR", "h") + chunk("IDAT", "d") + chunk("IEND", {});
    const QByteArray told = pngHead + chunk("IHDR", "h") + chunk("tEXt", name) + chunk("IDAT", "d") +
                            chunk("eXIf", name) + chunk("IEND", {}) + name;
    CHECK(must(plainLogo(u"logo.png"_s, told)) == picture);
    CHECK(must(plainLogo(u"logo.png"_s, picture)) == picture);
    for (const QByteArray& no : {QByteArray("<svg>" + name + "</svg>"), told.first(20), QByteArray("x"), pngHead})
        CHECK(mustFail(plainLogo(u"logo.png"_s, no)).code == ErrorCode::InvalidInput);
}

TEST_CASE("Of a JPEG there is the picture and nothing that a camera wrote beside it")
{
    const QByteArray start("\xff\xd8", 2);
    const QByteArray scan = segment('\xda', "s") + "bild" + QByteArray("\xff\xd9", 2);
    const QByteArray told = start + segment('\xe0', "JFIF") + segment('\xe1', "Exif" + name) + segment('\xfe', name) +
                            segment('\xdb', "q") + scan + name;
    CHECK(must(plainLogo(u"logo.jpg"_s, told)) == start + segment('\xe0', "JFIF") + segment('\xdb', "q") + scan);
    for (const QByteArray& no : {told.first(30), QByteArray("x"), start + scan.first(5)})
        CHECK(mustFail(plainLogo(u"logo.jpg"_s, no)).code == ErrorCode::InvalidInput);
}

TEST_CASE("An SVG that runs or fetches anything is refused")
{
    const QByteArray head = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>";
    const QByteArray plain = head + "<g id='a' fill='url(#b)'><text>Förbundet</text></g><use xlink:href='#a'/></svg>";
    CHECK(must(plainLogo(u"logo.svg"_s, plain)) == plain);
    for (const QByteArray inside :
         {"<script>1</script>", "<image href='https://example.org/a.png'/>", "<g onclick='x()'/>",
          "<a xlink:href='javascript:x()'/>", "<g style='fill: url(https://example.org/x)'/>",
          "<style>@import 'https://example.org/x';</style>", "<foreignObject/>"}) {
        INFO(inside.toStdString());
        CHECK(mustFail(plainLogo(u"logo.svg"_s, head + inside + "</svg>")).code == ErrorCode::InvalidInput);
    }
    CHECK_FALSE(plainLogo(u"logo.svg"_s, "<html/>"));
    CHECK_FALSE(plainLogo(u"logo.svg"_s, head));
    CHECK_FALSE(plainLogo(u"logo.svg"_s, "<!DOCTYPE svg [<!ENTITY a 'b'>]>" + plain));
}

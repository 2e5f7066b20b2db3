#include "core/report/site_logo.h"

#include <QCoreApplication>
#include <QXmlStreamReader>
#include <QtEndian>

#include <optional>

namespace heller::report {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::report::Site)
};

/// The chunks that are the picture: https://www.w3.org/TR/png/#11Chunks. Nothing behind the last.
std::optional<QByteArray> plainPng(const QByteArray& content)
{
    static const QByteArray signature("\x89PNG\r\n\x1a\n", 8);
    static const QByteArrayList kept = {"IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA",
                                        "cHRM", "sRGB", "sBIT", "bKGD", "pHYs"};
    constexpr qsizetype frame = 12; // length, type and checksum
    if (!content.startsWith(signature))
        return std::nullopt;
    QByteArray plain = signature;
    qsizetype at = signature.size();
    while (content.size() - at >= frame) {
        const qsizetype length = qFromBigEndian<quint32>(content.constData() + at);
        if (length > content.size() - at - frame)
            return std::nullopt;
        const QByteArray type = content.sliced(at + 4, 4);
        if (kept.contains(type))
            plain += content.sliced(at, length + frame);
        at += length + frame;
        if (type == "IEND")
            return plain;
    }
    return std::nullopt;
}

/// Without the application segments but for JFIF's and Adobe's, which say how the colours are meant, and without
/// remarks: ITU-T T.81, annex B. Nothing behind the end.
std::optional<QByteArray> plainJpeg(const QByteArray& content)
{
    constexpr uchar mark = 0xff;
    constexpr uchar scan = 0xda;
    constexpr uchar remark = 0xfe;
    const auto byte = [&](qsizetype at) { return static_cast<uchar>(content.at(at)); };
    if (!content.startsWith("\xff\xd8\xff"))
        return std::nullopt;
    QByteArray plain = content.first(2);
    qsizetype at = 2;
    while (content.size() - at >= 4 && byte(at) == mark) {
        const uchar kind = byte(at + 1);
        const qsizetype length = 2 + qFromBigEndian<quint16>(content.constData() + at + 2);
        if (length > content.size() - at)
            return std::nullopt;
        if (kind == scan) {
            const qsizetype end = content.lastIndexOf("\xff\xd9");
            return end < at ? std::nullopt : std::optional(plain + content.sliced(at, end + 2 - at));
        }
        const bool isApplication = kind >= 0xe0 && kind <= 0xef;
        if ((!isApplication || kind == 0xe0 || kind == 0xee) && kind != remark)
            plain += content.sliced(at, length);
        at += length;
    }
    return std::nullopt;
}

bool leadsElsewhere(const QXmlStreamAttribute& attribute)
{
    const QString value = attribute.value().trimmed().toString();
    if (attribute.name() == u"href"_s || attribute.name() == u"src"_s)
        return !value.startsWith(u'#') && !value.startsWith("data:image/"_L1);
    return value.contains("url("_L1, Qt::CaseInsensitive) && !value.contains("url(#"_L1, Qt::CaseInsensitive);
}

bool fetchesByStyle(const QString& rules)
{
    return rules.contains("@import"_L1) || (rules.contains("url("_L1) && !rules.contains("url(#"_L1));
}

/// Reads on to the end of a style.
bool isPlainElement(QXmlStreamReader& xml)
{
    const QString name = xml.name().toString();
    if (name == "script"_L1 || name == "foreignObject"_L1)
        return false;
    for (const QXmlStreamAttribute& attribute : xml.attributes())
        if (attribute.name().startsWith(u"on", Qt::CaseInsensitive) || leadsElsewhere(attribute))
            return false;
    return name != "style"_L1 || !fetchesByStyle(xml.readElementText(QXmlStreamReader::IncludeChildElements));
}

/// Whether it is a picture that nothing is done by or fetched for.
bool isPlainSvg(const QByteArray& content)
{
    QXmlStreamReader xml(content);
    bool isSvg = false;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD && !xml.entityDeclarations().isEmpty())
            return false;
        if (token != QXmlStreamReader::StartElement)
            continue;
        isSvg = isSvg || xml.name() == u"svg"_s;
        if (!isSvg || !isPlainElement(xml))
            return false;
    }
    return isSvg && !xml.hasError();
}

} // namespace

Result<QByteArray> plainLogo(const QString& name, const QByteArray& content)
{
    if (name.endsWith(".svg"_L1)) {
        if (isPlainSvg(content))
            return content;
        return fail(ErrorCode::InvalidInput, Text::tr("The logo is no SVG that is a picture alone."),
                    Text::tr("Save it without scripts and without what is fetched from elsewhere, or choose a PNG."));
    }
    const auto plain = name.endsWith(".png"_L1) ? plainPng(content) : plainJpeg(content);
    if (plain)
        return *plain;
    return fail(ErrorCode::InvalidInput, Text::tr("The logo is not the kind of picture that its name says."),
                Text::tr("Choose a PNG, JPEG or SVG."));
}

} // namespace heller::report

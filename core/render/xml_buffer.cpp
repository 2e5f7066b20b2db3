#include "core/render/xml_buffer.h"

namespace heller::render {

namespace {

/// The replacement of an ASCII character that may not stand as it is; null: it may.
const char* escapeOf(char16_t unit)
{
    switch (unit) {
    case u'&':
        return "&amp;";
    case u'<':
        return "&lt;";
    case u'>':
        return "&gt;";
    case u'"':
        return "&quot;";
    case u'\t':
    case u'\n':
    case u'\r':
        return nullptr;
    default:
        return unit < 0x20 ? "" : nullptr;
    }
}

char* putUtf8(char* out, char32_t code)
{
    const auto byte = [](char32_t value) { return static_cast<char>(static_cast<unsigned char>(value)); };
    if (code < 0x800) {
        *out++ = byte(0xC0 | (code >> 6));
    } else if (code < 0x10000) {
        *out++ = byte(0xE0 | (code >> 12));
        *out++ = byte(0x80 | ((code >> 6) & 0x3F));
    } else {
        *out++ = byte(0xF0 | (code >> 18));
        *out++ = byte(0x80 | ((code >> 12) & 0x3F));
        *out++ = byte(0x80 | ((code >> 6) & 0x3F));
    }
    *out++ = byte(0x80 | (code & 0x3F));
    return out;
}

} // namespace

XmlBuffer& XmlBuffer::text(QStringView text)
{
    constexpr qsizetype longest = 6; // "&quot;"; a UTF-16 unit is at most three bytes of UTF-8
    const qsizetype old = m_bytes.size();
    m_bytes.resize(old + text.size() * longest);
    char* const begin = m_bytes.data();
    char* out = begin + old;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit < 0x80) {
            const char* escape = escapeOf(unit);
            if (!escape)
                *out++ = static_cast<char>(unit);
            else
                while (*escape)
                    *out++ = *escape++;
        } else if (!QChar::isSurrogate(unit)) {
            if (unit < 0xFFFE) // XML has no U+FFFE and U+FFFF
                out = putUtf8(out, unit);
        } else if (QChar::isHighSurrogate(unit) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            out = putUtf8(out, QChar::surrogateToUcs4(unit, text[i + 1].unicode()));
            ++i;
        } // a lone surrogate is no character
    }
    m_bytes.resize(out - begin);
    return *this;
}

} // namespace heller::render

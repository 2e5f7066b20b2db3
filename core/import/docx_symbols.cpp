#include "core/import/docx_symbols.h"

namespace heller::importing {

namespace {

struct Symbol
{
    ushort code;
    char16_t character;
};

constexpr Symbol wingdings[] = {{0x4A, u'☺'}, {0x6C, u'●'}, {0x6E, u'■'}, {0x6F, u'☐'}, {0x71, u'☐'}, {0x9F, u'•'},
                                {0xA7, u'▪'}, {0xA8, u'☐'}, {0xD8, u'➢'}, {0xDF, u'←'}, {0xE0, u'→'}, {0xE8, u'➔'},
                                {0xF0, u'⇨'}, {0xFB, u'✗'}, {0xFC, u'✓'}, {0xFD, u'☒'}, {0xFE, u'☑'}};
constexpr Symbol symbolFont[] = {{0x2D, u'−'}, {0xA3, u'≤'}, {0xAC, u'←'}, {0xAE, u'→'}, {0xB0, u'°'},
                                 {0xB1, u'±'}, {0xB3, u'≥'}, {0xB4, u'×'}, {0xB7, u'•'}, {0xB9, u'≠'}};

template<size_t size>
QChar lookUp(const Symbol (&symbols)[size], ushort code)
{
    for (const Symbol& symbol : symbols) {
        if (symbol.code == code)
            return symbol.character;
    }
    return QChar::ReplacementCharacter;
}

} // namespace

QChar symbolCharacter(QStringView font, QStringView hexadecimal)
{
    const ushort code = hexadecimal.toString().toUShort(nullptr, 16);
    const bool privateUse = code >= 0xF000 && code <= 0xF0FF;
    const ushort plain = privateUse ? static_cast<ushort>(code - 0xF000) : code;
    if (font.startsWith(u"Wingdings", Qt::CaseInsensitive))
        return lookUp(wingdings, plain);
    if (font.compare(u"Symbol", Qt::CaseInsensitive) == 0)
        return lookUp(symbolFont, plain);
    return plain >= 0x20 && !QChar::isSurrogate(char32_t{plain}) ? QChar(plain) : QChar(QChar::ReplacementCharacter);
}

} // namespace heller::importing

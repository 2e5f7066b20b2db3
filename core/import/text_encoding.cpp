#include "core/import/text_encoding.h"

#include <QStringDecoder>

#include <algorithm>

namespace heller::importing {

using namespace Qt::StringLiterals;

namespace {

std::optional<QString> decoded(QByteArrayView bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

/// UTF-16 without its mark: in Swedish text every other byte is nought.
std::optional<QStringConverter::Encoding> utf16Without(QByteArrayView bytes)
{
    constexpr qsizetype looked = 4096;
    const QByteArrayView start = bytes.first(qMin(looked, bytes.size()));
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < start.size(); ++i)
        (i % 2 == 0 ? even : odd) += start.at(i) == '\0' ? 1 : 0;
    const qsizetype most = start.size() / 2;
    if (odd * 4 >= most * 3 && even * 10 < most && most > 1)
        return QStringConverter::Utf16LE;
    if (even * 4 >= most * 3 && odd * 10 < most && most > 1)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

/// Control characters that no text has.
bool looksLikeText(QStringView text)
{
    const auto strange = std::ranges::count_if(text, [](QChar character) {
        const char16_t code = character.unicode();
        return code < 0x20 && code != '\n' && code != '\r' && code != '\t' && code != '\f' && code != '\v';
    });
    return strange * 200 <= text.size() && !text.contains(QChar(u'\0'));
}

} // namespace

QString fromWindows1252(QByteArrayView bytes)
{
    static constexpr char16_t high[] = {0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                        0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                        0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                        0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
    QString text = QString::fromLatin1(bytes);
    for (QChar& character : text) {
        if (character.unicode() >= 0x80 && character.unicode() < 0xA0)
            character = QChar(high[character.unicode() - 0x80]);
    }
    return text;
}

std::optional<QString> textIn(QByteArrayView bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes);
    std::optional<QString> text;
    if (encoding)
        text = decoded(bytes, *encoding);
    else if (const auto without = utf16Without(bytes))
        text = decoded(bytes, *without);
    else
        text = decoded(bytes, QStringConverter::Utf8);
    if (!text && !encoding)
        text = fromWindows1252(bytes);
    if (!text || !looksLikeText(*text))
        return std::nullopt;
    return text->replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
}

} // namespace heller::importing

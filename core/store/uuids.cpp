#include "core/store/uuids.h"

namespace heller::store {

QUuid Uuids::next()
{
    if (m_random)
        return QUuid::createUuid();
    const quint64 high = m_engine();
    const quint64 low = m_engine();
    const auto byteOf = [](quint64 word, int index) { return static_cast<uchar>((word >> (8 * index)) & 0xff); };
    // Version 4 and variant 1 as RFC 4122 has them, so that nobody can tell it from a random one.
    return QUuid(static_cast<uint>(high >> 32), static_cast<ushort>((high >> 16) & 0xffff),
                 static_cast<ushort>((high & 0x0fff) | 0x4000), static_cast<uchar>((byteOf(low, 0) & 0x3f) | 0x80),
                 byteOf(low, 1), byteOf(low, 2), byteOf(low, 3), byteOf(low, 4), byteOf(low, 5), byteOf(low, 6),
                 byteOf(low, 7));
}

} // namespace heller::store

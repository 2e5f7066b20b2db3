#pragma once

#include <QIODevice>

namespace heller::importing {

/// Passes on what it reads, counts it and stops at a limit as if the source had ended.
class LimitedDevice final : public QIODevice
{
public:
    LimitedDevice(QIODevice& source, qint64 limit) : m_source(source), m_limit(limit)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool exceeded() const { return m_exceeded; }
    [[nodiscard]] qint64 count() const { return m_count; }

protected:
    qint64 readData(char* data, qint64 maxSize) override
    {
        const qint64 got = m_source.read(data, maxSize);
        if (got <= 0)
            return got;
        m_count += got;
        m_exceeded = m_exceeded || m_count > m_limit;
        return m_exceeded ? -1 : got;
    }

    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QIODevice& m_source;
    qint64 m_limit;
    qint64 m_count = 0;
    bool m_exceeded = false;
};

} // namespace heller::importing

#pragma once

#include <QByteArray>
#include <QStringView>

namespace heller::render {

/// Grows XML or HTML as UTF-8 bytes. Markup goes in as it is, text escaped and freed of what XML 1.0 cannot hold.
/// Far quicker than QXmlStreamWriter, which matters when a report has a thousand cases.
class XmlBuffer
{
public:
    XmlBuffer& markup(QByteArrayView bytes)
    {
        m_bytes.append(bytes);
        return *this;
    }
    XmlBuffer& number(qint64 value)
    {
        m_bytes.append(QByteArray::number(value));
        return *this;
    }
    /// For element content and for attributes in double quotes.
    XmlBuffer& text(QStringView text);

    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }
    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

} // namespace heller::render

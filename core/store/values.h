#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QUuid>
#include <QVariant>

#include <optional>

namespace heller::store {

// How a value lies in the file. An empty text is an empty text, never NULL; a null date, id or optional is NULL.

[[nodiscard]] inline QVariant stored(const QString& value)
{
    // A NUL would end the text for SQLite's own functions, and means nothing in a register.
    if (value.contains(QChar(u'\0')))
        return QString(value).remove(QChar(u'\0'));
    if (!value.isValidUtf16()) // half a character, from a broken paste: shown as a replacement mark
        return QString::fromUtf8(value.toUtf8());
    return value.isNull() ? QVariant(QStringLiteral("")) : QVariant(value);
}

[[nodiscard]] inline QVariant stored(QDate value)
{
    return value.isValid() ? QVariant(value.toString(Qt::ISODate)) : QVariant();
}

/// In UTC.
[[nodiscard]] inline QVariant stored(const QDateTime& value)
{
    return value.isValid() ? QVariant(value.toUTC().toString(Qt::ISODateWithMs)) : QVariant();
}

[[nodiscard]] inline QVariant stored(const QUuid& value)
{
    return value.toString(QUuid::WithoutBraces);
}

[[nodiscard]] inline QVariant stored(const QByteArray& value)
{
    return value;
}

[[nodiscard]] inline QVariant stored(qint64 value)
{
    return value;
}

[[nodiscard]] inline QVariant stored(int value)
{
    return qint64{value};
}

[[nodiscard]] inline QVariant stored(bool value)
{
    return qint64{value ? 1 : 0};
}

QVariant stored(const char*) = delete; // would be taken for a bool
QVariant stored(const char16_t*) = delete;

template<typename Tag>
[[nodiscard]] QVariant stored(Id<Tag> value)
{
    return value.isNull() ? QVariant() : QVariant(value.value());
}

template<typename Value>
[[nodiscard]] QVariant stored(const std::optional<Value>& value)
{
    return value ? stored(*value) : QVariant();
}

/// An optional enumeration or value object that has a code: codeOf() found by its argument.
template<typename Value>
[[nodiscard]] std::optional<QString> optionalCode(const std::optional<Value>& value)
{
    return value ? std::optional(codeOf(*value)) : std::nullopt;
}

} // namespace heller::store

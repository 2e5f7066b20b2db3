#pragma once

#include <QByteArray>
#include <QString>

namespace heller::privacy {

/// A list of resources/privacy, its lines in the order of their bytes: searched by halves where they lie, since most of
/// it is never asked for.
class SortedLines
{
public:
    explicit SortedLines(const QString& file);

    [[nodiscard]] bool contains(QByteArrayView word) const;

private:
    QByteArray m_lines;
};

} // namespace heller::privacy

#pragma once

#include <QByteArray>
#include <QList>
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
    [[nodiscard]] QByteArrayView lineAt(qsizetype number) const;

    QByteArray m_lines;
    QList<qint32> m_starts; ///< of each line, and one past the last
};

} // namespace heller::privacy

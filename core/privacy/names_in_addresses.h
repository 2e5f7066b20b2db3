#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace heller::privacy {

/// Names as links, folders and files have them: in small letters, without dots and rings, parted by anything or by
/// nothing: "personal/viking-tankman", "rask_rut.docx", "rutrask".
class NamesInAddresses
{
public:
    struct Place
    {
        qsizetype start = 0;
        qsizetype length = 0;
        QString part = {}; ///< of the name, folded, as it was taken in
    };

    /// The parts of one person's name, see partsOfName().
    void insert(const QStringList& parts);

    /// A part that is a word, too, is somebody's where another of the same name stands beside it.
    [[nodiscard]] QList<Place> find(const QString& text) const;

private:
    [[nodiscard]] QList<Place> inAddress(const QString& text, qsizetype start, qsizetype end) const;

    QHash<QString, QString> m_parts; ///< "tankman" → "tänkman"
    QSet<QString> m_pairs;           ///< "viking tankman", "tankman viking"
};

} // namespace heller::privacy

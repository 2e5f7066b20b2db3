#include "core/privacy/sorted_lines.h"

#include <QFile>

/// Outside every namespace, as Q_INIT_RESOURCE demands.
static void loadWordsResource()
{
    Q_INIT_RESOURCE(privacy);
}

namespace heller::privacy {

using namespace Qt::StringLiterals;

SortedLines::SortedLines(const QString& file)
{
    loadWordsResource();
    QFile source(u":/heller/privacy/"_s + file);
    if (source.open(QIODevice::ReadOnly)) // it is compiled in
        m_lines = source.readAll();
    qsizetype start = 0;
    while (start < m_lines.size()) {
        const qsizetype found = m_lines.indexOf('\n', start);
        const qsizetype end = found < 0 ? m_lines.size() : found;
        if (m_lines.at(start) == '#') // the notice
            m_starts.clear();
        else
            m_starts.append(static_cast<qint32>(start));
        start = end + 1;
    }
    m_starts.append(static_cast<qint32>(start));
}

QByteArrayView SortedLines::lineAt(qsizetype number) const
{
    const qsizetype start = m_starts.at(number);
    return QByteArrayView(m_lines).sliced(start, m_starts.at(number + 1) - start - 1);
}

bool SortedLines::contains(QByteArrayView word) const
{
    qsizetype low = 0;
    qsizetype high = m_starts.size() - 1;
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        const int order = lineAt(middle).compare(word);
        if (order == 0)
            return true;
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return false;
}

} // namespace heller::privacy

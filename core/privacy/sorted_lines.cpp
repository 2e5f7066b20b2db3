#include "core/privacy/sorted_lines.h"

#include <QFile>

#include <algorithm>

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
    qsizetype notice = 0; // the lines that begin with #
    while (notice < m_lines.size() && m_lines.at(notice) == '#')
        notice = std::max(m_lines.indexOf('\n', notice), notice) + 1;
    m_lines.remove(0, notice);
}

bool SortedLines::contains(QByteArrayView word) const
{
    qsizetype low = 0;
    qsizetype high = m_lines.size();
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        const qsizetype start = middle == 0 ? 0 : m_lines.lastIndexOf('\n', middle - 1) + 1;
        const qsizetype end = std::max(m_lines.indexOf('\n', start), start);
        const int order = QByteArrayView(m_lines).sliced(start, end - start).compare(word);
        if (order == 0)
            return true;
        if (order < 0)
            low = end + 1;
        else
            high = start;
    }
    return false;
}

} // namespace heller::privacy

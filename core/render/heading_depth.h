#pragma once

#include <QList>

namespace heller::render {

/// How deep a heading stands below the ones above it. No depth is skipped, whatever levels the paper uses: a screen
/// reader's user walks them.
class HeadingDepth
{
public:
    /// The depth, from 1, of the next heading in the document.
    int of(int level)
    {
        while (!m_open.isEmpty() && m_open.last() >= level)
            m_open.removeLast();
        m_open.append(level);
        return static_cast<int>(m_open.size());
    }

private:
    QList<int> m_open;
};

} // namespace heller::render

#include "tests/faults/child_process.h"

#include "tests/support/catch.h"

#include <algorithm>

namespace heller {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 30000;

} // namespace

ChildProcess::ChildProcess(const QStringList& arguments)
{
    start(QStringLiteral(FAULT_CHILD), arguments);
}

ChildProcess::ChildProcess(const QString& program, const QStringList& arguments)
{
    start(program, arguments + QStringList{QStringLiteral(FAULT_CHILD)});
}

ChildProcess::~ChildProcess()
{
    kill();
}

void ChildProcess::start(const QString& program, const QStringList& arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program, arguments);
    REQUIRE(m_process.waitForStarted(patienceMs));
}

bool ChildProcess::waitFor(const QString& beginning)
{
    const auto isThere = [&] {
        return std::ranges::any_of(m_lines, [&](const QString& line) { return line.startsWith(beginning); });
    };
    read();
    while (!isThere()) {
        if (!m_process.waitForReadyRead(patienceMs))
            return false;
        read();
    }
    return true;
}

bool ChildProcess::finish()
{
    const bool stopped = m_process.waitForFinished(patienceMs);
    read();
    return stopped && ended();
}

void ChildProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(patienceMs);
    read();
}

void ChildProcess::read()
{
    m_unfinished += m_process.readAllStandardOutput();
    for (qsizetype end = m_unfinished.indexOf('\n'); end >= 0; end = m_unfinished.indexOf('\n')) {
        m_lines += QString::fromUtf8(m_unfinished.first(end));
        m_unfinished.remove(0, end + 1);
    }
}

QStringList ChildProcess::said(const QString& word) const
{
    QStringList rests;
    for (const QString& line : m_lines) {
        if (line.startsWith(word + u' '))
            rests += line.sliced(word.size() + 1);
    }
    return rests;
}

int ChildProcess::lastNumber(const QString& word) const
{
    const QStringList rests = said(word);
    return rests.isEmpty() ? -1 : rests.last().section(u' ', 0, 0).toInt();
}

} // namespace heller

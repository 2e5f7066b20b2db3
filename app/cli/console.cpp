#include "app/cli/console.h"

#include <QCoreApplication>

#include <cstdio>

namespace heller::cli {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heller::cli::Console)
};

} // namespace

Console::Console()
{
    m_lost = !m_out.open(stdout, QIODevice::WriteOnly) || !m_err.open(stderr, QIODevice::WriteOnly);
}

void Console::print(const QString& text)
{
    printBytes(text.toUtf8());
}

void Console::printLine(const QString& text)
{
    print(text + u'\n');
}

void Console::printBytes(const QByteArray& text)
{
    m_lost = m_lost || m_out.write(text) != text.size();
}

void Console::complain(const QString& text)
{
    // Nobody is left to tell when standard error itself is closed.
    m_err.write((text + u'\n').toUtf8());
    m_err.flush();
}

Result<> Console::finish()
{
    if (m_out.flush() && !m_lost)
        return {};
    return fail(ErrorCode::InputOutput, Texts::tr("The output could not be written in full."),
                Texts::tr("Is the disk full, or was the receiving program closed?"), m_out.errorString());
}

} // namespace heller::cli

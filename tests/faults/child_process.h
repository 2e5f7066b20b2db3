#pragma once

#include <QProcess>
#include <QStringList>

namespace heller {

/// fault_child, and what it has said so far.
class ChildProcess
{
public:
    explicit ChildProcess(const QStringList& arguments);
    /// By way of another program that makes its world smaller; `program` is given the child's path as its last
    /// argument.
    ChildProcess(const QString& program, const QStringList& arguments);
    ~ChildProcess();
    Q_DISABLE_COPY_MOVE(ChildProcess)

    /// Waits for a line that begins so; false when the child ended before.
    [[nodiscard]] bool waitFor(const QString& beginning);
    /// Waits for the end; false unless it said all it had to say.
    [[nodiscard]] bool finish();
    /// SIGKILL: no code of the child's runs any more. What it had said before is kept.
    void kill();

    /// Whether it had said all it had to say.
    [[nodiscard]] bool ended() const { return !m_lines.isEmpty() && m_lines.last() == QStringLiteral("end"); }
    /// What follows `word` in the lines that begin with it.
    [[nodiscard]] QStringList said(const QString& word) const;
    /// The number in the last line that begins with `word`; -1 when there is none.
    [[nodiscard]] int lastNumber(const QString& word) const;
    [[nodiscard]] std::string transcript() const { return m_lines.join(u'\n').toStdString(); }

private:
    void start(const QString& program, const QStringList& arguments);
    void read();

    QProcess m_process;
    QByteArray m_unfinished;
    QStringList m_lines;
};

} // namespace heller

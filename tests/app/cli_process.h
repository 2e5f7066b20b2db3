#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

namespace heller {

/// What a run of heller-cli left behind.
struct CliRun
{
    int exitCode = -1;
    QByteArray out = {};
    QByteArray err = {};

    [[nodiscard]] QString text() const { return QString::fromUtf8(out); }
    [[nodiscard]] QString complaint() const { return QString::fromUtf8(err); }
    /// Fails the test when it is no JSON object.
    [[nodiscard]] QJsonObject json() const;
};

/// Runs the real program, in English unless said, so that the tests do not hang on the translation. `outFile`: where
/// its standard output goes instead of CliRun::out.
[[nodiscard]] CliRun cli(const QStringList& words, const QString& language = QStringLiteral("en"),
                         const QString& outFile = {});

/// A folder for one test, with shorthands for the files in it.
class Workplace
{
public:
    Workplace();
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray bytes(const QString& name) const;
    [[nodiscard]] bool has(const QString& name) const;
    void write(const QString& name, const QByteArray& bytes) const;
    /// The example register under that name.
    [[nodiscard]] QString example(const QString& name = QStringLiteral("exempel.heller")) const;

private:
    QTemporaryDir m_folder;
};

} // namespace heller

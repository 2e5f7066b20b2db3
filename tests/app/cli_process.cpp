#include "tests/app/cli_process.h"

#include "tests/support/catch.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace heller {

QJsonObject CliRun::json() const
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(out, &parsing);
    INFO(err.toStdString() << out.left(400).toStdString());
    REQUIRE(parsing.error == QJsonParseError::NoError);
    REQUIRE(document.isObject());
    return document.object();
}

CliRun cli(const QStringList& words, const QString& language, const QString& outFile)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HELLER_LANGUAGE"_s, language);
    process.setProcessEnvironment(environment);
    if (!outFile.isEmpty())
        process.setStandardOutputFile(outFile);
    process.start(QStringLiteral(HELLER_CLI), words);
    REQUIRE(process.waitForFinished(120'000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Workplace::Workplace()
{
    REQUIRE(m_folder.isValid());
}

QByteArray Workplace::bytes(const QString& name) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

bool Workplace::has(const QString& name) const
{
    return QFile::exists(path(name));
}

void Workplace::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QString Workplace::example(const QString& name) const
{
    const CliRun made = cli({u"example"_s, path(name)});
    INFO(made.err.toStdString());
    REQUIRE(made.exitCode == 0);
    return path(name);
}

} // namespace heller

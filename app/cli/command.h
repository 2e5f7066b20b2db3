#pragma once

#include "app/cli/console.h"
#include "core/base/result.h"

#include <QList>
#include <QStringList>

#include <expected>
#include <memory>

class QCommandLineParser;

namespace heller::cli {

enum ExitCode { Done = 0, Failed = 1, UsedWrongly = 2 };

/// Why a command did not do what it was asked.
struct Failure
{
    explicit Failure(Error failed, ExitCode code = Failed) : error(std::move(failed)), exitCode(code) {}

    Error error;
    ExitCode exitCode;
};

using Outcome = std::expected<void, Failure>;

template<typename T>
[[nodiscard]] std::unexpected<Failure> failed(const Result<T>& result)
{
    return std::unexpected(Failure(result.error()));
}

[[nodiscard]] std::unexpected<Failure> failed(ErrorCode code, QString message, QString advice = {});
[[nodiscard]] std::unexpected<Failure> usedWrongly(QString message, QString advice = {});

/// A word that stands by its place: REGISTER, FILE…
struct Argument
{
    enum class Count { One, OneOrNone, OneOrMore, Any };

    QString name = {};
    QString description = {};
    Count count = Count::One;
};

/// A word that stands by its name: --out FILE.
struct Option
{
    QString name = {};      ///< without the dashes
    QString valueName = {}; ///< empty: a switch
    QString description = {};
    bool required = false;
};

/// What --help says of a command, and what the parser takes.
struct Description
{
    QString name = {};
    QString summary = {}; ///< one line
    QString text = {};    ///< paragraphs, may be empty
    QList<Argument> arguments = {};
    QList<Option> options = {};
    QStringList examples = {};
};

/// The words a command was given, checked against its description.
class Words
{
public:
    explicit Words(const QCommandLineParser& parser) : m_parser(parser) {}

    [[nodiscard]] QString argument(int place) const; ///< empty when it was left out
    [[nodiscard]] QStringList argumentsFrom(int place) const;
    [[nodiscard]] bool has(const QString& option) const;
    [[nodiscard]] QString value(const QString& option) const;

private:
    const QCommandLineParser& m_parser;
};

/// One command of heller-cli.
class Command
{
public:
    virtual ~Command() = default;
    [[nodiscard]] virtual Description describe() const = 0;
    [[nodiscard]] virtual Outcome run(const Words& words, Console& console) const = 0;
};

/// Every command, in the order of the overall help.
[[nodiscard]] std::vector<std::unique_ptr<Command>> allCommands();

} // namespace heller::cli

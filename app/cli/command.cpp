#include "app/cli/command.h"

#include <QCommandLineParser>

namespace heller::cli {

std::unexpected<Failure> failed(ErrorCode code, QString message, QString advice)
{
    return std::unexpected(Failure(Error{code, std::move(message), std::move(advice)}));
}

std::unexpected<Failure> usedWrongly(QString message, QString advice)
{
    return std::unexpected(Failure(Error{ErrorCode::InvalidInput, std::move(message), std::move(advice)}, UsedWrongly));
}

QString Words::argument(int place) const
{
    return m_parser.positionalArguments().value(place);
}

QStringList Words::argumentsFrom(int place) const
{
    return m_parser.positionalArguments().mid(place);
}

bool Words::has(const QString& option) const
{
    return m_parser.isSet(option);
}

QString Words::value(const QString& option) const
{
    return m_parser.value(option);
}

} // namespace heller::cli

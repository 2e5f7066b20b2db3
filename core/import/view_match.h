#pragma once

#include <QRegularExpression>

namespace heller::importing {

/// Matches without copying the text: the call was renamed in Qt 6.5.
[[nodiscard]] inline QRegularExpressionMatch matchIn(
    const QRegularExpression& pattern, QStringView text, qsizetype offset = 0,
    QRegularExpression::MatchOptions options = QRegularExpression::NoMatchOption)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return pattern.matchView(text, offset, QRegularExpression::NormalMatch, options);
#else
    return pattern.match(text, offset, QRegularExpression::NormalMatch, options);
#endif
}

} // namespace heller::importing

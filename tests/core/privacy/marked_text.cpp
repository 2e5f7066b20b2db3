#include "tests/core/privacy/marked_text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace heller::privacy {

MarkedText unmarked(const QString& line)
{
    static const QRegularExpression pattern(uR"(\[\[([a-z-]+)\|(.*?)\]\])"_s);
    MarkedText result;
    qsizetype place = 0;
    auto matches = pattern.globalMatch(line);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        result.text += QStringView(line).mid(place, match.capturedStart() - place);
        result.marks.append({match.captured(1), result.text.size(), match.capturedLength(2)});
        result.text += match.captured(2);
        place = match.capturedEnd();
    }
    result.text += QStringView(line).mid(place);
    return result;
}

QString marked(const QString& text, const QList<Finding>& findings)
{
    QString result;
    qsizetype place = 0;
    for (const Finding& finding : findings) {
        result += QStringView(text).mid(place, finding.start - place);
        result += u"[[%1|%2]]"_s.arg(corpusKindOf(finding.kind), text.mid(finding.start, finding.length));
        place = finding.end();
    }
    return result + text.mid(place);
}

QString found(const QString& text, const Finder& finder)
{
    return marked(text, finder.find(text));
}

QString corpusKindOf(FindingKind kind)
{
    return codeOf(kind == FindingKind::CoordinationNumber ? FindingKind::PersonalNumber : kind);
}

} // namespace heller::privacy

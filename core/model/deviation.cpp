#include "core/model/deviation.h"

#include <QRegularExpression>

namespace heller {

using namespace Qt::StringLiterals;

std::optional<Semester> semesterOf(const Deviation& deviation)
{
    if (deviation.received.isValid())
        return semesterOf(deviation.received);
    return deviation.semester;
}

QDate dayOf(const Deviation& deviation)
{
    if (deviation.received.isValid() || !deviation.semester)
        return deviation.received;
    return deviation.semester->lastDay();
}

QString diaryNumber(int year, int serial)
{
    return u"LH %1-%2"_s.arg(year, 4, 10, QChar(u'0')).arg(serial, 3, 10, QChar(u'0'));
}

QString normalisedDiaryNumber(QStringView text)
{
    static const QRegularExpression typed(uR"(^\s*(?:LH)?[\s_-]*(\d{4})\s*[-‐‑–—/:]\s*(\d{1,9})\s*$)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = typed.match(text.toString());
    if (!match.hasMatch() || match.capturedView(2).toInt() == 0)
        return {};
    return diaryNumber(match.capturedView(1).toInt(), match.capturedView(2).toInt());
}

QString codeOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Solved:
        return u"solved"_s;
    case Outcome::PartlySolved:
        return u"partly"_s;
    case Outcome::DialogueHeld:
        return u"dialogue"_s;
    case Outcome::OutsideMandate:
        return u"outside-mandate"_s;
    case Outcome::NationalQuestion:
        return u"national"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Outcome> outcomeFrom(QStringView code)
{
    for (const auto outcome : {Outcome::Solved, Outcome::PartlySolved, Outcome::DialogueHeld, Outcome::OutsideMandate,
                               Outcome::NationalQuestion}) {
        if (code == codeOf(outcome))
            return outcome;
    }
    return std::nullopt;
}

QString codeOf(Closure::Kind kind)
{
    return kind == Closure::Kind::Dismissed ? u"dismissed"_s : u"transferred"_s;
}

std::optional<Closure::Kind> closureKindFrom(QStringView code)
{
    for (const auto kind : {Closure::Kind::Dismissed, Closure::Kind::Transferred}) {
        if (code == codeOf(kind))
            return kind;
    }
    return std::nullopt;
}

} // namespace heller

#include "core/privacy/names_in_addresses.h"

#include "core/privacy/name_lists.h"
#include "core/privacy/swedish_words.h"
#include "core/privacy/words.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace heller::privacy {
namespace {

constexpr qsizetype shortestAlone = 4; ///< letters of a name that is told without another beside it

bool isWord(const QString& part)
{
    return isBasicWord(part) || isOrdinaryWord(part) || isPlace(part) || isNobody(part) || isBasicWord(plainOf(part));
}

QString paired(const QString& one, const QString& other)
{
    return one + u' ' + other;
}

} // namespace

void NamesInAddresses::insert(const QStringList& parts)
{
    for (const QString& part : parts) {
        const QString plain = plainOf(part);
        if (!m_parts.contains(plain))
            m_parts.insert(plain, part);
        for (const QString& other : parts)
            if (other != part)
                m_pairs.insert(paired(plain, plainOf(other)));
    }
}

QList<NamesInAddresses::Place> NamesInAddresses::inAddress(const QString& text, qsizetype start, qsizetype end) const
{
    static const QRegularExpression letters(u"\\p{L}+"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression way(u"[/\\\\_]|\\.[a-z]{3,4}$"_s);
    const QString address = text.mid(start, end - start);
    const bool leads = way.match(address).hasMatch();
    QList<Place> pieces;
    for (const auto& match : letters.globalMatch(address))
        pieces.append({start + match.capturedStart(), match.capturedLength(), plainOf(match.captured().toLower())});
    const auto isBeside = [&](qsizetype one, qsizetype other) {
        return one >= 0 && other < pieces.size() &&
               m_pairs.contains(paired(pieces.at(one).part, pieces.at(other).part));
    };
    QList<Place> found;
    for (qsizetype place = 0; place < pieces.size(); ++place) {
        const auto part = m_parts.constFind(pieces.at(place).part);
        if (part == m_parts.cend())
            continue;
        const bool alone = leads && part->size() >= shortestAlone && !isWord(*part);
        const Place& piece = pieces.at(place);
        if (isBeside(place - 1, place) && !found.isEmpty()) // "rut-rask": one name
            found.last().length = piece.start + piece.length - found.last().start;
        else if (alone || isBeside(place, place + 1))
            found.append({piece.start, piece.length, *part});
    }
    return found;
}

QList<NamesInAddresses::Place> NamesInAddresses::find(const QString& text) const
{
    constexpr QStringView parting = u"/\\_.-";
    QList<Place> found;
    if (m_parts.isEmpty())
        return found;
    qsizetype start = 0;
    bool parts = false;
    bool isMail = false;
    for (qsizetype place = 0; place <= text.size(); ++place) {
        const QChar character = place < text.size() ? text.at(place) : QChar::Space;
        parts = parts || parting.contains(character);
        isMail = isMail || character == u'@';
        if (!character.isSpace())
            continue;
        if (parts && !isMail)
            found += inAddress(text, start, place);
        start = place + 1;
        parts = false;
        isMail = false;
    }
    return found;
}

} // namespace heller::privacy

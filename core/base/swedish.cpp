#include "core/base/swedish.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace heller::swedish {

namespace {

constexpr std::array<QStringView, 12> numberWords = {u"ett", u"två",  u"tre", u"fyra", u"fem",  u"sex",
                                                     u"sju", u"åtta", u"nio", u"tio",  u"elva", u"tolv"};

constexpr std::array<QStringView, 12> monthNames = {u"januari",   u"februari", u"mars",     u"april",
                                                    u"maj",       u"juni",     u"juli",     u"augusti",
                                                    u"september", u"oktober",  u"november", u"december"};

QString monthName(QDate date)
{
    return monthNames.at(static_cast<size_t>(date.month() - 1)).toString();
}

/// The number that a word or a row of figures says; 0 when it says none.
int plainNumber(QStringView word)
{
    if (word.compare(u"en", Qt::CaseInsensitive) == 0)
        return 1;
    const auto found = std::ranges::find_if(
        numberWords, [word](QStringView known) { return known.compare(word, Qt::CaseInsensitive) == 0; });
    if (found != numberWords.end())
        return static_cast<int>(found - numberWords.begin()) + 1;
    const bool figures = !word.isEmpty() && std::ranges::all_of(word, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return figures ? word.toInt() : 0; // 0 also when it is too large
}

} // namespace

struct Collator::Private
{
    QCollator collator{QLocale(QLocale::Swedish, QLocale::Sweden)};
};

Collator::Collator() : d(std::make_unique<Private>())
{
    d->collator.setNumericMode(true);
}

Collator::~Collator() = default;
Collator::Collator(Collator&&) noexcept = default;
Collator& Collator::operator=(Collator&&) noexcept = default;

int Collator::compare(QStringView a, QStringView b) const
{
    return d->collator.compare(a, b);
}

QString numberWord(int number)
{
    if (number < 1 || number > static_cast<int>(numberWords.size()))
        return QString::number(number);
    return numberWords.at(static_cast<size_t>(number - 1)).toString();
}

QString numberWithFigure(int number)
{
    const QString figure = QString::number(number);
    const QString word = numberWord(number);
    return word == figure ? figure : word + u" ("_s + figure + u')';
}

QString numberRanges(QList<int> numbers)
{
    std::ranges::sort(numbers);
    numbers.erase(std::ranges::unique(numbers).begin(), numbers.end());

    QStringList parts;
    for (qsizetype first = 0; first < numbers.size();) {
        qsizetype last = first;
        while (last + 1 < numbers.size() && numbers.at(last + 1) == numbers.at(last) + 1)
            ++last;
        if (last - first >= 2) {
            parts += numberWithFigure(numbers.at(first)) + u" till "_s + numberWithFigure(numbers.at(last));
        } else {
            for (qsizetype i = first; i <= last; ++i)
                parts += numberWithFigure(numbers.at(i));
        }
        first = last + 1;
    }
    return joinWithAnd(parts);
}

int numberFromWord(QStringView word)
{
    word = word.trimmed();
    const qsizetype open = word.indexOf(u'(');
    if (open < 0)
        return plainNumber(word);
    if (!word.endsWith(u')'))
        return 0;
    const int inside = plainNumber(word.sliced(open + 1).chopped(1).trimmed());
    // "tre (4)" contradicts itself and says nothing.
    return plainNumber(word.first(open).trimmed()) == inside ? inside : 0;
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QString joinWithAnd(const QStringList& parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    return parts.first(parts.size() - 1).join(u", "_s) + u" och "_s + parts.last();
}

QString dateInWords(QDate date)
{
    if (!date.isValid())
        return {};
    return QString::number(date.day()) + u' ' + monthName(date) + u' ' + QString::number(date.year());
}

QString shortDate(QDate date, QDate today)
{
    if (!date.isValid())
        return {};
    const QString dayAndMonth = QString::number(date.day()) + u' ' + monthName(date).left(3);
    return date.year() == today.year() ? dayAndMonth : dayAndMonth + u' ' + QString::number(date.year());
}

} // namespace heller::swedish

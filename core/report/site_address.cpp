#include "core/report/site_address.h"

namespace heller::report {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLetters = 56; // leaves room for a number

bool isAsciiWord(QChar each)
{
    return (each >= u'a' && each <= u'z') || (each >= u'0' && each <= u'9');
}

/// "vantan-hos-kommunen-och" → "vantan-hos-kommunen": what follows is cut off.
QString withoutOpenEnd(QString slug)
{
    static const QStringList open = {u"och"_s,  u"eller"_s, u"i"_s,   u"pa"_s,  u"for"_s, u"av"_s,     u"till"_s,
                                     u"fran"_s, u"med"_s,   u"hos"_s, u"vid"_s, u"om"_s,  u"att"_s,    u"som"_s,
                                     u"en"_s,   u"ett"_s,   u"den"_s, u"det"_s, u"de"_s,  u"mellan"_s, u"nar"_s};
    for (qsizetype end = slug.lastIndexOf(u'-'); end > 0 && open.contains(slug.mid(end + 1));
         end = slug.lastIndexOf(u'-'))
        slug.truncate(end);
    return slug;
}

QString slugOf(const QString& title)
{
    // å is a with a ring: taken apart, the ring goes.
    const QString apart = title.normalized(QString::NormalizationForm_KD).toLower();
    QString slug;
    for (const QChar each : apart) {
        if (isAsciiWord(each))
            slug += each;
        else if (!each.isMark() && !slug.isEmpty() && slug.back() != u'-')
            slug += u'-';
    }
    if (slug.size() > mostLetters) {
        slug.truncate(mostLetters + 1);
        const qsizetype end = slug.lastIndexOf(u'-');
        slug.truncate(end > 0 ? end : mostLetters);
        slug = withoutOpenEnd(slug);
    }
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug.isEmpty() ? u"avvikelse"_s : slug;
}

} // namespace

QString siteAddress(const QString& title, const QStringList& taken)
{
    static const QStringList own = {u"index"_s, u"feed"_s, u"style"_s, u"logo"_s};
    const QString slug = slugOf(title);
    QString address = slug;
    for (int number = 2; own.contains(address) || taken.contains(address); ++number)
        address = slug + u'-' + QString::number(number);
    return address;
}

} // namespace heller::report

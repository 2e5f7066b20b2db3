#include "core/import/xlsx_formats.h"

#include <QDateTime>

#include <cmath>

namespace heller::importing {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostStyles = 100'000; // Excel itself allows 65,490
constexpr double lastDay = 2'958'466;  // the year 10000

/// The format's code without what is only written out: "text", \x, _x, *x, [Red]. "[h]" counts hours.
QString bareCode(const QString& code)
{
    QString bare;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar character = code.at(i);
        if (character == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (character == u'\\' || character == u'_' || character == u'*') {
            ++i;
        } else if (character == u'[') {
            const qsizetype end = code.indexOf(u']', i);
            const QString inside = code.sliced(i + 1, qMax<qsizetype>(0, end - i - 1)).toLower();
            if (!inside.isEmpty() && QString(u"hms"_s).contains(inside.front()) &&
                inside.count(inside.front()) == inside.size())
                bare += inside;
            i = end < 0 ? code.size() : end;
        } else if (character == u';') {
            break; // what follows is for negative numbers
        } else {
            bare += character.toLower();
        }
    }
    return bare;
}

} // namespace

XlsxFormats::Shows XlsxFormats::showsOf(const QString& code)
{
    const QString bare = bareCode(code);
    if (bare.contains("general"_L1) || bare.contains(u'@'))
        return Shows::Number;
    const bool day = bare.contains(u'd') || bare.contains(u'y');
    const bool hour = bare.contains(u'h') || bare.contains(u's');
    if (day || (bare.contains(u'm') && !hour))
        return Shows::Date;
    return hour ? Shows::Time : Shows::Number;
}

/// Formats that need no code of their own (18.8.30), those of East Asian Excels included.
XlsxFormats::Shows XlsxFormats::showsOf(int format, const QHash<int, QString>& codes)
{
    if (const auto own = codes.constFind(format); own != codes.cend())
        return showsOf(*own);
    if ((format >= 18 && format <= 21) || (format >= 45 && format <= 47))
        return Shows::Time;
    const bool date = (format >= 14 && format <= 17) || format == 22 || (format >= 27 && format <= 36) ||
                      (format >= 50 && format <= 58);
    return date ? Shows::Date : Shows::Number;
}

Result<> XlsxFormats::read(QIODevice& device, const QString& file, const QString& part)
{
    XmlReader xml(device, file, part);
    QHash<int, QString> codes;
    while (xml.next()) {
        if (xml.isStart() && xml.name() == "numFmt"_L1)
            codes.insert(xml.attribute(u"numFmtId").toInt(), xml.attribute(u"formatCode"));
        if (!xml.isStart() || xml.name() != "cellXfs"_L1)
            continue;
        xml.forEachStart([&] {
            if (xml.name() == "xf"_L1 && m_styles.size() < mostStyles)
                m_styles.push_back(showsOf(xml.attribute(u"numFmtId").toInt(), codes));
        });
    }
    return xml.result();
}

QString XlsxFormats::shownDate(double serial) const
{
    // Excel's calendar has a 29th of February in 1900: before it a day is one more.
    const QDate start = m_from1904 ? QDate(1904, 1, 1) : serial < 61 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const auto seconds = static_cast<qint64>(std::llround(serial * 86400.0));
    const QDateTime moment = QDateTime(start, QTime(0, 0), Qt::UTC).addSecs(seconds);
    return seconds % 86400 == 0 ? moment.date().toString(Qt::ISODate) : moment.toString(u"yyyy-MM-dd HH:mm"_s);
}

QString XlsxFormats::shown(const QString& value, int style) const
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return value;
    const auto index = static_cast<size_t>(style);
    const Shows shows = style >= 0 && index < m_styles.size() ? m_styles[index] : Shows::Number;
    if (shows == Shows::Date && number >= 0 && number < lastDay)
        return shownDate(number);
    if (shows == Shows::Time && number >= 0 && number < 1)
        return QTime(0, 0).addSecs(static_cast<int>(std::lround(number * 86400.0)) % 86400).toString(u"HH:mm"_s);
    if (shows == Shows::Time && number >= 366 && number < lastDay)
        return shownDate(number);
    return QString::number(number, 'g', 15).replace(u'.', u',');
}

} // namespace heller::importing

#include "core/import/docx_numbering.h"

#include "core/import/docx_styles.h"
#include "core/import/limits.h"
#include "core/import/xml_reader.h"

namespace heller::importing {

using namespace Qt::StringLiterals;

namespace {

QString romanNumber(int value)
{
    struct Numeral
    {
        int value = 0;
        QLatin1StringView text;
    };
    static constexpr Numeral numerals[] = {{1000, "M"_L1}, {900, "CM"_L1}, {500, "D"_L1}, {400, "CD"_L1}, {100, "C"_L1},
                                           {90, "XC"_L1},  {50, "L"_L1},   {40, "XL"_L1}, {10, "X"_L1},   {9, "IX"_L1},
                                           {5, "V"_L1},    {4, "IV"_L1},   {1, "I"_L1}};
    QString roman;
    for (const Numeral& numeral : numerals) {
        for (; value >= numeral.value; value -= numeral.value)
            roman += numeral.text;
    }
    return roman;
}

/// a … z, aa … zz, aaa: as Word counts.
QString letterNumber(int value)
{
    const int letters = 26;
    const int count = qMin((value - 1) / letters + 1, letters);
    return QString(count, QChar(u'a' + (value - 1) % letters));
}

} // namespace

QString listNumber(int value, QStringView format)
{
    if (value >= 1 && value <= limits::romanNumber) {
        if (format == "upperRoman"_L1)
            return romanNumber(value);
        if (format == "lowerRoman"_L1)
            return romanNumber(value).toLower();
        if (format == "upperLetter"_L1)
            return letterNumber(value).toUpper();
        if (format == "lowerLetter"_L1)
            return letterNumber(value);
    }
    if (format == "decimalZero"_L1)
        return u"%1"_s.arg(value, 2, 10, QChar(u'0'));
    return format == "none"_L1 ? QString() : QString::number(value);
}

class DocxNumbering::Parser
{
public:
    Parser(DocxNumbering& numbering, XmlReader& xml) : m_numbering(numbering), m_xml(xml) {}

    void run()
    {
        while (m_xml.next()) {
            if (!m_xml.isStart())
                continue;
            if (m_xml.isWord(u"abstractNum"))
                readAbstract();
            else if (m_xml.isWord(u"num"))
                readInstance();
        }
    }

private:
    void readAbstract()
    {
        const int id = m_xml.attribute(u"abstractNumId").toInt();
        Abstract abstract;
        m_xml.forEachStart([&] {
            if (m_xml.isWord(u"numStyleLink")) {
                abstract.styleLink = m_xml.attribute(u"val");
            } else if (m_xml.isWord(u"lvl")) {
                const int index = m_xml.attribute(u"ilvl").toInt();
                const Level level = readLevel();
                if (index >= 0 && index < limits::listLevels)
                    abstract.levels.at(static_cast<size_t>(index)) = level;
            }
        });
        m_numbering.m_abstracts.insert(id, abstract);
    }

    int startNumber() const { return qBound(0, m_xml.attribute(u"val").toInt(), limits::listStart); }

    Level readLevel()
    {
        Level level;
        m_xml.forEachStart([&] {
            if (m_xml.isWord(u"start"))
                level.start = startNumber();
            else if (m_xml.isWord(u"numFmt"))
                level.format = m_xml.attribute(u"val");
            else if (m_xml.isWord(u"lvlText"))
                level.text = m_xml.attribute(u"val").left(limits::listLabelCharacters);
        });
        return level;
    }

    void readInstance()
    {
        const int id = m_xml.attribute(u"numId").toInt();
        Instance instance;
        int index = 0;
        m_xml.forEachStart([&] {
            if (m_xml.isWord(u"abstractNumId"))
                instance.abstract = m_xml.attribute(u"val").toInt();
            else if (m_xml.isWord(u"lvlOverride"))
                index = m_xml.attribute(u"ilvl").toInt();
            else if (m_xml.isWord(u"startOverride"))
                instance.startOverrides.insert(index, startNumber());
            else if (m_xml.isWord(u"lvl"))
                instance.levelOverrides.insert(index, readLevel());
        });
        m_numbering.m_instances.insert(id, instance);
    }

    DocxNumbering& m_numbering;
    XmlReader& m_xml;
};

Result<> DocxNumbering::read(QIODevice& device, const QString& file, const QString& part)
{
    XmlReader xml(device, file, part);
    Parser(*this, xml).run();
    for (Abstract& abstract : m_abstracts)
        abstract.counters.fill(-1);
    return xml.result();
}

DocxNumbering::Abstract* DocxNumbering::definition(const Instance& instance, const DocxStyles& styles)
{
    auto found = m_abstracts.find(instance.abstract);
    if (found == m_abstracts.end())
        return nullptr;
    if (found->styleLink.isEmpty())
        return &*found;
    const auto linked = m_instances.constFind(styles.facts(found->styleLink).numberingId);
    const auto target = linked == m_instances.cend() ? m_abstracts.end() : m_abstracts.find(linked->abstract);
    return target == m_abstracts.end() ? &*found : &*target;
}

DocxNumbering::Label DocxNumbering::next(int numberingId, int level, const DocxStyles& styles)
{
    const auto instance = m_instances.find(numberingId);
    if (instance == m_instances.end() || level < 0 || level >= limits::listLevels)
        return {};
    Abstract* abstract = definition(*instance, styles);
    if (!abstract)
        return {};
    const auto levelAt = [&](int index) {
        return instance->levelOverrides.value(index, abstract->levels.at(static_cast<size_t>(index)));
    };
    const auto counter = [&](int index) -> int& { return abstract->counters.at(static_cast<size_t>(index)); };
    if (!std::exchange(instance->used, true)) {
        for (auto start = instance->startOverrides.cbegin(); start != instance->startOverrides.cend(); ++start) {
            if (start.key() >= 0 && start.key() < limits::listLevels)
                counter(start.key()) = start.value() - 1;
        }
    }
    const Level own = levelAt(level);
    if (own.format == "bullet"_L1)
        return {TextParagraph::List::Bullet, {}};
    for (int upper = 0; upper < level; ++upper) {
        if (counter(upper) < 0)
            counter(upper) = levelAt(upper).start;
    }
    counter(level) = counter(level) < 0 ? own.start : counter(level) + 1;
    for (int lower = level + 1; lower < limits::listLevels; ++lower)
        counter(lower) = -1;
    QString text = own.text;
    for (int each = 0; each <= level; ++each)
        text.replace(u'%' + QString::number(each + 1), listNumber(counter(each), levelAt(each).format));
    return {TextParagraph::List::Numbered, text.trimmed()};
}

} // namespace heller::importing

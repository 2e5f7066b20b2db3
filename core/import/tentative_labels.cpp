#include "core/import/tentative_labels.h"

#include <algorithm>
#include <bit>
#include <optional>

namespace heller::importing {

namespace {

using Kind = ReportItem::Kind;

constexpr qsizetype longestTitle = 120; // characters

class Settling
{
public:
    explicit Settling(ReportItems& items) : m_all(items), m_items(items.items) {}

    void run();

private:
    /// Fields that the document labels, as a set.
    struct Asked
    {
        unsigned inFull = 0;
        unsigned perhaps = 0;
    };

    [[nodiscard]] static bool isLabel(const ReportItem& item)
    {
        return item.kind == Kind::Label && item.field != Field::Note;
    }
    [[nodiscard]] static bool isLong(Field field) { return field >= Field::Challenge && field <= Field::Other; }
    [[nodiscard]] bool isShown(const ReportItem& item) const;
    [[nodiscard]] Asked fieldsAsked() const;
    [[nodiscard]] bool showsLabels() const;
    [[nodiscard]] std::optional<Field> fieldOf(size_t index, Field last, const Asked& asked) const;
    [[nodiscard]] std::optional<Field> titleOrMatter(size_t index, const Asked& asked) const;
    [[nodiscard]] size_t nextLabel(size_t index) const;

    ReportItems& m_all;
    std::vector<ReportItem>& m_items;
};

constexpr unsigned bitOf(Field field)
{
    return 1u << static_cast<unsigned>(field);
}

bool Settling::isShown(const ReportItem& item) const
{
    const TextParagraph& paragraph = m_all.paragraph(item);
    return paragraph.headingLevel > 0 || paragraph.emphasised || paragraph.cell.has_value();
}

Settling::Asked Settling::fieldsAsked() const
{
    Asked asked;
    for (const ReportItem& item : m_items) {
        if (isLabel(item))
            (item.tentative ? asked.perhaps : asked.inFull) |= bitOf(item.field);
    }
    return asked;
}

/// Whether most labels that stand alone are set otherwise than the text.
bool Settling::showsLabels() const
{
    const auto alone = [this](const ReportItem& item) { return isLabel(item) && !item.tentative && item.alone; };
    const auto all = std::ranges::count_if(m_items, alone);
    return std::ranges::count_if(m_items, [&](const ReportItem& item) { return alone(item) && isShown(item); }) * 2 >
           all;
}

size_t Settling::nextLabel(size_t index) const
{
    size_t next = index + 1;
    while (next < m_items.size() && m_items[next].kind == Kind::Text)
        ++next;
    return next;
}

/// Of "Avvikelse:", which stands before the form's own question or in its place.
std::optional<Field> Settling::titleOrMatter(size_t index, const Asked& asked) const
{
    const size_t next = nextLabel(index);
    if (next == index + 1 || next >= m_items.size() || !isLabel(m_items[next]))
        return std::nullopt;
    const QStringView answer = m_all.text(m_items[index + 1]).trimmed();
    const bool oneLine = next == index + 2 && answer.size() <= longestTitle && !answer.contains(u". ");
    const bool asksForMatter = ((asked.inFull | asked.perhaps) & bitOf(Field::Challenge)) != 0;
    return asksForMatter && oneLine && (asked.inFull & bitOf(Field::Title)) == 0 ? Field::Title : Field::Challenge;
}

/// nullopt: it is text.
std::optional<Field> Settling::fieldOf(size_t index, Field last, const Asked& asked) const
{
    const Field field = m_items[index].field;
    if (field == Field::Title)
        return isLong(last) ? std::nullopt : titleOrMatter(index, asked);
    // "Vad hände?" below "Avvikelse:" is the answer's own.
    const bool within = field == last && isLong(field);
    return (asked.inFull & bitOf(field)) == 0 && !within ? std::optional(field) : std::nullopt;
}

void Settling::run()
{
    const Asked asked = fieldsAsked();
    if (asked.perhaps == 0)
        return;
    const bool isForm = std::popcount(asked.inFull | asked.perhaps) > 1; // one question does not make one
    const bool shows = showsLabels();
    Field last = Field::Note;
    for (size_t index = 0; index < m_items.size(); ++index) {
        ReportItem& item = m_items[index];
        if (isLabel(item) && item.tentative) {
            const bool looks = isForm && (!shows || isShown(item));
            const auto field = looks ? fieldOf(index, last, asked) : std::nullopt;
            item.field = field.value_or(item.field);
            item.kind = field ? Kind::Label : Kind::Text;
        }
        last = isLabel(item) ? item.field : last;
    }
}

} // namespace

void settleTentative(ReportItems& items)
{
    Settling(items).run();
}

} // namespace heller::importing

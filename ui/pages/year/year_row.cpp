#include "ui/pages/year/year_row.h"

#include "ui/models/year_list_model.h"
#include "ui/pages/year/year_words.h"
#include "ui/theme/icons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/row_painting.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int side = 14;
constexpr int gap = 10;
constexpr int rowRoom = 14;     // above and below an entry's line
constexpr int headingRoom = 22; // of a month's
constexpr int todayRoom = 8;
constexpr int tickSize = 16;
constexpr int leastWidth = 200;
constexpr int narrow = 460; // where the words of the kinds give way to their icons

void drawText(QPainter& painter, const QRect& room, const QFont& font, const QColor& color, const QString& text,
              Qt::AlignmentFlag alignment = Qt::AlignLeft)
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(room, static_cast<int>(alignment) | static_cast<int>(Qt::AlignVCenter),
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()));
}

void paintMonth(QPainter& painter, const QStyleOptionViewItem& option, const YearLine& line, const Tokens& tokens)
{
    painter.fillRect(option.rect, tokens.paper);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line);
    const QRect room = option.rect.adjusted(side, headingRoom - rowRoom, -side, 0);
    drawText(painter, room, rowTitleFont(option.font), tokens.ink, line.text);
    drawText(painter, room, rowSmallFont(option.font), tokens.third, line.note, Qt::AlignRight);
}

void paintToday(QPainter& painter, const QStyleOptionViewItem& option, const YearLine& line, const Tokens& tokens)
{
    painter.fillRect(option.rect, tokens.paper);
    const QFont font = rowSmallFont(option.font);
    const QRect room = option.rect.adjusted(side, 0, -side, 0);
    drawText(painter, room, font, tokens.accent, line.text);
    const int from = room.left() + QFontMetrics(font).horizontalAdvance(line.text) + gap;
    painter.fillRect(QRect(from, room.center().y(), std::max(0, room.right() - from), 2), tokens.accent);
}

int widestOf(const QFontMetrics& metrics, const QStringList& words)
{
    int widest = 0;
    for (const QString& word : words)
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest;
}

int widestDay(const QFont& font)
{
    QStringList days;
    for (int day = 1; day <= 7; ++day)
        days.append(QLocale().dayName(day, QLocale::ShortFormat) + u" 00"_s);
    return widestOf(QFontMetrics(font), days);
}

int widestChip(const QFont& font)
{
    int widest = 0;
    for (const YearEntryKind kind : year::allKinds())
        widest = std::max(widest, chipSize(font, year::kindName(kind)).width());
    return widest;
}

void paintEntry(QPainter& painter, const QStyleOptionViewItem& option, const YearLine& line, const Tokens& tokens)
{
    paintRowGround(painter, option, tokens);
    QRect room = option.rect.adjusted(side, 0, -side, -1);
    const bool isTask = line.entry.kind == YearEntryKind::Task;
    const QRect tick = YearRow::tickRect(option.rect);
    if (isTask) {
        const QString name = line.entry.done ? u"circle-check"_s : u"circle"_s;
        const QColor color = line.entry.done ? tokens.settled.ink : tokens.second;
        painter.drawPixmap(tick.center().x() - tickSize / 2, tick.center().y() - tickSize / 2,
                           iconPixmap(name, color, tickSize, painter.device()->devicePixelRatioF()));
    }
    room.setRight(tick.left() - 2);
    const QColor ink = line.isBehind ? tokens.second : tokens.ink;
    drawText(painter, room, option.font, ink, line.when);
    room.setLeft(room.left() + widestDay(option.font) + gap);
    const QFont small = rowSmallFont(option.font);
    const bool isNarrow = option.rect.width() < narrow;
    const QString word = isNarrow ? QString() : year::kindName(line.entry.kind);
    const QSize chip = chipSize(small, word);
    paintChip(painter, {room.left(), room.top() + (room.height() - chip.height()) / 2}, small,
              year::kindIcon(line.entry.kind, line.isLate), word, year::toneOf(line, tokens));
    room.setLeft(room.left() + (isNarrow ? chip.width() : widestChip(small)) + gap);
    const QString note = QFontMetrics(small).elidedText(line.note, Qt::ElideRight, room.width() * 3 / 5);
    drawText(painter, room, small, line.isLate ? tokens.overdue.ink : tokens.second, note, Qt::AlignRight);
    room.setRight(room.right() - QFontMetrics(small).horizontalAdvance(note) - gap);
    drawText(painter, room, option.font, ink, line.text);
}

} // namespace

YearRow::YearRow(const YearListModel& model, QObject* parent) : QStyledItemDelegate(parent), m_lines(model) {}

QRect YearRow::tickRect(const QRect& row)
{
    const int width = tickSize + 2 * gap;
    return {row.right() - width, row.top(), width, row.height()};
}

QSize YearRow::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int text = QFontMetrics(option.font).height();
    switch (m_lines.lines().at(index.row()).kind) {
    case YearLine::Kind::Month:
        return {leastWidth, text + headingRoom};
    case YearLine::Kind::Today:
        return {leastWidth, text + todayRoom};
    case YearLine::Kind::Entry:
        break;
    }
    return {leastWidth, text + rowRoom};
}

void YearRow::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const YearLine& line = m_lines.lines().at(index.row());
    const Tokens tokens = tokensOf(option.palette);
    painter->save();
    switch (line.kind) {
    case YearLine::Kind::Month:
        paintMonth(*painter, option, line, tokens);
        break;
    case YearLine::Kind::Today:
        paintToday(*painter, option, line, tokens);
        break;
    case YearLine::Kind::Entry:
        paintEntry(*painter, option, line, tokens);
        break;
    }
    painter->restore();
}

} // namespace heller::ui

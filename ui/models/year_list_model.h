#pragma once

#include "core/model/year.h"

#include <QAbstractListModel>

namespace heller::ui {

/// A row of the year: a month's heading, a day's entry, or where today is among them.
struct YearLine
{
    enum class Kind { Month, Entry, Today };

    Kind kind = Kind::Entry;
    QDate day = {};        ///< a month's first
    YearEntry entry = {};  ///< of an entry
    QString when = {};     ///< "tor 14"
    QString text = {};     ///< what it is about; a month's name
    QString note = {};     ///< how it stands: "held", "in 4 days"
    QString spoken = {};   ///< all of it, for a screen reader
    bool isLate = false;   ///< it asks for something, and its day is past
    bool isBehind = false; ///< done, or past and nothing is left to do

    bool operator==(const YearLine&) const = default;
};

/// The year's rows, by day. Only entries can be chosen. Qt::DisplayRole is the text.
class YearListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setLines(const QList<YearLine>& lines);
    [[nodiscard]] const QList<YearLine>& lines() const { return m_lines; }
    /// Null for a heading.
    [[nodiscard]] const YearEntry* entryAt(const QModelIndex& index) const;
    [[nodiscard]] int rowOfMonth(int month) const; ///< of its heading; -1: it is not there
    [[nodiscard]] int rowOf(const YearEntry& entry) const;
    /// The first entry from `row` on, in steps of 1 or -1; -1: there is none.
    [[nodiscard]] int entryFrom(int row, int step = 1) const;
    [[nodiscard]] int rowOfToday() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QList<YearLine> m_lines;
};

} // namespace heller::ui

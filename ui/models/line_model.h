#pragma once

#include <QAbstractListModel>

namespace heller::ui {

/// A row of two lines.
struct Line
{
    qint64 id = 0; ///< of what it stands for
    QString title = {};
    QString second = {};
    QString icon = {};   ///< Lucide name; empty: none
    bool faded = false;  ///< done with
    QString spoken = {}; ///< what a screen reader says; empty: both lines

    bool operator==(const Line&) const = default;
};

/// Rows of two lines, which can be dragged from one list to another. Qt::DisplayRole is the title.
class LineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { SecondRole = Qt::UserRole, IconRole, FadedRole };

    /// `kind` names what the lines stand for, where they are dragged: "case", "item"; empty: they cannot be.
    explicit LineModel(const QString& kind, QObject* parent = nullptr) : QAbstractListModel(parent), m_kind(kind) {}

    /// The kinds that can be dropped here.
    void takes(const QStringList& kinds) { m_taken = kinds; }
    void setLines(const QList<Line>& lines);
    [[nodiscard]] const QList<Line>& lines() const { return m_lines; }
    [[nodiscard]] int rowOf(qint64 id) const;                  ///< -1 when it is not there
    [[nodiscard]] qint64 idAt(const QModelIndex& index) const; ///< 0 when it is none

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction | Qt::CopyAction; }
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

Q_SIGNALS:
    /// Something of that kind was dropped before `row`. Nothing has been moved yet: its owner stores it.
    void dropped(const QString& kind, qint64 id, int row);

private:
    [[nodiscard]] static QString mimeTypeOf(const QString& kind);

    QString m_kind;
    QStringList m_taken;
    QList<Line> m_lines;
};

} // namespace heller::ui

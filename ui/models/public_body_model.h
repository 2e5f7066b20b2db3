#pragma once

#include "core/service/public_bodies.h"

#include <QAbstractTableModel>

namespace heller::ui {

/// Sweden's regions and municipalities with a box each, and those of them that what is typed finds. Two columns: the
/// name with its box, the county.
class PublicBodyModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit PublicBodyModel(QObject* parent = nullptr);

    /// By name, other name or county.
    void setFilter(const QString& text);
    /// The likeliest of those found: whose name begins as typed; -1 when nothing is found.
    [[nodiscard]] int bestRow() const;
    /// In the list's order.
    [[nodiscard]] QList<service::PublicBody> chosen() const;
    void setChosen(const QString& name, bool chosen);
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void chosenChanged();

private:
    struct Entry
    {
        service::PublicBody body;
        QStringList folded; ///< its names, then the county
        bool chosen = false;
    };
    [[nodiscard]] bool found(const Entry& entry) const;
    void choose(qsizetype entry, bool chosen);

    QList<Entry> m_entries;
    QList<qsizetype> m_shown; ///< places in m_entries
    QString m_filter;         ///< folded
};

} // namespace heller::ui

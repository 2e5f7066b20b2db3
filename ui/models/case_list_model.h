#pragma once

#include "core/service/cases.h"

#include <QAbstractListModel>
#include <QCache>

namespace heller::ui {

class Session;

/// The cases that a filter chooses, fetched a page at a time as they are looked at: memory does not grow with the
/// register.
class CaseListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit CaseListModel(Session& session, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    void setFilter(const service::CaseFilter& filter);
    void setOrder(service::CaseOrder order);
    [[nodiscard]] const service::CaseFilter& filter() const { return m_filter; }
    [[nodiscard]] service::CaseOrder order() const { return m_order; }

    /// Asks the register again. Rows keep their places where their number has not changed.
    void refresh();
    [[nodiscard]] DeviationId idAt(int row) const;
    /// Looks through the first rows only; -1 beyond them.
    [[nodiscard]] int rowOf(DeviationId id) const;

private:
    using Page = QList<service::CaseRow>;

    [[nodiscard]] const service::CaseRow* rowAt(int row) const;
    [[nodiscard]] const Page* page(int number) const;
    [[nodiscard]] int total() const;
    void reset();

    Session& m_session;
    service::CaseFilter m_filter;
    service::CaseOrder m_order = service::CaseOrder::Newest;
    QStringList m_searchWords;
    mutable QCache<int, Page> m_pages;
    int m_total = 0;
};

} // namespace heller::ui

#pragma once

#include "core/service/cases.h"

#include <QAbstractListModel>
#include <QCache>

namespace heller::ui {

class CaseReader;
class Session;
struct CaseAnswer;

/// The cases that a filter chooses, fetched a page at a time as they are looked at, in another thread: memory does not
/// grow with the register, and nothing waits for it. A row that is not there yet is empty until it is; a list asked
/// anew shows what it showed until the answer has come.
class CaseListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit CaseListModel(Session& session, QObject* parent = nullptr);
    ~CaseListModel() override;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    void setFilter(const service::CaseFilter& filter);
    void setOrder(service::CaseOrder order);
    [[nodiscard]] const service::CaseFilter& filter() const { return m_filter; }
    [[nodiscard]] service::CaseOrder order() const { return m_order; }
    /// The case whose place is asked for with every list; `anywhere`: also where that takes a while.
    void setWanted(DeviationId id, bool anywhere = false)
    {
        m_wanted = id;
        m_wantedAnywhere = anywhere;
    }

    /// Asks the register again. Rows keep their places where their number has not changed.
    void refresh();
    /// Null while the row is not there yet, or may stand elsewhere since.
    [[nodiscard]] DeviationId idAt(int row) const;
    /// Whether an answer is awaited.
    [[nodiscard]] bool isAsking() const;

Q_SIGNALS:
    /// The list has been answered; where the wanted case stands, -1 when it does not. `anew`: with another filter or
    /// order, or for the first time.
    void listed(int wantedRow, bool anew);

private:
    struct Page
    {
        QList<service::CaseRow> rows = {};
        int generation = 0;
    };

    [[nodiscard]] const Page* pageOf(int row) const;
    [[nodiscard]] const service::CaseRow* rowAt(int row) const;
    void askAnew();
    void askPage(int number) const;
    void take(const CaseAnswer& answer);
    void takeList(const CaseAnswer& answer);
    void forget();

    Session& m_session;
    CaseReader* m_reader;
    service::CaseFilter m_filter;
    service::CaseOrder m_order = service::CaseOrder::Newest;
    QStringList m_searchWords;
    DeviationId m_wanted;
    bool m_wantedAnywhere = false;
    mutable QCache<int, Page> m_pages;
    mutable int m_lastPage = 0; ///< that was looked at: asked first when the register has changed
    int m_generation = 0;
    int m_listed = 0;       ///< generation of the list that is shown
    bool m_listing = false; ///< the answer to a new generation has not come yet
    bool m_anew = true;
    int m_total = 0;
};

} // namespace heller::ui

#pragma once

#include "core/service/cases.h"
#include "ui/models/list_groups.h"

#include <QAbstractTableModel>
#include <QCache>

namespace heller::ui {

class CaseReader;
class FindingCounts;
class Session;
struct CaseAnswer;

/// The cases that a filter chooses, fetched a page at a time as they are looked at, in another thread: memory does not
/// grow with the register, and nothing waits for it. A row that is not there yet is empty until it is; a list asked
/// anew shows what it showed until the answer has come. Where it is grouped, headings stand among the cases.
class CaseListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit CaseListModel(Session& session, QObject* parent = nullptr);
    ~CaseListModel() override;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex index(int row, int column = 0, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    void setFilter(const service::CaseFilter& filter);
    void setArrangement(service::CaseArrangement arrangement);
    [[nodiscard]] const service::CaseFilter& filter() const { return m_filter; }
    [[nodiscard]] service::CaseArrangement arrangement() const { return m_arrangement; }
    /// Rows without headings.
    [[nodiscard]] int caseCount() const { return m_total; }
    /// Where the row's case stands in the list, from 0; -1 for a heading.
    [[nodiscard]] int caseAt(int row) const { return m_groups.caseAt(row); }
    [[nodiscard]] int casesBefore(int row) const { return m_groups.casesBefore(row); }
    /// The case whose place is asked for with every list; `anywhere`: also where that takes a while.
    void setWanted(DeviationId id, bool anywhere = false)
    {
        m_wanted = id;
        m_wantedAnywhere = anywhere;
    }

    /// Whose rows tell how many places may be personal data. It outlives the model.
    void setCounts(FindingCounts& counts);

    /// Asks the register again. Rows keep their places where their number has not changed.
    void refresh();
    /// Null for a heading, while the row is not there yet, or may stand elsewhere since.
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

    [[nodiscard]] const Page* pageOf(int number) const;
    [[nodiscard]] const service::CaseRow* caseNumbered(int number) const;
    [[nodiscard]] int findingsOf(const service::CaseRow& row) const;
    [[nodiscard]] QVariant headingData(int group, int role) const;
    void tellChanged(int firstCase, int lastCase);
    void askAnew();
    void askPage(int number) const;
    void take(const CaseAnswer& answer);
    void takeList(const CaseAnswer& answer);
    void forget();

    Session& m_session;
    CaseReader* m_reader;
    FindingCounts* m_counts = nullptr;
    service::CaseFilter m_filter;
    service::CaseArrangement m_arrangement;
    ListGroups m_groups;
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

#include "ui/models/case_list_model.h"

#include "core/base/swedish.h"
#include "ui/models/case_list_roles.h"
#include "ui/session/session.h"

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int pageSize = 100;
constexpr int pagesKept = 50;
constexpr int rowsLookedThrough = 2000;

QString spokenRow(const service::CaseRow& row)
{
    return QStringList{row.title, row.diaryNumber, nameOf(row.status), row.actorNames}.join(u", "_s);
}

} // namespace

CaseListModel::CaseListModel(Session& session, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_pages(pagesKept)
{
    connect(&session, &Session::opened, this, &CaseListModel::reset);
    connect(&session, &Session::closed, this, &CaseListModel::reset);
    connect(&session, &Session::changed, this, &CaseListModel::refresh);
}

int CaseListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_total;
}

QVariant CaseListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const service::CaseRow* row = rowAt(index.row());
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return row->title;
    case Qt::AccessibleTextRole:
        return spokenRow(*row);
    case CaseIdRole:
        return row->id.value();
    case DiaryNumberRole:
        return row->diaryNumber;
    case StatusRole:
        return static_cast<int>(row->status);
    case ReceivedRole:
        return row->received;
    case SemesterRole:
        return row->semester ? row->semester->shortName() : QString();
    case ActorNamesRole:
        return row->actorNames;
    case SnippetRole:
        return row->snippet;
    case SearchWordsRole:
        return m_searchWords;
    default:
        return {};
    }
}

void CaseListModel::setFilter(const service::CaseFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_searchWords = swedish::searchWords(filter.search);
    reset();
}

void CaseListModel::setOrder(service::CaseOrder order)
{
    if (order == m_order)
        return;
    m_order = order;
    reset();
}

void CaseListModel::refresh()
{
    const int now = total();
    if (now != m_total)
        return reset();
    m_pages.clear();
    if (m_total > 0)
        Q_EMIT dataChanged(index(0), index(m_total - 1));
}

void CaseListModel::reset()
{
    beginResetModel();
    m_pages.clear();
    m_total = total();
    endResetModel();
}

int CaseListModel::total() const
{
    if (!m_session.isOpen())
        return 0;
    const auto count = service::Cases(m_session.reg()).count(m_filter);
    if (!count) {
        m_session.tell(count.error());
        return 0;
    }
    return *count;
}

const CaseListModel::Page* CaseListModel::page(int number) const
{
    if (const Page* kept = m_pages.object(number))
        return kept;
    const auto fetched = service::Cases(m_session.reg()).list(m_filter, m_order, number * pageSize, pageSize);
    if (!fetched) {
        m_session.tell(fetched.error());
        return nullptr;
    }
    m_pages.insert(number, new Page(fetched->rows));
    return m_pages.object(number);
}

const service::CaseRow* CaseListModel::rowAt(int row) const
{
    const Page* rows = m_session.isOpen() ? page(row / pageSize) : nullptr;
    const int place = row % pageSize;
    return rows && place < rows->size() ? &rows->at(place) : nullptr;
}

DeviationId CaseListModel::idAt(int row) const
{
    const service::CaseRow* found = row >= 0 && row < m_total ? rowAt(row) : nullptr;
    return found ? found->id : DeviationId();
}

int CaseListModel::rowOf(DeviationId id) const
{
    for (int row = 0; row < std::min(m_total, rowsLookedThrough); ++row) {
        if (idAt(row) == id)
            return row;
    }
    return -1;
}

} // namespace heller::ui

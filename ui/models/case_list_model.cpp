#include "ui/models/case_list_model.h"

#include "core/base/swedish.h"
#include "ui/models/case_list_roles.h"
#include "ui/models/case_reader.h"
#include "ui/session/session.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int pageSize = 100;
constexpr int pagesKept = 50;

QString spokenRow(const service::CaseRow& row)
{
    return QStringList{row.title, row.diaryNumber, nameOf(row.status), row.actorNames}.join(u", "_s);
}

} // namespace

CaseListModel::CaseListModel(Session& session, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_reader(new CaseReader(this))
    , m_pages(pagesKept)
{
    const auto begin = [this] {
        m_reader->open(m_session.path(), m_session.environment());
        askAnew();
    };
    connect(&session, &Session::opened, this, begin);
    connect(&session, &Session::closing, this, &CaseListModel::forget);
    connect(&session, &Session::changed, this, &CaseListModel::refresh);
    connect(m_reader, &CaseReader::answered, this, &CaseListModel::take);
    connect(m_reader, &CaseReader::failed, &session, &Session::tell);
    if (session.isOpen())
        begin();
}

CaseListModel::~CaseListModel() = default;

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
    m_anew = true;
    askAnew();
}

void CaseListModel::setOrder(service::CaseOrder order)
{
    if (order == m_order)
        return;
    m_order = order;
    m_anew = true;
    askAnew();
}

void CaseListModel::refresh()
{
    askAnew();
}

bool CaseListModel::isAsking() const
{
    return m_reader->isBusy();
}

void CaseListModel::forget()
{
    m_reader->close();
    ++m_generation;
    m_anew = true;
    m_listing = false;
    beginResetModel();
    m_pages.clear();
    m_total = 0;
    m_lastPage = 0;
    endResetModel();
    Q_EMIT listed(-1, true);
}

void CaseListModel::askAnew()
{
    if (!m_session.isOpen())
        return;
    ++m_generation;
    m_listing = true;
    // What she looks at comes first; with another filter that is the beginning.
    const int page = m_anew ? 0 : m_lastPage;
    m_reader->ask({m_generation, m_filter, m_order, page * pageSize, pageSize, m_wanted, m_wantedAnywhere});
}

void CaseListModel::askPage(int number) const
{
    // While a new list is on its way, its rows are not yet known to stand where the old ones did.
    if (!m_listing && m_session.isOpen())
        m_reader->ask({m_generation, m_filter, m_order, number * pageSize, pageSize, {}, false});
}

void CaseListModel::take(const CaseAnswer& answer)
{
    if (m_listing)
        return takeList(answer);
    const int first = answer.question.offset;
    if (answer.page.total != m_total) // somebody else has written
        return refresh();
    m_pages.insert(first / pageSize, new Page{answer.page.rows, m_generation});
    if (!answer.page.rows.isEmpty())
        Q_EMIT dataChanged(index(first), index(first + static_cast<int>(answer.page.rows.size()) - 1));
}

void CaseListModel::takeList(const CaseAnswer& answer)
{
    if (answer.question.wanted != m_wanted) // another has been chosen meanwhile
        return askAnew();
    m_listing = false;
    m_listed = m_generation;
    const bool anew = std::exchange(m_anew, false);
    const auto keep = [&] {
        m_searchWords = swedish::searchWords(m_filter.search);
        m_total = answer.page.total;
        m_pages.insert(answer.question.offset / pageSize, new Page{answer.page.rows, m_generation});
    };
    if (anew || answer.page.total != m_total) {
        beginResetModel();
        m_pages.clear();
        keep();
        endResetModel();
        Q_EMIT listed(answer.wantedRow, anew);
        return;
    }
    keep();
    Q_EMIT listed(answer.wantedRow, anew); // before the rows tell that they have changed: the chosen one may have moved
    if (m_total > 0)
        Q_EMIT dataChanged(index(0), index(m_total - 1));
}

const CaseListModel::Page* CaseListModel::pageOf(int row) const
{
    const int number = row / pageSize;
    const Page* page = m_pages.object(number);
    m_lastPage = number;
    if (!page || page->generation != m_generation)
        askPage(number);
    return page;
}

const service::CaseRow* CaseListModel::rowAt(int row) const
{
    const Page* page = pageOf(row);
    const int place = row % pageSize;
    return page && place < page->rows.size() ? &page->rows.at(place) : nullptr;
}

DeviationId CaseListModel::idAt(int row) const
{
    if (row < 0 || row >= m_total)
        return {};
    // A page of an older list shows what it showed, but another case may stand there now.
    const Page* page = pageOf(row);
    if (!page || page->generation != m_listed)
        return {};
    const service::CaseRow* found = rowAt(row);
    return found ? found->id : DeviationId();
}

} // namespace heller::ui

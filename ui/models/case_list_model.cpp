#include "ui/models/case_list_model.h"

#include "core/base/swedish.h"
#include "ui/models/case_list_roles.h"
#include "ui/models/case_reader.h"
#include "ui/models/finding_counts.h"
#include "ui/session/session.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int pageSize = 40; // more than a window shows: a search waits for the snippets of them all
constexpr int pagesKept = 125;

QString cellText(const service::CaseRow& row, int column)
{
    switch (column) {
    case TitleColumn:
        return row.title;
    case DiaryNumberColumn:
        return row.diaryNumber;
    case StatusColumn:
        return nameOf(row.status);
    case ReceivedColumn:
        return row.received.toString(Qt::ISODate);
    case SemesterColumn:
        return row.semester ? row.semester->shortName() : QString();
    case ActorsColumn:
        return row.actorNames;
    case ThemesColumn:
        return row.themeNames;
    case OutcomeColumn:
        return row.outcome ? nameOf(*row.outcome) : QString();
    default:
        return {};
    }
}

QString wordsOf(int findings)
{
    return CaseListModel::tr("%n place(s) may be personal data", nullptr, findings);
}

QString spokenRow(const service::CaseRow& row, int findings)
{
    QStringList parts{row.title, row.diaryNumber, nameOf(row.status), row.actorNames};
    if (findings > 0)
        parts.append(wordsOf(findings));
    return parts.join(u", "_s);
}

} // namespace

CaseListModel::CaseListModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent)
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
    connect(m_reader, &CaseReader::failed, &session, &Session::tellUnread);
    if (session.isOpen())
        begin();
}

CaseListModel::~CaseListModel() = default;

int CaseListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_total + m_groups.headings();
}

int CaseListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : CaseColumnCount;
}

QModelIndex CaseListModel::index(int row, int column, const QModelIndex& parent) const
{
    return QAbstractTableModel::index(row, column, parent);
}

Qt::ItemFlags CaseListModel::flags(const QModelIndex& index) const
{
    // Neither chosen nor stepped onto.
    if (index.isValid() && m_groups.headingAt(index.row()) >= 0)
        return Qt::ItemNeverHasChildren;
    return QAbstractTableModel::flags(index);
}

QVariant CaseListModel::headingData(int group, int role) const
{
    const int count = m_groups.countOf(group);
    switch (role) {
    case Qt::DisplayRole:
        return m_groups.nameOf(group);
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(m_groups.nameOf(group), tr("%n deviation(s)", nullptr, count));
    case HeadingRole:
        return count;
    default:
        return {};
    }
}

QVariant CaseListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const int group = m_groups.headingAt(index.row()); group >= 0)
        return headingData(group, role);
    const service::CaseRow* row = caseNumbered(caseAt(index.row()));
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return cellText(*row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == TitleColumn ? spokenRow(*row, findingsOf(*row)) : cellText(*row, index.column());
    case FindingsRole:
        return findingsOf(*row);
    case Qt::ToolTipRole:
        return findingsOf(*row) > 0 ? wordsOf(findingsOf(*row)) : QString();
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

QVariant CaseListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("Title"),    tr("Diary number"), tr("Status"), tr("Received"),
                             tr("Semester"), tr("Actors"),       tr("Themes"), tr("Outcome")};
    return section >= 0 && section < CaseColumnCount ? names[section] : QString();
}

void CaseListModel::setFilter(const service::CaseFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_anew = true;
    askAnew();
}

void CaseListModel::setArrangement(service::CaseArrangement arrangement)
{
    if (arrangement == m_arrangement)
        return;
    m_arrangement = arrangement;
    m_anew = true;
    askAnew();
}

void CaseListModel::refresh()
{
    askAnew();
}

void CaseListModel::setCounts(FindingCounts& counts)
{
    m_counts = &counts;
    connect(&counts, &FindingCounts::counted, this, [this] {
        if (m_total > 0)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1),
                               {FindingsRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
    });
}

int CaseListModel::findingsOf(const service::CaseRow& row) const
{
    return m_counts ? m_counts->of(row.id).value_or(0) : 0;
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
    m_groups = {};
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
    m_reader->ask({m_generation, m_filter, m_arrangement, page * pageSize, pageSize, m_wanted, m_wantedAnywhere});
}

void CaseListModel::askPage(int number) const
{
    // While a new list is on its way, its rows are not yet known to stand where the old ones did.
    if (!m_listing && m_session.isOpen())
        m_reader->ask({m_generation, m_filter, m_arrangement, number * pageSize, pageSize, {}, false});
}

void CaseListModel::take(const CaseAnswer& answer)
{
    if (m_listing)
        return takeList(answer);
    const int first = answer.question.offset;
    // Somebody else has written.
    if (answer.page.total != m_total || ListGroups(answer.page.groups) != m_groups)
        return refresh();
    m_pages.insert(first / pageSize, new Page{answer.page.rows, m_generation});
    if (!answer.page.rows.isEmpty())
        tellChanged(first, first + static_cast<int>(answer.page.rows.size()) - 1);
}

void CaseListModel::tellChanged(int firstCase, int lastCase)
{
    Q_EMIT dataChanged(index(m_groups.rowOf(firstCase)), index(m_groups.rowOf(lastCase), CaseColumnCount - 1));
}

void CaseListModel::takeList(const CaseAnswer& answer)
{
    if (answer.question.wanted != m_wanted) // another has been chosen meanwhile
        return askAnew();
    m_listing = false;
    m_listed = m_generation;
    const bool anew = std::exchange(m_anew, false);
    const ListGroups groups(answer.page.groups);
    const auto keep = [&] {
        m_searchWords = swedish::searchWords(m_filter.search);
        m_total = answer.page.total;
        m_groups = groups;
        m_pages.insert(answer.question.offset / pageSize, new Page{answer.page.rows, m_generation});
    };
    const auto wantedRow = [&] { return answer.page.wantedPlace < 0 ? -1 : m_groups.rowOf(answer.page.wantedPlace); };
    if (anew || answer.page.total != m_total || groups != m_groups) {
        beginResetModel();
        m_pages.clear();
        keep();
        endResetModel();
        Q_EMIT listed(wantedRow(), anew);
        return;
    }
    keep();
    Q_EMIT listed(wantedRow(), anew); // before the rows tell that they have changed: the chosen one may have moved
    if (m_total > 0)
        tellChanged(0, m_total - 1);
}

const CaseListModel::Page* CaseListModel::pageOf(int number) const
{
    const int page = number / pageSize;
    const Page* found = m_pages.object(page);
    m_lastPage = page;
    if (!found || found->generation != m_generation)
        askPage(page);
    return found;
}

const service::CaseRow* CaseListModel::caseNumbered(int number) const
{
    const Page* page = pageOf(number);
    const int place = number % pageSize;
    return page && place < page->rows.size() ? &page->rows.at(place) : nullptr;
}

DeviationId CaseListModel::idAt(int row) const
{
    const int number = row < 0 || row >= rowCount() ? -1 : caseAt(row);
    if (number < 0)
        return {};
    // A page of an older list shows what it showed, but another case may stand there now.
    const Page* page = pageOf(number);
    if (!page || page->generation != m_listed)
        return {};
    const service::CaseRow* found = caseNumbered(number);
    return found ? found->id : DeviationId();
}

} // namespace heller::ui

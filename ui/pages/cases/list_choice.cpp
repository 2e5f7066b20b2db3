#include "ui/pages/cases/list_choice.h"

#include "ui/models/case_list_model.h"

#include <QItemSelectionModel>

#include <algorithm>

namespace heller::ui {
namespace {

constexpr int mostRemembered = 300;

} // namespace

ListChoice::ListChoice(const CaseListModel& model, QItemSelectionModel& selection, QObject* parent)
    : QObject(parent)
    , m_model(model)
    , m_selection(selection)
{
    connect(&selection, &QItemSelectionModel::selectionChanged, this, &ListChoice::take);
    connect(&model, &QAbstractItemModel::modelReset, this, &ListChoice::take); // which tells of no selection
}

void ListChoice::take()
{
    QList<std::pair<int, int>> rows; // first, behind the last
    for (const QItemSelectionRange& range : m_selection.selection())
        rows.append({range.top(), range.bottom() + 1});
    std::ranges::sort(rows);
    m_spans.clear();
    m_seen.clear();
    m_count = 0;
    int behind = 0;
    for (const auto& [top, bottom] : std::as_const(rows)) {
        const int first = std::max(m_model.casesBefore(top), behind); // the table's ranges lie beside each other
        behind = std::max(m_model.casesBefore(bottom), behind);
        if (behind > first)
            m_spans.append({first, behind - first});
        for (int row = top; row < bottom && m_seen.size() < mostRemembered; ++row) {
            if (const DeviationId id = m_model.idAt(row); !id.isNull())
                m_seen.insert(row, id);
        }
    }
    for (const CaseSpan& span : std::as_const(m_spans))
        m_count += span.count;
    Q_EMIT changed();
}

ChosenCases ListChoice::chosen() const
{
    ChosenCases chosen{{}, m_model.filter(), m_model.arrangement(), m_spans};
    if (m_seen.size() != m_count)
        return chosen;
    QList<int> rows = m_seen.keys();
    std::ranges::sort(rows);
    chosen.spans.clear();
    for (const int row : std::as_const(rows))
        chosen.ids.append(m_seen.value(row));
    return chosen;
}

void ListChoice::check()
{
    if (m_count < 2)
        return;
    for (const auto& [row, seen] : m_seen.asKeyValueRange()) {
        const DeviationId id = m_model.idAt(row);
        if (!id.isNull() && id != seen)
            return collapse();
    }
}

void ListChoice::collapse()
{
    m_selection.select(m_selection.currentIndex(), QItemSelectionModel::ClearAndSelect);
}

} // namespace heller::ui

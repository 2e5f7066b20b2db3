#pragma once

#include "ui/models/chosen_cases.h"

#include <QHash>
#include <QObject>

class QItemSelectionModel;

namespace heller::ui {

class CaseListModel;

/// Which cases of the list are chosen together. They are chosen by their rows: where other cases have come to stand
/// there since, only the current one stays chosen, so that nothing is done with what she has not seen.
class ListChoice : public QObject
{
    Q_OBJECT

public:
    ListChoice(const CaseListModel& model, QItemSelectionModel& selection, QObject* parent = nullptr);

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] ChosenCases chosen() const;
    /// The list has been read again.
    void check();
    /// Only the current one.
    void collapse();

Q_SIGNALS:
    void changed();

private:
    void take();

    const CaseListModel& m_model;
    QItemSelectionModel& m_selection;
    QList<CaseSpan> m_spans;
    QHash<int, DeviationId> m_seen; ///< by place: what stood there when it was chosen, as far as it was read
    int m_count = 0;
};

} // namespace heller::ui

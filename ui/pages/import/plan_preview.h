#pragma once

#include "core/import/import_plan.h"

#include <QScrollArea>

class QVBoxLayout;

namespace heller::ui {

/// Reads a planned case, or what the document holds beside its cases.
class PlanPreview : public QScrollArea
{
    Q_OBJECT

public:
    explicit PlanPreview(QWidget* parent = nullptr);

    void showDocument(const importing::ImportPlan& plan);
    void showCase(const importing::PlannedCase& planned);
    void clear();

Q_SIGNALS:
    void actionChosen(heller::importing::PlannedCase::Action action);

private:
    QVBoxLayout& begin(const QString& title);
    void finish();
    void addText(const QString& label, const QString& text);
    void addFindings(const QString& label, const QStringList& findings);
    void addActions(const importing::PlannedCase& planned);
    void addRounds(const CaseFile& file);

    QWidget* m_paper = nullptr;
    QVBoxLayout* m_column = nullptr;
};

} // namespace heller::ui

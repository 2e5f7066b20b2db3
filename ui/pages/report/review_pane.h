#pragma once

#include "core/report/report_check.h"

#include <QWidget>

class QLabel;

namespace heller::ui {

class FindingList;

/// Beside the report: what wants a look before it leaves.
class ReviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewPane(QWidget* parent = nullptr);

    void setFindings(const QList<report::ReportFinding>& findings);
    /// Nothing to say: there is no report yet.
    void clear();
    [[nodiscard]] FindingList& findings() const { return *m_findings; }
    /// Below what the check found.
    void add(QWidget* section);
    /// A pane of its own, or a part of the one that it is laid into.
    void setBeside(bool beside);

    [[nodiscard]] QSize sizeHint() const override;
    /// Beside the pages none: where it has no room it goes elsewhere.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintIcons();

    QLabel* m_icon;
    QLabel* m_okIcon;
    QWidget* m_ok;
    FindingList* m_findings;
    bool m_beside = true;
};

} // namespace heller::ui

#pragma once

#include "core/report/report_check.h"

#include <QListView>

class QStringListModel;

namespace heller::ui {

/// What the check found, a wrapped row each: a click or Enter leads to its place, arrows walk, Tab leaves. As high as
/// its rows, unless there is less room.
class FindingList : public QListView
{
    Q_OBJECT

public:
    explicit FindingList(QWidget* parent = nullptr);

    void setFindings(const QList<report::ReportFinding>& findings);
    [[nodiscard]] const QList<report::ReportFinding>& findings() const { return m_findings; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(const heller::report::ReportFinding& finding);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void open(int row);
    void fitHeight();

    QList<report::ReportFinding> m_findings;
    QStringListModel* m_texts;
};

} // namespace heller::ui

#pragma once

#include "core/service/cases.h"

#include <QDialog>

class QLineEdit;
class QListView;
class QPushButton;

namespace heller::ui {

class CaseListModel;
class Session;

/// Finds one of these cases of the open register: what is typed searches, arrows choose without leaving the line, Enter
/// takes.
class CasePicker : public QDialog
{
    Q_OBJECT

public:
    CasePicker(Session& session, const QString& title, const QString& verb, const service::CaseFilter& among,
               QWidget* parent = nullptr);

    [[nodiscard]] DeviationId picked() const; ///< null while the list is empty

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void takeListed();

    service::CaseFilter m_among;
    CaseListModel* m_model;
    QLineEdit* m_search;
    QListView* m_list;
    QPushButton* m_take;
};

} // namespace heller::ui

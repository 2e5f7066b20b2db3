#pragma once

#include "core/model/ids.h"

#include <QDialog>

class QLineEdit;
class QListView;
class QPushButton;

namespace heller::ui {

class CaseListModel;
class Session;

/// Finds one case of the open register: what is typed searches, arrows choose without leaving the line, Enter takes.
class CasePicker : public QDialog
{
    Q_OBJECT

public:
    CasePicker(Session& session, const QString& title, const QString& verb, QWidget* parent = nullptr);

    [[nodiscard]] DeviationId picked() const; ///< null while the list is empty

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void takeListed();

    CaseListModel* m_model;
    QLineEdit* m_search;
    QListView* m_list;
    QPushButton* m_take;
};

} // namespace heller::ui

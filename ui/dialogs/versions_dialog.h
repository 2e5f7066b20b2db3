#pragma once

#include "core/model/ids.h"
#include "core/service/case_versions.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QTextBrowser;

namespace heller::ui {

class Session;

/// What has been done with a case: every step with who and when, beside it the case as it stood then, marked with what
/// differs from now; and a way back to it.
class VersionsDialog : public QDialog
{
    Q_OBJECT

public:
    VersionsDialog(Session& session, DeviationId id, const QString& diaryNumber, QList<service::CaseVersion> versions,
                   QWidget* parent = nullptr);

private:
    void build();
    void showVersion(int row);
    void bringBack();
    [[nodiscard]] QString nameOf(const service::CaseVersion& version) const;

    Session& m_session;
    DeviationId m_id;
    QString m_diaryNumber;
    QList<service::CaseVersion> m_versions;
    QListWidget* m_list;
    QTextBrowser* m_text;
    QLabel* m_key;
    QPushButton* m_back;
};

} // namespace heller::ui

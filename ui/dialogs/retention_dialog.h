#pragma once

#include "core/service/retentions.h"

#include <QDialog>
#include <QSet>
#include <QTimer>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace heller::ui {

class Dialogs;
class LineModel;
class LineView;
class RetentionRulesForm;
class Session;

/// Retention (gallring): the rules, what they would weed out today, which cases are spared, and the decision it is done
/// by. Carrying it out is the command's.
class RetentionDialog : public QDialog
{
    Q_OBJECT

public:
    RetentionDialog(Session& session, Dialogs& dialogs, QWidget* parent = nullptr);

    [[nodiscard]] bool isReading() const { return m_reading; }

Q_SIGNALS:
    void carryOutWanted(const heller::RetentionProposal& proposal, const heller::service::RetentionDecision& decision);
    void protocolWanted();

private:
    void build();
    void buildFoot(QBoxLayout& whole);
    void storeRules();
    void read();
    void showProposal();
    void showWhere();
    void spare(qint64 line);
    void updateButtons();
    void showPaper();
    void carryOut();
    [[nodiscard]] service::RetentionDecision decision() const;
    [[nodiscard]] int concerned() const; ///< cases, meetings and so on that are not spared

    Session& m_session;
    Dialogs& m_dialogs;
    RetentionProposal m_proposal;
    QStringList m_numbers; ///< of the cases shown, by their line
    QSet<QString> m_spared;
    bool m_reading = false;
    int m_asked = 0; ///< which reading is awaited
    QTimer m_again;
    RetentionRulesForm* m_rules;
    QLabel* m_said;
    LineModel* m_lines;
    LineView* m_list;
    QPushButton* m_spare;
    QCheckBox* m_reports;
    QCheckBox* m_backups;
    QLineEdit* m_decision;
    QPushButton* m_paper;
    QPushButton* m_go;
};

} // namespace heller::ui

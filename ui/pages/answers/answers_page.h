#pragma once

#include "ui/models/answer_matrix_model.h"
#include "ui/widgets/page.h"

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;

namespace heller::ui {

class ActionRegistry;
class AnswerMatrixReader;
class AnswerMatrixView;
class Dialogs;
class Session;

/// Who has answered: deviations × organisations, with the next step from each cell.
class AnswersPage : public Page
{
    Q_OBJECT

public:
    AnswersPage(Session& session, Dialogs& dialogs, const ActionRegistry& actions, QWidget* parent = nullptr);

    [[nodiscard]] QList<QWidget*> panes() const override;
    void activate() override;
    void focusFirst() override;
    /// Whether what is shown is older than the register.
    [[nodiscard]] bool isReading() const;
    /// What is seen, to be printed.
    [[nodiscard]] AnswerMatrix shown() const { return m_model.shown(); }

Q_SIGNALS:
    void caseWanted(heller::DeviationId id);
    /// Where the actor's answer is written.
    void answerWanted(heller::DeviationId id, heller::FeedbackRoundId round, heller::ActorId actor);
    void reminderWanted(heller::DeviationId id, heller::ActorId actor); ///< a letter

private:
    [[nodiscard]] QWidget* makeHead(const ActionRegistry& actions);
    void fillPeriods();
    void choosePeriod();
    void chooseShow();
    void take(const AnswerMatrix& matrix);
    void showCount();
    void openSteps(const QModelIndex& index, QPoint at);
    void addSteps(QMenu& menu, DeviationId id, const MatrixPart& part);
    void addAnswers(QMenu& menu, DeviationId id, const MatrixPart& part);
    void pause(DeviationId id, const MatrixPart& part);
    void addAssessing(QMenu& menu, const MatrixRow& row);
    void remindLate();

    Session& m_session;
    Dialogs& m_dialogs;
    AnswerMatrixModel m_model;
    AnswerMatrixReader* m_reader;
    bool m_focusWanted = false; ///< by the table, which is being read
    QWidget* m_head = nullptr;
    QComboBox* m_period = nullptr;
    QPushButton* m_awaited = nullptr;
    QPushButton* m_late = nullptr;
    QPushButton* m_remind = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_nothing;
    AnswerMatrixView* m_view;
};

} // namespace heller::ui

#pragma once

#include "core/model/asking.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace heller::ui {

class CaseEditor;
class Chip;
class DateField;
class Session;
class TextField;

/// The clock of an actor whose answer is awaited: where it stands in words, a reminder noted, the clock stopped with a
/// reason and let go on, its own last day.
class AnswerClock : public QWidget
{
    Q_OBJECT

public:
    /// Changes the answer as the step named so.
    using Change = std::function<void(const QString& step,
                                      const std::function<void(const FeedbackRound& round, Answer& answer)>& change)>;

    AnswerClock(Session& session, CaseEditor& editor, Change change, QWidget* parent = nullptr);

    void refresh(const FeedbackRound& round, const Answer& stored, const QString& actorName, bool writable);
    /// In the order they are gone through.
    [[nodiscard]] QList<QWidget*> controls() const;

private:
    [[nodiscard]] QWidget* makeButtons();
    [[nodiscard]] QWidget* makeReason();
    void showStanding(const Standing& standing, const Answer& answer, bool forReporter);
    void remind();
    void openReason();
    void takeReason();
    void resume();

    Session& m_session;
    CaseEditor& m_editor;
    Change m_change;
    QString m_actor;
    AnswerId m_answer;          ///< rows are by place
    bool m_wantsReason = false; ///< asked for, and not given yet
    Chip* m_state;
    QLabel* m_words;
    QPushButton* m_remind = nullptr;
    QPushButton* m_pause = nullptr;
    QPushButton* m_resume = nullptr;
    QWidget* m_reasonBox = nullptr;
    TextField* m_reason = nullptr;
    DateField* m_due;
};

} // namespace heller::ui

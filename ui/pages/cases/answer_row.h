#pragma once

#include "core/model/feedback.h"

#include <QDate>
#include <QWidget>

#include <functional>
#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace heller::ui {

class AnswerClock;
class CaseEditor;
class DateField;
class Session;
class TextField;

/// What one asked actor said: how, when, who, and its text; until then its clock. Writing an answer says that it was in
/// writing and today, and taking that text back takes this back; what was chosen by hand stays.
class AnswerRow : public QWidget
{
    Q_OBJECT

public:
    AnswerRow(Session& session, CaseEditor& editor, FeedbackRoundId round, int place, QWidget* parent = nullptr);

    void refresh(const FeedbackRound& round, const Answer& answer, const QString& actorName, bool writable);
    /// In the order they are gone through.
    [[nodiscard]] QList<QWidget*> controls() const;

Q_SIGNALS:
    void removing(); ///< the actor is no longer asked: the row is about to go

private:
    /// What the first letter made of the answer of one who was asked.
    struct Writing
    {
        Answer before;
        QDate answeredOn;

        [[nodiscard]] bool made(const Answer& answer) const;
    };

    [[nodiscard]] QWidget* makeAnswered();
    [[nodiscard]] QString whyNot(QDate day) const;
    void change(const QString& step, const std::function<void(Answer&)>& change);
    void changeIn(const QString& step, const std::function<void(const FeedbackRound&, Answer&)>& change);
    void setManner(AnswerManner manner);
    void takeText(const FeedbackRound& round, Answer& answer);
    void remove();

    Session& m_session;
    CaseEditor& m_editor;
    FeedbackRoundId m_round;
    int m_place;
    std::optional<Writing> m_writing; ///< none, too, once she has said how or when by hand
    QLabel* m_actor;
    QComboBox* m_manner;
    AnswerClock* m_clock;
    QWidget* m_answered = nullptr; ///< on what day, and who
    DateField* m_on;
    TextField* m_by = nullptr;
    TextField* m_text;
    QPushButton* m_remove;
};

} // namespace heller::ui

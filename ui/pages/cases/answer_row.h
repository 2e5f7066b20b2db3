#pragma once

#include "core/model/feedback.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace heller::ui {

class CaseEditor;
class DateField;
class Session;
class TextField;

/// What one asked actor said: how, when, and its text.
class AnswerRow : public QWidget
{
    Q_OBJECT

public:
    AnswerRow(Session& session, CaseEditor& editor, FeedbackRoundId round, int place, QWidget* parent = nullptr);

    void refresh(const Answer& answer, const QString& actorName, bool writable);
    /// In the order they are gone through.
    [[nodiscard]] QList<QWidget*> controls() const;

Q_SIGNALS:
    void removing(); ///< the actor is no longer asked: the row is about to go

private:
    void change(const QString& step, const std::function<void(Answer&)>& change);
    void setManner(AnswerManner manner);
    void remove();

    Session& m_session;
    CaseEditor& m_editor;
    FeedbackRoundId m_round;
    int m_place;
    QLabel* m_actor;
    QComboBox* m_manner;
    DateField* m_on;
    TextField* m_text;
    QPushButton* m_remove;
};

} // namespace heller::ui

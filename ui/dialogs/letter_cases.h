#pragma once

#include "core/service/letters.h"
#include "ui/jobs/register_thread.h"

#include <QListWidget>

namespace heller::ui {

class Session;

/// The cases that a letter could be about, with a mark at those it is. Read beside the window: until they are known, it
/// is about those it was begun with.
class LetterCases : public QListWidget
{
    Q_OBJECT

public:
    /// `begun` is not empty; the first is the one that the letter is about.
    LetterCases(Session& session, QList<DeviationId> begun, QWidget* parent = nullptr);

    /// Another letter is being written: other cases can be chosen now, and those that fit are.
    void offer(LetterKind kind, ActorId actor);
    /// Nobody takes or gives a mark any more, what was asked for included.
    void fix();
    [[nodiscard]] bool isReading() const { return m_answered != m_asked; }
    [[nodiscard]] QList<DeviationId> chosen() const;

Q_SIGNALS:
    void offered();
    void chosenChanged(); ///< by her

private:
    void take(const Result<QList<service::LetterCase>>& answer);
    void fill(const QList<service::LetterCase>& cases);

    Session& m_session;
    QList<DeviationId> m_begun;
    int m_asked = 0;
    int m_answered = 0;
    RegisterThread m_thread;
};

} // namespace heller::ui

#pragma once

#include "core/base/result.h"
#include "core/model/actor.h"
#include "core/service/change_notice.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace heller::ui {

class Job;
class Session;

/// "3 deviations name AMC. Link them": for an actor that came, or got a name, after them. Looked for off the thread;
/// nothing is seen where there are none.
class MentionOffer : public QWidget
{
    Q_OBJECT

public:
    explicit MentionOffer(Session& session, QWidget* parent = nullptr);

    void show(const Actor& actor);
    void forget();
    [[nodiscard]] bool isLooking() const;
    [[nodiscard]] QPushButton& button() const { return *m_link; }

private:
    void look();
    void take(const Result<QList<DeviationId>>& found);
    void link();
    void takeChange(const service::ChangeNotice& notice);

    Session& m_session;
    Actor m_actor;
    QList<DeviationId> m_found;
    QLabel* m_text;
    QPushButton* m_link;
    QPointer<Job> m_job;
};

} // namespace heller::ui

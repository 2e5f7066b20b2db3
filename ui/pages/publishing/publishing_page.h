#pragma once

#include "core/service/publications.h"
#include "ui/jobs/job.h"
#include "ui/widgets/page.h"

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace heller::ui {

class Dialogs;
class LineModel;
class LineView;
class PublicationReader;
class PublishingDesk;
class SiteCard;
class Session;

/// What is published, what is begun, what could be; and one of them beside its case.
class PublishingPage : public Page
{
    Q_OBJECT

public:
    PublishingPage(Session& session, Dialogs& dialogs, QWidget* parent = nullptr);

    [[nodiscard]] QList<QWidget*> panes() const override;
    void activate() override;
    void focusFirst() override;
    /// Whether what is shown is older than the register.
    [[nodiscard]] bool isReading() const;
    /// The case beside its public version, which is made where there is none.
    void open(DeviationId id);

Q_SIGNALS:
    void caseWanted(heller::DeviationId id);
    /// Cases that wait: to be made public, or with something to decide on.
    void toDoChanged(int cases);
    void started(heller::ui::Job* job, const QString& label);

private:
    struct Section
    {
        service::PublicationLine::Stage stage = service::PublicationLine::Stage::ToMake;
        QLabel* title = nullptr;
        QWidget* card = nullptr;
        LineModel* lines = nullptr;
        LineView* view = nullptr;
    };
    [[nodiscard]] QWidget* makeList();
    void addSection(service::PublicationLine::Stage stage, const QString& name, QVBoxLayout& column);
    void take(const QList<service::PublicationLine>& lines);
    void showDesk();
    void back();

    Session& m_session;
    Dialogs& m_dialogs;
    PublicationReader* m_reader;
    QStackedWidget* m_steps;
    QWidget* m_list = nullptr;
    QLabel* m_line = nullptr;
    QWidget* m_nothing = nullptr;
    QList<Section> m_sections;
    PublishingDesk* m_desk;
    SiteCard* m_site = nullptr;
};

} // namespace heller::ui

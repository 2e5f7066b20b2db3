#pragma once

#include "core/report/site.h"
#include "ui/jobs/job.h"

#include <QFrame>

class QPushButton;

namespace heller::ui {

class Dialogs;
class FieldColumn;
class Session;

/// The site of what is published: what is the association's own about it, a look at it, and writing it to a folder.
class SiteCard : public QFrame
{
    Q_OBJECT

public:
    SiteCard(Session& session, Dialogs& dialogs, QWidget* parent = nullptr);
    ~SiteCard() override;
    Q_DISABLE_COPY_MOVE(SiteCard)

    void refresh();
    void flush();

Q_SIGNALS:
    void started(heller::ui::Job* job, const QString& label);

private:
    void addText(const QString& name, const QString& hint, QString report::SiteLook::* text, bool isLong = false);
    [[nodiscard]] Result<> store(const report::SiteLook& look);
    void chooseLogo();
    void write();
    void preview();
    /// `isPreview`: to be looked at, not to leave.
    void writeTo(const QString& folder, bool isPreview);

    Session& m_session;
    Dialogs& m_dialogs;
    report::SiteLook m_look;
    QString m_shownFor; ///< the register's path
    bool m_hasPreview = false;
    FieldColumn* m_fields;
    QPushButton* m_logo;
    QPushButton* m_preview;
    QPushButton* m_write;
};

} // namespace heller::ui

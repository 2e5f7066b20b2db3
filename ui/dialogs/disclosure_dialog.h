#pragma once

#include "core/model/dispatch.h"
#include "core/service/disclosures.h"

#include <QDialog>
#include <QSet>
#include <QTimer>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTextBrowser;

namespace heller::ui {

class Dialogs;
class LineModel;
class LineView;
class Session;

/// A masked copy of chosen cases for somebody who asks for public documents: what was found, each masked with a ground
/// or let stand; what else she masks; how the receiver will see it. The cases are never touched.
class DisclosureDialog : public QDialog
{
    Q_OBJECT

public:
    DisclosureDialog(Session& session, Dialogs& dialogs, const QList<DeviationId>& cases, QWidget* parent = nullptr);

    [[nodiscard]] bool isReading() const { return m_reading; }

    void reject() override;

private:
    void build();
    [[nodiscard]] QWidget* makeChoices();
    [[nodiscard]] QWidget* makeLook();
    void buildFoot(QBoxLayout& whole);
    void propose();
    void showLines();
    void showCurrent();
    void toggle(qint64 line);
    void setGround(bool all);
    void maskText();
    void decide(); ///< notes that she has, and shows what that makes
    void look();   ///< reads the copy anew
    void save();
    void showRead(const Result<service::DisclosureCopy>& copy);
    [[nodiscard]] Disclosure disclosure() const;

    Session& m_session;
    Dialogs& m_dialogs;
    QList<DeviationId> m_cases;
    QList<service::DisclosureFinding> m_found; ///< and what she masked by hand
    QSet<qsizetype> m_standing;                ///< of those, by their place
    bool m_decided = false;                    ///< something by her, kept nowhere
    bool m_reading = false;
    int m_asked = 0; ///< which reading is awaited
    QTimer m_soon;
    LineModel* m_lines;
    LineView* m_list;
    QLabel* m_said;
    QPushButton* m_toggle;
    QComboBox* m_ground;
    QPushButton* m_all;
    QLineEdit* m_text;
    QPushButton* m_mask;
    QTextBrowser* m_look;
    QLineEdit* m_reference;
    QPushButton* m_save;
};

} // namespace heller::ui

#pragma once

#include "core/report/site.h"
#include "core/service/publications.h"
#include "ui/jobs/register_thread.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QPushButton;

namespace heller::ui {

class Dialogs;
class FieldColumn;
class LineModel;
class LineView;
class OriginalPane;
class PagePane;
class PersonalDataWatch;
class Session;
class TextField;

/// One case and its public version beside each other, what was found in that, and what was written instead before.
class PublishingDesk : public QWidget
{
    Q_OBJECT

public:
    PublishingDesk(Session& session, Dialogs& dialogs, QWidget* parent = nullptr);

    void show(DeviationId id);
    [[nodiscard]] DeviationId shown() const { return m_id; }
    /// As the register is now; nothing while no case is shown.
    void refresh();
    [[nodiscard]] QList<QWidget*> panes() const;

Q_SIGNALS:
    void backWanted();
    void caseWanted(heller::DeviationId id);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeOriginal();
    [[nodiscard]] QWidget* makeTwin();
    [[nodiscard]] QWidget* makeSide();
    [[nodiscard]] QWidget* makeFindings();
    [[nodiscard]] QWidget* makeReplacements();
    void addField(const service::PublicationField& field, bool oneLine);
    [[nodiscard]] Result<> storeText(QString Publication::* text, const QString& value);
    void showTexts(bool other);
    void readPage();
    void showPage();
    void showFindings();
    void showReplacements();
    void showButtons();
    void watchTexts();
    [[nodiscard]] const service::CaseFinding* chosenFinding() const;
    void openFindingMenu(QPoint at);
    void replace(const QString& original, const QString& instead);
    void replaceByOther(const QString& original);
    void replaceSomething();
    void forgetReplacement(qint64 id);
    void chooseRelated();
    void copyFragment();
    [[nodiscard]] Result<> searched(const QByteArray& fragment) const;
    void publish();
    void takeDown();
    void remove();
    /// What was done, or why not.
    bool tell(const Result<>& done, const QString& sentence);

    Session& m_session;
    Dialogs& m_dialogs;
    DeviationId m_id = {};
    service::PublicationState m_state;
    QList<service::CaseFinding> m_found;
    QList<Replacement> m_known;
    QWidget* m_head = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_line = nullptr;
    QLabel* m_changed = nullptr;
    QPushButton* m_compared = nullptr;
    QBoxLayout* m_columns = nullptr;
    OriginalPane* m_original = nullptr;
    PagePane* m_page = nullptr;
    report::PublishedCase m_published; ///< as the register has it
    QTimer m_pageSoon;                 ///< since something was typed
    QList<std::pair<QString Publication::*, TextField*>> m_texts;
    FieldColumn* m_fields = nullptr;
    QWidget* m_side = nullptr;
    LineModel* m_findingLines = nullptr;
    LineView* m_findings = nullptr;
    QLabel* m_noFindings = nullptr;
    QPushButton* m_replaceFinding = nullptr;
    LineModel* m_replacementLines = nullptr;
    LineView* m_replacements = nullptr;
    QLabel* m_noReplacements = nullptr;
    QPushButton* m_replaceOther = nullptr;
    QCheckBox* m_remembers = nullptr; ///< what is replaced is for the next, too
    QPushButton* m_related = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_publish = nullptr;
    QPushButton* m_takeDown = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace heller::ui

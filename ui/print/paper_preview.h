#pragma once

#include "ui/print/paper.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QPrinter;
class QBoxLayout;
class QComboBox;
class QPushButton;

namespace heller::ui {

class Dialogs;
class PagesView;
class Session;

/// A paper as it will be printed: looked at, then printed or saved as a file. Its pages are made off the thread.
class PaperPreview : public QDialog
{
    Q_OBJECT

public:
    PaperPreview(Session& session, Dialogs& dialogs, Paper paper, QWidget* parent = nullptr);

    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] const PagesView& pages() const { return *m_pages; }
    /// Prints beside the window and closes when it is done.
    void printOn(const std::shared_ptr<QPrinter>& printer);

private:
    struct Pages;

    void build();
    void take(const Result<Pages>& built);
    void makeReaders(QBoxLayout& row);
    void choosePrinter();
    void save();
    /// Shows how far `job` is; meanwhile nothing else is begun.
    void follow(Job* job, const QString& what);
    void setReady(bool ready);
    void say(const QString& text);
    void showError(const Error& error);

    Session& m_session;
    Dialogs& m_dialogs;
    const Paper m_paper;
    ComposedPaper m_composed;
    Profile m_profile;
    PagesView* m_pages;
    QComboBox* m_readers = nullptr;
    QLabel* m_state;
    QPushButton* m_save;
    QPushButton* m_print;
    QPointer<Job> m_job;
    bool m_ready = false;
};

} // namespace heller::ui

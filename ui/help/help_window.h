#pragma once

#include "ui/help/help_pages.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;

namespace heller::ui {

class ActionKeys;
class ActionRegistry;
class HelpBrowser;

/// The guide in a window of its own, beside the work: contents and search to the left, the page to the right.
class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    HelpWindow(const ActionRegistry& actions, const ActionKeys& keys, QWidget* parent = nullptr);

    void showPage(const QString& name);
    [[nodiscard]] const HelpPages& pages() const { return m_pages; }
    [[nodiscard]] HelpBrowser& browser() const { return *m_browser; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* makeContents();
    [[nodiscard]] QWidget* makeReading();
    void search(const QString& words);
    void markPage(const QString& name);
    void run(const QString& action);

    HelpPages m_pages;
    const ActionRegistry& m_actions;
    QLineEdit* m_search;
    QListWidget* m_contents;
    HelpBrowser* m_browser;
    QLabel* m_said;
};

} // namespace heller::ui

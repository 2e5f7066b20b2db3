#pragma once

#include "ui/help/help_pages.h"

#include <QTextBrowser>

namespace heller::ui {

class ActionRegistry;

/// Shows the guide's pages in a column that reads well, their pictures no wider than it, the words that were searched
/// for marked. Nothing is ever fetched from anywhere.
class HelpBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    HelpBrowser(const HelpPages& pages, const ActionRegistry& actions, QWidget* parent = nullptr);

    void showPage(const QString& name);
    [[nodiscard]] QString shownPage() const { return nameOf(source()); }
    /// Where each of these words stands; empty: nowhere.
    void mark(const QString& words);
    /// Its keys may be others now.
    void refill();

    [[nodiscard]] QVariant loadResource(int type, const QUrl& url) override;

Q_SIGNALS:
    void pageShown(const QString& name);
    void actionWanted(const QString& name); ///< of the table of actions

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] static QString nameOf(const QUrl& url);
    [[nodiscard]] QImage picture(const QString& path) const;
    void follow(const QUrl& link);
    [[nodiscard]] QString htmlOf(const HelpPages::Page& page) const;
    void placeColumn();

    const HelpPages& m_pages;
    const ActionRegistry& m_actions;
    QString m_words;
    int m_room = 0; ///< for a picture
};

} // namespace heller::ui

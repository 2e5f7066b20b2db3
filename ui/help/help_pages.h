#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace heller::ui {

class ActionRegistry;

/// The guide: short pages of Markdown in resources/help, in the order of its contents.txt. In a page "{case.new}"
/// stands for the key that the action of that name has now, and a link "do:case.new" does it.
class HelpPages
{
public:
    struct Page
    {
        QString name = {};  ///< of its file, without ".md"
        QString title = {}; ///< its first heading
        QString text = {};  ///< Markdown as it is written
    };

    HelpPages();

    [[nodiscard]] const QList<Page>& all() const { return m_pages; }
    [[nodiscard]] const Page* named(const QString& name) const;
    /// The page as it is read: its keys are those of now.
    [[nodiscard]] static QString filled(const Page& page, const ActionRegistry& actions);
    /// Those where every word of `words` stands, in the order of the contents.
    [[nodiscard]] QStringList found(const QString& words) const;

    /// The names between braces in `text`.
    [[nodiscard]] static QStringList keysIn(const QString& text);

private:
    QList<Page> m_pages;
};

} // namespace heller::ui

#include "ui/help/help_pages.h"

#include "ui/actions/action_keys.h"
#include "ui/actions/action_registry.h"

#include <QAction>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

QString read(const QString& name)
{
    QFile file(u":/help/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

const QRegularExpression& keyPattern()
{
    static const QRegularExpression pattern(u"\\{([a-zA-Z.]+)\\}"_s);
    return pattern;
}

QString titleOf(const QString& text)
{
    return text.section(u'\n', 0, 0).remove(u'#').trimmed();
}

} // namespace

HelpPages::HelpPages()
{
    for (const QString& name : read(u"contents.txt"_s).split(u'\n', Qt::SkipEmptyParts)) {
        const QString text = read(name + u".md"_s);
        m_pages.append({.name = name, .title = titleOf(text), .text = text});
    }
}

const HelpPages::Page* HelpPages::named(const QString& name) const
{
    const auto page = std::ranges::find(m_pages, name, &Page::name);
    return page == m_pages.end() ? nullptr : &*page;
}

QString HelpPages::filled(const Page& page, const ActionRegistry& actions)
{
    QString text = page.text;
    for (const QString& name : keysIn(page.text)) {
        const QAction* action = actions.named(name);
        const QString key = action ? ActionKeys::shown(action->shortcuts().mid(0, 1)) : QString();
        text.replace(u'{' + name + u'}', key.isEmpty() ? ActionKeys::tr("(no key)") : key);
    }
    return text;
}

QStringList HelpPages::keysIn(const QString& text)
{
    QStringList names;
    for (auto match = keyPattern().globalMatch(text); match.hasNext();)
        names.append(match.next().captured(1));
    names.removeDuplicates();
    return names;
}

QStringList HelpPages::found(const QString& words) const
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    QStringList names;
    for (const Page& page : m_pages) {
        if (std::ranges::all_of(wanted,
                                [&](const QString& word) { return page.text.contains(word, Qt::CaseInsensitive); }))
            names.append(page.name);
    }
    return names;
}

} // namespace heller::ui

#include "tests/house/layers.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace heller::house {

namespace {

QString targetOfRoom(const QString& room)
{
    return u"heller_"_s + room.section(u'/', -1);
}

// Heller::base is heller_base under the name that link lines use.
QString realName(const QString& link)
{
    return link.startsWith("Heller::"_L1) ? u"heller_"_s + link.mid(8) : link;
}

const Target* targetNamed(const QString& name, const QList<Target>& all)
{
    for (const Target& target : all) {
        if (target.name == name)
            return &target;
    }
    return nullptr;
}

// A room may hold several targets (app: heller and heller-cli). A file is theirs together.
QSet<QString> reachableFromRoom(const QString& room, const QList<Target>& all)
{
    QSet<QString> reachable;
    for (const Target& target : all) {
        if (roomOf(target.folder + u"/x"_s) == room)
            reachable.unite(reachableFrom(target, all));
    }
    return reachable;
}

bool isWidgets(const QString& text)
{
    static const QRegularExpression pattern(u"^Qt6?(::)?(Widgets|PrintSupport|Charts|SvgWidgets)(/|$)"_s);
    return text.contains(pattern);
}

} // namespace

const QStringList& rooms()
{
    static const QStringList list = {
        u"app"_s,
        u"ui"_s,
        u"core/import"_s,
        u"core/service"_s,
        u"core/store"_s,
        u"core/report"_s,
        u"core/render/pages"_s,
        u"core/render/sheets"_s,
        u"core/render"_s,
        u"core/privacy"_s,
        u"core/model"_s,
        u"core/base/html"_s,
        u"core/base"_s,
        u"resources/translations"_s,
    };
    return list;
}

QString roomOf(const QString& file)
{
    // core/render/pages stands before core/render in the list, so the inner room wins.
    for (const QString& room : rooms()) {
        if (file.startsWith(room + u'/'))
            return room;
    }
    return {};
}

bool mayUse(const QString& from, const QString& to)
{
    const qsizetype above = rooms().indexOf(from);
    const qsizetype below = rooms().indexOf(to);
    return above >= 0 && below >= above;
}

QList<Include> includesOf(const QString& source)
{
    static const QRegularExpression pattern(uR"(^\s*#\s*include\s*(["<])([^">]+)[">])"_s);
    QList<Include> includes;
    int number = 0;
    for (const QString& line : source.split(u'\n')) {
        ++number;
        if (const auto match = pattern.match(line); match.hasMatch())
            includes.append({match.captured(2), match.captured(1) == u'"', number});
    }
    return includes;
}

QList<Target> readTargets(const QString& text)
{
    QList<Target> targets;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList parts = line.split(u'|');
        if (parts.size() != 4)
            continue;
        Target target{parts.at(0), parts.at(1), {}, {}};
        for (const QString& link : parts.at(2).split(u',', Qt::SkipEmptyParts))
            target.links.append(realName(link));
        for (const QString& link : parts.at(3).split(u',', Qt::SkipEmptyParts))
            target.publicLinks.append(realName(link));
        targets.append(target);
    }
    return targets;
}

QSet<QString> reachableFrom(const Target& target, const QList<Target>& all)
{
    QSet<QString> reached = {target.name};
    QStringList waiting = target.links;
    while (!waiting.isEmpty()) {
        const QString name = waiting.takeLast();
        if (reached.contains(name))
            continue;
        reached.insert(name);
        if (const Target* linked = targetNamed(name, all))
            waiting += linked->publicLinks;
    }
    return reached;
}

QStringList wrongIncludes(const QString& file, const QString& source, const QList<Target>& targets,
                          const QSet<QString>& repositoryFiles)
{
    const QString from = roomOf(file);
    const QSet<QString> linked = reachableFromRoom(from, targets);
    QStringList wrong;
    for (const Include& include : includesOf(source)) {
        const QString where = u"%1:%2: "_s.arg(file).arg(include.line);
        if (!include.quoted) {
            if (from.startsWith("core/"_L1) && isWidgets(include.path))
                wrong.append(where + u"core has no window, but includes <%1>"_s.arg(include.path));
            continue;
        }
        if (!repositoryFiles.contains(include.path)) {
            wrong.append(where + u"\"%1\" is no file, written from the repository's top"_s.arg(include.path));
            continue;
        }
        const QString to = roomOf(include.path);
        if (!mayUse(from, to))
            wrong.append(where + u"%1 may not include \"%2\": the arrow goes the other way"_s.arg(from, include.path));
        else if (to != from && !linked.contains(targetOfRoom(to)))
            wrong.append(where +
                         u"includes \"%1\", but %2 does not link %3"_s.arg(include.path, from, targetOfRoom(to)));
    }
    return wrong;
}

QStringList wrongLinks(const Target& target, const QList<Target>& all)
{
    const QString from = roomOf(target.folder + u"/x"_s);
    QStringList wrong;
    if (from.isEmpty())
        wrong.append(u"%1 stands in %2, which is no room of the house"_s.arg(target.name, target.folder));
    for (const QString& link : target.links) {
        const Target* linked = targetNamed(link, all);
        if (linked && !mayUse(from, roomOf(linked->folder + u"/x"_s)))
            wrong.append(u"%1 links %2: the arrow goes the other way"_s.arg(target.name, link));
    }
    if (from.startsWith("core/"_L1)) {
        for (const QString& name : reachableFrom(target, all)) {
            if (isWidgets(name))
                wrong.append(u"%1 links %2, but core has no window"_s.arg(target.name, name));
        }
    }
    return wrong;
}

QStringList wrongText(const QString& file, const QString& source, const QSet<QString>& repositoryFiles)
{
    static const QRegularExpression mark(u"\\b(TO"
                                         "DO|FIX"
                                         "ME|X"
                                         "XX|HA"
                                         "CK)\\b"_s);
    static const QRegularExpression machine(u"/(wo"
                                            "rk/|tm"
                                            "p/|ho"
                                            "me/|ro"
                                            "ot/)"_s);
    static const QRegularExpression textConnect(u"\\b(SIG"
                                                "NAL|SL"
                                                "OT)\\("_s);
    const bool header = file.endsWith(".h"_L1);
    const bool code = header || file.endsWith(".cpp"_L1);
    const qsizetype lines = source.count(u'\n');
    const qsizetype limit = header ? 200 : 400;

    QStringList wrong;
    if (source.contains(mark))
        wrong.append(u"%1: a mark left behind: %2"_s.arg(file, mark.match(source).captured()));
    if (source.contains(machine))
        wrong.append(u"%1: a path of one machine: %2"_s.arg(file, machine.match(source).captured()));
    if (!code)
        return wrong;

    if (lines > limit)
        wrong.append(u"%1: %2 lines, the limit is %3"_s.arg(file).arg(lines).arg(limit));
    if (source.contains(textConnect))
        wrong.append(u"%1: connects by text, which no compiler checks"_s.arg(file));
    if (header && !source.contains("#pragma once\n"_L1))
        wrong.append(u"%1: #pragma once is missing"_s.arg(file));
    if (!header) {
        // A header that its own .cpp includes first is thereby compiled alone.
        const QString own = file.chopped(3) + u"h"_s;
        const QList<Include> includes = includesOf(source);
        if (repositoryFiles.contains(own) && (includes.isEmpty() || includes.first().path != own))
            wrong.append(u"%1: its own header does not come first"_s.arg(file));
    }
    return wrong;
}

} // namespace heller::house

#include "core/import/site_writing.h"

#include "core/import/site_gate.h"
#include "core/service/dispatches.h"
#include "core/service/personal_data.h"
#include "core/service/register.h"
#include "core/service/sites.h"

#include <QDir>
#include <QFileInfo>

namespace heller::importing {

using namespace Qt::StringLiterals;

namespace {

qint64 sizeOf(const QList<NamedFile>& files)
{
    qint64 size = 0;
    for (const NamedFile& file : files)
        size += file.content.size();
    return size;
}

/// On a case's page what was let stand in it, and in those that are named beside it; in what lists all, everything.
QStringList acceptedIn(const QString& name, const QList<report::PublishedCase>& cases,
                       const QHash<QString, QStringList>& accepted)
{
    for (const report::PublishedCase& each : cases) {
        if (name != each.address + u".html"_s)
            continue;
        QStringList texts = accepted.value(each.address);
        for (const report::RelatedCase& related : each.related)
            texts += accepted.value(related.address);
        return texts;
    }
    QStringList all;
    for (const QStringList& texts : accepted)
        all += texts;
    return all;
}

/// The finished files, none of them written where they are to stand.
Result<QList<NamedFile>> searchedFiles(service::Register& reg, const report::SiteLook& look)
{
    const service::Sites sites(reg);
    const auto cases = sites.published();
    if (!cases)
        return fail(cases);
    auto files = report::siteFiles(*cases, look);
    if (!files)
        return fail(files);
    const auto finder = service::PersonalData(reg).finder();
    if (!finder)
        return fail(finder);
    const auto accepted = sites.accepted();
    if (!accepted)
        return fail(accepted);
    const auto mayStand = [&](const QString& name) { return acceptedIn(name, *cases, *accepted); };
    if (const auto passed = passGate(*files, *finder, mayStand); !passed)
        return fail(passed);
    return files;
}

} // namespace

Result<WrittenSite> writeSite(service::Register& reg, const report::SiteLook& look, const QString& folder)
{
    const auto files = searchedFiles(reg, look);
    if (!files)
        return fail(files);
    const auto numbers = service::Sites(reg).diaryNumbers();
    if (!numbers)
        return fail(numbers);
    const auto identity = reg.identity();
    if (!identity)
        return fail(identity);
    const auto update = updateFolder(folder, *files, service::siteManifest(), u"urn:uuid:"_s + *identity);
    if (!update)
        return fail(update);
    // The list of the files' checksums stands for them all: sha256sum checks it, and it checks them.
    const auto manifest = service::dispatchOf(QDir(folder).filePath(service::siteManifest()));
    if (!manifest)
        return fail(manifest);
    return WrittenSite{.update = *update,
                       .dispatch = {.kind = u"site"_s,
                                    .profile = u"public"_s,
                                    .fileName = QFileInfo(folder).fileName(),
                                    .size = sizeOf(*files),
                                    .sha256 = manifest->sha256,
                                    .diaryNumbers = *numbers}};
}

} // namespace heller::importing

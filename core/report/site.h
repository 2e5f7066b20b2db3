#pragma once

#include "core/base/named_file.h"
#include "core/base/result.h"
#include "core/model/semester.h"

#include <QByteArray>
#include <QStringList>
#include <QUuid>

#include <optional>

namespace heller::report {

/// A published case that another one points to.
struct RelatedCase
{
    QString address = {};
    QString title = {};
    QString question = {};
};

/// An answered case as everybody may read it.
struct PublishedCase
{
    QUuid uuid = {};
    QString address = {}; ///< its page's name without ending, see siteAddress()
    QString title = {};
    QString question = {};
    QString challenge = {};
    QString consequences = {};
    QString proposal = {};
    QString feedback = {};
    std::optional<Semester> answered = {};
    QDate publishedOn = {};
    QDate rewrittenOn = {}; ///< the last day its words were changed; null: not known
    QStringList themes = {};
    QList<RelatedCase> related = {};
};

/// What is the association's own about its site.
struct SiteLook
{
    QString title = QStringLiteral("Besvarade avvikelser");
    QString lead = {}; ///< above the list, of several paragraphs
    QString owner = {};
    QString home = {};                          ///< the association's own site, https
    QString base = {};                          ///< where this site will stand, https; empty: it has no feed
    QString accent = QStringLiteral("#1d5c85"); ///< of headings and links
    QByteArray logo = {};
    QString logoName = {}; ///< "logo.png"; empty: none
};

/// Every file of the site: the list, a page for each case, the feed, the style. The same cases and look make the same
/// bytes. InvalidInput for a colour that is none, or cannot be read on white (WCAG 2.1 AA, 1.4.3: 4.5:1).
[[nodiscard]] Result<QList<NamedFile>> siteFiles(const QList<PublishedCase>& cases, const SiteLook& look);

/// The case as HTML to be put into a page of another system.
[[nodiscard]] QByteArray caseFragment(const PublishedCase& published);

} // namespace heller::report

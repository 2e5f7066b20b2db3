#pragma once

#include "core/model/ids.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QUuid>

namespace heller {

/// The public twin of an answered case: rewritten, not blanked. No reporter.
struct Publication
{
    PublicationId id = {};
    QUuid uuid = {};
    DeviationId deviation = {};
    QString title = {};    ///< more general than the case's own
    QString question = {}; ///< the one that the case asks: "Hur kan …?"
    QString challenge = {};
    QString consequences = {};
    QString proposal = {};
    QString feedback = {};
    QDate publishedOn = {};   ///< null while it is a draft, or taken down again
    QString address = {};     ///< its page's name without ending, ASCII; empty until first published, then it stays
    QByteArray original = {}; ///< SHA-256 of the case's texts when the twin was last held against them; empty: never
    QList<PublicationId> related = {}; ///< stand beside it, in this order

    bool operator==(const Publication&) const = default;
};

/// What was written instead of a text once, to be proposed again.
struct Replacement
{
    ReplacementId id = {};
    QUuid uuid = {};
    QString original = {}; ///< as it stood: "Jonsbo"
    QString instead = {};  ///< "försteg"; empty: it was taken away

    bool operator==(const Replacement&) const = default;
};

} // namespace heller
